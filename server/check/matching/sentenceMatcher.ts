import type { Clause, Token } from '../../language/model.js';
import type { MatchGraph, MatchNode } from './graph.js';
import { lackWords } from './negators.js';
import { endsKept, type Occurrence, ordered, startIndex } from './occurrence.js';
import type { Rarity } from './rarity.js';
import { type SentenceStructure, structureOf } from './sentenceStructure.js';
import { Spread } from './spread.js';

/** How far before a noun a word that denies it may stand. */
const lackWindow = 4;
const none: readonly Occurrence[] = [];
const nothingCarried: ReadonlyMap<number, ReadonlySet<string>> = new Map();

/** Terms that the bill itself defines: words of a text that stand for a concept. */
export interface DefinedTerm {
  /** Folded forms of each word of the term. */
  readonly words: readonly ReadonlySet<string>[];
  readonly concepts: ReadonlySet<string>;
}

/**
 * Matches the nodes of a graph in one sentence at a time. All work is lazy and done once: a node that no rule asks for
 * costs nothing, a clause structure that no phrase needs is never made.
 *
 * Every step is linear in the length of the sentence for a given pack.
 */
export class SentenceMatcher {
  private stamp = 0;
  private readonly presentAt: Int32Array;
  private readonly foundAt: Int32Array;
  private readonly found: (readonly Occurrence[])[];
  private readonly positions: number[][];
  /** Terms of the bill by each form of their first word. */
  private readonly termsByWord = new Map<string, DefinedTerm[]>();
  private citationKeys: (token: Token) => readonly string[] = () => [];
  /** Concepts that a term or a reference of this very sentence stands for. */
  private standsFor: ReadonlySet<string> = new Set();
  private implying: { readonly occurrence: Occurrence; readonly concepts: ReadonlySet<string> }[] = [];
  private tokens: readonly Token[] = [];
  private carried: ReadonlyMap<number, ReadonlySet<string>> = nothingCarried;
  private present: number[] = [];
  /** For each word, its position in {@link tokens}. */
  private words: number[] = [];
  private structure: SentenceStructure | undefined;

  private readonly spread: Spread;

  /** @param asked the nodes, by number, that somebody may ask for; all of them when nothing is said */
  constructor(
    private readonly graph: MatchGraph,
    rarity: Rarity,
    asked: Uint8Array = new Uint8Array(graph.size).fill(1),
  ) {
    this.spread = new Spread(graph, rarity, asked);
    this.presentAt = new Int32Array(graph.words.size);
    this.positions = Array.from({ length: graph.words.size }, () => []);
    this.foundAt = new Int32Array(graph.size);
    this.found = Array.from({ length: graph.size }, () => none);
  }

  /**
   * Turns to another bill: its defined terms are not known yet.
   * @param citationKeys how the bill's citations are known: by the key of their act, and of each article of it
   */
  turnTo(citationKeys: (token: Token) => readonly string[]): void {
    this.citationKeys = citationKeys;
    this.define([]);
  }

  /** Sets the terms that the bill defines; they hold for the sentences that follow. */
  define(terms: readonly DefinedTerm[]): void {
    this.termsByWord.clear();
    // What was found in the sentence at hand may not hold with other terms.
    this.tokens = [];
    for (const term of terms) {
      for (const form of term.words[0] ?? []) {
        const known = this.termsByWord.get(form);
        if (known === undefined) this.termsByWord.set(form, [term]);
        else known.push(term);
      }
    }
  }

  /** Concepts of the bill's terms that begin with a word. */
  termsFrom(form: string): readonly string[] {
    return this.termsByWord.get(form)?.flatMap(({ concepts }) => [...concepts]) ?? [];
  }

  /** How a citation of the bill is known. */
  keysOf(token: Token): readonly string[] {
    return this.citationKeys(token);
  }

  /**
   * Turns to a sentence; everything found in the previous one is forgotten.
   * @param carried by the start of a citation: concepts that it stands for, as "de vreemdeling, bedoeld in artikel 5"
   *   stands for whom article 5 describes
   */
  read(tokens: readonly Token[], carried: ReadonlyMap<number, ReadonlySet<string>> = nothingCarried): void {
    if (tokens === this.tokens && carried === this.carried) return;
    this.stamp++;
    this.tokens = tokens;
    this.carried = carried;
    this.structure = undefined;
    this.present = [];
    this.implying = [];
    this.words = [];
    for (let position = 0; position < tokens.length; position++) {
      const token = tokens[position];
      if (token === undefined || token.kind === 'punctuation') continue;
      const word = this.words.length;
      this.words.push(position);
      for (const pattern of this.graph.words.lookUp(token.form)) this.note(pattern, word);
      if (token.kind !== 'citation') continue;
      const concepts = carried.get(token.start);
      if (concepts !== undefined) this.imply(word, word + 1, concepts);
      for (const key of this.citationKeys(token)) {
        for (const pattern of this.graph.words.lookUpCitation(key)) this.note(pattern, word);
      }
    }
    if (this.termsByWord.size > 0) this.findTerms();
    this.standsFor = new Set(this.implying.flatMap(({ concepts }) => [...concepts]));
    this.spread.from(this.present, this.standsFor);
  }

