import type { Provision } from '../../bill/model.js';
import { paragraphsOf, startOfWords } from './around.js';
import { lineEndingOf, lineStart } from './change.js';

/** How a paragraph would follow the last one of an article. */
export interface NextParagraph {
  /** Its number, as digits. */
  readonly number: string;
  /** Where it would be put in. */
  readonly offset: number;
  /** What stands between the last paragraph and it: line endings, marks of a block quote. */
  readonly separator: string;
  /** The number as the article prints it, with what stands before it on the line: "> 9\. ", "**2.** ", "(3) ". */
  readonly lead: string;
}

/**
 * How a paragraph would follow the last one of an article, in the style in which that one is numbered.
 * @returns undefined when the article has no numbered paragraphs
 */
export function nextParagraph(source: string, article: Provision): NextParagraph | undefined {
  const paragraphs = paragraphsOf(article);
  const last = paragraphs.at(-1);
  const words = last === undefined ? undefined : startOfWords(last);
  if (last?.number === undefined || words === undefined) return undefined;
  const digits = /^\d+/.exec(last.number)?.[0];
  if (digits === undefined) return undefined;
  const number = String(Number(digits) + 1);
  const marker = renumbered(source.slice(last.range.start, words), last.number, number);
  if (marker === undefined) return undefined;
  const before = printedBefore(source, last.range.start);
  const quote = /^[ \t>]*/.exec(before)?.[0] ?? '';
  const ending = lineEndingOf(source);
  const blank = isLoose(source, paragraphs) ? `${quote.trimEnd()}${ending}` : '';
  return { number, offset: last.range.end, separator: ending + blank, lead: before + marker };
}

/** What stands on the line before the number: white space, quote marks, emphasis; not a heading that shares the line. */
function printedBefore(source: string, offset: number): string {
  const before = source.slice(lineStart(source, offset), offset);
  if (/^[ \t>]*[*_]*$/.test(before)) return before;
  return /^[ \t>]*/.exec(before)?.[0] ?? '';
}

/** The printed number with another in its place. */
function renumbered(printed: string, old: string, number: string): string | undefined {
  const at = printed.indexOf(old);
  // A number on a line of its own, or one with a heading: its style is not ours to guess.
  if (at < 0 || /[\r\n]/.test(printed.trimEnd()) || /\p{L}/u.test(printed.slice(at + old.length))) return undefined;
  return printed.slice(0, at) + number + printed.slice(at + old.length);
}

/** Whether blank lines stand between paragraphs; where there is only one, a blank line is never wrong. */
function isLoose(source: string, paragraphs: readonly Provision[]): boolean {
  const [last, previous] = [paragraphs.at(-1), paragraphs.at(-2)];
  if (last === undefined || previous === undefined) return true;
  return /(?:\r\n|\r|\n)[ \t>]*(?:\r|\n)/.test(source.slice(previous.range.end, last.range.start));
}
