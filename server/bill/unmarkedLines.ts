import type { LineWriter } from './lineWriter.js';

/** Anything that could be markup inside a line. */
const INLINE_MARK = /[*_[\]<>`&\\\t\ue000]|https?:\/\//;
/** How a line can begin without being a paragraph's plain text. */
const BLOCK_MARK = /^(?:[\s#=+\-|~:]|\d{1,9}[.)](?:\s|$))/;
const HEADING = /^(#{1,6}) +([^\s#][^#]*)$/;

/** A line of a piece without markup: where its text stands, and its heading level (0 for text). */
export interface UnmarkedLine {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

/**
 * The lines of a piece that is headings and at most one paragraph after the other, without any markup: the Markdown
 * parser would give just that. Undefined when the piece is anything else.
 */
export function unmarkedLines(source: string, start: number, end: number): readonly UnmarkedLine[] | undefined {
  const piece = source.slice(start, end);
  if (INLINE_MARK.test(piece) || piece.charCodeAt(0) === 0xfeff) return undefined;
  const lines: UnmarkedLine[] = [];
  let blank = false;
  for (let at = 0; at < piece.length; ) {
    let stop = at;
    while (stop < piece.length && piece.charCodeAt(stop) !== 10 && piece.charCodeAt(stop) !== 13) stop++;
    const text = piece.slice(at, stop);
    if (text.trim() === '') blank = true;
    else if (blank) return undefined;
    else {
      let from = 0;
      const heading = text.charCodeAt(0) === 35 ? HEADING.exec(text) : null;
      if (heading === null && BLOCK_MARK.test(text)) return undefined;
      if (heading !== null) while (text[from] === '#' || text[from] === ' ') from++;
      let to = text.length;
      while (to > from && text.charCodeAt(to - 1) === 32) to--;
      lines.push({ start: start + at + from, end: start + at + to, depth: heading?.[1]?.length ?? 0 });
    }
    at = stop + 1;
  }
  return lines;
}

/** Writes such lines. */
export function writeUnmarked(lines: readonly UnmarkedLine[], writer: LineWriter): void {
  let inParagraph = false;
  for (const { start, end, depth } of lines) {
    if (depth > 0 || !inParagraph) writer.closeBlock();
    else writer.endLine();
    if (depth > 0) writer.openBlock(depth);
    inParagraph = depth === 0;
    writer.addPlain(start, end);
  }
  writer.closeBlock();
}
