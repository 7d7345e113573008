import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readmeWithSample } from '../../scripts/readmeSample.js';
import { Workplace } from './harness.js';

describe('README.md', () => {
  const readme = readFileSync('README.md', 'utf8');

  it('shows what the program really says', async () => {
    assert.equal(readme, await readmeWithSample(readme, resolve('.')), 'run: npx tsx scripts/writeReportDocs.ts');
  });

  it('begins with the two commands that a newcomer needs', () => {
    const blocks = [...readme.matchAll(/```sh\n(.*?)```/gs)].map(([, commands]) => commands?.trim());
    assert.deepEqual(blocks.slice(0, 2), ['npm ci && npm run demo', 'npm test']);
  });

  it('shows only commands and options that there are', async () => {
    const place = new Workplace();
    const blocks = [...readme.matchAll(/```(?:sh|yaml)\n(.*?)```/gs)].map(([, text = '']) => text).join('\n');
    const lines = [...blocks.matchAll(/(?:^toetssteen|toetssteen\.cjs) (\w+)[^#\n]*/gm)];
    assert.ok(lines.length > 5);
    for (const [line, command = ''] of lines) {
      const { code, stdout } = await place.run([command, '--help']);
      assert.equal(code, 0, line);
      for (const option of line.match(/--[a-z-]+/g) ?? []) assert.ok(stdout.includes(option), `${option} in ${line}`);
    }
    place.remove();
  });

  it('links only to files that are there', () => {
    for (const [, target = ''] of readme.matchAll(/\]\(([^)#:]+)\)/g))
      assert.doesNotThrow(() => readFileSync(target), target);
  });
});
