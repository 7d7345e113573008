import type { ClauseRoleName } from '../norms/schema.js';
import type { CompiledFind } from './compile.js';
import type { Occurrence } from './matching/occurrence.js';
import type { SentenceMatch } from './matching/sentenceMatch.js';
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

/** Where something is found in a sentence, under the restrictions of the find. */
export function locate(find: CompiledFind, match: SentenceMatch, sentence: SentenceReading): Located[] {
  const result: Located[] = [];
  for (const occurrence of match.occurrences(find.node)) {
    if (!counts(find, match, occurrence)) continue;
    const first = match.token(occurrence.start);
    const last = match.token(occurrence.end - 1);
    if (first === undefined || last === undefined) continue;
    result.push({
      // A lead-in stands before its item and closing words after it, but both may lie elsewhere for nested lists.
      start: Math.min(first.start, last.start),
      end: Math.max(first.end, last.end),
      clause: match.clause(match.clauseOf(occurrence.start))?.role,
      group: match.groupOf(occurrence.start),
      sentence,
    });
    if (result.length === kept) break;
  }
  return result;
}

function counts(find: CompiledFind, match: SentenceMatch, occurrence: Occurrence): boolean {
  if (find.in === undefined && find.polarity === undefined && find.modality === undefined) return true;
  const number = match.clauseOf(occurrence.start);
  const clause = match.clause(number);
  if (clause === undefined) return true;
  if (find.in !== undefined) {
    if (!find.in.has(clause.role)) return false;
    // A relative clause in a condition is part of the condition.
    const outer = match.clause(match.groupOf(occurrence.start));
    if (outer !== undefined && outer.role !== 'main' && !find.in.has(outer.role)) return false;
  }
  if (find.polarity !== undefined && match.denied(occurrence, 1) !== (find.polarity === 'negative')) return false;
  return find.modality === undefined || find.modality.has(clause.modality);
}
