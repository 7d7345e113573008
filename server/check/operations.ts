import type { Provision } from '../bill/model.js';
import { Candidates } from './candidates.js';
import type { CompiledLanguage, CompiledRole, CompiledRule, CompiledText } from './compile.js';
import { addToList } from './listMap.js';
import { type Located, locate } from './located.js';
import type { SentenceMatch } from './matching/sentenceMatch.js';
import { nothingCarried, type SentenceMatcher } from './matching/sentenceMatcher.js';
import type { ArticleReading, SentenceReading } from './readings.js';
import type { Reference, Scopes } from './scopes.js';
import type { Subjects } from './subjects.js';

/** The words that show one role. */
export interface RoleFound {
  readonly role: string;
  readonly located: Located;
}

/** An operation of a rule, found in text: the first role is where it is shown. */
export interface Operation {
  readonly rule: CompiledRule;
  readonly roles: readonly [RoleFound, ...RoleFound[]];
}

/** Places of each role of one condition, in the order of its roles. */
type Places = readonly Located[][];

/** A condition of which a sentence that refers to other articles shows only some roles. */
interface Partial {
  readonly condition: CompiledText;
  readonly sentence: SentenceReading;
  readonly places: Places;
}

/** The operations that an article shows. */
export interface OperationsOfArticle {
  /** What its sentences, paragraphs and the article as a whole show by themselves. */
  readonly direct: readonly Operation[];
  /** What only shows when its references are followed. */
  readonly byReference: readonly Operation[];
}

/** Finds the operations of all rules in the articles of one bill, one article after another. */
export class OperationFinder {
  private operations: Operation[] = [];
  private partials: Partial[] = [];
  /** Persons that a referenced article, or some of its paragraphs, is about. */
  private readonly personsOf = new Map<string, ReadonlySet<string>>();
  private readonly articles = new Map<ArticleReading, number>();
  private readonly candidates: Candidates;
  /** What the references of a sentence stand for. */
  private readonly carried = new Map<SentenceReading, ReadonlyMap<number, ReadonlySet<string>>>();

  constructor(
    private readonly compiled: CompiledLanguage,
    private readonly matcher: SentenceMatcher,
    private readonly scopes: Scopes,
    subjects: Subjects,
  ) {
    this.candidates = new Candidates(compiled, matcher, scopes, subjects, (sentence) => this.match(sentence));
  }

  /** The operations of an article, those of what it refers to included as far as it takes them up. */
  in(article: ArticleReading): OperationsOfArticle {
    this.operations = [];
    this.partials = [];
    this.read(article);
    const direct = this.operations;
    this.operations = [];
    this.followReferences();
    const stands = (operation: Operation): boolean => !isExcused(operation, this.scopes);
    return { direct: direct.filter(stands), byReference: this.operations.filter(stands) };
  }

  private read(article: ArticleReading): void {
    /** For conditions wider than a sentence: the sentences that show some of it, by paragraph or for the article. */
    const wide = new Map<CompiledText, Map<Provision, SentenceReading[]>>();
    for (const { sentence, match, conditions } of this.candidates.of(article)) {
      const refers = this.scopes.references(sentence).length > 0;
      for (const condition of conditions) {
        const narrow = condition.within === 'clause' || condition.within === 'sentence';
        if (refers) this.noteInPart(condition, sentence, match);
        if (narrow) {
          const places = completeIn(condition, [{ sentence, match }]);
          if (places !== undefined && !isExcluded(condition, sentence, match)) this.report(condition, places);
        } else {
          const scopes = wide.get(condition) ?? new Map<Provision, SentenceReading[]>();
          wide.set(condition, scopes);
          addToList(scopes, condition.within === 'paragraph' ? sentence.paragraph : article.provision, sentence);
        }
      }
    }
    for (const [condition, scopes] of wide) {
      for (const sentences of scopes.values()) {
        const places = completeIn(
          condition,
          sentences.map((sentence) => ({ sentence, match: this.match(sentence) })),
        );
        if (places !== undefined) this.report(condition, places);
      }
    }
  }

