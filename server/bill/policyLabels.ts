import type { LanguageCode } from '../text/range.js';
import type { Draft } from './draft.js';
import { toDutchOrdinal, toEnglishOrdinal } from './ordinals.js';

const words = { nl: { bullet: 'punt', prose: 'alinea' }, en: { bullet: 'bullet', prose: 'paragraph' } } as const;

/**
 * How the parts of a policy document are pointed to: "§ Migratie, Europa, derde punt", "§ Europe, second paragraph". The
 * title of the whole document is left out where there is something below it; so is the paragraph that is the only one.
 */
export function labelPolicy(roots: readonly Draft[], language: LanguageCode): Map<Draft, string> {
  const labels = new Map<Draft, string>();
  const [only] = roots;
  const visit = (draft: Draft, above: readonly string[]): void => {
    const titled = draft.title !== undefined && !(draft === only && roots.length === 1 && hasSections(draft));
    const path = titled ? [...above, draft.title ?? ''] : above;
    const section = path.length === 0 ? '' : `§ ${path.join(', ')}`;
    labels.set(draft, draft.title !== undefined && !titled ? draft.title : section);
    const pieces = draft.children.filter(({ title }) => title === undefined);
    for (const child of draft.children) {
      if (child.title !== undefined) visit(child, path);
      else labels.set(child, [section, placeOf(child, pieces, language)].filter((part) => part !== '').join(', '));
    }
  };
  for (const root of roots) visit(root, []);
  return labels;
}

function hasSections({ children }: Draft): boolean {
  return children.some(({ title }) => title !== undefined);
}

/** Which one of the pieces of its section something is: "derde punt", "punt 3". */
function placeOf(piece: Draft, pieces: readonly Draft[], language: LanguageCode): string {
  const word = words[language][piece.kind === 'bullet' ? 'bullet' : 'prose'];
  if (piece.number !== undefined) return language === 'nl' ? `${word} ${piece.number}` : `point ${piece.number}`;
  const alike = pieces.filter((other) => other.kind === piece.kind && other.number === undefined);
  if (alike.length === 1 && pieces.length === 1 && piece.kind === 'prose') return '';
  const place = alike.indexOf(piece) + 1;
  const ordinal = language === 'nl' ? toDutchOrdinal(place) : toEnglishOrdinal(place);
  return ordinal === undefined ? `${word} ${place}` : `${ordinal} ${word}`;
}
