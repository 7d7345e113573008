import { commands, Disposable, l10n, window, workspace } from 'vscode';
import { serverCommands, type WorkspaceSummary } from '../../server/lsp/protocol.js';
import type { LanguageServer } from '../languageServer.js';
import { ownCommands } from '../names.js';
import { summaryText } from '../summaryText.js';

/** The commands about the server: check everything, start it again, show its log. */
export function registerWorkspaceCommands(server: LanguageServer): Disposable {
  return Disposable.from(
    commands.registerCommand(ownCommands.checkWorkspace, () => checkWorkspace(server)),
    commands.registerCommand(ownCommands.restart, () => server.restart().catch(() => undefined)),
    commands.registerCommand(ownCommands.showOutput, () => server.log.show()),
  );
}

/** Has all bills of the workspace checked; the server shows how far it is. Gives what it came to. */
async function checkWorkspace(server: LanguageServer): Promise<WorkspaceSummary | undefined> {
  if ((workspace.workspaceFolders ?? []).length === 0) {
    await window.showInformationMessage(l10n.t('Open a folder first: its bills are then checked.'));
    return undefined;
  }
  if (server.state === 'failed') await server.restart().catch(() => undefined);
  const summary = await server.ask<WorkspaceSummary>('workspace/executeCommand', {
    command: serverCommands.checkWorkspace,
    arguments: [],
  });
  if (summary === undefined || summary.cancelled) return summary;
  const showProblems = l10n.t('Show Problems');
  // Not waited for: whoever asked has the summary as soon as it is there.
  void window.showInformationMessage(summaryText(summary, l10n.t), showProblems).then((chosen) => {
    if (chosen === showProblems) void commands.executeCommand('workbench.actions.view.problems');
  });
  return summary;
}
