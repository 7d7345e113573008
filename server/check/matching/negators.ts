import type { LanguageCode } from '../../text/range.js';

/** Words that deny what they stand by. */
export const negators: { readonly [code in LanguageCode]: ReadonlySet<string> } = {
  nl: new Set([
    'geen',
    'niet',
    'zonder',
    'noch',
    'nooit',
    'nimmer',
    'evenmin',
    'niemand',
    'niets',
    'achterwege',
    'nergens',
  ]),
  en: new Set(['no', 'not', 'without', 'nor', 'never', 'neither', 'none', 'nobody', 'cannot', 'nothing']),
};

/** Words that deny the noun after them, wherever they stand in the clause. */
export const lackWords: { readonly [code in LanguageCode]: ReadonlySet<string> } = {
  nl: new Set(['geen', 'niet', 'zonder', 'noch', 'nooit', 'nimmer', 'ontbreken', 'gebrek', 'afwezigheid']),
  en: new Set(['no', 'not', 'without', 'nor', 'never', 'neither', 'lack', 'absence', 'lacking']),
};

/** Verbs that a word of lack before them does not reach over: "zonder einddatum wordt uitgesloten" excludes. */
export const verbsBetween: { readonly [code in LanguageCode]: ReadonlySet<string> } = {
  nl: new Set(['wordt', 'worden', 'is', 'zijn', 'kan', 'kunnen', 'mag', 'mogen', 'moet', 'moeten', 'heeft', 'hebben']),
  en: new Set(['is', 'are', 'was', 'were', 'shall', 'may', 'must', 'will', 'can', 'has', 'have']),
};
