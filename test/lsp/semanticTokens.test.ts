import assert from 'node:assert/strict';
import { type SemanticTokens, SemanticTokensRangeRequest, SemanticTokensRequest } from 'vscode-languageserver-protocol';
import { TestClient } from './client.js';

describe('semantic tokens', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start();
  });
  after(() => client.stop());

  let opened = 0;
  const open = (text: string, path = `tokens-${opened++}.md`) => client.open(path, text);

  /** Every token as "type words", with its modifiers behind it. */
  function read({ data }: SemanticTokens, text: string): string[] {
    const legend = client.result.capabilities.semanticTokensProvider?.legend;
    const lines = text.split(/\r\n|\r|\n/);
    const tokens: string[] = [];
    let line = 0;
    let character = 0;
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
      character = down === 0 ? character + right : right;
      line += down;
      const words = (lines[line] ?? '').slice(character, character + length);
      const names = legend?.tokenModifiers.filter((_, bit) => (modifiers & (1 << bit)) !== 0) ?? [];
      tokens.push([legend?.tokenTypes[type], words, ...names].join(' '));
    }
    return tokens;
  }

  async function tokens(text: string, path?: string): Promise<string[]> {
    const uri = await open(text, path);
    const found = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } });
    return read(found ?? { data: [] }, text);
  }

  it('move with the text while somebody types before them', async () => {
    const before = '---\nkind: bill\nlang: nl\n---\n\n### Artikel 1\n\nDe schipper ';
    const after = '\n\n### Artikel 2\n\nWie vaart, moet *goed* kijken en mag 😀 artikel 1 lezen.\n';
    const uri = await open(`${before}vaart.${after}`);
    await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } });
    const typed = 'kan niet varen.\nEn hij dient te wachten.';
    await client.change(uri, 2, { text: `${before}${typed}${after}` });
    const found = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } });
    assert.deepEqual(read(found ?? { data: [] }, `${before}${typed}${after}`), [
      'articleNumber Artikel 1',
      'modality kan niet',
      'modality dient',
      'articleNumber Artikel 2',
      'modality moet',
      'modality mag',
      'provisionReference artikel 1',
    ]);
  });

  it('tell citations, references, terms, modality and numbers apart', async () => {
    const text =
      '---\nkind: wetsvoorstel\n---\n\n### Artikel 1 Begrippen\n\nIn deze wet wordt verstaan onder:\n\n' +
      '- roerganger: persoon die een boot bestuurt.\n\n### Artikel 2\n\n1\\. De roerganger is verplicht een vest te dragen.\n\n' +
      '2\\. Hij mag niet varen bij storm, 😀 bedoeld in artikel 3, noch in strijd met artikel 2 EVRM.\n\n' +
      '<!-- toetssteen-disable-next two-status: met opzet -->\n\n### Artikel 3\n\nRoergangers moeten bij storm aanleggen.\n';
    assert.deepEqual(await tokens(text), [
      'articleNumber Artikel 1',
      'definedTerm roerganger definition',
      'articleNumber Artikel 2',
      'definedTerm roerganger',
      'modality is verplicht',
      'modality mag niet',
      'provisionReference artikel 3',
      'citation artikel 2 EVRM',
      'suppression toetssteen-disable-next',
      'articleNumber Artikel 3',
      'definedTerm Roergangers',
      'modality moeten',
    ]);
  });

  it('know English', async () => {
    const text =
      '---\nkind: bill\nlang: en\n---\n\n## Section 1\n\n(1) In this section, "helmsman" means a person who steers a boat.\n\n' +
      '(2) A helmsman shall not sail in May, and may only sail under section 2.\n\n## Section 2\n\nA helmsman sails with care.\n';
    assert.deepEqual(await tokens(text), [
      'articleNumber Section 1',
      'definedTerm helmsman definition',
      'definedTerm helmsman',
      'modality shall not',
      'modality may only',
      'provisionReference section 2',
      // A term of one section means nothing in the next.
      'articleNumber Section 2',
    ]);
  });

  it('stay within a line, also in a block quote with line ends of Windows', async () => {
    const text =
      '---\r\nkind: wetsvoorstel\r\n---\r\n\r\n### ARTIKEL I\r\n\r\nDe Gemeentewet wordt als volgt gewijzigd:\r\n\r\nA\r\n\r\n' +
      'Na artikel 160 wordt een artikel ingevoegd, luidende:\r\n\r\n> Artikel 160a\r\n>\r\n> De raad kan op grond van artikel 8 van het\r\n> EVRM besluiten.\r\n';
    const found = await tokens(text);
    assert.deepEqual(found.slice(-3), ['modality kan', 'citation artikel 8 van het', 'citation EVRM']);
  });

  it('leave what is no law alone', async () => {
    const text =
      '---\nkind: wetsvoorstel\n---\n\n### Artikel 1\n\nDe boot vaart.\n\n## Memorie van toelichting\n\nDe minister moet dit kunnen uitleggen.\n';
    assert.deepEqual(await tokens(text), ['articleNumber Artikel 1']);
    assert.deepEqual(await tokens('# Lees mij\n\n1. Dit moet u lezen.\n', 'README.md'), []);
  });

  it('can be asked for a stretch', async () => {
    const text =
      '---\nkind: wetsvoorstel\n---\n\n### Artikel 1\n\nDe boot moet varen.\n\n### Artikel 2\n\nDe boot mag niet varen.\n';
    const uri = await open(text);
    const range = { start: { line: 8, character: 0 }, end: { line: 11, character: 0 } };
    const found = await client.connection.sendRequest(SemanticTokensRangeRequest.type, {
      textDocument: { uri },
      range,
    });
    assert.deepEqual(read(found ?? { data: [] }, text), ['articleNumber Artikel 2', 'modality mag niet']);
  });
});
