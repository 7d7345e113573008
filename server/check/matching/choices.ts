import type { MatchNode } from './graph.js';
import { conceptsOf, type Triggers } from './triggers.js';

type Choice = MatchNode & { readonly type: 'any' };

interface ChoiceIndex {
  readonly byPattern: ReadonlyMap<number, readonly MatchNode[]>;
  readonly byConcept: ReadonlyMap<string, readonly MatchNode[]>;
}

/** Choices from which on it pays to look at the words of the sentence first. */
const longList = 5;

/** Picks from a long list of choices those that the words of a sentence can show, without asking each choice. */
export class Choices {
  private readonly indexes = new Map<number, ChoiceIndex>();

  constructor(private readonly triggers: Triggers) {}

  /**
   * @param patterns patterns of words that are in the sentence
   * @param implied concepts that terms and references of the sentence stand for
   * @returns each choice once; all of them when the list is short
   */
  of(node: Choice, patterns: readonly number[], implied: ReadonlySet<string>): readonly MatchNode[] {
    if (node.of.length < longList) return node.of;
    const { byPattern, byConcept } = this.indexOf(node);
    const found = new Set<MatchNode>();
    for (const pattern of patterns) for (const choice of byPattern.get(pattern) ?? []) found.add(choice);
    for (const concept of implied) for (const choice of byConcept.get(concept) ?? []) found.add(choice);
    return [...found];
  }

  private indexOf(node: Choice): ChoiceIndex {
    const known = this.indexes.get(node.id);
    if (known !== undefined) return known;
    const byPattern = new Map<number, MatchNode[]>();
    const byConcept = new Map<string, MatchNode[]>();
    for (const choice of node.of) {
      for (const pattern of this.triggers.patternsOf(choice)) put(byPattern, pattern, choice);
      for (const concept of conceptsOf(choice)) put(byConcept, concept, choice);
    }
    const index = { byPattern, byConcept };
    this.indexes.set(node.id, index);
    return index;
  }
}

function put<Key>(map: Map<Key, MatchNode[]>, key: Key, choice: MatchNode): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [choice]);
  else list.push(choice);
}
