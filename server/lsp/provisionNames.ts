import type { Bill, Passage, Provision } from '../bill/model.js';
import { toDutchOrdinal } from '../bill/ordinals.js';
import { outlineWordingIn } from '../bill/outlineWording.js';

/** How much of a text is shown beside a name. */
const shown = 80;

/**
 * What a provision is called among its neighbours, in the bill's language: "Artikel 28a Strafbaarstelling", "eerste
 * lid", "onderdeel B", "(2)". Never empty.
 */
export function nameOf(provision: Provision, bill: Bill): string {
  const { kind, heading, title, number } = provision;
  const dutch = bill.language === 'nl';
  if (kind === 'paragraph' && number !== undefined) return dutch ? paragraph(number) : `(${number})`;
  if ((kind === 'item' || kind === 'instruction') && number !== undefined) {
    if (!dutch) return `(${number})`;
    return /^[a-z]/i.test(number) ? `onderdeel ${number}` : kind === 'instruction' ? `onder ${number}` : number;
  }
  const printed = heading === undefined ? '' : plain(bill.source.slice(heading.start, heading.end));
  if (printed !== '') return cut(printed, 2 * shown);
  const fallback = kind === 'item' ? '–' : provision.label || outlineWordingIn(bill.language).provision[kind];
  return title === undefined ? fallback : cut(title, 2 * shown);
}

/** The first words of a provision, its own or else those of what is in it; empty when it has none. */
export function firstWords({ passages, children }: Provision, source: string): string {
  // An instruction is divided at the words that it takes away and puts in; people read it on.
  const words = visibleWords(passages, source);
  if (words !== '') return cut(words, shown);
  for (const child of children) {
    const inside = firstWords(child, source);
    if (inside !== '') return inside;
  }
  return '';
}

/** Words without markup, on one line, as far as they are shown; of what lies between them quotation marks are kept. */
function visibleWords(passages: readonly Passage[], source: string): string {
  let words = '';
  let end: number | undefined;
  for (const { after, runs } of passages) {
    if (after > 0) continue;
    for (const run of runs) {
      if (words.length > 3 * shown) break;
      if (end !== undefined) words += source.slice(end, run.start).replace(/[^\s«»“”„‘’":;,]/g, '');
      words += source.slice(run.start, Math.min(run.end, run.start + 3 * shown));
      end = run.end;
    }
  }
  // The sign that closes the last words is no word of them.
  if (end !== undefined) words += /^[»”"’]?[.;:]?/.exec(source.slice(end, end + 2))?.[0] ?? '';
  // Of a large bill every provision is named after each key: most have no white space that needs anything.
  return (/\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, ' ') : words).trim();
}

/** Shortens a text at a space where there is one, never within a character. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(' ', limit);
  const kept = space > limit / 2 ? text.slice(0, space) : text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s,;:]+$/, '')} …`;
}

function plain(heading: string): string {
  return heading
    .replace(/\\(?=[^\p{L}\d\s])/gu, '')
    .replace(/\*+|(?<![\p{L}\d])_+|_+(?![\p{L}\d])|^#+\s|\n[>\s]*#*\s*/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function paragraph(number: string): string {
  const ordinal = /^\d+$/.test(number) ? toDutchOrdinal(Number(number)) : undefined;
  return ordinal === undefined ? `lid ${number}` : `${ordinal} lid`;
}