  private findTerms(): void {
    for (let start = 0; start < this.words.length; start++) {
      for (const term of this.termsByWord.get(this.form(start)) ?? []) {
        if (term.words.every((forms, ahead) => forms.has(this.form(start + ahead)))) {
          this.imply(start, start + term.words.length, term.concepts);
        }
      }
    }
  }

  private imply(start: number, end: number, concepts: ReadonlySet<string>): void {
    this.implying.push({ occurrence: { start, end, settled: false }, concepts });
  }

  private note(pattern: number, word: number): void {
    const list = this.positions[pattern];
    if (list === undefined) return;
    if (this.presentAt[pattern] !== this.stamp) {
      this.presentAt[pattern] = this.stamp;
      list.length = 0;
      this.present.push(pattern);
    }
    list.push(word);
  }

  /** Numbers of the nodes, of those that may be asked for, that the words of the sentence make possible. */
  get possible(): readonly number[] {
    return this.spread.reached;
  }

  /** Whether all words that a node cannot do without are in the sentence; false means it is not found. */
  mayOccur(node: MatchNode): boolean {
    return this.spread.has(node);
  }

  /** Where a node is found, by start and then end. */
  occurrences(node: MatchNode): readonly Occurrence[] {
    if (!this.mayOccur(node)) return none;
    if (this.foundAt[node.id] === this.stamp) return this.found[node.id] ?? none;
    const found = this.find(node);
    this.foundAt[node.id] = this.stamp;
    this.found[node.id] = found;
    return found;
  }

  private find(node: MatchNode): readonly Occurrence[] {
    switch (node.type) {
      case 'word':
        return (this.positions[node.pattern] ?? []).map((start) => ({ start, end: start + 1, settled: false }));
      case 'any':
        return ordered(this.spread.partsShown(node).flatMap((part) => this.occurrences(part)));
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
    if (node.type === 'any') {
      return ordered(this.spread.partsShown(node).flatMap((part) => this.unfiltered(part)));
    }
    if (node.type !== 'concept') return this.occurrences(node);
    const own = this.unfiltered(node.of);
    const implied = this.standsFor.has(node.concept) ? this.implied(node.concept) : none;
    return implied.length === 0 ? own : ordered([...own, ...implied]);
  }

  private inOneSentence(nodes: readonly MatchNode[]): readonly Occurrence[] {
    const [first, ...others] = nodes.map((node) => this.occurrences(node));
    if (first === undefined || others.some((found) => found.length === 0)) return none;
    const settled = others.some((found) => found.some((occurrence) => occurrence.settled));
    return settled ? first.map((occurrence) => ({ ...occurrence, settled: true })) : first;
  }

  private sequence(parts: readonly { node: MatchNode; gap: number }[], settled: boolean): readonly Occurrence[] {
    const [first, ...rest] = parts;
    if (first === undefined) return none;
    const following = rest.map(({ node, gap }) => ({ gap, byStart: startIndex(this.occurrences(node)) }));
    const result: Occurrence[] = [];
    for (const opening of this.occurrences(first.node)) {
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
    return this.implying.flatMap(({ occurrence, concepts }) => (concepts.has(concept) ? [occurrence] : []));
  }

  private form(word: number): string {
    return this.tokens[this.words[word] ?? -1]?.form ?? '';
  }

  /** Whether an occurrence stands in a negative clause, or shortly after a word that denies it. */
  denied(occurrence: Occurrence, window: number): boolean {
    const clause = this.clauseOf(occurrence.start);
    if (this.clauses.list[clause]?.polarity === 'negative') return true;
    const lack = lackWords[this.graph.code];
    for (let word = occurrence.start - 1; word >= 0 && word >= occurrence.start - window; word--) {
      if (this.clauseOf(word) !== clause) return false;
      if (lack.has(this.form(word))) return true;
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
    return this.tokens[this.words[word] ?? -1];
  }

  private get clauses(): SentenceStructure {
    this.structure ??= structureOf(this.graph.language.clauses(this.tokens), this.tokens.length, this.words);
    return this.structure;
  }
}
