import type { Bill, Definition } from '../bill/model.js';
import { tokensOf } from '../check/readings.js';
import { languageOf } from '../language/index.js';
import type { Token } from '../language/model.js';
import type { Range } from '../text/range.js';
import { type LawPassage, lawText } from './lawText.js';
import { provisionsAround } from './provisionIndex.js';

/** A defined term where it stands in law text. */
export interface TermUse extends Range {
  readonly definition: Definition;
  /** Here it is defined; elsewhere it is used. */
  readonly defines: boolean;
}

interface Term {
  readonly definition: Definition;
  /** The forms of each of its words. */
  readonly words: readonly ReadonlySet<string>[];
  /** Where it means what the definition says. */
  readonly within: Range;
}

/** Longer "terms" are sentences that were taken for a definition. */
const mostWords = 8;

/** Inflected forms up to this length are left alone. */
const shortForm = 4;

const found = new WeakMap<Bill, readonly TermUse[]>();

/**
 * Every place in the law text where a term stands that the bill defines, in the order of the text and without overlaps:
 * of two terms that begin together the longer counts. A term that holds for one article or chapter counts only there.
 */
export function termUses(bill: Bill): readonly TermUse[] {
  const known = found.get(bill);
  if (known !== undefined) return known;
  const byFirst = termsByFirstWord(bill);
  const uses = byFirst.size === 0 ? [] : lawText(bill).flatMap((passage) => usesIn(passage, byFirst));
  found.set(bill, uses);
  return uses;
}

function usesIn({ start, tokens }: LawPassage, byFirst: ReadonlyMap<string, readonly Term[]>): TermUse[] {
  const uses: TermUse[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') continue;
    const term = byFirst
      .get(token.form)
      ?.find((candidate) => holdsAt(candidate, start + token.start) && standsAt(candidate, tokens, at));
    if (term === undefined) continue;
    const last = tokens[at + term.words.length - 1] ?? token;
    const { definition } = term;
    const range = { start: start + token.start, end: start + last.end };
    uses.push({ ...range, definition, defines: overlap(definition.term, range) });
    at += term.words.length - 1;
  }
  return uses;
}

function holdsAt({ within }: Term, offset: number): boolean {
  return within.start <= offset && offset < within.end;
}

function standsAt({ words }: Term, tokens: readonly Token[], at: number): boolean {
  return words.every((forms, index) => {
    const token = tokens[at + index];
    return token !== undefined && token.kind !== 'citation' && forms.has(token.form);
  });
}

function overlap(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

function termsByFirstWord(bill: Bill): Map<string, Term[]> {
  const language = languageOf(bill.language);
  const byFirst = new Map<string, Term[]>();
  for (const definition of bill.definitions) {
    const term = { range: definition.term, runs: [definition.term] };
    const tokens = tokensOf(bill, language, term).filter(({ kind }) => kind !== 'punctuation');
    if (tokens.length === 0 || tokens.length > mostWords || tokens.some(({ kind }) => kind === 'citation')) continue;
    const words = tokens.map(({ form }, index) => {
      // The last word inflects: "niet-toegelatene" becomes "niet-toegelatenen". Short forms are other words as well: the
      // singular of "waren" is a word for place.
      const last = index === tokens.length - 1;
      const inflected = last ? language.inflect(form).forms.filter(({ length }) => length > shortForm) : [];
      return new Set([form, ...inflected]);
    });
    const entry: Term = { definition, words, within: scopeOf(definition, bill) };
    for (const form of words[0] ?? []) byFirst.set(form, [...(byFirst.get(form) ?? []), entry]);
  }
  const size = ({ within }: Term): number => within.end - within.start;
  // The longest term first; of the same term the definition that holds for the smallest part.
  for (const terms of byFirst.values()) terms.sort((a, b) => b.words.length - a.words.length || size(a) - size(b));
  return byFirst;
}

const ofArticle = /\b(?:dit artikel|this (?:section|article))\b/i;
const ofDivision =
  /\b(?:dit hoofdstuk|deze (?:afdeling|paragraaf|titel)|dit deel|this (?:chapter|part|division|title))\b/i;

/** Where a definition holds: "in dit artikel", "in this Part", else everywhere. */
function scopeOf({ term }: Definition, { source, provisions }: Bill): Range {
  const around = provisionsAround({ provisions }, term.start);
  const article = around.find(({ kind }) => kind === 'article');
  const division = around.findLast(({ kind }) => kind === 'division');
  const start = article?.range.start ?? term.start;
  const lead = source.slice(start, term.start);
  if (article !== undefined && ofArticle.test(lead)) return article.range;
  if (division !== undefined && ofDivision.test(lead)) return division.range;
  return { start: 0, end: source.length };
}
