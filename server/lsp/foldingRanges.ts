import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { Provision } from '../bill/model.js';
import type { Range } from '../text/range.js';
import type { ParsedDocument } from './checkedDocument.js';
import type { Feature } from './feature.js';
import { nameOf } from './provisionNames.js';

/**
 * What can be folded in a document: divisions, articles, paragraphs with items, amending steps, explanations, the front
 * matter and comments. Whole lines; every two of them are nested or apart.
 */
export function foldsIn(document: ParsedDocument): FoldingRange[] {
  const { bill } = document;
  const found: FoldingRange[] = [];
  const add = (range: Range, more: Pick<FoldingRange, 'kind' | 'collapsedText'>): void => {
    const startLine = document.lines.position(range.start).line;
    const endLine = document.lines.position(range.end).line;
    if (endLine > startLine) found.push({ startLine, endLine, ...more });
  };
  if (bill.frontMatter.range !== undefined) {
    add(withoutLastLineEnd(bill.frontMatter.range, document.source), { kind: FoldingRangeKind.Region });
  }
  for (const comment of bill.comments) add(comment, { kind: FoldingRangeKind.Comment });
  const visit = (provision: Provision): void => {
    if (folds(provision)) add(provision.range, { collapsedText: `${nameOf(provision, bill)} …` });
    for (const child of provision.children) visit(child);
  };
  for (const provision of bill.provisions) visit(provision);
  return nested(found);
}

/** Text that only runs over a line is not worth a fold; what has a heading or parts is. */
function folds({ kind, children, heading }: Provision): boolean {
  return children.length > 0 || heading !== undefined || kind === 'article' || kind === 'closing';
}

function withoutLastLineEnd({ start, end }: Range, source: string): Range {
  let last = end;
  while (last > start && /[\r\n]/.test(source.charAt(last - 1))) last--;
  return { start, end: last };
}

/** Of two that begin on one line the larger; what would end beyond the one around it ends with it. */
function nested(ranges: readonly FoldingRange[]): FoldingRange[] {
  const sorted = [...ranges].sort((one, other) => one.startLine - other.startLine || other.endLine - one.endLine);
  const open: FoldingRange[] = [];
  const kept: FoldingRange[] = [];
  sorted.forEach((range, at) => {
    while ((open.at(-1)?.endLine ?? Number.POSITIVE_INFINITY) < range.startLine) open.pop();
    const around = open.at(-1);
    if (around?.startLine === range.startLine) return;
    // Where the next one begins on the last line of this one, the line stays with the next.
    let after = at + 1;
    while (sorted[after]?.startLine === range.startLine) after++;
    const next = sorted[after];
    const shared = next?.startLine === range.endLine && next.endLine > range.endLine;
    const endLine = Math.min(shared ? range.endLine - 1 : range.endLine, around?.endLine ?? range.endLine);
    if (endLine <= range.startLine) return;
    const fold = { ...range, endLine };
    open.push(fold);
    kept.push(fold);
  });
  return kept;
}

/** Folding. */
export const foldingRanges: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register({ connection, workspace }) {
    connection.onFoldingRanges(async ({ textDocument }, token) => {
      const document = await workspace.ours(textDocument.uri, token);
      if (document === undefined) return null;
      const ranges = foldsIn(document);
      if (workspace.abilities.foldingCollapsedText) return ranges;
      return ranges.map(({ startLine, endLine, kind }) => ({
        startLine,
        endLine,
        ...(kind === undefined ? {} : { kind }),
      }));
    });
  },
};
