import type { LanguageCode } from './range.js';

const inFull = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const dateFormats: { readonly [code in LanguageCode]: Intl.DateTimeFormat } = {
  nl: new Intl.DateTimeFormat('nl-NL', inFull),
  en: new Intl.DateTimeFormat('en-GB', inFull),
};

/** An ISO date as people write it: "30 juni 2022", "30 June 2022". The text as it stands when it is no date. */
export function writtenDate(date: string, language: LanguageCode): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  return dateFormats[language].format(time);
}
