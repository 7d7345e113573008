import type { Bill, Citation } from '../bill/model.js';
import type { Range } from '../text/range.js';

/** One article, or the first or last of a series, in a reference: where its number stands, and what follows it. */
export interface ArticlePlace {
  readonly number: string;
  readonly range: Range;
  /** From the number to the next one, or to the end of the reference. */
  readonly after: string;
  /** Which entry of the reference's articles it is. */
  readonly entry: number;
}

/**
 * Where the numbers of the articles stand in a reference, in their order.
 * @returns undefined when one of them cannot be pointed out, so that nobody changes half a reference
 */
export function articlePlaces(
  { source }: Pick<Bill, 'source'>,
  citation: Citation,
): readonly ArticlePlace[] | undefined {
  const { reference, start } = citation;
  if (reference === undefined) return undefined;
  const { act } = reference;
  const end = act !== undefined && act.range.start > start ? Math.min(act.range.start, citation.end) : citation.end;
  const found: { number: string; entry: number; range: Range }[] = [];
  let at = start + (/^\p{L}+\.?/u.exec(source.slice(start, end))?.[0].length ?? 0);
  for (const [entry, { from, to }] of reference.articles.entries()) {
    for (const number of from === to ? [from] : [from, to]) {
      const range = numberRange(source, number, at, end);
      if (range === undefined) return undefined;
      at = range.end;
      found.push({ number, entry, range });
    }
  }
  return found.map((place, which) => ({
    ...place,
    after: source.slice(place.range.end, found[which + 1]?.range.start ?? end),
  }));
}

/**
 * The first place between two offsets where a number stands by itself: not 5 in 15, 5a or 5.2. Markup within it ("3*a*")
 * belongs to it.
 */
export function numberRange(source: string, number: string, from: number, to: number): Range | undefined {
  for (
    let at = source.indexOf(number.charAt(0), from);
    at >= 0 && at < to;
    at = source.indexOf(number.charAt(0), at + 1)
  ) {
    const end = numberEnd(source, number, at);
    if (
      end !== undefined &&
      !/[\p{L}\d.:]/u.test(source.charAt(at - 1)) &&
      !/^(?:[\p{L}\d]|[.:]\d)/u.test(source.slice(end, end + 2))
    ) {
      return { start: at, end };
    }
  }
  return undefined;
}

function numberEnd(source: string, number: string, from: number): number | undefined {
  let at = from;
  let emphasised = false;
  for (const sign of number) {
    if (sign === ' ') {
      const gap = /^\s+/.exec(source.slice(at, at + 8))?.[0].length ?? 0;
      if (gap === 0) return undefined;
      at += gap;
      continue;
    }
    if (at > from && isEmphasis(source.charAt(at))) {
      emphasised = !emphasised;
      at++;
    }
    if (source.charAt(at) !== sign) return undefined;
    at++;
  }
  return emphasised && isEmphasis(source.charAt(at)) ? at + 1 : at;
}

function isEmphasis(sign: string): boolean {
  return sign === '*' || sign === '_';
}

/** A text as a pattern that matches nothing but itself. */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
