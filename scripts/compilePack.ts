/**
 * Checks the rules of this project and writes them as one JSON file for the bundle.
 *
 *     tsx scripts/compilePack.ts                          check and write build/pack.json
 *     tsx scripts/compilePack.ts --check                  only check
 *     tsx scripts/compilePack.ts --check --only rulings   only this folder (may be repeated); references to other
 *                                                         folders are not judged. For a theme: the whole pack is read,
 *                                                         and the problems of this folder are shown.
 *     --lang nl                                           messages in Dutch
 *
 * Problems are printed as `file:line:column error path: message; remedy`. Exit status 1 when there is an error.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadPack } from '../server/norms/loadPack.js';
import { packToJson } from '../server/norms/packJson.js';
import { reservedFolders } from '../server/norms/packLayout.js';
import { formatProblem } from '../server/norms/problem.js';
import { packFiles } from '../server/project/packFiles.js';

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    lang: { type: 'string', default: 'en' },
  },
});
const language = values.lang === 'nl' ? 'nl' : 'en';
const only = values.only?.map((name) => name.replace(/^rules\//, '').replace(/\/$/, ''));
const registers = only?.every((name) => reservedFolders.includes(name)) ?? false;
const loaded = loadPack(packFiles('rules'), { folder: 'rules', ...(registers && only !== undefined ? { only } : {}) });
const problems = loaded.problems.filter(
  ({ file }) => only === undefined || registers || only.some((name) => file.startsWith(`rules/${name}/`)),
);
for (const problem of problems) console.log(formatProblem(problem, language));
const errors = problems.filter(({ level }) => level === 'error').length;
console.log(`${errors} errors, ${problems.length - errors} warnings`);
if (errors > 0) process.exitCode = 1;
else if (!values.check && loaded.pack !== undefined) {
  mkdirSync('build', { recursive: true });
  writeFileSync('build/pack.json', JSON.stringify(packToJson(loaded.pack)));
}
