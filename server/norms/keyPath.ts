import type { Bilingual } from '../text/range.js';

/** The way to a value in a YAML file: keys and zero-based indexes. */
export type KeyPath = readonly (string | number)[];

/** What one element of a list is called. */
const elements: ReadonlyMap<string, Bilingual> = new Map([
  ['when', { nl: 'voorwaarde', en: 'condition' }],
  ['unless', { nl: 'omstandigheid', en: 'circumstance' }],
  ['without', { nl: 'omstandigheid', en: 'circumstance' }],
  ['safeguards', { nl: 'waarborg', en: 'safeguard' }],
  ['variants', { nl: 'variant', en: 'variant' }],
  ['rulings', { nl: 'uitspraak', en: 'ruling' }],
  ['limits', { nl: 'uitspraak', en: 'ruling' }],
  ['norms', { nl: 'norm', en: 'norm' }],
  ['provisions', { nl: 'bepaling', en: 'provision' }],
  ['concepts', { nl: 'begrip', en: 'concept' }],
  ['themes', { nl: 'thema', en: 'theme' }],
  ['nl', { nl: 'omschrijving', en: 'phrase' }],
  ['en', { nl: 'omschrijving', en: 'phrase' }],
  ['conflicts', { nl: 'voorbeeld', en: 'example' }],
  ['compatible', { nl: 'voorbeeld', en: 'example' }],
  ['pinpoints', { nl: 'vindplaats', en: 'pinpoint' }],
  ['sources', { nl: 'bron', en: 'source' }],
  ['successors', { nl: 'opvolger', en: 'successor' }],
  ['yields-to', { nl: 'regel', en: 'rule' }],
  ['claims', { nl: 'stelling', en: 'claim' }],
  ['history', { nl: 'ontwikkeling', en: 'development' }],
  ['authors', { nl: 'auteur', en: 'author' }],
]);

const otherElement: Bilingual = { nl: 'onderdeel', en: 'item' };

/** The path in words: "when › 1st condition › roles › claim". */
export function legiblePath(path: KeyPath): Bilingual {
  const nl: string[] = [];
  const en: string[] = [];
  path.forEach((step, index) => {
    if (typeof step === 'string') {
      nl.push(step);
      en.push(step);
      return;
    }
    const list = path[index - 1];
    const name = (typeof list === 'string' ? elements.get(list) : undefined) ?? otherElement;
    nl.push(`${step + 1}e ${name.nl}`);
    en.push(`${ordinal(step + 1)} ${name.en}`);
  });
  return { nl: nl.join(' › '), en: en.join(' › ') };
}

function ordinal(number: number): string {
  const tens = number % 100;
  if (tens >= 11 && tens <= 13) return `${number}th`;
  return `${number}${{ 1: 'st', 2: 'nd', 3: 'rd' }[number % 10] ?? 'th'}`;
}
