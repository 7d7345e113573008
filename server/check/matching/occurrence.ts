/** Words that stand for something in one sentence. Positions count the words of the sentence, punctuation left out. */
export interface Occurrence {
  /** First word. */
  readonly start: number;
  /** One past the last word. */
  readonly end: number;
  /** The phrase itself has said whether it is denied, so the clause's polarity adds nothing. */
  readonly settled: boolean;
}

/** Ends kept for one start: bounds the work of a sequence, whatever a pack says. */
export const endsKept = 4;

/** In order, each stretch once; a stretch that is settled in one reading is settled. */
export function ordered(found: readonly Occurrence[]): readonly Occurrence[] {
  if (found.length < 2) return found;
  const sorted = [...found].sort((a, b) => a.start - b.start || a.end - b.end);
  const result: Occurrence[] = [];
  let ends = 0;
  for (const occurrence of sorted) {
    const last = result.at(-1);
    if (last?.start === occurrence.start && last.end === occurrence.end) {
      if (occurrence.settled && !last.settled) result[result.length - 1] = occurrence;
      continue;
    }
    ends = last?.start === occurrence.start ? ends + 1 : 1;
    if (ends <= endsKept) result.push(occurrence);
  }
  return result;
}

/** Occurrences by the word that they start at. */
export function startIndex(found: readonly Occurrence[]): Map<number, Occurrence[]> {
  const index = new Map<number, Occurrence[]>();
  for (const occurrence of found) {
    const list = index.get(occurrence.start);
    if (list === undefined) index.set(occurrence.start, [occurrence]);
    else list.push(occurrence);
  }
  return index;
}
