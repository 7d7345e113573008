import { ArticleFilter } from './articleFilter.js';
import type { CompiledLanguage, CompiledRole, CompiledText } from './compile.js';
import type { SentenceMatch } from './matching/sentenceMatch.js';
import type { SentenceMatcher } from './matching/sentenceMatcher.js';
import type { ArticleReading, SentenceReading } from './readings.js';
import type { Scopes } from './scopes.js';
import type { Subjects } from './subjects.js';

/** A sentence, and the conditions that it can complete or contribute to, in the order of the rules. */
export interface Candidate {
  readonly sentence: SentenceReading;
  readonly match: SentenceMatch;
  readonly conditions: readonly CompiledText[];
}

/**
 * Tells which conditions the words at hand can show: those of a sentence, and for what is wider than a sentence those
 * of its article with all that it refers to. A condition of which one role has no word anywhere is never asked.
 */
export class Candidates {
  private readonly filter: ArticleFilter;

  /** @param read reads a sentence with what its references stand for */
  constructor(
    private readonly compiled: CompiledLanguage,
    private readonly matcher: SentenceMatcher,
    private readonly scopes: Scopes,
    subjects: Subjects,
    private readonly read: (sentence: SentenceReading) => SentenceMatch,
  ) {
    this.filter = new ArticleFilter(compiled, matcher, scopes, subjects);
  }

  /**
   * Whether a condition that a sentence shows in part could be completed by what stands in some articles.
   * @param missing the roles, by their order in the condition, that the sentence does not show
   */
  canComplete({ roles }: CompiledText, missing: readonly number[], articles: readonly ArticleReading[]): boolean {
    return missing.every((index) => {
      const role = roles[index];
      return role !== undefined && articles.some((article) => this.shows(article, role));
    });
  }

  /** The sentences of an article of which some condition asks something. */
  of(article: ArticleReading): Candidate[] {
    const open = this.filter.open(article);
    const sentences = article.sentences.flatMap((sentence, index) => {
      const conditions = open[index];
      return conditions === undefined || conditions.size === 0 ? [] : [{ sentence, conditions }];
    });
    const read = sentences.map(({ sentence, conditions }) => ({
      sentence,
      match: this.read(sentence),
      // The order of the rules, whatever word opened a condition first.
      conditions: [...conditions].sort((a, b) => a - b),
      refers: this.scopes.references(sentence).length > 0,
    }));
    const referred = new Set(
      sentences.flatMap(({ sentence }) => this.scopes.references(sentence).map((reference) => reference.article)),
    );
    const known = new Map<CompiledText, boolean>();
    const anywhere = (condition: CompiledText): boolean => {
      const before = known.get(condition);
      if (before !== undefined) return before;
      const found = condition.roles.every(
        (role) =>
          read.some(({ match }) => match.mayOccur(role.node)) || [...referred].some((other) => this.shows(other, role)),
      );
      known.set(condition, found);
      return found;
    };
    return read.flatMap(({ sentence, match, conditions, refers }) => {
      const possible = conditions.flatMap((position) => {
        const condition = this.compiled.texts[position];
        if (condition === undefined) return [];
        const { within, roles } = condition;
        const narrow = !refers && (within === 'clause' || within === 'sentence');
        const here = narrow
          ? roles.every((role) => match.mayOccur(role.node))
          : roles.some((role) => match.mayOccur(role.node)) && anywhere(condition);
        return here ? [condition] : [];
      });
      return possible.length === 0 ? [] : [{ sentence, match, conditions: possible }];
    });
  }

  private shows(article: ArticleReading, role: CompiledRole): boolean {
    return article.sentences.some(({ tokens }) => this.matcher.read(tokens).mayOccur(role.node));
  }
}
