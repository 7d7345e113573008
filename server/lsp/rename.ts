import { LSPErrorCodes, ResponseError, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { inLanguage } from '../check/finding.js';
import type { LanguageCode } from '../text/range.js';
import { editorRange, type ParsedDocument } from './checkedDocument.js';
import type { Feature } from './feature.js';
import { numberAt, type Refusal, type Renumbering, renumber } from './renumbering.js';

/** The edit that gives the article at an offset another number, or why there is none. */
export function renumberingAt(document: ParsedDocument, offset: number, typed: string): Renumbering | Refusal {
  const at = numberAt(document.bill, offset);
  return 'refusal' in at ? at : renumber(document.bill, at, typed);
}

/** A renumbering as an edit of the workspace; with the version of the document for clients that look at it. */
function toWorkspaceEdit(document: ParsedDocument, { number, ranges }: Renumbering, versioned: boolean): WorkspaceEdit {
  const { uri, version } = document;
  const edits: TextEdit[] = ranges.map((range) => ({
    range: editorRange(document, range),
    newText: asPrinted(number, document.source.slice(range.start, range.end)),
  }));
  return versioned ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } };
}

/** The new number as the old one is printed: with its letter in italics where that is the style ("3*a*"). */
function asPrinted(number: string, old: string): string {
  const emphasis = /^\d+([*_])[a-z]+\1$/.exec(old)?.[1];
  return emphasis === undefined ? number : number.replace(/^(\d+)([a-z]+)$/, `$1${emphasis}$2${emphasis}`);
}

function refuse({ refusal }: Refusal, language: LanguageCode): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, inLanguage(refusal, language));
}

/** Renaming: an article gets another number, and with it all references to it. */
export const rename: Feature = {
  capabilities: ({ prepareRename }) => ({ renameProvider: prepareRename ? { prepareProvider: true } : true }),
  register({ connection, workspace }) {
    connection.onPrepareRename(async ({ textDocument, position }) => {
      const document = await workspace.checked(textDocument.uri);
      if (document === undefined) return null;
      const at = numberAt(document.bill, document.lines.offset(position));
      if ('refusal' in at) return refuse(at, document.language);
      return { range: editorRange(document, at.range), placeholder: at.number };
    });
    connection.onRenameRequest(async ({ textDocument, position, newName }) => {
      const document = await workspace.checked(textDocument.uri);
      if (document === undefined) return null;
      const renumbering = renumberingAt(document, document.lines.offset(position), newName);
      if ('refusal' in renumbering) return refuse(renumbering, document.language);
      return toWorkspaceEdit(document, renumbering, workspace.abilities.documentChanges);
    });
  },
};
