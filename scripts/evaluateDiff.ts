/**
 * Says which findings a change gained and lost.
 *
 *     npm run evaluate:diff -- BASE DIR [--format markdown|json]
 *
 * Checks the documents in DIR with the program as it was at the commit BASE and as it is here, with the packages that are
 * installed here, and prints the difference, ready to be put in a pull request. The exit code is 0 whatever the
 * difference is, and 2 when something could not be run.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { jsonReport } from '../server/report/jsonContract.js';
import { compareReports, type Report, regressionToMarkdown } from '../test/evaluation/regression.js';

const root = fileURLToPath(new URL('..', import.meta.url));
/** A report on some thousand documents is this large at most. */
const largestReport = 512 * 1024 * 1024;

function reportOf(tree: string, folder: string): Report {
  const program = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(tree, 'server/cli/main.ts')];
  const options = ['check', '.', '--format', 'json', '--fail-on', 'never', '--lang', 'en'];
  const output = execFileSync(process.execPath, [...program, ...options], {
    cwd: folder,
    maxBuffer: largestReport,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return jsonReport.parse(JSON.parse(output.toString('utf8')));
}

/** Runs something with the files of a commit in a folder of their own. */
function withTree<Result>(commit: string, run: (tree: string) => Result): Result {
  const tree = mkdtempSync(join(tmpdir(), 'toetssteen-base-'));
  try {
    const archive = execFileSync('git', ['archive', commit], { cwd: root, maxBuffer: largestReport });
    execFileSync('tar', ['-x', '-C', tree], { input: archive });
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
    return run(tree);
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string', default: 'markdown' } },
  });
  const [base, folder, ...others] = positionals;
  if (base === undefined || folder === undefined || others.length > 0)
    throw new Error('Name a commit and a folder: npm run evaluate:diff -- main~1 ../texts');
  if (values.format !== 'markdown' && values.format !== 'json')
    throw new Error(`Unknown format "${values.format}": use markdown or json.`);
  // Where the user stands; npm runs scripts at the root.
  const { INIT_CWD: here = '.' } = process.env;
  const documents = resolve(here, folder);
  if (!statSync(documents).isDirectory()) throw new Error(`${folder} is not a folder.`);
  const before = withTree(base, (tree) => reportOf(tree, documents));
  const regression = compareReports(before, reportOf(root, documents));
  console.log(values.format === 'json' ? JSON.stringify(regression, null, 2) : regressionToMarkdown(base, regression));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
