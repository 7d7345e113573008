import { standsAboveBills } from '../norms/authority.js';
import type { Norm } from '../norms/pack.js';
import type { Body, Ruling } from '../norms/schema.js';
import type { Bilingual, LanguageCode } from '../text/range.js';
import { writtenDate } from '../text/writtenDate.js';
import { writtenArticles } from './articleCitation.js';
import type { NormReference, RulingReference } from './finding.js';

const bodies: Readonly<Record<Body, Bilingual>> = {
  cjeu: { nl: 'Hof van Justitie van de EU', en: 'Court of Justice of the EU' },
  ecthr: { nl: 'Europees Hof voor de Rechten van de Mens', en: 'European Court of Human Rights' },
  'hoge-raad': { nl: 'Hoge Raad', en: 'Supreme Court of the Netherlands' },
  'raad-van-state': {
    nl: 'Afdeling bestuursrechtspraak van de Raad van State',
    en: 'Administrative Jurisdiction Division of the Dutch Council of State',
  },
  'centrale-raad-van-beroep': { nl: 'Centrale Raad van Beroep', en: 'Central Appeals Tribunal (Netherlands)' },
  gerechtshof: { nl: 'Gerechtshof', en: 'Court of Appeal (Netherlands)' },
  rechtbank: { nl: 'Rechtbank', en: 'District Court (Netherlands)' },
  ecsr: { nl: 'Europees Comité voor Sociale Rechten', en: 'European Committee of Social Rights' },
  'committee-of-ministers': {
    nl: 'Comité van Ministers van de Raad van Europa',
    en: 'Committee of Ministers of the Council of Europe',
  },
  'un-committee': { nl: 'Verdragscomité van de Verenigde Naties', en: 'United Nations treaty body' },
  'council-of-europe-advice': { nl: 'Raad van Europa (advies)', en: 'Council of Europe (advice)' },
  'council-of-state-advice': {
    nl: 'Afdeling advisering van de Raad van State',
    en: 'Advisory Division of the Dutch Council of State',
  },
  'un-agency-advice': { nl: 'Organisatie van de Verenigde Naties (advies)', en: 'United Nations agency (advice)' },
  'expert-advice': { nl: 'Deskundigenadvies', en: 'Expert advice' },
  'foreign-court': { nl: 'Buitenlandse rechter', en: 'Foreign court' },
};

/** The name of a court or body, in the language of the messages. */
export function nameOfBody(body: Body, language: LanguageCode): string {
  return bodies[body][language];
}

/** Who decided, with the chamber when it is known: "Hof van Justitie van de EU (Grote kamer)". */
export function nameOfCourt({ body, chamber }: Pick<Ruling, 'body' | 'chamber'>, language: LanguageCode): string {
  const court = nameOfBody(body, language);
  if (chamber === undefined) return court;
  return `${court} (${typeof chamber === 'string' ? chamber : chamber[language]})`;
}

/** One line that cites a ruling: body, date, number, name and ECLI. */
export function citeRuling(ruling: Ruling, language: LanguageCode): string {
  const who = nameOfCourt(ruling, language);
  const parts = [`${who}, ${writtenDate(ruling.date, language)}`, ruling.number, ruling.name, ruling.ecli];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** A ruling as a finding names it. */
export function referToRuling(ruling: Ruling, language: LanguageCode): RulingReference {
  return {
    id: ruling.id,
    citation: citeRuling(ruling, language),
    name: ruling.name,
    number: ruling.number,
    ecli: ruling.ecli,
    date: ruling.date,
    url: ruling.url,
    holding: ruling.holding[language],
    allowed: ruling.allowed?.[language],
  };
}

/** "artikel 33 Vluchtelingenverdrag", "Article 33 Refugee Convention", or the instrument alone. */
export function citeNorm(norm: Norm, language: LanguageCode): string {
  const instrument = norm.instrument.short[language];
  if (norm.article === undefined) return instrument;
  const articles = writtenArticles(norm.article, language);
  // In Dutch a paragraph in words is set off from the instrument: "artikel 4, derde lid, VEU".
  const comma = language === 'nl' && norm.article.includes('(') ? ',' : '';
  return `${articles}${comma} ${instrument}`;
}

/** A norm as a finding names it. */
export function referToNorm(norm: Norm, language: LanguageCode): NormReference {
  return {
    id: norm.id,
    citation: citeNorm(norm, language),
    url: norm.url ?? norm.instrument.url,
    requires: norm.requires[language],
    above: standsAboveBills(norm.instrument.kind),
  };
}
