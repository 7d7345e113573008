/**
 * Builds everything that runs outside this repository: checks and compiles the rules, then bundles the command line, the
 * language server (for Node and for a browser's worker) and the extension, each with what it needs in one file.
 *
 * CommonJS files without dependencies, so that starting one costs one file read or two. The rules are a JSON text:
 * engines parse that faster than the same data written as code.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { noticesOf } from './notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/compilePack.ts'], { cwd: root, stdio: 'inherit' });
} catch {
  // The problems were printed.
  process.exit(1);
}

/**
 * Puts other code in the place of the module that reads the rules from their sources.
 * @param contents the code of a module with `packFromText` at hand
 */
function rulesFrom(contents) {
  return {
    name: 'rules',
    setup(builder) {
      builder.onLoad({ filter: /[\\/]server[\\/]project[\\/]packSource\.ts$/ }, ({ path }) => {
        const packJson = fileURLToPath(new URL('../server/norms/packJson.ts', import.meta.url));
        return {
          loader: 'js',
          resolveDir: root,
          contents: `import { packFromText } from ${JSON.stringify(packJson)};\n${contents}`,
          watchFiles: [path],
        };
      });
    },
  };
}

const allRules = readFileSync(new URL('../build/pack.json', import.meta.url), 'utf8');
/** What nobody sees in an editor: most of a pack's size is in the examples of rules, and much in what concepts mean. */
const unseen = {
  examples: { nl: { conflicts: [], compatible: [] }, en: { conflicts: [], compatible: [] } },
  means: { nl: '', en: '' },
  origins: [],
};
/** In a phrase the spaces around a bar are for people; there are some sixty thousand. */
const closeUp = (value) => (Array.isArray(value) ? value.map((phrase) => phrase.replaceAll(' | ', '|')) : value);
const rulesForEditors = JSON.stringify(JSON.parse(allRules), function (key, value) {
  if (Object.hasOwn(unseen, key)) return unseen[key];
  return Object.hasOwn(this, 'means') ? closeUp(value) : value;
});

mkdirSync(new URL('../dist', import.meta.url), { recursive: true });
writeFileSync(new URL('../dist/rules.json', import.meta.url), rulesForEditors);

const rules = {
  /** The command line is one file. */
  inside: rulesFrom(`export const sourcePack = () => packFromText(${JSON.stringify(allRules)});`),
  /** The extension holds two servers, and the rules once. */
  beside: rulesFrom(
    `import { readFileSync } from 'node:fs';
     import { join } from 'node:path';
     export const sourcePack = () => packFromText(readFileSync(join(__dirname, 'rules.json'), 'utf8'));`,
  ),
  /** A worker in a browser is sent them. */
  sent: rulesFrom(`export const sourcePack = () => { throw new Error('no rules were sent'); };`),
};

/** zod brings its messages in fifty languages; those that users see are our own. */
const oneLanguage = {
  name: 'one-language',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      loader: 'js',
      contents: "export { default as en } from './en.js';",
    }));
  },
};

const common = {
  bundle: true,
  format: 'cjs',
  minifySyntax: true,
  minifyWhitespace: true,
  // Where the program runs by itself, names stay, so that a stack trace in a bug report can be read.
  minifyIdentifiers: false,
  legalComments: 'linked',
  logLevel: 'warning',
};
const forNode = {
  ...common,
  platform: 'node',
  target: 'node20',
  // A library makes a `require` for its own module; in CommonJS the place of a module has another name.
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
};
const forBrowser = {
  ...common,
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  // Both run in a worker, where there is no page: some packages have code for that apart.
  conditions: ['worker'],
  minifyIdentifiers: true,
};

/** Each bundle: where it starts, its file, and how it is made. */
const bundles = [
  { ...forNode, from: 'server/cli/main.ts', to: 'toetssteen.cjs', plugins: [rules.inside], program: true },
  {
    ...forNode,
    from: 'server/lsp/node/main.ts',
    to: 'toetssteen-language-server.cjs',
    plugins: [rules.beside],
    // The extension is to be small.
    minifyIdentifiers: true,
    program: true,
  },
  {
    ...forBrowser,
    from: 'server/lsp/browser/main.ts',
    to: 'server-worker.js',
    plugins: [rules.sent],
    format: 'iife',
  },
  // Most of it is the library that speaks the protocol; our own names are of little use in its stack traces.
  { ...forNode, from: 'client/node/extension.ts', to: 'client.js', external: ['vscode'], minifyIdentifiers: true },
  { ...forBrowser, from: 'client/browser/extension.ts', to: 'client-web.js', external: ['vscode'] },
];

const bundled = new Set();
for (const { from, to, program, ...options } of bundles) {
  const outfile = `${root}dist/${to}`;
  // esbuild prints what is wrong.
  const { metafile } = await build({
    ...options,
    entryPoints: [`${root}${from}`],
    outfile,
    plugins: [oneLanguage, ...(options.plugins ?? [])],
    absWorkingDir: root,
    metafile: true,
  }).catch(() => process.exit(1));
  for (const input of Object.keys(metafile.inputs)) bundled.add(input);
  if (program !== true) continue;
  // esbuild keeps the first line of the entry; without it the file cannot be run by its name.
  if (!readFileSync(outfile, 'utf8').startsWith('#!/usr/bin/env node\n')) {
    throw new Error(`${from} must start with #!/usr/bin/env node`);
  }
  chmodSync(outfile, 0o755);
}

writeFileSync(new URL('../dist/THIRD-PARTY-NOTICES.txt', import.meta.url), noticesOf(root, bundled));