  /** A sentence that refers elsewhere may show some of the roles itself, and find the others there. */
  private noteInPart(condition: CompiledText, sentence: SentenceReading, match: SentenceMatch): void {
    const places = condition.roles.map((role) => (match.mayOccur(role.node) ? locate(role, match, sentence) : []));
    if (places.some((found) => found.length > 0) && places.some((found) => found.length === 0)) {
      this.partials.push({ condition, sentence, places });
    }
  }

  private match(sentence: SentenceReading): SentenceMatch {
    let carried = this.carried.get(sentence);
    if (carried === undefined) {
      carried = this.carriedBy(this.scopes.references(sentence));
      this.carried.set(sentence, carried);
    }
    return this.matcher.read(sentence.tokens, carried);
  }

  /** "Een vreemdeling als bedoeld in artikel 5" is whom article 5 describes: the citation stands for those persons. */
  private carriedBy(references: readonly Reference[]): ReadonlyMap<number, ReadonlySet<string>> {
    const carried = new Map<number, ReadonlySet<string>>();
    for (const reference of references) {
      if (!reference.describes) continue;
      const persons = this.personsIn(reference);
      if (persons.size > 0) carried.set(reference.at, persons);
    }
    // The one empty map, so that the sentence is not read once more for nothing.
    return carried.size === 0 ? nothingCarried : carried;
  }

  private personsIn({ article, paragraphs }: Reference): ReadonlySet<string> {
    const number = this.articles.get(article) ?? this.articles.size;
    this.articles.set(article, number);
    const key = `${number} ${paragraphs.join(',')}`;
    const known = this.personsOf.get(key);
    if (known !== undefined) return known;
    // Whom an article describes it names in its first paragraph, before or in each item of its list.
    const first = article.sentences.find((sentence) => isIn(sentence, paragraphs))?.paragraph;
    let described = this.compiled.definable.filter(({ kind }) => first !== undefined && kind === 'person');
    for (const sentence of article.sentences) {
      if (sentence.paragraph !== first || described.length === 0) continue;
      const match = this.matcher.read(sentence.tokens);
      described = described.filter(({ node }) => match.occurrences(node).length > 0);
    }
    const persons = new Set(described.map(({ id }) => id));
    this.personsOf.set(key, persons);
    return persons;
  }

  /** One operation for every provision in which the first role stands. */
  private report(condition: CompiledText, places: Places): void {
    const [first, ...others] = condition.roles;
    if (first === undefined) return;
    const shown = new Set<unknown>();
    for (const primary of places[0] ?? []) {
      if (shown.has(primary.sentence.provision)) continue;
      const roles: [RoleFound, ...RoleFound[]] = [{ role: first.name, located: primary }];
      others.forEach((role, index) => {
        const located = nearest(places[index + 1] ?? [], primary, condition.within === 'clause');
        if (located !== undefined) roles.push({ role: role.name, located });
      });
      if (roles.length < condition.roles.length || this.excludedAround(condition, primary)) continue;
      shown.add(primary.sentence.provision);
      this.operations.push({ rule: condition.rule, roles });
    }
  }

  private excludedAround(condition: CompiledText, primary: Located): boolean {
    const within = condition.within === 'clause' ? 'sentence' : condition.within;
    return condition.without.some(
      (find) => this.scopes.within(find, within, primary.sentence, primary.group).length > 0,
    );
  }

  private followReferences(): void {
    const promising = this.partials.flatMap((partial) => this.promising(partial));
    for (const { condition, sentence, places, reference } of promising) {
      const own = condition.roles.map((role, index) => this.own(condition, role, places[index] ?? [], sentence));
      const joined = this.join(condition, sentence, own, reference);
      if (joined?.every((found) => found.length > 0)) this.report(condition, joined);
    }
  }

