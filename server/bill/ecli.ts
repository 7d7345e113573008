import { type CitationMatcher, isPossibleYear } from './citationKinds.js';
import type { CitationDefect } from './model.js';

/** What may be meant as "ECLI:": up to six letters of it, in any order. */
const START = /(E[CLIK]{1,5}|E[Cc][Ll][Ii]|ecli)[\s\u00a0]{0,2}:[\s\u00a0]{0,2}(?=[A-Za-z]{2})/y;
const PART = /[A-Za-z0-9](?:[A-Za-z0-9.]{0,28}[A-Za-z0-9])?/y;
const COLON = /[\s\u00a0]{0,2}:[\s\u00a0]{0,2}(?=[A-Za-z0-9])/y;

/**
 * European Case Law Identifiers (Council conclusions 2011/C 127/01): five parts divided by colons. A near miss is found
 * as well, with what is wrong: "ECLKI:EU:C:2022:505", four parts, a year that cannot be.
 */
export const ecli: CitationMatcher = {
  starts: ['EC', 'EL', 'EI', 'EK', 'Ec', 'ec'],
  at: (text, start) => {
    START.lastIndex = start;
    const lead = START.exec(text);
    if (lead === null) return undefined;
    let at = start + lead[0].length;
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
    if (parts.length < 2) return undefined;
    const normalised = ['ECLI', ...parts].join(':').toUpperCase();
    return { kind: 'ecli', from: start, to: end, normalised, defect: defectOf(lead[1] ?? '', parts) };
  },
};

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
