import type { MatchGraph, MatchNode } from './graph.js';

/**
 * Tells which patterns of words can set off a node: at least one of its triggers is in every sentence in which it is
 * found. For what needs several words, the rarest of them are its triggers, so that "wordt" and "niet" set off nothing.
 *
 * Only a defined term can stand for a concept without any of its words; {@link conceptsOf} tells which those are.
 */
export class Triggers {
  private readonly made = new Map<number, Trigger>();

  constructor(private readonly graph: MatchGraph) {}

  /** Patterns of words that can set off a node. */
  patternsOf(node: MatchNode): ReadonlySet<number> {
    return this.of(node).patterns;
  }

  private of(node: MatchNode): Trigger {
    const known = this.made.get(node.id);
    if (known !== undefined) return known;
    const trigger = this.make(node);
    this.made.set(node.id, trigger);
    return trigger;
  }

  private make(node: MatchNode): Trigger {
    switch (node.type) {
      case 'word':
        return { patterns: new Set([node.pattern]), weight: this.graph.words.weightOf(node.pattern) };
      case 'any':
        return union(node.of.map((part) => this.of(part)));
      case 'clause':
      case 'sentence':
        return this.rarest(node.of);
      case 'sequence':
        return this.rarest(node.parts.map((part) => part.node));
      case 'separated':
        return this.rarest([node.stem, node.particle]);
      case 'not':
      case 'concept':
        return this.of(node.of);
      case 'nothing':
        return { patterns: new Set(), weight: 0 };
    }
  }

  private rarest(nodes: readonly MatchNode[]): Trigger {
    let best: Trigger | undefined;
    for (const node of nodes) {
      const trigger = this.of(node);
      if (best === undefined || trigger.weight < best.weight) best = trigger;
    }
    return best ?? { patterns: new Set(), weight: 0 };
  }
}

interface Trigger {
  readonly patterns: ReadonlySet<number>;
  /** How often these words are to be expected, roughly. */
  readonly weight: number;
}

function union(triggers: readonly Trigger[]): Trigger {
  const patterns = new Set<number>();
  let weight = 0;
  for (const trigger of triggers) {
    weight += trigger.weight;
    for (const pattern of trigger.patterns) patterns.add(pattern);
  }
  return { patterns, weight };
}

/** The concepts that a node looks for, itself or inside other concepts. */
export function conceptsOf(node: MatchNode, into: Set<string> = new Set()): Set<string> {
  switch (node.type) {
    case 'concept':
      if (!into.has(node.concept)) {
        into.add(node.concept);
        conceptsOf(node.of, into);
      }
      break;
    case 'any':
    case 'clause':
    case 'sentence':
      for (const part of node.of) conceptsOf(part, into);
      break;
    case 'sequence':
      for (const part of node.parts) conceptsOf(part.node, into);
      break;
    case 'not':
      conceptsOf(node.of, into);
      break;
    default:
      break;
  }
  return into;
}
