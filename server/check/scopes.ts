import type { Bill, Citation } from '../bill/model.js';
import type { Token } from '../language/model.js';
import type { Scope } from '../norms/schema.js';
import type { Range } from '../text/range.js';
import type { BillMemory } from './billMemory.js';
import type { CompiledFind } from './compile.js';
import { type Located, locate } from './located.js';
import type { SentenceMatcher } from './matching/sentenceMatcher.js';
import { type ArticleReading, citationsIn, type SentenceReading } from './readings.js';

/** Articles that one sentence may bring along by reference; more is an enumeration, not an operation. */
const referencesFollowed = 6;

/** An article of the same bill, or some of its paragraphs, that a sentence takes up. */
export interface Reference {
  /** Where the citation starts in the source. */
  readonly at: number;
  /** It says who or what is meant ("bedoeld in"), rather than that something is broken or applies. */
  readonly describes: boolean;
  readonly article: ArticleReading;
  /** Empty for the whole article. */
  readonly paragraphs: readonly string[];
}

/**
 * Answers what stands where in one bill: the sentences of a paragraph, an article or the whole bill, and those that a
 * sentence refers to. What is asked twice is matched once.
 */
export class Scopes {
  private readonly articleOf = new Map<SentenceReading, ArticleReading>();
  private readonly byNumber = new Map<string, ArticleReading[]>();
  private readonly inBill = new Map<CompiledFind, readonly Range[]>();
  private readonly inArticle = new Map<ArticleReading, Map<CompiledFind, Located[]>>();
  private readonly referred = new Map<SentenceReading, readonly Reference[]>();
  /** What was asked for since somebody looked: whoever remembers an answer must know what it rests on. */
  readonly asked = { bill: false };

  constructor(
    private readonly bill: Bill,
    private readonly articles: readonly ArticleReading[],
    private readonly matcher: SentenceMatcher,
    private readonly memory: BillMemory | undefined,
  ) {
    for (const article of articles) {
      for (const sentence of article.sentences) {
        this.articleOf.set(sentence, article);
      }
      const { number, kind } = article.provision;
      if (kind !== 'article' || number === undefined) continue;
      const known = this.byNumber.get(number);
      if (known === undefined) this.byNumber.set(number, [article]);
      else known.push(article);
    }
  }

  /** The places of something around a sentence, as wide as the whole bill. */
  around(find: CompiledFind, scope: Scope, sentence: SentenceReading, group: number): readonly Range[] {
    return scope === 'bill' ? this.anywhere(find) : this.within(find, scope, sentence, group);
  }

  /** The places of something in the whole bill. */
  private anywhere(find: CompiledFind): readonly Range[] {
    this.asked.bill = true;
    let known = this.inBill.get(find);
    if (known === undefined) {
      known = this.articles.flatMap((article) => {
        const read = () => this.in(find, article).map(({ start, end }) => ({ start, end }));
        return this.memory?.placesIn(this.bill, article, find, read) ?? read();
      });
      this.inBill.set(find, known);
    }
    return known;
  }

  /** All places of something within a scope around a sentence. */
  within(
    find: CompiledFind,
    scope: Exclude<Scope, 'bill'>,
    sentence: SentenceReading,
    group: number,
  ): readonly Located[] {
    switch (scope) {
      case 'clause':
        return this.inSentences(find, [sentence]).filter((located) => located.group === group);
      case 'sentence':
        return this.inSentences(find, [sentence]);
      case 'paragraph':
        return this.article(find, sentence).filter((located) => located.sentence.paragraph === sentence.paragraph);
      case 'article':
        return this.article(find, sentence);
    }
  }

  /** All places of something in one article. */
  in(find: CompiledFind, article: ArticleReading): readonly Located[] {
    const cache = this.inArticle.get(article) ?? new Map<CompiledFind, Located[]>();
    this.inArticle.set(article, cache);
    const known = cache.get(find) ?? this.inSentences(find, article.sentences);
    cache.set(find, known);
    return known;
  }

  /** The article that a sentence is of. */
  articleWith(sentence: SentenceReading): ArticleReading | undefined {
    return this.articleOf.get(sentence);
  }

  private article(find: CompiledFind, sentence: SentenceReading): readonly Located[] {
    const article = this.articleOf.get(sentence);
    return article === undefined ? this.inSentences(find, [sentence]) : this.in(find, article);
  }

  private inSentences(find: CompiledFind, sentences: readonly SentenceReading[]): Located[] {
    const result: Located[] = [];
    for (const sentence of sentences) {
      const match = this.matcher.read(sentence.tokens);
      if (match.mayOccur(find.node)) result.push(...locate(find, match, sentence));
    }
    return result;
  }

