import type { ClauseRole } from './model.js';

/** Words that begin a clause, of a language with its own orders of words. */
export interface SubordinatorOf<Order> {
  readonly words: readonly string[];
  readonly role: ClauseRole;
  /** How the words after it stand. */
  readonly order: Order;
}

/**
 * Makes a table of subordinators ready for reading.
 * @param table per row a role, an order and phrases with `|` between them
 * @returns what begins with a word, the longest first
 */
export function subordinatorTable<Order>(
  table: readonly (readonly [ClauseRole, Order, string])[],
): (word: string) => readonly SubordinatorOf<Order>[] | undefined {
  const byFirstWord = new Map<string, SubordinatorOf<Order>[]>();
  for (const [role, order, phrases] of table) {
    for (const phrase of phrases.split('|')) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      const known = byFirstWord.get(first) ?? [];
      known.push({ words, role, order });
      byFirstWord.set(first, known);
    }
  }
  for (const known of byFirstWord.values()) known.sort((one, other) => other.words.length - one.words.length);
  return (word) => byFirstWord.get(word);
}
