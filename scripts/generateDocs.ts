/**
 * Makes what is made from something else: the reference pages (docs/rules/, docs/rulings.md, docs/norms.md, docs/coverage.md) and
 * the JSON Schemas for whoever writes rules or a configuration (docs/schema/), from the rules, their schemas and
 * docs/coverage.yaml; and the grammars of the extension (syntaxes/), from scripts/grammars/.
 *
 *     tsx scripts/generateDocs.ts            write them
 *     tsx scripts/generateDocs.ts --check    demand that they are up to date; exit status 1 and the paths when not
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sourcePack } from '../server/project/packSource.js';
import { readClaims } from './docs/coverage.js';
import { referencePages, schemaFiles } from './docs/pages.js';
import { grammarFiles } from './grammars/grammars.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

/** The formatter's layout, so that `biome check` and `--check` never disagree about a generated file. */
function format(json: string): string {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  return execFileSync(process.execPath, [biome, 'format', '--stdin-file-path=schema.json'], {
    cwd: root,
    input: json,
    encoding: 'utf8',
  });
}

/** Pages of rules that are no longer there. */
function leftOver(wanted: ReadonlyMap<string, string>): string[] {
  const folder = 'docs/rules';
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md') && !wanted.has(path));
}

/** The rules, or the end of the program with everything that is wrong in them. */
function rules(): ReturnType<typeof sourcePack> {
  try {
    return sourcePack();
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

const pack = rules();
const wanted = new Map([...referencePages(pack, readClaims()), ...schemaFiles(pack, format), ...grammarFiles(format)]);
const stale = [...wanted].filter(([path, text]) => {
  const file = join(root, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});
const removed = leftOver(wanted);

if (values.check) {
  for (const [path] of stale) console.log(`${path} is not up to date`);
  for (const path of removed) console.log(`${path} belongs to no rule`);
  if (stale.length + removed.length > 0) {
    console.log('Run "npm run docs" and commit the result.');
    process.exitCode = 1;
  }
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const path of removed) rmSync(join(root, path));
  console.log(`${stale.length} files written, ${removed.length} removed, ${wanted.size} in all`);
}
