import * as vscode from 'vscode';
import { waitUntilJudged } from './extension.js';
import { waitFor } from './waiting.js';

declare global {
  /** Kept where every bundle of tests finds it: the first test that cleans up closes the editor that shows it. */
  var firstDocumentOfSuite: vscode.Uri | undefined;
  /** Counts over all bundles too. */
  var textsShownOfSuite: number | undefined;
}

/** Waits for the document that VS Code was started with; where it has a folder there is none. */
async function firstDocument(): Promise<vscode.Uri> {
  globalThis.firstDocumentOfSuite ??= await waitFor(
    [vscode.window.onDidChangeActiveTextEditor],
    () => vscode.window.activeTextEditor?.document.uri,
    () => 'VS Code shows no document',
  );
  return globalThis.firstDocumentOfSuite;
}

/** Whether VS Code was opened with a folder, and not with one document. */
export function hasFolder(): boolean {
  return (vscode.workspace.workspaceFolders ?? []).length > 0;
}

/** The address of one of the test documents: in the open folder, or beside the document that is open without one. */
export async function addressOf(name: string): Promise<vscode.Uri> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (folder !== undefined) return vscode.Uri.joinPath(folder, name);
  return vscode.Uri.joinPath(await firstDocument(), '..', name);
}

/** Opens one of the test documents and shows it. */
export async function showDocument(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(await addressOf(name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Writes a file beside the test documents; who writes one deletes it. */
export async function writeDocument(name: string, text: string): Promise<vscode.Uri> {
  const address = await addressOf(name);
  await vscode.workspace.fs.writeFile(address, new TextEncoder().encode(text));
  return address;
}

/** Deletes a file or folder that a test wrote beside the test documents. */
export async function deleteDocument(name: string): Promise<void> {
  const address = await addressOf(name);
  await vscode.workspace.fs.delete(address, { recursive: true, useTrash: false });
}

/**
 * Opens a text that was never saved, shows it, and waits until the server has judged it. Each has a name of its own: VS Code
 * keeps what was not saved for some time, and would give it to the next document of the same name.
 */
export async function showText(text: string): Promise<vscode.TextEditor> {
  globalThis.textsShownOfSuite = (globalThis.textsShownOfSuite ?? 0) + 1;
  const address = vscode.Uri.from({ scheme: 'untitled', path: `/tekst-${globalThis.textsShownOfSuite}.md` });
  const document = await vscode.workspace.openTextDocument(address);
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  const edit = new vscode.WorkspaceEdit();
  edit.insert(address, new vscode.Position(0, 0), text);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`${address} cannot be written`);
  await waitUntilJudged(document);
  return editor;
}

/** Closes every editor, panel and message, without saving what was changed. */
export async function closeEverything(): Promise<void> {
  // Where there is no folder, the place of the first document is where the others are.
  if (!hasFolder()) await firstDocument();
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await vscode.commands.executeCommand('notifications.clearAll');
  // What is closed must be gone: a test that begins while it is there would meet it.
  await waitFor(
    [vscode.workspace.onDidCloseTextDocument],
    () => (vscode.workspace.textDocuments.some(({ isUntitled }) => isUntitled) ? undefined : true),
    () => 'A document that was never saved is still open',
  );
}

/** Where words stand in a document, for the first time. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in ${document.uri}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** The place in the middle of words, where a pointer or cursor would be. */
export function middleOf(document: vscode.TextDocument, words: string): vscode.Position {
  const { start } = rangeOf(document, words);
  return document.positionAt(document.offsetAt(start) + Math.floor(words.length / 2));
}
