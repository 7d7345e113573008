import type { Bill, Passage, Provision } from '../../bill/model.js';
import { toDutchOrdinal } from '../../bill/ordinals.js';
import type { Finding } from '../../check/finding.js';
import { tokensOf } from '../../check/readings.js';
import { languageOf } from '../../language/index.js';
import type { Range } from '../../text/range.js';
import { paragraphsOf, passageAt, startOfWords, surroundingsOf } from './around.js';
import { type Change, lineEndingOf, lineStart } from './change.js';
import { nextParagraph } from './nextParagraph.js';

/** One way to bring compatible wording into a provision. */
export interface ClauseChange {
  readonly way: 'add-paragraph' | 'add-sentence' | 'replace-sentence' | 'replace-paragraph' | 'replace-instruction';
  readonly change: Change;
  /** The number of a paragraph that comes in. */
  readonly number: string | undefined;
}

/**
 * The ways to bring the compatible wording of a finding into the bill, the one that leaves most of the text as it is
 * first.
 *
 * A clause is a whole sentence, so it is never made an item of a list: a drafter adds a paragraph, which also keeps the
 * references to the others right. An article without numbered paragraphs gets a sentence; numbering what it has would
 * change how it is cited. Loose paragraphs that a bill adds to an article of another act get a sentence too, for the
 * instruction above them says how many there are. An amending instruction is only ever replaced by another one.
 */
export function clauseChanges(bill: Bill, finding: Finding): ClauseChange[] {
  const { compatible, range } = finding;
  const around = surroundingsOf(bill, range.start);
  if (compatible === undefined || around === undefined) return [];
  const { host, paragraph, innermost } = around;
  const passage = passageAt(innermost, range.start);
  if (passage?.force === 'instruction') {
    return [replacement('replace-instruction', instructionRange(bill, range, passage), compatible)];
  }
  const clause = fitted(compatible, bill, host, paragraph);
  const unit = unitOf(bill.source, host, paragraph, passage);
  const changes: ClauseChange[] = [];
  const added = host.kind === 'article' ? addedParagraph(bill, host, clause) : undefined;
  if (added !== undefined) changes.push(added);
  else if (unit !== undefined) changes.push(...addedSentence(bill, host, paragraph, unit, clause));
  if (unit !== undefined) {
    const sentence = passage === undefined ? undefined : sentenceAround(bill, passage, unit, range);
    if (sentence !== undefined) changes.push(replacement('replace-sentence', sentence, compatible));
    changes.push(replacement('replace-paragraph', unit, compatible));
  }
  return changes;
}

function replacement(way: ClauseChange['way'], range: Range, text: string): ClauseChange {
  return { way, change: { range, text }, number: undefined };
}

function addedParagraph({ source }: Bill, article: Provision, clause: string): ClauseChange | undefined {
  const next = nextParagraph(source, article);
  if (next === undefined) return undefined;
  const { offset, separator, lead, number } = next;
  return {
    way: 'add-paragraph',
    change: { range: { start: offset, end: offset }, text: separator + lead + clause },
    number,
  };
}

