import type { Token } from '../model.js';
import { relativeAdverbs, subordinatorsFrom } from './subordinators.js';
import { determiners, FINITE, finiteness, prepositions, pronouns } from './wordClasses.js';

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
 * @param afterVerb whether the clause so far is a subordinate one that has had its verb, so that "die" cannot be its object
 * @param insideRelative whether the clause so far is a relative clause, so that "en die" is another one
 */
export function relativeAt(
  tokens: readonly Token[],
  at: number,
  insideRelative: boolean,
  afterVerb: boolean,
): number | undefined {
  const form = tokens[at]?.form ?? '';
  const before = tokens[at - 1]?.form ?? '';
  if (form === 'die') return dieIsRelative(tokens, at, before, insideRelative, afterVerb) ? 1 : undefined;
  if (form === 'dat') return datIsRelative(tokens, at, before) ? 1 : undefined;
  if (relativeAdverbs.has(form)) return at > 0 && tokens[at + 1]?.form !== 'begrepen' ? 1 : undefined;
  if (form === 'wie') return 1;
  if (form === 'welke' || form === 'welk') return before === ',' || insideRelative ? 1 : undefined;
  if (form === 'waar') return waarIsRelative(tokens, at, before) ? 1 : undefined;
  if (prepositions.has(form)) {
    if (saysWhatever(tokens, at + 1)) return undefined;
    // "aan wie", "op grond waarvan", "ten aanzien van wie".
    if (isRelativeObject(tokens[at + 1]?.form, before)) return 2;
    const second = tokens[at + 1]?.form ?? '';
    if (!groupNouns.has(second)) return undefined;
    if (isRelativeObject(tokens[at + 2]?.form, before)) return 3;
    if (prepositions.has(tokens[at + 2]?.form ?? '') && isRelativeObject(tokens[at + 3]?.form, before)) return 4;
  }
  return undefined;
}

/** Nouns of the prepositional groups "ten aanzien van wie", "met betrekking tot wie". */
const groupNouns = new Set(
  'aanzien verband grond betrekking behoeve opzichte laste gunste naam aanleiding basis gevolg belang wijze'.split(' '),
);

/** "op welke grond dan ook", "in welke vorm ook": an aside, no clause. */
export function saysWhatever(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.form !== 'welke' && tokens[at]?.form !== 'wat' && tokens[at]?.form !== 'wie') return false;
  for (let next = at + 1; next <= at + 7; next++) {
    const token = tokens[next];
    if (token === undefined || (token.kind === 'punctuation' && token.form !== ',')) return false;
    if (token.form === 'ook') return true;
    if (finiteness(token.form) === FINITE) return false;
  }
  return false;
}

function isRelativeObject(form: string | undefined, before: string): boolean {
  if (form === 'wie' || form === 'wier' || form === 'wiens') return true;
  return form !== undefined && before === ',' && (form === 'welke' || relativeAdverbs.has(form));
}

/** "een land waar hij een risico loopt". "Waar nodig" is none. */
function waarIsRelative(tokens: readonly Token[], at: number, before: string): boolean {
  if (at === 0 || before === 'daar') return before === 'daar';
  const next = tokens[at + 1]?.form ?? '';
  return determiners.has(next) || pronouns.has(next) || next === 'niet';
}

function dieIsRelative(
  tokens: readonly Token[],
  at: number,
  before: string,
  insideRelative: boolean,
  afterVerb: boolean,
): boolean {
  if (at === 0 || before === '') return false;
  if (heads.has(before)) return true;
  const mark = tokens[at - 1]?.kind === 'punctuation';
  if (mark) return before !== '.' || at > 2;
  if (before === 'en' || before === 'of' || before === 'maar') return insideRelative;
  if (prepositions.has(before) || beforeDemonstrative.has(before) || subordinatorsFrom(before) !== undefined)
    return false;
  return finiteness(before) !== FINITE || afterVerb;
}

/** Infinitives and participles that a content clause follows: "kan bepalen dat", "is bepaald dat". */
const verbsOfLayingDown = new Set(
  'bepalen besluiten vaststellen gelasten voorschrijven toestaan regelen voorzien vorderen verlangen verbieden beslissen bevelen eisen aannemen bewerkstelligen'.split(
    ' ',
  ),
);

function datIsRelative(tokens: readonly Token[], at: number, before: string): boolean {
  if (at === 0) return false;
  const next = tokens[at + 1]?.form ?? '';
  if (before === ',' || before === 'en' || before === 'of') return false;
  if (prepositions.has(before) || beforeDemonstrative.has(before) || finiteness(before) === FINITE) return false;
  // "Onze Minister kan bepalen dat …": what he lays down, not what something is like.
  if (verbsOfLayingDown.has(before)) return false;
  if (tokens[at - 1]?.kind === 'punctuation' || pronouns.has(before)) return false;
  return next !== '' && !isObject(tokens, at);
}

/** "wanneer het landsbelang dat vordert," and "indien hij dat dienstig acht,": the object of the clause, not a clause. */
function isObject(tokens: readonly Token[], at: number): boolean {
  const form = (ahead: number) => tokens[at + ahead]?.form ?? '';
  const before = tokens[at - 1]?.form ?? '';
  if (form(2) === ',')
    return /^(?:vordert|vereist|vergt|verlangt|eist|rechtvaardigt|toelaat|gebiedt|wenst|wil)$/.test(form(1));
  return form(3) === ',' && (/^(?:acht|achten|vindt|oordeelt)$/.test(form(2)) || heads.has(before));
}
