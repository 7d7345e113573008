import type { LanguageCode } from '../text/range.js';
import type { TextLine } from './lines.js';
import { skipBlank, trimEnd } from './visibleText.js';

/** A line (or its beginning) that opens an article or a division. Indices are in the visible text. */
export interface HeadingFound {
  readonly from: number;
  /** End of number and title. */
  readonly to: number;
  /** "108a", "II", "3.6ba"; undefined for an only article. */
  readonly number: string | undefined;
  /** "Artikel", "Section", "Hoofdstuk", as it goes into labels; "" for a bare number. */
  readonly word: string;
  readonly title: { readonly from: number; readonly to: number } | undefined;
  /** Where text of the article itself starts on the same line; equals the line's end when there is none. */
  readonly bodyFrom: number;
  /** Nesting of a division: lower is wider. 0 for an article. */
  readonly rank: number;
}

/** What counts as an article heading depends on the document: `§ 5` and `343 Aiding` only where nothing else does. */
export interface HeadingHabits {
  readonly language: LanguageCode;
  readonly sectionSign: boolean;
  readonly bareNumbers: boolean;
}

const NUMBER = String.raw`(?:\d{1,4}(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies|[a-z]{0,4}\d{0,2})(?:[.:\-–]\d{1,4}[a-zA-Z]{0,3}\d{0,2}){0,4}(?:[ \u00a0](?:bis|ter|quater|quinquies|sexies)\b)?|[IVXLC]{1,8}[A-Za-z]{0,2}(?:[.:\-]\d{1,3})?|[A-Z][a-z]?[ \u00a0]?\d{1,3}[a-z]{0,2}|[A-Z]{1,2})`;
const ARTICLE = new RegExp(
  String.raw`(artikel|art\.|article|section|sec\.|clause|regulation)[ \u00a0\t]*(${NUMBER})(?![\w\u00c0-\u024f])`,
  'iy',
);
const GERMAN_ARTICLE = /(Art)\.?[ \u00a0]+(\d{1,3}[a-z]?)(?!\w)/y;
const ONLY = /(enig|eenig)[ \u00a0]artikel\b/iy;
const SIGN = /(§)[ \u00a0]*(\d{1,4}[a-z]{0,2}(?:\.\d{1,3}[a-z]?){0,3})(?!\w)/y;
const BARE = /()(\d{1,4}[A-Z]{0,3})(?:\.?[ \u00a0]+)(?=[^\d\s])/y;

const MORE_NUMBERS =
  /(?:,?\s+(?:en|t\/m|tot en met|and|to)\s+|,\s*|[-–])\d{1,4}[a-z]{0,2}(?:\s+en\s+\d{1,4}[a-z]{0,2})?/y;
const DIVISION_WORD =
  /(boek|book|deel|part|teil|titel|title|hoofdstuk|chapter|kapitel|afdeling|division|abschnitt|paragraaf|subdivision|subpart|unterabschnitt)/iy;
