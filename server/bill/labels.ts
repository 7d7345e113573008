import type { LanguageCode } from '../text/range.js';
import type { Draft } from './draft.js';
import { toDutchOrdinal, toEnglishOrdinal } from './ordinals.js';

/**
 * How each provision is cited, in the language of the bill: "Artikel 108a, eerste lid, onder b", "Article 5(1)(b)",
 * "Artikel I, onderdeel C (artikel 108a, eerste lid)".
 */
export function labelDrafts(roots: readonly Draft[], language: LanguageCode): Map<Draft, string> {
  const labels = new Map<Draft, string>();
  const visit = (draft: Draft, outer: string, inner: string, inserted: boolean, place: number): void => {
    const enters = draft.force === 'inserted' && !inserted && draft.parent !== undefined;
    const base = enters ? insertionBase(draft, language) : inner;
    const own = extend(base, draft, language, place);
    const label = enters || inserted ? `${outer} (${lowerFirst(own)})` : own;
    labels.set(draft, label.trim());
    const nextOuter = enters || inserted ? outer : label;
    let dashes = 0;
    for (const child of draft.children) {
      if (child.number === undefined) dashes++;
      // A division's label is not part of its articles' labels, only of smaller divisions'.
      const passed = draft.kind === 'division' && child.kind !== 'division' ? '' : own;
      visit(child, nextOuter, passed, enters || inserted, dashes);
    }
  };
  for (const root of roots) visit(root, '', '', false, 0);
  return labels;
}

/** What inserted text without an article heading of its own belongs to: the article that the instruction names. */
function insertionBase(draft: Draft, language: LanguageCode): string {
  if (draft.kind === 'article' || draft.kind === 'division') return '';
  const target = draft.parent?.carriedTarget;
  if (target?.article === undefined) return '';
  const article = language === 'nl' ? `artikel ${target.article}` : `section ${target.article}`;
  if (draft.kind === 'paragraph' || target.paragraph === undefined) return article;
  return language === 'nl' ? `${article}, ${dutchParagraph(target.paragraph)}` : `${article}(${target.paragraph})`;
}

/** @param place which one of the items without a number this is, from 1 */
function extend(base: string, draft: Draft, language: LanguageCode, place: number): string {
  const dutch = language === 'nl';
  switch (draft.kind) {
    case 'preamble':
      return dutch ? 'Aanhef' : 'Preamble';
    case 'closing':
      return dutch ? 'Slot' : 'Closing';
    case 'memorandum':
      return draft.title ?? (dutch ? 'Toelichting' : 'Explanatory notes');
    case 'prose':
    case 'bullet':
      return join(base, draft.title ?? draft.number ?? '', dutch);
    case 'division': {
      const name = draft.number === undefined ? (draft.title ?? draft.word) : `${draft.word} ${draft.number}`.trim();
      return base === '' ? name : `${base}, ${lowerFirst(name)}`;
    }
    case 'article':
      if (draft.word === '') return dutch ? 'Tekst' : 'Text';
      return draft.number === undefined ? draft.word : `${draft.word} ${draft.number}`;
    case 'paragraph':
      if (!dutch) return `${base}(${draft.number ?? ''})`;
      return join(base, dutchParagraph(draft.number ?? ''), true);
    case 'instruction':
      if (!dutch) return draft.number === undefined ? base : `${base}(${draft.number})`;
      if (draft.number === undefined) return base;
      return join(base, /^[A-Z]/.test(draft.number) ? `onderdeel ${draft.number}` : `onder ${draft.number}`, true);
    case 'item': {
      if (draft.number === undefined) {
        const ordinal = (dutch ? toDutchOrdinal(place) : toEnglishOrdinal(place)) ?? String(place);
        return join(base, dutch ? `${ordinal} gedachtestreepje` : `${ordinal} indent`, true);
      }
      if (!dutch) return `${base}(${draft.number})`;
      return join(base, `onder ${draft.number}`, true);
    }
  }
}

function dutchParagraph(number: string): string {
  const ordinal = /^\d+$/.test(number) ? toDutchOrdinal(Number(number)) : undefined;
  return ordinal === undefined ? `lid ${number}` : `${ordinal} lid`;
}

function join(base: string, part: string, comma: boolean): string {
  if (base === '') return part;
  if (part === '') return base;
  return comma ? `${base}, ${part}` : `${base}: ${part}`;
}

function lowerFirst(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
