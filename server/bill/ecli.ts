import { type CitationFound, isPossibleYear } from './citationKinds.js';
import type { CitationDefect } from './model.js';

/** What may be meant as "ECLI:": up to six letters of it, in any order. */
const START = /(?<![\p{L}\p{N}])(E[CLIK]{1,5}|E[Cc][Ll][Ii])[\s\u00a0]{0,2}:[\s\u00a0]{0,2}(?=[A-Za-z]{2})/gu;
const PART = /[A-Za-z0-9](?:[A-Za-z0-9.]{0,28}[A-Za-z0-9])?/y;
const COLON = /[\s\u00a0]{0,2}:[\s\u00a0]{0,2}(?=[A-Za-z0-9])/y;

/**
 * European Case Law Identifiers (Council conclusions 2011/C 127/01): five parts divided by colons. A near miss is found
 * as well, with what is wrong: "ECLKI:EU:C:2022:505", four parts, a year that cannot be.
 */
export function* eclis(text: string): Generator<CitationFound> {
  for (const match of text.matchAll(START)) {
    const prefix = match[1] ?? '';
    let at = match.index + match[0].length;
    const parts: string[] = [];
    let end = at;
    while (parts.length < 8) {
      PART.lastIndex = at;
      const part = PART.exec(text)?.[0];
      if (part === undefined) break;
      parts.push(part);
      end = at + part.length;
      COLON.lastIndex = end;
      const colon = COLON.exec(text)?.[0];
      if (colon === undefined) break;
      at = end + colon.length;
    }
    if (parts.length < 2) continue;
    const normalised = ['ECLI', ...parts].join(':').toUpperCase();
    yield { kind: 'ecli', from: match.index, to: end, normalised, defect: defectOf(prefix, parts) };
  }
}

function defectOf(prefix: string, parts: readonly string[]): CitationDefect | undefined {
  if (prefix.toUpperCase() !== 'ECLI') return 'prefix';
  if (parts.length !== 4) return 'parts';
  const [country = '', court = '', year = '', number = ''] = parts;
  if (!/^[A-Za-z]{2}$/.test(country)) return 'country';
  if (!/^[A-Za-z][A-Za-z0-9]{0,6}$/.test(court)) return 'court';
  if (!isPossibleYear(year)) return 'year';
  if (number.length > 25 || (country.toUpperCase() === 'EU' && !/^\d{1,5}$/.test(number))) return 'number';
  return undefined;
}
