import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MatchGraph, widestGap } from '../../server/check/matching/graph.js';
import { negators } from '../../server/check/matching/negators.js';
import { Rarity } from '../../server/check/matching/rarity.js';
import { SentenceMatcher } from '../../server/check/matching/sentenceMatcher.js';
import { languageOf } from '../../server/language/index.js';
import type { Concept } from '../../server/norms/schema.js';
import type { LanguageCode } from '../../server/text/range.js';

interface LexiconEntry {
  readonly kind?: Concept['kind'];
  readonly phrases: readonly string[];
}

/** The words that a phrase finds in a sentence, each occurrence as its words. */
function found(
  phrase: string,
  sentence: string,
  lexicon: Record<string, LexiconEntry> = {},
  code: LanguageCode = 'nl',
) {
  const concepts = new Map<string, Concept>(
    Object.entries(lexicon).map(([id, { kind = 'thing', phrases }]) => [
      id,
      { id, kind, means: { nl: id, en: id }, nl: [], en: [], [code]: [...phrases] },
    ]),
  );
  const language = languageOf(code);
  const graph = new MatchGraph(language, concepts, negators[code]);
  const node = graph.phrase(phrase);
  assert.deepEqual(graph.problems, []);
  const tokens = language.tokenize(sentence, [{ start: 0, end: sentence.length }], []);
  const match = new SentenceMatcher(graph, new Rarity(graph)).read(tokens);
  return match.occurrences(node).map(({ start, end }) => {
    const from = match.token(start)?.start ?? 0;
    return sentence.slice(from, match.token(end - 1)?.end);
  });
}

describe('matching words', () => {
  it('takes a plain word in that form only, whatever its capitals and accents', () => {
    assert.deepEqual(found('een', 'Één vreemdeling en een Vreemdelinge'), ['Één', 'een']);
    assert.deepEqual(found('vreemdeling', 'De vreemdelingen en de Vreemdeling'), ['Vreemdeling']);
  });

  it('takes any form of an inflected word', () => {
    const text = 'Wie onderdak verleent of heeft verleend, of het verlenen gelast, verleende hulp.';
    assert.deepEqual(found('~verlenen', text), ['verleent', 'verleend', 'verlenen', 'verleende']);
  });

  it('takes a separable verb whole, with "te" inside, and apart', () => {
    assert.deepEqual(found('~uitzetten', 'De vreemdeling wordt uitgezet.'), ['uitgezet']);
    assert.deepEqual(found('~uitzetten', 'bevoegd de vreemdeling uit te zetten'), ['uit te zetten']);
    assert.deepEqual(found('~uitzetten', 'Onze Minister zet de vreemdeling onverwijld uit.'), [
      'zet de vreemdeling onverwijld uit',
    ]);
  });

  it('does not join a stem and a particle of different clauses', () => {
    const text = 'Onze Minister zet het onderzoek voort, indien de vreemdeling uit een veilig land komt.';
    assert.deepEqual(found('~uitzetten', text), []);
  });

  it('takes parts of compounds', () => {
    const text = 'asielaanvragen, asielzoeker, noodopvang, opvang';
    assert.deepEqual(found('asiel*', text), ['asielaanvragen', 'asielzoeker']);
    assert.deepEqual(found('*opvang', text), ['noodopvang', 'opvang']);
    assert.deepEqual(found('*aanvra*', text), ['asielaanvragen']);
    assert.deepEqual(found('*~aanvraag', text), ['asielaanvragen']);
  });
});

describe('matching phrases', () => {
  it('takes words in a row, with punctuation between, and none further apart', () => {
    assert.deepEqual(found('buiten toepassing', 'blijft buiten toepassing'), ['buiten toepassing']);
    assert.deepEqual(found('buiten toepassing', 'buiten («toepassing»'), ['buiten («toepassing']);
    assert.deepEqual(found('buiten toepassing', 'buiten deze toepassing'), []);
  });

  it('lets a few words stand between where the phrase has "…", and not more', () => {
    const gap = 'x '.repeat(widestGap);
    assert.deepEqual(found('buiten … laten', `buiten ${gap}laten`).length, 1);
    assert.deepEqual(found('buiten … laten', `buiten x ${gap}laten`).length, 0);
    assert.deepEqual(found('buiten … laten', 'laten buiten'), []);
  });

  it('joins with "&" within a clause in any order, relative clauses counted in', () => {
    const phrase = '*~aanvraag & ~afwijzen';
    assert.equal(found(phrase, 'Afgewezen wordt de aanvraag.').length, 1);
    assert.equal(found(phrase, 'De aanvraag die te laat is ingediend, wordt afgewezen.').length, 1);
    assert.equal(found(phrase, 'De vreemdeling wordt gehoord, indien de aanvraag wordt afgewezen.').length, 1);
    assert.equal(found(phrase, 'De vreemdeling wordt afgewezen, indien hij een aanvraag indient.').length, 0);
  });

  it('joins with "&&" across the clauses of a sentence', () => {
    assert.equal(
      found('~afwijzen && *~aanvraag', 'De vreemdeling wordt afgewezen, indien hij een aanvraag indient.').length,
      1,
    );
  });

  it('uses concepts within concepts', () => {
    const lexicon = {
      claim: { phrases: ['asiel*~aanvraag', '*~asielverzoek'] },
      both: { phrases: ['<claim> & ~registreren'] },
    };
    assert.deepEqual(
      found('<both>', 'Asielverzoeken worden geregistreerd.', { ...lexicon, claim: { phrases: ['*~asielverzoek'] } }),
      ['Asielverzoeken'],
    );
  });
});

