import type { Range } from '../text/range.js';
import { characterClass, HYPHEN, LINE_END, LOWER, SPACE, UPPER } from './characters.js';
import { fold } from './fold.js';

/** Words after which a hyphen at a line break is a suspended one ("asiel-\nen opvangbeleid"). */
const afterSuspendedHyphen = new Set(['en', 'of', 'tot', 'dan', 'and', 'or', 'to', 'als', 'noch', 'respectievelijk']);

/**
 * Where a word goes on after a hyphen at the end of a line, or 0 when it does not: one line end with spaces around
 * it, then a small letter that does not begin a word like "en".
 */
export function afterLineBreak(source: string, from: number, end: number): number {
  let at = from;
  let lines = 0;
  for (; at < end; at++) {
    const code = source.charCodeAt(at);
    const kind = characterClass(code);
    if (kind === LINE_END) {
      if (!(code === 10 && at > from && source.charCodeAt(at - 1) === 13)) lines++;
      if (lines > 1) return 0;
    } else if (kind !== SPACE || at - from > 200) break;
  }
  if (lines !== 1 || at >= end || characterClass(source.charCodeAt(at)) !== LOWER) return 0;
  let stop = at;
  while (stop < end && stop - at < 16 && isLetter(source.charCodeAt(stop))) stop++;
  return afterSuspendedHyphen.has(source.slice(at, stop)) ? 0 : at;
}

/** "'s", "'t" and "'n" are words: "'s lands", "'s-Gravenhage". */
export function startsShortWord(source: string, start: number, end: number): boolean {
  if (start + 1 >= end) return false;
  const letter = source.charCodeAt(start + 1);
  if (letter !== 115 && letter !== 116 && letter !== 110) return false;
  if (start + 2 >= end) return true;
  const after = characterClass(source.charCodeAt(start + 2));
  return after === SPACE || after === LINE_END || after === HYPHEN;
}

/** Touching runs are one stretch; empty ones disappear. */
export function* joinTouching(runs: readonly Range[]): Generator<Range> {
  let current: Range | undefined;
  for (const run of runs) {
    if (run.end <= run.start) continue;
    if (current === undefined) current = run;
    else if (current.end === run.start) current = { start: current.start, end: run.end };
    else {
      yield current;
      current = run;
    }
  }
  if (current !== undefined) yield current;
}

export function isLetter(code: number): boolean {
  const kind = characterClass(code);
  return kind === LOWER || kind === UPPER;
}

export function isMarkdownMark(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  );
}

/** The end of one to three letters that stand between two full stops ("d.w.z."), or 0 when something else follows. */
export function abbreviationPart(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && at - from < 3 && isLetter(source.charCodeAt(at))) at++;
  return at > from && at < end && source.charCodeAt(at) === 46 ? at : 0;
}

export function foldOverLineBreak(text: string): string {
  return fold(text.replace(/[­‐‑-]?[\t \f\v]*(?:\r\n|[\n\r\u2028\u2029\u0085])[\t \f\v\u00a0]*/g, ''));
}
