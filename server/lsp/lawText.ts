import type { Bill, Force, Provision } from '../bill/model.js';
import { tokensOf } from '../check/readings.js';
import { languageOf } from '../language/index.js';
import type { Token } from '../language/model.js';

/** Forces of the text that lays something down, or says what a term means. */
const lawful: ReadonlySet<Force> = new Set<Force>(['enacted', 'inserted', 'definition']);

const read = new WeakMap<Bill, readonly (readonly Token[])[]>();

/**
 * The words of a bill's law text, a list for each passage, in the order of the text: the bill's own provisions and what
 * it puts into other acts, definitions included; not considerations, memorandum, instructions or what disappears. Read
 * once for each version of a document.
 */
export function lawText(bill: Bill): readonly (readonly Token[])[] {
  const known = read.get(bill);
  if (known !== undefined) return known;
  const language = languageOf(bill.language);
  const passages: { start: number; tokens: readonly Token[] }[] = [];
  const visit = (provision: Provision): void => {
    for (const passage of provision.passages) {
      if (!lawful.has(passage.force)) continue;
      passages.push({ start: passage.range.start, tokens: tokensOf(bill, language, passage) });
    }
    for (const child of provision.children) visit(child);
  };
  for (const provision of bill.provisions) visit(provision);
  const result = passages.toSorted((a, b) => a.start - b.start).map(({ tokens }) => tokens);
  read.set(bill, result);
  return result;
}
