import type { ClauseRoleName } from '../norms/schema.js';
import type { CompiledFind } from './compile.js';
import type { Occurrence } from './matching/occurrence.js';
import type { SentenceMatcher } from './matching/sentenceMatcher.js';
import type { SentenceReading } from './readings.js';

/** Words found for something, in the sentence and in the source. */
export interface Located {
  /** Source offsets. */
  readonly start: number;
  readonly end: number;
  readonly clause: ClauseRoleName | undefined;
  /** The clause with its relative and manner clauses, as a number within the sentence. */
  readonly group: number;
  readonly sentence: SentenceReading;
}

/** Occurrences kept of one thing in one sentence; more would only repeat the finding. */
const kept = 8;

/** Where something is found in the sentence that the matcher has read, under the restrictions of the find. */
export function locate(find: CompiledFind, matcher: SentenceMatcher, sentence: SentenceReading): Located[] {
  const result: Located[] = [];
  for (const occurrence of matcher.occurrences(find.node)) {
    if (!counts(find, matcher, occurrence)) continue;
    const first = matcher.token(occurrence.start);
    const last = matcher.token(occurrence.end - 1);
    if (first === undefined || last === undefined) continue;
    result.push({
      // A lead-in stands before its item and closing words after it, but both may lie elsewhere for nested lists.
      start: Math.min(first.start, last.start),
      end: Math.max(first.end, last.end),
      clause: matcher.clause(matcher.clauseOf(occurrence.start))?.role,
      group: matcher.groupOf(occurrence.start),
      sentence,
    });
    if (result.length === kept) break;
  }
  return result;
}

function counts(find: CompiledFind, matcher: SentenceMatcher, occurrence: Occurrence): boolean {
  if (find.in === undefined && find.polarity === undefined && find.modality === undefined) return true;
  const number = matcher.clauseOf(occurrence.start);
  const clause = matcher.clause(number);
  if (clause === undefined) return true;
  if (find.in !== undefined) {
    if (!find.in.has(clause.role)) return false;
    // A relative clause in a condition is part of the condition.
    const outer = matcher.clause(matcher.groupOf(occurrence.start));
    if (outer !== undefined && outer.role !== 'main' && !find.in.has(outer.role)) return false;
  }
  if (find.polarity !== undefined && matcher.denied(occurrence, 1) !== (find.polarity === 'negative')) return false;
  return find.modality === undefined || find.modality.has(clause.modality);
}
