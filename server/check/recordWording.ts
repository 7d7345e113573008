import type { Period, Ruling } from '../norms/schema.js';
import type { Bilingual, LanguageCode } from '../text/range.js';
import { writtenDate } from '../text/writtenDate.js';

const levels: { readonly [level in Ruling['verification']['level']]: Bilingual } = {
  verified: { nl: 'gelezen en nagekeken', en: 'read and verified' },
  partly: { nl: 'gedeeltelijk nagekeken', en: 'verified in part' },
  unverified: { nl: 'niet nagekeken', en: 'not verified' },
};

const signals: { readonly [signal in Ruling['signal']]: Bilingual } = {
  supports: { nl: 'draagt bevindingen', en: 'supports findings' },
  allows: { nl: 'geeft aan wat mag', en: 'marks what is allowed' },
  both: { nl: 'draagt bevindingen en geeft aan wat mag', en: 'supports findings and marks what is allowed' },
  'do-not-cite': { nl: 'mag niet als gezag worden aangehaald', en: 'may not be cited as authority' },
};

/** How far the facts of a record were read, with what was not: "verified in part: the French text was not read". */
export function verificationInWords({ level, note }: Ruling['verification'], language: LanguageCode): string {
  return note === undefined ? levels[level][language] : `${levels[level][language]}: ${note}`;
}

/** What a ruling may be used for. */
export function signalInWords(signal: Ruling['signal'], language: LanguageCode): string {
  return signals[signal][language];
}

/** Dates of application in words; undefined when it has always applied and still does. */
export function periodInWords(period: Partial<Period>, language: LanguageCode): string | undefined {
  const parts: string[] = [];
  if (period.from) parts.push(`${language === 'nl' ? 'vanaf' : 'from'} ${writtenDate(period.from, language)}`);
  if (period.until) parts.push(`${language === 'nl' ? 'tot' : 'until'} ${writtenDate(period.until, language)}`);
  return parts.length === 0 ? undefined : parts.join(' ');
}
