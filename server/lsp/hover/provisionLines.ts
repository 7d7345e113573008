import type { Bill, Definition, Passage, Provision } from '../../bill/model.js';
import type { Bilingual, LanguageCode, Range } from '../../text/range.js';
import type { HoverText } from './hoverText.js';

/** Lines of a provision that are shown: enough to know it again. */
const linesShown = 15;
const longestLine = 600;

/** The provisions that a reference points to, in their own words. */
export function provisionsLines(provisions: readonly Provision[], bill: Bill, text: HoverText): void {
  let left = linesShown;
  for (const provision of provisions) {
    if (left <= 0) break;
    const lines = linesOf(provision, bill);
    text.title(headingOf(provision)).quote(shortened(lines, left));
    left -= lines.length;
  }
}

function headingOf({ label, title }: Provision): string {
  return title === undefined || label.includes(title) ? label : `${label} — ${title}`;
}

function shortened(lines: readonly string[], count: number): string[] {
  const kept = lines.slice(0, count);
  return lines.length > count ? [...kept, '…'] : kept;
}

/** The words of a provision and what is below it, a line for each of its passages. */
function linesOf(provision: Provision, { source, language }: Bill): string[] {
  const lines: string[] = [];
  const add = (own: Provision, mark: string): void => {
    const passages = (after: number): string[] =>
      own.passages.filter((passage) => passage.after === after).map((passage) => wordsOf(passage, source));
    const [lead = '', ...more] = passages(0);
    if (mark !== '' || lead !== '') lines.push(`${mark} ${lead}`.trim());
    lines.push(...more);
    own.children.forEach((child, at) => {
      if (lines.length <= linesShown) {
        add(child, markOf(child, language));
        lines.push(...passages(at + 1));
      }
    });
  };
  add(provision, '');
  return lines.filter((line) => line !== '');
}

function markOf({ kind, number }: Provision, language: LanguageCode): string {
  if (number === undefined) return '';
  if (kind !== 'paragraph' && kind !== 'item') return number;
  if (language === 'en') return `(${number})`;
  return /[°º]/.test(number) ? number : `${number}.`;
}

function wordsOf({ runs }: Pick<Passage, 'runs'>, source: string): string {
  const words = runs
    .map(({ start, end }) => source.slice(start, end))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > longestLine ? `${words.slice(0, longestLine - 1).trimEnd()}…` : words;
}

const definedIn: Bilingual = { nl: 'Begripsbepaling', en: 'Definition' };

/**
 * What a term means in a bill, and where that is said.
 * @param language of the words around it
 */
export function definitionLines(
  { term, meaning, provision }: Definition,
  { source }: Bill,
  language: LanguageCode,
  text: HoverText,
): void {
  const visible = (part: Range): string => wordsOf({ runs: runsWithin(provision, part) }, source);
  text.title(visible(term)).quote([visible(meaning)]);
  text.row(definedIn[language], provision.label);
}

/** The visible words of a stretch: without the markup in it. */
function runsWithin({ passages }: Provision, part: Range): Range[] {
  const runs = passages
    .flatMap((passage) => passage.runs)
    .map(({ start, end }) => ({ start: Math.max(start, part.start), end: Math.min(end, part.end) }))
    .filter(({ start, end }) => start < end);
  return runs.length > 0 ? runs : [part];
}
