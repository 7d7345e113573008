import { type MatchGraph, needsAll } from './graph.js';
import type { Rarity } from './rarity.js';

/** The nodes that the words of one sentence make possible. */
export class Reached {
  /** One bit for every node. */
  private readonly bits: Uint32Array;

  constructor(nodes: readonly number[], size: number) {
    this.bits = new Uint32Array((size + 31) >> 5);
    for (const node of nodes) this.bits[node >> 5] = (this.bits[node >> 5] ?? 0) | (1 << (node & 31));
  }

  /** Whether all words that a node cannot do without are in the sentence, common words aside. */
  has(node: number): boolean {
    return (((this.bits[node >> 5] ?? 0) >>> (node & 31)) & 1) === 1;
  }
}

/**
 * Spreads what stands in a sentence upwards through the graph: from words to the phrases and concepts that they make
 * possible. Only what the sentence's own words touch costs anything, however large the lexicon. What is possible is an
 * upper bound: the commonest words of a phrase are not waited for.
 */
export class Spread {
  /** The parents of node n are those from `parentsFrom[n]` to `parentsFrom[n + 1]`. */
  private readonly parents: Int32Array;
  private readonly parentsFrom: Int32Array;
  /** How many parts a node needs: one of them, or all. */
  private readonly needed: Int32Array;
  private readonly ofPattern: Int32Array;
  private readonly ofConcept = new Map<string, number>();
  private readonly reachedAt: Int32Array;
  private readonly countedAt: Int32Array;
  private readonly count: Int32Array;
  private stamp = 0;
  private found: number[] = [];

  constructor(graph: MatchGraph, rarity: Rarity) {
    const nodes = graph.all();
    const { length } = nodes;
    const parents: number[][] = nodes.map(() => []);
    this.needed = new Int32Array(length).fill(1);
    this.ofPattern = new Int32Array(graph.words.size).fill(-1);
    for (const node of nodes) {
      const parts = new Set(rarity.tellingParts(node).map(({ id }) => id));
      for (const part of parts) parents[part]?.push(node.id);
      if (needsAll(node)) this.needed[node.id] = parts.size;
      if (node.type === 'word') this.ofPattern[node.pattern] = node.id;
      if (node.type === 'concept') this.ofConcept.set(node.concept, node.id);
    }
    this.parentsFrom = new Int32Array(length + 1);
    parents.forEach((list, id) => {
      this.parentsFrom[id + 1] = (this.parentsFrom[id] ?? 0) + list.length;
    });
    this.parents = Int32Array.from(parents.flat());
    this.reachedAt = new Int32Array(length);
    this.countedAt = new Int32Array(length);
    this.count = new Int32Array(length);
  }

  /** Spreads from the words of a sentence, and from the concepts that are implied in it. */
  from(patterns: Iterable<number>, concepts: Iterable<string>): Reached {
    this.stamp++;
    // The list of what is reached is also the queue of what is still to be climbed from.
    this.found = [];
    for (const pattern of patterns) this.reach(this.ofPattern[pattern] ?? -1);
    for (const concept of concepts) this.reach(this.ofConcept.get(concept) ?? -1);
    for (let at = 0; at < this.found.length; at++) this.climb(this.found[at] ?? 0);
    return new Reached(this.found, this.reachedAt.length);
  }

  private reach(id: number): void {
    if (id < 0 || this.reachedAt[id] === this.stamp) return;
    this.reachedAt[id] = this.stamp;
    this.found.push(id);
  }

  private climb(id: number): void {
    const { parents, stamp } = this;
    const end = this.parentsFrom[id + 1] ?? 0;
    for (let at = this.parentsFrom[id] ?? 0; at < end; at++) {
      const parent = parents[at] ?? 0;
      if (this.reachedAt[parent] === stamp) continue;
      if ((this.needed[parent] ?? 1) > 1) {
        const count = this.countedAt[parent] === stamp ? (this.count[parent] ?? 0) + 1 : 1;
        this.countedAt[parent] = stamp;
        this.count[parent] = count;
        if (count < (this.needed[parent] ?? 1)) continue;
      }
      this.reach(parent);
    }
  }
}
