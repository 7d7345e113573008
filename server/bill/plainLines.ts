import { readHtml } from './comments.js';
import type { LineWriter } from './lineWriter.js';

/**
 * Reads a stretch of source line by line, without parsing it as Markdown: takes off white space, quote marks, dashes of
 * lists and heading marks at the start, and emphasis marks within. Each line becomes a block of its own.
 * @param comments whether `<!-- … -->` is a comment (not in code)
 */
export function readPlainLines(source: string, start: number, end: number, writer: LineWriter, comments = true): void {
  writer.closeBlock();
  const outer = writer.quotes;
  const stretch = (from: number, to: number): void => readStretch(source, from, to, writer, outer);
  if (comments) readHtml(source, start, end, (comment) => writer.comments.push(comment), stretch);
  else stretch(start, end);
  writer.closeBlock();
  writer.quotes = outer;
}

function readStretch(source: string, start: number, end: number, writer: LineWriter, outer: number): void {
  for (let at = start; at < end; ) {
    let stop = at;
    while (stop < end && source.charCodeAt(stop) !== 10 && source.charCodeAt(stop) !== 13) stop++;
    let quotes = 0;
    let from = at;
    for (; from < stop; from++) {
      const code = source.charCodeAt(from);
      if (code === 62) quotes++;
      else if (code !== 32 && code !== 9) break;
    }
    writer.quotes = outer + Math.min(quotes, 40);
    const mark = source.charAt(from);
    let depth = 0;
    if ((mark === '-' || mark === '*' || mark === '+') && /[ \t]/.test(source.charAt(from + 1))) {
      writer.markBullet();
      from += 2;
    } else if (mark === '#') {
      while (source.charCodeAt(from + depth) === 35) depth++;
      if (depth <= 6) from += depth;
      else depth = 0;
    }
    writer.openBlock(depth);
    addWithoutEmphasis(source, from, stop, writer);
    if (stop < end) writer.closeBlock();
    at = stop + 1;
  }
  writer.quotes = outer;
}

function addWithoutEmphasis(source: string, from: number, to: number, writer: LineWriter): void {
  let run = from;
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 42 || code === 96) {
      writer.addText(run, at);
      run = at + 1;
    }
  }
  writer.addText(run, to);
}
