import { frequentWords } from './frequentWords.js';
import { type MatchGraph, type MatchNode, needsAll, partsOf } from './graph.js';

/** How rare a pattern is taken to be when none of its words is a frequent one: in how many of a hundred articles. */
const unlisted = 0.2;
/** A part that fewer of a hundred articles have tells something about those that have it. */
const telling = 8;
/** Parts of one node that are asked for besides its rarest; more would hardly narrow it further. */
const othersKept = 3;

/** Words and implied concepts of which a text must have at least one for something to be found in it. */
export interface Anchor {
  readonly patterns: ReadonlySet<number>;
  readonly concepts: ReadonlySet<string>;
}

/**
 * Knows by which words something is best sought. A phrase of several parts is found only where all of them are, so the
 * parts with the rarest words will do; a choice needs the words of each alternative.
 */
export class Rarity {
  private readonly costOfPattern: Float64Array;
  private readonly costOfNode: Float64Array;
  private readonly anchors = new Map<number, Anchor>();

  constructor(graph: MatchGraph) {
    this.costOfPattern = new Float64Array(graph.words.size).fill(unlisted);
    for (const [percentage, words] of frequentWords[graph.code]) {
      for (const word of words.split(' ')) {
        for (const pattern of graph.words.lookUp(word)) {
          this.costOfPattern[pattern] = (this.costOfPattern[pattern] ?? 0) + percentage;
        }
      }
    }
    this.costOfNode = new Float64Array(graph.size).fill(-1);
  }

  /**
   * The parts that must all be in a text where all the given nodes are found: of each node the rarest part, so that a
   * sentence without any of them shows none of the nodes, and what else few texts have.
   */
  requirements(nodes: readonly MatchNode[]): readonly MatchNode[] {
    const required = new Map<number, MatchNode>();
    for (const node of nodes) {
      const parts = new Map<number, MatchNode>();
      this.collect(node, parts);
      const [rarest, ...others] = this.byCost([...parts.values()]);
      if (rarest !== undefined) required.set(rarest.id, rarest);
      for (const part of others.slice(0, othersKept)) if (this.cost(part) < telling) required.set(part.id, part);
    }
    return [...required.values()];
  }

  /** The words of which one must stand in a text where the node is found. */
  anchorOf(node: MatchNode): Anchor {
    const known = this.anchors.get(node.id);
    if (known !== undefined) return known;
    const anchor = { patterns: new Set<number>(), concepts: new Set<string>() };
    this.gather(node, anchor, new Set());
    this.anchors.set(node.id, anchor);
    return anchor;
  }

  /** The parts of a phrase by which it is told that it may stand in a sentence: its common words tell nothing. */
  tellingParts(node: MatchNode): readonly MatchNode[] {
    const parts = partsOf(node);
    if (!needsAll(node)) return parts;
    const rare = parts.filter((part) => this.cost(part) < telling);
    return rare.length > 0 ? rare : this.byCost(parts).slice(0, 1);
  }

  private collect(node: MatchNode, into: Map<number, MatchNode>): void {
    if (needsAll(node)) for (const part of partsOf(node)) this.collect(part, into);
    else if (node.type === 'not') this.collect(node.of, into);
    else into.set(node.id, node);
  }

  private gather(node: MatchNode, anchor: { patterns: Set<number>; concepts: Set<string> }, seen: Set<number>): void {
    if (seen.has(node.id)) return;
    seen.add(node.id);
    if (node.type === 'word') anchor.patterns.add(node.pattern);
    // A defined term or a reference may stand for a concept without any of its words.
    if (node.type === 'concept') anchor.concepts.add(node.concept);
    const parts = partsOf(node);
    for (const part of needsAll(node) ? this.byCost(parts).slice(0, 1) : parts) this.gather(part, anchor, seen);
  }

  private byCost(nodes: readonly MatchNode[]): MatchNode[] {
    return [...nodes].sort((a, b) => this.cost(a) - this.cost(b));
  }

  /** In how many of a hundred articles a node may be found, as a rough upper bound. */
  private cost(node: MatchNode): number {
    const known = this.costOfNode[node.id] ?? 0;
    if (known >= 0) return known;
    const cost = this.reckon(node);
    this.costOfNode[node.id] = cost;
    return cost;
  }

  private reckon(node: MatchNode): number {
    if (node.type === 'word') return this.costOfPattern[node.pattern] ?? unlisted;
    const costs = partsOf(node).map((part) => this.cost(part));
    return needsAll(node) ? Math.min(...costs) : costs.reduce((sum, cost) => sum + cost, 0);
  }
}
