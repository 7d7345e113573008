import type { ActFinder, ActName } from './actNames.js';
import { fromOrdinal } from './ordinals.js';

/** What a reference points at in the first place. */
export type ReferenceLevel = 'article' | 'paragraph' | 'item' | 'part' | 'division';

/** A reference as read from the visible text; indices in it. */
export interface ReferenceFound {
  readonly from: number;
  readonly to: number;
  readonly level: ReferenceLevel;
  readonly articles: { from: string; to: string }[];
  readonly paragraphs: string[];
  readonly items: string[];
  /** Chapters and what is below them, as named: "hoofdstuk 3", "afdeling 4". */
  readonly divisions: string[];
  /** Only a sentence, the lead-in or another piece of what is named. */
  partial: boolean;
  act: ActName | undefined;
  /** It says that it points at the text itself: "van deze wet", "of this Act". */
  own: boolean;
}

const SPACE = String.raw`[ \u00a0\t\n]+`;
const NUMBER = String.raw`(?:\d{1,4}(?:[a-z]{1,3}(?![a-zA-Z]))?(?:[.:]\d{1,4}[a-z]{0,2})*(?:${SPACE}(?:bis|ter|quater|quinquies)\b)?[A-Z]{0,2}|[IVXLC]{1,7}[A-Za-z]?)(?![A-Za-z\d])`;
const ARTICLE = new RegExp(
  String.raw`(artikel(?:en)?|artt?\.|articles?|(?:sub)?sections?|clauses?|ss?\.|paragraphs?|regulations?)${SPACE}(?=(${NUMBER}|\(\w{1,4}(?:\.\d)?\)))`,
  'iy',
);
const NEXT_NUMBER = new RegExp(NUMBER, 'y');
const SEPARATOR = new RegExp(
  String.raw`(?:(,)${SPACE}(?:(?:en|and|or|of)${SPACE})?|${SPACE}(tot en met|t/m|tot|to|through)${SPACE}|${SPACE}(en|of|and|or|alsmede)${SPACE}|()[–-])(?=[\dIVXLC(])`,
  'y',
);
const ORDINAL = `(?:[a-zë]{2,22}(?:de|ste)|laatste|enige)`;
const ORDINALS = `${ORDINAL}(?:(?:,|${SPACE}en|${SPACE}of|${SPACE}tot en met|${SPACE}tot|${SPACE}alsmede)${SPACE}(?:het${SPACE})?${ORDINAL})*`;
const PARAGRAPH = new RegExp(
  String.raw`(?:,?${SPACE})?(?:(?:het|de|van het)${SPACE})?(?:(${ORDINALS})${SPACE}(?:lid|leden)|(?:lid|leden)${SPACE}(\d{1,2}[a-z]?(?:(?:,|${SPACE}en|${SPACE}tot en met)${SPACE}\d{1,2}[a-z]?)*)|(${ORDINAL}|first|second|third|fourth|fifth)${SPACE}(?:volzin|zin|alinea|gedachtestreepje|paragraph|subparagraph|sentence|indent))(?![\p{L}\d])`,
  'iuy',
);
const LETTER = String.raw`(?:(?!(?:en|of|in|de|op|te|is|or|to|as|by|at|an|na|om|er|we|zo|if|it|no|on|so)\b)[a-z]{1,2}|\d{1,2}[a-z]?|[ivx]{1,5}|[A-Z]{1,2})[°º]?`;
const ITEM = new RegExp(
  String.raw`(?:,?${SPACE})?(?:(?:de|het)${SPACE})?(?:de${SPACE})?(?:aanhef(?:,)?${SPACE}(?:en${SPACE})?)?(?:onder|onderdeel|onderdelen|sub|letters?|punt|punten|point|points|paragraph|paragraphs|subparagraph)${SPACE}(\(?${LETTER}\)?(?:(?:,|${SPACE}en|${SPACE}of|${SPACE}tot en met|${SPACE}and|${SPACE}or|${SPACE}to)${SPACE}\(?${LETTER}\)?)*)(?![\p{L}\d°])`,
  'uy',
);
const GROUP = /[ \u00a0]?\((\d{1,3}[A-Za-z]{0,2}(?:\.\d{1,2})?|[a-z]{1,5}(?:\.\d{1,2})?|[A-Z]{1,3})\)/y;
const DIVISION = new RegExp(
  String.raw`(?:de${SPACE})?(hoofdstuk|hoofdstukken|afdeling|paragraaf|titel|deel|boek|chapter|part|bijlage)${SPACE}(\d{1,3}[a-z]?(?:\.\d{1,3}[a-z]?)*|[IVXLC]{1,6}[A-Za-z]?)(?![\p{L}\d])`,
  'iuy',
);
/** The division that a division is part of: "hoofdstuk 3, afdeling 4", "paragraaf 2 van hoofdstuk 3". */
const DIVISION_JOINT = new RegExp(`,${SPACE}|${SPACE}van${SPACE}`, 'iuy');
/** The lead-in or closing words of what was named: ", aanhef". Before "en onder b" it belongs to the item. */
const LEAD_IN = new RegExp(
  String.raw`(?:,?${SPACE}(?:en${SPACE})?)(?:de${SPACE})?(?:aanhef|slot|slotzin)(?![\p{L}])(?!,?${SPACE}(?:en${SPACE})?(?:onder|onderdeel|sub))`,
  'uy',
);
const ACT_LEAD = new RegExp(
  `(?:,)?${SPACE}(?:(?:van|uit|bij|of|in)${SPACE}(?:(?:de|het|die|dat|the)${SPACE})?(?:genoemde${SPACE}|said${SPACE})?|(?:de|het|the)${SPACE})?`,
  'iy',
);
const OWN_ACT = new RegExp(
  String.raw`,?${SPACE}(?:van|of)${SPACE}(?:deze|dit|this|the present)${SPACE}(?:wet|besluit|regeling|artikel|Act|Bill|section|Convention)\b`,
  'iy',
);

