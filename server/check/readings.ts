import type { Bill, Citation, Passage, Provision } from '../bill/model.js';
import type { Language, Token } from '../language/model.js';
import type { Range } from '../text/range.js';

/** One sentence as it is judged: an item with the lead-in and closing words of its list, or a sentence as it stands. */
export interface SentenceReading {
  readonly tokens: readonly Token[];
  /** The provision that the sentence is of: the deepest one. */
  readonly provision: Provision;
  /** The paragraph (lid) that it belongs to, or the article itself when it has none. */
  readonly paragraph: Provision;
}

/** The sentences of one article, or of an amending step that puts loose paragraphs into another act. */
export interface ArticleReading {
  readonly provision: Provision;
  /** Text that goes into another act, where references point to that act. */
  readonly inserted: boolean;
  readonly sentences: readonly SentenceReading[];
  /** Words that it stands under: headings above it, and the instruction that puts it into another act. */
  readonly context: readonly Token[];
}

/** Tokens of a lead-in or of closing words that are read along with every item: bounds the work of a long list. */
export const contextKept = 120;

/** The forces whose words are judged as law. */
function isLaw(passage: Passage): boolean {
  return passage.force === 'enacted' || passage.force === 'inserted';
}

/**
 * Reads a bill as the sentences that are judged, in the order of the text.
 *
 * Definitions, instructions, removed, quoted and explanatory words are left out: they lay nothing down themselves.
 */
export function readArticles(bill: Bill, language: Language): ArticleReading[] {
  const reader = new Reader(bill, language);
  for (const provision of bill.provisions) reader.container(provision, []);
  return reader.articles;
}

/** Tokens of any stretch of the bill, citations counting as one. */
export function tokensOf(bill: Bill, language: Language, passage: Pick<Passage, 'range' | 'runs'>): Token[] {
  const citations = citationsIn(bill.citations, passage.range.start, passage.range.end);
  return language.tokenize(
    bill.source,
    passage.runs,
    citations.map((citation) => asOneWord(citation, bill.source)),
  );
}

/** What joins a provision to its act: ", van de", " of the". */
const joint = /,?\s*(?:\b(?:van|uit|of|in)\s+)?(?:\b(?:de|het|the)\s+)?$/;

/**
 * What of a citation counts as one word. An act that is not known by name is known by its words: "of the International
 * Protection Act" speaks of protection.
 */
function asOneWord(citation: Citation, source: string): Range {
  const act = citation.reference?.act;
  const { start, end } = citation;
  if (act === undefined || act.id !== undefined || act.range.start <= start || act.range.start >= end)
    return { start, end };
  const provision = source.slice(start, act.range.start).replace(joint, '');
  return { start, end: provision === '' ? end : start + provision.length };
}

class Reader {
  readonly articles: ArticleReading[] = [];

  constructor(
    private readonly bill: Bill,
    private readonly language: Language,
  ) {}

  /** Anything that may hold articles: a division, an article, an amending step. */
  container(provision: Provision, above: readonly Token[]): void {
    const sentences: SentenceReading[] = [];
    const nested: Provision[] = [];
    this.read(provision, provision, [], [], sentences, nested);
    const context = [...above, ...this.announcement(provision)];
    if (sentences.length > 0) {
      this.articles.push({ provision, inserted: isInserted(provision), sentences, context });
    }
    for (const child of nested) this.container(child, context);
  }

  /** The heading of a provision, and the words in it that lay nothing down: what it does to which act. */
  private announcement({ heading, passages }: Provision): Token[] {
    const own = passages.filter((passage) => !isLaw(passage));
    if (heading !== undefined) own.unshift({ force: 'explanatory', range: heading, runs: [heading], after: 0 });
    return own.flatMap((passage) => tokensOf(this.bill, this.language, passage));
  }

  private read(
    provision: Provision,
    paragraph: Provision,
    leadIn: readonly Token[],
    closing: readonly Token[],
    into: SentenceReading[],
    nested: Provision[],
  ): void {
    const before: Token[] = [];
    const after: Token[] = [];
    for (const passage of provision.passages) {
      if (!isLaw(passage)) continue;
      const tokens = tokensOf(this.bill, this.language, passage);
      (passage.after === 0 ? before : after).push(...tokens);
    }
    const items = provision.children.filter((child) => child.kind === 'item' || child.kind === 'paragraph');
    for (const child of provision.children) if (!items.includes(child)) nested.push(child);
    const add = (tokens: readonly Token[]) => {
      if (tokens.length > 0) into.push({ tokens, provision, paragraph });
    };
    const opening = this.language.sentences(before);
    // Numbered paragraphs stand on their own; items are read with the unfinished sentence that introduces them.
    const introduces = items.some((child) => child.kind === 'item');
    const unfinished = introduces ? takeUnfinished(opening) : [];
    const lastOpening = opening.pop() ?? [];
    if (opening.length === 0) add(join(leadIn, lastOpening, items.length === 0 ? closing : []));
    else {
      const [first = [], ...rest] = opening;
      add(join(leadIn, first, []));
      for (const sentence of rest) add(sentence);
      add(join([], lastOpening, items.length === 0 ? closing : []));
    }
    const ending = this.language.sentences(after);
    const continues = introduces && unfinished.length > 0 ? (ending.shift() ?? []) : [];
    const context = unfinished.length > 0 ? join(leadIn, unfinished, []) : leadIn;
    for (const item of items) {
      const own = item.kind === 'paragraph' ? item : paragraph;
      const around = item.kind === 'paragraph' ? { leadIn: [], closing: [] } : { leadIn: context, closing: continues };
      this.read(item, own, around.leadIn.slice(-contextKept), around.closing.slice(0, contextKept), into, nested);
    }
    for (const sentence of ending) add(sentence);
  }
}

function isInserted(provision: Provision): boolean {
  return provision.force === 'inserted' || provision.passages.some((passage) => passage.force === 'inserted');
}

/** Takes the last sentence out when it waits for what follows; empty when it is finished. */
export function takeUnfinished(sentences: Token[][]): Token[] {
  const last = sentences.at(-1)?.at(-1);
  if (last === undefined || last.form === '.' || last.form === '!' || last.form === '?') return [];
  return sentences.pop() ?? [];
}

/** One reading of a sentence with what introduces and closes it; nothing when it has no words of its own. */
export function join(before: readonly Token[], middle: readonly Token[], after: readonly Token[]): readonly Token[] {
  if (middle.length === 0) return middle;
  if (before.length === 0 && after.length === 0) return middle;
  return [...before, ...middle, ...after];
}

/** The citations that lie in a stretch; `citations` is ascending. */
export function citationsIn(citations: readonly Citation[], start: number, end: number): readonly Citation[] {
  let low = 0;
  let high = citations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((citations[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const result: Citation[] = [];
  for (let at = low; at < citations.length; at++) {
    const citation = citations[at];
    if (citation === undefined || citation.end > end) break;
    result.push(citation);
  }
  return result;
}
