import type { Clause, Token } from '../../language/model.js';
import type { MatchGraph, MatchNode } from './graph.js';
import { isAttribute, lackOfThing, lackWords, verbsBetween } from './negators.js';
import { endsKept, type Occurrence, ordered, startIndex } from './occurrence.js';
import { type SentenceStructure, structureOf } from './sentenceStructure.js';
import type { Reached } from './spread.js';

/** How far before a noun a word that denies it may stand. */
const lackWindow = 4;
const none: readonly Occurrence[] = [];

/** What the words of a sentence stand for. */
export interface SentenceWords {
  readonly tokens: readonly Token[];
  /** For each word, its position in {@link tokens}: punctuation is no word. */
  readonly words: readonly number[];
  /** By word pattern: the words that satisfy it, ascending. */
  readonly positions: ReadonlyMap<number, readonly number[]>;
  /** Where terms and references of this very sentence stand for concepts. */
  readonly implying: readonly { readonly occurrence: Occurrence; readonly concepts: ReadonlySet<string> }[];
}

/**
 * The nodes of a graph in one sentence. All work is lazy and done once: a node that no rule asks for costs nothing, a
 * clause structure that no phrase needs is never made.
 *
 * Every step is linear in the length of the sentence for a given pack.
 */
export class SentenceMatch {
  private readonly found = new Map<number, readonly Occurrence[]>();
  /** The same for {@link unfiltered}. */
  private readonly foundUnfiltered = new Map<number, readonly Occurrence[]>();
  private readonly standsFor: ReadonlySet<string>;
  private structure: SentenceStructure | undefined;

  constructor(
    private readonly graph: MatchGraph,
    private readonly own: SentenceWords,
    private readonly reached: Reached,
  ) {
    this.standsFor = new Set(own.implying.flatMap(({ concepts }) => [...concepts]));
  }

  /** Whether all words that a node cannot do without are in the sentence; false means it is not found. */
  mayOccur(node: MatchNode): boolean {
    return this.reached.has(node.id);
  }

  /** Where a node is found, by start and then end. */
  occurrences(node: MatchNode): readonly Occurrence[] {
    if (!this.mayOccur(node)) return none;
    const known = this.found.get(node.id);
    if (known !== undefined) return known;
    const found = this.find(node);
    this.found.set(node.id, found);
    return found;
  }

  private find(node: MatchNode): readonly Occurrence[] {
    switch (node.type) {
      case 'word':
        return (this.own.positions.get(node.pattern) ?? []).map((start) => ({ start, end: start + 1, settled: false }));
      case 'any':
        return ordered(node.of.flatMap((part) => this.occurrences(part)));
      case 'sequence':
        return this.sequence(node.parts, node.settled);
      case 'separated':
        return this.separated(node.stem, node.particle);
      case 'sentence':
        return this.inOneSentence(node.of);
      case 'clause':
        return this.together(node.of);
      case 'not':
        return this.unfiltered(node.of)
          .filter((occurrence) => !occurrence.settled && this.denied(occurrence, lackWindow))
          .map((occurrence) => ({ ...occurrence, settled: true }));
      case 'concept': {
        const all = this.unfiltered(node);
        return node.act ? all.filter((occurrence) => occurrence.settled || !this.denied(occurrence, 1)) : all;
      }
      case 'nothing':
        return none;
    }
  }

  /** A concept's occurrences, affirmed or not; other nodes as they are. */
  private unfiltered(node: MatchNode): readonly Occurrence[] {
    if (node.type !== 'concept' && node.type !== 'any') return this.occurrences(node);
    if (!this.mayOccur(node)) return none;
    const known = this.foundUnfiltered.get(node.id);
    if (known !== undefined) return known;
    const found = this.findUnfiltered(node);
    this.foundUnfiltered.set(node.id, found);
    return found;
  }

  private findUnfiltered(node: Extract<MatchNode, { readonly type: 'any' | 'concept' }>): readonly Occurrence[] {
    if (node.type === 'any') return ordered(node.of.flatMap((part) => this.unfiltered(part)));
    const own = this.unfiltered(node.of);
    const implied = this.standsFor.has(node.concept) ? this.implied(node.concept) : none;
    return implied.length === 0 ? own : ordered([...own, ...implied]);
  }

  private inOneSentence(nodes: readonly MatchNode[]): readonly Occurrence[] {
    const all: (readonly Occurrence[])[] = [];
    for (const node of nodes) {
      const found = this.occurrences(node);
      if (found.length === 0) return none;
      all.push(found);
    }
    const [first = none, ...others] = all;
    const settled = others.some((found) => found.some((occurrence) => occurrence.settled));
    return settled ? first.map((occurrence) => ({ ...occurrence, settled: true })) : first;
  }

