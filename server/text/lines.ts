import type { Range } from './range.js';

/** A place in a document as editors count it: both zero-based, `character` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** From one position to another; `end` is not included. */
export interface PositionRange {
  readonly start: Position;
  readonly end: Position;
}

/** Converts offsets in one text to lines and characters. Lines end with LF, CR LF or CR, as in the LSP specification. */
export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(private readonly source: string) {
    for (let offset = 0; offset < source.length; offset++) {
      const code = source.charCodeAt(offset);
      if (code === 10 || (code === 13 && source.charCodeAt(offset + 1) !== 10)) this.starts.push(offset + 1);
    }
  }

  /** The number of lines, at least one. */
  get count(): number {
    return this.starts.length;
  }

  /** The position of an offset; what lies beyond the text, or inside a line ending, is brought back to where that begins. */
  position(offset: number): Position {
    let at = Math.max(0, Math.min(offset, this.source.length));
    if (this.source.charCodeAt(at) === 10 && this.source.charCodeAt(at - 1) === 13) at--;
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: at - (this.starts[low] ?? 0) };
  }

  /** The offset of a position; what lies beyond the end of its line or of the text is brought back to it. */
  offset({ line, character }: Position): number {
    const { start, end } = this.line(Math.max(0, line));
    return Math.min(start + Math.max(0, character), end);
  }

  /** The positions of both ends of a range. */
  range(range: Range): PositionRange {
    return { start: this.position(range.start), end: this.position(range.end) };
  }

  /** The range of a line without its line ending; an empty range at the end of the text for a line that is not there. */
  line(line: number): Range {
    const start = this.starts[line];
    if (start === undefined) return { start: this.source.length, end: this.source.length };
    let end = this.starts[line + 1] ?? this.source.length;
    while (end > start && (this.source.charCodeAt(end - 1) === 10 || this.source.charCodeAt(end - 1) === 13)) end--;
    return { start, end };
  }
}