/**
 * Reads a reference to provisions that starts at `at`: "artikel 29, eerste lid, onder b, van de Vreemdelingenwet 2000",
 * "de artikelen 33 tot en met 35", "het tweede lid, onderdeel c", "section 9(2)(a) of the Act", "hoofdstuk 4".
 */
export function referenceAt(text: string, at: number, to: number, acts: ActFinder): ReferenceFound | undefined {
  const lead = exec(ARTICLE, text, at, to);
  if (lead !== undefined) return articleReference(text, at, to, lead, acts);
  const alone = newReference(at, at, 'paragraph');
  const partsEnd = parts(text, at, to, alone);
  if (partsEnd > at) {
    const level = alone.paragraphs.length > 0 ? 'paragraph' : alone.items.length > 0 ? 'item' : 'part';
    const found: ReferenceFound = { ...alone, to: partsEnd, level };
    // "het eerste lid van artikel 29"
    const of = exec(OF_ARTICLE, text, partsEnd, to);
    const outer = of === undefined ? undefined : exec(ARTICLE, text, partsEnd + of[0].length, to);
    if (of !== undefined && outer !== undefined) {
      const article = articleReference(text, partsEnd + of[0].length, to, outer, acts);
      if (article !== undefined) {
        return {
          ...article,
          from: at,
          level,
          paragraphs: [...found.paragraphs, ...article.paragraphs],
          items: [...found.items, ...article.items],
          partial: found.partial || article.partial,
        };
      }
    }
    return withAct(text, found, to, acts);
  }
  const state = newReference(at, at, 'division');
  const end = divisionsEnd(text, at, to, state.divisions);
  return end === undefined ? undefined : withAct(text, { ...state, to: end }, to, acts);
}

/** Reads "hoofdstuk 3, afdeling 4" or "paragraaf 2 van hoofdstuk 3"; gives where it ends. */
function divisionsEnd(text: string, at: number, to: number, divisions: string[]): number | undefined {
  let end: number | undefined;
  for (let count = 0; count < 5; count++) {
    const joint = end === undefined ? undefined : exec(DIVISION_JOINT, text, end, to);
    if (end !== undefined && joint === undefined) break;
    const start: number = (end ?? at) + (joint?.[0].length ?? 0);
    const division = exec(DIVISION, text, start, to);
    if (division === undefined) break;
    divisions.push(`${division[1] ?? ''} ${division[2] ?? ''}`.toLowerCase());
    end = start + division[0].length;
  }
  return end;
}

const OF_ARTICLE = new RegExp(`,?${SPACE}(?:van|of)${SPACE}(?:het${SPACE})?`, 'iy');

function newReference(from: number, to: number, level: ReferenceLevel): ReferenceFound {
  return {
    from,
    to,
    level,
    articles: [],
    paragraphs: [],
    items: [],
    divisions: [],
    partial: false,
    act: undefined,
    own: false,
  };
}

function exec(pattern: RegExp, text: string, at: number, to: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null || at + found[0].length > to ? undefined : found;
}

