import { remember } from '../language/remember.js';
import { addToList } from './listMap.js';
import type { MatchNode } from './matching/graph.js';
import type { Rarity } from './matching/rarity.js';
import type { WordTable } from './matching/wordTable.js';

const none: readonly number[] = [];

/**
 * Tells for a word of a text which requirements of which conditions it can meet. Requirements are numbered; a condition
 * can only be found where all of its requirements are met. Most words meet none.
 */
export class AnchorIndex {
  private readonly ofPattern = new Map<number, number[]>();
  private readonly ofConcept = new Map<string, number[]>();
  /** The requirements that a folded form meets. */
  readonly forWord = remember((form) => this.forPatterns(this.words.lookUp(form)));
  /** By requirement: the positions of the conditions that have it. */
  readonly conditionsOf: readonly (readonly number[])[];
  /** By condition: how many requirements it has. */
  readonly needed: readonly number[];

  /** @param conditions for each condition, the nodes that must all be found */
  constructor(
    private readonly words: WordTable,
    rarity: Rarity,
    conditions: readonly (readonly MatchNode[])[],
  ) {
    const numbers = new Map<number, number>();
    const conditionsOf: number[][] = [];
    this.conditionsOf = conditionsOf;
    this.needed = conditions.map((nodes, condition) => {
      const requirements = rarity.requirements(nodes);
      for (const node of requirements) {
        let requirement = numbers.get(node.id);
        if (requirement === undefined) {
          requirement = conditionsOf.length;
          numbers.set(node.id, requirement);
          conditionsOf.push([]);
          const { patterns, concepts } = rarity.anchorOf(node);
          for (const pattern of patterns) addToList(this.ofPattern, pattern, requirement);
          for (const concept of concepts) addToList(this.ofConcept, concept, requirement);
        }
        conditionsOf[requirement]?.push(condition);
      }
      return requirements.length;
    });
  }

  /** The requirements that a citation meets, known by the key of its act or article. */
  forCitation(key: string): readonly number[] {
    return this.forPatterns(this.words.lookUpCitation(key));
  }

  /** The requirements that a concept meets for which a term of the bill stands. */
  forConcept(concept: string): readonly number[] {
    return this.ofConcept.get(concept) ?? none;
  }

  private forPatterns(patterns: readonly number[]): readonly number[] {
    if (patterns.length === 0) return none;
    const found = new Set<number>();
    for (const pattern of patterns) {
      for (const requirement of this.ofPattern.get(pattern) ?? none) found.add(requirement);
    }
    return found.size === 0 ? none : [...found];
  }
}
