import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { configurationSchema } from '../../server/project/configuration.js';
import { Workplace } from './harness.js';
import { billWith } from './pack.js';

describe('docs/configuration.md', () => {
  const page = readFileSync('docs/configuration.md', 'utf8');
  const keys = Object.keys(configurationSchema.shape).sort();

  it('describes every key, and no other', () => {
    const rows = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, key]) => key);
    assert.deepEqual(rows.sort(), keys);
  });

  it('shows a configuration that is accepted, with every key', () => {
    const example: unknown = parse(/```yaml\n(.*?)```/s.exec(page)?.[1] ?? '');
    assert.deepEqual(Object.keys(configurationSchema.parse(example)).sort(), keys);
  });
});

describe('a configuration', () => {
  let place: Workplace;

  beforeEach(() => {
    place = new Workplace();
    place.write('a.md', billWith());
  });

  afterEach(() => place.remove());

  for (const [name, text, words] of [
    ['that is no YAML', 'language: [nl\n', /toetssteen\.config\.yaml:\d+:\d+: /],
    ['with an open bracket', 'rules: [a\nfail-on: never\n', /:1:8: het haakje \[ wordt niet gesloten\n/],
    ['with an open brace', 'packs: [b]\nrules: {a: [b]\n', /:2:8: het haakje \{ wordt niet gesloten\n/],
    ['with a day that does not exist', 'as-of: 2026-02-30\n', /:1:8: as-of: de dag "2026-02-30" bestaat niet\n/],
    ['with a date in another form', 'as-of: 30-2-2026\n', /:1:8: as-of: .* heeft niet de vorm .*\n.*jaar-maand-dag/],
    ['with a key that does not exist', 'lang: nl\n', /:1:1: .*"lang".*\n {2}→ .*language/],
    ['with a list where a word should be', 'fail-on: [error]\n', /:1:\d+: fail-on: /],
    ['with an empty value', 'as-of:\n', /:1:1: as-of: .*\n {2}→ /],
    ['with a pack that is not there', 'packs: [weg]\n', /weg: deze map met regels kan niet worden gelezen/],
    ['that is not a mapping', '- a\n- b\n', /toetssteen\.config\.yaml:1:\d+: /],
    ['with an alias', 'include: *alles\n', /toetssteen\.config\.yaml:1:10: /],
  ] as const) {
    it(`${name} is told with its place and a remedy`, async () => {
      place.write('toetssteen.config.yaml', text);
      const { code, stderr } = await place.run(['check', 'a.md']);
      assert.equal(code, 2);
      assert.match(stderr, words);
      assert.match(stderr, /\n {2}→ ./);
    });
  }

  it('has all its problems told in one run, also those of rules beside a pack that is not there', async () => {
    place.write(
      'toetssteen.config.yaml',
      'packs: [weg, elders]\nrules:\n  two-statuss: off\n  non-refoulement: warning\n  onbekend: off\n',
    );
    const { code, stderr } = await place.run(['check', 'a.md']);
    assert.equal(code, 2);
    for (const words of [
      /weg: deze map met regels/,
      /elders: deze map met regels/,
      /:3:3: .*"two-statuss" in de pakketten die wel te lezen zijn\n {2}→ bedoelde u two-status\?/,
      /:4:3: .*geen reden/,
      /:5:3: .*"onbekend" in de pakketten/,
    ]) {
      assert.match(stderr, words);
    }
  });

  it('may be empty or hold only comments', async () => {
    for (const text of ['', '# nog niets\n', '\n']) {
      place.write('toetssteen.config.yaml', text);
      const { code, stderr } = await place.run(['check', 'a.md']);
      assert.equal(stderr, '');
      assert.equal(code, 0);
    }
  });

  it('is told in English when that is asked', async () => {
    place.write('toetssteen.config.yaml', 'langauge: nl\n');
    const { stderr } = await place.run(['check', 'a.md', '--lang', 'en']);
    assert.match(stderr, /the key "langauge" does not exist here\n {2}→ did you mean "language"\?/);
  });

  it('stands in the JSON as an error with its place, counted from zero', async () => {
    place.write('toetssteen.config.yaml', '\nlang: nl\n');
    const { stdout } = await place.run(['check', 'a.md', '--format', 'json']);
    const { errors }: { errors?: { code: string; path: string; line: number; character: number }[] } =
      JSON.parse(stdout);
    const [error] = errors ?? [];
    assert.deepEqual(
      [error?.code, error?.path, error?.line, error?.character],
      ['configuration', 'toetssteen.config.yaml', 1, 0],
    );
  });
});
