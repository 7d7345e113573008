import { ArticleFilter, type OpenConditions } from './articleFilter.js';
import type { CompiledLanguage, CompiledText } from './compile.js';
import type { SentenceMatch } from './matching/sentenceMatch.js';
import type { SentenceMatcher } from './matching/sentenceMatcher.js';
import type { ArticleReading, SentenceReading } from './readings.js';
import type { Reference, Scopes } from './scopes.js';
import type { Subjects } from './subjects.js';

/** A sentence, and the conditions that it can complete or contribute to, in the order of the rules. */
export interface Candidate {
  readonly sentence: SentenceReading;
  readonly conditions: readonly CompiledText[];
}

/**
 * Tells which conditions the words at hand can show: those of a sentence, and for what is wider than a sentence those
 * of its article with all that it refers to. A condition of which one role has no word anywhere is never asked.
 */
export class Candidates {
  private readonly filter: ArticleFilter;
  private readonly inSentence: Int32Array;
  private readonly inArticle: Int32Array;
  private readonly rolesOfArticle = new Map<ArticleReading, ReadonlySet<number>>();
  private readonly positions: ReadonlyMap<CompiledText, number>;
  private sentence = 0;
  private article = 0;

  /** @param read reads a sentence with what its references stand for */
  constructor(
    private readonly compiled: CompiledLanguage,
    private readonly matcher: SentenceMatcher,
    private readonly scopes: Scopes,
    subjects: Subjects,
    private readonly read: (sentence: SentenceReading) => SentenceMatch,
  ) {
    this.filter = new ArticleFilter(compiled, matcher, scopes, subjects);
    this.positions = new Map(compiled.texts.map((condition, position) => [condition, position]));
    this.inSentence = new Int32Array(compiled.index.conditionOf.length);
    this.inArticle = new Int32Array(compiled.index.conditionOf.length);
  }

  /**
   * Whether a condition that a sentence shows in part could be completed by what stands in some articles.
   * @param missing the roles, by their order in the condition, that the sentence does not show
   */
  canComplete(condition: CompiledText, missing: readonly number[], articles: readonly ArticleReading[]): boolean {
    const roles = this.compiled.index.rolesOf[this.positions.get(condition) ?? -1] ?? [];
    return missing.every((role) => articles.some((article) => this.rolesIn(article).has(roles[role] ?? -1)));
  }

  /** The sentences of an article of which some condition asks something. */
  of(article: ArticleReading): Candidate[] {
    const open = this.filter.open(article);
    const sentences = article.sentences.flatMap((sentence, index) => {
      const conditions = open[index];
      return conditions === undefined || conditions.size === 0 ? [] : [{ sentence, open: conditions }];
    });
    if (sentences.length === 0) return [];
    this.article++;
    const shown = sentences.map(({ sentence }) => {
      const roles = this.rolesShown(this.read(sentence));
      for (const role of roles) this.inArticle[role] = this.article;
      return roles;
    });
    for (const { sentence } of sentences) this.addReferences(this.scopes.references(sentence));
    return sentences.flatMap(({ sentence, open: conditions }, index) => {
      const possible = this.possible(sentence, shown[index] ?? [], conditions);
      return possible.length === 0 ? [] : [{ sentence, conditions: possible }];
    });
  }

  private possible(sentence: SentenceReading, shown: readonly number[], open: OpenConditions): CompiledText[] {
    const { index, texts } = this.compiled;
    const refers = this.scopes.references(sentence).length > 0;
    this.sentence++;
    const positions = new Set<number>();
    for (const role of shown) {
      this.inSentence[role] = this.sentence;
      const position = index.conditionOf[role];
      if (position !== undefined && open.has(position)) positions.add(position);
    }
    return [...positions]
      .sort((a, b) => a - b)
      .flatMap((position) => {
        const condition = texts[position];
        if (condition === undefined) return [];
        const narrow = !refers && (condition.within === 'clause' || condition.within === 'sentence');
        const possible = (index.rolesOf[position] ?? []).every((role) =>
          narrow ? this.inSentence[role] === this.sentence : this.inArticle[role] === this.article,
        );
        return possible ? condition : [];
      });
  }

  private addReferences(references: readonly Reference[]): void {
    for (const { article } of references) {
      for (const role of this.rolesIn(article)) this.inArticle[role] = this.article;
    }
  }

  private rolesIn(article: ArticleReading): ReadonlySet<number> {
    const known = this.rolesOfArticle.get(article);
    if (known !== undefined) return known;
    const found = new Set<number>();
    for (const { tokens } of article.sentences) {
      for (const role of this.rolesShown(this.matcher.read(tokens))) found.add(role);
    }
    this.rolesOfArticle.set(article, found);
    return found;
  }

  /** The roles that a sentence can show. */
  private rolesShown({ possible }: SentenceMatch): number[] {
    const { rolesOfNode } = this.compiled.index;
    return possible.flatMap((node) => rolesOfNode.get(node) ?? []);
  }
}
