import assert from 'node:assert/strict';
import fc from 'fast-check';
import { conceptsIn, type Phrase, parsePhrase } from '../../server/check/phrase/syntax.js';

function tree(text: string): Phrase {
  const parsed = parsePhrase(text);
  assert.ok('phrase' in parsed, 'problem' in parsed ? parsed.problem.message.en : '');
  return parsed.phrase;
}

function problem(text: string) {
  const parsed = parsePhrase(text);
  assert.ok('problem' in parsed, `${text} should be refused`);
  return parsed.problem;
}

const word = (text: string, mode = 'exact') => ({ type: 'word', word: text, mode });

describe('the phrase notation', () => {
  it('reads every way of writing a word', () => {
    assert.deepEqual(tree('onderdak'), word('onderdak'));
    assert.deepEqual(tree('~verlenen'), word('verlenen', 'inflected'));
    assert.deepEqual(tree('asiel*'), word('asiel', 'prefix'));
    assert.deepEqual(tree('*opvang'), word('opvang', 'suffix'));
    assert.deepEqual(tree('*aanvra*'), word('aanvra', 'infix'));
    assert.deepEqual(tree('*~aanvraag'), word('aanvraag', 'inflected-suffix'));
    assert.deepEqual(tree('@echr/3'), word('echr/3', 'citation'));
  });

  it('binds "!" before words in a row, these before "&", "&" before "&&", and "|" last', () => {
    assert.deepEqual(tree('a b & !c && d | e'), {
      type: 'any',
      of: [
        {
          type: 'sentence',
          of: [
            {
              type: 'clause',
              of: [
                {
                  type: 'sequence',
                  parts: [
                    { phrase: word('a'), spaced: false },
                    { phrase: word('b'), spaced: false },
                  ],
                },
                { type: 'not', of: word('c') },
              ],
            },
            word('d'),
          ],
        },
        word('e'),
      ],
    });
  });

  it('keeps the words between which others may stand', () => {
    for (const mark of ['…', '...']) {
      assert.deepEqual(tree(`buiten ${mark} ~laten`), {
        type: 'sequence',
        parts: [
          { phrase: word('buiten'), spaced: false },
          { phrase: word('laten', 'inflected'), spaced: true },
        ],
      });
    }
  });

  it('names the concepts that a phrase needs, each once', () => {
    assert.deepEqual([...conceptsIn(tree('<stop> & (!<claim> | <stop> … x)'))], ['stop', 'claim']);
  });

  it('says where a phrase goes wrong', () => {
    assert.equal(problem('(a | b').offset, 0);
    assert.equal(problem('a ) b').offset, 2);
    assert.equal(problem('a | ').offset, 4);
    assert.equal(problem('<stop').offset, 0);
    assert.equal(problem('a ~').offset, 2);
    assert.equal(problem('~verle*').offset, 0);
    assert.equal(problem('a …').offset, 3);
    assert.equal(problem('a @EVRM').offset, 2);
    assert.equal(problem('!').offset, 1);
    assert.equal(problem('').offset, 0);
  });

  it('refuses nesting without end instead of running out of stack', () => {
    assert.match(problem('('.repeat(100_000)).message.en, /nested too deeply/);
    assert.match(problem(`${'!('.repeat(50_000)}a`).message.en, /nested too deeply/);
    problem('!'.repeat(100_000));
  });

  it('reads or refuses any text, in both languages, at a place inside it', () => {
    const characters = fc.constantFrom('a', 'é', ' ', '|', '&', '(', ')', '<', '>', '!', '~', '*', '…', '.', '𝌆');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(characters).map((list) => list.join('')),
        ),
        (text) => {
          const parsed = parsePhrase(text);
          if ('phrase' in parsed) return;
          assert.ok(parsed.problem.offset >= 0 && parsed.problem.offset <= text.length);
          assert.ok(parsed.problem.message.nl !== '' && parsed.problem.message.en !== '');
        },
      ),
    );
  });
});
