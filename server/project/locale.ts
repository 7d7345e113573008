import type { LanguageCode } from '../text/range.js';

/** The variables of an environment that say which language its user reads. */
export interface Locale {
  readonly LC_ALL?: string | undefined;
  readonly LC_MESSAGES?: string | undefined;
  readonly LANG?: string | undefined;
}

/**
 * The language of messages when nobody asks for one: English where the environment's locale is English, else Dutch,
 * because most bills that are checked are. The variables count in the order that POSIX lays down (Base Definitions,
 * section 8.2); the first that is not empty decides.
 */
export function languageOfLocale(env: Locale): LanguageCode {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  return /^en(?:[_.@-]|$)/i.test(locale ?? '') ? 'en' : 'nl';
}
