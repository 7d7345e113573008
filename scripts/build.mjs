/**
 * Builds dist/: checks and compiles the rules, then bundles the command line with the rules in it.
 *
 * One CommonJS file without dependencies, so that starting it costs one file read. The rules go in as a JSON text:
 * engines parse that faster than the same data written as code.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/compilePack.ts'], { cwd: root, stdio: 'inherit' });
} catch {
  // The problems were printed.
  process.exit(1);
}

/** Puts the compiled rules in the place of the module that reads them from the sources. */
const rulesAsData = {
  name: 'rules-as-data',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]server[\\/]cli[\\/]packSource\.ts$/ }, ({ path }) => {
      const json = readFileSync(new URL('../build/pack.json', import.meta.url), 'utf8');
      const packJson = fileURLToPath(new URL('../server/norms/packJson.ts', import.meta.url));
      return {
        loader: 'js',
        resolveDir: root,
        contents: [
          `import { packFromJson } from ${JSON.stringify(packJson)};`,
          `const json = ${JSON.stringify(json)};`,
          'export const sourcePack = () => packFromJson(JSON.parse(json));',
        ].join('\n'),
        watchFiles: [path],
      };
    });
  },
};

const outfile = `${root}dist/toetssteen.cjs`;
const bundled = build({
  entryPoints: [`${root}server/cli/main.ts`],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  // Names stay, so that a stack trace in a bug report can be read.
  minifyIdentifiers: false,
  legalComments: 'linked',
  // A library makes a `require` for its own module; in CommonJS the place of a module has another name.
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
  plugins: [rulesAsData],
  logLevel: 'warning',
});
// esbuild prints what is wrong.
await bundled.catch(() => process.exit(1));
// esbuild keeps the first line of the entry; without it the file cannot be run by its name.
if (!readFileSync(outfile, 'utf8').startsWith('#!/usr/bin/env node\n')) {
  throw new Error('server/cli/main.ts must start with #!/usr/bin/env node');
}
chmodSync(outfile, 0o755);