  /**
   * What the sentence refers to in this bill: articles and paragraphs that it takes up by "bedoeld in", "overtreding
   * van" and the like. A reference inside text for another act stays among the articles for another act.
   */
  references(sentence: SentenceReading): readonly Reference[] {
    const known = this.referred.get(sentence) ?? this.findReferences(sentence);
    this.referred.set(sentence, known);
    return known;
  }

  private findReferences(sentence: SentenceReading): readonly Reference[] {
    const own = this.articleOf.get(sentence);
    const result: Reference[] = [];
    for (const { citation, describes } of this.linked(sentence)) {
      const reference = citation.reference;
      if (reference === undefined || !isOfThisBill(citation, own)) continue;
      for (const { from, to } of reference.articles) {
        if (from !== to) continue;
        const article = this.byNumber.get(from)?.find((candidate) => candidate.inserted === own?.inserted);
        if (article === undefined || article === own || result.length === referencesFollowed) continue;
        result.push({ at: citation.start, describes, article, paragraphs: reference.paragraphs });
      }
    }
    return result;
  }

  private linked(sentence: SentenceReading): { citation: Citation; describes: boolean }[] {
    const { tokens } = sentence;
    const result: { citation: Citation; describes: boolean }[] = [];
    tokens.forEach((token, position) => {
      if (token.kind !== 'citation') return;
      const before = tokens.slice(Math.max(0, position - linkWindow), position);
      // "Het in artikel 3 bedoelde verzoek" says the same as "het verzoek, bedoeld in artikel 3".
      const describes = [...before, ...tokens.slice(position + 1, position + 2)].some(({ form }) =>
        describingWords.has(form),
      );
      const taken = describes || before.some(({ form }) => linkWords.has(form)) || isExtended(tokens, position);
      const citation = taken ? citationsIn(this.bill.citations, token.start, token.end)[0] : undefined;
      if (citation !== undefined) result.push({ citation, describes });
    });
    return result;
  }
}

/** Inside text for another act an article without a name is one of that act, perhaps one that the bill puts there too. */
function isOfThisBill(citation: Citation, own: ArticleReading | undefined): boolean {
  const act = citation.reference?.act;
  if (act === undefined) return true;
  const named = citation.start <= act.range.start && act.range.end <= citation.end;
  return own?.inserted === true && !named;
}

/**
 * "Artikel 2 is mede van toepassing op …", "Section 2 applies also to …": not when it is denied. Who does not comply with
 * a provision takes it up all the same.
 */
function isExtended(tokens: readonly Token[], position: number): boolean {
  let denied = false;
  for (const { form } of tokens.slice(position + 1, position + 1 + linkWindow)) {
    if (form === 'niet' || form === 'not') denied = true;
    if (complianceWords.has(form) || (!denied && extensionWords.has(form))) return true;
  }
  return false;
}

const extensionWords: ReadonlySet<string> = new Set([
  'toepassing',
  'geldt',
  'gelden',
  'applies',
  'apply',
  'extends',
  'extend',
]);

/** Words for keeping to a provision, or not: before it or after it. */
const complianceWords: ReadonlySet<string> = new Set([
  ...['naleeft', 'nakomt', 'naleven', 'nagekomen', 'nageleefd', 'overtreedt', 'schendt', 'miskent', 'voldoet'],
  ...['comply', 'complied', 'complies', 'obey', 'obeys', 'disobeys', 'observe', 'breaches', 'contravenes', 'infringes'],
]);

/** How far before a reference the word may stand that takes up its content. */
const linkWindow = 6;

/** Words by which a provision says that it means whom or what another one describes. */
const describingWords: ReadonlySet<string> = new Set([
  ...['bedoeld', 'bedoelde', 'genoemd', 'genoemde', 'omschreven', 'vermeld', 'vermelde', 'beschreven'],
  ...['referred', 'mentioned', 'described', 'specified', 'defined'],
]);

/** Words by which a provision takes up what another one says. */
const linkWords: ReadonlySet<string> = new Set([
  ...describingWords,
  ...['vastgelegd', 'gestelde'],
  ...[
    'overtreding',
    'strijd',
    'strafbaar',
    'schending',
    'niet-naleving',
    'verbod',
    'voorschrift',
    'toepassing',
    'verplichting',
    'plicht',
    'niet-nakoming',
    'nakoming',
    'niet-opvolging',
    'inbreuk',
    'miskenning',
    'neergelegd',
    'opgenomen',
    'overschrijding',
    'naleving',
  ],
  ...complianceWords,
  ...['contravention', 'contravene', 'exceeds', 'exceeding'],
  ...['obligation', 'duty', 'requirement', 'required', 'compliance', 'pursuant'],
  ...['infringement', 'infringe', 'offends', 'infringing'],
  ...['contrary', 'breach', 'violation', 'violates', 'offence', 'prohibition', 'under', 'fails'],
]);
