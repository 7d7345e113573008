import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CancellationTokenSource, LSPErrorCodes, type Range } from 'vscode-languageserver-protocol';
import { conflicting } from '../cli/harness.js';
import { dutchBill, readme, removal } from './bills.js';
import { TestClient } from './client.js';

/** Requests about a document, or a place or stretch in it. */
function requests(client: TestClient, uri: string, range: Range): [method: string, params: unknown][] {
  const textDocument = { uri };
  const position = range.start;
  const offered = client.result.capabilities;
  const all: [unknown, string, unknown][] = [
    [offered.diagnosticProvider, 'textDocument/diagnostic', { textDocument }],
    [offered.hoverProvider, 'textDocument/hover', { textDocument, position }],
    [offered.completionProvider, 'textDocument/completion', { textDocument, position }],
    [offered.codeActionProvider, 'textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }],
    [offered.codeLensProvider, 'textDocument/codeLens', { textDocument }],
    [offered.documentSymbolProvider, 'textDocument/documentSymbol', { textDocument }],
    [offered.documentLinkProvider, 'textDocument/documentLink', { textDocument }],
    [offered.foldingRangeProvider, 'textDocument/foldingRange', { textDocument }],
    [offered.selectionRangeProvider, 'textDocument/selectionRange', { textDocument, positions: [position] }],
    [offered.definitionProvider, 'textDocument/definition', { textDocument, position }],
    [
      offered.referencesProvider,
      'textDocument/references',
      { textDocument, position, context: { includeDeclaration: true } },
    ],
    [offered.documentHighlightProvider, 'textDocument/documentHighlight', { textDocument, position }],
    [offered.inlayHintProvider, 'textDocument/inlayHint', { textDocument, range }],
    [offered.semanticTokensProvider, 'textDocument/semanticTokens/full', { textDocument }],
    [offered.semanticTokensProvider, 'textDocument/semanticTokens/range', { textDocument, range }],
  ];
  return all.filter(([provider]) => provider !== undefined).map(([, method, params]) => [method, params]);
}

/** Asks everything at once; any error makes this fail. */
async function askEverything(client: TestClient, uri: string, range: Range): Promise<unknown[]> {
  return Promise.all(
    requests(client, uri, range).map(([method, params]) =>
      client.connection.sendRequest(method, params).catch((error: unknown) => assert.fail(`${method}: ${error}`)),
    ),
  );
}

const at = (line: number, character: number, endLine = line, endCharacter = character): Range => ({
  start: { line, character },
  end: { line: endLine, character: endCharacter },
});

const example = (name: string): string => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');

describe('a language server that is used as one types', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start({ initializationOptions: { statusNotifications: true } });
  });
  after(() => client.stop());

  it('answers about documents that are not open, or that it cannot know', async () => {
    for (const uri of [client.uri('nergens.md'), 'untitled:X', 'git:/a%20b.md?x=1', 'file:////', '9 : //', '']) {
      await askEverything(client, uri, at(0, 0));
    }
  });

  it('answers about places that are not in the document', async () => {
    const uri = await client.open('plaats.md', dutchBill(removal));
    for (const range of [at(0, 9999), at(9999, 0), at(6, 3, 9999, 0), at(8, 4, 2, 1), at(2 ** 31 - 1, 2 ** 31 - 1)]) {
      await askEverything(client, uri, range);
    }
  });

  const texts: readonly (readonly [name: string, text: string, step: number])[] = [
    ['a short bill', dutchBill(removal), 3],
    [
      'a bill with Windows line ends and wide characters',
      `${dutchBill('§ 😀 é', removal)}\r\n`.replace(/\n/g, '\r\n'),
      7,
    ],
    [
      'front matter and a comment that are being written',
      '---\nkind: bill\nlang: en\n---\n<!-- toetssteen-disable-next x: y -->',
      1,
    ],
    [
      'odd text',
      '### Artikel 1\n\n> 1\\. [a](b "c\n\n- a)\n\n|x|\n|-|\n\n```\nA\n~~~\n\u0000\u2028\ud800 ECLI:EU:C:2022:',
      1,
    ],
    ['an amending bill', conflicting, 11],
    ['the Dutch example', example('wetsvoorstel-asielmaatregelen.md'), 997],
    ['the English example', example('asylum-emergency-bill.md'), 997],
  ];
  for (const [name, text, step] of texts) {
    it(`answers at every moment while ${name} is typed`, async () => {
      const uri = await client.open(`getypt-${step}-${text.length}.md`, '', 0);
      let version = 0;
      for (let length = 0; length < text.length + step; length += step) {
        const typed = text.slice(0, length);
        await client.change(uri, ++version, { text: typed });
        const lines = typed.split(/\r\n|\r|\n/);
        const last = at(lines.length - 1, lines.at(-1)?.length ?? 0);
        await askEverything(client, uri, last);
      }
      assert.deepEqual(client.errors, '');
      await client.close(uri);
    });
  }

  it('answers a request that is cancelled with just that', async () => {
    const uri = await client.open('afgebroken.md', dutchBill(...Array.from({ length: 400 }, () => removal)));
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, source.token);
    source.cancel();
    await assert.rejects(asked, { code: LSPErrorCodes.RequestCancelled });
    assert.ok((await client.diagnostics(uri)).length > 0);
  });

  it('answers others while a bill of a megabyte is checked, and leaves that when a newer version comes', async () => {
    const small = await client.open('klein.md', dutchBill(removal));
    await client.diagnostics(small);
    const articles = Array.from({ length: 8000 }, (_, n) => `### Artikel ${n + 1}\n\n${removal}\n`).join('\n');
    const large = await client.open('groot.md', articles);
    const order: string[] = [];
    const asked = client.diagnostics(large).then((found) => {
      order.push('large');
      return found;
    });
    const states = (): unknown[] => client.received('toetssteen/status').map(Object);
    await client.until(() => states().some((status) => Object(status).uri === large));
    await askEverything(client, small, at(6, 3));
    order.push('small');
    await client.change(large, 2, { text: dutchBill('Onze Minister stelt regels.') });
    assert.deepEqual(await asked, []);
    assert.deepEqual(order, ['small', 'large']);
    const checked = states().filter((status) => Object(status).uri === large && Object(status).state === 'checked');
    assert.deepEqual(
      checked.map((status) => Object(status).version),
      [2],
    );
  });

  it('tells nothing of an ordinary Markdown file', async () => {
    const uri = await client.open('README.md', readme);
    const answers = await askEverything(client, uri, at(2, 4, 3, 5));
    for (const answer of answers) {
      const { items, data } = Object(answer ?? {});
      const said = items ?? data ?? answer ?? [];
      assert.deepEqual(said, [], JSON.stringify(answer));
    }
    assert.equal(Object(client.received('toetssteen/status').at(-1)).state, 'not-a-bill');
  });
});
