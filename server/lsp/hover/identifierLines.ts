import type { Citation } from '../../bill/model.js';
import { nameOfBody } from '../../check/citing.js';
import { luxembourgCases, parseEcli, parseStrasbourgOrdinal } from '../../norms/ecli.js';
import type { Bilingual, LanguageCode } from '../../text/range.js';
import { writtenDate } from '../../text/writtenDate.js';
import type { HoverText, Words } from './hoverText.js';

const notInRegister: Bilingual = {
  nl: 'Niet in het register van Toetssteen: wat erin is beslist, is niet nagegaan.',
  en: 'Not in Toetssteen’s register: what it decides has not been looked into.',
};

/**
 * A source that the register does not have: no more than what its identifier itself says, and where it can be read.
 * Says nothing when the identifier says nothing that its reader does not see.
 * @param words of the text in which it is cited
 * @param address where it can be read, when that is known
 */
export function identifierLines(
  citation: Citation,
  words: string,
  address: string | undefined,
  language: LanguageCode,
  text: HoverText,
): void {
  const said = meaningOf(citation, language);
  if (said === undefined && address === undefined) return;
  // Of an act of the Union the compared form is no more than its number.
  const name = citation.kind === 'eu-act' ? words.replace(/\s+/g, ' ') : citation.normalised;
  const title: Words = address === undefined ? name : { text: name, url: address };
  text.title(title);
  if (said !== undefined) text.paragraph(said);
  if (isDecision(citation)) text.paragraph(notInRegister[language]);
}

function isDecision({ kind, normalised }: Citation): boolean {
  return (
    kind === 'ecli' ||
    kind === 'eu-case' ||
    kind === 'application' ||
    kind === 'complaint' ||
    (kind === 'celex' && normalised.startsWith('6'))
  );
}

function meaningOf({ kind, normalised }: Citation, language: LanguageCode): string | undefined {
  const dutch = language === 'nl';
  switch (kind) {
    case 'ecli':
      return meaningOfEcli(normalised, language);
    case 'eu-case': {
      const year = luxembourgCases(normalised.replace(/^F/, 'T').replace(/ .*$/, ''))[0]?.year;
      const court = unionCourt(normalised.charAt(0), language);
      return dutch
        ? `Zaak bij het ${court} uit ${year ?? '?'}.`
        : `Case before the ${court}, brought in ${year ?? '?'}.`;
    }
    case 'application': {
      const court = nameOfBody('ecthr', language);
      return dutch ? `Verzoekschrift bij het ${court}.` : `Application to the ${court}.`;
    }
    case 'complaint': {
      const committee = nameOfBody('ecsr', language);
      return dutch ? `Collectieve klacht bij het ${committee}.` : `Collective complaint to the ${committee}.`;
    }
    case 'official-journal':
      return journals[/^\w+/.exec(normalised)?.[0] ?? '']?.[language];
    case 'parliamentary-paper':
      return (/ I /.test(normalised) ? upperHouse : lowerHouse)[language];
    case 'celex':
    case 'bwb':
    case 'eu-act':
    case 'treaty':
    case 'act':
    case 'provision':
      return undefined;
  }
}

const journals: { readonly [journal: string]: Bilingual } = {
  Stb: { nl: 'Staatsblad.', en: 'Staatsblad, the Dutch bulletin of acts and decrees.' },
  Trb: { nl: 'Tractatenblad.', en: 'Tractatenblad, the Dutch bulletin of treaties.' },
  Stcrt: { nl: 'Staatscourant.', en: 'Staatscourant, the Dutch government gazette.' },
};
const lowerHouse: Bilingual = {
  nl: 'Kamerstuk van de Tweede Kamer.',
  en: 'Paper of the Dutch House of Representatives.',
};
const upperHouse: Bilingual = { nl: 'Kamerstuk van de Eerste Kamer.', en: 'Paper of the Dutch Senate.' };

function unionCourt(code: string, language: LanguageCode): string {
  if (code === 'T') return language === 'nl' ? 'Gerecht van de EU' : 'General Court of the EU';
  if (code === 'F') return language === 'nl' ? 'Gerecht voor ambtenarenzaken van de EU' : 'EU Civil Service Tribunal';
  return nameOfBody('cjeu', language);
}

function meaningOfEcli(ecli: string, language: LanguageCode): string | undefined {
  const parts = parseEcli(ecli);
  if (parts === undefined) return undefined;
  const { country, court, year, ordinal } = parts;
  if (country === 'CE' && court === 'ECHR') {
    const strasbourg = parseStrasbourgOrdinal(ordinal);
    const name = nameOfBody('ecthr', language);
    if (strasbourg === undefined) return `${name}, ${year}.`;
    const { type, monthAndDay, application } = strasbourg;
    return `${decisions[type][language]}, ${name}, ${writtenDate(`${year}-${monthAndDay}`, language)}, ${application}.`;
  }
  const name = country === 'EU' ? unionCourt(court, language) : nationalCourt(country, court, language);
  return `${name}, ${year}.`;
}

const decisions: { readonly [type in 'JUD' | 'DEC' | 'REP']: Bilingual } = {
  JUD: { nl: 'Arrest', en: 'Judgment' },
  DEC: { nl: 'Beslissing', en: 'Decision' },
  REP: { nl: 'Rapport', en: 'Report' },
};

const dutchCourts: { readonly [code: string]: Bilingual } = {
  HR: { nl: 'Hoge Raad', en: 'Supreme Court of the Netherlands' },
  PHR: { nl: 'Parket bij de Hoge Raad (conclusie)', en: 'Advocate General at the Supreme Court (opinion)' },
  RVS: { nl: 'Raad van State', en: 'Dutch Council of State' },
  CRVB: { nl: 'Centrale Raad van Beroep', en: 'Central Appeals Tribunal (Netherlands)' },
  CBB: { nl: 'College van Beroep voor het bedrijfsleven', en: 'Trade and Industry Appeals Tribunal (Netherlands)' },
};

function nationalCourt(country: string, court: string, language: LanguageCode): string {
  if (country === 'NL') {
    const known = dutchCourts[court]?.[language];
    if (known !== undefined) return known;
    if (court.startsWith('RB')) return nameOfBody('rechtbank', language);
    if (court.startsWith('GH')) return nameOfBody('gerechtshof', language);
  }
  return `${countryName(country, language) ?? country}, ${court}`;
}

function countryName(code: string, language: LanguageCode): string | undefined {
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code);
}
