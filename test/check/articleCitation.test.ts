import assert from 'node:assert/strict';
import { writtenArticles } from '../../server/check/articleCitation.js';

describe('articles of an instrument in words', () => {
  for (const [articles, nl, en] of [
    ['33', 'artikel 33', 'Article 33'],
    ['4(3)', 'artikel 4, derde lid', 'Article 4(3)'],
    ['1(1)(b)', 'artikel 1, eerste lid, onder b', 'Article 1(1)(b)'],
    ['26-30', 'artikelen 26 tot en met 30', 'Articles 26 to 30'],
    ['14(4)-(6)', 'artikel 14, vierde tot en met zesde lid', 'Article 14(4) to (6)'],
    ['3, 5, 6', 'artikelen 3, 5 en 6', 'Articles 3, 5 and 6'],
    ['5(1)(b), 9', 'artikelen 5, eerste lid, onder b en 9', 'Articles 5(1)(b) and 9'],
    ['8:55d', 'artikel 8:55d', 'Article 8:55d'],
    ['IV', 'artikel IV', 'Article IV'],
  ] as const) {
    it(articles, () => assert.deepEqual([writtenArticles(articles, 'nl'), writtenArticles(articles, 'en')], [nl, en]));
  }
});
