import type { Bill } from '../bill/model.js';
import { findAmendingOperations } from './amending.js';
import type { BillMemory, DraftsOfArticle } from './billMemory.js';
import { citationKeys } from './citationKeys.js';
import type { CompiledLanguage } from './compile.js';
import { readDefinedTerms } from './definedTerms.js';
import type { CheckOptions } from './finding.js';
import { type Draft, draftFromAmendment, draftFromText, type FindingBuilder } from './findingBuilder.js';
import type { DefinedTerm } from './matching/sentenceMatcher.js';
import { OperationFinder } from './operations.js';
import { readAnnouncements } from './policyReadings.js';
import { type ArticleReading, readArticles } from './readings.js';
import { Scopes } from './scopes.js';
import { Subjects } from './subjects.js';

/** Looks for the operations of a pack in the law of one bill, or in what a policy document announces. */
export class JudgedBill {
  private readonly keys;
  private readonly articles: readonly ArticleReading[];
  private readonly scopes: Scopes;
  private readonly subjects: Subjects;
  private terms: readonly DefinedTerm[] = [];

  /**
   * @param asOf ISO date: the law of this day
   * @param memory what was found in earlier versions
   */
  constructor(
    private readonly bill: Bill,
    private readonly compiled: CompiledLanguage,
    private readonly builder: FindingBuilder,
    private readonly asOf: string,
    private readonly options: CheckOptions,
    private readonly memory: BillMemory | undefined,
  ) {
    this.keys = citationKeys(bill);
    compiled.matcher.turnTo(this.keys);
    this.articles = bill.kind === 'policy' ? readAnnouncements(bill, compiled) : readArticles(bill, compiled.language);
    this.scopes = new Scopes(bill, this.articles, compiled.matcher, memory);
    this.subjects = new Subjects(compiled, bill, compiled.matcher, this.scopes);
  }

  /** What was found, in the order in which rules give way: articles, their references, amending instructions. */
  *drafts(): Generator<undefined, Draft[]> {
    const { compiled, scopes, builder } = this;
    const direct: Draft[] = [];
    const byReference: Draft[] = [];
    const about = this.articles.filter((article) => this.subjects.admits(article));
    if (about.length > 0) {
      const read = () => readDefinedTerms(this.bill, compiled, compiled.matcher);
      this.terms = this.memory?.termsOf(this.bill, read) ?? read();
      compiled.matcher.define(this.terms);
    }
    this.memory?.turnTo(this.circumstances());
    if (about.length > 0) {
      const finder = new OperationFinder(compiled, compiled.matcher, scopes, this.subjects);
      for (const article of about) {
        yield undefined;
        this.resume();
        const found = this.recalled(article, finder);
        direct.push(...found.direct);
        byReference.push(...found.byReference);
      }
    }
    const amending = findAmendingOperations(compiled, this.bill, compiled.matcher, this.memory);
    this.memory?.finished();
    return [
      ...direct,
      ...byReference,
      ...amending.flatMap((operation) => draftFromAmendment(operation, scopes, builder)),
    ];
  }

  /** The matcher reads one bill at a time, and another check may have used it since. */
  private resume(): void {
    const { matcher } = this.compiled;
    if (matcher.isTurnedTo(this.keys)) return;
    matcher.turnTo(this.keys);
    matcher.define(this.terms);
  }

  private recalled(article: ArticleReading, finder: OperationFinder): DraftsOfArticle {
    const { memory, scopes } = this;
    if (memory === undefined) return this.judge(article, finder);
    const references = article.sentences.flatMap((sentence) => scopes.references(sentence));
    const recognised = memory.recognise(
      this.bill,
      article,
      references.map((reference) => reference.article),
      [...this.subjects.of(article)].sort((a, b) => a - b).join(','),
    );
    const known = memory.recall(recognised);
    if (known !== undefined) return known;
    scopes.asked.bill = false;
    const found = this.judge(article, finder);
    // What depends on words anywhere in the bill may be otherwise after any change.
    if (!scopes.asked.bill) memory.remember(recognised, found);
    return found;
  }

  private judge(article: ArticleReading, finder: OperationFinder): DraftsOfArticle {
    const { direct, byReference } = finder.in(article);
    return {
      direct: direct.flatMap((operation) => draftFromText(operation, this.scopes, this.builder)),
      byReference: byReference.flatMap((operation) => draftFromText(operation, this.scopes, this.builder)),
    };
  }

  /** What the judgement of every article rests on besides the articles. */
  private circumstances(): string {
    const terms = this.terms.map(({ words, concepts }) => [words.map((word) => [...word]), [...concepts]]);
    return JSON.stringify([this.bill.language, this.asOf, [...this.options.severities], terms]);
  }
}
