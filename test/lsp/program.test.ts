import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { dutchBill, removal } from './bills.js';
import { TestClient } from './client.js';

const program = fileURLToPath(new URL('../../dist/toetssteen-language-server.cjs', import.meta.url));
const packageJson = z.object({ version: z.string() });

function run(args: readonly string[], locale = 'nl_NL.UTF-8') {
  return spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', env: { LC_ALL: locale }, input: '' });
}

describe('toetssteen-language-server', () => {
  it('shows its version', () => {
    const { stdout, status } = run(['--version']);
    const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    assert.equal(stdout, `${packageJson.parse(JSON.parse(text)).version}\n`);
    assert.equal(status, 0);
  });

  it('shows how it is used, in Dutch or English', () => {
    const dutch = run(['--help']);
    assert.match(dutch.stdout, /^Gebruik: toetssteen-language-server --stdio/);
    assert.equal(dutch.status, 0);
    assert.match(run(['--help'], 'en_GB.UTF-8').stdout, /^Usage: /);
  });

  for (const args of [[], ['--stdoi'], ['--socket'], ['--socket=poort'], ['--pipe='], ['--pipe', '--stdio-not']]) {
    it(`says how it is used when called with ${args.join(' ') || 'nothing'}`, () => {
      const { stdout, stderr, status } = run(args);
      assert.equal(stdout, '');
      assert.match(stderr, /^Gebruik: /);
      assert.equal(status, 2);
    });
  }

  it('ends with code 0 when it is shut down as the protocol says', async () => {
    const client = await TestClient.start();
    await client.diagnostics(await client.open('wet.md', dutchBill(removal)));
    assert.equal(await client.stop(), 0);
    assert.equal(client.errors, '');
  });

  it('ends by itself when the editor is gone, also in the middle of a check', async () => {
    const client = await TestClient.start();
    const uri = await client.open('wet.md', dutchBill(...Array.from({ length: 2000 }, () => removal)));
    const asked = client.diagnostics(uri).catch(() => undefined);
    client.cut();
    assert.equal(await client.ended, 1);
    await Promise.race([asked, client.ended]);
    assert.doesNotMatch(client.errors, /Error/);
    await client.stop();
  });
});
