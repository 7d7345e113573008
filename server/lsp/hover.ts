import { type Hover, MarkupKind } from 'vscode-languageserver';
import type { Citation } from '../bill/model.js';
import { addressOfCitation } from '../check/addresses.js';
import { recordsCited } from '../check/citedRecords.js';
import type { Finding } from '../check/finding.js';
import type { Range } from '../text/range.js';
import { type CheckedDocument, editorRange, holds } from './checkedDocument.js';
import type { Feature } from './feature.js';
import { compactFindingLines, findingLines, strongestFirst } from './hover/findingLines.js';
import { HoverText } from './hover/hoverText.js';
import { identifierLines } from './hover/identifierLines.js';
import { definitionLines, provisionsLines } from './hover/provisionLines.js';
import { instrumentLines, normsLines, rulingsLines } from './hover/recordLines.js';
import { pointerAt } from './pointers.js';
import { termUses } from './termUses.js';

/** What is said of a place in a document. */
export interface HoverAt {
  readonly text: HoverText;
  /** What it is said of. */
  readonly range: Range;
}

/**
 * What there is to say of the place at an offset: the findings, the source that is cited, the term that is defined.
 * @param isBelowDiagnostics the client shows the diagnostics of the place above it
 * @returns undefined when there is nothing
 */
export function hoverAt(document: CheckedDocument, offset: number, isBelowDiagnostics: boolean): HoverAt | undefined {
  const { bill, language } = document;
  const text = new HoverText();
  const cited = citedAt(document, offset);
  const found = findingsAt(document, offset);
  // Inside a longer stretch that a finding is about, what is cited is hovered for its own sake.
  const wide = found.filter(({ range }) => cited !== undefined && isWider(range, cited.range));
  const near = found.filter((one) => !wide.includes(one));
  const lines = near.length === 1 ? findingLines : compactFindingLines;
  // A diagnostic is shown at its own words only, and not at the others that decide.
  const isTold = ({ range }: Finding): boolean => isBelowDiagnostics && holds(range, offset);
  for (const { finding } of near) lines(finding, language, text.separator(), isTold(finding));
  if (cited !== undefined) {
    text.separator();
    cited.write(text);
  }
  for (const { finding } of wide) compactFindingLines(finding, language, text.separator(), isTold(finding));
  const use = termUses(bill).find((one) => !one.defines && holds(one, offset));
  if (use !== undefined) definitionLines(use.definition, bill, language, text.separator());
  const range = near[0]?.range ?? cited?.range ?? wide[0]?.range ?? use;
  return range === undefined ? undefined : { text, range };
}

interface FindingAt {
  readonly finding: Finding;
  /** The words of it that are at the offset. */
  readonly range: Range;
}

function findingsAt({ findings }: CheckedDocument, offset: number): FindingAt[] {
  return strongestFirst(findings).flatMap((finding): FindingAt[] => {
    const range = [finding.range, ...finding.evidence].find((one) => holds(one, offset));
    return range === undefined || finding.suppressed !== undefined ? [] : [{ finding, range }];
  });
}

function isWider(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}

/** A provision of this bill or a source outside it that the text names. */
interface CitedAt {
  readonly range: Range;
  write(text: HoverText): void;
}

function citedAt(document: CheckedDocument, offset: number): CitedAt | undefined {
  const { bill } = document;
  const pointer = pointerAt(bill, offset);
  if (pointer !== undefined) {
    return { range: pointer.range, write: (text) => provisionsLines(pointer.targets, bill, text) };
  }
  const citation = bill.citations.find((one) => holds(one, offset));
  if (citation === undefined) return undefined;
  const write = (text: HoverText): void => citationLines(citation, document, text);
  const attempt = new HoverText();
  write(attempt);
  return attempt.isEmpty ? undefined : { range: { start: citation.start, end: citation.end }, write };
}

function citationLines(citation: Citation, document: CheckedDocument, text: HoverText): void {
  const { source, pack, language, asOf } = document;
  const { rulings, instrument, norms } = recordsCited(citation, source, pack, asOf);
  const address = addressOfCitation(citation, source, pack, language, asOf);
  if (rulings.length > 0) rulingsLines(rulings, document, text);
  else if (norms.length > 0) normsLines(norms, document, text);
  else if (instrument !== undefined) {
    const provision =
      citation.kind === 'provision' && address !== undefined ? { text: citation.normalised, url: address } : undefined;
    instrumentLines(instrument, provision, document, text);
  } else if (citation.defect === undefined) {
    const words = source.slice(citation.start, citation.end);
    identifierLines(citation, words, address, language, text);
  }
}

/** What is said of what the pointer is on: a finding, a source, a provision of this bill, a defined term. */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register({ connection, workspace }) {
    connection.onHover(async ({ textDocument, position }, token): Promise<Hover | null> => {
      const document = await workspace.checked(textDocument.uri, token);
      if (document === undefined) return null;
      const { markdownHover, diagnosticsInHover } = workspace.abilities;
      const found = hoverAt(document, document.lines.offset(position), diagnosticsInHover);
      if (found === undefined) return null;
      const { text, range } = found;
      const contents = markdownHover
        ? { kind: MarkupKind.Markdown, value: text.toMarkdown() }
        : { kind: MarkupKind.PlainText, value: text.toPlainText() };
      return { contents, range: editorRange(document, range) };
    });
  },
};
