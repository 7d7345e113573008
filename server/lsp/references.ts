import type { Location } from 'vscode-languageserver';
import { editorRange, type ParsedDocument } from './checkedDocument.js';
import type { Feature } from './feature.js';
import { occurrencesOf, subjectAt } from './subjectAt.js';

/**
 * Everywhere in the document where one refers to the provision at an offset, or uses the term there.
 * @param includeDeclaration also gives the provision or the definition itself
 */
export function referencesAt(document: ParsedDocument, offset: number, includeDeclaration: boolean): Location[] {
  const subject = subjectAt(document.bill, offset);
  if (subject === undefined) return [];
  return occurrencesOf(document.bill, subject)
    .filter(({ declares }) => includeDeclaration || !declares)
    .map(({ range }) => ({ uri: document.uri, range: editorRange(document, range) }));
}

/** Finding the references to a provision and the uses of a term. */
export const references: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  register({ connection, workspace }) {
    connection.onReferences(async ({ textDocument, position, context }, token) => {
      const document = await workspace.ours(textDocument.uri, token);
      if (document === undefined) return null;
      return referencesAt(document, document.lines.offset(position), context.includeDeclaration);
    });
  },
};
