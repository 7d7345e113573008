import type { Amendment, Bill } from '../bill/model.js';
import type { Range } from '../text/range.js';
import type { CompiledFind } from './compile.js';
import { contentOf, contentOfAmendment, contentOfDefinition } from './contentKeys.js';
import type { Draft } from './findingBuilder.js';
import type { DefinedTerm } from './matching/sentenceMatcher.js';
import type { ArticleReading } from './readings.js';

/** What an article gives before rules give way to one another. */
export interface DraftsOfArticle {
  readonly direct: readonly Draft[];
  readonly byReference: readonly Draft[];
}

/** What was found in an article, with the places in which it counted then. */
interface Remembered {
  readonly drafts: DraftsOfArticle;
  /** Ranges of the article and of those that it refers to. */
  readonly places: readonly Range[];
}

/** An article as it is to be recognised in another version. */
export interface Recognised {
  readonly key: string;
  readonly places: readonly Range[];
}

/**
 * What was found in the articles and amending instructions of one document, to be found again in its next version. An
 * article is the same when its words, its structure, what its citations point to, its subjects and the articles that it
 * refers to are; where it stands does not matter.
 */
export class BillMemory {
  private circumstances = '';
  private before = new Map<string, Remembered>();
  private now = new Map<string, Remembered>();
  /** Numbers for the contents of articles, so that a key need not hold the text of what it refers to. */
  private numbersBefore = new Map<string, number>();
  private numbers = new Map<string, number>();
  private next = 0;
  private amendmentsBefore = new Map<string, readonly number[]>();
  private amendments = new Map<string, readonly number[]>();
  /** By the number of an article: where something stands in it, counted from its start. */
  private readonly places = new Map<number, Map<CompiledFind, readonly Range[]>>();
  private terms: { readonly of: string; readonly value: readonly DefinedTerm[] } | undefined;

  /**
   * Turns to another version. What the last version did not use is forgotten, unless that version was not read to its end.
   * @param circumstances everything that the judgement rests on besides the articles: when it differs, nothing is remembered
   */
  turnTo(circumstances: string): void {
    this.before = new Map([...this.before, ...this.now]);
    this.numbersBefore = new Map([...this.numbersBefore, ...this.numbers]);
    this.amendmentsBefore = new Map([...this.amendmentsBefore, ...this.amendments]);
    if (circumstances !== this.circumstances) {
      this.before.clear();
      this.numbersBefore.clear();
      this.amendmentsBefore.clear();
      this.places.clear();
    }
    this.circumstances = circumstances;
    this.now = new Map();
    this.numbers = new Map();
    this.amendments = new Map();
  }

  /** The version was read to its end: what it did not use is forgotten. */
  finished(): void {
    this.before.clear();
    this.numbersBefore.clear();
    this.amendmentsBefore.clear();
    const there = new Set(this.numbers.values());
    for (const number of this.places.keys()) if (!there.has(number)) this.places.delete(number);
  }

  /**
   * The places of something in an article.
   * @param read finds them
   */
  placesIn(bill: Bill, article: ArticleReading, find: CompiledFind, read: () => readonly Range[]): readonly Range[] {
    const { start } = article.provision.range;
    const number = this.numberOf(contentOf(bill, article));
    const known = this.places.get(number) ?? new Map<CompiledFind, readonly Range[]>();
    this.places.set(number, known);
    const places = known.get(find) ?? read().map((place) => moved(place, -start));
    known.set(find, places);
    return places.map((place) => moved(place, start));
  }

  /**
   * The conditions, by position, that an amending instruction meets.
   * @param read finds them
   */
  conditionsOf(bill: Bill, amendment: Amendment, read: () => readonly number[]): readonly number[] {
    const content = contentOfAmendment(bill, amendment);
    const met = this.amendments.get(content) ?? this.amendmentsBefore.get(content) ?? read();
    this.amendments.set(content, met);
    return met;
  }

  /**
   * The terms that a version defines, which are the same as long as its definitions are.
   * @param read finds them
   */
  termsOf(bill: Bill, read: () => readonly DefinedTerm[]): readonly DefinedTerm[] {
    const of = [bill.language, ...bill.definitions.map((definition) => contentOfDefinition(bill, definition))].join(
      '\n',
    );
    if (this.terms?.of !== of) this.terms = { of, value: read() };
    return this.terms.value;
  }

  /** Makes the key of an article from its contents, those of the articles that it refers to, and what else decides. */
  recognise(bill: Bill, article: ArticleReading, referred: readonly ArticleReading[], besides: string): Recognised {
    const articles = [article, ...referred];
    const numbers = articles.map((one) => this.numberOf(contentOf(bill, one)));
    return { key: `${numbers.join(' ')} ${besides}`, places: articles.map(({ provision }) => provision.range) };
  }

  /** What was found in such an article before, moved to where it stands now. */
  recall({ key, places }: Recognised): DraftsOfArticle | undefined {
    const known = this.now.get(key) ?? this.before.get(key);
    if (known === undefined) return undefined;
    const drafts = moveAll(known.drafts, known.places, places);
    if (drafts !== undefined) this.now.set(key, { drafts, places });
    return drafts;
  }

  /** Remembers what was found in an article. */
  remember({ key, places }: Recognised, drafts: DraftsOfArticle): void {
    this.now.set(key, { drafts, places });
  }

  private numberOf(content: string): number {
    let number = this.numbers.get(content);
    if (number === undefined) {
      number = this.numbersBefore.get(content) ?? this.next++;
      this.numbers.set(content, number);
    }
    return number;
  }
}

/** Moves drafts from where some articles stood to where they stand now; undefined when a place is in none of them. */
function moveAll(
  { direct, byReference }: DraftsOfArticle,
  from: readonly Range[],
  to: readonly Range[],
): DraftsOfArticle | undefined {
  const shifts = from.map((range, at) => (to[at]?.start ?? 0) - range.start);
  if (shifts.every((shift) => shift === 0)) return { direct, byReference };
  const mover = new Mover(from, shifts);
  const drafts = {
    direct: direct.map((draft) => mover.draft(draft)),
    byReference: byReference.map((draft) => mover.draft(draft)),
  };
  return mover.lost ? undefined : drafts;
}

class Mover {
  /** A place was in none of the articles. */
  lost = false;

  constructor(
    private readonly from: readonly Range[],
    private readonly shifts: readonly number[],
  ) {}

  draft(draft: Draft): Draft {
    const { strength, provision } = draft;
    return {
      ...draft,
      provision: { ...provision, range: this.range(provision.range) },
      paragraph: this.range(draft.paragraph),
      range: this.range(draft.range),
      evidence: draft.evidence.map((one) => ({ ...one, ...this.range({ start: one.start, end: one.end }) })),
      strength: {
        ...strength,
        safeguards: strength.safeguards.map(({ name, found }) => ({ name, found: found && this.range(found) })),
      },
    };
  }

  private range({ start, end }: Range): Range {
    const at = this.from.findIndex((range) => range.start <= start && end <= range.end);
    const shift = this.shifts[at];
    if (shift === undefined) {
      this.lost = true;
      return { start, end };
    }
    return moved({ start, end }, shift);
  }
}

function moved({ start, end }: Range, shift: number): Range {
  return { start: start + shift, end: end + shift };
}
