import type { Range } from '../../text/range.js';

/** A stretch of a document and what is to stand there instead; an empty stretch for text that comes in. */
export interface Change {
  readonly range: Range;
  readonly text: string;
}

/** The text with the change made. */
export function applyChange(source: string, { range, text }: Change): string {
  return source.slice(0, range.start) + text + source.slice(range.end);
}

/** How the lines of a text end: as the first one does. */
export function lineEndingOf(source: string): string {
  return /\r\n|\r|\n/.exec(source)?.[0] ?? '\n';
}

/** Where the line of an offset begins. */
export function lineStart(source: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEnd(source.charCodeAt(at - 1))) at--;
  return at;
}

/** Where the line of an offset ends, before its line ending. */
export function lineEnd(source: string, offset: number): number {
  let at = offset;
  while (at < source.length && !isLineEnd(source.charCodeAt(at))) at++;
  return at;
}

/** Where the line after that of an offset begins; the end of the text when there is none. */
export function nextLineStart(source: string, offset: number): number {
  const end = lineEnd(source, offset);
  return end + (source.startsWith('\r\n', end) ? 2 : end < source.length ? 1 : 0);
}

/** What stands before the words of a line as part of a block quote, and the white space around it: "> ", "   ". */
export function quotePrefix(source: string, offset: number): string {
  const start = lineStart(source, offset);
  return /^[ \t>]*/.exec(source.slice(start, offset))?.[0] ?? '';
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
