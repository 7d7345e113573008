import assert from 'node:assert/strict';
import fc from 'fast-check';
import { displayWidth, printable } from '../../server/report/displayWidth.js';
import { besideLabel, wrap } from '../../server/report/wrap.js';

describe('the width of text in a terminal', () => {
  for (const [text, width] of [
    ['artikel', 7],
    ['één', 3],
    ['e\u0301e\u0301n', 3],
    ['§ 5 – “x”', 9],
    ['法律', 4],
    ['👩‍👩‍👧', 2],
    ['✓', 1],
    ['❤️', 2],
    ['a\u200bb', 2],
    ['𝒢', 1],
  ] as const) {
    it(`of ${JSON.stringify(text)} is ${width}`, () => assert.equal(displayWidth(text), width));
  }
});

describe('text that is safe to print', () => {
  it('keeps its length, so that places in it still hold', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => printable(text).length === text.length));
  });

  it('holds no control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
        assert.doesNotMatch(printable(text), /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });
});

describe('breaking lines', () => {
  it('loses no words and keeps within the width', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zé法]{1,30}$/)), fc.integer({ min: 8, max: 60 }), (words, width) => {
        const lines = wrap(words.join(' '), width);
        assert.equal(lines.join('').replaceAll(' ', ''), words.join(''));
        for (const line of lines) assert.ok(displayWidth(line) <= width, line);
      }),
    );
  });

  it('keeps web addresses whole', () => {
    const url = `https://example.org/${'a'.repeat(80)}`;
    assert.ok(wrap(`zie ${url}`, 20).includes(url));
  });

  it('keeps the indentation of a clause on the lines that it is broken into', () => {
    assert.deepEqual(wrap('  a. een twee drie', 12), ['  a. een', '  twee drie']);
  });

  it('sets later lines under the first, not under the label', () => {
    assert.deepEqual(besideLabel('Norm', 'een twee drie', 6, 14), ['Norm  een twee', '      drie']);
  });
});
