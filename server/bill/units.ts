import type { Draft } from './draft.js';
import { articleHeading, divisionHeading, type HeadingHabits } from './headings.js';
import type { Numbering } from './levels.js';
import type { TextLine } from './lines.js';
import { type Marker, type MarkerReading, markerAt } from './numbering.js';
import { isClosing } from './partHeadings.js';
import { skipBlank, trimEnd } from './visibleText.js';

/** Lines that are looked at beyond the current one to tell a letter from a roman number. */
const LOOK_AHEAD = 60;

/** A line that is nothing but the letter of a step: "A", "BB", "C." */
export const LONE_STEP = /^[A-Z]{1,2}\d?[.:]?$/;

/** What readMarkers found: the provision it opened last, and where its words begin. */
export interface MarkersRead {
  readonly opened: Draft | undefined;
  readonly from: number;
}

/** Reads the markers at the start of a line and opens the provisions that they number: "(1) (a) …" opens two. */
export function readMarkers(
  text: string,
  lines: readonly TextLine[],
  at: number,
  line: TextLine,
  from: number,
  numbering: Numbering,
  steps: boolean,
): MarkersRead {
  let opened: Draft | undefined;
  let start = from;
  if (line.kind === 'table') return { opened, from: start };
  const lone = steps ? loneStep(text, line) : undefined;
  if (lone !== undefined && (numbering.root.umbrella || lone.number === 'A' || numbering.continues(lone))) {
    // An A alone on its line, without a dot, can only be the first step of an amending article.
    if (lone.number === 'A' && lone.to - lone.from === 1) numbering.root.umbrella = true;
    opened = numbering.open(lone, text, () => []);
    if (opened !== undefined) return { opened, from: line.to };
  }
  for (let count = 0; count < 4 && start < line.to; count++) {
    const marker = markerAt(text, start, line.to);
    if (marker === undefined) break;
    if (count > 0 && !mayFollowMarker(marker)) break;
    if (count === 0 && !line.first && !mayStartInside(text, line, marker, numbering)) break;
    const node = numbering.open(marker, text, () => followingReadings(text, lines, at, marker));
    if (node === undefined) break;
    opened = node;
    start = skipBlank(text, marker.to, line.to);
  }
  if (opened === undefined && line.bullet && startsItem(numbering)) {
    opened = numbering.open(
      { number: '', from: start, to: start, readings: [{ style: 'dash', value: 1, suffix: '' }] },
      text,
      () => [],
    );
    if (opened !== undefined) opened.heading = undefined;
  }
  return { opened, from: start };
}

/** A bullet is an item below text; the only text of an article is not. */
function startsItem(numbering: Numbering): boolean {
  return (
    numbering.current.passages.length > 0 ||
    numbering.current.parent?.children.some((child) => child.number === undefined && child.kind === 'item') === true
  );
}

function loneStep(text: string, line: TextLine): Marker | undefined {
  const words = text.slice(line.from, line.to);
  if (words.length > 5 || !LONE_STEP.test(words)) return undefined;
  const number = words.replace(/[.:]$/, '');
  return {
    number,
    from: line.from,
    to: line.to,
    readings: [{ style: 'capital-dot', value: number.charCodeAt(0) - 64, suffix: number.slice(1).toLowerCase() }],
  };
}

/** A second marker on the same line must be one without doubt: in brackets, with a degree sign, or first of its series. */
function mayFollowMarker(marker: Marker): boolean {
  return marker.readings.some(
    (reading) =>
      (reading.style !== 'dash' && reading.style.endsWith('bracket')) ||
      reading.style === 'number-degree' ||
      (reading.value === 1 && reading.suffix === '' && reading.style !== 'capital-dot' && reading.style !== 'dash'),
  );
}

/** Inside a paragraph a line may begin with a number by chance; it numbers something after the end of a sentence or item. */
function mayStartInside(text: string, line: TextLine, marker: Marker, numbering: Numbering): boolean {
  const before = trimEnd(text, Math.max(0, line.from - 20), line.from);
  const last = text[before - 1] ?? '';
  if ('.;:,—)]!?»”"’>'.includes(last)) return true;
  if (/(?:^|\s)(?:of|en|and|or|alsmede|dan wel)$/i.test(text.slice(Math.max(0, before - 10), before))) return true;
  return numbering.continues(marker);
}

