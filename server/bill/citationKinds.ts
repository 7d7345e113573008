import type { CitationDefect, CitationKind } from './model.js';

/** A citation in the visible text, before it has its source range. */
export interface CitationFound {
  readonly kind: CitationKind;
  readonly from: number;
  readonly to: number;
  readonly normalised: string;
  readonly defect: CitationDefect | undefined;
}

/** Years in which a court, directive or case can be. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2060;

/** Whether a year of four digits can be the year of a ruling or act. */
export function isPossibleYear(year: string): boolean {
  return /^\d{4}$/.test(year) && Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR;
}

const EU_CASE =
  /(?<![\p{L}\p{N}-])([CTF])[ \u00a0]?[-‐‑‒–—−][ \u00a0]?(\d{1,4})[ \u00a0]?\/[ \u00a0]?(\d{2})(?![\d/])(?:[\s\u00a0]?(PPU|P\(R\)|P-R|RX|DEP|REV|OP|R|P)(?![\p{L}\p{N}]))?/gu;

/** Cases of the Court of Justice (C), General Court (T) and Civil Service Tribunal (F): "C-72/22 PPU". */
export function* euCases(text: string): Generator<CitationFound> {
  for (const match of text.matchAll(EU_CASE)) {
    const [whole, court = '', number = '', year = '', suffix] = match;
    const normalised = `${court}-${Number(number)}/${year}${suffix === undefined ? '' : ` ${suffix}`}`;
    yield { kind: 'eu-case', from: match.index, to: match.index + whole.length, normalised, defect: undefined };
  }
}

const CELEX =
  /(?<![\p{L}\p{N}])(?:(CELEX)(?:[\s\u00a0]?(?:nr\.?|no\.?|number|nummer))?[\s\u00a0:]{1,3})?([1-9CE])(\d{4})([A-Z]{1,2})(\d{2,4})(?:\(\d\d\))?(?![\p{L}\p{N}])/gu;
const NAMED_CELEX =
  /(?<![\p{L}\p{N}])CELEX(?:[\s\u00a0]?(?:nr\.?|no\.?|number|nummer))?[\s\u00a0:]{1,3}(\d[\dA-Za-z]{5,14})(?![\p{L}\p{N}])/gu;

/** CELEX numbers: sector, year, type, number. What is announced as one but is not well formed has a defect. */
export function* celexNumbers(text: string): Generator<CitationFound> {
  for (const match of text.matchAll(CELEX)) {
    const [whole, named, sector = '', year = '', type = '', number = ''] = match;
    if (named === undefined && (number.length !== 4 || !isPossibleYear(year))) continue;
    const defect = !isPossibleYear(year) ? 'year' : number.length !== 4 ? 'number' : undefined;
    const to = match.index + whole.length;
    yield { kind: 'celex', from: match.index, to, normalised: `${sector}${year}${type}${number}`, defect };
  }
  if (!text.includes('CELEX')) return;
  for (const match of text.matchAll(NAMED_CELEX)) {
    const number = match[1] ?? '';
    if (/^[1-9]\d{4}[A-Z]{1,2}\d{2,4}$/.test(number)) continue;
    yield {
      kind: 'celex',
      from: match.index,
      to: match.index + match[0].length,
      normalised: number.toUpperCase(),
      defect: 'parts',
    };
  }
}

const APPLICATION = /(?<![\p{L}\p{N}/.,-])(\d{2,6})\/(\d{2})(?![\d/])/gu;
const APPLICATION_LEAD =
  /(?:\b(?:nrs?|nos?|appl?|nummers?|numbers?|applications?|verzoekschrift(?:en|nummers?|nummer)?|klachtnummers?|zaaknummers?|zaaknrs?|EHRM|ECtHR|ECHR|Grand Chamber|GK|GC)\b[.:]?|\bv\. [\p{L} ]{2,30},)[^\d.;]{0,40}$/u;

/** Applications to the European Court of Human Rights: "nr. 27765/09", "nos. 36378/02 and 27765/09". */
export function* applications(text: string): Generator<CitationFound> {
  let previousEnd = -1;
  for (const match of text.matchAll(APPLICATION)) {
    const at = match.index;
    const listed =
      previousEnd >= 0 &&
      at - previousEnd < 8 &&
      /^[\s,;]*(?:en|and|of|or|&)?[\s\u00a0]*$/.test(text.slice(previousEnd, at));
    const lead = text.slice(Math.max(0, at - 60), at);
    if (!listed && !APPLICATION_LEAD.test(lead.slice(lead.lastIndexOf('\ue000') + 1))) continue;
    // "Kamerstukken II 2023/24", "Richtlijn nr. 2008/11": years are not application numbers.
    if (/(?:Kamerstukken|Handelingen|richtlijn|verordening|directive|regulation)[^;.]{0,30}$/i.test(lead)) continue;
    previousEnd = at + match[0].length;
    yield {
      kind: 'application',
      from: at,
      to: previousEnd,
      normalised: `${match[1] ?? ''}/${match[2] ?? ''}`,
      defect: undefined,
    };
  }
}

