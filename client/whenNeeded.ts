import { type Disposable, type TextDocument, workspace } from 'vscode';
import { configurationName } from './configurationName.js';
import { looksLikeBill } from './looksLikeBill.js';
import { extensionId } from './platform.js';

/** Folders in which no configuration of ours is looked for. */
const leftOut = '**/node_modules/**';

/**
 * Calls back once, as soon as there is something to check: an open Markdown document that could be a bill, a configuration
 * of ours in the workspace, or settings that name documents. Until then nothing runs.
 */
export function whenNeeded(start: () => void): Disposable {
  let listeners: Disposable[] = [];
  let started = false;
  const dispose = (): void => {
    for (const listener of listeners) listener.dispose();
    listeners = [];
  };
  const startNow = (): void => {
    if (started) return;
    started = true;
    dispose();
    start();
  };
  const look = (document: TextDocument): void => {
    if (isWanted(document)) startNow();
  };
  listeners = [
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) look(document);
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(extensionId)) lookAtAll();
    }),
  ];
  function lookAtAll(): void {
    for (const document of workspace.textDocuments) look(document);
    if (workspace.getConfiguration(extensionId).get('scope') === 'workspace') startNow();
  }
  lookAtAll();
  if (!started) {
    void workspace.findFiles(`**/${configurationName}`, leftOut, 1).then(
      (found) => {
        if (found.length > 0) startNow();
      },
      // No search in this kind of folder: then the documents decide.
      () => undefined,
    );
  }
  return { dispose };
}

function isWanted(document: TextDocument): boolean {
  if (document.languageId !== 'markdown') return false;
  const settings = workspace.getConfiguration(extensionId, document.uri);
  if (settings.get('enable') === false) return false;
  const include = settings.get<unknown>('include');
  if (settings.get('documents') === 'all' || (Array.isArray(include) && include.length > 0)) return true;
  return looksLikeBill(document.getText());
}
