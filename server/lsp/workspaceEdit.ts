import type { WorkspaceEdit } from 'vscode-languageserver';
import type { ClientAbilities } from './abilities.js';
import type { Change } from './actions/change.js';
import { editorRange, type ParsedDocument } from './checkedDocument.js';

/**
 * Changes of one document for the client to make. They are for the version that they were worked out in, which is said to
 * clients that look at it: so none is made in a text that has moved on.
 */
export function workspaceEdit(
  document: ParsedDocument,
  changes: readonly Change[],
  { documentChanges }: Pick<ClientAbilities, 'documentChanges'>,
): WorkspaceEdit {
  const { uri, version } = document;
  const edits = changes.map(({ range, text }) => ({ range: editorRange(document, range), newText: text }));
  return documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}
