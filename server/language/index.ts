import type { LanguageCode } from '../text/range.js';
import { dutch } from './dutch.js';
import { english } from './english.js';
import type { Language } from './model.js';

export { dutch, english };

/** The language of a code. */
export function languageOf(code: LanguageCode): Language {
  return code === 'nl' ? dutch : english;
}
