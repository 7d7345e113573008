/** A stretch of source text: `[start, end)` in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The languages that bills are read in. */
export type LanguageCode = 'nl' | 'en';

/** A text for people, in both languages. */
export type Bilingual = { readonly [code in LanguageCode]: string };
