import type { ActFinder } from './actNames.js';
import type { Draft, DraftTarget } from './draft.js';
import { readDutchSentence } from './dutchInstructions.js';
import { readEnglishSentence } from './englishInstructions.js';
import type { ActReference, AmendmentAction } from './model.js';
import { findQuotes, maskQuotes, type Quoted } from './quotes.js';
import type { ReferenceFound } from './references.js';
import { trimEnd } from './visibleText.js';

/** What text follows an instruction that ends with "luidende:" or the like. */
export type Opens = 'article' | 'paragraph' | 'item' | 'division' | 'text';

/** One amending instruction as read from a sentence; indices in the visible text. */
export interface SentenceFound {
  readonly action: AmendmentAction;
  readonly reference: ReferenceFound | undefined;
  readonly act: ActReference | undefined;
  readonly removed: readonly Quoted[];
  readonly inserted: readonly Quoted[];
  readonly opens: Opens | undefined;
  /** "wordt als volgt gewijzigd:": what follows are the instructions. */
  readonly umbrella: boolean;
}

/** A sentence that is to be read, with its quotations masked. */
export interface InstructionSentence {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** The sentence with its quotations masked: index 0 is `from`. */
  readonly masked: string;
  readonly quotes: readonly Quoted[];
  readonly acts: ActFinder;
  /** Something follows the sentence in the same paragraph. */
  readonly last: boolean;
}

/** What is carried down from the instructions above. */
export interface InstructionContext {
  readonly act: ActReference | undefined;
  readonly target: DraftTarget | undefined;
  /** The act named last in the bill: "the Act" in a bill that says so. */
  readonly lastAct: ActReference | undefined;
}

/** An amendment before its provision is finished. */
export interface DraftAmendment {
  readonly action: AmendmentAction;
  readonly from: number;
  readonly to: number;
  readonly node: Draft;
  readonly act: ActReference | undefined;
  readonly reference: ReferenceFound | undefined;
  /** Filled in from the instructions above when the sentence does not name an article itself. */
  readonly carried: DraftTarget | undefined;
  readonly removed: readonly Quoted[];
  readonly inserted: Quoted[];
}

/** A paragraph of instructions, divided by what its words do. */
export interface InstructionRead {
  readonly segments: readonly {
    readonly force: 'instruction' | 'removed' | 'inserted' | 'enacted';
    readonly from: number;
    readonly to: number;
  }[];
  readonly amendments: readonly Omit<DraftAmendment, 'node'>[];
  readonly opens: Opens | undefined;
  readonly umbrella: boolean;
  readonly act: ActReference | undefined;
  readonly target: DraftTarget | undefined;
}

const TRIGGER =
  /[Vv]erval|verandering|gewijzigd|wijzigingen|luidend?|luidt|vervangen|[Ii]ngevoegd|[Tt]oegevoegd|[Ii]ngetrokken|geschrapt|nummerd|letterd|[Rr]epeal|revok|amend|[Rr]eplac|[Ss]ubstitut|[Oo]mit|[Ii]nsert|[Dd]elet|strik|struck|[Aa]dd(?:ed|ing|ition)|[Ll]eave out|cease to have/;
const THE_ACT =
  /\b(?:[Tt]he (?:said |same |Principal |principal )?(?:Act|Code)|[Dd]ie wet|[Dd]ezelfde wet|genoemde wet)\b/;
/** A full stop or semicolon; and the colon after which the steps themselves follow on the same line. */
const SENTENCE_END = /[.;](?=\s+[A-Z„“«])|\bgewijzigd(?: als volgt)?:(?=\s+\p{L})/gu;

/**
 * Reads a paragraph as amending instructions (Aanwijzingen voor de regelgeving, chapter 6, and the usual English forms).
 * Returns undefined when its first sentence is none.
 */
