import assert from 'node:assert/strict';
import { type FoldingRange, FoldingRangeRequest } from 'vscode-languageserver-protocol';
import { pullClient, TestClient } from './client.js';

const text = [
  '---', // 1
  'kind: bill',
  'lang: nl',
  '---',
  '# Wet op de stilte', // 5
  '<!-- eerste',
  'tweede -->',
  '## Hoofdstuk 1 Rust', // 8
  '### Artikel 1', // 9
  '1. Het is stil:',
  '   a. des nachts;',
  '   b. op zondag.', // 12
  '2. Klokken luiden zacht.',
  '### Artikel 2', // 14
  '',
  'Wie zingt,',
  'zingt zacht.', // 17
  '',
  '# Memorie van toelichting', // 19
  '',
  '## Waarom', // 21
  '',
  'Stilte is schaars.', // 23
].join('\r\n');

describe('folding', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start({
      capabilities: {
        ...pullClient,
        textDocument: { ...pullClient.textDocument, foldingRange: { foldingRange: { collapsedText: true } } },
      },
    });
  });
  after(() => client.stop());

  async function folds(path: string, content: string): Promise<FoldingRange[] | null> {
    const uri = await client.open(path, content);
    return client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } });
  }

  it('follows the structure of the law, front matter and comments included', async () => {
    const ranges = (await folds('stilte.md', text)) ?? [];
    assert.deepEqual(
      ranges.map(({ startLine, endLine, kind, collapsedText }) => [startLine + 1, endLine + 1, collapsedText ?? kind]),
      [
        [1, 4, 'region'],
        [6, 7, 'comment'],
        [8, 17, 'Hoofdstuk 1 Rust …'],
        [9, 13, 'Artikel 1 …'],
        [10, 12, 'eerste lid …'],
        [14, 17, 'Artikel 2 …'],
        [19, 23, 'Memorie van toelichting …'],
        [21, 23, 'Waarom …'],
      ],
    );
  });

  it('gives no two ranges that cross or begin together', async () => {
    const ranges =
      (await folds(
        'kruis.md',
        [
          ...['---', 'kind: bill', 'lang: nl', '---', ''],
          'Artikel 1. 1. Iedereen:', // 6
          'a. eet;',
          'b. drinkt.',
          '2. Klaar.',
          '', // 10
          'Artikel 2. 1. Niemand:', // 11
          'a. slaapt;',
          'b. droomt. <!-- nog', // 13
          'te schrijven -->',
          '',
        ].join('\n'),
      )) ?? [];
    assert.deepEqual(
      ranges.map(({ startLine, endLine }) => [startLine + 1, endLine + 1]),
      [
        [1, 4],
        [6, 9],
        [11, 12],
        [13, 14],
      ],
    );
  });

  it('leaves an ordinary Markdown file to the editor', async () => {
    assert.equal(await folds('lijst.md', '# Boodschappen\n\n- melk\n- brood\n'), null);
  });
});
