import * as vscode from 'vscode';

/** Runs something while settings of the user are as given; then they are again as they were. */
export async function withSettings(
  settings: Readonly<Record<string, unknown>>,
  run: () => Promise<void>,
): Promise<void> {
  const set = async (name: string, value: unknown) =>
    vscode.workspace.getConfiguration('toetssteen').update(name, value, vscode.ConfigurationTarget.Global);
  try {
    for (const [name, value] of Object.entries(settings)) await set(name, value);
    await run();
  } finally {
    for (const name of Object.keys(settings)) await set(name, undefined);
  }
}
