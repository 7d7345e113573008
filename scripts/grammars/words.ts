/**
 * Pieces of patterns, in the syntax of Oniguruma. Repetitions of more than a word have a bound, and none stands within
 * another unbounded one, so that a line of any content is read in time that grows with its length.
 */

/** A space within a line; a no-break space is as common in legal text. */
export const space = String.raw`[ \t\x{A0}]`;

/** Nothing that a word could go on with stands before, or after. */
export const wordStart = String.raw`(?<![\p{L}\p{N}])`;
export const wordEnd = String.raw`(?![\p{L}\p{N}])`;

/** Alternatives as one group. */
export function anyOf(...alternatives: readonly string[]): string {
  return `(?:${alternatives.join('|')})`;
}

/** Alternatives in lower case, capitals or a mix of them. */
export function anyCase(...alternatives: readonly string[]): string {
  return `(?i:${alternatives.join('|')})`;
}

/** A pattern in which each space stands for one or more spaces of any kind. */
export function spaced(pattern: string): string {
  return pattern.replaceAll(' ', `${space}+`);
}

/** Whole words, with any spaces between them. */
export function words(...alternatives: readonly string[]): string {
  return wordStart + anyOf(...alternatives.map(spaced)) + wordEnd;
}