export function readInstruction(
  text: string,
  from: number,
  to: number,
  acts: ActFinder,
  context: InstructionContext,
): InstructionRead | undefined {
  if (!TRIGGER.test(text.slice(from, to))) return undefined;
  const quotes = findQuotes(text, from, to);
  const masked = maskQuotes(text, from, to, quotes);
  const amendments: Omit<DraftAmendment, 'node'>[] = [];
  /** Sentences of the bill's own after an instruction. */
  const law: Quoted[] = [];
  let opens: Opens | undefined;
  let umbrella = false;
  let act = context.act;
  let target: DraftTarget | undefined = context.target;
  let any = false;
  for (const [start, end] of sentences(masked)) {
    const sentence: InstructionSentence = {
      text,
      from: from + start,
      to: from + end,
      masked: masked.slice(start, end),
      quotes: quotes.filter((quote) => quote.from >= from + start && quote.to <= from + end),
      acts,
      last: end >= masked.length,
    };
    const found = readDutchSentence(sentence) ?? readEnglishSentence(sentence);
    if (found === undefined) {
      if (!any) return undefined;
      const inserted = amendments.at(-1)?.inserted ?? [];
      const end = trimEnd(text, sentence.from, sentence.to);
      if (!continueInserted(inserted, text, sentence.from, end)) law.push({ from: sentence.from, to: end });
      continue;
    }
    any = true;
    const named = found.act ?? actOf(found.reference, acts);
    if (named !== undefined) act = named;
    else if (act === undefined && THE_ACT.test(sentence.masked)) act = context.lastAct;
    const carried = named === undefined ? target : undefined;
    const own = targetOf(found.reference, carried);
    if (own !== undefined) target = own;
    opens = found.opens;
    umbrella ||= found.umbrella;
    if (!found.umbrella) {
      amendments.push({
        action: found.action,
        from: sentence.from,
        to: trimEnd(text, sentence.from, sentence.to),
        act: found.reference?.own === true ? undefined : act,
        reference: found.reference,
        carried,
        removed: found.removed,
        inserted: [...found.inserted],
      });
    }
  }
  if (!any) return undefined;
  return { segments: segmentsOf(text, from, to, amendments, law), amendments, opens, umbrella, act, target };
}

function* sentences(masked: string): Generator<readonly [number, number]> {
  let start = 0;
  SENTENCE_END.lastIndex = 0;
  for (const match of masked.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    yield [start, end];
    start = end;
    while (start < masked.length && /\s/.test(masked[start] ?? '')) start++;
  }
  if (start < masked.length) yield [start, masked.length];
}

/** Words that come in on the line of their instruction, without quotation marks, go on after their first full stop. */
function continueInserted(inserted: Quoted[], text: string, from: number, to: number): boolean {
  const last = inserted.at(-1);
  if (last === undefined || !/^[.;\s]*$/.test(text.slice(last.to, from))) return false;
  inserted[inserted.length - 1] = { ...last, to };
  return true;
}

function actOf(reference: ReferenceFound | undefined, acts: ActFinder): ActReference | undefined {
  return reference?.act === undefined ? undefined : acts.reference(reference.act);
}

function targetOf(reference: ReferenceFound | undefined, carried: DraftTarget | undefined): DraftTarget | undefined {
  if (reference === undefined) return undefined;
  const article = reference.articles[0]?.from ?? carried?.article;
  return {
    article,
    paragraph: reference.paragraphs[0] ?? (reference.articles.length > 0 ? undefined : carried?.paragraph),
  };
}

/** Divides the paragraph into words that go out, words that come in, law of the bill's own, and the instruction around them. */
function segmentsOf(
  text: string,
  from: number,
  to: number,
  amendments: readonly Omit<DraftAmendment, 'node'>[],
  law: readonly Quoted[],
): InstructionRead['segments'] {
  const special: InstructionRead['segments'][number][] = law.map((range) => ({ force: 'enacted', ...range }));
  for (const amendment of amendments) {
    for (const range of amendment.removed) special.push({ force: 'removed', ...range });
    for (const range of amendment.inserted) special.push({ force: 'inserted', ...range });
  }
  special.sort((a, b) => a.from - b.from);
  const segments: InstructionRead['segments'][number][] = [];
  let at = from;
  const addInstruction = (end: number): void => {
    if (/[\p{L}\p{N}]/u.test(text.slice(at, end)))
      segments.push({ force: 'instruction', from: at, to: trimEnd(text, at, end) });
  };
  for (const part of special) {
    if (part.from < at) continue;
    addInstruction(part.from);
    if (part.to > part.from) segments.push(part);
    at = part.to;
    while (at < to && /[\s»›”“"’'.;]/.test(text[at] ?? '')) at++;
  }
  if (at < to) addInstruction(to);
  return segments;
}

/** Whether a paragraph looks like an amending instruction, without reading it in full. */
export function looksLikeInstruction(text: string, from: number, to: number, acts: ActFinder): boolean {
  return readInstruction(text, from, to, acts, { act: undefined, target: undefined, lastAct: undefined }) !== undefined;
}
