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
  const visit = (draft: Draft, above: readonly string[]): void => {
    const titled = draft.title !== undefined && !(roots.length === 1 && draft === roots[0] && hasSections(draft));
    const path = titled ? [...above, draft.title ?? ''] : above;
    const section = path.length === 0 ? '' : `§ ${path.join(', ')}`;
    labels.set(draft, draft.title !== undefined && !titled ? draft.title : section);
    const onlyParagraph = draft.children.filter(isPiece).length === 1 && draft.children.find(isPiece)?.kind === 'prose';
    const places = { bullet: 0, prose: 0 };
    for (const child of draft.children) {
      if (!isPiece(child)) {
        visit(child, path);
        continue;
      }
      const kind = child.kind === 'bullet' ? 'bullet' : 'prose';
      if (child.number === undefined) places[kind]++;
      const place = onlyParagraph ? '' : placeInWords(kind, child.number, places[kind], language);
      labels.set(child, [section, place].filter((part) => part !== '').join(', '));
    }
  };
  for (const root of roots) visit(root, []);
  return labels;
}

/** A paragraph or bullet, and not a heading with what stands under it. */
function isPiece({ title }: Draft): boolean {
  return title === undefined;
}

function hasSections({ children }: Draft): boolean {
  return children.some((child) => !isPiece(child));
}

/** Which one of the pieces of its section something is: "derde punt", "punt 3". */
function placeInWords(
  kind: 'bullet' | 'prose',
  number: string | undefined,
  place: number,
  language: LanguageCode,
): string {
  const word = words[language][kind];
  if (number !== undefined) return language === 'nl' ? `${word} ${number}` : `point ${number}`;
  const ordinal = language === 'nl' ? toDutchOrdinal(place) : toEnglishOrdinal(place);
  return ordinal === undefined ? `${word} ${place}` : `${ordinal} ${word}`;
}
