import { isRoman } from '../bill/articleNumbers.js';
import { romanValue } from '../bill/numbering.js';

/** The forms that article numbers have: "5", "28a", "3.12", "19aa", "5 bis", "11A", "IV", "IVa". */
const articleNumber =
  /^(?:\d{1,4}(?:[a-z]{1,3})?(?:[.:]\d{1,4}[a-z]{0,2})*(?: (?:bis|ter|quater|quinquies))?[A-Z]{0,2}|[IVXLC]{1,7}[A-Za-z]?)$/;

/** What somebody typed as an article number: without "artikel" before it and a full stop after it. */
export function readArticleNumber(typed: string): string | undefined {
  const number = typed
    .trim()
    .replace(/^(?:artikel|article|section|art\.|s\.|§)\s*/i, '')
    .replace(/\.$/, '')
    .replace(/\s+/g, ' ');
  return articleNumber.test(number) ? number : undefined;
}

/**
 * Whether one article number stands before another: 5 before 5a before 5aa before 5b before 6.
 * @returns undefined for numbers of different kinds, which have no order
 */
export function standsBefore(one: string, other: string): boolean | undefined {
  if (isRoman(one) !== isRoman(other)) return undefined;
  const left = parts(one);
  const right = parts(other);
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const a = left[at];
    const b = right[at];
    if (a === b) continue;
    if (a === undefined) return true;
    if (b === undefined) return false;
    if (typeof a === typeof b) return a < b;
    // A letter belongs to the number before it: 5a is before 5.1 is not a thing that law knows.
    return undefined;
  }
  return false;
}

function parts(number: string): (number | string)[] {
  const roman = /^([IVXLC]+)([A-Za-z]?)$/.exec(number);
  if (roman?.[1] !== undefined) {
    return [romanValue(roman[1].toLowerCase()) ?? 0, ...(roman[2] ? [roman[2].toLowerCase()] : [])];
  }
  return [...number.matchAll(/\d+|[A-Za-z]+/g)].map(([part]) => (/^\d/.test(part) ? Number(part) : part.toLowerCase()));
}
