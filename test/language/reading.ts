import type { Language, Token } from '../../server/language/model.js';

/** The tokens of a whole text. */
export function tokensOf(language: Language, text: string): Token[] {
  return language.tokenize(text, [{ start: 0, end: text.length }], []);
}

/** The forms of a whole text. */
export function formsOf(language: Language, text: string): string[] {
  return tokensOf(language, text).map((token) => token.form);
}

/** The sentences of a text as they stand in it. */
export function sentencesOf(language: Language, text: string): string[] {
  return language
    .sentences(tokensOf(language, text))
    .map((sentence) => text.slice(sentence[0]?.start, sentence.at(-1)?.end).replace(/\s+/g, ' '));
}

/**
 * The clauses of a text in one line each: "condition -: indien hij niet is gehoord". The sign says affirmative or
 * negative, a modality other than a statement follows it, and marks are left out.
 */
export function clausesOf(language: Language, text: string): string[] {
  const tokens = tokensOf(language, text);
  return language.clauses(tokens).map((clause) => {
    const words = clause.tokens
      .filter((at) => tokens[at]?.kind !== 'punctuation')
      .map((at) => tokens[at]?.form)
      .join(' ');
    const sign = clause.polarity === 'negative' ? '-' : '+';
    const modality = clause.modality === 'statement' ? '' : ` ${clause.modality}`;
    return `${clause.role} ${sign}${modality}: ${words}`;
  });
}

/** The role of the clause that each clause of a text belongs to, by the first word of both. */
export function parentsOf(language: Language, text: string): Record<string, string | undefined> {
  const tokens = tokensOf(language, text);
  const clauses = language.clauses(tokens);
  const first = (index: number | undefined): string | undefined =>
    index === undefined ? undefined : tokens[clauses[index]?.tokens[0] ?? -1]?.form;
  return Object.fromEntries(clauses.map((clause, index) => [first(index) ?? '', first(clause.parent)]));
}
