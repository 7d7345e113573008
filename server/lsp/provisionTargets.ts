import type { Bill, Citation, Provision } from '../bill/model.js';
import { articlePlaces } from './articlePlaces.js';
import { countBefore } from './inOrder.js';
import { ownText, type Place, ProvisionIndex, textOfAct } from './provisionIndex.js';
import { partsMeant, targetsWithin } from './relativeReferences.js';

/**
 * The provisions of this bill that a reference points to: for "artikel 5, tweede lid, onder b" the item; for "artikelen
 * 3 tot en met 5" all three articles; for "artikel 28a van de Vreemdelingenwet 2000" the article that the bill puts into
 * that act. What is named but is not there is left out: of an article that has no seventh paragraph, the article.
 * @returns in the order in which they are named; empty when the reference points to another text
 */
export function provisionsMeant(bill: Bill, citation: Citation): readonly Provision[] {
  const { reference } = citation;
  if (citation.kind !== 'provision' || reference === undefined) return [];
  const index = ProvisionIndex.of(bill);
  const place = index.place(citation.start);
  if (place === undefined) return [];
  if (isRelative(citation)) return targetsWithin(bill, place, citation);
  const text = textMeant(bill, citation, place);
  if (text === undefined) return [];
  // One article takes all that follows it, so its place does not matter.
  const places = reference.articles.length < 2 ? [] : (articlePlaces(bill, citation) ?? []);
  const grouped = places.some(({ after }) => group.test(after));
  const result: Provision[] = [];
  reference.articles.forEach(({ from, to }, entry) => {
    const articles = (
      place.force === 'explanatory' && from === to ? proposed(index, text, from) : series(index, text, from, to)
    ).filter((article) => isThereAt(article, citation, place));
    const last = entry === reference.articles.length - 1;
    const after = places.findLast((one) => one.entry === entry)?.after ?? '';
    const { paragraphs, items } = grouped && reference.articles.length > 1 ? groupsIn(after) : reference;
    // Paragraphs that are named after several articles are those of the last one.
    const whole = from !== to || (!grouped && !last) || (paragraphs.length === 0 && items.length === 0);
    for (const article of articles) {
      result.push(
        ...(whole
          ? [article]
          : partsMeant(article, { paragraphs, items }, bill.source.slice(citation.start, citation.end))),
      );
    }
  });
  return result;
}

