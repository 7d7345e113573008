/**
 * Runs the suite of the Node extension host in desktop VS Code.
 *
 * VSCODE_EXECUTABLE_PATH names the VS Code to use: the program itself, not the script `bin/code` beside it. Without it
 * VSCODE_VERSION, or else the newest, is downloaded. Where there is no screen: `xvfb-run -a npm run test:desktop`.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { formatOutcome, isSuccess, judge, readResults } from './results.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Where VS Code comes from. */
function origin(): { vscodeExecutablePath: string } | { version: string } {
  const { VSCODE_EXECUTABLE_PATH: vscodeExecutablePath, VSCODE_VERSION: version = 'stable' } = process.env;
  return vscodeExecutablePath === undefined ? { version } : { vscodeExecutablePath };
}

/** Runs the suite; gives why it did not end well, undefined when it did. */
async function run(folder: string, results: string): Promise<string | undefined> {
  const documents = join(folder, 'documents');
  cpSync(join(root, 'test/editor/documents'), documents, { recursive: true });
  try {
    await runTests({
      ...origin(),
      extensionDevelopmentPath: root,
      extensionTestsPath: join(root, 'build/editor-tests/index.cjs'),
      extensionTestsEnv: { TOETSSTEEN_SUITE_RESULTS: results },
      launchArgs: [
        documents,
        '--disable-extensions',
        '--disable-gpu',
        // Short, because a socket goes into it and its path may not exceed 103 characters.
        `--user-data-dir=${join(folder, 'user')}`,
        `--extensions-dir=${join(folder, 'extensions')}`,
      ],
    });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const start = performance.now();
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'toetssteen-desktop-')));
try {
  const results = join(folder, 'results.json');
  const failure = await run(folder, results);
  const written = existsSync(results) ? readResults(readFileSync(results, 'utf8')) : undefined;
  const outcome = { ...judge(written, failure), milliseconds: performance.now() - start };
  process.stdout.write(formatOutcome('VS Code on the desktop', outcome));
  if (!isSuccess(outcome)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
