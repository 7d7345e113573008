import type { Bill, Force, Passage, Provision } from '../bill/model.js';
import { citationsIn, tokensOf } from '../check/readings.js';
import { languageOf } from '../language/index.js';
import type { Token } from '../language/model.js';

/** Words that lay something down, or say what a term means. */
export interface LawPassage {
  /** Where the passage begins. */
  readonly start: number;
  /** Its words; their places count from its start. The same list for the same words, in whatever version they stand. */
  readonly tokens: readonly Token[];
}

/** Forces of the text that lays something down, or says what a term means. */
const lawful: ReadonlySet<Force> = new Set<Force>(['enacted', 'inserted', 'definition']);

const read = new WeakMap<Bill, readonly LawPassage[]>();

type Readings = Map<string, readonly Token[]>;

/**
 * The passages that were read last, by all that their words follow from. While somebody types, nearly all of a bill stays
 * as it was; reading it takes longer than everything that is done with it here.
 */
let readLast: Readings = new Map();

/**
 * The words of a bill's law text, passage by passage, in the order of the text: the bill's own provisions and what it
 * puts into other acts, definitions included; not considerations, memorandum, instructions or what disappears.
 */
export function lawText(bill: Bill): readonly LawPassage[] {
  const known = read.get(bill);
  if (known !== undefined) return known;
  const readings: Readings = new Map();
  const passages: LawPassage[] = [];
  const visit = (provision: Provision): void => {
    for (const passage of provision.passages) {
      if (lawful.has(passage.force)) passages.push(wordsOf(passage, bill, readings));
    }
    for (const child of provision.children) visit(child);
  };
  for (const provision of bill.provisions) visit(provision);
  const result = passages.toSorted((a, b) => a.start - b.start);
  read.set(bill, result);
  readLast = readings;
  return result;
}

function wordsOf(passage: Passage, bill: Bill, readings: Readings): LawPassage {
  const { start } = passage.range;
  const key = keyOf(passage, bill);
  const tokens = readings.get(key) ?? readLast.get(key) ?? tokensFrom(start, passage, bill);
  readings.set(key, tokens);
  return { start, tokens };
}

function tokensFrom(start: number, passage: Passage, bill: Bill): readonly Token[] {
  return tokensOf(bill, languageOf(bill.language), passage).map((token) => {
    return { ...token, start: token.start - start, end: token.end - start };
  });
}

/** All that the words of a passage follow from: its language, its text, what of it is visible, what is cited in it. */
function keyOf({ range, runs }: Passage, { source, language, citations }: Bill): string {
  let key = language;
  for (const run of runs) key += ` ${run.start - range.start}-${run.end - range.start}`;
  for (const { start, end, reference } of citationsIn(citations, range.start, range.end)) {
    key += ` ${start - range.start}:${end - range.start}`;
    const act = reference?.act;
    if (act !== undefined) key += `:${act.range.start - range.start}:${act.id ?? ''}`;
  }
  return `${key}\n${source.slice(range.start, range.end)}`;
}
