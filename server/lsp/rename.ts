import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { inLanguage } from '../check/finding.js';
import type { LanguageCode } from '../text/range.js';
import type { Change } from './actions/change.js';
import { editorRange, type ParsedDocument } from './checkedDocument.js';
import type { Feature } from './feature.js';
import { numberAt, type Refusal, type Renumbering, renumber } from './renumbering.js';
import { workspaceEdit } from './workspaceEdit.js';

/** The edit that gives the article at an offset another number, or why there is none. */
export function renumberingAt(document: ParsedDocument, offset: number, typed: string): Renumbering | Refusal {
  const at = numberAt(document.bill, offset);
  return 'refusal' in at ? at : renumber(document.bill, at, typed);
}

function changesOf({ source }: ParsedDocument, { number, ranges }: Renumbering): Change[] {
  return ranges.map((range) => ({ range, text: asPrinted(number, source.slice(range.start, range.end)) }));
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
    connection.onPrepareRename(async ({ textDocument, position }, token) => {
      const document = await workspace.checked(textDocument.uri, token);
      if (document === undefined) return null;
      const at = numberAt(document.bill, document.lines.offset(position));
      if ('refusal' in at) return refuse(at, document.language);
      return { range: editorRange(document, at.range), placeholder: at.number };
    });
    connection.onRenameRequest(async ({ textDocument, position, newName }, token) => {
      const document = await workspace.checked(textDocument.uri, token);
      if (document === undefined) return null;
      const renumbering = renumberingAt(document, document.lines.offset(position), newName);
      if ('refusal' in renumbering) return refuse(renumbering, document.language);
      return workspaceEdit(document, changesOf(document, renumbering), workspace.abilities);
    });
  },
};