/** Where words without a marker belong: after the last item ends, to what the items are part of. */
export function placeForText(text: string, line: TextLine, from: number, numbering: Numbering): Draft {
  const current = numbering.current;
  if (closesList(text, line, from, numbering)) return listOf(current);
  if (!line.first || current === numbering.root || current.kind === 'paragraph' || current.kind === 'instruction')
    return current;
  const last = current.passages.at(-1);
  if (last === undefined) return current;
  const mark = text[trimEnd(text, last.from, last.to) - 1] ?? '';
  if (mark === ':') return current;
  const upper = /^[A-ZÀ-Þ“"„«]/.test(text.slice(from, from + 1));
  let node = current;
  while (node !== numbering.root && node.kind === 'item' && node.parent !== undefined) {
    node = node.parent;
    if (!(mark === '.' && upper)) break;
  }
  return node;
}

/**
 * Closing words of a list right below its last item: "…, / wordt gestraft met hechtenis." Only a verb after a comma or
 * semicolon is certain enough; any other line goes on with the item.
 */
function closesList(text: string, line: TextLine, from: number, numbering: Numbering): boolean {
  if (numbering.current.kind !== 'item' || from !== line.from) return false;
  const before = text[trimEnd(text, Math.max(0, line.from - 20), line.from) - 1] ?? '';
  if (before !== ',' && before !== ';') return false;
  return CLOSING_VERB.test(text.slice(from, from + CLOSING_LENGTH));
}

const CLOSING_LENGTH = 16;
const CLOSING_VERB =
  /^(?:wordt|worden|is|zijn|kan|kunnen|mag|mogen|heeft|hebben|verbeurt|vervalt|vervallen|shall|are|may|must|commits|has|have)\s/;

/** What the list that an item is in belongs to. */
function listOf(item: Draft): Draft {
  let node = item;
  while (node.kind === 'item' && node.parent !== undefined) node = node.parent;
  return node;
}

/** The line after the words that start on line `at`: lines of the same paragraph without a marker or heading of their own. */
export function unitEnd(
  text: string,
  lines: readonly TextLine[],
  at: number,
  habits: HeadingHabits,
  numbering: Numbering,
): number {
  const line = lines[at];
  if (line === undefined || line.kind === 'table') return at + 1;
  let next = at + 1;
  for (; next < lines.length; next++) {
    const following = lines[next];
    if (following === undefined || following.first || following.kind !== line.kind || following.quotes !== line.quotes)
      break;
    const marker = markerAt(text, following.from, following.to);
    if (marker !== undefined && mayStartInside(text, following, marker, numbering)) break;
    if (articleHeading(text, following, habits) !== undefined || divisionHeading(text, following, habits) !== undefined)
      break;
    if (isClosing(text, following) || closesList(text, following, following.from, numbering)) break;
    if (LONE_STEP.test(text.slice(following.from, Math.min(following.to, following.from + 6)))) break;
  }
  return next;
}

function followingReadings(text: string, lines: readonly TextLine[], at: number, marker: Marker): MarkerReading[][] {
  const found: MarkerReading[][] = [];
  const last = Math.min(lines.length, at + LOOK_AHEAD);
  for (let next = at + 1; next < last; next++) {
    const line = lines[next];
    if (line === undefined || line.kind === 'heading') break;
    const readings = markerAt(text, line.from, line.to)?.readings;
    if (readings !== undefined && readings[0]?.style !== 'dash' && marker.to > 0) found.push([...readings]);
  }
  return found;
}

/** "**6.** (1) …" and "**3.**—…" repeat the section's own number before its text: where the text itself starts. */
export function skipOwnNumber(
  text: string,
  article: Draft,
  line: TextLine,
  from: number,
  bareNumbers: boolean,
): number {
  const { number } = article;
  if (article.kind !== 'article' || number === undefined) return from;
  if (article.passages.length + article.children.length > 0 || !text.startsWith(`${number}.`, from)) return from;
  const after = skipBlank(text, from + number.length + 1, line.to);
  const mark = text[after];
  if (mark === '—' || mark === '–') return skipBlank(text, after + 1, line.to);
  if (mark === '(' && /^\(\d/.test(text.slice(after, after + 3))) return after;
  return line.strongTo > from && number !== '1' && bareNumbers ? after : from;
}
