import { romanValue } from './numbering.js';

/** Whether an article number is roman: "I", "IVA". */
export function isRoman(number: string): boolean {
  return /^[IVXLC]+[A-Za-z]?$/.test(number);
}

interface Parsed {
  readonly head: string;
  readonly value: number;
  readonly suffix: string;
}

function parse(number: string): Parsed | undefined {
  const roman = /^([IVXLC]+)([A-Za-z]?)$/.exec(number);
  if (roman?.[1] !== undefined) {
    const value = romanValue(roman[1].toLowerCase());
    if (value !== undefined) return { head: 'roman', value, suffix: (roman[2] ?? '').toLowerCase() };
  }
  const plain = /^((?:\d+[a-z]*[.:])*)(\d+)([A-Za-z.\d]*)$/.exec(number);
  if (plain === null) return undefined;
  return { head: plain[1] ?? '', value: Number(plain[2]), suffix: (plain[3] ?? '').toLowerCase() };
}

/** Whether `next` is the number that comes after `previous`: 6 after 5, 5a after 5, 6 after 5b, III after II. */
export function comesAfter(previous: string, next: string): boolean {
  const one = parse(previous);
  const two = parse(next);
  if (one === undefined || two === undefined || one.head !== two.head) return false;
  if (two.value === one.value + 1) return two.suffix === '' || two.suffix === 'a';
  return two.value === one.value && two.suffix > one.suffix;
}

/**
 * The order of article numbers in an act: 5 before 5a before 5aa before 5b before 6, part by part for numbers such as
 * "3.6ba" and "4:6". Negative when the first stands before the other.
 * @returns undefined for numbers of different kinds, which have no order: "5a" and "5.1", "4" and "IV"
 */
export function orderOfNumbers(one: string, other: string): number | undefined {
  if (isRoman(one) !== isRoman(other)) return undefined;
  const left = partsOf(one);
  const right = partsOf(other);
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const a = left[at];
    const b = right[at];
    if (a === b) continue;
    if (a === undefined) return -1;
    if (b === undefined) return 1;
    return typeof a === typeof b ? (a < b ? -1 : 1) : undefined;
  }
  return 0;
}

/** The order of article numbers where there has to be one: those of different kinds by their characters. */
export function compareNumbers(one: string, other: string): number {
  return orderOfNumbers(one, other) ?? (one < other ? -1 : 1);
}

/** Digits and letters in turn, without the marks between them; a roman numeral by its value. */
function partsOf(number: string): (number | string)[] {
  const parsed = isRoman(number) ? parse(number) : undefined;
  if (parsed !== undefined) return parsed.suffix === '' ? [parsed.value] : [parsed.value, parsed.suffix];
  const parts = number.toLowerCase().match(/\d+|[a-z]+/g) ?? [];
  return parts.map((part) => (/^\d/.test(part) ? Number(part) : part));
}
