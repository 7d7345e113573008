import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, hasFolder, middleOf, rangeOf, showDocument, showText } from './documents.js';
import { withSettings } from './settings.js';

const boats = `---
kind: wetsvoorstel
title: Botenwet
---

# Botenwet

## Hoofdstuk 1 Algemeen

### Artikel 1 Begrippen

In deze wet wordt verstaan onder:

- roerganger: persoon die een boot bestuurt.

### Artikel 2 Vest

1. De roerganger is verplicht een vest te dragen.
2. Bij storm geldt artikel 3, tweede lid, en artikel 29 van de Vreemdelingenwet 2000.

### Artikel 3 Aanleggen

1. De roerganger moet aanleggen volgens ECLI:EU:C:2022:505.
2. De vreemdeling wordt uitgezet, ook indien hij in het land van herkomst een reëel risico loopt op foltering.
`;

const page = '# Boten\n\n1. Een boot drijft. Zie C-72/22 PPU en artikel 3 EVRM.\n2. Artikel 2 geldt.\n';

/** The words of a document that ranges cover. */
function wordsAt(document: vscode.TextDocument, ranges: readonly vscode.Range[]): string[] {
  return ranges.map((range) => document.getText(range));
}

/** What a command of VS Code gives that asks every extension; nothing counts as an empty list. */
async function ask<One>(command: string, ...args: readonly unknown[]): Promise<readonly One[]> {
  return (await vscode.commands.executeCommand<readonly One[] | undefined>(command, ...args)) ?? [];
}

async function hovers(document: vscode.TextDocument, words: string): Promise<string> {
  const found = await ask<vscode.Hover>('vscode.executeHoverProvider', document.uri, middleOf(document, words));
  const contents = found.flatMap((hover) => hover.contents);
  return contents.map((one) => (typeof one === 'string' ? one : one.value)).join('\n');
}

async function lenses(document: vscode.TextDocument): Promise<string[]> {
  const found = await ask<vscode.CodeLens>('vscode.executeCodeLensProvider', document.uri, 100);
  return found.flatMap(({ range, command }) =>
    command === undefined ? [] : [`${range.start.line}: ${command.title}`],
  );
}

async function links(document: vscode.TextDocument): Promise<string[]> {
  const found = await ask<vscode.DocumentLink>('vscode.executeLinkProvider', document.uri, 100);
  return found.map(({ range, target }) => `${document.getText(range)} → ${target?.authority}`);
}

