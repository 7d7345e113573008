import type { Bill, Definition } from '../bill/model.js';
import type { Token } from '../language/model.js';
import type { CompiledLanguage } from './compile.js';
import { isCommon } from './matching/commonWords.js';
import type { DefinedTerm, SentenceMatcher } from './matching/sentenceMatcher.js';
import { tokensOf } from './readings.js';

/** A term stands for the concept that its meaning opens with; what comes later only qualifies it. */
const opening = 4;
/** Dutch names an act at the end: "het met de sterke arm buiten het grondgebied brengen". */
const openingOfAct = 10;
/** Longer "terms" are sentences that were taken for a definition. */
const longestTerm = 6;

/**
 * The terms that a bill defines, with the concepts that their meanings stand for: after "niet-toegelatene: de
 * vreemdeling die geen rechtmatig verblijf heeft", the term is as good as the words.
 */
export function readDefinedTerms(bill: Bill, compiled: CompiledLanguage, matcher: SentenceMatcher): DefinedTerm[] {
  const result: DefinedTerm[] = [];
  for (const definition of bill.definitions) {
    const words = wordsOf(bill, compiled, definition.term).filter((token) => token.kind !== 'punctuation');
    if (words.length > longestTerm || words.every(({ form }) => isCommon(form))) continue;
    const concepts = conceptsOf(bill, compiled, definition, matcher);
    if (concepts.size === 0) continue;
    result.push({ words: words.map((word, at) => formsOf(compiled, word, at === words.length - 1)), concepts });
    // A later definition may build on this term.
    matcher.define(result);
  }
  return result;
}

function conceptsOf(
  bill: Bill,
  compiled: CompiledLanguage,
  definition: Definition,
  matcher: SentenceMatcher,
): Set<string> {
  const concepts = new Set<string>();
  const meaning = wordsOf(bill, compiled, definition.meaning);
  const match = matcher.read(meaning);
  const head = Math.min(opening, headEnd(meaning), nameStart(meaning));
  for (const { id, node, kind } of compiled.definable) {
    const limit = kind === 'act' ? openingOfAct : head;
    if (match.occurrences(node).some((occurrence) => occurrence.start < limit)) concepts.add(id);
  }
  return concepts;
}

/** Words after which a meaning says whose or what for: "Onze Minister van Asiel en Migratie" is no asylum. */
const afterHead = new Set(['van', 'voor', 'inzake', 'of', 'for']);

function headEnd(meaning: readonly Token[]): number {
  const at = meaning.findIndex(({ form }) => afterHead.has(form));
  return at <= 0 ? meaning.length : at;
}

/** Up to and with the first word of a name: the "Centraal Orgaan opvang asielzoekers" is not "opvang". */
function nameStart(meaning: readonly Token[]): number {
  const at = meaning.findIndex(({ kind, capital }) => kind === 'word' && capital === true);
  const next = meaning[at + 1];
  // One capital is the beginning of the meaning or a word that always has one.
  return at < 0 || next?.capital !== true ? meaning.length : at + 1;
}

/** The last word of a term inflects: "vreemdeling zonder titel" does not, "niet-toegelatene" becomes "niet-toegelatenen". */
function formsOf(compiled: CompiledLanguage, word: Token, inflects: boolean): ReadonlySet<string> {
  return new Set(inflects ? [word.form, ...compiled.language.inflect(word.form).forms] : [word.form]);
}

function wordsOf(bill: Bill, compiled: CompiledLanguage, range: { start: number; end: number }): Token[] {
  return tokensOf(bill, compiled.language, { range, runs: [range] });
}
