import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dutch, english } from '../../server/language/index.js';
import type { Clause, Language, Token } from '../../server/language/model.js';
import type { Range } from '../../server/text/range.js';

const languages: readonly Language[] = [dutch, english];

const legalWords = (
  'de het een vreemdeling aanvraag die dat niet geen wordt worden is heeft kan en of maar noch indien als wanneer tenzij behoudens zonder te horen om ' +
  'uit zet besluit zijn , , , ; : . ( ) a. 1. ook al ongeacht dan wel nadat van wie waarin the a person who which that not no shall may must be ' +
  'and or nor if where unless except without by hearing removed subject to whether provided irrespective of'
).split(' ');

/** Text that is mostly made of the words that clauses turn on, so that every branch is taken in odd orders. */
const sentenceLike = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...legalWords) }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 60,
  })
  .map((words) => words.join(' '));

const anyText = fc.oneof(
  sentenceLike,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom('a', 'É', '-', '­', '\\', '.', "'", '’', '\n', ' ', '\r', '1', '😀', '&nbsp;', '́'),
  }),
);

/** Disjoint ascending ranges over a text, some of them touching, some out of its bounds. */
function rangesIn(length: number): fc.Arbitrary<Range[]> {
  return fc.array(fc.nat(length + 5), { maxLength: 12 }).map((cuts) => {
    const ascending = [...cuts].sort((one, other) => one - other);
    const ranges: Range[] = [];
    for (let at = 0; at + 1 < ascending.length; at += 2) {
      ranges.push({ start: ascending[at] ?? 0, end: ascending[at + 1] ?? 0 });
    }
    return ranges;
  });
}

const textWithRanges = anyText.chain((text) =>
  fc.tuple(fc.constant(text), rangesIn(text.length), rangesIn(text.length)),
);

function whole(text: string): Range[] {
  return [{ start: 0, end: text.length }];
}

function assertOrdered(tokens: readonly Token[], text: string): void {
  let end = 0;
  for (const token of tokens) {
    assert.ok(token.start >= end, 'tokens ascend and do not overlap');
    assert.ok(token.end > token.start && token.end <= text.length, 'tokens lie in the source');
    assert.notEqual(token.form, '');
    end = token.end;
  }
}

function assertClauses(clauses: readonly Clause[], count: number): void {
  const seen = new Array<number>(count).fill(0);
  clauses.forEach((clause, index) => {
    assert.ok(clause.tokens.length > 0, 'no clause is empty');
    let previous = -1;
    for (const position of clause.tokens) {
      assert.ok(position > previous, 'positions ascend');
      previous = position;
      seen[position] = (seen[position] ?? 0) + 1;
    }
    if (clause.parent !== undefined) {
      assert.ok(clause.parent >= 0 && clause.parent < clauses.length && clause.parent !== index);
      const visited = new Set([index]);
      for (let at: number | undefined = clause.parent; at !== undefined; at = clauses[at]?.parent) {
        assert.ok(!visited.has(at), 'parents end somewhere');
        visited.add(at);
      }
    }
  });
  assert.ok(
    seen.every((times) => times === 1),
    'every token is in exactly one clause',
  );
}

describe('words, sentences and clauses of any text', () => {
  for (const language of languages) {
    it(`${language.code}: tokens lie in the source, in order, whatever the runs and atoms`, () => {
      fc.assert(
        fc.property(textWithRanges, ([text, runs, atoms]) => {
          assertOrdered(language.tokenize(text, runs, atoms), text);
        }),
      );
    });

    it(`${language.code}: no letter or digit of a run is lost`, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const covered = new Uint8Array(text.length);
          for (const token of language.tokenize(text, whole(text), [])) covered.fill(1, token.start, token.end);
          for (let at = 0; at < text.length; at++) {
            if (!/[\p{L}\p{Nd}]/u.test(text[at] ?? '')) continue;
            const entity = /&nbsp;/.test(text.slice(Math.max(0, at - 5), at + 6));
            assert.ok(covered[at] === 1 || entity, `"${text[at]}" at ${at}`);
          }
        }),
      );
    });

    it(`${language.code}: the form of a plain word is its fold, and folding again changes nothing`, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          for (const token of language.tokenize(text, whole(text), [])) {
            const raw = text.slice(token.start, token.end);
            if (token.kind === 'word' && /^\p{L}+$/u.test(raw)) assert.equal(token.form, language.fold(raw));
            assert.equal(language.fold(language.fold(raw)), language.fold(raw));
          }
        }),
      );
    });

    it(`${language.code}: sentences hold every token once, in order`, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const tokens = language.tokenize(text, whole(text), []);
          const sentences = language.sentences(tokens);
          assert.deepEqual(sentences.flat(), tokens);
          assert.ok(sentences.every((sentence) => sentence.length > 0));
        }),
      );
    });

    it(`${language.code}: clauses hold every token once, ascending, with parents that end somewhere`, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const tokens = language.tokenize(text, whole(text), []);
          assertClauses(language.clauses(tokens), tokens.length);
        }),
        { numRuns: 400 },
      );
    });

    it(`${language.code}: any word inflects without throwing, and is a form of itself`, () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (word) => {
          const { forms } = language.inflect(word);
          assert.ok(forms.includes(language.fold(word.trim())));
        }),
      );
    });
  }
});

describe('hostile text', () => {
  /** Words that make a naive reader look ahead from every position to the end, or nest without limit. */
  const hostile = [
    'is dat is dat ',
    'die die die ',
    'of weet of weet ',
    'zonder , om , door ',
    ', , , ',
    ': ; : ; ',
    'achterwege niet ',
    'who which that , if ',
    'without a , by a ',
    'shall and shall , ',
    'te te te ',
    '( ( ( ',
    'a-',
    'a.b',
    '\\\\',
    '- \n',
    "'s ",
    '­\n',
    '1.1',
  ];

  for (const language of languages) {
    it(`${language.code}: is read to its end, every word in one clause`, () => {
      for (const seed of hostile) {
        const text = seed.repeat(10_000);
        const tokens = language.tokenize(text, whole(text), []);
        const clauses = language.clauses(tokens);
        assert.equal(language.sentences(tokens).flat().length, tokens.length, JSON.stringify(seed));
        assert.equal(
          clauses.reduce((sum, clause) => sum + clause.tokens.length, 0),
          tokens.length,
          JSON.stringify(seed),
        );
      }
    });
  }
});
