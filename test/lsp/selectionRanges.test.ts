import assert from 'node:assert/strict';
import { type Position, type SelectionRange, SelectionRangeRequest } from 'vscode-languageserver-protocol';
import { TestClient } from './client.js';
import { marked } from './marked.js';
import { wordsIn } from './words.js';

const { text, positions } = marked(
  [
    '---',
    'kind: bill',
    'la‸ng: nl',
    '---',
    '# Wet op de café’s 🍷',
    '## Hoofdstuk 2 Toezicht',
    '### Artikel 7 Con‸trole',
    '1. De eigenaar opent om acht uur. Hij sluit, behoudens artikel 7, tweede l‸id, zodra het gezellig wordt:',
    '   a. op maandag;',
    '   b. op feest‸dagen als § 3 geldt.',
    '2. Geen café is een eiland.',
    '‸',
  ].join('\r\n'),
);

describe('growing a selection', () => {
  let client: TestClient;
  let answers: readonly SelectionRange[];
  before(async () => {
    client = await TestClient.start();
    const uri = await client.open('cafes.md', text);
    answers =
      (await client.connection.sendRequest(SelectionRangeRequest.type, {
        textDocument: { uri },
        positions: [...positions],
      })) ?? [];
  });
  after(() => client.stop());

  function steps(at: number): string[] {
    const found: string[] = [];
    for (let one = answers[at]; one !== undefined; one = one.parent) found.push(wordsIn(text, one.range));
    return found;
  }

  it('goes from a word to the reference, the sentence, the paragraph, the article, the chapter, the document', () => {
    const [word, reference, sentence, passage, paragraph, article, chapter, document, ...more] = steps(2);
    assert.equal(word, 'lid');
    assert.equal(reference, 'artikel 7, tweede lid');
    assert.equal(sentence, 'Hij sluit, behoudens artikel 7, tweede lid, zodra het gezellig wordt:');
    assert.equal(passage, `De eigenaar opent om acht uur. ${sentence}`);
    assert.ok(paragraph?.startsWith('1. De eigenaar') && paragraph.endsWith('geldt.'));
    assert.ok(article?.startsWith('Artikel 7') && article.endsWith('eiland.'));
    assert.ok(chapter?.startsWith('Hoofdstuk 2'));
    assert.equal(document, text);
    assert.deepEqual(more, []);
  });

  it('goes by the item', () => {
    assert.deepEqual(steps(3).slice(0, 3), [
      'feestdagen',
      'op feestdagen als § 3 geldt.',
      'b. op feestdagen als § 3 geldt.',
    ]);
  });

  it('goes from a word of a heading to the heading, and in the front matter from the line to all of it', () => {
    assert.deepEqual(steps(1).slice(0, 2), ['Controle', 'Artikel 7 Controle']);
    assert.deepEqual(steps(0).slice(0, 2), ['lang', 'lang: nl']);
    assert.ok(steps(0)[2]?.startsWith('---\r\nkind'));
  });

  it('answers every position, and grows with every step', () => {
    const isBeyond = (one: Position, other: Position): boolean =>
      one.line > other.line || (one.line === other.line && one.character > other.character);
    assert.equal(answers.length, positions.length);
    for (const answer of answers) {
      for (let one = answer; one.parent !== undefined; one = one.parent) {
        const { range, parent } = one;
        assert.ok(!isBeyond(parent.range.start, range.start) && !isBeyond(range.end, parent.range.end));
        assert.notDeepEqual(parent.range, range);
      }
    }
  });
});
