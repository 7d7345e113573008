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
