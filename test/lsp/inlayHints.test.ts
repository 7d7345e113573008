import assert from 'node:assert/strict';
import { InlayHintRequest } from 'vscode-languageserver-protocol';
import { TestClient } from './client.js';

describe('inlay hints', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start();
  });
  after(() => client.stop());

  const text =
    '---\nkind: wetsvoorstel\n---\n\n### ARTIKEL I\n\nDe Gemeentewet wordt als volgt gewijzigd:\n\nA\n\n' +
    'In artikel 160, eerste lid, vervalt „boot”.\n\nB\n\nArtikel 161 wordt als volgt gewijzigd:\n\n' +
    '1\\. In het tweede lid wordt „schip” vervangen door „vaartuig”.\n\n2\\. Het derde lid vervalt.\n\n' +
    '### ARTIKEL II\n\nArtikel 5 van de Woningwet vervalt.\n\n### ARTIKEL III\n\nArtikel I treedt in werking op een dag.\n';

  /** Every hint in its line, between double brackets. */
  async function hinted(written: string, lines = { from: 0, to: 100 }): Promise<string[]> {
    const uri = await client.open(`hints-${opened++}.md`, written);
    const range = { start: { line: lines.from, character: 0 }, end: { line: lines.to, character: 0 } };
    const hints = (await client.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range })) ?? [];
    return hints.map(({ position, label }) => {
      const line = written.split('\n')[position.line] ?? '';
      return `${line.slice(0, position.character)} [[${String(label)}]]${line.slice(position.character)}`;
    });
  }
  let opened = 0;

  it('are not there unless they are asked for', async () => {
    client.settings = {};
    assert.deepEqual(await hinted(text), []);
  });

  it('name the act, and the article, that a step changes without naming it', async () => {
    client.settings = { inlayHints: { enable: true } };
    assert.deepEqual(await hinted(text), [
      'In artikel 160, eerste lid [[(Gemeentewet)]], vervalt „boot”.',
      'Artikel 161 [[(Gemeentewet)]] wordt als volgt gewijzigd:',
      '1\\. In het tweede lid [[(artikel 161 Gemeentewet)]] wordt „schip” vervangen door „vaartuig”.',
      '2\\. Het derde lid [[(artikel 161 Gemeentewet)]] vervalt.',
    ]);
  });

  it('are given for the lines that are shown only', async () => {
    client.settings = { inlayHints: { enable: true } };
    assert.deepEqual(await hinted(text, { from: 9, to: 12 }), [
      'In artikel 160, eerste lid [[(Gemeentewet)]], vervalt „boot”.',
    ]);
  });
});
