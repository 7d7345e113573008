import * as vscode from 'vscode';

/** How long diagnostics may take to come, in milliseconds. */
const patience = 20_000;

/**
 * Waits until the diagnostics of a document are as they should be, and gives them. It follows the changes that VS Code
 * announces, and does not look every so often.
 *
 * @throws when they do not become so, with the diagnostics that there are.
 */
export function waitForDiagnostics(
  uri: vscode.Uri,
  areRight: (diagnostics: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  const now = vscode.languages.getDiagnostics(uri);
  if (areRight(now)) return Promise.resolve(now);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      listener.dispose();
      const messages = vscode.languages.getDiagnostics(uri).map(({ message }) => message);
      reject(new Error(`The diagnostics of ${uri.path} are not as expected: ${JSON.stringify(messages)}`));
    }, patience);
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      const diagnostics = vscode.languages.getDiagnostics(uri);
      if (!areRight(diagnostics)) return;
      listener.dispose();
      clearTimeout(timer);
      resolve(diagnostics);
    });
  });
}
