import * as vscode from 'vscode';

/** Waits for the document that VS Code was started with; where it has a folder there is none. */
function firstDocument(): Promise<vscode.TextDocument> {
  const shown = vscode.window.activeTextEditor;
  if (shown !== undefined) return Promise.resolve(shown.document);
  return new Promise((resolve) => {
    const listener = vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor === undefined) return;
      listener.dispose();
      resolve(editor.document);
    });
  });
}

/** The address of one of the test documents: in the open folder, or beside the document that is open without one. */
export async function addressOf(name: string): Promise<vscode.Uri> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (folder !== undefined) return vscode.Uri.joinPath(folder, name);
  return vscode.Uri.joinPath((await firstDocument()).uri, '..', name);
}

/** Opens one of the test documents and shows it. */
export async function showDocument(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(await addressOf(name));
  await vscode.window.showTextDocument(document);
  return document;
}
