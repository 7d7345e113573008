import type { LineKind, TextLine } from './lines.js';
import type { SourceComment } from './model.js';
import { BLOCK_END, isBlank, skipBlank, trimEnd, VisibleText } from './visibleText.js';

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;
const FOOTNOTE = /\[\^[^\]\s]{1,60}\]/y;
const ADDRESS = /https?:\/\/[^\s<>"”’)\]]+/y;
const ADDRESS_END = /[.,;:!?]+$/;

/** Collects visible text line by line, whatever it was read from. */
export class LineWriter {
  readonly visible: VisibleText;
  readonly lines: TextLine[] = [];
  readonly comments: SourceComment[] = [];
  quotes = 0;
  private lineFrom = 0;
  private strongTo = 0;
  private first = true;
  private kind: LineKind = 'text';
  private depth = 0;
  private bullet = false;

  constructor(private readonly source: string) {
    this.visible = new VisibleText(source);
  }

  /** Starts a block of text: a paragraph, a heading of the given level (0 for text). */
  openBlock(depth: number): void {
    this.kind = depth > 0 ? 'heading' : 'text';
    this.depth = depth;
  }

  /** Ends the block, if there is one. */
  closeBlock(): void {
    this.endLine();
    const last = this.visible.length;
    if (last > 0 && !this.first) this.visible.addMark(BLOCK_END);
    this.lineFrom = this.visible.length;
    this.strongTo = this.lineFrom;
    this.first = true;
    this.bullet = false;
    this.kind = 'text';
    this.depth = 0;
  }

  /** The text that follows stands in a list item with a dash or asterisk. */
  markBullet(): void {
    this.bullet = true;
  }

  /** Everything on this line so far is bold. */
  markStrong(from: number): void {
    if (this.visible.length > this.lineFrom && from <= this.strongTo) this.strongTo = this.visible.length;
  }

  /** The number or letter of a list item, as printed. */
  addMarker(start: number, end: number): void {
    this.visible.add(start, end);
    this.visible.addMark(' ');
  }

  /** Ends the line; the block goes on. */
  endLine(): void {
    if (this.visible.length === this.lineFrom) return;
    this.pushLine(this.lineFrom, this.visible.length);
    this.visible.addMark('\n');
    this.lineFrom = this.visible.length;
    this.strongTo = this.lineFrom;
  }

  /** Adds a stretch of source that has no markup at all and no line end. */
  addPlain(start: number, end: number): void {
    this.visible.add(start, end);
  }

  /**
   * Adds a stretch of source in which escapes, entities, line ends with the marks of block quotes, footnote marks and
   * web addresses may occur.
   */
  addText(start: number, end: number): void {
    const source = this.source;
    let run = start;
    let at = start;
    while (at < end) {
      const code = source.charCodeAt(at);
      if (code === 92 && at + 1 < end && isAsciiPunctuation(source.charCodeAt(at + 1))) {
        this.visible.add(run, at);
        run = at + 1;
        at += 2;
      } else if (code === 10 || code === 13) {
        this.visible.add(run, at);
        this.endLine();
        at++;
        while (at < end && isLinePrefix(source.charCodeAt(at))) at++;
        run = at;
      } else {
        const length = this.unseen(code, at, end);
        if (length > 0) {
          this.visible.add(run, at);
          if (code === 38) this.visible.addMark(' ');
          at += length;
          run = at;
        } else at++;
      }
    }
    this.visible.add(run, end);
  }

  /** Length of what stands at `at` without being words: an entity, a footnote mark, a web address; 0 for words. */
  private unseen(code: number, at: number, end: number): number {
    let found: RegExp | undefined;
    if (code === 38) found = ENTITY;
    else if (code === 91 && this.source.charCodeAt(at + 1) === 94) found = FOOTNOTE;
    else if (code === 104 && this.source.startsWith('http', at)) found = ADDRESS;
    if (found === undefined) return 0;
    found.lastIndex = at;
    const match = found.exec(this.source)?.[0];
    if (match === undefined || at + match.length > end) return 0;
    if (found === FOOTNOTE && this.visible.length === this.lineFrom && this.source[at + match.length] === ':') {
      this.kind = 'note';
      return match.length + 1;
    }
    return found === ADDRESS ? match.replace(ADDRESS_END, '').length : match.length;
  }

  private pushLine(start: number, end: number): void {
    const text = this.visible.tail(start);
    const from = start + skipBlank(text, 0, text.length);
    const to = start + trimEnd(text, from - start, text.length);
    const code = text.charCodeAt(from - start);
    let line: TextLine | undefined;
    if (to > from) {
      const marks = code === 35 && this.kind === 'text' ? headingMarks(text, from - start) : 0;
      if (marks > 0) {
        const after = skipBlank(text, from - start + marks, to - start);
        if (after < to - start) line = this.line(start + after, to, 'heading', marks);
      } else if (code === 124 && this.kind === 'text') {
        if (!isTableRule(text, from - start, to - start)) line = this.line(from, to, 'table', 0);
      } else line = this.line(from, to, this.kind, this.depth);
    }
    if (line !== undefined) this.lines.push(line);
    if (end > start) this.first = false;
    this.bullet = false;
  }

  private line(from: number, to: number, kind: LineKind, depth: number): TextLine {
    const strongTo = Math.min(to, Math.max(from, this.strongTo));
    return { from, to, kind, depth, quotes: this.quotes, first: this.first, bullet: this.bullet, strongTo };
  }
}

/** `#` marks at `at` that were meant as a heading without the space: how many; 0 for a hashtag or number. */
function headingMarks(text: string, at: number): number {
  let marks = 0;
  while (text.charCodeAt(at + marks) === 35) marks++;
  if (marks > 6) return 0;
  const next = text.charCodeAt(at + marks);
  return marks > 1 || (next >= 65 && next <= 90) ? marks : 0;
}

function isTableRule(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 124 && code !== 45 && code !== 58 && !isBlank(code)) return false;
  }
  return true;
}

function isLinePrefix(code: number): boolean {
  return code === 32 || code === 9 || code === 62 || code === 10 || code === 13;
}

function isAsciiPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  );
}
