import type { Bill, Provision } from '../bill/model.js';
import type { Token } from '../language/model.js';
import type { CompiledLanguage } from './compile.js';
import type { SentenceMatcher } from './matching/sentenceMatcher.js';
import { type ArticleReading, tokensOf } from './readings.js';
import type { Scopes } from './scopes.js';
import type { SubjectIndex } from './subjectIndex.js';

/** Hints of which this many different ones are as good as a word of the subject itself. */
const hintsNeeded = 2;

/** What the words of a stretch say of the subjects. */
interface Signs {
  readonly subjects: ReadonlySet<number>;
  /** By subject. */
  readonly hints: ReadonlyMap<number, ReadonlySet<number>>;
}

/**
 * Tells which subjects the articles of a bill speak of: in their own words, in those of the provisions that they refer
 * to, in the headings and instructions that they stand under, or because the bill as a whole says so in its title,
 * considerations or definitions. What no theme has for its subject is not judged, however it is worded.
 */
export class Subjects {
  private readonly index: SubjectIndex;
  private readonly ofBill: ReadonlySet<number>;
  private readonly own = new Map<ArticleReading, Signs>();
  private readonly known = new Map<ArticleReading, ReadonlySet<number>>();

  constructor(
    private readonly compiled: CompiledLanguage,
    private readonly bill: Bill,
    private readonly matcher: SentenceMatcher,
    private readonly scopes: Scopes,
  ) {
    this.index = compiled.subjects;
    this.ofBill = this.read(this.introduction()).subjects;
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
    for (const signs of [this.signsOf(article), ...this.referred(article)]) {
      for (const subject of signs.subjects) subjects.add(subject);
      for (const [subject, found] of signs.hints) {
        const known = hints.get(subject);
        if (known === undefined) hints.set(subject, new Set(found));
        else for (const hint of found) known.add(hint);
      }
    }
    for (const [subject, found] of hints) if (found.size >= hintsNeeded) subjects.add(subject);
    if (subjects.size < this.index.size)
      for (const subject of this.read(article.context).subjects) subjects.add(subject);
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
    const subjects = new Set<number>();
    const hints = new Map<number, Set<number>>();
    const note = (signs: ReturnType<SubjectIndex['forWord']>) => {
      for (const subject of signs.words) subjects.add(subject);
      for (const { subject, hint } of signs.hints) {
        const known = hints.get(subject);
        if (known === undefined) hints.set(subject, new Set([hint]));
        else known.add(hint);
      }
    };
    for (const token of tokens) {
      if (token.kind === 'punctuation') continue;
      note(this.index.forWord(token.form));
      if (token.kind !== 'citation') continue;
      for (const key of this.matcher.keysOf(token)) note(this.index.forCitation(key));
    }
    return { subjects, hints };
  }

  /** Title, considerations and definitions: what they speak of, the whole bill may speak of without saying so. */
  private introduction(): Token[] {
    const { bill } = this;
    const { language } = this.compiled;
    const title = bill.frontMatter.title ?? '';
    return [
      ...language.tokenize(title, [{ start: 0, end: title.length }], []),
      ...bill.provisions.filter(({ kind }) => kind === 'preamble').flatMap((provision) => this.words(provision)),
      ...bill.definitions.flatMap(({ term, meaning }) =>
        [term, meaning].flatMap((range) => tokensOf(bill, language, { range, runs: [range] })),
      ),
    ];
  }

  private words({ heading, passages }: Provision): Token[] {
    const { language } = this.compiled;
    const own = heading === undefined ? passages : [...passages, { range: heading, runs: [heading] }];
    return own.flatMap((passage) => tokensOf(this.bill, language, passage));
  }
}
