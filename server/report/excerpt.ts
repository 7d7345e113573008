import type { LineIndex } from '../text/lines.js';
import type { Range } from '../text/range.js';
import { type Cell, cells, displayWidth, printable } from './displayWidth.js';

/** A row of the excerpt: part of a line of the source, with marks below it. */
export interface ExcerptRow {
  /** One-based, as people count; undefined where a line goes on in a second row. */
  readonly number: number | undefined;
  readonly text: string;
  /** Spaces, `^` under decisive words, `-` under other words that count; empty when the row has none. */
  readonly marks: string;
}

/** Lines shown of one stretch of decisive words; longer stretches lose their middle. */
const maximumLines = 4;
/** Rows that one line of the source may take: statutes put whole paragraphs on a line. */
const maximumRows = 3;

/**
 * The lines of source that hold the decisive words, with marks under them. A long line is broken into rows; one
 * that is longer still is cut around the words, with an ellipsis where something was left out.
 * @param decisive marked with `^`
 * @param others marked with `-` where they stand on the lines shown
 * @param width columns for the text
 * @returns rows in the order of the text; a line that was passed over is simply absent
 */
export function excerpt(
  source: string,
  index: LineIndex,
  decisive: Range,
  others: readonly Range[],
  width: number,
): ExcerptRow[] {
  const first = index.position(decisive.start).line;
  const last = index.position(Math.max(decisive.start, decisive.end - 1)).line;
  const result: ExcerptRow[] = [];
  for (const number of shownLines(first, last)) {
    const line = index.line(number);
    if (first !== last && source.slice(line.start, line.end).trim() === '') continue;
    result.push(...oneLine(source, line, number + 1, decisive, others, width));
  }
  return result;
}

function shownLines(first: number, last: number): number[] {
  const lines: number[] = [];
  for (let line = first; line <= last && lines.length < maximumLines - 1; line++) lines.push(line);
  if (lines.length === maximumLines - 1 && last > first + maximumLines - 2) lines.push(last);
  return lines;
}

function oneLine(
  source: string,
  line: Range,
  number: number,
  decisive: Range,
  others: readonly Range[],
  width: number,
): ExcerptRow[] {
  // Only the neighbourhood is cut into graphemes: a line may be as long as the file.
  const reach = Math.max(width * maximumRows * 4, 512);
  const anchor = Math.max(line.start, Math.min(decisive.start, line.end));
  const from = wholeCharacter(source, Math.max(line.start, anchor - reach));
  const to = wholeCharacter(source, Math.min(line.end, anchor + reach));
  const all = cells(printable(source.slice(from, to))).map((cell) => ({ ...cell, offset: cell.offset + from }));
  while (all[0]?.text === ' ' && from === line.start && (all[0]?.offset ?? 0) < decisive.start) all.shift();
  while (all.at(-1)?.text === ' ') all.pop();

  const window = cut(all, decisive, width, from > line.start, to < line.end);
  const parts = rows(window, width);
  return parts.map((row, at) => {
    while (row.at(-1)?.text === ' ') row.pop();
    const before = at === 0 && window.cutBefore ? '… ' : '';
    const after = at === parts.length - 1 && window.cutAfter ? ' …' : '';
    const marks = row.map((cell) => mark(cell, decisive, others).repeat(cell.width)).join('');
    return {
      number: at === 0 ? number : undefined,
      text: before + row.map((cell) => cell.text).join('') + after,
      marks: (' '.repeat(displayWidth(before)) + marks).trimEnd(),
    };
  });
}

/** Breaks a window into rows between words; a word that is wider than a row is broken itself. */
function rows(window: Window, width: number): Cell[][] {
  const result: Cell[][] = [];
  // Two columns for an ellipsis at either end.
  const room = window.cutBefore || window.cutAfter ? width - 2 : width;
  let row: Cell[] = [];
  let filled = 0;
  let lastSpace = -1;
  for (const cell of window.cells) {
    if (filled + cell.width > room && cell.text !== ' ') {
      const rest = lastSpace >= 0 ? row.splice(lastSpace + 1) : [];
      result.push(row);
      row = rest;
      filled = columns(rest, 0, rest.length);
      lastSpace = -1;
    }
    if (cell.text === ' ') lastSpace = row.length;
    row.push(cell);
    filled += cell.width;
  }
  if (row.length > 0 || result.length === 0) result.push(row);
  return result;
}

function wholeCharacter(source: string, offset: number): number {
  const code = source.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff && offset > 0 ? offset - 1 : offset;
}

function mark(cell: Cell, decisive: Range, others: readonly Range[]): string {
  const inside = (range: Range): boolean => cell.offset >= range.start && cell.offset < range.end;
  if (inside(decisive)) return '^';
  return others.some(inside) ? '-' : ' ';
}

interface Window {
  readonly cells: readonly Cell[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Takes as many cells as fit, with about a third of the space before the decisive words, at word boundaries. */
function cut(all: readonly Cell[], decisive: Range, width: number, moreBefore: boolean, moreAfter: boolean): Window {
  const whole = all.reduce((sum, cell) => sum + cell.width, 0);
  // Breaking between words leaves some columns of each row empty.
  const capacity = maximumRows * (width - Math.min(12, width >> 2));
  if (whole <= Math.max(width, capacity) && !moreBefore && !moreAfter)
    return { cells: all, cutBefore: false, cutAfter: false };
  const room = capacity;
  const focus = Math.max(
    all.findIndex((cell) => cell.offset >= decisive.start),
    0,
  );
  const decisiveEnd = all.findIndex((cell) => cell.offset >= decisive.end);
  const decisiveWidth = columns(all, focus, decisiveEnd < 0 ? all.length : decisiveEnd);
  const lead = Math.max(Math.floor(room / 3) - Math.max(0, decisiveWidth - Math.floor(room / 2)), 4);

  let start = back(all, focus, lead);
  if (columns(all, start, all.length) < room && !moreAfter) start = back(all, all.length, room);
  const cutBefore = start > 0 || moreBefore;
  if (cutBefore) while (start > 0 && start < focus && all[start - 1]?.text !== ' ') start++;

  let end = start;
  let filled = 0;
  while (end < all.length && filled + (all[end]?.width ?? 0) <= room) filled += all[end++]?.width ?? 0;
  const cutAfter = end < all.length || moreAfter;
  if (cutAfter && end < all.length) {
    let atWord = end;
    while (atWord > focus + 1 && all[atWord]?.text !== ' ') atWord--;
    if (atWord > focus + 1) end = atWord;
  }
  return { cells: all.slice(start, end), cutBefore, cutAfter };
}

function columns(all: readonly Cell[], from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += all[at]?.width ?? 0;
  return sum;
}

function back(all: readonly Cell[], from: number, room: number): number {
  let at = from;
  let sum = 0;
  while (at > 0 && sum + (all[at - 1]?.width ?? 0) <= room) sum += all[--at]?.width ?? 0;
  return at;
}
