import assert from 'node:assert/strict';
import {
  DefinitionRequest,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  type Location,
  type Position,
  ReferencesRequest,
} from 'vscode-languageserver-protocol';
import { pullClient, TestClient } from './client.js';
import { marked } from './marked.js';
import { wordsIn } from './words.js';

const dutch = marked(
  [
    '---',
    'kind: bill',
    'lang: nl',
    '---',
    '### Artikel 1',
    'In deze wet wordt verstaan onder:',
    '',
    'a. *vlieger*: toestel aan een touw 🪁;',
    '',
    'b. *vliegveld*: weide.',
    '### Art‸ikel 2',
    '1. Een vlie‸ger mag niet hoger dan § 5 toestaat.',
    '2. Vliegers boven een vliegveld worden, onverminderd h‸et eerste lid, gevierd.',
    '### Artikel 3',
    'Artikel ‸2, eerste lid, en artikelen 1 en ‸4 gelden niet bij artikel ‸2 van de Luchtvaartwet.',
    '### Artikel 4',
    'Wie é‸én vlieger houdt, houdt artikel 2 in ere.',
  ].join('\r\n'),
);

const english = marked(`---
kind: bill
lang: en
---

## Section 3 Kites

(1) A kite is a toy.

(2) Nobody flies—

(a) a kite at night; or

(b) two kites.

## Section 4 Penalty

Whoever breaches section 3‸(2)(a) loses the kite. Section 3 of the Wind Act 1901 is untouched.
`);

describe('going from reference to provision and back', () => {
  let client: TestClient;
  let uri: string;
  before(async () => {
    client = await TestClient.start();
    uri = await client.open('vliegers.md', dutch.text);
  });
  after(() => client.stop());

  function at({ positions }: { readonly positions: readonly Position[] }, which: number): Position {
    const position = positions[which];
    assert.ok(position);
    return position;
  }

  async function definitions(position: Position, document = uri): Promise<readonly Location[]> {
    const found = await client.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri: document },
      position,
    });
    if (!Array.isArray(found)) return [];
    return found.flatMap((one) => ('uri' in one ? [one] : []));
  }

  function lineAndWords(text: string, { range }: Location): string {
    return `${range.start.line + 1}: ${wordsIn(text, range)}`;
  }

  async function references(position: Position, includeDeclaration: boolean): Promise<readonly string[]> {
    const found = await client.connection.sendRequest(ReferencesRequest.type, {
      textDocument: { uri },
      position,
      context: { includeDeclaration },
    });
    return (found ?? []).map((one) => lineAndWords(dutch.text, one));
  }

  it('goes to the paragraph that is named, also from "het eerste lid"', async () => {
    const named = await definitions(at(dutch, 3));
    assert.deepEqual(
      named.map((one) => lineAndWords(dutch.text, one)),
      ['12: 1.'],
    );
    assert.deepEqual(await definitions(at(dutch, 2)), named);
  });

  it('goes to the one article of several whose number the cursor is on', async () => {
    const found = await definitions(at(dutch, 4));
    assert.deepEqual(
      found.map((one) => lineAndWords(dutch.text, one)),
      ['16: Artikel 4'],
    );
  });

  it('goes nowhere from a provision of another act, or from a common word', async () => {
    assert.deepEqual(await definitions(at(dutch, 5)), []);
    assert.deepEqual(await definitions(at(dutch, 6)), []);
  });

  it('goes from a term to its definition', async () => {
    const found = await definitions(at(dutch, 1));
    assert.deepEqual(
      found.map((one) => lineAndWords(dutch.text, one)),
      ['8: vlieger'],
    );
  });

  it('tells a client that can underline it from which words one goes where', async () => {
    const { textDocument } = pullClient;
    const able = await TestClient.start({
      capabilities: { ...pullClient, textDocument: { ...textDocument, definition: { linkSupport: true } } },
    });
    const document = await able.open('vliegers.md', dutch.text);
    const found = await able.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri: document },
      position: at(dutch, 3),
    });
    await able.stop();
    const links = Array.isArray(found) ? found.flatMap((one) => ('targetUri' in one ? [one] : [])) : [];
    assert.deepEqual(
      links.map(({ originSelectionRange, targetRange, targetSelectionRange }) =>
        [originSelectionRange, targetSelectionRange, targetRange].map((range) => range && wordsIn(dutch.text, range)),
      ),
      [['Artikel 2, eerste lid', '1.', '1. Een vlieger mag niet hoger dan § 5 toestaat.']],
    );
  });

  it('goes to the item of an English section', async () => {
    const document = await client.open('kites.md', english.text);
    const [found] = await definitions(at(english, 0), document);
    assert.ok(found);
    assert.equal(lineAndWords(english.text, found), '12: (a)');
  });

  it('finds all references to an article, with the article itself when that is asked', async () => {
    const expected = ['15: Artikel 2, eerste lid', '17: artikel 2'];
    assert.deepEqual(await references(at(dutch, 0), false), expected);
    assert.deepEqual(await references(at(dutch, 0), true), ['11: Artikel 2', ...expected]);
  });

  it('finds all uses of a term in all its forms', async () => {
    assert.deepEqual(await references(at(dutch, 1), true), [
      '8: vlieger',
      '12: vlieger',
      '13: Vliegers',
      '17: vlieger',
    ]);
  });

  it('marks the provision and its references, the provision as what is written', async () => {
    const marks = await client.connection.sendRequest(DocumentHighlightRequest.type, {
      textDocument: { uri },
      position: at(dutch, 2),
    });
    assert.deepEqual(
      marks?.map(({ range, kind }) => [wordsIn(dutch.text, range), kind]),
      [
        ['1.', DocumentHighlightKind.Write],
        ['het eerste lid', DocumentHighlightKind.Read],
        ['Artikel 2, eerste lid', DocumentHighlightKind.Read],
      ],
    );
  });

  it('says nothing in an ordinary Markdown file', async () => {
    const document = await client.open('brief.md', 'Beste buur,\n\nartikel 2 van het reglement.\n');
    const position = { line: 2, character: 3 };
    const textDocument = { uri: document };
    assert.equal(await client.connection.sendRequest(DefinitionRequest.type, { textDocument, position }), null);
    assert.equal(await client.connection.sendRequest(DocumentHighlightRequest.type, { textDocument, position }), null);
  });
});
