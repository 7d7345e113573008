import type { Language } from '../../language/model.js';
import type { Concept } from '../../norms/schema.js';
import type { LanguageCode } from '../../text/range.js';
import { type Phrase, parsePhrase } from '../phrase/syntax.js';
import { WordTable } from './wordTable.js';

/** Words between two parts of a sequence that are joined by `…`. */
export const widestGap = 6;

/** One step of matching. Equal phrases are one node, so that what rules share is matched once a sentence. */
export type MatchNode = { readonly id: number } & MatchStep;

export type MatchStep =
  | { readonly type: 'word'; readonly pattern: number }
  /** The halves of a separable verb: a stem, and its particle later in the same clause. */
  | { readonly type: 'separated'; readonly stem: MatchNode; readonly particle: MatchNode }
  | {
      readonly type: 'sequence';
      readonly parts: readonly { readonly node: MatchNode; readonly gap: number }[];
      /** The phrase says its own negation ("geen … verlenen"), so the polarity of the clause adds nothing. */
      readonly settled: boolean;
    }
  | { readonly type: 'any'; readonly of: readonly MatchNode[] }
  | { readonly type: 'clause'; readonly of: readonly MatchNode[] }
  | { readonly type: 'sentence'; readonly of: readonly MatchNode[] }
  | { readonly type: 'not'; readonly of: MatchNode }
  /** A concept: its phrases, and for an act only where affirmed. */
  | { readonly type: 'concept'; readonly concept: string; readonly of: MatchNode; readonly act: boolean }
  /** Never found: a concept without phrases in this language. */
  | { readonly type: 'nothing' };

/** What keeps a phrase from being compiled. */
export interface GraphProblem {
  readonly phrase: string;
  readonly nl: string;
  readonly en: string;
}

/** All that is matched in texts of one language: the nodes of a pack's phrases over one table of words. */
export class MatchGraph {
  readonly words = new WordTable();
  readonly problems: GraphProblem[] = [];
  private readonly nodes = new Map<string, MatchNode>();
  private readonly concepts = new Map<string, MatchNode>();
  private readonly wordsAsked = new Map<string, MatchNode>();
  private readonly open = new Set<string>();

  constructor(
    readonly language: Language,
    private readonly lexicon: ReadonlyMap<string, Concept>,
    private readonly negators: ReadonlySet<string>,
  ) {}

  /** The number of nodes; they are numbered from zero. */
  get size(): number {
    return this.nodes.size;
  }

  /** All nodes, each at the position that is its number. */
  all(): readonly MatchNode[] {
    return [...this.nodes.values()];
  }

  /** The language code of the texts that this graph reads. */
  get code(): LanguageCode {
    return this.language.code;
  }

  /** Compiles a phrase; a faulty one is noted in {@link problems} and never found. */
  phrase(text: string): MatchNode {
    const parsed = parsePhrase(text);
    if ('problem' in parsed) {
      this.problems.push({ phrase: text, ...parsed.problem.message });
      return this.nothing();
    }
    return this.compile(parsed.phrase);
  }

  /** The node of a concept; an unknown or circular one is noted in {@link problems} and never found. */
  concept(id: string): MatchNode {
    const known = this.concepts.get(id);
    if (known !== undefined) return known;
    const concept = this.lexicon.get(id);
    if (concept === undefined || this.open.has(id)) {
      this.problems.push(
        concept === undefined
          ? { phrase: `<${id}>`, nl: `Het begrip "${id}" bestaat niet.`, en: `There is no concept "${id}".` }
          : {
              phrase: `<${id}>`,
              nl: `Het begrip "${id}" verwijst naar zichzelf.`,
              en: `The concept "${id}" refers to itself.`,
            },
      );
      return this.nothing();
    }
    this.open.add(id);
    const phrases = concept[this.code].map((phrase) => this.phrase(phrase));
    this.open.delete(id);
    const of = phrases.length === 0 ? this.nothing() : this.any(phrases);
    const node = this.node(`concept ${id}`, { type: 'concept', concept: id, of, act: concept.kind === 'act' });
    this.concepts.set(id, node);
    return node;
  }

  /** A node that finds any of the given ones. */
  any(of: readonly MatchNode[]): MatchNode {
    const [only] = of;
    if (of.length === 1 && only !== undefined) return only;
    return this.node(`any ${ids(of)}`, { type: 'any', of });
  }

