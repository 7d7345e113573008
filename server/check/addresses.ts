import type { Citation } from '../bill/model.js';
import { parseEcli } from '../norms/ecli.js';
import type { Norm, Pack } from '../norms/pack.js';
import type { LanguageCode } from '../text/range.js';
import { type CitedRecords, recordsCited, unionActKind } from './citedRecords.js';

/**
 * Where a citation can be read: the address in the register when it has the text, else the address that follows from
 * the identifier itself at the official publisher. The one place in which addresses are made.
 * @param source the text that the citation's place counts in
 * @param language in which the publisher is asked for the text, where it has several
 * @param asOf ISO date; a name that has passed to a later act means the one of that day
 * @returns undefined for what has no certain address
 */
export function addressOfCitation(
  citation: Citation,
  source: string,
  pack: Pack,
  language: LanguageCode,
  asOf: string,
): string | undefined {
  if (citation.defect !== undefined) return undefined;
  return inRegister(citation, recordsCited(citation, source, pack, asOf)) ?? byIdentifier(citation, source, language);
}

/** Where a provision in the register can be read: its own address, else that of the text that it is in. */
export function addressOfNorm({ url, article = '', instrument }: Pick<Norm, 'url' | 'article' | 'instrument'>): string {
  return url ?? articleOfDutchAct(article.replace(/\(.*$/, ''), instrument.url) ?? instrument.url;
}

function inRegister({ reference }: Citation, { rulings, instrument, norms }: CitedRecords): string | undefined {
  const [ruling] = rulings;
  const [norm] = norms;
  if (ruling !== undefined) return ruling.url;
  if (norm?.url !== undefined) return norm.url;
  if (instrument === undefined) return undefined;
  const [article, ...more] = reference?.articles ?? [];
  const only = article !== undefined && more.length === 0 && article.from === article.to ? article.from : '';
  return articleOfDutchAct(only, instrument.url) ?? instrument.url;
}

/** An article in the Dutch collection of acts, by the reference standard for that collection (Juriconnect, JCI 1.3). */
function articleOfDutchAct(article: string, url: string): string | undefined {
  // An article of a treaty ("BWBV") may be numbered otherwise there than it is cited.
  const identifier = /^https:\/\/wetten\.overheid\.nl\/(BWBR\d{7})$/.exec(url)?.[1];
  if (identifier === undefined || !/^\d+[a-z]*$/.test(article)) return undefined;
  return `https://wetten.overheid.nl/jci1.3:c:${identifier}&artikel=${article}`;
}

function byIdentifier(citation: Citation, source: string, language: LanguageCode): string | undefined {
  const { kind, normalised } = citation;
  switch (kind) {
    case 'ecli':
      return ecliAddress(normalised, language);
    case 'eu-case':
      return `https://curia.europa.eu/juris/liste.jsf?num=${encodeURIComponent(normalised.replace(/ .*$/, ''))}&language=${language}`;
    case 'celex':
      return `${eurLex(language)}CELEX:${normalised}`;
    case 'application':
      return `https://hudoc.echr.coe.int/eng#${encodeURIComponent(`{"appno":["${normalised}"]}`)}`;
    case 'official-journal':
      return journalAddress(normalised, language);
    case 'parliamentary-paper':
      return paperAddress(normalised);
    case 'bwb':
      return `https://wetten.overheid.nl/${normalised}`;
    case 'eu-act':
      return /\d/.test(normalised) ? unionActAddress(citation, source) : undefined;
    case 'complaint':
    case 'provision':
    case 'treaty':
    case 'act':
      return undefined;
  }
}

function eurLex(language: LanguageCode): string {
  return `https://eur-lex.europa.eu/legal-content/${language.toUpperCase()}/TXT/?uri=`;
}

function ecliAddress(ecli: string, language: LanguageCode): string | undefined {
  const country = parseEcli(ecli)?.country;
  if (country === undefined) return undefined;
  if (country === 'EU') return `${eurLex(language)}ecli:${ecli}`;
  if (country === 'NL') return `https://deeplink.rechtspraak.nl/uitspraak?id=${ecli}`;
  return `https://e-justice.europa.eu/ecli/${ecli}`;
}

const published: { readonly [journal: string]: { readonly code: string; readonly since: number } } = {
  Stb: { code: 'stb', since: 1995 },
  Trb: { code: 'trb', since: 1995 },
  // The whole of it only since the second half of 2009.
  Stcrt: { code: 'stcrt', since: 2010 },
};

function journalAddress(normalised: string, language: LanguageCode): string | undefined {
  const dutch = /^(Stb|Trb|Stcrt)\. (\d{4}), (\d+[a-z]?)$/.exec(normalised);
  const journal = published[dutch?.[1] ?? ''];
  if (dutch !== null && journal !== undefined) {
    const [, , year = '', number = ''] = dutch;
    if (Number(year) < journal.since) return undefined;
    return `https://zoek.officielebekendmakingen.nl/${journal.code}-${year}-${number}.html`;
  }
  const [, year = '', series = '', number = ''] = /^\D+(\d{4}), ([LC]) (\d+)$/.exec(normalised) ?? [];
  // Issues with many acts ended on 30 September 2023; since then every act is published by itself.
  if (Number(year) < 1998 || Number(year) > 2023) return undefined;
  return `${eurLex(language)}OJ:${series}:${year}:${Number(number)}:TOC`;
}

function paperAddress(normalised: string): string | undefined {
  const paper = /^Kamerstukken I{1,2} (\d{4})\/\d+, (\d{5})(?:[ -]?([IVX]+))?, ([A-Z]{1,2}|\d+)$/.exec(normalised);
  if (paper === null) return undefined;
  const [, session = '', dossier = '', chapter, number = ''] = paper;
  if (Number(session) < 1995) return undefined;
  const file = [dossier, chapter, number].filter((part) => part !== undefined).join('-');
  return `https://zoek.officielebekendmakingen.nl/kst-${file}.html`;
}

/** How far before "Regulation" the word may stand that says that it implements another. */
const wordBefore = 16;
const year = /^(?:19|20)\d\d$/;

/** By the European Legislation Identifier, which names kind, year and number. */
function unionActAddress({ start, end, normalised }: Citation, source: string): string | undefined {
  const own = source.slice(start, end);
  const kind = identifierKind(own, source.slice(Math.max(0, start - wordBefore), end));
  const [, first = '', second = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(normalised) ?? [];
  if (kind === undefined) return undefined;
  // Regulations from before 2015 have their number first: "(EU) nr. 604/2013".
  const numberFirst = kind.startsWith('reg') && year.test(second) && (!year.test(first) || /\bn[or]\b/i.test(own));
  if (numberFirst) return identified(kind, second, first);
  if (year.test(first)) return identified(kind, first, second);
  // "95/46" is a directive of 1995.
  return kind === 'dir' && /^[5-9]\d$/.test(first) ? identified(kind, `19${first}`, second) : undefined;
}

function identified(kind: string, inYear: string, number: string): string | undefined {
  // Older decisions share numbers, which their identifiers tell apart in a way that the citation does not show.
  if (kind.startsWith('dec') && kind !== 'dec_framw' && Number(inYear) < 2015) return undefined;
  return `https://eur-lex.europa.eu/eli/${kind}/${inYear}/${Number(number)}/oj`;
}

function identifierKind(own: string, withBefore: string): string | undefined {
  if (/kaderbesluit/i.test(own) || /framework\s+decision/i.test(withBefore)) return 'dec_framw';
  const kind = unionActKind(own);
  if (kind === undefined) return undefined;
  const code = { directive: 'dir', regulation: 'reg', decision: 'dec' }[kind];
  if (/uitvoerings|implementing/i.test(withBefore)) return `${code}_impl`;
  return /gedelegeerde|delegated/i.test(withBefore) ? `${code}_del` : code;
}
