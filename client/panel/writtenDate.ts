import type { LanguageCode } from '../../server/text/range.js';

const locales: { readonly [language in LanguageCode]: string } = { nl: 'nl-NL', en: 'en-GB' };

/** An ISO date as people write it: "30 juni 2022"; as it is when it is no date. */
export function writtenDate(date: string, language: LanguageCode): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  return new Date(time).toLocaleDateString(locales[language], { dateStyle: 'long', timeZone: 'UTC' });
}
