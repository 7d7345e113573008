import type { Clause } from '../../language/model.js';

/** Clauses nested deeper than this are not climbed out of: no jurist reads them either. */
const deepestClause = 16;

/** The clauses of a sentence, seen from its words. */
export interface SentenceStructure {
  readonly list: readonly Clause[];
  readonly ofWord: readonly number[];
  readonly group: readonly number[];
}

/**
 * Lays clauses over words.
 * @param tokenCount how many tokens the sentence has
 * @param words for each word, its position among the tokens
 */
export function structureOf(list: readonly Clause[], tokenCount: number, words: readonly number[]): SentenceStructure {
  const ofToken = new Array<number>(tokenCount).fill(0);
  list.forEach((clause, number) => {
    for (const token of clause.tokens) ofToken[token] = number;
  });
  const group = list.map((_, number) => outermost(list, number));
  return { list, ofWord: words.map((token) => ofToken[token] ?? 0), group };
}

function outermost(list: readonly Clause[], number: number): number {
  let at = number;
  for (let steps = 0; steps < deepestClause; steps++) {
    const clause = list[at];
    if (clause?.parent === undefined || (clause.role !== 'relative' && clause.role !== 'manner')) break;
    at = clause.parent;
  }
  return at;
}
