import assert from 'node:assert/strict';
import {
  type Position,
  PrepareRenameRequest,
  RenameRequest,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { pushClient, TestClient } from './client.js';
import { marked } from './marked.js';

const front = ['---', 'kind: bill', 'lang: nl', '---'];

describe('giving an article another number', () => {
  let client: TestClient;
  let opened = 0;
  before(async () => {
    client = await TestClient.start();
  });
  after(() => client.stop());

  async function open(
    written: string,
    path = `wet${opened++}.md`,
  ): Promise<{ uri: string; text: string; position: Position }> {
    const { text, positions } = marked(written);
    const position = positions[0];
    assert.ok(position);
    return { uri: await client.open(path, text), text, position };
  }

  function editsOf(edit: WorkspaceEdit | null): TextEdit[] {
    return (edit?.documentChanges ?? []).flatMap((change) =>
      'edits' in change ? change.edits.flatMap((one) => ('newText' in one ? [one] : [])) : [],
    );
  }

  /** The text after renaming at the mark. */
  async function renamed(written: string, newName: string): Promise<string> {
    const { uri, text, position } = await open(written);
    const edit = await client.connection.sendRequest(RenameRequest.type, { textDocument: { uri }, position, newName });
    return TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), editsOf(edit));
  }

  async function refusal(written: string, newName: string, other = client): Promise<string> {
    const { text, positions } = marked(written);
    const position = positions[0];
    assert.ok(position);
    const uri = await other.open(`geweigerd${opened++}.md`, text);
    try {
      await other.connection.sendRequest(RenameRequest.type, { textDocument: { uri }, position, newName });
    } catch (error) {
      assert.ok(error instanceof ResponseError);
      return error.message;
    }
    return 'not refused';
  }

  const bill = [
    ...front,
    '# Wet op de molens 🌬️',
    '### Artikel 5 Wieken',
    '1. Een wiek draait.',
    '2. Het eerste lid geldt niet op § 5.',
    '### Artikel 6',
    'Artikel 5, eerste lid, de artikelen 5 en 6 en artikel 15 gelden naast artikel 5 van de Deltawet. Vijf is geen 5.',
    '### Artikel 15',
    'Wie één wiek breekt, handelt in strijd met **artikel 5**, tweede lid.',
  ].join('\r\n');

  it('changes its heading and every reference to it, and no text of another act', async () => {
    const expected = bill
      .replace('### Artikel 5 Wieken', '### Artikel 4a Wieken')
      .replace('Artikel 5, eerste lid, de artikelen 5 en 6', 'Artikel 4a, eerste lid, de artikelen 4a en 6')
      .replace('**artikel 5**', '**artikel 4a**');
    assert.equal(await renamed(bill.replace('### Artikel 5', '### Artikel ‸5'), '4a'), expected);
    assert.equal(await renamed(bill.replace('artikelen 5 en', 'artikelen 5‸ en'), 'artikel 4a'), expected);
  });

  it('says beforehand where the number is, and that there is none in other words', async () => {
    const { uri, position } = await open(bill.replace('Artikel 5 Wieken', 'Art‸ikel 5 Wieken'));
    const textDocument = { uri };
    assert.deepEqual(await client.connection.sendRequest(PrepareRenameRequest.type, { textDocument, position }), {
      range: { start: { line: 5, character: 12 }, end: { line: 5, character: 13 } },
      placeholder: '5',
    });
    await assert.rejects(
      client.connection.sendRequest(PrepareRenameRequest.type, { textDocument, position: { line: 6, character: 6 } }),
      /Hier staat geen nummer van een artikel/,
    );
  });

  it('keeps the style of English references', async () => {
    const text = `---\nkind: bill\nlang: en\n---\n\n## Section 3‸ Nets\n\n(1) Nets are wide.\n\n(2) Subsection (1) and section 3(1) agree.\n\n## Section 4 Rods\n\nSections 3(2) and 4, and paragraph 3 of Schedule 1, apply; section 3 of the Fish Act 1999 does not.\n`;
    assert.equal(
      await renamed(text, '3A'),
      text
        .replace('‸', '')
        .replace('Section 3 Nets', 'Section 3A Nets')
        .replace('section 3(1)', 'section 3A(1)')
        .replace('Sections 3(2)', 'Sections 3A(2)'),
    );
  });

  it('keeps the letter in italics where that is the style', async () => {
    const text = [...front, '### Artikel 3*‸a*', 'Een bij.', '### Artikel 4', 'Zie artikel 3*a*.'].join('\n');
    assert.equal(await renamed(text, '3b'), text.replace('‸', '').replaceAll('3*a*', '3*b*'));
  });

  const series = [
    ...front,
    ...['### Artikel 1', 'A.', '### Artikel 2', 'B.', '### Artikel ‸3', 'C.', '### Artikel 4'],
    'De artikelen 1 tot en met 3 gelden.',
  ].join('\n');

  it('changes the end of a series when it still holds the same articles, and refuses when it might not', async () => {
    assert.ok((await renamed(series, '3a')).includes('De artikelen 1 tot en met 3a gelden.'));
    assert.match(await refusal(series, '12'), /de reeks “artikelen 1 tot en met 3”/);
    assert.match(await refusal(series.replace('Artikel 2', 'Artikel ‸2').replace('‸3', '3'), '7'), /de reeks/);
  });

  it('refuses what is no number, and a number that is taken, in the language of the messages', async () => {
    assert.equal(await refusal(series, '4'), 'Er is al een artikel 4.');
    assert.match(await refusal(series, 'vijf'), /“vijf” is geen artikelnummer/);
    const english = await TestClient.start({ locale: 'en' });
    try {
      assert.equal(await refusal(series, '4', english), 'There is an article 4 already.');
    } finally {
      await english.stop();
    }
  });

  const amending = [
    ...front,
    '### Artikel I',
    'De Wet op de kansspelen wordt als volgt gewijzigd:\n',
    'A\n',
    'Na artikel 7 wordt een artikel ingevoegd, luidende:\n',
    '#### Artikel ‸7a\n',
    'Artikel 7a geldt naast artikel 7.\n',
    'B\n',
    'Artikel 9 komt te luiden:\n',
    '#### Artikel 9\n',
    'Artikel 7a is van toepassing.\n',
    'C\n',
    'In artikel 12 wordt «artikel 7a» vervangen door «artikel 7b».\n',
    '### Artikel II',
    'Artikel 7a van de Wet op de kansspelen en artikel 7a van de Gemeentewet gelden.\n',
    '# Memorie van toelichting\n',
    'Artikel 7a is nieuw.',
  ].join('\n');

  it('follows an article that is put into another act through the text for that act, and leaves old words alone', async () => {
    assert.equal(
      await renamed(amending, '7c'),
      amending
        .replace('‸', '')
        .replace('#### Artikel 7a', '#### Artikel 7c')
        .replace('Artikel 7a geldt', 'Artikel 7c geldt')
        .replace('Artikel 7a is van', 'Artikel 7c is van')
        .replace('Artikel 7a van de Wet op', 'Artikel 7c van de Wet op'),
    );
  });

  it('refuses to change the number of an article that the instruction names', async () => {
    const replaced = amending.replace('‸', '').replace('#### Artikel 9', '#### Artikel ‸9');
    assert.match(await refusal(replaced, '9a'), /wijzigingsopdracht noemt artikel 9 zelf/);
  });

  it('gives plain changes to clients without versioned ones', async () => {
    const plain = await TestClient.start({ capabilities: pushClient });
    try {
      const uri = await plain.open('molens.md', bill);
      const edit = await plain.connection.sendRequest(RenameRequest.type, {
        textDocument: { uri },
        position: { line: 5, character: 12 },
        newName: '4',
      });
      assert.equal(edit?.changes?.[uri]?.length, 4);
    } finally {
      await plain.stop();
    }
  });

  it('is not offered in an ordinary Markdown file', async () => {
    const uri = await client.open('verhaal.md', '# Artikel over eenden\n\nEr was eens.\n');
    const position = { line: 0, character: 4 };
    assert.equal(
      await client.connection.sendRequest(PrepareRenameRequest.type, { textDocument: { uri }, position }),
      null,
    );
  });
});
