import { citeRuling, nameOfBody } from '../../check/citing.js';
import { fold } from '../../language/fold.js';
import type { Pack } from '../../norms/pack.js';
import type { Body, Ruling } from '../../norms/schema.js';
import type { Bilingual, LanguageCode } from '../../text/range.js';
import { writtenDate } from '../../text/writtenDate.js';
import { type Offer, offer } from './offer.js';

/** How a reference cites a court; the others are cited by their names. */
const short: { readonly [body in Body]?: Bilingual } = {
  cjeu: { nl: 'HvJ EU', en: 'CJEU' },
  ecthr: { nl: 'EHRM', en: 'ECtHR' },
  'hoge-raad': { nl: 'HR', en: 'Supreme Court of the Netherlands' },
  'raad-van-state': { nl: 'ABRvS', en: 'Administrative Jurisdiction Division of the Dutch Council of State' },
  'centrale-raad-van-beroep': { nl: 'CRvB', en: 'Central Appeals Tribunal (Netherlands)' },
  rechtbank: { nl: 'Rb.', en: 'District Court (Netherlands)' },
  ecsr: { nl: 'ECSR', en: 'ECSR' },
};

/** A reference as jurists write it: "HvJ EU 30 juni 2022, C-72/22 PPU, ECLI:EU:C:2022:505". */
function usualCitation(ruling: Ruling, language: LanguageCode): string {
  const court = short[ruling.body]?.[language] ?? nameOfBody(ruling.body, language);
  const comma = language === 'nl' ? '' : ',';
  const parts = [`${court}${comma} ${writtenDate(ruling.date, language)}`, ruling.number, ruling.ecli];
  const known = parts.filter((part) => part !== undefined).join(', ');
  return ruling.ecli === undefined ? `${known} (${ruling.name})` : known;
}

const ecliTyped = /(?<![\p{L}\p{N}])ECLI(?::[\p{L}\p{N}.:]*)?$/iu;
const numberTyped = /(?<![\p{L}\p{N}/.-])(?:[CT][-‑–]\d{0,4}(?:\/\d{0,2})?|\d{3,6}\/\d{0,2})$/u;
/** A court, or a word for what it gives, and behind it the beginning of a name; at most a few words. */
const nameTyped =
  /(?<![\p{L}\p{N}])(?:(?:HvJ(?:[ \t]EU)?|EHRM|ABRvS|CRvB|CJEU|ECtHR|arrest(?:en)?|uitspraak|zaak|zaken|judgments?|cases?|ruling)(?:[ \t](?:in|van|of|de|het|the|zaak|case))*)[ \t]+(\p{Lu}[\p{L}.'’-]*(?:[ \t][\p{L}.'’-]+){0,3})?$/u;
/** The court before a number, which the reference that comes in names itself. */
const courtBefore = /(?<![\p{L}\p{N}])(?:HvJ(?:[ \t]EU)?|EHRM|CJEU|ECtHR)[ \t]+$/u;

/**
 * Rulings of the register that begin as what was typed: an ECLI, a number of a case, or behind a word that tells of a
 * court the name. What has been overtaken, or may not be cited as authority, is not offered.
 * @param typed the line up to the cursor
 * @param offset where the cursor is
 * @param language of the bill, in which the reference is written
 */
export function rulingOffers(
  typed: string,
  offset: number,
  pack: Pack,
  language: LanguageCode,
  ofMessages: LanguageCode,
): Offer[] {
  const rulings = [...pack.rulings.values()].filter(
    ({ superseded, signal }) => !superseded && signal !== 'do-not-cite',
  );
  const ecli = ecliTyped.exec(typed)?.[0];
  if (ecli !== undefined) {
    const range = { start: offset - ecli.length, end: offset };
    return rulings.flatMap((ruling) =>
      ruling.ecli === undefined || !ruling.ecli.toUpperCase().startsWith(ecli.toUpperCase())
        ? []
        : [make(ruling, range, ruling.ecli, [ruling.ecli, ruling.number, ruling.name], ofMessages)],
    );
  }
  const number = numberTyped.exec(typed)?.[0];
  if (number !== undefined) {
    const court = courtBefore.exec(typed.slice(0, -number.length))?.[0] ?? '';
    const range = { start: offset - number.length - court.length, end: offset };
    const wanted = plain(number);
    return rulings.flatMap((ruling) => {
      const own = numbersOf(ruling).find((one) => plain(one).startsWith(wanted));
      if (own === undefined) return [];
      const filter = [`${court}${number}`, own, ruling.name, ruling.ecli];
      return [make(ruling, range, usualCitation(ruling, language), filter, ofMessages)];
    });
  }
  const found = nameTyped.exec(typed);
  if (found === null) return [];
  const name = found[1] ?? '';
  const court = courtBefore.exec(typed.slice(0, typed.length - name.length))?.[0] ?? '';
  const range = { start: offset - name.length - court.length, end: offset };
  return rulings.flatMap((ruling) => {
    if (!nameBegins(ruling.name, name)) return [];
    const filter = [`${court}${name}`, ruling.name, ruling.number, ruling.ecli];
    return [make(ruling, range, usualCitation(ruling, language), filter, ofMessages)];
  });
}

function make(
  ruling: Ruling,
  range: Offer['range'],
  text: string,
  filter: readonly (string | undefined)[],
  language: LanguageCode,
): Offer {
  const { name, number, url, holding } = ruling;
  return offer({
    label: number === undefined ? name : `${name}, ${number}`,
    detail: citeRuling(ruling, language),
    documentation: `${holding[language]}\n\n[${url}](${url})`,
    kind: 'ruling',
    filter: filter.filter((part) => part !== undefined).join(' '),
    range,
    text,
  });
}

function numbersOf({ number = '' }: Ruling): string[] {
  return number.split(/,\s*/).filter((one) => one !== '');
}

function plain(number: string): string {
  return number.toUpperCase().replace(/[‑–]/g, '-');
}

/** Whether a word of the name begins as what was typed, and the name goes on as it does. */
function nameBegins(name: string, typed: string): boolean {
  const folded = fold(name);
  const wanted = fold(typed);
  return folded.startsWith(wanted) || [' ', '(', '-'].some((before) => folded.includes(before + wanted));
}