const COMPLAINT =
  /(?:complaints?|klachten|klacht|klachtnummers?|réclamation)[\s\u00a0]{0,2}(?:\(?(?:nos?|nrs?|nummers?|numbers?)\.?)?[\s\u00a0]{0,2}(\d{1,3}\/(?:19|20)\d\d)(?!\d)/giu;

/** Collective complaints to the European Committee of Social Rights: "complaint no. 90/2013". */
export function* complaints(text: string): Generator<CitationFound> {
  for (const match of text.matchAll(COMPLAINT)) {
    const number = match[1] ?? '';
    const to = match.index + match[0].length;
    yield { kind: 'complaint', from: to - number.length, to, normalised: number, defect: undefined };
  }
}

const JOURNAL =
  /(?<![\p{L}\p{N}])(Stb|Trb|Stcrt|Staatsblad|Tractatenblad|Staatscourant)\.?[\s\u00a0]{1,2}((?:1[89]|20)\d\d),?[\s\u00a0]{0,2}(?:nrs?\.?[\s\u00a0]?)?(\d{1,6}[a-z]?)(?!\p{N})/gu;
const EU_JOURNAL =
  /(?<![\p{L}\p{N}])(PbEU|PbEG|Pb(?=[\s\u00a0.])|OJ)\.?[\s\u00a0]{0,2}(?:((?:19|20)\d\d),?[\s\u00a0]{0,2})?([LC])[\s\u00a0]?(\d{1,4})(?!\p{N})/gu;
const JOURNALS: ReadonlyMap<string, string> = new Map([
  ['Staatsblad', 'Stb'],
  ['Tractatenblad', 'Trb'],
  ['Staatscourant', 'Stcrt'],
]);

/** Places in official journals: "Stb. 2000, 495", "PbEU 2008, L 348". */
export function* officialJournals(text: string): Generator<CitationFound> {
  for (const match of text.matchAll(JOURNAL)) {
    const [whole, journal = '', year = '', number = ''] = match;
    const normalised = `${JOURNALS.get(journal) ?? journal}. ${year}, ${number}`;
    yield {
      kind: 'official-journal',
      from: match.index,
      to: match.index + whole.length,
      normalised,
      defect: undefined,
    };
  }
  for (const match of text.matchAll(EU_JOURNAL)) {
    const [whole, journal = '', year, series = '', number = ''] = match;
    const normalised = `${journal}${year === undefined ? '' : ` ${year},`} ${series} ${number}`;
    yield {
      kind: 'official-journal',
      from: match.index,
      to: match.index + whole.length,
      normalised,
      defect: undefined,
    };
  }
}

const PAPER =
  /(?<![\p{L}\p{N}])Kamerstukken[\s\u00a0]{1,2}(II|I)(?:\/II?)?[\s\u00a0]{1,2}((?:19|20)\d\d[/–-]\d{2,4}),?[\s\u00a0]{1,2}(\d{2}[\s\u00a0]?\d{3}(?:[\s\u00a0-]?\(?[A-Z]\d{0,4}\)?(?=[\s,]))?(?:[\s\u00a0-]?[IVX]{1,6}(?=[\s,]))?),?[\s\u00a0]{1,2}(?:nrs?\.?[\s\u00a0]{0,2})?([A-Z]{1,2}(?![a-z])|\d{1,4})/gu;

/** Dutch parliamentary papers: "Kamerstukken II 2023/24, 36 349, nr. 3". */
export function* parliamentaryPapers(text: string): Generator<CitationFound> {
  for (const match of text.matchAll(PAPER)) {
    const [whole, house = '', session = '', dossier = '', number = ''] = match;
    const normalised = `Kamerstukken ${house} ${session.replace(/[–-]/, '/')}, ${dossier.replace(/^(\d\d)\s/, '$1')}, ${number}`;
    yield {
      kind: 'parliamentary-paper',
      from: match.index,
      to: match.index + whole.length,
      normalised,
      defect: undefined,
    };
  }
}

const BWB = /(?<![\p{L}\p{N}])BWB[RVW]\d{7}(?!\p{N})/gu;

/** Identifiers of Dutch acts and treaties: "BWBR0011823". */
export function* bwbIdentifiers(text: string): Generator<CitationFound> {
  for (const match of text.matchAll(BWB)) {
    yield {
      kind: 'bwb',
      from: match.index,
      to: match.index + match[0].length,
      normalised: match[0],
      defect: undefined,
    };
  }
}

const EU_ACT_SOURCE = String.raw`(?:[Uu]itvoerings|[Gg]edelegeerde[\s\u00a0])?(?:[Rr]ichtlijn(?:en)?|[Vv]erordening(?:en)?|[Bb]esluit|[Kk]aderbesluit|[Dd]irectives?|[Rr]egulations?|[Dd]ecision|RICHTLIJN|VERORDENING)[\s\u00a0]{1,2}(?:\((?:EU|EG|EEG|EC|EEC|Euratom|EU, Euratom|EG, EGKS)\)[\s\u00a0]{0,2})?(?:(?:nr|no|Nr|No)\.?[\s\u00a0]{0,2})?(\d{1,4}\/\d{1,4})(?:[\s\u00a0]?\/(EU|EG|EEG|EC|EEC|JBZ|JHA|GBVB|Euratom))?(?!\p{N})`;
const EU_ACT = new RegExp(String.raw`(?<![\p{L}\p{N}])${EU_ACT_SOURCE}`, 'gu');
const EU_ACT_HERE = new RegExp(EU_ACT_SOURCE, 'uy');

/** EU acts by number: "Richtlijn 2008/115/EG", "Verordening (EU) nr. 604/2013". Normalised as "2008/115", "604/2013". */
export function* euActs(text: string): Generator<CitationFound> {
  for (const match of text.matchAll(EU_ACT)) {
    yield {
      kind: 'eu-act',
      from: match.index,
      to: match.index + match[0].length,
      normalised: match[1] ?? '',
      defect: undefined,
    };
  }
}

/** The end of the numbered EU act that starts at `at`, if there is one. */
export function euActEnd(text: string, at: number, to: number): number | undefined {
  EU_ACT_HERE.lastIndex = at;
  const found = EU_ACT_HERE.exec(text);
  return found === null || at + found[0].length > to ? undefined : at + found[0].length;
}
