import type { SourceComment } from './model.js';
import { isBlank } from './visibleText.js';

/** The comment between `<!--` at `start` and `-->`, of which `end` is the end. */
export function commentAt(source: string, start: number, end: number): SourceComment {
  let from = Math.min(start + 4, end);
  let to = source.startsWith('-->', end - 3) && end - 3 >= from ? end - 3 : end;
  while (from < to && isBlank(source.charCodeAt(from))) from++;
  while (to > from && isBlank(source.charCodeAt(to - 1))) to--;
  return { start, end, text: source.slice(from, to), textStart: from };
}

/** Elements whose content is not text for a reader. */
const UNREAD = /^<(script|style)\b/i;

/**
 * Reads a stretch of HTML: gives each comment and each stretch of text outside tags, in order. An unclosed comment or
 * tag reaches to the end of the stretch.
 */
export function readHtml(
  source: string,
  start: number,
  end: number,
  onComment: (comment: SourceComment) => void,
  onText: (start: number, end: number) => void,
): void {
  let at = start;
  while (at < end) {
    const open = source.indexOf('<', at);
    if (open < 0 || open >= end) {
      onText(at, end);
      return;
    }
    if (open > at) onText(at, open);
    if (source.startsWith('<!--', open)) {
      const close = source.indexOf('-->', open + 4);
      const stop = close < 0 || close + 3 > end ? end : close + 3;
      onComment(commentAt(source, open, stop));
      at = stop;
      continue;
    }
    const close = source.indexOf('>', open + 1);
    const tag = UNREAD.exec(source.slice(open, Math.min(end, open + 8)));
    if (close < 0 || close >= end) return;
    at = close + 1;
    if (tag?.[1] !== undefined) {
      const closing = source.slice(at, end).toLowerCase().indexOf(`</${tag[1].toLowerCase()}`);
      at = closing < 0 ? end : at + closing;
    }
  }
}