describe('affirmation and denial', () => {
  const lexicon: Record<string, LexiconEntry> = {
    removal: { kind: 'act', phrases: ['~uitzetten'] },
    assessment: { kind: 'thing', phrases: ['*~beoordeling', '*~onderzoek'] },
    register: { kind: 'act', phrases: ['~registreren'] },
    'refuse-registration': { kind: 'act', phrases: ['!<register>', '~weigeren & *registratie*'] },
    'withhold-shelter': { kind: 'act', phrases: ['geen … onderdak'] },
  };
  const count = (phrase: string, sentence: string) => found(phrase, sentence, lexicon).length;

  it('finds an act only where it is affirmed', () => {
    assert.equal(count('<removal>', 'De vreemdeling wordt uitgezet.'), 1);
    assert.equal(count('<removal>', 'De vreemdeling wordt niet uitgezet.'), 0);
    assert.equal(count('!<removal>', 'De vreemdeling wordt niet uitgezet.'), 1);
    assert.equal(count('!<removal>', 'De vreemdeling wordt uitgezet.'), 0);
  });

  it('finds a thing whether or not it is there, and "!" where it is lacking', () => {
    assert.equal(count('<assessment>', 'uitgezet zonder individuele beoordeling'), 1);
    assert.equal(count('!<assessment>', 'De vreemdeling wordt zonder individuele beoordeling uitgezet.'), 1);
    assert.equal(count('!<assessment>', 'De vreemdeling wordt na een individuele beoordeling uitgezet.'), 0);
  });

  it('does not take a lack of one thing for the denial of another', () => {
    const phrase = '!~uitsluiten';
    assert.equal(count(phrase, 'Een vergunning zonder einddatum wordt uitgesloten.'), 0);
    assert.equal(count(phrase, 'Een vergunning wordt niet uitgesloten.'), 1);
  });

  it('does not take a denial over the border of a clause', () => {
    assert.equal(count('!<assessment>', 'De vreemdeling die geen verblijf heeft, wordt na beoordeling uitgezet.'), 0);
  });

  it('does not deny twice', () => {
    assert.equal(count('!<refuse-registration>', 'Asielaanvragen worden niet geregistreerd.'), 0);
  });

  it('lets a lack of a thing deny nothing behind that thing', () => {
    assert.equal(count('!(~opnemen)', 'Ziekenhuizen mogen vreemdelingen zonder verblijfsrecht opnemen.'), 0);
  });

  it('does not let a lacking noun deny the act beside it', () => {
    assert.equal(count('<removal>', 'De vreemdeling wordt zonder nader onderzoek uitgezet.'), 1);
  });

  it('keeps an act that is made of a denial', () => {
    assert.equal(count('<refuse-registration>', 'Asielaanvragen worden niet geregistreerd.'), 1);
    assert.equal(count('<refuse-registration>', 'De registratie wordt geweigerd.'), 1);
    assert.equal(count('<refuse-registration>', 'Asielaanvragen worden geregistreerd.'), 0);
    assert.equal(count('<refuse-registration>', 'De registratie wordt niet geweigerd.'), 0);
    assert.equal(count('<withhold-shelter>', 'Aan hem wordt geen onderdak verleend.'), 1);
  });

  it('keeps the denial of one clause out of the next', () => {
    assert.equal(count('<removal>', 'De vreemdeling die geen verblijfsrecht heeft, wordt uitgezet.'), 1);
    assert.equal(count('<removal>', 'De vreemdeling wordt niet gehoord en wordt uitgezet.'), 1);
  });

  it('works in English too', () => {
    const english = {
      removal: { kind: 'act' as const, phrases: ['~remove'] },
      claim: { phrases: ['asylum ~application'] },
    };
    assert.equal(found('<removal>', 'The person shall be removed.', english, 'en').length, 1);
    assert.equal(found('<removal>', 'No person shall be removed.', english, 'en').length, 0);
    assert.equal(found('!<removal>', 'A person shall not be removed.', english, 'en').length, 1);
    assert.equal(found('<claim>', 'Asylum applications are registered.', english, 'en').length, 1);
  });
});

describe('any pack on any text', () => {
  const phrases = ['a … b … c', 'a & b & !c', '(a | b) c && d', '~zetten … ~uitzetten', '*a* … *b*', '!(a … b)'];
  it('finds words that are in the sentence and never throws', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'niet', 'die', ',', 'indien', 'zet', 'uit', '.'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, fc.constantFrom(...phrases), (list, phrase) => {
        const text = list.join(' ');
        for (const part of found(phrase, text)) assert.ok(part !== '' && text.includes(part));
      }),
    );
  });
});
