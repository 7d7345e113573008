import { anyOf, space, spaced, wordEnd, wordStart } from './words.js';

/** "28a", "3.6ba", "8:12", "II"; not a percentage, nor the number of an act of the Union. */
const number = String.raw`(?:\d{1,4}[a-z]{0,3}(?:[.:]\d{1,4}[a-z]{0,2}){0,3}(?:${space}(?:bis|ter|quater)\b)?|[IVXLC]{1,6}[a-z]?)(?![\p{L}\p{N}/%])`;

/** One thing, or a list of up to nine: "a", "b en c", "1 tot en met 4". */
function listed(one: string, joint: string): string {
  return `${one}(?:${anyOf(`,${space}`, `,?${space}${joint}${space}(?:het${space})?`)}${one}){0,8}`;
}

const dutchJoint = `(?:en|of|alsmede|t/m|tot en met|tot)`;
const englishJoint = `(?:and|or|to)`;

const ordinal = `(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|[a-z]{0,5}tiende|elfde|twaalfde|twintigste|laatste)`;
const dutchItem = String.raw`(?:aa|bb|cc|dd|ee|ff|ii|iii|iv|vi|vii|viii|ix|[a-z]|\d{1,2}[a-z]?|[A-Z]{1,2})[°º]?${wordEnd}`;
const dutchParagraphs = `${listed(ordinal, dutchJoint)}${space}(?:lid|leden|volzin|zin)${wordEnd}`;
const dutchItems = `(?:onder|onderdeel|onderdelen|sub)${space}${listed(dutchItem, dutchJoint)}`;
const dutchPart = `,?${space}(?:(?:het|de)${space})?${anyOf(
  dutchParagraphs,
  String.raw`(?:lid|leden)${space}\d{1,2}[a-z]?${wordEnd}`,
  `(?:aanhef,?${space}(?:en${space})?)?${dutchItems}`,
  `aanhef${wordEnd}`,
)}`;
const dutchArticles = anyOf(`[Aa]rtikel${space}+${number}`, `[Aa]rtikelen${space}+${listed(number, dutchJoint)}`);

const group = String.raw`\((?:\d{1,3}[A-Za-z]{0,2}|[a-z]{1,4}|[A-Z]{1,2})\)`;
const groups = `(?:${group}){1,5}`;
const moreGroups = `(?:,?${space}(?:${englishJoint}${space})?${groups}){0,4}`;
const englishArticle = String.raw`(?:(?:[Aa]rticle|(?:[Ss]ub)?[Ss]ection|[Pp]aragraph|[Cc]lause|[Rr]egulation|[Rr]ule)s?|ss?\.)${space}+`;

/** A treaty or act by the name that nobody could take for something else. */
const act = spaced(
  `,? (?:(?:van|of) (?:(?:het|de|the) )?)?${anyOf(
    'EVRM|ECHR|European Convention on Human Rights',
    'EU-Handvest|Handvest|(?:EU )?Charter',
    'VWEU|TFEU|VEU|TEU',
    'Vluchtelingenverdrag|Refugee Convention',
    'IVRK|CRC|IVBPR|ICCPR',
    'Grondwet|Awb|Vw(?: 2000)?|Vb(?: 2000)?|WvSr|Sr|WvSv|Sv|BW',
  )}${wordEnd}`,
);

/** References that cannot be anything else, in whatever text: "artikel 29, eerste lid, onder b", "Article 3 ECHR". */
export const plainReference =
  wordStart +
  anyOf(
    `${dutchArticles}${anyOf(`(?:${dutchPart}){1,4}(?:${act})?`, act)}`,
    `${englishArticle}${number}${anyOf(`${groups}${moreGroups}(?:${act})?`, act)}`,
  );

/** References that are so among provisions only: "artikel 29", "het eerste lid", "section 5", "subsection (1)". */
export const reference =
  wordStart +
  anyOf(
    `${dutchArticles}(?:${dutchPart}){0,4}`,
    `${dutchParagraphs}(?:${dutchPart}){0,3}`,
    `(?:onderdeel|onderdelen)${space}${listed(dutchItem, dutchJoint)}`,
    String.raw`(?:hoofdstuk|afdeling|paragraaf|bijlage)${space}(?:\d{1,3}[a-z]?(?:\.\d{1,3}[a-z]?){0,3}|[IVXLC]{1,6})${wordEnd}`,
    `${englishArticle}${listed(number, englishJoint)}(?:${groups}${moreGroups})?`,
    `${englishArticle}${groups}${moreGroups}`,
    String.raw`(?:Part|Chapter|Schedule|Annex)${space}(?:\d{1,3}[A-Z]?|[IVXLC]{1,6})${wordEnd}`,
  );
