import type { Bill, Provision } from '../../bill/model.js';
import { parseBill } from '../../bill/parseBill.js';
import type { Range } from '../../text/range.js';
import { surroundingsOf } from './around.js';
import { type Change, lineEnd, lineStart } from './change.js';

/**
 * A bill cut down to what one place in it rests on, so that a change can be tried without reading the whole of it: the
 * article around that place, what stands before the articles, definitions, and the articles that it refers to.
 */
export interface Excerpt {
  readonly bill: Bill;
  /** How much of the text before the place was cut out. */
  readonly shift: number;
}

/** Read once for each article of each version: several findings and actions try changes in it. */
const known = new WeakMap<Bill, Map<number, Excerpt>>();

/** The excerpt around an offset. */
export function excerptAround(bill: Bill, offset: number): Excerpt {
  const place = surroundingsOf(bill, offset)?.article.range.start ?? offset;
  const ofBill = known.get(bill) ?? new Map<number, Excerpt>();
  known.set(bill, ofBill);
  const excerpt = ofBill.get(place) ?? cutDown(bill, offset);
  ofBill.set(place, excerpt);
  return excerpt;
}

/** A change as it is to be made in an excerpt. */
export function inExcerpt({ shift }: Excerpt, { range, text }: Change): Change {
  return { range: { start: range.start - shift, end: range.end - shift }, text };
}

function cutDown(bill: Bill, offset: number): Excerpt {
  const removed = withoutOthers(bill, offset);
  if (removed.length === 0) return { bill, shift: 0 };
  let source = '';
  let at = 0;
  let shift = 0;
  for (const { start, end } of removed) {
    source += bill.source.slice(at, start);
    if (end <= offset) shift += end - start;
    at = end;
  }
  return { bill: parseBill(source + bill.source.slice(at)), shift };
}

/** The articles that have nothing to do with an offset, with the lines that they stand on, ascending. */
function withoutOthers(bill: Bill, offset: number): Range[] {
  const article = surroundingsOf(bill, offset)?.article;
  const referred = new Set(article === undefined ? [] : articlesReferredTo(bill, article));
  const own = article?.range ?? { start: offset, end: offset };
  const removed: Range[] = [];
  const visit = ({ kind, range, number, children }: Provision): void => {
    if (kind === 'division') children.forEach(visit);
    if (kind !== 'article' && kind !== 'memorandum') return;
    const holds = range.start <= own.start && own.end <= range.end;
    const defines = bill.definitions.some(({ term }) => range.start <= term.start && term.end <= range.end);
    if (holds || defines || (number !== undefined && referred.has(number))) return;
    const lines = { start: lineStart(bill.source, range.start), end: lineEnd(bill.source, range.end) };
    // What shares a line with something else stays.
    if (lines.start >= (removed.at(-1)?.end ?? 0) && (lines.end <= own.start || own.end <= lines.start))
      removed.push(lines);
  };
  bill.provisions.forEach(visit);
  return removed;
}

/** Numbers of the articles of this bill that an article refers to. */
function articlesReferredTo({ citations }: Bill, { range }: Provision): string[] {
  return citations.flatMap(({ start, end, reference }) =>
    range.start <= start && end <= range.end && reference !== undefined && reference.act === undefined
      ? reference.articles.flatMap(({ from, to }) => [from, to])
      : [],
  );
}
