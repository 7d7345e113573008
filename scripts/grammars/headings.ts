import { anyCase, anyOf, space, wordEnd } from './words.js';

/** "28a", "8:12", "3.6ba", "II", "IVA", "A"; not the number of an act of the Union ("2024/1348"). */
const number = String.raw`(?:\d{1,4}(?:bis|ter|quater|[a-z]{1,4})?(?:[.:\-]\d{1,4}[a-z]{0,3}){0,4}|[IVXLC]{1,8}[A-Za-z]?|[A-Z]{1,2}\d{0,3})(?:${space}(?:bis|ter|quater|quinquies))?(?![\p{L}\p{N}/])`;

/** Words after the number that make it the beginning of a sentence, or name another text: "Artikel 3 EVRM". */
const notATitle = `(?!${space}+${anyOf(
  'van|vervalt|vervallen|komt|komen|wordt|worden|is|zijn|was|geldt|gelden|treedt|treden|bevat|bepaalt|luidt|heeft|kan|lid|onder|juncto|jo',
  'of the|of this|of that|applies|apply|shall|does|has|have|may|must|ceases|provides|requires',
  'EVRM|ECHR|IVRK|CRC|VWEU|TFEU|VEU|TEU|Handvest|Vluchtelingenverdrag|Grondwet|Vw|Vb|Awb|Sr|Sv|BW|Gw',
)}${wordEnd})`;

/** "Artikel 28a", "ARTIKEL I", "Enig artikel". */
export const dutchArticle = `${anyOf(
  `${anyOf(anyCase('artikel'), String.raw`Art\.`)}${space}+${number}`,
  `${anyCase('enig')}${space}${anyCase('artikel')}${wordEnd}`,
)}${notATitle}`;

/** "Article 3", "Section 5", "Clause 2", "§ 5": words that other texts than bills use as well. */
export const otherArticle = `${anyOf(
  `${anyOf(anyCase('article', 'section', 'clause', 'regulation'), String.raw`Sec\.`)}${space}+${number}`,
  String.raw`§${space}?\d{1,4}[a-z]{0,2}(?:\.\d{1,3}){0,3}${wordEnd}`,
)}${notATitle}`;

/** "Hoofdstuk 2", "AFDELING 3.1", "Part IV", "Schedule 1", "Bijlage". */
export const division = anyOf(
  `${anyCase(
    'boek|deel|titel|hoofdstuk|afdeling|paragraaf|bijlage',
    'book|part|title|chapter|division|subpart|schedule|annex|appendix',
  )}${space}+${anyOf(
    String.raw`\d{1,3}[a-zA-Z]{0,2}(?:\.\d{1,3}[a-zA-Z]{0,2}){0,4}`,
    '[IVXLC]{1,7}[a-zA-Z]?',
    '[A-Z]{1,2}',
    anyCase('een|twee|drie|vier|vijf|zes|zeven|acht|one|two|three|four|five|six|seven|eight'),
  )}${wordEnd}`,
  String.raw`(?i:bijlagen?|schedule|annex)(?=[ \t]*$)`,
);

/** A step of an amending article as a heading: "A", "Onderdeel B". */
const step = String.raw`(?:(?i:onderdeel)[ \t]+)?[A-Z]{1,2}[a-z]?\.?(?=[ \t]*$)`;

/** The beginning of a line that is a heading in Markdown. */
const hashes = String.raw` {0,3}#{1,6}[ \t]+`;
/** Bold opens or closes; headings that come from a word processor often are. */
export const bold = String.raw`(?:\*\*|__)`;

/** A whole line that is the heading of such an article: as a heading of Markdown, in bold, or with nothing else on it. */
export function articleLine(article: string): string {
  return anyOf(
    `${hashes}${bold}?${article}`,
    String.raw` {0,3}\*\*${article}[^*]{0,160}\*\*[ \t]*$`,
    String.raw` {0,3}${bold}?(?=\p{Lu}|§)${article}\.?${bold}?[ \t]*$`,
  );
}

const memorandumName = anyCase(
  '(?:nadere )?memorie van (?:toelichting|antwoord)',
  'nota van toelichting',
  'explanatory (?:memorandum|notes?|statement)',
);

/** A line that opens an explanatory memorandum; nothing below it is law. */
export const memorandumLine = anyOf(
  String.raw`${hashes}${bold}?(?i:(?:algemene |artikelsgewijze )?toelichting)${bold}?[ \t]*$`,
  `(?:${hashes})?${bold}?${memorandumName}${wordEnd}[^.;,]{0,60}$`,
);

/** A line with which the provisions end: a heading that is no part of a bill, or a memorandum. */
export const endOfProvisions = anyOf(
  String.raw`${hashes}(?=\S)(?!${bold}?${anyOf(dutchArticle, otherArticle, division, step)})`,
  memorandumLine,
);
