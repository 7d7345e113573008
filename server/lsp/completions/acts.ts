import { KNOWN_ACTS } from '../../bill/acts.js';
import type { Pack } from '../../norms/pack.js';
import type { Instrument } from '../../norms/schema.js';
import type { LanguageCode } from '../../text/range.js';
import { nameOfAct } from '../actions/mendCitation.js';
import { type Offer, offer } from './offer.js';

const nouns: { readonly [noun: string]: { readonly kind: Instrument['kind']; readonly language: LanguageCode } } = {
  Verordening: { kind: 'eu-regulation', language: 'nl' },
  Richtlijn: { kind: 'eu-directive', language: 'nl' },
  Regulation: { kind: 'eu-regulation', language: 'en' },
  Directive: { kind: 'eu-directive', language: 'en' },
};
const numbered =
  /(?<![\p{L}\p{N}])(Verordening|Richtlijn|Regulation|Directive)[ \t]+(?:\(?[A-Z]{0,4}\)?[ \t]?)?[\d/]*$/u;
/** Behind a preposition with its article, or the number of a paragraph: the beginning of a name, of three letters at least. */
const named =
  /(?<![\p{L}\p{N}])(?:(?:van|in|op|bij|uit|krachtens)[ \t](?:de|het)|(?:of|in|under|to)[ \t]the)[ \t]+(\p{Lu}[\p{L}\p{N}-]{2,}(?:[ \t][\p{L}\p{N}-]+){0,5}|Wet[ \t][\p{L}\p{N} -]{0,40})$/u;

/**
 * Acts by the beginning of their names, where a name of an act is expected: behind "Verordening" or "Directive" those
 * of the Union that are in force, behind "van de" and "of the" what begins as what was typed.
 * @param typed the line up to the cursor
 * @param offset where the cursor is
 * @param asOf ISO date: what ended before is not offered
 */
export function actOffers(typed: string, offset: number, pack: Pack, asOf: string, ofMessages: LanguageCode): Offer[] {
  const found = numbered.exec(typed);
  const noun = nouns[found?.[1] ?? ''];
  if (found !== null && noun !== undefined) {
    const range = { start: offset - found[0].length, end: offset };
    return [...pack.instruments.values()].flatMap((instrument) => {
      const text = instrument.kind === noun.kind ? nameOfAct(instrument, noun.language) : undefined;
      if (text === undefined || ended(instrument, asOf)) return [];
      const filter = `${found[0]} ${text} ${instrument.short[noun.language]}`;
      const detail = instrument.short[ofMessages];
      return [offer({ label: text, detail, documentation: about(instrument, ofMessages), kind: 'act', filter, range })];
    });
  }
  const name = named.exec(typed)?.[1];
  return name === undefined ? [] : namedActs(name, { start: offset - name.length, end: offset });
}

function namedActs(typed: string, range: Offer['range']): Offer[] {
  const wanted = typed.toLowerCase();
  const names = KNOWN_ACTS.flatMap((act) => act.names.filter((name) => name.toLowerCase().startsWith(wanted)));
  return names
    .filter((name) => name.toLowerCase() !== wanted)
    .map((name) => offer({ label: name, kind: 'act', range }));
}

function ended({ applies: { until } }: Instrument, asOf: string): boolean {
  return typeof until === 'string' && until <= asOf;
}

function about({ name, url }: Instrument, language: LanguageCode): string {
  return `${name[language]}\n\n[${url}](${url})`;
}
