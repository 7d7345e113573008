import type { LanguageCode } from '../text/range.js';

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
