import type { Location, LocationLink } from 'vscode-languageserver';
import type { Range } from '../text/range.js';
import { editorRange, type ParsedDocument } from './checkedDocument.js';
import type { Feature } from './feature.js';
import { nameRange } from './provisionIndex.js';
import { subjectAt } from './subjectAt.js';

/**
 * Where the provision that is referred to at an offset stands, or the definition of the term there, with the words that
 * lead there. On a heading it is that heading, from which editors go on to the references.
 */
export function definitionsAt(document: ParsedDocument, offset: number): LocationLink[] {
  const { bill, source, uri } = document;
  const subject = subjectAt(bill, offset);
  if (subject === undefined) return [];
  const originSelectionRange = editorRange(document, subject.words);
  const link = (whole: Range, name: Range): LocationLink => ({
    originSelectionRange,
    targetUri: uri,
    targetRange: editorRange(document, whole),
    targetSelectionRange: editorRange(document, name),
  });
  if (subject.kind === 'term') {
    const { term, meaning } = subject.definition;
    return [link({ start: Math.min(term.start, meaning.start), end: Math.max(term.end, meaning.end) }, term)];
  }
  return subject.provisions.map((provision) => link(provision.range, nameRange(provision, source)));
}

/** For clients that only want to know the place. */
function toLocation({ targetUri, targetSelectionRange }: LocationLink): Location {
  return { uri: targetUri, range: targetSelectionRange };
}

/** Going from a reference to the provision, and from a term to its definition. */
export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  register({ connection, workspace }) {
    connection.onDefinition(async ({ textDocument, position }, token): Promise<LocationLink[] | Location[] | null> => {
      const document = await workspace.ours(textDocument.uri, token);
      if (document === undefined) return null;
      const links = definitionsAt(document, document.lines.offset(position));
      return workspace.abilities.definitionLinks ? links : links.map(toLocation);
    });
  },
};
