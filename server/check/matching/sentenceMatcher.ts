import type { Token } from '../../language/model.js';
import { addToList } from '../listMap.js';
import type { MatchGraph } from './graph.js';
import type { Rarity } from './rarity.js';
import { SentenceMatch, type SentenceWords } from './sentenceMatch.js';
import { Spread } from './spread.js';

/** Sentences remembered as read: those of an article and of what it refers to are asked for again and again. */
const remembered = 400;
/** No reference of the sentence stands for anybody; one object, so that a sentence is not read twice. */
export const nothingCarried: ReadonlyMap<number, ReadonlySet<string>> = new Map();

/** Terms that the bill itself defines: words of a text that stand for a concept. */
export interface DefinedTerm {
  /** Folded forms of each word of the term. */
  readonly words: readonly ReadonlySet<string>[];
  readonly concepts: ReadonlySet<string>;
}

interface Read {
  readonly carried: ReadonlyMap<number, ReadonlySet<string>>;
  readonly match: SentenceMatch;
}

/** Reads the sentences of one bill after another, each once: what its words, terms and citations make possible. */
export class SentenceMatcher {
  private readonly spread: Spread;
  /** Terms of the bill by each form of their first word. */
  private readonly termsByWord = new Map<string, DefinedTerm[]>();
  private citationKeys: (token: Token) => readonly string[] = () => [];
  private readonly known = new Map<readonly Token[], Read[]>();

  constructor(
    private readonly graph: MatchGraph,
    rarity: Rarity,
  ) {
    this.spread = new Spread(graph, rarity);
  }

  /**
   * Turns to another bill: its defined terms are not known yet.
   * @param citationKeys how the bill's citations are known: by the key of their act, and of each article of it
   */
  turnTo(citationKeys: (token: Token) => readonly string[]): void {
    this.citationKeys = citationKeys;
    this.define([]);
  }

  /** Whether the bill that it was last turned to has these citations: another check may have come in between. */
  isTurnedTo(citationKeys: (token: Token) => readonly string[]): boolean {
    return this.citationKeys === citationKeys;
  }

  /** Sets the terms that the bill defines; they hold for the sentences that are read from now on. */
  define(terms: readonly DefinedTerm[]): void {
    this.termsByWord.clear();
    // What was found in a sentence may not hold with other terms.
    this.known.clear();
    for (const term of terms) for (const form of term.words[0] ?? []) addToList(this.termsByWord, form, term);
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
   * Reads a sentence, or remembers that it has.
   * @param carried by the start of a citation: concepts that it stands for, as "de vreemdeling, bedoeld in artikel 5"
   *   stands for whom article 5 describes
   */
  read(tokens: readonly Token[], carried: ReadonlyMap<number, ReadonlySet<string>> = nothingCarried): SentenceMatch {
    const before = this.known.get(tokens)?.find((one) => one.carried === carried);
    if (before !== undefined) return before.match;
    if (this.known.size >= remembered) this.known.clear();
    const match = this.match(tokens, carried);
    addToList(this.known, tokens, { carried, match });
    return match;
  }

  private match(tokens: readonly Token[], carried: ReadonlyMap<number, ReadonlySet<string>>): SentenceMatch {
    const words: number[] = [];
    const positions = new Map<number, number[]>();
    const implying: SentenceWords['implying'][number][] = [];
    for (let position = 0; position < tokens.length; position++) {
      const token = tokens[position];
      if (token === undefined || token.kind === 'punctuation') continue;
      const word = words.length;
      words.push(position);
      for (const pattern of this.graph.words.lookUp(token.form)) addToList(positions, pattern, word);
      if (token.kind !== 'citation') continue;
      const concepts = carried.get(token.start);
      if (concepts !== undefined) {
        implying.push({ occurrence: { start: word, end: word + 1, settled: false }, concepts });
      }
      for (const key of this.citationKeys(token)) {
        for (const pattern of this.graph.words.lookUpCitation(key)) addToList(positions, pattern, word);
      }
    }
    if (this.termsByWord.size > 0) implying.push(...this.terms(words.map((position) => tokens[position]?.form ?? '')));
    const implied = new Set(implying.flatMap(({ concepts }) => [...concepts]));
    const reached = this.spread.from(positions.keys(), implied);
    return new SentenceMatch(this.graph, { tokens, words, positions, implying }, reached);
  }

  /** Where terms of the bill stand among words. */
  private terms(forms: readonly string[]): SentenceWords['implying'][number][] {
    return forms.flatMap((form, start) =>
      (this.termsByWord.get(form) ?? []).flatMap(({ words, concepts }) => {
        if (!words.every((any, ahead) => any.has(forms[start + ahead] ?? ''))) return [];
        return { occurrence: { start, end: start + words.length, settled: false }, concepts };
      }),
    );
  }
}
