import * as vscode from 'vscode';
import type { ExtensionApi } from '../../../client/api.js';
import type { DocumentStatus } from '../../../server/lsp/protocol.js';
import { waitFor } from './waiting.js';

/** The extension, as VS Code knows it. */
export function theExtension(): vscode.Extension<ExtensionApi> {
  const extension = vscode.extensions.getExtension<ExtensionApi>('toetssteen.toetssteen');
  if (extension === undefined) throw new Error('VS Code does not know the extension');
  return extension;
}

/** What the extension gives to others; it is activated when it was not. */
export async function extensionApi(): Promise<ExtensionApi> {
  return theExtension().activate();
}

/** Waits until the server has said how the present text of a document stands; gives what it said. */
export function waitUntilJudged(document: vscode.TextDocument): Promise<DocumentStatus> {
  return waitForStatus(document, ({ state, version }) => state !== 'checking' && version === document.version);
}

/** Waits until the server has said something of a document that is as it should be; gives it. */
export async function waitForStatus(
  document: vscode.TextDocument,
  isRight: (status: DocumentStatus) => boolean,
): Promise<DocumentStatus> {
  const api = await extensionApi();
  const uri = document.uri.toString();
  return waitFor(
    [api.onDidChangeStatus],
    () => {
      const status = api.status(uri);
      return status !== undefined && isRight(status) ? status : undefined;
    },
    () => `Of version ${document.version} of ${uri} the server last said ${JSON.stringify(api.status(uri))}`,
  );
}
