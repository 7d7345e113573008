import type { MatchGraph, MatchNode } from './graph.js';

const none: readonly MatchNode[] = [];

/**
 * Spreads what stands in a sentence upwards through the graph: from words to the phrases and concepts that they make
 * possible. Only what the sentence's own words touch costs anything, however large the lexicon.
 */
export class Spread {
  private readonly nodes: readonly MatchNode[];
  private readonly parents: readonly (readonly number[])[];
  /** How many parts a node needs: one of them, or all. */
  private readonly needed: Int32Array;
  private readonly ofPattern: Int32Array;
  private readonly ofConcept = new Map<string, number>();
  private readonly reachedAt: Int32Array;
  private readonly countedAt: Int32Array;
  private readonly count: Int32Array;
  private readonly shownAt: Int32Array;
  private readonly shown: MatchNode[][];
  private stamp = 0;
  private found: number[] = [];

  constructor(graph: MatchGraph) {
    this.nodes = graph.all();
    const { length } = this.nodes;
    const parents: number[][] = this.nodes.map(() => []);
    this.needed = new Int32Array(length).fill(1);
    this.ofPattern = new Int32Array(graph.words.size).fill(-1);
    for (const node of this.nodes) {
      const parts = new Set(partsOf(node).map(({ id }) => id));
      for (const part of parts) parents[part]?.push(node.id);
      if (needsAll(node)) this.needed[node.id] = parts.size;
      if (node.type === 'word') this.ofPattern[node.pattern] = node.id;
      if (node.type === 'concept') this.ofConcept.set(node.concept, node.id);
    }
    this.parents = parents;
    this.reachedAt = new Int32Array(length);
    this.countedAt = new Int32Array(length);
    this.count = new Int32Array(length);
    this.shownAt = new Int32Array(length);
    this.shown = this.nodes.map(() => []);
  }

  /** Forgets the last sentence and spreads from the words of another, and from the concepts that are implied in it. */
  from(patterns: readonly number[], concepts: Iterable<string>): void {
    this.stamp++;
    this.found = [];
    const open: number[] = [];
    for (const pattern of patterns) this.reach(this.ofPattern[pattern], open);
    for (const concept of concepts) this.reach(this.ofConcept.get(concept), open);
    for (let id = open.pop(); id !== undefined; id = open.pop()) this.climb(id, open);
  }

  /** The numbers of all nodes that the sentence's words make possible. */
  get reached(): readonly number[] {
    return this.found;
  }

  /** Whether all words that a node cannot do without are in the sentence. */
  has(node: MatchNode): boolean {
    return this.reachedAt[node.id] === this.stamp;
  }

  /** The parts of a node that are possible. */
  partsShown(node: MatchNode): readonly MatchNode[] {
    return this.shownAt[node.id] === this.stamp ? (this.shown[node.id] ?? none) : none;
  }

  private reach(id: number | undefined, open: number[]): void {
    if (id === undefined || id < 0 || this.reachedAt[id] === this.stamp) return;
    this.reachedAt[id] = this.stamp;
    this.found.push(id);
    open.push(id);
  }

  private climb(id: number, open: number[]): void {
    const node = this.nodes[id];
    for (const parent of this.parents[id] ?? []) {
      const needed = this.needed[parent] ?? 1;
      const shown = this.shown[parent];
      if (shown !== undefined && node !== undefined) {
        if (this.shownAt[parent] !== this.stamp) {
          this.shownAt[parent] = this.stamp;
          shown.length = 0;
        }
        shown.push(node);
      }
      if (needed > 1) {
        const before = this.countedAt[parent] === this.stamp ? (this.count[parent] ?? 0) : 0;
        this.countedAt[parent] = this.stamp;
        this.count[parent] = before + 1;
        if (before + 1 < needed) continue;
      }
      this.reach(parent, open);
    }
  }
}

function needsAll(node: MatchNode): boolean {
  return node.type === 'clause' || node.type === 'sentence' || node.type === 'sequence' || node.type === 'separated';
}

function partsOf(node: MatchNode): readonly MatchNode[] {
  switch (node.type) {
    case 'any':
    case 'clause':
    case 'sentence':
      return node.of;
    case 'sequence':
      return node.parts.map((part) => part.node);
    case 'separated':
      return [node.stem, node.particle];
    case 'not':
    case 'concept':
      return [node.of];
    case 'word':
    case 'nothing':
      return none;
  }
}
