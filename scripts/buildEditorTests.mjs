/**
 * Builds build/editor-tests/: the suites that run in VS Code's extension hosts, which load CommonJS.
 *
 * For the Node host a file each, so that mocha loads them one by one and tells which of them does not load. For the web
 * worker one file, because it has no other way to find modules.
 */
import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const suite = fileURLToPath(new URL('../test/editor/suite/', import.meta.url));
const outdir = fileURLToPath(new URL('../build/editor-tests/', import.meta.url));
const tests = readdirSync(suite).filter((name) => name.endsWith('.test.ts'));
const common = { bundle: true, format: 'cjs', sourcemap: 'inline', logLevel: 'warning' };

// A test that was taken away must not run from an earlier build.
rmSync(outdir, { recursive: true, force: true });

const forNode = build({
  ...common,
  entryPoints: ['index.ts', ...tests].map((name) => `${suite}${name}`),
  outdir,
  outExtension: { '.js': '.cjs' },
  platform: 'node',
  target: 'node20',
  external: ['vscode', 'mocha'],
});

const forWeb = build({
  ...common,
  stdin: {
    // In this order: mocha's words must be there when the tests are read.
    contents: ['mochaInBrowser', ...tests.map((name) => name.replace(/\.ts$/, ''))]
      .map((name) => `import './${name}.js';`)
      .concat("export { run } from './web.js';")
      .join('\n'),
    resolveDir: suite,
    sourcefile: 'suite.ts',
    loader: 'ts',
  },
  outfile: `${outdir}web.js`,
  platform: 'browser',
  target: 'es2022',
  external: ['vscode'],
  define: { global: 'globalThis' },
  alias: { 'node:assert/strict': `${suite}webAssert.ts` },
});

// esbuild prints what is wrong.
await Promise.all([forNode, forWeb]).catch(() => process.exit(1));