/** A sentence behind the words of a unit; below its list when it ends with one. */
function addedSentence(
  { source }: Bill,
  host: Provision,
  paragraph: Provision | undefined,
  { start, end }: Range,
  clause: string,
): ClauseChange[] {
  const make = (text: string): ClauseChange[] => [
    { way: 'add-sentence', change: { range: { start: end, end }, text }, number: undefined },
  ];
  const endsWithList = (paragraph ?? host).children.at(-1)?.range.end === end;
  if (endsWithList) {
    const ending = lineEndingOf(source);
    const prefix = continuation(source, start);
    return make(`${ending}${prefix.trimEnd()}${ending}${prefix}${clause}`);
  }
  if (/[.!?]["”’»)]?$/.test(source.slice(start, end))) return make(` ${clause}`);
  // «… wordt uitgezet».: the full stop stands behind the quotation and serves its last sentence.
  if (/^["”’»]\.?/.test(source.slice(end, end + 2)) && /[\p{L}\p{N})]$/u.test(source.slice(start, end))) {
    return make(`. ${clause.replace(/\.$/, '')}`);
  }
  return [];
}

/** What begins a further line of the same block: quote marks, and the indent of a list of Markdown. */
function continuation(source: string, words: number): string {
  const before = source.slice(lineStart(source, words), words);
  const quote = /^[ \t>]*/.exec(before)?.[0] ?? '';
  const marker = before.slice(quote.length);
  return /^\d{1,9}[.)][ \t]+$/.test(marker) ? quote + ' '.repeat(marker.length) : quote;
}

/** What is replaced as a whole: the paragraph, the quoted words, or the text of an article without paragraphs. */
function unitOf(
  source: string,
  host: Provision,
  paragraph: Provision | undefined,
  passage: Passage | undefined,
): Range | undefined {
  if (paragraph !== undefined) return ownText(paragraph);
  if (host.kind === 'instruction' || passage?.force === 'inserted') {
    return passage?.force === 'inserted' ? withoutNumber(source, passage.range) : undefined;
  }
  return paragraphsOf(host).length > 0 ? undefined : ownText(host);
}

/** Quoted words may begin with the number that their paragraph is to have: «4. Onze Minister …». */
function withoutNumber(source: string, { start, end }: Range): Range {
  const number = /^(?:\d+[a-z]{0,2}\\?[.)]|\(\d+[a-z]{0,2}\))\s+/.exec(source.slice(start, end))?.[0] ?? '';
  return { start: start + number.length, end };
}

function ownText(provision: Provision): Range | undefined {
  const start = startOfWords(provision);
  return start === undefined ? undefined : { start, end: provision.range.end };
}

/** The sentence that a finding stands in, when the unit is more than that sentence and has no items. */
function sentenceAround(bill: Bill, passage: Passage, unit: Range, { start, end }: Range): Range | undefined {
  const sentences = sentencesOf(bill, passage);
  const found = sentences.filter((sentence) => sentence.start < end && start < sentence.end);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined || passage.range.end < unit.end) return undefined;
  const range = { start: first.start, end: last.end };
  return range.start <= unit.start && range.end >= unit.end ? undefined : range;
}

function sentencesOf(bill: Bill, passage: Passage): Range[] {
  const language = languageOf(bill.language);
  return language.sentences(tokensOf(bill, language, passage)).flatMap((tokens) => {
    const [first, last] = [tokens[0], tokens.at(-1)];
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
  });
}

/** Of several instructions in one passage the sentence that gives this one. */
function instructionRange(bill: Bill, range: Range, passage: Passage): Range {
  return sentenceAround(bill, passage, passage.range, range) ?? passage.range;
}

/**
 * The clause with the words by which it points to its own article made right: "Het eerste lid is niet van toepassing"
 * speaks of the provision that the finding is about, which may be the third paragraph, or have no number.
 */
export function fitted(clause: string, bill: Bill, host: Provision, paragraph: Provision | undefined): string {
  const loose = host.kind !== 'article';
  const number = loose ? undefined : paragraph?.number;
  if (bill.language === 'nl') {
    const ordinal =
      number === undefined ? undefined : /^\d+$/.test(number) ? toDutchOrdinal(Number(number)) : undefined;
    const own = ordinal === undefined ? (loose ? 'Dit lid' : 'Dit artikel') : `Het ${ordinal} lid`;
    return clause.replace(/^Het eerste lid\b/, own);
  }
  const isArticle = /^art/i.test(bill.source.slice(host.range.start, host.range.start + 3));
  const whole = loose ? 'This subsection' : isArticle ? 'This Article' : 'This section';
  const own = number === undefined ? whole : isArticle ? `Paragraph ${number}` : `Subsection (${number})`;
  return clause
    .replace(/^Subsection \(1\)/, own)
    .replace(/\bThis section\b/g, isArticle ? 'This Article' : 'This section');
}
