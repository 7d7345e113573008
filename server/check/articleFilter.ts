import type { Provision } from '../bill/model.js';
import type { CompiledLanguage, CompiledText } from './compile.js';
import type { SentenceMatcher } from './matching/sentenceMatcher.js';
import type { ArticleReading, SentenceReading } from './readings.js';
import type { Reference, Scopes } from './scopes.js';
import type { Subjects } from './subjects.js';

/** The conditions, by position, that the words of a sentence leave open. */
export type OpenConditions = ReadonlySet<number>;

/** The requirements that each sentence of an article meets. */
type Met = readonly ReadonlySet<number>[];

const noRequirements: ReadonlySet<number> = new Set();

/**
 * Tells which conditions the sentences of an article can contribute to, looking at each word once. An article of an act
 * on something else lacks some word that every rule needs, and is not read any further.
 */
export class ArticleFilter {
  private readonly met = new Map<ArticleReading, Met>();
  /** By condition, how many of its requirements the text at hand meets. */
  private readonly count: Int32Array;
  private readonly countedAt: Int32Array;
  private stamp = 0;
  /** By condition: the number of the subject that an article must have. */
  private readonly subjectOf: readonly (number | undefined)[];

  constructor(
    private readonly compiled: CompiledLanguage,
    private readonly matcher: SentenceMatcher,
    private readonly scopes: Scopes,
    private readonly subjects: Subjects,
  ) {
    this.subjectOf = compiled.texts.map(({ rule }) => compiled.subjects.numberOf(rule.rule.theme));
    this.count = new Int32Array(compiled.texts.length);
    this.countedAt = new Int32Array(compiled.texts.length);
  }

  /** The conditions open in each sentence of an article, with what the provisions that it refers to bring along. */
  open(article: ArticleReading): readonly OpenConditions[] {
    const subjects = this.subjects.of(article);
    const met = this.metIn(article);
    if (met.every((requirements) => requirements.size === 0)) return met;
    const brought = article.sentences.map((sentence) => this.brought(this.scopes.references(sentence)));
    const inArticle = this.complete([...met, ...brought]);
    const paragraphs = new Map<Provision, OpenConditions>();
    return article.sentences.map(({ paragraph }, index) => {
      const own = met[index] ?? noRequirements;
      if (own.size === 0) return own;
      let inParagraph = paragraphs.get(paragraph);
      if (inParagraph === undefined) {
        const of = (list: Met) => list.filter((_, at) => article.sentences[at]?.paragraph === paragraph);
        inParagraph = this.complete([...of(met), ...of(brought)]);
        paragraphs.set(paragraph, inParagraph);
      }
      const inSentence = this.complete([own, brought[index] ?? noRequirements]);
      return this.openIn(
        own,
        { clause: inSentence, sentence: inSentence, paragraph: inParagraph, article: inArticle },
        subjects,
      );
    });
  }

  private openIn(
    met: ReadonlySet<number>,
    complete: { readonly [within in CompiledText['within']]: OpenConditions },
    subjects: ReadonlySet<number>,
  ): OpenConditions {
    const open = new Set<number>();
    const { texts, anchors } = this.compiled;
    for (const requirement of met) {
      for (const condition of anchors.conditionsOf[requirement] ?? []) {
        const subject = this.subjectOf[condition];
        if (subject !== undefined && !subjects.has(subject)) continue;
        const within = texts[condition]?.within;
        if (within !== undefined && complete[within].has(condition)) open.add(condition);
      }
    }
    return open;
  }

  /** The conditions of which all requirements are met. */
  private complete(met: readonly ReadonlySet<number>[]): OpenConditions {
    const { conditionsOf, needed } = this.compiled.anchors;
    const complete = new Set<number>();
    this.stamp++;
    const all = new Set<number>();
    for (const requirements of met) for (const requirement of requirements) all.add(requirement);
    for (const requirement of all) {
      for (const condition of conditionsOf[requirement] ?? []) {
        const count = this.countedAt[condition] === this.stamp ? (this.count[condition] ?? 0) + 1 : 1;
        this.countedAt[condition] = this.stamp;
        this.count[condition] = count;
        if (count === needed[condition]) complete.add(condition);
      }
    }
    return complete;
  }

  private brought(references: readonly Reference[]): ReadonlySet<number> {
    const brought = new Set<number>();
    for (const { article } of references) {
      for (const requirements of this.metIn(article)) for (const requirement of requirements) brought.add(requirement);
    }
    return brought;
  }

  private metIn(article: ArticleReading): Met {
    const known = this.met.get(article);
    if (known !== undefined) return known;
    const met = article.sentences.map((sentence) => this.metBy(sentence));
    this.met.set(article, met);
    return met;
  }

  private metBy({ tokens }: SentenceReading): ReadonlySet<number> {
    const { anchors } = this.compiled;
    const met = new Set<number>();
    for (const token of tokens) {
      if (token.kind === 'punctuation') continue;
      for (const requirement of anchors.forWord(token.form)) met.add(requirement);
      for (const concept of this.matcher.termsFrom(token.form)) {
        for (const requirement of anchors.forConcept(concept)) met.add(requirement);
      }
      if (token.kind !== 'citation') continue;
      for (const key of this.matcher.keysOf(token)) {
        for (const requirement of anchors.forCitation(key)) met.add(requirement);
      }
    }
    return met;
  }
}
