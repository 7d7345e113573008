import assert from 'node:assert/strict';
import {
  type DocumentSymbol,
  DocumentSymbolRequest,
  type Position,
  type SymbolInformation,
} from 'vscode-languageserver-protocol';
import { pushClient, TestClient } from './client.js';
import { wordsIn } from './words.js';

const text = [
  '---',
  'kind: bill',
  'lang: nl',
  '---',
  '# Wijziging van de Drank- en Horecawet 🍺',
  '## Hoofdstuk 1 Algemeen',
  '### Artikel I Überschrift',
  'De Drank- en Horecawet wordt als volgt gewijzigd:',
  '',
  'A',
  '',
  'Na artikel 3 wordt een artikel ingevoegd, luidende:',
  '',
  '#### Artikel 3a',
  '',
  '1. De slijter schenkt:',
  '   a. melk;',
  '   b. thee.',
  '2. § 4 blijft buiten toepassing.',
  '',
  'B',
  '',
  'In artikel 7 vervalt «koffie».',
  '### Artikel II',
  'Deze wet treedt in werking op 1 januari 2030.',
  '# Memorie van toelichting',
  '## 1. Inleiding',
  'De wet regelt drank.',
].join('\r\n');

function isTree(symbols: readonly (DocumentSymbol | SymbolInformation)[]): symbols is readonly DocumentSymbol[] {
  return symbols.every((symbol) => 'selectionRange' in symbol);
}

function names({ name, children }: DocumentSymbol): unknown {
  return children === undefined ? name : { [name]: children.map(names) };
}

function everySymbol(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...everySymbol(symbol.children ?? [])]);
}

describe('the outline', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start();
  });
  after(() => client.stop());

  async function outline(path: string, content: string): Promise<readonly DocumentSymbol[] | null> {
    const uri = await client.open(path, content);
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    if (symbols === null) return null;
    assert.ok(isTree(symbols));
    return symbols;
  }

  it('is the legal structure, named as a jurist names it', async () => {
    const symbols = await outline('drank.md', text);
    assert.deepEqual(symbols?.map(names), [
      'Wijziging van de Drank- en Horecawet 🍺',
      {
        'Hoofdstuk 1 Algemeen': [
          {
            'Artikel I Überschrift': [
              {
                'onderdeel A': [{ 'Artikel 3a': [{ 'eerste lid': ['onderdeel a', 'onderdeel b'] }, 'tweede lid'] }],
              },
              'onderdeel B',
            ],
          },
          'Artikel II',
        ],
      },
      { 'Memorie van toelichting': ['1. Inleiding'] },
    ]);
  });

  it('shows the first words of what has no title, quotations included', async () => {
    const all = everySymbol((await outline('drank2.md', text)) ?? []);
    const detail = (name: string): string | undefined => all.find((symbol) => symbol.name === name)?.detail;
    assert.equal(detail('onderdeel A'), 'Na artikel 3 wordt een artikel ingevoegd, luidende:');
    assert.equal(detail('onderdeel B'), 'In artikel 7 vervalt «koffie».');
    assert.equal(detail('onderdeel b'), 'thee.');
    assert.equal(detail('Artikel I Überschrift'), undefined);
  });

  it('has every name within its provision, and every provision within the one around it', async () => {
    const symbols = (await outline('drank3.md', text)) ?? [];
    const at = ({ line, character }: Position): number => line * 10_000 + character;
    for (const { name, range, selectionRange, children } of everySymbol(symbols)) {
      for (const inner of [selectionRange, ...(children ?? []).map((child) => child.range)]) {
        assert.ok(at(range.start) <= at(inner.start) && at(inner.end) <= at(range.end), name);
      }
    }
    const heading = everySymbol(symbols).find(({ name }) => name === 'Artikel I Überschrift');
    assert.ok(heading);
    assert.equal(wordsIn(text, heading.selectionRange), 'Artikel I Überschrift');
  });

  it('names English provisions by their numbers', async () => {
    const symbols = await outline(
      'ferries.md',
      '---\nkind: bill\nlang: en\n---\n\n## Section 4 Fares\n\n(1) A ferry is free for—\n\n(a) a child; or\n\n(b) a dog.\n\n(2) Others pay.\n',
    );
    assert.deepEqual(symbols?.map(names), [{ 'Section 4 Fares': [{ '(1)': ['(a)', '(b)'] }, '(2)'] }]);
  });

  it('is not given for an ordinary Markdown file', async () => {
    assert.equal(await outline('recept.md', '# Soep\n\nSnijd de prei.\n'), null);
  });

  it('is a list of full citations for clients without a tree', async () => {
    const plain = await TestClient.start({ capabilities: pushClient });
    try {
      const uri = await plain.open('drank.md', text);
      const symbols = await plain.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
      const item = symbols?.find(({ name }) => name === 'Artikel I, onderdeel A (artikel 3a, eerste lid, onder b)');
      assert.ok(item !== undefined && 'location' in item);
      assert.equal(item.containerName, 'Artikel I, onderdeel A (artikel 3a, eerste lid)');
    } finally {
      await plain.stop();
    }
  });
});
