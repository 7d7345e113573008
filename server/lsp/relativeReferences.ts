import type { Bill, Citation, Provision } from '../bill/model.js';
import { fromOrdinal } from '../bill/ordinals.js';
import type { LanguageCode, Range } from '../text/range.js';
import { literally } from './articlePlaces.js';
import { countBefore } from './inOrder.js';
import { type Place, ProvisionIndex } from './provisionIndex.js';

/** Paragraphs and items as a reference names them. */
export interface Parts {
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
}

/** A reference to a part of the article that it stands in: "het eerste lid", "subsection (2)(a)". */
export interface RelativeReference {
  readonly range: Range;
  readonly targets: readonly Provision[];
}

/**
 * The parts of a provision that are named; where a part is not there, what it would be in.
 * @param words of the reference, which tell a series from an enumeration
 */
export function partsMeant(whole: Provision, { paragraphs, items }: Parts, words: string): readonly Provision[] {
  const found = paragraphs.flatMap((number) => child(whole, number, 'paragraph') ?? []);
  const inside = found[0] ?? whole;
  // Which items belong to which of several paragraphs cannot be told, so the paragraphs are given.
  if (items.length === 0 || found.length > 1) return found.length > 0 ? found : [whole];
  if (paragraphs.length > 0 && found.length === 0 && whole.children.some(({ kind }) => kind === 'paragraph'))
    return [whole];
  const result: Provision[] = [];
  let last: Provision | undefined;
  for (const [at, number] of items.entries()) {
    const previous = items[at - 1];
    const deeper = last === undefined ? undefined : child(last, number, 'item');
    const chained =
      previous !== undefined &&
      new RegExp(`${literally(previous)}[)°º]*,?\\s*(?:\\(|onder|sub|punt|point)`).test(words);
    if (deeper !== undefined && (chained || child(inside, number, 'item') === undefined)) {
      result[result.length - 1] = deeper;
      last = deeper;
      continue;
    }
    const here = child(inside, number, 'item') ?? only(inside, number);
    // What is named inside a part that is not there is not there either.
    if (here === undefined) break;
    if (last !== undefined && previous !== undefined && isSeries(words, previous, number))
      result.push(...between(inside, last, here));
    result.push(here);
    last = here;
  }
  return result.length > 0 ? result : [inside];
}

function isSeries(words: string, from: string, to: string): boolean {
  return new RegExp(`${literally(from)}\\)?\\s+(?:tot en met|t/m|to)\\s+\\(?${literally(to)}(?![\\p{L}\\d])`, 'u').test(
    words,
  );
}

function between({ children }: Provision, first: Provision, last: Provision): readonly Provision[] {
  return children.slice(children.indexOf(first) + 1, Math.max(0, children.indexOf(last)));
}

/** The item of an article of which only one paragraph has such an item. */
function only({ children }: Provision, number: string): Provision | undefined {
  const found = children.filter(({ kind }) => kind === 'paragraph').flatMap((one) => child(one, number, 'item') ?? []);
  return found.length === 1 ? found[0] : undefined;
}

function child({ children }: Provision, number: string, level: 'paragraph' | 'item'): Provision | undefined {
  const wanted = bare(number);
  return children.find(
    ({ kind, number: own }) =>
      own !== undefined &&
      bare(own) === wanted &&
      (level === 'paragraph' ? kind === 'paragraph' : kind === 'item' || kind === 'instruction'),
  );
}

function bare(number: string): string {
  return number.replace(/[°º().]/g, '');
}

/** The targets of a citation such as "paragraph 2" or "subsection (1)", which names a part of the article around it. */
export function targetsWithin(bill: Bill, place: Place, citation: Citation): readonly Provision[] {
  const { reference } = citation;
  if (reference === undefined || reference.act !== undefined) return [];
  if (belongsElsewhere(bill.source, citation, bill.language)) return [];
  const paragraphs = [...reference.articles.map(({ from }) => from), ...reference.paragraphs];
  return inArticle(
    bill,
    place,
    { paragraphs, items: reference.items },
    bill.source.slice(citation.start, citation.end),
  );
}

const paragraphsNamed: { readonly [code in LanguageCode]: RegExp } = {
  nl: /(?<![\p{L}\d])(?:het[\s\u00a0]+(?<ordinals>[\p{Ll}]{3,22}(?:de|ste)(?:(?:,|[\s\u00a0]+(?:en|of|tot en met))[\s\u00a0]+(?:het[\s\u00a0]+)?[\p{Ll}]{3,22}(?:de|ste))*)[\s\u00a0]+(?:lid|leden)|de[\s\u00a0]+leden[\s\u00a0]+(?<numbers>\d{1,2}[a-z]?(?:(?:,|[\s\u00a0]+(?:en|of|tot en met))[\s\u00a0]+\d{1,2}[a-z]?)*)|lid[\s\u00a0]+(?<number>\d{1,2}[a-z]?))(?![\p{L}\d])(?:,?[\s\u00a0]+(?:aanhef en )?(?:onder|onderdeel)[\s\u00a0]+(?<item>[a-z]{1,2}|\d{1,2}°?)(?![\p{L}\d]))?/gu,
  en: /(?<![\p{L}\d-])[Ss]ubsections?[\s\u00a0]+(?<numbers>\(\d{1,3}[A-Z]?\)(?:(?:,|[\s\u00a0]+(?:and|or|to))?[\s\u00a0]+\(\d{1,3}[A-Z]?\))*)(?<item>(?:\([a-z]{1,4}\))*)/gu,
};
const itemsNamed: { readonly [code in LanguageCode]: RegExp } = {
  nl: /(?<![\p{L}\d])(?<=(?:in|van)[\s\u00a0]+)onderdeel[\s\u00a0]+(?<item>[a-z]{1,2})(?![\p{L}\d])/gu,
  en: /(?<![\p{L}\d-])[Pp]aragraph[\s\u00a0]+(?<item>(?:\([a-z]{1,4}\))+)/gu,
};

