/**
 * The vocabulary of this folder: what a text looks like once it is words.
 *
 * Offsets are UTF-16 code units in the source text; ranges are half-open (`start` included, `end` not).
 */
import type { LanguageCode, Range } from '../text/range.js';

/** What a token is. A citation counts as one token, whatever its length. */
export type TokenKind = 'word' | 'number' | 'citation' | 'punctuation';

/** One word, number, citation or punctuation mark, with its place in the source. */
export interface Token extends Range {
  /**
   * The form that patterns are compared with: lower case, Unicode NFC, accents folded, soft hyphens and hyphens at a
   * line break removed. For a citation, its text with white space made single.
   */
  readonly form: string;
  readonly kind: TokenKind;
  /** A line of the source ended, or a new block of text began, between the previous token and this one. */
  readonly startsBlock: boolean;
  /** The word begins with a capital in the source. The tokenizer always says so; sentences are cut by it. */
  readonly capital?: boolean;
}

/** What a clause does in its sentence. */
export type ClauseRole =
  /** The statement itself, including a content clause ("bepalen dat …"). */
  | 'main'
  /** When it holds: indien, wanneer, zolang, if, where. */
  | 'condition'
  /** What is kept out: tenzij, behoudens, met uitzondering van, unless, except. */
  | 'exception'
  /** What makes no difference: ook indien, ongeacht, even if, irrespective of. It strengthens, it does not except. */
  | 'even-if'
  /** How it is done or left undone: "zonder te horen", "zonder dat het risico wordt beoordeeld", "by …ing". */
  | 'manner'
  /** To what end: teneinde, opdat, om te, in order to. */
  | 'purpose'
  /** Who or what is meant: die, dat, welke, wiens, who, which. */
  | 'relative';

export type Polarity = 'affirmative' | 'negative';

/** What the clause lays down: a duty, a power, a prohibition, the absence of a duty, or a plain statement. */
export type Modality = 'must' | 'may' | 'must-not' | 'not-obliged' | 'statement';

/**
 * A clause of one sentence. A main clause may be interrupted by a relative clause, so a clause is a set of token
 * positions rather than one stretch.
 */
export interface Clause {
  readonly role: ClauseRole;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Positions in the sentence's tokens, ascending; every token belongs to exactly one clause. */
  readonly tokens: readonly number[];
  /** The clause that this one belongs to (a relative clause to the clause of its antecedent); absent for a main clause. */
  readonly parent: number | undefined;
}

/** All forms of a dictionary word, and how the two halves of a separable verb are found apart from each other. */
export interface Inflection {
  /** Single-token forms, already folded as {@link Token.form} is. */
  readonly forms: readonly string[];
  /**
   * For a separable verb ("uitzetten"): finite forms of its stem ("zet", "zette") and the particle that follows later
   * in the same clause ("uit"); and the infinitive with "te" between ("uit te zetten").
   */
  readonly separable:
    | { readonly stems: readonly string[]; readonly infinitive: string; readonly particle: string }
    | undefined;
}

/** Everything that depends on the language of the text. Implementations are pure and hold no state about a text. */
export interface Language {
  readonly code: LanguageCode;
  /** Folds a word as {@link Token.form} is folded. */
  fold(word: string): string;
  /**
   * Splits stretches of a source into tokens.
   * @param source the whole source text
   * @param runs ascending, disjoint stretches to read; what lies between them (markup) is skipped. A word that
   *   continues over a gap without white space in the source between its halves, other than markup, is one word only
   *   when the runs touch.
   * @param atoms ascending, disjoint ranges that must each become one `citation` token
   */
  tokenize(source: string, runs: readonly Range[], atoms: readonly Range[]): Token[];
  /** Cuts tokens into sentences. A new block always starts a sentence unless the previous text is clearly unfinished. */
  sentences(tokens: readonly Token[]): Token[][];
  /** Divides one sentence into clauses; each token position is in exactly one of them. */
  clauses(sentence: readonly Token[]): Clause[];
  /** All forms of a dictionary word. Over-generation is harmless, a missing form is a missed conflict. */
  inflect(dictionaryForm: string): Inflection;
}
