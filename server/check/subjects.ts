import type { Bill, Passage } from '../bill/model.js';
import type { Token } from '../language/model.js';
import type { CompiledLanguage } from './compile.js';
import type { SentenceMatcher } from './matching/sentenceMatcher.js';
import { type ArticleReading, tokensOf } from './readings.js';
import type { Scopes } from './scopes.js';
import type { SubjectIndex, SubjectSigns } from './subjectIndex.js';

/** Hints of which this many different ones are as good as a word of the subject itself. */
const hintsNeeded = 2;
/** As many words at the beginning of a text are its title, at most. */
const titleWords = 60;
/** How many different words of a subject the considerations of a bill must have for all of the bill to be about it. */
const wordsNeeded = 2;
/** How many definitions must speak of a subject for all of the bill to be about it, and one in how many of them. */
const definitionsNeeded = 2;
const definitionsForOne = 4;

/** What the words of a stretch say of the subjects. */
interface Signs {
  /** By subject: the different words that speak of it. */
  readonly words: ReadonlyMap<number, ReadonlySet<number>>;
  /** By subject: the different words that hint at it. */
  readonly hints: ReadonlyMap<number, ReadonlySet<number>>;
  /** Subjects that a word is a sign of beside a hint. */
  readonly beside: ReadonlySet<number>;
}

/**
 * Tells which subjects the articles of a bill speak of: in their own words, in those of the provisions that they refer
 * to, in the headings and instructions that they stand under, or because the bill as a whole says so in its title,
 * considerations or definitions. What no theme has for its subject is not judged, however it is worded.
 */
export class Subjects {
  private readonly index: SubjectIndex;
  private readonly ofBill: ReadonlySet<number>;
  /** By the forms of the longest word of a term that the bill defines: what its meaning says. */
  private readonly terms = new Map<string, Signs>();
  private readonly own = new Map<ArticleReading, Signs>();
  private readonly known = new Map<ArticleReading, ReadonlySet<number>>();

  constructor(
    private readonly compiled: CompiledLanguage,
    private readonly bill: Bill,
    private readonly matcher: SentenceMatcher,
    private readonly scopes: Scopes,
  ) {
    this.index = compiled.subjects;
    this.readTerms();
    const considered = [...this.read(this.preamble()).words];
    this.ofBill = new Set([
      ...this.read(this.title()).words.keys(),
      ...considered.flatMap(([subject, words]) => (words.size >= wordsNeeded ? subject : [])),
      ...this.defined(),
    ]);
  }

  /** Whether some rule of the pack may have something to say of an article. */
  admits(article: ArticleReading): boolean {
    return !this.compiled.everyThemeHasSubject || this.of(article).size > 0;
  }

  /** The subjects of an article, by number. */
  of(article: ArticleReading): ReadonlySet<number> {
    if (this.ofBill.size === this.index.size) return this.ofBill;
    const known = this.known.get(article);
    if (known !== undefined) return known;
    const subjects = new Set(this.ofBill);
    this.known.set(article, subjects);
    const hints = new Map<number, Set<number>>();
    const beside = new Set<number>();
    for (const signs of [this.signsOf(article), ...this.referred(article)]) {
      for (const subject of signs.words.keys()) subjects.add(subject);
      mergeSigns(signs.hints, hints);
      for (const subject of signs.beside) beside.add(subject);
    }
    for (const [subject, found] of hints) if (found.size >= hintsNeeded || beside.has(subject)) subjects.add(subject);
    if (subjects.size < this.index.size) {
      for (const subject of this.read(article.context).words.keys()) subjects.add(subject);
    }
    return subjects;
  }

  private *referred(article: ArticleReading): Iterable<Signs> {
    for (const sentence of article.sentences) {
      for (const reference of this.scopes.references(sentence)) yield this.signsOf(reference.article);
    }
  }

  private signsOf(article: ArticleReading): Signs {
    const known = this.own.get(article);
    if (known !== undefined) return known;
    const signs = this.read(article.sentences.flatMap(({ tokens }) => tokens));
    this.own.set(article, signs);
    return signs;
  }

  private read(tokens: readonly Token[]): Signs {
    const words = new Map<number, Set<number>>();
    const hints = new Map<number, Set<number>>();
    const beside = new Set<number>();
    const take = (signs: SubjectSigns) => {
      for (const { subject, word } of signs.words) note(words, subject, word);
      for (const { subject, hint } of signs.hints) note(hints, subject, hint);
      for (const subject of signs.beside) beside.add(subject);
    };
    for (const token of tokens) {
      if (token.kind === 'punctuation') continue;
      take(this.index.forWord(token.form));
      const meaning = this.terms.get(token.form);
      if (meaning !== undefined) {
        mergeSigns(meaning.words, words);
        mergeSigns(meaning.hints, hints);
      }
      if (token.kind !== 'citation') continue;
      for (const key of this.matcher.keysOf(token)) take(this.index.forCitation(key));
    }
    return { words, hints, beside };
  }

  /** A provision on "de gast" is about what the bill calls a guest. */
  private readTerms(): void {
    for (const { term, meaning } of this.bill.definitions) {
      const signs = this.read(this.tokens({ range: meaning, runs: [meaning] }));
      if (signs.words.size === 0 && signs.hints.size === 0) continue;
      const [longest] = this.tokens({ range: term, runs: [term] }).sort((a, b) => b.form.length - a.form.length);
      if (longest === undefined) continue;
      for (const form of [longest.form, ...this.compiled.language.inflect(longest.form).forms])
        this.terms.set(form, signs);
    }
  }

  /** The title in the front matter, and the first words of the text. */
  private title(): Token[] {
    const title = this.bill.frontMatter.title ?? '';
    const first = this.preamble().slice(0, titleWords);
    return [...this.compiled.language.tokenize(title, [{ start: 0, end: title.length }], []), ...first];
  }

  /**
   * What many of the definitions speak of, the whole bill may speak of without saying so. One definition among many
   * says little: the insurance laws define the alien too.
   */
  private *defined(): Iterable<number> {
    const speaking = new Map<number, number>();
    const { definitions } = this.bill;
    for (const { term, meaning } of definitions) {
      const tokens = [term, meaning].flatMap((range) => this.tokens({ range, runs: [range] }));
      for (const subject of this.read(tokens).words.keys()) speaking.set(subject, (speaking.get(subject) ?? 0) + 1);
    }
    for (const [subject, count] of speaking) {
      if (count >= definitionsNeeded && count * definitionsForOne >= definitions.length) yield subject;
    }
  }

  private preamble(): Token[] {
    return this.bill.provisions.flatMap(({ kind, heading, passages }) => {
      if (kind !== 'preamble') return [];
      const title = heading === undefined ? [] : this.tokens({ range: heading, runs: [heading] });
      return [...title, ...passages.flatMap((passage) => this.tokens(passage))];
    });
  }

  private tokens(passage: Pick<Passage, 'range' | 'runs'>): Token[] {
    return tokensOf(this.bill, this.compiled.language, passage);
  }
}

function mergeSigns(from: ReadonlyMap<number, ReadonlySet<number>>, into: Map<number, Set<number>>): void {
  for (const [subject, signs] of from) for (const sign of signs) note(into, subject, sign);
}

function note(map: Map<number, Set<number>>, subject: number, sign: number): void {
  const known = map.get(subject);
  if (known === undefined) map.set(subject, new Set([sign]));
  else known.add(sign);
}