/** Every reference in a bill to a part of the article that it stands in, as far as the bill's citations do not hold it. */
export function relativeReferences(bill: Bill): readonly RelativeReference[] {
  const index = ProvisionIndex.of(bill);
  const all: RelativeReference[] = [];
  for (const pattern of [paragraphsNamed[bill.language], itemsNamed[bill.language]]) {
    const found: RelativeReference[] = [];
    for (const match of bill.source.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (belongsElsewhere(bill.source, range, bill.language) || touches(bill, all, range)) continue;
      const place = index.place(range.start);
      if (place === undefined || place.force === 'instruction') continue;
      const targets = inArticle(bill, place, partsNamed(match), match[0]);
      if (targets.length > 0) found.push({ range, targets });
    }
    all.push(...found);
    all.sort((one, other) => one.range.start - other.range.start);
  }
  return all;
}

function partsNamed({ groups = {} }: RegExpMatchArray): Parts {
  const { ordinals, numbers, number, item } = groups;
  const items = [...(item ?? '').matchAll(/[a-z\d]+/g)].map(([name]) => name);
  const named = ordinals ?? numbers ?? number ?? '';
  const paragraphs: string[] = [];
  let series = false;
  for (const word of named.split(/[\s\u00a0,()]+/)) {
    if (word === 'tot' || word === 'to') series = true;
    const value = /^\d/.test(word) ? word : fromOrdinal(word)?.toString();
    if (value === undefined) continue;
    const last = Number(paragraphs.at(-1));
    if (series) for (let next = last + 1; next < Number(value) && next - last < 50; next++) paragraphs.push(`${next}`);
    series = false;
    paragraphs.push(value);
  }
  return { paragraphs, items };
}

/** Parts of the article around a place. Where that article is not in the bill, or not yet numbered so, there are none. */
function inArticle(bill: Bill, place: Place, parts: Parts, words: string): readonly Provision[] {
  if (place.force === 'removed' || place.force === 'quoted' || place.force === 'instruction') return [];
  const index = ProvisionIndex.of(bill);
  const article = index.articleAround(place.provision);
  if (article === undefined || index.textOf(article) !== place.text) return [];
  // Items without a paragraph are those of the paragraph that the words stand in.
  const around = [...index.around(place.provision)].find(({ kind }) => kind === 'paragraph' || kind === 'article');
  const whole = parts.paragraphs.length === 0 ? (around ?? article) : article;
  const targets = partsMeant(whole, parts, words);
  // A part that is not there is no reason to point at the article that one is in.
  return targets.filter((target) => target !== whole);
}

/** Words after a reference by which it is about another article or text: "van artikel 5", "of section 3", "of Schedule 2". */
const ofElsewhere: { readonly [code in LanguageCode]: RegExp } = {
  nl: /^[^.;:\n]{0,40}?,?[\s\u00a0]+van[\s\u00a0]+(?:(?:dat|die|genoemd|voornoemd|laatstgenoemd|het)[\s\u00a0]+)?\[?(?:artikel|bijlage|lid\b)/,
  en: /^[^.;:\n]{0,20}?[\s\u00a0]+(?:of|to|in)[\s\u00a0]+(?!this\b)(?:(?:that|the|an?)[\s\u00a0]+)?(?:section|article|schedule|regulation|annex|appendix|act|convention|code|rule)/i,
};

function belongsElsewhere(source: string, { end }: Range, language: LanguageCode): boolean {
  return ofElsewhere[language].test(source.slice(end, end + 70));
}

/** Whether a stretch is part of a citation, or goes on with one: "artikel 5, eerste lid, of het derde lid". */
function touches({ citations, source }: Bill, found: readonly RelativeReference[], range: Range): boolean {
  const other = found[countBefore(found, range.end, (one) => one.range.start) - 1];
  if (other !== undefined && range.start < other.range.end) return true;
  const before = citations[countBefore(citations, range.end, ({ start }) => start) - 1];
  if (before === undefined) return false;
  return (
    before.end > range.start || (range.start - before.end < 12 && joint.test(source.slice(before.end, range.start)))
  );
}

const joint = /^,?[\s\u00a0]*(?:(?:en|of|and|or|alsmede|juncto)[\s\u00a0]+)?$/;
