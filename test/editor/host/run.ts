/**
 * Runs tests of the extension in a real VS Code: its server and web workbench, in Chromium without a window.
 *
 *   run.ts prepare   installs VS Code and Chromium, unless they are there
 *   run.ts test      runs a suite in the extension host
 *     --web            the browser entry, in the web worker extension host
 *     --vsix FILE      the packaged extension, not the one under development
 *     --workspace DIR  the folder of documents to open a copy of
 *     --no-workspace   open one document, and no folder
 *     --suite FILE     another bundled suite
 *     --extension DIR  another extension than this one
 *
 * VSCODE_HOST is `min`, the oldest VS Code that the extension supports, or `latest`.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { requireChromium } from './chromium.js';
import { install } from './install.js';
import { chosenRelease } from './releases.js';
import { formatOutcome, isSuccess } from './results.js';
import { runSuite } from './suiteRun.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The document that is opened without a folder. */
const singleFile = 'wetsvoorstel.md';

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      web: { type: 'boolean', default: false },
      vsix: { type: 'string' },
      workspace: { type: 'string', default: join(root, 'test/editor/documents') },
      'no-workspace': { type: 'boolean', default: false },
      suite: { type: 'string' },
      extension: { type: 'string', default: root },
    },
  });
}

/**
 * The absolute path of something that must be there.
 *
 * @throws when it is not, saying what is missing
 */
function existing(path: string, what: string): string {
  const absolute = resolve(path);
  if (!existsSync(absolute)) throw new Error(`There is no ${what} at ${absolute}.`);
  return absolute;
}

async function main(): Promise<boolean> {
  const { positionals, values } = readArguments();
  const [command, ...others] = positionals;
  if ((command !== 'prepare' && command !== 'test') || others.length > 0) throw new Error('Say prepare or test.');
  const release = chosenRelease(process.env);
  const chromium = requireChromium();
  const installation = install(release);
  if (command === 'prepare') return true;

  const { web, vsix, workspace } = values;
  const isFolderOpen = !values['no-workspace'];
  const kind = [
    web ? 'web worker' : 'Node',
    isFolderOpen ? 'a folder' : 'a single file',
    vsix === undefined ? 'the extension under development' : 'the package',
  ];
  const outcome = await runSuite(installation, chromium, {
    suite: existing(values.suite ?? join(root, 'build/editor-tests', web ? 'web.js' : 'index.cjs'), 'bundled suite'),
    extension: existing(values.extension, 'extension'),
    vsix: vsix === undefined ? undefined : existing(vsix, 'package'),
    web,
    documents: existing(workspace, 'folder of documents'),
    singleFile: isFolderOpen ? undefined : singleFile,
    evidence: join(root, 'build/editor-failures', kind.join(', ').replaceAll(/\W+/g, '-')),
  });
  process.stdout.write(formatOutcome(`VS Code ${release.version}: ${kind.join(', ')}`, outcome));
  return isSuccess(outcome);
}

/** An error and what caused it, one a line. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}\n${explain(error.cause)}`;
}

try {
  if (!(await main())) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
