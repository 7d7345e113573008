import type { Condition, Find, Scope } from '../../norms/schema.js';
import type { Bilingual, LanguageCode } from '../../text/range.js';

const scopes: { readonly [scope in Scope]: Bilingual } = {
  clause: { nl: 'binnen één zinsdeel', en: 'within one clause' },
  sentence: { nl: 'binnen één zin', en: 'within one sentence' },
  paragraph: { nl: 'binnen één lid', en: 'within one paragraph' },
  article: { nl: 'binnen één artikel', en: 'within one article' },
  bill: { nl: 'ergens in het document', en: 'anywhere in the document' },
};

/** How far apart words may stand, in words. */
export function scopeInWords(scope: Scope, language: LanguageCode): string {
  return scopes[scope][language];
}

/** A phrase in the notation of rules, with the restrictions on it in words. */
export function findInWords(find: Find, language: LanguageCode): string {
  if (typeof find === 'string') return find;
  if (!('find' in find)) return [find.nl, find.en].filter((phrase) => phrase !== undefined).join('  //  ');
  const restrictions: string[] = [];
  if (find.in !== undefined) restrictions.push(`in: ${[find.in].flat().join(', ')}`);
  if (find.polarity !== undefined) restrictions.push(find.polarity);
  if (find.modality !== undefined) restrictions.push(find.modality.join(', '));
  const phrase = findInWords(find.find, language);
  return restrictions.length === 0 ? phrase : `${phrase}  (${restrictions.join('; ')})`;
}

/** One alternative of a rule's `when`, as a heading and its parts. */
export function conditionInWords(
  condition: Condition,
  language: LanguageCode,
): { readonly heading: string; readonly parts: readonly string[] } {
  const dutch = language === 'nl';
  if ('built-in' in condition) {
    return {
      heading: dutch ? `ingebouwde toets: ${condition['built-in']}` : `built-in check: ${condition['built-in']}`,
      parts: [],
    };
  }
  const without = condition.without.map((find) => `${dutch ? 'niet als' : 'not when'}: ${findInWords(find, language)}`);
  if ('roles' in condition) {
    const roles = Object.entries(condition.roles).map(([role, find]) => `${role}: ${findInWords(find, language)}`);
    return { heading: scopes[condition.within][language], parts: [...roles, ...without] };
  }
  const { action, act, articles, paragraphs, items, whole, removes, inserts, mentions } = condition.amendment;
  const heading = `${dutch ? 'wijzigingsopdracht' : 'amending instruction'}: ${action.join(', ')}`;
  const parts: string[] = [];
  const list = (label: Bilingual, values: readonly string[] | undefined): void => {
    if (values !== undefined) parts.push(`${label[language]}: ${values.join(', ')}`);
  };
  list({ nl: 'wet', en: 'act' }, act);
  list({ nl: 'artikelen', en: 'articles' }, articles);
  list({ nl: 'leden', en: 'paragraphs' }, paragraphs);
  list({ nl: 'onderdelen', en: 'items' }, items);
  if (whole === true) parts.push(dutch ? 'alleen hele artikelen' : 'whole articles only');
  if (removes !== undefined) parts.push(`${dutch ? 'verdwijnt' : 'removed'}: ${findInWords(removes, language)}`);
  if (inserts !== undefined) parts.push(`${dutch ? 'komt erin' : 'inserted'}: ${findInWords(inserts, language)}`);
  if (mentions !== undefined) parts.push(`${dutch ? 'noemt' : 'mentions'}: ${findInWords(mentions, language)}`);
  return { heading, parts: [...parts, ...without] };
}
