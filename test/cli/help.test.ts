import assert from 'node:assert/strict';
import { Workplace } from './harness.js';

const commands = [
  [],
  ['check'],
  ['outline'],
  ['explain'],
  ['rules'],
  ['rules', 'test'],
  ['rules', 'lint'],
  ['rules', 'new'],
];

describe('help', () => {
  const place = new Workplace();
  after(() => place.remove());

  for (const command of commands) {
    const name = ['toetssteen', ...command].join(' ');
    for (const [language, usage, examples, options] of [
      ['nl', 'Gebruik:', 'Voorbeelden:', 'toon deze uitleg'],
      ['en', 'Usage:', 'Examples:', 'show this help'],
    ] as const) {
      it(`of ${name} is in ${language} and shows examples of it`, async () => {
        const { code, stdout } = await place.run([...command, '--help', '--lang', language]);
        assert.equal(code, 0);
        assert.ok(stdout.startsWith(usage), stdout);
        assert.ok(stdout.includes(options));
        const shown = stdout.slice(stdout.indexOf(examples));
        assert.ok(
          shown.includes(`  ${command.length === 0 ? 'toetssteen check' : name} `) ||
            shown.includes(`toetssteen ${command.join(' ')}`),
          stdout,
        );
        for (const line of stdout.split('\n')) assert.ok(line.length <= 120, line);
      });
    }
  }

  it('is in Dutch, unless the environment is English', async () => {
    assert.match((await place.run(['--help'])).stdout, /^Gebruik:/);
    assert.match((await place.run(['--help'], { env: { LC_ALL: 'en_US.UTF-8' } })).stdout, /^Usage:/);
  });

  it('is shown when nothing is asked, as wrong use', async () => {
    const { code, stderr } = await place.run([]);
    assert.equal(code, 2);
    assert.match(stderr, /Gebruik:/);
  });
});
