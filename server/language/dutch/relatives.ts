import type { Token } from '../model.js';
import { relativeAdverbs } from './subordinators.js';
import { determiners, FINITE, finiteness, prepositions } from './wordClasses.js';

const beforeDemonstrative = new Set(
  'indien als wanneer zodra zolang tenzij mits omdat nadat voordat dat of dan ook ongeacht behalve behoudens zowel noch niet'.split(
    ' ',
  ),
);
const heads = new Set(
  'hij zij degene degenen diegene diegenen ieder iedereen eenieder al alles iemand niemand wie het'.split(' '),
);

/**
 * How many tokens a relative word or group takes at a position ("die", "ten aanzien van wie"), or undefined when none
 * stands there. "Die" and "dat" before a noun point at something and are no relative words.
 * @param insideRelative whether the clause so far is a relative clause, so that "en die" is another one
 */
export function relativeAt(tokens: readonly Token[], at: number, insideRelative: boolean): number | undefined {
  const form = tokens[at]?.form ?? '';
  const before = tokens[at - 1]?.form ?? '';
  if (form === 'die') return dieIsRelative(tokens, at, before, insideRelative) ? 1 : undefined;
  if (form === 'dat') return datIsRelative(tokens, at, before) ? 1 : undefined;
  if (relativeAdverbs.has(form)) return at > 0 ? 1 : undefined;
  if (form === 'wie') return 1;
  if (form === 'welke' || form === 'welk') return before === ',' || insideRelative ? 1 : undefined;
  if (prepositions.has(form)) {
    // "aan wie", "ten aanzien van wie", "op grond waarvan", "tegen welke".
    for (let length = 1; length <= 3; length++) {
      const word = tokens[at + length]?.form ?? '';
      if (word === 'wie' || word === 'wier' || word === 'wiens') return length + 1;
      if (word === 'welke' && before === ',') return length + 1;
      if (length >= 1 && relativeAdverbs.has(word) && before === ',') return length + 1;
      if (word === '' || determiners.has(word) || tokens[at + length]?.kind !== 'word') return undefined;
    }
  }
  return undefined;
}

function dieIsRelative(tokens: readonly Token[], at: number, before: string, insideRelative: boolean): boolean {
  if (at === 0 || before === '') return false;
  if (heads.has(before)) return true;
  const mark = tokens[at - 1]?.kind === 'punctuation';
  if (mark) return before !== '.' || at > 2;
  if (before === 'en' || before === 'of' || before === 'maar') return insideRelative;
  if (prepositions.has(before) || beforeDemonstrative.has(before)) return false;
  return finiteness(before) !== FINITE;
}

function datIsRelative(tokens: readonly Token[], at: number, before: string): boolean {
  if (at === 0) return false;
  const next = tokens[at + 1]?.form ?? '';
  if (before === ',' || before === 'en' || before === 'of') return false;
  if (prepositions.has(before) || beforeDemonstrative.has(before) || finiteness(before) === FINITE) return false;
  if (tokens[at - 1]?.kind === 'punctuation') return false;
  return next !== '';
}