const RANKS: ReadonlyMap<string, number> = new Map(
  [
    'boek book',
    'deel part teil',
    'titel title',
    'hoofdstuk chapter kapitel',
    'afdeling division abschnitt',
    'paragraaf subdivision subpart unterabschnitt',
  ].flatMap((words, rank) => words.split(' ').map((word): [string, number] => [word, rank + 1])),
);
const DIVISION_NUMBER =
  /[ \u00a0]+(\d{1,3}[a-zA-Z]{0,2}(?:\.\d{1,3}[a-zA-Z]{0,2}){0,4}|[IVXLC]{1,7}[a-zA-Z]{0,2}(?:\.\d+)?|[A-Z]{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|eerste|tweede|derde|vierde|one|two|three|four|five|six|seven|eight|nine|ten)(?![\w\u00c0-\u024f])/iy;
const ORDINAL_DIVISION =
  /(eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende)[ \u00a0](boek|deel|titel|hoofdstuk|afdeling|paragraaf)\b/iy;
const ANNEX =
  /(bijlage|bijlagen|annex|schedule|appendix|anlage)(?:[ \u00a0]+(\d{1,3}[a-z]?|[IVXLC]{1,6}|[A-Z]{1,2}))?(?![\w\u00c0-\u024f])/iy;

/** Words that show that "Artikel 5 …" is the beginning of a sentence, not a heading. */
const SENTENCE =
  /^(?:van|vervalt|vervallen|komt|komen|wordt|worden|is|zijn|was|waren|geldt|gelden|treedt|treden|bevat|bepaalt|luidt|heeft|kan|en|of|tot|t\/m|lid|onder|onderdeel|juncto|jo\.?|blijft|blijven|vindt|vinden|alsmede|en\/of|of the|of this|of that|applies|apply|shall|does|do|has|have|and|or|to|in|as|may|must|comes|come|are|ceases|provides|requires|read|repealed)(?![\p{L}\d])/iu;

/** "### Artikel 3 EVRM" is about another text; it is no article of this one. */
const OTHER_ACT =
  /^(?:EVRM|ECHR|IVRK|VWEU|VEU|Handvest|Vluchtelingenverdrag|Grondwet|Vw|Vb|VV|Awb|Sr|Sv|BW|Gw|TFEU|TEU|CRC)(?![\p{L}-])/u;

/**
 * Reads a line as the heading of an article: "### Artikel 5", "**Artikel 5** Strafbaarstelling", "Art. 5. Het is …",
 * "Section 9 — Title". A sentence that merely begins with an article's number is not a heading.
 */
export function articleHeading(text: string, line: TextLine, habits: HeadingHabits): HeadingFound | undefined {
  if (line.kind === 'table' || line.kind === 'note') return undefined;
  const { from, to } = line;
  const lead = text.charCodeAt(from);
  const heading = line.kind === 'heading';
  if (lead === 69 || lead === 101) {
    const only = exec(ONLY, text, from, to);
    if (only !== undefined) return finish(text, line, only[0].length, undefined, 'Enig artikel');
  }
  if (lead === 0xa7) {
    if (!habits.sectionSign) return undefined;
    const sign = exec(SIGN, text, from, to);
    return sign === undefined ? undefined : finish(text, line, sign[0].length, sign[2], '§');
  }
  if (lead >= 48 && lead <= 57) {
    if (!heading || !habits.bareNumbers) return undefined;
    const bare = exec(BARE, text, from, to);
    return bare === undefined ? undefined : finish(text, line, bare[0].trimEnd().length, bare[2], 'Section');
  }
  const upper = lead & 0xdf;
  if (upper !== 65 && upper !== 83 && upper !== 67 && upper !== 82) return undefined;
  if (!heading && lead > 90) return undefined;
  const found = exec(ARTICLE, text, from, to) ?? (heading ? exec(GERMAN_ARTICLE, text, from, to) : undefined);
  if (found === undefined) return undefined;
  return finish(text, line, found[0].length, found[2], articleWord(found[1] ?? ''));
}

function articleWord(printed: string): string {
  const lower = printed.toLowerCase();
  if (lower === 'artikel' || lower === 'art.' || lower === 'art') return 'Artikel';
  if (lower === 'sec.') return 'Section';
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

function exec(pattern: RegExp, text: string, at: number, to: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null || at + found[0].length > to ? undefined : found;
}

/** Looks at what follows the number: a title, text of the article, nothing, or the rest of a sentence (then undefined). */
function finish(
  text: string,
  line: TextLine,
  length: number,
  number: string | undefined,
  word: string,
): HeadingFound | undefined {
  const { from, to } = line;
  const end = from + length;
  const make = (titleFrom: number, titleTo: number, bodyFrom: number): HeadingFound => ({
    from,
    to: titleTo > titleFrom ? titleTo : end,
    number: number?.replace(/\u00a0/g, ' '),
    word,
    title: titleTo > titleFrom ? cleanTitle(text, titleFrom, titleTo) : undefined,
    bodyFrom,
    rank: 0,
  });
  let at = end;
  if (line.kind === 'heading') {
    // "Artikel 28 en 29", "Artikel 3 t/m 5": one heading for several articles.
    const more = exec(MORE_NUMBERS, text, end, to);
    if (more !== undefined && end + more[0].length === to) {
      return { ...make(to, to, to), to, number: `${number ?? ''}${more[0]}`.replace(/\s+/g, ' ') };
    }
  }
  // "artikel 5º", "Artikel 5." and "Artikel 5:" say no more than "Artikel 5".
  if (text[at] === 'º' || text[at] === '°') at++;
  const sign = text[at];
  const dotted = at < to && (sign === '.' || sign === ':');
  if (dotted) at++;
  const rest = skipBlank(text, at, to);
  if (rest >= to) return make(end, end, to);
  const mark = text[rest] ?? '';
  if (mark === ',' || mark === ';' || (mark === ')' && line.kind !== 'heading')) return undefined;
  const strong = line.strongTo > from && line.strongTo < to ? line.strongTo : 0;
  if ('-–—:|'.includes(mark)) {
    const after = skipBlank(text, rest + 1, to);
    if (after >= to) return make(end, end, to);
    if (mark !== '—' && rest === at && !dotted) return undefined;
    return splitTitle(text, line, after, make, strong);
  }
  if (mark === '(' || mark === '[') {
    const close = text.indexOf(mark === '(' ? ')' : ']', rest);
    if (close > 0 && close < to) {
      const body = skipBlank(text, close + 1, to);
      if (body >= to || text[body] === '.') return make(rest, close + 1, to);
      if (/^\(\w{1,3}\)/.test(text.slice(rest, rest + 6)))
        return line.kind === 'heading' || dotted || strong > 0 ? make(end, end, rest) : undefined;
      if (line.kind === 'heading') return make(rest, to, to);
    }
    return line.kind === 'heading' ? make(rest, to, to) : undefined;
  }
  if (line.kind === 'heading') {
    if (OTHER_ACT.test(text.slice(rest, Math.min(to, rest + 30)))) return undefined;
    return SENTENCE.test(text.slice(rest, Math.min(to, rest + 30))) && isLower(mark) ? undefined : make(rest, to, to);
  }
  if (strong >= end && strong <= rest) return make(end, end, rest);
  if (strong > rest) return make(rest, strong, skipBlank(text, strong, to));
  if (rest === at && !dotted) return undefined;
  if (SENTENCE.test(text.slice(rest, Math.min(to, rest + 30)))) return undefined;
  if (isLower(mark) || mark === '’' || mark === "'") return undefined;
  if (dotted) return splitTitle(text, line, rest, make, 0);
  // "Artikel 5 Strafbaarstelling" on a line of its own; a whole sentence is not a title.
  if (!line.first || to - rest > 120 || '.;,:'.includes(text[to - 1] ?? '')) return undefined;
  if (/\b(?:Wet|wet|Wetboek|Verdrag|Act|EVRM|ECHR|Sr|Vw)\b/.test(text.slice(rest, to))) return undefined;
  return make(rest, to, to);
}

function splitTitle(
  text: string,
  line: TextLine,
  at: number,
  make: (titleFrom: number, titleTo: number, bodyFrom: number) => HeadingFound,
  strong: number,
): HeadingFound {
  const { to } = line;
  if (strong > at) return make(at, strong, skipBlank(text, strong, to));
  if (line.kind === 'heading') return make(at, to, to);
  // On a plain line a title is short and does not end like a sentence; otherwise it is the article's text.
  if (to - at <= 120 && !'.;:,'.includes(text[to - 1] ?? '')) return make(at, to, to);
  return make(at, at, at);
}

function cleanTitle(text: string, from: number, to: number): { readonly from: number; readonly to: number } {
  let start = from;
  let end = trimEnd(text, from, to);
  const pair = `${text[start] ?? ''}${text[end - 1] ?? ''}`;
  if ((pair === '()' || pair === '[]') && end - start > 2) {
    start++;
    end--;
  }
  return { from: start, to: end };
}

function isLower(character: string): boolean {
  return character.toLowerCase() === character && character.toUpperCase() !== character;
}

/** Reads a line as the heading of a book, part, title, chapter, division, paragraph or annex. */
export function divisionHeading(text: string, line: TextLine, habits: HeadingHabits): HeadingFound | undefined {
  if (line.kind === 'table' || line.kind === 'note') return undefined;
  const { from, to } = line;
  const heading = line.kind === 'heading' || line.strongTo === to;
  if (!heading && to - from > 140) return undefined;
  const lead = text.charCodeAt(from);
  if (lead === 0xa7) {
    if (habits.sectionSign || !(heading || line.first)) return undefined;
    const sign = exec(SIGN, text, from, to);
    return sign === undefined ? undefined : finishDivision(text, line, sign[0].length, sign[2], '§', 6, heading);
  }
  if ((lead & 0xdf) < 65 || (lead & 0xdf) > 90) return undefined;
  const word = exec(DIVISION_WORD, text, from, to);
  const number = word === undefined ? undefined : exec(DIVISION_NUMBER, text, from + word[0].length, to);
  if (word !== undefined && number !== undefined && (heading || /^[A-Z]/.test(word[0]))) {
    const rank = RANKS.get(word[0].toLowerCase()) ?? 4;
    return finishDivision(
      text,
      line,
      word[0].length + number[0].length,
      number[1],
      capitalised(word[0]),
      rank,
      heading,
    );
  }
  const ordinal = exec(ORDINAL_DIVISION, text, from, to);
  if (ordinal?.[2] !== undefined) {
    const division = ordinal[2];
    const rank = RANKS.get(division.toLowerCase()) ?? 4;
    return finishDivision(
      text,
      line,
      ordinal[0].length,
      ordinal[1]?.toLowerCase(),
      capitalised(division),
      rank,
      heading,
    );
  }
  const annex = heading || (line.first && to - from < 60) ? exec(ANNEX, text, from, to) : undefined;
  if (annex !== undefined && (heading || annex[2] !== undefined || annex[0].length === to - from)) {
    return finishDivision(text, line, annex[0].length, annex[2], capitalised(annex[1] ?? ''), 0.5, heading);
  }
  return undefined;
}

function finishDivision(
  text: string,
  line: TextLine,
  length: number,
  number: string | undefined,
  word: string,
  rank: number,
  heading: boolean,
): HeadingFound | undefined {
  const { from, to } = line;
  const end = from + length;
  let at = end;
  if (at < to && (text[at] === '.' || text[at] === ':')) at++;
  let rest = skipBlank(text, at, to);
  if (rest < to && '-–—:'.includes(text[rest] ?? '')) rest = skipBlank(text, rest + 1, to);
  if (rest < to && SENTENCE.test(text.slice(rest, Math.min(to, rest + 30))) && isLower(text[rest] ?? ''))
    return undefined;
  if (!heading && rest < to && (',;)'.includes(text[rest] ?? '') || '.;,:'.includes(text[to - 1] ?? '')))
    return undefined;
  if (!heading && rest < to && isLower(text[rest] ?? '')) return undefined;
  return {
    from,
    to: rest < to ? to : end,
    number,
    word,
    title: rest < to ? cleanTitle(text, rest, to) : undefined,
    bodyFrom: to,
    rank,
  };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
