/**
 * Packages the extension: dist/toetssteen.vsix, from what .vscodeignore lets through.
 *
 * A package is what a jurist on a slow line downloads before seeing anything, so it may not grow unnoticed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';

const largest = 2_000_000;

const root = fileURLToPath(new URL('..', import.meta.url));
const { repository } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const packagePath = `${root}dist/toetssteen.vsix`;

const inKilobytes = (bytes) => `${Math.ceil(bytes / 1000)} kB`;

/** Stops with what is wrong: a stack says nothing about a list of files. */
function stop(message) {
  console.error(message);
  process.exit(1);
}

execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });

const named = readFileSync(`${root}.vscodeignore`, 'utf8').match(/(?<=^!)[^*\n]+$/gm) ?? [];
const missing = named.filter((path) => !existsSync(`${root}${path}`));
if (missing.length > 0) stop(`.vscodeignore names what does not exist: ${missing.join(', ')}`);

// Nothing is fetched from node_modules at run time: the bundles hold what they need.
const dependencies = false;
// Without a public repository the links of the README have no address that they could be given.
const links = repository === undefined ? { allowMissingRepository: true, rewriteRelativeLinks: false } : {};
// It lists the files that go in.
await createVSIX({ cwd: root, packagePath, dependencies, ...links });

const { size } = statSync(packagePath);
console.log(`${packagePath.slice(root.length)}: ${inKilobytes(size)} of at most ${inKilobytes(largest)}`);
if (size > largest) stop('The package is too large.');
