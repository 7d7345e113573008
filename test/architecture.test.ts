import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parseDocument } from 'yaml';
import { version } from '../server/project/version.js';

/** Which folders and packages each folder of server/ may import: the table of docs/architecture.md. */
const mayImport: {
  readonly [folder: string]: { readonly folders: readonly string[]; readonly packages: readonly string[] };
} = {
  text: { folders: [], packages: [] },
  bill: { folders: ['text'], packages: ['unified', 'remark-parse', 'mdast', 'unist', 'yaml'] },
  language: { folders: ['text'], packages: [] },
  norms: { folders: ['text'], packages: ['zod', 'yaml'] },
  check: { folders: ['bill', 'language', 'norms', 'text'], packages: [] },
  report: { folders: ['text', 'check/finding.ts'], packages: ['zod'] },
  project: { folders: ['bill', 'norms', 'check', 'text'], packages: ['zod'] },
  lsp: {
    folders: ['bill', 'language', 'norms', 'check', 'project', 'text', 'report/wording.ts'],
    packages: ['vscode-languageserver', 'vscode-languageserver-textdocument', 'vscode-uri', 'picomatch', 'zod'],
  },
  cli: {
    folders: ['bill', 'language', 'norms', 'check', 'project', 'report', 'text'],
    packages: ['commander', 'picocolors', 'tinyglobby', 'yaml', 'zod'],
  },
};

const longest = 300;
const server = 'server';

const files = sourcesIn(server);
const clientFiles = sourcesIn('client');

/** What the extension may import besides its own files. */
const clientMayImport = [
  'vscode',
  'vscode-languageclient',
  'server/lsp/protocol.ts',
  'server/report/wording.ts',
  'server/text/range.ts',
  'server/text/writtenDate.ts',
  'server/check/finding.ts',
];

function sourcesIn(folder: string): { readonly path: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ path: name.split(sep).join('/'), text: readFileSync(join(folder, name), 'utf8') }));
}

/** The only files outside the command line that may use Node.js: everything else runs in a browser too. */
const forNode = [/^cli\//, /^lsp\/node\//, /^project\/pack(?:Files|Source)\.ts$/];

/** What a module imports or exports from, types included. */
function importsOf(text: string): string[] {
  return [...text.matchAll(/^(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*['"]([^'"]+)['"]/gm)].map(
    ([, from = '']) => from,
  );
}

/** Lines that are neither blank nor comment: a file must not be shortened by leaving its explanation out. */
function linesOfCode(text: string): number {
  return text.split('\n').filter((line) => !/^\s*(?:$|\/\/|\/?\*)/.test(line)).length;
}

/** Why an import is not allowed; undefined when it is. */
function objection(path: string, from: string): string | undefined {
  const folder = path.split('/')[0] ?? '';
  const rule = mayImport[folder];
  if (rule === undefined) return `server/${folder} is not in the table of docs/architecture.md`;
  if (from.startsWith('node:')) {
    return forNode.some((pattern) => pattern.test(path)) ? undefined : `server/${path} may not import ${from}`;
  }
  if (!from.startsWith('.')) {
    const allowed = rule.packages.some((name) => from === name || from.startsWith(`${name}/`));
    return allowed ? undefined : `server/${path} may not import ${from}`;
  }
  const target = relative(server, join(server, dirname(path), from))
    .split(sep)
    .join('/')
    .replace(/\.js$/, '.ts');
  const allowed =
    target.startsWith(`${folder}/`) || rule.folders.some((name) => target === name || target.startsWith(`${name}/`));
  return allowed ? undefined : `server/${path} may not import server/${target}`;
}

describe('the architecture', () => {
  it('lets folders import only what docs/architecture.md says', () => {
    const objections = files.flatMap(({ path, text }) =>
      importsOf(text).flatMap((from) => objection(path, from) ?? []),
    );
    assert.deepEqual(objections, []);
  });

  it('lets the extension import the editor and the words that it shares with the server, and Node only in node/', () => {
    const objections = clientFiles.flatMap(({ path, text }) =>
      importsOf(text).flatMap((from) => {
        const target = from.startsWith('.')
          ? join('client', dirname(path), from).split(sep).join('/').replace(/\.js$/, '.ts')
          : from;
        const runtime = /^vscode-languageclient\/(node|browser)$/.exec(target)?.[1];
        const allowed =
          runtime === undefined
            ? clientMayImport.includes(target) || target.startsWith('client/')
            : path.startsWith(`${runtime}/`);
        return allowed || (target.startsWith('node:') && path.startsWith('node/')) ? [] : `client/${path}: ${from}`;
      }),
    );
    assert.deepEqual(objections, []);
  });

  it('sees every way of importing', () => {
    const text =
      "import 'a';\nimport b from \"b\";\nimport {\n  type C,\n} from './c.js';\nexport * from './d.js';\nconst x = 'from';\n";
    assert.deepEqual(importsOf(text), ['a', 'b', './c.js', './d.js']);
    assert.match(objection('bill/a.ts', '../check/check.js') ?? '', /may not import server\/check\/check.ts/);
    assert.match(objection('language/a.ts', 'node:fs') ?? '', /may not import node:fs/);
    assert.equal(objection('report/a.ts', '../check/finding.js'), undefined);
    assert.notEqual(objection('report/a.ts', '../check/check.js'), undefined);
  });

  it('has a row in the documentation for every folder', () => {
    const page = readFileSync('docs/architecture.md', 'utf8');
    for (const folder of Object.keys(mayImport)) assert.ok(page.includes(`| \`server/${folder}/\` |`), folder);
  });

  it('keeps files short enough to read', () => {
    const long = [...files, ...clientFiles]
      .map(({ path, text }) => ({ path, lines: linesOfCode(text) }))
      .filter(({ lines }) => lines > longest);
    assert.deepEqual(long, [], `files of server/ and client/ have at most ${longest} lines of code: split by idea`);
  });

  it('keeps the entry of the command line under 60 lines', () => {
    const main = files.find(({ path }) => path === 'cli/main.ts');
    assert.ok((main?.text.split('\n').length ?? 0) < 60);
  });

  it('loads no code while it runs, and has no default exports', () => {
    for (const { path, text } of files) {
      assert.doesNotMatch(text, /^export default\b/m, path);
      assert.doesNotMatch(text, /\bimport\(|\brequire\(/, path);
    }
  });
});

describe('versions', () => {
  const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
  const inPackage =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : undefined;

  it('agree in package.json, the program, the changelog and the rules', () => {
    assert.equal(version, inPackage);
    const changelog = readFileSync('CHANGELOG.md', 'utf8');
    assert.equal(/^## \[(\d+\.\d+\.\d+)\]/m.exec(changelog)?.[1], inPackage);
    const pack: unknown = parseDocument(readFileSync('rules/pack.yaml', 'utf8')).toJS();
    assert.ok(typeof pack === 'object' && pack !== null && 'version' in pack);
    assert.equal(pack.version, inPackage);
  });
});