function articleReference(
  text: string,
  from: number,
  to: number,
  lead: RegExpExecArray,
  acts: ActFinder,
): ReferenceFound | undefined {
  const word = (lead[1] ?? '').toLowerCase();
  let at = from + lead[0].length;
  const within = word.startsWith('subsection') || word.startsWith('paragraph');
  const state = newReference(from, at, 'article');
  let level: ReferenceLevel = 'article';
  let series = false;
  for (let count = 0; count < 60; count++) {
    const number = exec(NEXT_NUMBER, text, at, to);
    if (number !== undefined) {
      const name = number[0].replace(/[\s\u00a0]+/g, ' ');
      const last = state.articles.at(-1);
      if (series && last !== undefined && last.from === last.to) last.to = name;
      else state.articles.push({ from: name, to: name });
      at += number[0].length;
    }
    const groups = readGroups(text, at, to, state, series);
    if (number === undefined && groups === at) break;
    at = groups;
    const separator = exec(SEPARATOR, text, at, to);
    if (separator === undefined) break;
    const after = at + separator[0].length;
    if (exec(NEXT_NUMBER, text, after, to) === undefined && exec(GROUP, text, after, to) === undefined) break;
    // "artikel 3, 2008/115": a comma before a number that is no article number
    if (/^\d{1,4}[/%]/.test(text.slice(after, after + 6))) break;
    series = separator[2] !== undefined || separator[4] !== undefined;
    at = after;
  }
  if (state.articles.length === 0 && !within) return undefined;
  at = parts(text, at, to, state);
  if (state.items.length > 0) level = 'item';
  else if (state.paragraphs.length > 0) level = 'paragraph';
  return withAct(text, { ...state, to: at, level }, to, acts);
}

/** "(2)(b)" after a section number: paragraphs in digits, items in letters. */
function readGroups(text: string, from: number, to: number, state: ReferenceFound, series: boolean): number {
  let at = from;
  for (let count = 0; count < 6; count++) {
    const group = exec(GROUP, text, at, to);
    if (group?.[1] === undefined) break;
    if (/^\d/.test(group[1])) {
      const last = state.paragraphs.at(-1);
      if (series && last !== undefined) addSeries(state.paragraphs, last, group[1]);
      else state.paragraphs.push(group[1]);
    } else state.items.push(group[1]);
    at += group[0].length;
  }
  return at;
}

function addSeries(list: string[], first: string, last: string): void {
  const start = Number.parseInt(first, 10);
  const end = Number.parseInt(last, 10);
  for (let number = start + 1; number < end && number - start < 50; number++) list.push(String(number));
  list.push(last);
}

/** Paragraphs, items and sentences that follow an article number, or stand alone. */
function parts(text: string, from: number, to: number, state: ReferenceFound): number {
  let at = from;
  for (let count = 0; count < 6; count++) {
    const paragraph = exec(PARAGRAPH, text, at, to);
    if (paragraph !== undefined) {
      if (paragraph[1] !== undefined) {
        if (!addOrdinals(paragraph[1], state.paragraphs)) break;
      } else if (paragraph[2] === undefined) state.partial = true;
      else state.paragraphs.push(...paragraph[2].split(/,\s*|\s+en\s+|\s+tot en met\s+/));
      at += paragraph[0].length;
      continue;
    }
    const item = exec(ITEM, text, at, to);
    if (item?.[1] === undefined) {
      const leadIn = at > from || state.articles.length > 0 ? exec(LEAD_IN, text, at, to) : undefined;
      if (leadIn === undefined) break;
      at += leadIn[0].length;
      state.partial = true;
      continue;
    }
    for (const name of item[1].split(/,\s*|\s+(?:en|of|tot en met|and|or|to)\s+/)) {
      const cleaned = name.replace(/[()]/g, '').trim();
      if (cleaned !== '') state.items.push(cleaned);
    }
    at += item[0].length;
  }
  return at;
}

function addOrdinals(words: string, paragraphs: string[]): boolean {
  let previous: number | undefined;
  let series = false;
  let any = false;
  for (const word of words.split(/[\s,\u00a0]+/)) {
    const value = fromOrdinal(word);
    if (value === undefined) {
      if (word === 'tot') series = true;
      if (word === 'laatste' || word === 'enige') any = true;
      continue;
    }
    any = true;
    if (series && previous !== undefined) addSeries(paragraphs, String(previous), String(value));
    else paragraphs.push(String(value));
    series = false;
    previous = value;
  }
  return any;
}

/** Looks for the act that the provision is in, right after it. */
function withAct(text: string, found: ReferenceFound, to: number, acts: ActFinder): ReferenceFound {
  const own = exec(OWN_ACT, text, found.to, to);
  if (own !== undefined) return { ...found, own: true };
  const lead = exec(ACT_LEAD, text, found.to, to);
  if (lead === undefined) return found;
  const start = found.to + lead[0].length;
  const preposition = lead[0].trim() !== '' && lead[0].trim() !== ',';
  const name = preposition ? acts.nameAt(start, to) : acts.knownAt(start, to);
  return name === undefined ? found : { ...found, to: name.to, act: name };
}
