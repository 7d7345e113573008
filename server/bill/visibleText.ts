import type { Range } from '../text/range.js';

/**
 * Stands between two blocks of text, so that nothing is read across them. It is a character for private use, not white
 * space; text that happens to contain it is read as if a block ended there.
 */
export const BLOCK_END = '\ue000';

/**
 * The words that a reader sees, as one string, with for each stretch of it the place in the source. Markup, escapes and
 * the quote marks of block quotes are not in it; lines end with a line feed, blocks with {@link BLOCK_END}.
 */
export class VisibleText {
  private readonly parts: string[] = [];
  /** For each stretch: where it starts in the visible text and in the source, and its length. */
  private readonly starts: number[] = [];
  private readonly sources: number[] = [];
  private readonly lengths: number[] = [];
  private joined: string | undefined;
  private size = 0;

  constructor(readonly source: string) {}

  /** The number of code units so far. */
  get length(): number {
    return this.size;
  }

  /** All visible text. Ask for it when everything has been added. */
  get text(): string {
    if (this.joined === undefined || this.joined.length !== this.size) this.joined = this.parts.join('');
    return this.joined;
  }

  /** The visible text from `from`, which must lie in what was added last: joins only the last parts. */
  tail(from: number): string {
    let at = this.parts.length;
    let length = this.size - from;
    while (length > 0 && at > 0) {
      at--;
      length -= (this.parts[at] ?? '').length;
    }
    const text = at === this.parts.length - 1 ? (this.parts[at] ?? '') : this.parts.slice(at).join('');
    return length < 0 ? text.slice(-length) : text;
  }

  /** Adds a stretch of the source. */
  add(start: number, end: number): void {
    if (end <= start) return;
    this.parts.push(this.source.slice(start, end));
    const last = this.starts.length - 1;
    const length = this.lengths[last] ?? 0;
    if (last >= 0 && (this.starts[last] ?? 0) + length === this.size && (this.sources[last] ?? 0) + length === start) {
      this.lengths[last] = length + end - start;
    } else {
      this.starts.push(this.size);
      this.sources.push(start);
      this.lengths.push(end - start);
    }
    this.size += end - start;
  }

  /** Adds characters that stand for markup: a space for `&nbsp;`, a line end. They have no place in the source. */
  addMark(mark: string): void {
    this.parts.push(mark);
    this.size += mark.length;
  }

  /** The source offset of the first visible character at or after `index`. */
  startOf(index: number): number {
    const at = this.segmentAt(index);
    const start = this.starts[at];
    if (start === undefined) return this.source.length;
    const within = index - start;
    if (within < 0) return this.sources[at] ?? 0;
    if (within < (this.lengths[at] ?? 0)) return (this.sources[at] ?? 0) + within;
    const next = this.sources[at + 1];
    return next ?? (this.sources[at] ?? 0) + (this.lengths[at] ?? 0);
  }

  /** The source offset just after the last visible character before `index`. */
  endOf(index: number): number {
    if (index <= 0) return this.sources[0] ?? 0;
    const at = this.segmentAt(index - 1);
    const start = this.starts[at];
    if (start === undefined) return this.source.length;
    return (this.sources[at] ?? 0) + Math.max(0, Math.min(index - start, this.lengths[at] ?? 0));
  }

  /** The source range of a stretch of visible text. Never reversed. */
  range(from: number, to: number): Range {
    const start = this.startOf(from);
    return { start, end: Math.max(start, this.endOf(to)) };
  }

  /** The stretches of source that make up a stretch of visible text, in order and apart from each other. */
  runs(from: number, to: number): Range[] {
    const runs: Range[] = [];
    for (let at = this.segmentAt(from); at < this.starts.length; at++) {
      const start = this.starts[at] ?? 0;
      if (start >= to) break;
      const first = Math.max(from, start);
      const last = Math.min(to, start + (this.lengths[at] ?? 0));
      if (last > first) {
        const offset = this.sources[at] ?? 0;
        runs.push({ start: offset + first - start, end: offset + last - start });
      }
    }
    return runs;
  }

  /** The stretch that holds `index`, or the last one before it (the first one when there is none before). */
  private segmentAt(index: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Whether a code unit is white space or the end of a block. */
export function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 160 ||
    code === 0xe000 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** The first index from `from` that is not blank, at most `to`. */
export function skipBlank(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The end of `[from, to)` without blanks at its end. */
export function trimEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}
