import type { ExtensionContext } from 'vscode';
import type { ExtensionApi } from './api.js';
import { registerDocumentCommands } from './commands/documentCommands.js';
import { registerFindingCommands } from './commands/findingCommands.js';
import { registerSuppress } from './commands/suppress.js';
import { registerWorkspaceCommands } from './commands/workspaceCommands.js';
import { ActiveFindings } from './findings/activeFindings.js';
import { FindingsView } from './findings/findingsView.js';
import { LanguageServer } from './languageServer.js';
import { RulingPanel } from './panel/rulingPanel.js';
import type { Platform } from './platform.js';
import { showStatus } from './statusItem.js';
import { whenNeeded } from './whenNeeded.js';

/**
 * Puts everything in place and waits for a bill: the server, which costs a process, is started by the first one. Takes a
 * few milliseconds and reads no file.
 */
export function activateExtension(context: ExtensionContext, platform: Platform): ExtensionApi {
  const server = new LanguageServer(context, platform);
  const findings = new ActiveFindings(server);
  const view = new FindingsView(context, findings);
  const panel = new RulingPanel(server, findings);
  context.subscriptions.push(
    server,
    findings,
    view,
    panel,
    showStatus(server),
    registerFindingCommands({ findings, view, panel }),
    registerWorkspaceCommands(server),
    registerDocumentCommands(server),
    registerSuppress(),
    // What goes wrong at the start is shown to the user where it happens.
    whenNeeded(() => void server.running().catch(() => undefined)),
  );
  return {
    isRunning: () => server.state === 'running',
    isStarting: () => server.state === 'starting',
    status: (uri) => server.status(uri),
    onDidChangeStatus: server.onDidChangeStatus,
    shownFindings: () => view.tree.content(),
    onDidChangeFindings: findings.onDidChange,
    panelContent: () => panel.page(),
  };
}
