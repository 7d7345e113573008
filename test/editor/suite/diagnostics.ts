import * as vscode from 'vscode';
import { waitFor } from './waiting.js';

/**
 * Waits until the diagnostics of a document are as they should be, and gives them.
 *
 * @throws when they do not become so, with the diagnostics that there are.
 */
export function waitForDiagnostics(
  uri: vscode.Uri,
  areRight: (diagnostics: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  const diagnostics = () => vscode.languages.getDiagnostics(uri);
  return waitFor(
    [vscode.languages.onDidChangeDiagnostics],
    () => (areRight(diagnostics()) ? diagnostics() : undefined),
    () => `The diagnostics of ${uri} are still ${JSON.stringify(diagnostics().map(({ message }) => message))}`,
  );
}

/** Waits until a document has a finding of a rule, and gives its diagnostic. */
export async function waitForRule(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  const has = (one: vscode.Diagnostic) => ruleOf(one) === rule;
  const found = (await waitForDiagnostics(uri, (diagnostics) => diagnostics.some(has))).find(has);
  if (found === undefined) throw new Error(`There is no finding of ${rule}`);
  return found;
}

/** Waits until a document has no diagnostics. */
export async function waitForNone(uri: vscode.Uri): Promise<void> {
  await waitForDiagnostics(uri, (diagnostics) => diagnostics.length === 0);
}

/** The rule that a diagnostic of ours names as its code. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
