import { orderOfNumbers } from '../bill/articleNumbers.js';
import type { Bill, Provision } from '../bill/model.js';
import type { Bilingual, Range } from '../text/range.js';
import { articlePlaces, numberRange } from './articlePlaces.js';
import { holds } from './checkedDocument.js';
import { type Pointer, pointerAt, pointersTo } from './pointers.js';
import { ownText, ProvisionIndex } from './provisionIndex.js';
import { provisionNamedAt } from './subjectAt.js';
import { readArticleNumber } from './typedArticleNumber.js';

/** Why an article is not given another number. */
export interface Refusal {
  readonly refusal: Bilingual;
}

/** The article at a cursor, and where its number stands there. */
export interface NumberAtCursor {
  readonly article: Provision;
  readonly number: string;
  readonly range: Range;
}

/** What changes: every place gets the new number. */
export interface Renumbering {
  readonly number: string;
  readonly ranges: readonly Range[];
}

/** The article whose number is at an offset: in its heading, or in a reference to it. */
export function numberAt(bill: Bill, offset: number): NumberAtCursor | Refusal {
  const pointer = pointerAt(bill, offset);
  const found = pointer === undefined ? inHeading(bill, offset) : inReference(bill, pointer, offset);
  return found ?? { refusal: noNumber };
}

function inHeading(bill: Bill, offset: number): NumberAtCursor | undefined {
  const article = provisionNamedAt(bill, offset);
  if (article?.kind !== 'article' || article.number === undefined) return undefined;
  const range = numberInHeading(bill, article, article.number);
  return range === undefined ? undefined : { article, number: article.number, range };
}

function inReference(bill: Bill, { citation, targets }: Pointer, offset: number): NumberAtCursor | undefined {
  if (citation === undefined) return undefined;
  const places = articlePlaces(bill, citation) ?? [];
  const place = places.find(({ range }) => holds(range, offset)) ?? (places.length === 1 ? places[0] : undefined);
  if (place === undefined) return undefined;
  const index = ProvisionIndex.of(bill);
  const article = targets.map((target) => index.articleAround(target)).find((one) => one?.number === place.number);
  return article === undefined ? undefined : { article, number: place.number, range: place.range };
}

function numberInHeading({ source }: Bill, { heading, range }: Provision, number: string): Range | undefined {
  const { start, end } = heading ?? range;
  return numberRange(source, number, start, end);
}

/**
 * Gives an article another number, in its heading and in all references to it in the law text of this bill. What other
 * acts are called and what explanations say stays as it is.
 * @param typed the new number, as somebody typed it
 */
export function renumber(bill: Bill, { article, number }: NumberAtCursor, typed: string): Renumbering | Refusal {
  const wanted = readArticleNumber(typed);
  if (wanted === undefined) return { refusal: notANumber(typed) };
  if (wanted === number) return { number: wanted, ranges: [] };
  const index = ProvisionIndex.of(bill);
  const text = index.textOf(article);
  if (index.numbered(text, number).length > 1) return { refusal: twice(number) };
  if (index.numbered(text, wanted).length > 0) return { refusal: taken(wanted) };
  if (isNamedByInstruction(bill, article, number)) return { refusal: namedByInstruction(number) };
  const heading = numberInHeading(bill, article, number);
  if (heading === undefined)
    return { refusal: unclear(bill.source.slice(article.range.start, article.range.start + 40)) };
  const ranges = [heading];
  for (const pointer of pointersTo(bill, article)) {
    const { citation, range } = pointer;
    if (citation?.reference === undefined || index.place(range.start)?.force === 'explanatory') continue;
    const words = bill.source.slice(range.start, range.end);
    const places = articlePlaces(bill, citation);
    if (places === undefined) return { refusal: unclear(words) };
    if (citation.reference.articles.some(({ from, to }) => from !== to) && !keepsOrder(index, article, wanted)) {
      return { refusal: inSeries(words) };
    }
    for (const place of places) if (place.number === number) ranges.push(place.range);
  }
  return { number: wanted, ranges: ranges.toSorted((one, other) => one.start - other.start) };
}

/** "Artikel 28 komt te luiden", "Onder vernummering van artikel 28a": the number is that of the act as it is. */
function isNamedByInstruction(bill: Bill, article: Provision, number: string): boolean {
  const parent = ProvisionIndex.of(bill).parentOf(article);
  if (article.force !== 'inserted' || parent === undefined) return false;
  return bill.citations.some(
    (citation) =>
      citation.kind === 'provision' &&
      parent.range.start <= citation.start &&
      citation.end <= parent.range.end &&
      parent.passages.some(({ range }) => range.start <= citation.start && citation.end <= range.end) &&
      citation.reference?.articles.some(({ from, to }) => from === number || to === number) === true,
  );
}

/**
 * Whether a series that an article is in holds the same articles under its new number. In another act nobody can tell
 * which articles are between.
 */
function keepsOrder(index: ProvisionIndex, article: Provision, wanted: string): boolean {
  const text = index.textOf(article);
  if (text !== ownText) return false;
  const articles = index.articlesOf(text);
  const at = articles.indexOf(article);
  const before = articles[at - 1]?.number;
  const after = articles[at + 1]?.number;
  return (before === undefined || standsBefore(before, wanted)) && (after === undefined || standsBefore(wanted, after));
}

const noNumber: Bilingual = {
  nl: 'Hier staat geen nummer van een artikel van dit voorstel.',
  en: 'There is no number of an article of this bill here.',
};

/** Not for numbers of different kinds, of which nobody can say. */
function standsBefore(one: string, other: string): boolean {
  const order = orderOfNumbers(one, other);
  return order !== undefined && order < 0;
}

function notANumber(typed: string): Bilingual {
  return {
    nl: `“${typed.trim()}” is geen artikelnummer. Geef een nummer zoals 5, 28a, 3.12 of IV.`,
    en: `“${typed.trim()}” is not an article number. Give a number such as 5, 28a, 3.12 or IV.`,
  };
}

function twice(number: string): Bilingual {
  return {
    nl: `Artikel ${number} komt meer dan eens voor, zodat niet vaststaat naar welk artikel wordt verwezen.`,
    en: `There is more than one article ${number}, so it is not certain which of them is referred to.`,
  };
}

function taken(number: string): Bilingual {
  return { nl: `Er is al een artikel ${number}.`, en: `There is an article ${number} already.` };
}

function namedByInstruction(number: string): Bilingual {
  return {
    nl: `De wijzigingsopdracht noemt artikel ${number} zelf. Pas die opdracht en het nummer met de hand aan.`,
    en: `The amending instruction names article ${number} itself. Change that instruction and the number by hand.`,
  };
}

function inSeries(words: string): Bilingual {
  const shown = words.replace(/\s+/g, ' ');
  return {
    nl: `Met dit nummer zou de reeks “${shown}” niet meer zeker dezelfde artikelen omvatten. Pas die verwijzing eerst aan.`,
    en: `With this number the series “${shown}” might not hold the same articles any more. Change that reference first.`,
  };
}

function unclear(words: string): Bilingual {
  const shown = words.replace(/\s+/g, ' ');
  return {
    nl: `In “${shown}” is niet met zekerheid aan te wijzen waar het nummer staat.`,
    en: `It cannot be said for certain where the number stands in “${shown}”.`,
  };
}
