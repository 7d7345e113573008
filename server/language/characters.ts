/** What characters mean to the tokenizer, as plain numbers so that a table of bytes can hold them. */
export const OTHER = 0;
export const SPACE = 1;
export const LINE_END = 2;
export const LOWER = 3;
export const UPPER = 4;
export const DIGIT = 5;
export const APOSTROPHE = 6;
export const HYPHEN = 7;
/** Soft hyphens, joiners and combining marks: they belong to the word that they stand in. */
export const INVISIBLE = 8;
export const BACKSLASH = 9;
export const DOT = 10;

const letter = /^\p{L}$/u;
const upper = /^[\p{Lu}\p{Lt}]$/u;
const mark = /^\p{M}$/u;
const digit = /^\p{Nd}$/u;
const space = /^[\p{Z}]$/u;

function classify(code: number): number {
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85) return LINE_END;
  if (code <= 32) return SPACE;
  if (code === 46) return DOT;
  if (code === 92) return BACKSLASH;
  if (code === 39 || code === 0x2018 || code === 0x2019 || code === 0x2bc) return APOSTROPHE;
  if (code === 45 || code === 0x2010 || code === 0x2011) return HYPHEN;
  if (code === 0xad || code === 0x200b || code === 0x200c || code === 0x200d || code === 0x2060) return INVISIBLE;
  if (code === 0xfeff) return SPACE;
  // Halves of a surrogate pair read as letters: a pair must never be cut in two.
  if (code >= 0xd800 && code <= 0xdfff) return LOWER;
  const character = String.fromCharCode(code);
  if (upper.test(character)) return UPPER;
  if (letter.test(character)) return LOWER;
  if (mark.test(character)) return INVISIBLE;
  if (digit.test(character)) return DIGIT;
  if (space.test(character)) return SPACE;
  return OTHER;
}

const UNKNOWN = 255;
const table = new Uint8Array(0x10000).fill(UNKNOWN);

/** The class of a UTF-16 code unit. Worked out at first sight, so that starting up costs nothing. */
export function characterClass(code: number): number {
  const known = table[code] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const found = classify(code);
  table[code] = found;
  return found;
}
