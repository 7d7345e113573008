import type { Provision } from '../bill/model.js';
import type { CompiledLanguage, CompiledText } from './compile.js';
import type { SentenceMatcher } from './matching/sentenceMatcher.js';
import type { ArticleReading, SentenceReading } from './readings.js';
import type { Reference, Scopes } from './scopes.js';
import type { Subjects } from './subjects.js';

/** The conditions, by position, that the words of a sentence leave open. */
export type OpenConditions = ReadonlySet<number>;

/** The requirements that a sentence meets, each once. */
type Met = readonly number[];

const nothingMet: Met = [];
const nothingOpen: OpenConditions = new Set();

/**
 * Tells which conditions the sentences of an article can contribute to, looking at each word once. An article of an act
 * on something else lacks some word that every rule needs, and is not read any further.
 */
export class ArticleFilter {
  private readonly met = new Map<ArticleReading, readonly Met[]>();
  /** By condition, how many of its requirements the text at hand meets. */
  private readonly count: Int32Array;
  private readonly countedAt: Int32Array;
  /** By requirement: when it was last seen. */
  private readonly seenAt: Int32Array;
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
    this.seenAt = new Int32Array(compiled.anchors.conditionsOf.length);
  }

  /** The conditions open in each sentence of an article, with what the provisions that it refers to bring along. */
  open(article: ArticleReading): readonly OpenConditions[] {
    const subjects = this.subjects.of(article);
    const met = this.metIn(article);
    if (met.every((requirements) => requirements.length === 0)) return met.map(() => nothingOpen);
    const brought = article.sentences.map((sentence) => this.brought(this.scopes.references(sentence)));
    const inArticle = this.complete([...met, ...brought]);
    const paragraphs = new Map<Provision, OpenConditions>();
    return article.sentences.map(({ paragraph }, index) => {
      const own = met[index] ?? nothingMet;
      if (own.length === 0) return nothingOpen;
      let inParagraph = paragraphs.get(paragraph);
      if (inParagraph === undefined) {
        const of = (list: readonly Met[]) => list.filter((_, at) => article.sentences[at]?.paragraph === paragraph);
        inParagraph = this.complete([...of(met), ...of(brought)]);
        paragraphs.set(paragraph, inParagraph);
      }
      const inSentence = this.complete([own, brought[index] ?? nothingMet]);
      return this.openIn(
        own,
        { clause: inSentence, sentence: inSentence, paragraph: inParagraph, article: inArticle },
        subjects,
      );
    });
  }

  private openIn(
    met: Met,
    complete: { readonly [within in CompiledText['within']]: OpenConditions },
    subjects: ReadonlySet<number>,
  ): OpenConditions {
    const open = new Set<number>();
    const { texts, anchors } = this.compiled;
    for (const requirement of met) {
      for (const condition of anchors.conditionsOf[requirement] ?? []) {
        const within = texts[condition]?.within;
        if (within === undefined || !complete[within].has(condition)) continue;
        const subject = this.subjectOf[condition];
        if (subject === undefined || subjects.has(subject)) open.add(condition);
      }
    }
    return open;
  }

  /** The conditions of which all requirements are met. */
  private complete(met: readonly Met[]): OpenConditions {
    const { conditionsOf, needed } = this.compiled.anchors;
    const complete = new Set<number>();
    this.stamp++;
    for (const requirements of met) {
      for (const requirement of requirements) {
        if (this.seenAt[requirement] === this.stamp) continue;
        this.seenAt[requirement] = this.stamp;
        for (const condition of conditionsOf[requirement] ?? []) {
          const count = this.countedAt[condition] === this.stamp ? (this.count[condition] ?? 0) + 1 : 1;
          this.countedAt[condition] = this.stamp;
          this.count[condition] = count;
          if (count === needed[condition]) complete.add(condition);
        }
      }
    }
    return complete;
  }

  private brought(references: readonly Reference[]): Met {
    return references.length === 0 ? nothingMet : references.flatMap(({ article }) => this.metIn(article).flat());
  }

  private metIn(article: ArticleReading): readonly Met[] {
    const known = this.met.get(article);
    if (known !== undefined) return known;
    const met = article.sentences.map((sentence) => this.metBy(sentence));
    this.met.set(article, met);
    return met;
  }

  private metBy({ tokens }: SentenceReading): Met {
    const { anchors } = this.compiled;
    const met: number[] = [];
    this.stamp++;
    const add = (requirements: readonly number[]) => {
      for (const requirement of requirements) {
        if (this.seenAt[requirement] === this.stamp) continue;
        this.seenAt[requirement] = this.stamp;
        met.push(requirement);
      }
    };
    for (const token of tokens) {
      if (token.kind === 'punctuation') continue;
      add(anchors.forWord(token.form));
      for (const concept of this.matcher.termsFrom(token.form)) add(anchors.forConcept(concept));
      if (token.kind !== 'citation') continue;
      for (const key of this.matcher.keysOf(token)) add(anchors.forCitation(key));
    }
    return met;
  }
}
