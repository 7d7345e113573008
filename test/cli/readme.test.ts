import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readmeWithSample } from '../../scripts/readmeSample.js';

describe('README.md', () => {
  const readme = readFileSync('README.md', 'utf8');

  it('shows what the program really says', async () => {
    assert.equal(readme, await readmeWithSample(readme, resolve('.')), 'run: npx tsx scripts/writeReportDocs.ts');
  });

  it('begins with the two commands that a newcomer needs', () => {
    const blocks = [...readme.matchAll(/```sh\n(.*?)```/gs)].map(([, commands]) => commands?.trim());
    assert.deepEqual(blocks.slice(0, 2), ['npm ci && npm run demo', 'npm test']);
  });

  it('links only to files that are there', () => {
    for (const [, target = ''] of readme.matchAll(/\]\(([^)#:]+)\)/g))
      assert.doesNotThrow(() => readFileSync(target), target);
  });
});