describe('reading a bill', () => {
  let bill: vscode.TextDocument;
  before(async () => {
    bill = (await showText(boats)).document;
  });
  after(closeEverything);

  it('shows the finding under the pointer, and the record of a ruling', async () => {
    await withSettings({ language: 'nl' }, async () => {
      assert.match(await hovers(bill, 'uitgezet'), /artikel 3 EVRM[\s\S]*Saadi[\s\S]*Verenigbaar/);
      assert.match(await hovers(bill, 'ECLI:EU:C:2022:505'), /Hof van Justitie van de EU[\s\S]*C-72\/22 PPU/);
    });
    assert.match(await hovers(bill, 'De roerganger is'), /persoon die een boot bestuurt/);
  });

  it('leads from citations to where they can be read', async () => {
    const found = await links(bill);
    assert.ok(found.includes('ECLI:EU:C:2022:505 → eur-lex.europa.eu'), found.join('; '));
    assert.ok(found.includes('artikel 29 van de Vreemdelingenwet 2000 → wetten.overheid.nl'), found.join('; '));
  });

  it('goes from a reference to the provision, and from a term to its definition', async () => {
    const definitions = async (words: string) => {
      const command = 'vscode.executeDefinitionProvider';
      const found = await ask<vscode.Location | vscode.LocationLink>(command, bill.uri, middleOf(bill, words));
      return found.map((one) => bill.lineAt('range' in one ? one.range.start : one.targetRange.start).text);
    };
    assert.deepEqual(await definitions('artikel 3, tweede lid'), [
      bill.lineAt(rangeOf(bill, '2. De vreemdeling').start).text,
    ]);
    assert.deepEqual(await definitions('roerganger moet'), ['- roerganger: persoon die een boot bestuurt.']);
  });

  it('finds where a term is used, and where an article is referred to', async () => {
    const references = async (words: string) => {
      const found = await ask<vscode.Location>('vscode.executeReferenceProvider', bill.uri, middleOf(bill, words));
      return found.map(({ range }) => bill.getText(range));
    };
    assert.deepEqual(await references('roerganger is'), ['roerganger', 'roerganger', 'roerganger']);
    assert.ok((await references('Artikel 3 Aanleggen')).some((words) => words.startsWith('artikel 3')));
  });

  it('marks the same term wherever the cursor stands on one', async () => {
    const command = 'vscode.executeDocumentHighlights';
    const found = await ask<vscode.DocumentHighlight>(command, bill.uri, middleOf(bill, 'roerganger is'));
    const words = new Set(found.map(({ range }) => bill.getText(range)));
    assert.deepEqual([...words], ['roerganger']);
    assert.equal(found.length, 3);
  });

  it('has an outline of chapters, articles and paragraphs', async () => {
    const symbols = await ask<vscode.DocumentSymbol>('vscode.executeDocumentSymbolProvider', bill.uri);
    const names: string[] = [];
    const visit = ({ name, children }: vscode.DocumentSymbol): void => {
      names.push(name);
      children.forEach(visit);
    };
    symbols.forEach(visit);
    for (const expected of [/^Hoofdstuk 1/, /^Artikel 2.*Vest/, /^Artikel 3.*Aanleggen/]) {
      assert.ok(
        names.some((name) => expected.test(name)),
        `${expected} is not in ${names.join('; ')}`,
      );
    }
    const chapter = symbols.find(({ name }) => name.startsWith('Hoofdstuk 1')) ?? symbols[0]?.children[0];
    assert.ok(chapter);
    const article = chapter.children.find(({ name }) => name.startsWith('Artikel 2'));
    assert.equal(article?.children.length, 2);
  });

  it('folds articles', async () => {
    const ranges = await ask<vscode.FoldingRange>('vscode.executeFoldingRangeProvider', bill.uri);
    const line = rangeOf(bill, '### Artikel 2').start.line;
    assert.ok(
      ranges.some(({ start, end }) => start === line && end > line + 2),
      JSON.stringify(ranges),
    );
  });

  it('widens a selection by sentence, paragraph and article', async () => {
    const at = middleOf(bill, 'verplicht');
    const [found] = await ask<vscode.SelectionRange>('vscode.executeSelectionRangeProvider', bill.uri, [at]);
    const widening: vscode.Range[] = [];
    for (let one = found; one !== undefined; one = one.parent) widening.push(one.range);
    const texts = wordsAt(bill, widening).map((text) => text.trim());
    assert.ok(texts.includes('De roerganger is verplicht een vest te dragen.'), texts.join('\n---\n'));
    const article = texts.findIndex((text) => text.startsWith('### Artikel 2') && !text.includes('Artikel 3 Aan'));
    assert.ok(article > texts.indexOf('De roerganger is verplicht een vest te dragen.'), texts.join('\n---\n'));
  });

  it('colours words by what they mean', async () => {
    const command = 'vscode.provideDocumentSemanticTokens';
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      bill.uri,
    );
    const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(command, bill.uri);
    const found = new Set<string>();
    let [line, character] = [0, 0];
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, right = 0, length = 0, type = 0] = data.slice(at, at + 5);
      character = down === 0 ? character + right : right;
      line += down;
      const words = bill.getText(new vscode.Range(line, character, line, character + length));
      found.add(`${legend.tokenTypes[type]} ${words}`);
    }
    for (const expected of [
      'articleNumber Artikel 2',
      'definedTerm roerganger',
      'modality is verplicht',
      'citation ECLI:EU:C:2022:505',
    ]) {
      assert.ok(found.has(expected), `${expected} is not in ${[...found].join('; ')}`);
    }
  });

  it('says above an article what was found in it and how often it is referred to, unless that is off', async () => {
    await withSettings({ language: 'nl' }, async () => {
      const line = rangeOf(bill, 'Artikel 3 Aan').start.line;
      const found = await lenses(bill);
      assert.ok(
        found.some((one) => one.startsWith(`${line}: `) && /conflict/i.test(one)),
        found.join('; '),
      );
      assert.ok(found.includes(`${line}: 1 verwijzing`), found.join('; '));
    });
    await withSettings({ 'codeLens.enable': false }, async () => {
      assert.deepEqual(await lenses(bill), []);
    });
  });

  it('names the act behind a step that amends it, when that is asked for', async () => {
    const text =
      '---\nkind: wetsvoorstel\n---\n\n### ARTIKEL I\n\nDe Gemeentewet wordt als volgt gewijzigd:\n\nA\n\n' +
      'In artikel 160, eerste lid, vervalt „boot”.\n\nB\n\nArtikel 161 vervalt.\n';
    const { document } = await showText(text);
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = async () => {
      const found = await ask<vscode.InlayHint>('vscode.executeInlayHintProvider', document.uri, all);
      return found.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
    };
    assert.deepEqual(await hints(), []);
    await withSettings({ 'inlayHints.enable': true }, async () => {
      assert.deepEqual(await hints(), ['(Gemeentewet)', '(Gemeentewet)']);
    });
  });

  it('finds an article by its number or title from everywhere', async () => {
    const find = async (query: string) => {
      const found = await ask<vscode.SymbolInformation>('vscode.executeWorkspaceSymbolProvider', query);
      return found.map(({ name, containerName }) => `${name} (${containerName})`);
    };
    const found = await find('aanleggen');
    assert.ok(found.includes('Artikel 3 Aanleggen (Botenwet)'), found.join('; '));
    const name = 'Wet tijdelijke maatregelen opvang';
    if (!hasFolder()) await showDocument('wetsvoorstel.md');
    const elsewhere = await find('artikel 2');
    assert.ok(
      elsewhere.some((one) => one.endsWith(`(${name})`)),
      elsewhere.join('; '),
    );
  });
});

describe('reading a page that is no bill', () => {
  let document: vscode.TextDocument;
  before(async () => {
    document = (await showText(page)).document;
  });
  after(closeEverything);

  it('has nothing of ours in it', async () => {
    assert.equal(await hovers(document, 'C-72/22 PPU'), '');
    assert.equal(await hovers(document, 'artikel 3 EVRM'), '');
    assert.deepEqual(await lenses(document), []);
    assert.deepEqual(await links(document), []);
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    assert.equal(tokens?.data.length ?? 0, 0);
  });
});