  /** The references that could complete what a sentence shows in part. */
  private promising(partial: Partial): (Partial & { readonly reference: Reference })[] {
    const { condition, sentence, places } = partial;
    const wide = condition.within === 'article';
    if (!wide && (places[0] ?? []).length === 0) return [];
    const missing = places.flatMap((found, role) => (found.length > 0 ? [] : role));
    const own = wide ? this.scopes.articleWith(sentence) : undefined;
    return this.scopes.references(sentence).flatMap((reference) => {
      const articles = own === undefined ? [reference.article] : [reference.article, own];
      return this.candidates.canComplete(condition, missing, articles) ? { ...partial, reference } : [];
    });
  }

  /** The places of a role in a sentence, and for what may be gathered from all over an article, else there. */
  private own(
    { within }: CompiledText,
    role: CompiledRole,
    here: readonly Located[],
    sentence: SentenceReading,
  ): Located[] {
    if (here.length > 0 || within !== 'article') return [...here];
    return [...this.scopes.within(role, 'article', sentence, 0)];
  }

  /** The places of each role in a sentence, or where it stands there not, in what the sentence refers to. */
  private join(
    condition: CompiledText,
    sentence: SentenceReading,
    own: Places,
    reference: Reference,
  ): Places | undefined {
    const wide = condition.within === 'article';
    const joined = condition.roles.map((role, index) => {
      const here = own[index] ?? [];
      return here.length > 0
        ? [...here]
        : this.scopes.in(role, reference.article).filter(({ sentence: one }) => isIn(one, reference.paragraphs));
    });
    if (wide) return joined;
    // What a condition wants in one sentence may not be gathered from all over another article.
    const elsewhere = joined.filter((found) => found.every((located) => located.sentence !== sentence));
    if (elsewhere.length === 0) return joined;
    const shared = elsewhere[0]?.find(({ sentence: one }) =>
      elsewhere.every((found) => found.some((located) => located.sentence === one)),
    )?.sentence;
    if (shared === undefined) return undefined;
    return joined.map((found) =>
      elsewhere.includes(found) ? found.filter((located) => located.sentence === shared) : found,
    );
  }
}

function isIn({ paragraph }: SentenceReading, paragraphs: readonly string[]): boolean {
  return paragraphs.length === 0 || paragraph.kind !== 'paragraph' || paragraphs.includes(paragraph.number ?? '');
}

function isExcluded({ without }: CompiledText, sentence: SentenceReading, match: SentenceMatch): boolean {
  return without.some((find) => locate(find, match, sentence).length > 0);
}

/** The places of each role of a condition in some sentences; undefined as soon as one role is nowhere. */
function completeIn(
  { roles }: CompiledText,
  sentences: readonly { readonly sentence: SentenceReading; readonly match: SentenceMatch }[],
): Places | undefined {
  const showing = roles.map((role) => ({ role, in: sentences.filter(({ match }) => match.mayOccur(role.node)) }));
  if (showing.some(({ in: shown }) => shown.length === 0)) return undefined;
  const places = new Map<CompiledRole, Located[]>();
  // The role that the fewest sentences can show is the likeliest to be missing.
  for (const { role, in: shown } of [...showing].sort((a, b) => a.in.length - b.in.length)) {
    const found = shown.flatMap(({ sentence, match }) => locate(role, match, sentence));
    if (found.length === 0) return undefined;
    places.set(role, found);
  }
  return roles.map((role) => places.get(role) ?? []);
}

/** The place nearest to the first role: in its clause, else its sentence, else the first there is. */
function nearest(places: readonly Located[], primary: Located, clauseOnly: boolean): Located | undefined {
  const inSentence = places.filter((located) => located.sentence === primary.sentence);
  const inClause = inSentence.find((located) => located.group === primary.group);
  if (clauseOnly) return inClause;
  return inClause ?? inSentence[0] ?? places[0];
}

/** What makes it another thing altogether. */
function isExcused({ rule, roles }: Operation, scopes: Scopes): boolean {
  const { sentence, group } = roles[0].located;
  return rule.unless.some(({ find, within }) => scopes.around(find, within, sentence, group).length > 0);
}
