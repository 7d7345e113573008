import {
  commands,
  Disposable,
  env,
  l10n,
  Position,
  SnippetString,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { configurationName } from '../configurationName.js';
import type { LanguageServer } from '../languageServer.js';
import { ownCommands, walkthroughId } from '../names.js';
import { billTemplates } from '../templates/bills.js';
import { configurationTemplate } from '../templates/configuration.js';

/** The commands that begin a document: a bill, or the configuration for those that are there. */
export function registerDocumentCommands(server: LanguageServer): Disposable {
  return Disposable.from(
    commands.registerCommand(ownCommands.newBill, newBill),
    commands.registerCommand(ownCommands.openWalkthrough, () =>
      commands.executeCommand('workbench.action.openWalkthrough', walkthroughId, false),
    ),
    commands.registerCommand(ownCommands.openConfiguration, () => openConfiguration(server)),
  );
}

/** Opens an unsaved bill with the parts that a bill has; the places to fill in come one after another. */
async function newBill(): Promise<void> {
  const items = billTemplates.map(({ label, detail, snippet }) => ({
    label,
    detail: detail(l10n.t),
    snippet,
  }));
  const chosen = await window.showQuickPick(items, { title: l10n.t('What kind of bill?') });
  if (chosen === undefined) return;
  const document = await workspace.openTextDocument({ language: 'markdown', content: '' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(chosen.snippet), new Position(0, 0));
}

/**
 * Opens the configuration that holds for the active bill, or another one of the workspace. Where there is none an unsaved
 * one is begun: only who saves it has one.
 */
async function openConfiguration(server: LanguageServer): Promise<void> {
  const active = window.activeTextEditor?.document.uri;
  const used = active === undefined ? undefined : server.status(active.toString())?.configuration;
  if (used !== undefined) return show(Uri.parse(used));
  const [found] = await workspace.findFiles(`**/${configurationName}`, '**/node_modules/**', 1);
  if (found !== undefined) return show(found);
  const folder =
    (active === undefined ? undefined : workspace.getWorkspaceFolder(active)) ?? workspace.workspaceFolders?.[0];
  if (folder === undefined) {
    await window.showInformationMessage(l10n.t('Open a folder first: the configuration stands in it.'));
    return;
  }
  const address = Uri.joinPath(folder.uri, configurationName).with({ scheme: 'untitled' });
  await show(address);
  const edit = new WorkspaceEdit();
  edit.insert(address, new Position(0, 0), configurationTemplate(env.language));
  await workspace.applyEdit(edit);
}

async function show(address: Uri): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument(address));
}