const group = /^\s?\(/;

/** "(2)(b)": paragraphs in digits, items in letters. */
function groupsIn(after: string): { readonly paragraphs: string[]; readonly items: string[] } {
  const paragraphs: string[] = [];
  const items: string[] = [];
  for (const [, name = ''] of after.matchAll(/\(([\w.]{1,6})\)/g)) (/^\d/.test(name) ? paragraphs : items).push(name);
  return { paragraphs, items };
}

/**
 * "paragraph 2": it points to a part of the article that it stands in. "Subsection 34(3)" names the section as well.
 */
export function isRelative({ normalised }: Pick<Citation, 'normalised'>): boolean {
  return /^(?:subsection|paragraph)s? (?!\d+[A-Za-z]*(?:\.\d+)* ?\(\d)/i.test(normalised);
}

/** What a reference may go on with that is not read as part of it: ", tweede lid, en 17", " and (3)". */
const goingOn = {
  nl: String.raw`(?:,?[\s\u00a0]+(?:en|of|dan wel|alsmede|onderscheidenlijk|tot en met|onder|onderdeel|onderdelen|aanhef|lid|leden|[a-z]|\d+[a-z]*°?(?:[.:]\d+[a-z]*)*|\p{Ll}+(?:de|ste))(?![\p{L}\d])){0,12}`,
  en: String.raw`(?:,?[\s\u00a0]*(?:and|or|to|\(\w{1,5}\)|\d+[A-Za-z]{0,2}(?:\.\d+)*)(?![\p{L}\d])){0,12}`,
};

/** Words after a reference by which it belongs to a text that is not named: "van de wet", "of the Convention". */
const ofAnother = {
  nl: new RegExp(
    String.raw`^${goingOn.nl},?[\s\u00a0]+(?:van|uit)[\s\u00a0]+(?:(?:de|het|die|dat|een|genoemde?|voornoemde?|laatstgenoemde?|laatstbedoelde?|eerstgenoemde?|dezelfde)[\s\u00a0]|(?=\p{Lu}))`,
    'u',
  ),
  en: new RegExp(
    String.raw`^${goingOn.en},?[\s\u00a0]+of[\s\u00a0]+(?:(?:the(?![\s\u00a0]+present\b)|that|an?|those|said|its)[\s\u00a0]|(?=\p{Lu}))`,
    'u',
  ),
};

/**
 * The text that an absolute reference is about: this bill's own, or an act that the bill puts text into.
 * @returns undefined when it is about some other text, or nobody can say
 */
function textMeant(bill: Bill, citation: Citation, place: Place): string | undefined {
  if (place.force === 'removed' || place.force === 'quoted') return undefined;
  const act = citation.reference?.act;
  if (act !== undefined) return textOfAct(act);
  const mentioned = mentionedBefore(bill, citation);
  if (mentioned !== undefined)
    return textMeant(bill, mentioned, ProvisionIndex.of(bill).place(mentioned.start) ?? place);
  const following = bill.source.slice(citation.end, citation.end + 120);
  if (ofAnother[bill.language].test(following)) return undefined;
  if (place.force === 'instruction' && !thisVeryText[bill.language].test(following)) return undefined;
  return place.text;
}

/** How far back the reference stands that "that section 11" takes up. */
const shortMemory = 8;

/** For "that section 11" the reference before it that names that section. */
function mentionedBefore({ citations, source }: Bill, citation: Citation): Citation | undefined {
  if (!isMention(source, citation)) return undefined;
  const number = citation.reference?.articles[0]?.from;
  const at = countBefore(citations, citation.start, ({ start }) => start);
  return citations
    .slice(Math.max(0, at - shortMemory), at)
    .findLast(
      (before) => !isMention(source, before) && before.reference?.articles.some(({ from }) => from === number) === true,
    );
}

function isMention(source: string, { start }: Citation): boolean {
  return /(?<!\p{L})(?:that|those|dat|die)[\s\u00a0]+$/u.test(source.slice(Math.max(0, start - 8), start));
}

const thisVeryText = {
  nl: /^,?[\s\u00a0]+van[\s\u00a0]+(?:deze|dit)[\s\u00a0]/,
  en: /^,?[\s\u00a0]+of[\s\u00a0]+(?:this|the present)[\s\u00a0]/,
};

/** An instruction speaks of the act as it is by then: with what earlier steps have put into it, not yet with its own. */
function isThereAt(article: Provision, citation: Citation, { force }: Place): boolean {
  return force !== 'instruction' || article.force !== 'inserted' || article.range.end <= citation.start;
}

/** The articles from one number to another, as they stand in the text. */
function series(index: ProvisionIndex, text: string, from: string, to: string): readonly Provision[] {
  const first = index.numbered(text, from);
  if (from === to) return first;
  const last = index.numbered(text, to);
  const start = first[0];
  const end = last.at(-1);
  if (start === undefined || end === undefined) {
    // In another act the articles between are not all of this bill; those that are named still are.
    return [...first, ...last];
  }
  const articles = index.articlesOf(text);
  return articles.slice(articles.indexOf(start), articles.indexOf(end) + 1);
}

/**
 * What an explanation means by an article: the bill's own, else the only one with that number that it puts into an act.
 */
function proposed(index: ProvisionIndex, text: string, number: string): readonly Provision[] {
  const own = index.numbered(text, number);
  if (own.length > 0 || text !== ownText) return own;
  const elsewhere = index.withNumber(number);
  return elsewhere.length === 1 ? elsewhere : [];
}
