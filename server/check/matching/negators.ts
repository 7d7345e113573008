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

/**
 * Words of lack that deny a noun and nothing behind it: "zonder verblijfsrecht opnemen" takes in. (Where "zonder" has a
 * verb of its own, the clause is denied as a whole.)
 */
export const lackOfThing: { readonly [code in LanguageCode]: ReadonlySet<string> } = {
  nl: new Set(['zonder', 'ontbreken', 'gebrek', 'afwezigheid']),
  en: new Set(['without', 'lack', 'absence', 'lacking']),
};

/** How Dutch words end that may stand between a word of lack and its noun: "zonder voorafgaande rechterlijke toetsing". */
const dutchAttribute =
  /(?:e|een|het|ig|lijk|baar|isch|ief|eel|aal|air|iek|loos|zaam|and|end|nader|ander|elk|zulk|goed|vrij|van|aan)$/;
/** English adjectives have no ending of their own: what people lack, ends the lack. */
const lackedThings = new Set(
  'papers status leave permission permit permits documents documentation residence stay visa visas means income nationality title authorisation authorization shelter rights insurance passport passports'.split(
    ' ',
  ),
);

/** Whether a word between a word of lack and another leaves that other one within its reach. */
export function isAttribute(form: string, code: LanguageCode): boolean {
  return code === 'nl' ? dutchAttribute.test(form) : !lackedThings.has(form);
}
