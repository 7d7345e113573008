import type { CompiledStance } from './compile.js';
import { locate } from './located.js';
import type { SentenceMatcher } from './matching/sentenceMatcher.js';
import type { SentenceReading } from './readings.js';

/**
 * What a sentence of a policy document does with the measure that it names. A `plan` names it and no more: whether that
 * announces it depends on who is speaking.
 */
export type Stance = CompiledStance['stance'] | 'plan';

/** Who argues against a measure, asks for something or tells of others does not announce, whatever else is said. */
const strongest: readonly CompiledStance['stance'][] = ['opposes', 'asks', 'reports', 'announces'];

/** The stance of one sentence by its own words. */
export function stanceOf(
  sentence: SentenceReading,
  stances: readonly CompiledStance[],
  matcher: SentenceMatcher,
): Stance {
  if (sentence.tokens.at(-1)?.form === '?') return 'asks';
  const match = matcher.read(sentence.tokens);
  for (const stance of strongest) {
    const shown = stances.some(
      (words) => words.stance === stance && match.mayOccur(words.node) && locate(words, match, sentence).length > 0,
    );
    if (shown) return stance;
  }
  return 'plan';
}

/**
 * Whether a text is by somebody who can carry out what it names, rather than by one who looks at the plans of others:
 * these argue and ask more than they announce, or tell more than they plan.
 * @param stances of all sentences of the text
 */
export function isMakers(stances: readonly Stance[]): boolean {
  const count = (...wanted: readonly Stance[]) => stances.filter((stance) => wanted.includes(stance)).length;
  const announced = count('announces');
  return count('opposes', 'asks') <= announced && count('reports') <= announced + count('plan');
}
