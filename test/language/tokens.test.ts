import assert from 'node:assert/strict';
import { dutch, english, languageOf } from '../../server/language/index.js';
import { formsOf, tokensOf } from './reading.js';

describe('tokens', () => {
  it('gives the language of a code', () => {
    assert.equal(languageOf('nl'), dutch);
    assert.equal(languageOf('en'), english);
  });

  it('keeps hyphens and apostrophes inside a word', () => {
    assert.deepEqual(formsOf(dutch, "De niet-ontvankelijke A-status, foto's en EU-recht"), [
      'de',
      'niet-ontvankelijke',
      'a-status',
      ',',
      "foto's",
      'en',
      'eu-recht',
    ]);
    assert.deepEqual(formsOf(english, 'The Minister’s order'), ['the', "minister's", 'order']);
    assert.deepEqual(formsOf(dutch, "'s lands belang te 's-Gravenhage"), [
      "'s",
      'lands',
      'belang',
      'te',
      "'s-gravenhage",
    ]);
  });

  it('folds capitals, accents and kinds of apostrophe and hyphen', () => {
    assert.deepEqual(formsOf(dutch, 'Eén reëel RISICO is één'), ['een', 'reeel', 'risico', 'is', 'een']);
    assert.equal(dutch.fold('e\u0301e\u0301n'), 'een');
    assert.equal(dutch.fold('niet‑ontvankelijk'), 'niet-ontvankelijk');
    assert.equal(english.fold('Minister’s'), "minister's");
  });

  it('makes one word of what a soft hyphen or the end of a line divides', () => {
    assert.deepEqual(formsOf(dutch, 'vreem\u00addeling'), ['vreemdeling']);
    assert.deepEqual(formsOf(dutch, 'de vreem-\ndeling'), ['de', 'vreemdeling']);
    assert.deepEqual(formsOf(dutch, 'de vreem\u00ad\r\n  deling'), ['de', 'vreemdeling']);
    const [, token] = tokensOf(dutch, 'de vreem-\ndeling wordt');
    assert.deepEqual([token?.start, token?.end], [3, 16]);
  });

  it('leaves a suspended hyphen out of the form and does not join over it', () => {
    assert.deepEqual(formsOf(dutch, 'asiel- en opvangbeleid'), ['asiel', 'en', 'opvangbeleid']);
    assert.deepEqual(formsOf(dutch, 'asiel-\nen opvangbeleid'), ['asiel', 'en', 'opvangbeleid']);
  });

  it('reads numbers with points, commas and letters as one', () => {
    assert.deepEqual(
      tokensOf(dutch, '1.000 of 3,5 of 108a of 3.6ba, 24.').map((token) => `${token.kind} ${token.form}`),
      [
        'number 1.000',
        'word of',
        'number 3,5',
        'word of',
        'number 108a',
        'word of',
        'number 3.6ba',
        'punctuation ,',
        'number 24',
        'punctuation .',
      ],
    );
  });

  it('reads abbreviations with full stops as one word', () => {
    assert.deepEqual(formsOf(dutch, 'o.a. artikel 5, d.w.z. niets'), ['o.a.', 'artikel', '5', ',', 'd.w.z.', 'niets']);
  });

  it('passes over Markdown escapes without moving an offset', () => {
    const text = '1\\. De vreemdeling\\!';
    const tokens = tokensOf(dutch, text);
    assert.deepEqual(
      tokens.map((token) => token.form),
      ['1', '.', 'de', 'vreemdeling', '!'],
    );
    for (const token of tokens) assert.equal(dutch.fold(text.slice(token.start, token.end)), token.form);
    assert.deepEqual(formsOf(dutch, 'niet\\-ontvankelijk'), ['niet-ontvankelijk']);
  });

  it('reads only the runs, and joins a word over runs that touch', () => {
    const text = 'de **vreem**deling wordt';
    const runs = [
      { start: 0, end: 3 },
      { start: 5, end: 10 },
      { start: 12, end: text.length },
    ];
    assert.deepEqual(
      dutch.tokenize(text, runs, []).map((token) => token.form),
      ['de', 'vreem', 'deling', 'wordt'],
    );
    const touching = [
      { start: 0, end: 6 },
      { start: 6, end: 14 },
    ];
    assert.deepEqual(
      dutch.tokenize('vreemdelingen', touching, []).map((token) => token.form),
      ['vreemdelingen'],
    );
  });

  it('makes one token of an atom, whatever stands in it', () => {
    const text = 'zie artikel 29,\n eerste lid, onder b. De';
    const start = text.indexOf('artikel');
    const end = text.indexOf('. De');
    const tokens = dutch.tokenize(text, [{ start: 0, end: text.length }], [{ start, end }]);
    assert.deepEqual(
      tokens.map((token) => `${token.kind} ${token.form}`),
      ['word zie', 'citation artikel 29, eerste lid, onder b', 'punctuation .', 'word de'],
    );
    assert.deepEqual([tokens[1]?.start, tokens[1]?.end], [start, end]);
  });

  it('says where a line or block begins', () => {
    const text = 'De een\nde ander\n\n> en deze';
    const runs = [
      { start: 0, end: 15 },
      { start: 19, end: text.length },
    ];
    assert.deepEqual(
      dutch
        .tokenize(text, runs, [])
        .filter((token) => token.startsBlock)
        .map((token) => token.start),
      [0, 7, 19],
    );
  });
});
