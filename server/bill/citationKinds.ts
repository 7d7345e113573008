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

/** Finds one kind of citation where it begins; `starts` are the first two letters that it can have. */
export interface CitationMatcher {
  readonly starts: readonly string[];
  readonly at: (text: string, at: number) => CitationFound | undefined;
}

/** Whether a letter or digit stands at `at`. */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f) && code !== 0xd7 && code !== 0xf7 && code < 0xd800;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null || isWordAt(text, at + found[0].length) ? undefined : found;
}

function citation(
  kind: CitationKind,
  from: number,
  to: number,
  normalised: string,
  defect?: CitationDefect,
): CitationFound {
  return { kind, from, to, normalised, defect };
}

const DASHES = '-‐‑‒–—−';
const EU_CASE =
  /([CTF])[ \u00a0]?[-‐‑‒–—−][ \u00a0]?(\d{1,4})[ \u00a0]?\/[ \u00a0]?(\d{2})(?![\d/])(?:[\s\u00a0]?(PPU|P\(R\)|P-R|RX|DEP|REV|OP|R|P)(?![A-Za-z\d]))?/y;

/** Cases of the Court of Justice (C), General Court (T) and Civil Service Tribunal (F): "C-72/22 PPU". */
export const euCase: CitationMatcher = {
  starts: [...'CTF'].flatMap((court) => [...`${DASHES} \u00a0`].map((next) => court + next)),
  at: (text, at) => {
    const found = match(EU_CASE, text, at);
    if (found === undefined) return undefined;
    const [whole, court = '', number = '', year = '', suffix] = found;
    return citation(
      'eu-case',
      at,
      at + whole.length,
      `${court}-${Number(number)}/${year}${suffix === undefined ? '' : ` ${suffix}`}`,
    );
  },
};

const CELEX = /([1-9])(\d{4})([A-Z]{1,2})(\d{4})(?:\(\d\d\))?/y;
const NAMED_CELEX = /CELEX(?:[\s\u00a0]?(?:nr\.?|no\.?|number|nummer))?[\s\u00a0:]{1,3}(\d[\dA-Za-z]{5,14})/y;

/** CELEX numbers: sector, year, type, number. What is announced as one but is not well formed has a defect. */
export const celex: CitationMatcher = {
  starts: ['CE'],
  at: (text, at) => {
    const found = match(NAMED_CELEX, text, at);
    const number = found?.[1]?.toUpperCase();
    if (found === undefined || number === undefined) return undefined;
    const parts = /^[1-9](\d{4})[A-Z]{1,2}(\d+)$/.exec(number);
    let defect: CitationDefect | undefined;
    if (parts === null) defect = 'parts';
    else if (!isPossibleYear(parts[1] ?? '')) defect = 'year';
    else if (parts[2]?.length !== 4) defect = 'number';
    return citation('celex', at, at + found[0].length, number, defect);
  },
};

const APPLICATION = /(\d{2,6})\/(\d{2})(?![\d/])/y;
const APPLICATION_LEAD =
  /(?:\b(?:nrs?|nos?|appl?|nummers?|numbers?|[Aa]pplications?|[Vv]erzoekschrift(?:en|nummers?|nummer)?|klachtnummers?|zaaknummers?|zaaknrs?|EHRM|ECtHR|ECHR|Grand Chamber|GK|GC)\b[.:]?|\bv\. [\p{L} ]{2,30},)[^\d.;]{0,40}$/u;
const LIST_BETWEEN = /\d[\s,;]*(?:en|and|of|or|&)?[\s\u00a0]*$/;
const OTHER_NUMBER =
  /(?:Kamerstukken|Handelingen|[Rr]ichtlijn|[Vv]erordening|[Dd]irective|[Rr]egulation|[Bb]esluit)[^;.]{0,30}$/;

/**
 * A number at `at`: a CELEX number, or an application to the European Court of Human Rights ("nr. 27765/09"; in a list
 * only the first is announced, so `previousEnd` tells where the last one ended).
 */
