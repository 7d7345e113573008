import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensLegend } from 'vscode-languageserver';
import type { Bill, Provision } from '../bill/model.js';
import type { Range } from '../text/range.js';
import { editorRange, type ParsedDocument } from './checkedDocument.js';
import type { Feature } from './feature.js';
import { lawText } from './lawText.js';
import { modalityWords } from './modalityWords.js';
import { pointersOf } from './pointers.js';
import { termUses } from './termUses.js';

/** What is coloured, by the names that our extension gives colours to. */
const tokenTypes = [
  /** A source outside the bill: a ruling, a treaty, an act, an official paper. */
  'citation',
  /** A reference to a provision of the same bill. */
  'provisionReference',
  'definedTerm',
  /** Words that say what must, may or may not be done. */
  'modality',
  /** The number in the heading of an article, or of a step of an amending article. */
  'articleNumber',
  /** What a comment says to Toetssteen: "toetssteen-disable-next". */
  'suppression',
] as const;

type TokenType = (typeof tokenTypes)[number];

/** Types and modifiers, in the order in which tokens count them. */
export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: [...tokenTypes],
  tokenModifiers: ['definition'],
};

const definition = 1;

/** A stretch with its colour. */
interface Coloured extends Range {
  readonly type: TokenType;
  readonly modifiers: number;
}

const coloured = new WeakMap<Bill, readonly Coloured[]>();

/**
 * The tokens of a document, or of a stretch of it: in the order of the text, none over another, each within one line.
 * @param within leaves out what lies wholly outside
 */
export function semanticTokensOf(document: ParsedDocument, within?: Range): SemanticTokens {
  const { bill, source } = document;
  const all = coloured.get(bill) ?? colour(bill);
  coloured.set(bill, all);
  const builder = new SemanticTokensBuilder();
  for (const token of all) {
    if (within !== undefined && (token.end <= within.start || token.start >= within.end)) continue;
    for (const line of linesOf(token, source)) {
      const { start } = editorRange(document, line);
      const length = line.end - line.start;
      builder.push(start.line, start.character, length, tokenTypes.indexOf(token.type), token.modifiers);
    }
  }
  return builder.build();
}

/** The stretches of a token on each of its lines, without what a block quote or a list puts before them. */
function linesOf({ start, end }: Range, source: string): Range[] {
  const text = source.slice(start, end);
  if (!/[\r\n]/.test(text)) return [{ start, end: start + text.trimEnd().length }];
  const lines: Range[] = [];
  let at = start;
  for (const part of text.split(/(\r\n|\r|\n)/)) {
    const indent = at === start ? 0 : (/^[\s>]*/.exec(part)?.[0].length ?? 0);
    const words = part.trimEnd().length;
    if (words > indent) lines.push({ start: at + indent, end: at + words });
    at += part.length;
  }
  return lines;
}

function colour(bill: Bill): readonly Coloured[] {
  const all: Coloured[] = [];
  const add = (type: TokenType, { start, end }: Range, modifiers = 0): void => {
    all.push({ type, start, end, modifiers });
  };
  const pointers = pointersOf(bill);
  const own = new Set(pointers.map(({ range }) => range.start));
  for (const { range } of pointers) add('provisionReference', range);
  for (const citation of bill.citations) {
    const { kind, reference, start } = citation;
    if (own.has(start)) continue;
    // An article without an act is a reference that leads nowhere in this bill.
    add(kind === 'provision' && reference?.act === undefined ? 'provisionReference' : 'citation', citation);
  }
  for (const use of termUses(bill)) add('definedTerm', use, use.defines ? definition : 0);
  for (const { start, tokens } of lawText(bill)) {
    for (const words of modalityWords(tokens, bill.language)) {
      add('modality', { start: start + words.start, end: start + words.end });
    }
  }
  numbers(bill.provisions, bill.source, add);
  for (const { text, textStart } of bill.comments) {
    const directive = /^toetssteen-[a-z-]+/.exec(text)?.[0];
    if (directive !== undefined) add('suppression', { start: textStart, end: textStart + directive.length });
  }
  return withoutOverlap(all);
}

function numbers(provisions: readonly Provision[], source: string, add: (type: TokenType, range: Range) => void): void {
  for (const { kind, heading, number, children } of provisions) {
    if ((kind === 'article' || kind === 'instruction') && heading !== undefined && number !== undefined) {
      const printed = endOfNumber(source.slice(heading.start, heading.end), number);
      if (printed > 0) add('articleNumber', { start: heading.start, end: heading.start + printed });
    }
    numbers(children, source, add);
  }
}

/** Where a number ends in its heading; 0 when it is not there. The "I" of "ARTIKEL" is no number. */
function endOfNumber(heading: string, number: string): number {
  for (let at = heading.indexOf(number); at >= 0; at = heading.indexOf(number, at + 1)) {
    const end = at + number.length;
    if (!isWordCharacter(heading[at - 1]) && !isWordCharacter(heading[end])) return end;
  }
  return 0;
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\d]/u.test(character);
}

/** What begins first counts, and of what begins together the longest. */
function withoutOverlap(all: readonly Coloured[]): readonly Coloured[] {
  let end = -1;
  return all
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((token) => {
      if (token.start < end || token.end <= token.start) return false;
      end = token.end;
      return true;
    });
}

/** Colours for what a jurist reads in a bill: sources, references, defined terms, what must and may be done. */
export const semanticTokens: Feature = {
  capabilities: () => ({ semanticTokensProvider: { legend: semanticTokensLegend, full: true, range: true } }),
  register({ connection, workspace }) {
    const { semanticTokens: requests } = connection.languages;
    requests.on(async ({ textDocument }, token) => {
      const document = await workspace.ours(textDocument.uri, token);
      return document === undefined ? { data: [] } : semanticTokensOf(document);
    });
    requests.onRange(async ({ textDocument, range }, token) => {
      const document = await workspace.ours(textDocument.uri, token);
      if (document === undefined) return { data: [] };
      const { lines } = document;
      return semanticTokensOf(document, { start: lines.offset(range.start), end: lines.offset(range.end) });
    });
  },
};