  private compile(phrase: Phrase): MatchNode {
    switch (phrase.type) {
      case 'word':
        return this.word(phrase);
      case 'concept':
        return this.concept(phrase.id);
      case 'any':
        return this.any(phrase.of.map((part) => this.compile(part)));
      case 'clause':
      case 'sentence': {
        const of = phrase.of.map((part) => this.compile(part));
        return this.node(`${phrase.type} ${ids(of)}`, { type: phrase.type, of });
      }
      case 'not': {
        const of = this.compile(phrase.of);
        return this.node(`not ${of.id}`, { type: 'not', of });
      }
      case 'sequence': {
        const parts = phrase.parts.map(({ phrase: part, spaced }) => ({
          node: this.compile(part),
          gap: spaced ? widestGap : 0,
        }));
        return this.sequence(
          parts,
          phrase.parts.some((part) => this.negates(part.phrase)),
        );
      }
    }
  }

  private negates(phrase: Phrase): boolean {
    if (phrase.type === 'any') return phrase.of.every((part) => this.negates(part));
    return phrase.type === 'word' && phrase.mode === 'exact' && this.negators.has(this.language.fold(phrase.word));
  }

  private sequence(parts: readonly { node: MatchNode; gap: number }[], settled: boolean): MatchNode {
    const key = parts.map(({ node, gap }) => `${gap}:${node.id}`).join(' ');
    return this.node(`sequence ${settled} ${key}`, { type: 'sequence', parts, settled });
  }

  /** Fields of different rules share most of their words; each is inflected once. */
  private word(phrase: Extract<Phrase, { type: 'word' }>): MatchNode {
    const key = `${phrase.mode} ${phrase.word}`;
    const known = this.wordsAsked.get(key);
    if (known !== undefined) return known;
    const node = this.newWord(phrase);
    this.wordsAsked.set(key, node);
    return node;
  }

  private newWord(phrase: Extract<Phrase, { type: 'word' }>): MatchNode {
    if (phrase.mode === 'inflected' || phrase.mode === 'inflected-suffix')
      return this.inflected(phrase.word, phrase.mode);
    if (phrase.mode === 'citation') return this.pattern('citation', [phrase.word]);
    if (phrase.mode === 'exact') {
      // A word of a phrase is cut as the text is cut, so "art. 3" or "A-status" meets the same tokens.
      const tokens = this.language.tokenize(phrase.word, [{ start: 0, end: phrase.word.length }], []);
      const forms = tokens.filter((token) => token.kind !== 'punctuation').map((token) => token.form);
      if (forms.length > 1) {
        return this.sequence(
          forms.map((form) => ({ node: this.pattern('exact', [form]), gap: 0 })),
          false,
        );
      }
    }
    return this.pattern(phrase.mode, [this.language.fold(phrase.word)]);
  }

  private inflected(word: string, mode: 'inflected' | 'inflected-suffix'): MatchNode {
    const { forms, separable } = this.language.inflect(word);
    const single = this.pattern(mode, forms);
    if (separable === undefined || mode === 'inflected-suffix') return single;
    const stem = this.pattern('inflected', separable.stems);
    const particle = this.pattern('exact', [separable.particle]);
    const infinitive = separable.infinitive.split(' ').map((form) => ({ node: this.pattern('exact', [form]), gap: 0 }));
    return this.any([
      single,
      this.sequence(infinitive, false),
      this.node(`separated ${stem.id} ${particle.id}`, { type: 'separated', stem, particle }),
    ]);
  }

  private pattern(mode: Extract<Phrase, { type: 'word' }>['mode'], forms: readonly string[]): MatchNode {
    const pattern = this.words.add(mode, forms);
    return this.node(`word ${pattern}`, { type: 'word', pattern });
  }

  private nothing(): MatchNode {
    return this.node('nothing', { type: 'nothing' });
  }

  private node(key: string, step: MatchStep): MatchNode {
    const known = this.nodes.get(key);
    if (known !== undefined) return known;
    const node: MatchNode = { id: this.nodes.size, ...step };
    this.nodes.set(key, node);
    return node;
  }
}

function ids(nodes: readonly MatchNode[]): string {
  return nodes.map((node) => node.id).join(' ');
}

/** Whether a node is found only where all its parts are. */
export function needsAll(node: MatchNode): boolean {
  return node.type === 'clause' || node.type === 'sentence' || node.type === 'sequence' || node.type === 'separated';
}

/** The nodes that a node is made of. */
export function partsOf(node: MatchNode): readonly MatchNode[] {
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
      return [];
  }
}
