import type { LanguageCode } from '../text/range.js';
import type { Environment } from './io.js';

/**
 * The language of messages when nobody asks for one: English where the environment's locale is English, else Dutch,
 * because most bills that are checked are. The variables count in the order that POSIX lays down (Base Definitions,
 * section 8.2); the first that is not empty decides.
 */
export function languageOfLocale(env: Environment): LanguageCode {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  return /^en(?:[_.@-]|$)/i.test(locale ?? '') ? 'en' : 'nl';
}

/**
 * The language that `--lang` asks for, read before the command line is parsed so that help and errors are in it too.
 * @returns undefined when there is no `--lang` or its value is not a language; the parser reports the latter
 */
export function languageAskedFor(argv: readonly string[]): LanguageCode | undefined {
  for (const [at, argument] of argv.entries()) {
    if (argument === '--') return undefined;
    const value = argument === '--lang' ? argv[at + 1] : argument.startsWith('--lang=') ? argument.slice(7) : undefined;
    if (value === 'nl' || value === 'en') return value;
  }
  return undefined;
}