export function numberAt(text: string, at: number, previousEnd: number): CitationFound | undefined {
  let digits = at;
  while (digits - at < 7 && isDigit(text.charCodeAt(digits))) digits++;
  const next = text.charCodeAt(digits);
  if (next === 47) {
    const found = match(APPLICATION, text, at);
    if (found === undefined || '.,-–/'.includes(text[at - 1] ?? ' ')) return undefined;
    const lead = text.slice(Math.max(0, at - 60), at);
    const block = lead.slice(lead.lastIndexOf('\ue000') + 1);
    const listed = previousEnd > 0 && at - previousEnd < 8 && LIST_BETWEEN.test(text.slice(previousEnd - 1, at));
    if (!listed && !APPLICATION_LEAD.test(block)) return undefined;
    // "Kamerstukken II 2023/24" and "Richtlijn nr. 2008/11" are years.
    if (OTHER_NUMBER.test(block)) return undefined;
    return citation('application', at, at + found[0].length, found[0]);
  }
  if (digits - at === 5 && next >= 65 && next <= 90) {
    const found = match(CELEX, text, at);
    if (found === undefined || !isPossibleYear(found[2] ?? '')) return undefined;
    const [whole, sector = '', year = '', type = '', number = ''] = found;
    return citation('celex', at, at + whole.length, `${sector}${year}${type}${number}`);
  }
  return undefined;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const COMPLAINT =
  /(?:[Cc]omplaints?|[Kk]lacht(?:en|nummers?)?)[\s\u00a0]{0,2}(?:\(?(?:[Nn]os?|[Nn]rs?|nummers?|numbers?)\.?)?[\s\u00a0]{0,2}(\d{1,3}\/(?:19|20)\d\d)(?!\d)/y;

/** Collective complaints to the European Committee of Social Rights: "complaint no. 90/2013". */
export const complaint: CitationMatcher = {
  starts: ['co', 'Co', 'kl', 'Kl'],
  at: (text, at) => {
    const found = match(COMPLAINT, text, at);
    if (found?.[1] === undefined) return undefined;
    const to = at + found[0].length;
    return citation('complaint', to - found[1].length, to, found[1]);
  },
};

const JOURNAL =
  /(Stb|Trb|Stcrt|Staatsblad|Tractatenblad|Staatscourant)\.?[\s\u00a0]{1,2}((?:1[89]|20)\d\d),?[\s\u00a0]{0,2}(?:nrs?\.?[\s\u00a0]?)?(\d{1,6}[a-z]?)/y;
const JOURNALS: ReadonlyMap<string, string> = new Map([
  ['Staatsblad', 'Stb'],
  ['Tractatenblad', 'Trb'],
  ['Staatscourant', 'Stcrt'],
]);

/** Dutch official journals: "Stb. 2000, 495". */
export const dutchJournal: CitationMatcher = {
  starts: ['St', 'Tr'],
  at: (text, at) => {
    const found = match(JOURNAL, text, at);
    if (found === undefined) return undefined;
    const [whole, journal = '', year = '', number = ''] = found;
    return citation(
      'official-journal',
      at,
      at + whole.length,
      `${JOURNALS.get(journal) ?? journal}. ${year}, ${number}`,
    );
  },
};

const EU_JOURNAL =
  /(PbEU|PbEG|Pb(?=[\s\u00a0.])|OJ)\.?[\s\u00a0]{0,2}(?:((?:19|20)\d\d),?[\s\u00a0]{0,2})?([LC])[\s\u00a0]?(\d{1,4})/y;

/** The Official Journal of the European Union: "PbEU 2008, L 348". */
export const europeanJournal: CitationMatcher = {
  starts: ['Pb', 'OJ'],
  at: (text, at) => {
    const found = match(EU_JOURNAL, text, at);
    if (found === undefined) return undefined;
    const [whole, journal = '', year, series = '', number = ''] = found;
    const normalised = `${journal}${year === undefined ? '' : ` ${year},`} ${series} ${number}`;
    return citation('official-journal', at, at + whole.length, normalised);
  },
};

const PAPER =
  /Kamerstukken[\s\u00a0]{1,2}(II|I)(?:\/II?)?[\s\u00a0]{1,2}((?:19|20)\d\d[/–-]\d{2,4}),?[\s\u00a0]{1,2}(\d{2}[\s\u00a0]?\d{3}(?:[\s\u00a0-]?\(?[A-Z]\d{0,4}\)?(?=[\s,]))?(?:[\s\u00a0-]?[IVX]{1,6}(?=[\s,]))?),?[\s\u00a0]{1,2}(?:nrs?\.?[\s\u00a0]{0,2})?([A-Z]{1,2}(?![a-z])|\d{1,4})/y;

/** Dutch parliamentary papers: "Kamerstukken II 2023/24, 36 349, nr. 3". */
export const parliamentaryPaper: CitationMatcher = {
  starts: ['Ka'],
  at: (text, at) => {
    const found = match(PAPER, text, at);
    if (found === undefined) return undefined;
    const [whole, house = '', session = '', dossier = '', number = ''] = found;
    const plain = dossier.replace(/^(\d\d)[\s\u00a0]/, '$1');
    return citation(
      'parliamentary-paper',
      at,
      at + whole.length,
      `Kamerstukken ${house} ${session.replace(/[–-]/, '/')}, ${plain}, ${number}`,
    );
  },
};

const BWB = /BWB[RVW]\d{7}/y;

/** Identifiers of Dutch acts and treaties: "BWBR0011823". */
export const bwbIdentifier: CitationMatcher = {
  starts: ['BW'],
  at: (text, at) => {
    const found = match(BWB, text, at);
    return found === undefined ? undefined : citation('bwb', at, at + found[0].length, found[0]);
  },
};

const EU_ACT =
  /(?:[Uu]itvoerings|[Gg]edelegeerde[\s\u00a0])?(?:[Rr]ichtlijn(?:en)?|[Vv]erordening(?:en)?|[Bb]esluit|[Kk]aderbesluit|[Dd]irectives?|[Rr]egulations?|[Dd]ecision|RICHTLIJN|VERORDENING)[\s\u00a0]{1,2}(?:\((?:EU|EG|EEG|EC|EEC|Euratom|EU, Euratom|EG, EGKS)\)[\s\u00a0]{0,2})?(?:(?:nr|no|Nr|No)\.?[\s\u00a0]{0,2})?(\d{1,4}\/\d{1,4})(?:[\s\u00a0]?\/(EU|EG|EEG|EC|EEC|JBZ|JHA|GBVB|Euratom))?/y;

/** EU acts by number: "Richtlijn 2008/115/EG", "Verordening (EU) nr. 604/2013". Normalised as "2008/115", "604/2013". */
export const euAct: CitationMatcher = {
  starts: [
    'ui',
    'Ui',
    'ge',
    'Ge',
    'ri',
    'Ri',
    'RI',
    've',
    'Ve',
    'VE',
    'be',
    'Be',
    'ka',
    'Ka',
    'di',
    'Di',
    're',
    'Re',
    'de',
    'De',
  ],
  at: (text, at) => {
    const found = match(EU_ACT, text, at);
    return found === undefined ? undefined : citation('eu-act', at, at + found[0].length, found[1] ?? '');
  },
};
