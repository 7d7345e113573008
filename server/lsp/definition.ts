import type { Location } from 'vscode-languageserver';
import { editorRange, type ParsedDocument } from './checkedDocument.js';
import type { Feature } from './feature.js';
import { nameRange } from './provisionIndex.js';
import { subjectAt } from './subjectAt.js';

/**
 * Where the provision that is referred to at an offset stands, or the definition of the term there. On a heading it is
 * that heading, from which editors go on to the references.
 */
export function definitionsAt(document: ParsedDocument, offset: number): Location[] {
  const { bill, source, uri } = document;
  const subject = subjectAt(bill, offset);
  if (subject === undefined) return [];
  const ranges =
    subject.kind === 'term'
      ? [subject.definition.term]
      : subject.provisions.map((provision) => nameRange(provision, source));
  return ranges.map((range) => ({ uri, range: editorRange(document, range) }));
}

/** Going from a reference to the provision, and from a term to its definition. */
export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  register({ connection, workspace }) {
    connection.onDefinition(async ({ textDocument, position }) => {
      const document = await workspace.ours(textDocument.uri);
      return document === undefined ? null : definitionsAt(document, document.lines.offset(position));
    });
  },
};
