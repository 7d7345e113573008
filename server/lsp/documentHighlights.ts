import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver';
import { editorRange, type ParsedDocument } from './checkedDocument.js';
import type { Feature } from './feature.js';
import { occurrencesOf, subjectAt } from './subjectAt.js';

/** What is marked when the cursor stands on a reference, the number of a provision, or a defined term. */
export function highlightsAt(document: ParsedDocument, offset: number): DocumentHighlight[] {
  const subject = subjectAt(document.bill, offset);
  if (subject === undefined) return [];
  return occurrencesOf(document.bill, subject).map(({ range, declares }) => ({
    range: editorRange(document, range),
    kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}

/** Marking what belongs together. */
export const documentHighlights: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  register({ connection, workspace }) {
    connection.onDocumentHighlight(async ({ textDocument, position }, token) => {
      const document = await workspace.ours(textDocument.uri, token);
      if (document === undefined) return null;
      const highlights = highlightsAt(document, document.lines.offset(position));
      // Without an answer of ours an editor marks equal words, as it does in any text.
      return highlights.length === 0 ? null : highlights;
    });
  },
};