  private sequence(parts: readonly { node: MatchNode; gap: number }[], settled: boolean): readonly Occurrence[] {
    const [first, ...rest] = parts;
    if (first === undefined) return none;
    const openings = this.occurrences(first.node);
    if (openings.length === 0) return none;
    const following: { gap: number; byStart: ReadonlyMap<number, readonly Occurrence[]> }[] = [];
    for (const { node, gap } of rest) {
      const found = this.occurrences(node);
      if (found.length === 0) return none;
      following.push({ gap, byStart: startIndex(found) });
    }
    const result: Occurrence[] = [];
    for (const opening of openings) {
      let ends: { end: number; settled: boolean }[] = [{ end: opening.end, settled: settled || opening.settled }];
      for (const { gap, byStart } of following) {
        const next = new Map<number, boolean>();
        for (const { end, settled: so } of ends) {
          for (let start = end; start <= end + gap && next.size < endsKept; start++) {
            for (const occurrence of byStart.get(start) ?? none) {
              next.set(occurrence.end, (next.get(occurrence.end) ?? false) || so || occurrence.settled);
            }
          }
        }
        ends = [...next].map(([end, so]) => ({ end, settled: so }));
        if (ends.length === 0) break;
      }
      for (const { end, settled: so } of ends) result.push({ start: opening.start, end, settled: so });
    }
    return ordered(result);
  }

  private separated(stem: MatchNode, particle: MatchNode): readonly Occurrence[] {
    const particles = this.occurrences(particle);
    const result: Occurrence[] = [];
    let at = 0;
    for (const { start } of this.occurrences(stem)) {
      while (at < particles.length && (particles[at]?.start ?? 0) <= start) at++;
      const clause = this.clauseOf(start);
      // The particle closes its clause, so the first one of the same clause after the stem is the verb's own.
      for (let next = at; next < particles.length && next < at + endsKept; next++) {
        const found = particles[next];
        if (found !== undefined && this.clauseOf(found.start) === clause) {
          result.push({ start, end: found.end, settled: false });
          break;
        }
      }
    }
    return result;
  }

  private together(nodes: readonly MatchNode[]): readonly Occurrence[] {
    const [first, ...others] = nodes;
    if (first === undefined) return none;
    const opening = this.occurrences(first);
    if (opening.length === 0) return none;
    let shared: Map<number, boolean> | undefined;
    for (const other of others) {
      const here = new Map<number, boolean>();
      for (const occurrence of this.occurrences(other)) {
        const group = this.groupOf(occurrence.start);
        here.set(group, (here.get(group) ?? false) || occurrence.settled);
      }
      if (shared === undefined) shared = here;
      else {
        for (const [group, settled] of shared) {
          const also = here.get(group);
          if (also === undefined) shared.delete(group);
          else shared.set(group, settled || also);
        }
      }
      if (shared.size === 0) return none;
    }
    const result: Occurrence[] = [];
    for (const occurrence of opening) {
      const settled = shared?.get(this.groupOf(occurrence.start));
      if (settled !== undefined) result.push({ ...occurrence, settled: occurrence.settled || settled });
    }
    return result;
  }

  /** Terms and references that stand for a concept. */
  private implied(concept: string): readonly Occurrence[] {
    return this.own.implying.flatMap(({ occurrence, concepts }) => (concepts.has(concept) ? [occurrence] : []));
  }

  private form(word: number): string {
    return this.own.tokens[this.own.words[word] ?? -1]?.form ?? '';
  }

  /** Whether an occurrence stands in a negative clause, or shortly after a word that denies it. */
  denied(occurrence: Occurrence, window: number): boolean {
    const clause = this.clauseOf(occurrence.start);
    if (this.clauses.list[clause]?.polarity === 'negative') return true;
    const lack = lackWords[this.graph.code];
    const between = verbsBetween[this.graph.code];
    const { code } = this.graph;
    let attributes = true;
    for (let word = occurrence.start - 1; word >= 0 && word >= occurrence.start - window; word--) {
      const form = this.form(word);
      if (this.clauseOf(word) !== clause || between.has(form)) return false;
      if (lack.has(form) && (attributes || !lackOfThing[code].has(form))) return true;
      attributes &&= isAttribute(form, code);
    }
    return false;
  }

  /** The clause that a word stands in. */
  clauseOf(word: number): number {
    return this.clauses.ofWord[word] ?? 0;
  }

  /** The clause with its relative and manner clauses taken together, named by the number of the outermost. */
  groupOf(word: number): number {
    return this.clauses.group[this.clauseOf(word)] ?? 0;
  }

  /** A clause of this sentence by its number. */
  clause(number: number): Clause | undefined {
    return this.clauses.list[number];
  }

  /** The token that a word is. */
  token(word: number): Token | undefined {
    return this.own.tokens[this.own.words[word] ?? -1];
  }

  private get clauses(): SentenceStructure {
    const { tokens, words } = this.own;
    this.structure ??= structureOf(this.graph.language.clauses(tokens), tokens.length, words);
    return this.structure;
  }
}
