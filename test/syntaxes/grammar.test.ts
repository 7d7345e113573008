import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { readSnapshot, runSnapshots, type Token, type TokenizedLine } from './snapshots.js';

const folder = 'test/syntaxes';
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => `${folder}/${name}`);

const manifest = z.object({
  contributes: z.object({
    grammars: z.array(
      z.object({ scopeName: z.string(), path: z.string(), injectTo: z.array(z.string()).optional() }).strict(),
    ),
  }),
});

/** The editor colours no lines that are longer. */
const longestLine = 20_000;

function snapshotOf(document: string): TokenizedLine[] {
  return readSnapshot(readFileSync(`${document}.snap`, 'utf8'));
}

/** What the extension colours, by the innermost of its scopes; marks of where provisions are have no colour. */
function coloured(lines: readonly TokenizedLine[]): { readonly text: string; readonly scope: string }[] {
  return lines.flatMap(({ text, tokens }) =>
    tokens.flatMap(({ start, end, scopes }) => {
      const scope = scopes.findLast((one) => one.endsWith('.toetssteen') && !one.startsWith('meta.'));
      return scope === undefined ? [] : { text: text.slice(start, end), scope: scope.replace(/\.toetssteen$/, '') };
    }),
  );
}

/** The tokens of Markdown itself; neighbours that differ in our scopes only are one again. */
function ofMarkdown(tokens: readonly Token[], withoutOurs: readonly string[]): Token[] {
  const merged: Token[] = [];
  for (const { start, end, scopes } of tokens) {
    const rest = scopes.filter((scope) => !scope.endsWith('.toetssteen') && !withoutOurs.includes(scope));
    const last = merged.at(-1);
    if (last?.end === start && last.scopes.join(' ') === rest.join(' ')) merged.splice(-1, 1, { ...last, end });
    else merged.push({ start, end, scopes: rest });
  }
  return merged;
}

/** Runs with a folder that is there for the time of the run only. */
function inFolder(run: (path: string) => void): void {
  const path = mkdtempSync(join(tmpdir(), 'grammar-'));
  try {
    run(path);
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

describe('the colours of bills in Markdown', () => {
  it('are those of the snapshots', () => {
    for (const document of documents) assert.ok(existsSync(`${document}.snap`), `${document} has no snapshot`);
    const { status, output } = runSnapshots(documents, 'ours');
    assert.equal(status, 0, output);
  });

  it('are the same where lines end as on Windows', () => {
    inFolder((path) => {
      for (const document of documents) {
        const text = readFileSync(document, 'utf8').replaceAll('\n', '\r\n');
        writeFileSync(join(path, basename(document)), text);
        copyFileSync(`${document}.snap`, join(path, `${basename(document)}.snap`));
      }
      const { status, output } = runSnapshots([`${path}/*.md`], 'ours');
      assert.equal(status, 0, output);
    });
  });

  it('leave everything that Markdown itself colours as it was', () => {
    inFolder((path) => {
      for (const document of documents) copyFileSync(document, join(path, basename(document)));
      assert.equal(runSnapshots([`${path}/*.md`], 'markdown-alone').status, 0);
      for (const document of documents) {
        const alone = snapshotOf(join(path, basename(document)));
        // The escape in `1\.` is part of the number of a paragraph.
        const asIs = ['constant.character.escape.markdown'];
        for (const [index, line] of snapshotOf(document).entries()) {
          const expected = ofMarkdown(alone[index]?.tokens ?? [], asIs);
          assert.deepEqual(ofMarkdown(line.tokens, asIs), expected, `${document}:${index + 1} ${line.text}`);
        }
      }
    });
  });

  it('are in an ordinary document no more than citations, and the names of headings', () => {
    const found = coloured(snapshotOf(`${folder}/readme.md`));
    assert.deepEqual(
      found.filter(({ scope }) => !scope.startsWith('entity.name.section.')),
      [
        { text: 'C-72/22 PPU', scope: 'constant.other.reference.eu-case' },
        { text: 'ECLI:EU:C:2022:505', scope: 'constant.other.reference.ecli' },
        { text: 'Article 5(1)(a)', scope: 'constant.other.reference.provision' },
        { text: 'Directive 2008/115/EC', scope: 'constant.other.reference.eu-act' },
      ],
    );
  });

  it('are in a memorandum those of citations and headings too: it explains, and states no law', () => {
    const kinds = new Set(coloured(snapshotOf(`${folder}/memorandum.md`)).map(({ scope }) => scope));
    for (const kind of kinds) assert.match(kind, /^(?:constant\.other\.reference|entity\.name\.section)\./);
    assert.ok(kinds.has('entity.name.section.article'));
  });

  for (const [document, expected] of [
    ['dutch-bill', ['ARTIKEL I', '1\\.', 'b.', 'moet uit winstbejag', 'vervangen door', 'mag niet', 'artikel 9']],
    ['english-bill', ['Section 2', '(1)', '(aa)', 'applicant', 'is amended as follows', 'shall not', 'subsection (3)']],
  ] as const) {
    it(`are in the ${document} those of headings, numbers, quoted text, amendments, modality and references`, () => {
      const found = coloured(snapshotOf(`${folder}/${document}.md`));
      const kinds = ['section.article', 'paragraph', 'item', 'quoted.other.amendment', 'control.amendment', 'modality'];
      for (const [index, kind] of [...kinds, 'reference.provision'].entries()) {
        const text = expected[index];
        assert.ok(
          found.some((one) => one.text === text && one.scope.endsWith(kind)),
          `${kind}: ${text}`,
        );
      }
    });
  }

  it('do not keep anybody waiting, whatever is on a line', () => {
    const beginnings = ['### Artikel 1\n\n', '## Section 1\n\n', ''];
    const endless = [
      'a',
      '1',
      'I',
      ' ',
      '«',
      '“a ',
      '(1)(a)',
      'artikel 1, ',
      'artikelen 1, 2 en ',
      'eerste, tweede ',
      'section 1(1) and ',
      'De artikelen 1 vervallen ',
      'nos. 12345/08, ',
      'Kamerstukken II 2023/24, ',
      'Verordening (EU) nr. ',
      'ECLI:EU:C:',
      'substitute ',
      'shal ',
      'memorie van toelichting ',
    ];
    const text = beginnings
      .flatMap((beginning) => endless.map((piece) => `${beginning}De ${piece.repeat(longestLine / piece.length)}\n\n`))
      .join('# Einde\n\n');
    inFolder((path) => {
      writeFileSync(join(path, 'endless.md'), text);
      assert.equal(runSnapshots([`${path}/endless.md`], 'ours').status, 0);
    });
  });

  it('are contributed by the extension from the same files', () => {
    const read = (path: string): z.infer<typeof manifest> => manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
    const tested = read(`${folder}/grammars.json`).contributes.grammars.filter(
      ({ injectTo }) => injectTo !== undefined,
    );
    const contributed = read('package.json').contributes.grammars;
    assert.deepEqual(
      contributed,
      tested.map((grammar) => ({ ...grammar, path: grammar.path.replace('../../', './') })),
    );
    assert.deepEqual(readdirSync('syntaxes').sort(), contributed.map(({ path }) => basename(path)).sort());
  });
});
