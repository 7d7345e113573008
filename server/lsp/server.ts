import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { configurationName } from '../project/configuration.js';
import { version } from '../project/version.js';
import { abilitiesOf, type ClientAbilities } from './abilities.js';
import { normalAddress } from './address.js';
import { inBackground } from './background.js';
import { Diagnostics } from './diagnostics.js';
import { featureCapabilities, registerFeatures } from './features.js';
import type { FileAccess } from './fileAccess.js';
import { ProblemReporter } from './problemReporter.js';
import { StatusReporter } from './status.js';
import { Workspace } from './workspace.js';
import { WorkspaceCheck } from './workspaceCheck.js';

/** What the server needs of the machine that it runs on. */
export interface Surroundings {
  /** How files are read, given what the client can do. */
  files(abilities: ClientAbilities): FileAccess;
  /** ISO date of today. */
  today(): string;
}

/**
 * Speaks the Language Server Protocol over a connection until it is closed. The caller starts listening.
 */
export function serve(connection: Connection, surroundings: Surroundings): void {
  connection.onInitialize((params): InitializeResult => {
    const abilities = abilitiesOf(params);
    const server = new Server(connection, abilities, surroundings, foldersOf(params));
    server.listen();
    return {
      serverInfo: { name: 'toetssteen', version },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...(abilities.pullsDiagnostics
          ? {
              diagnosticProvider: {
                identifier: 'toetssteen',
                interFileDependencies: false,
                workspaceDiagnostics: true,
              },
            }
          : {}),
        ...featureCapabilities(abilities),
      },
    };
  });
}

/** One client with its documents. */
class Server {
  private readonly status: StatusReporter;
  private readonly workspace: Workspace;
  private readonly diagnostics: Diagnostics;
  private readonly workspaceCheck: WorkspaceCheck;

  constructor(
    private readonly connection: Connection,
    private readonly abilities: ClientAbilities,
    surroundings: Surroundings,
    folders: readonly string[],
  ) {
    this.status = new StatusReporter(connection, abilities.statusNotifications);
    this.workspace = new Workspace(
      connection,
      surroundings.files(abilities),
      abilities,
      surroundings.today,
      (uri, of) => this.status.checking(uri, of),
      (uri, of, outcome) => this.status.ended(uri, of, outcome),
    );
    this.workspace.setFolders(folders);
    const problems = new ProblemReporter(connection, abilities.statusNotifications);
    this.diagnostics = new Diagnostics(connection, this.workspace, problems);
    this.workspaceCheck = new WorkspaceCheck(connection, this.workspace, this.diagnostics);
  }

  listen(): void {
    const { connection, workspace, diagnostics } = this;
    workspace.documents.listen(connection);
    const changed = (uri: string, event: 'opened' | 'changed' | 'saved'): void =>
      inBackground(connection, diagnostics.changed(uri, event));
    workspace.documents.onDidChangeContent(({ document: { uri, version } }) =>
      changed(uri, version === this.openedAt.get(uri) ? 'opened' : 'changed'),
    );
    workspace.documents.onDidOpen(({ document: { uri, version } }) => {
      this.openedAt.set(uri, version);
    });
    workspace.documents.onDidSave(({ document: { uri } }) => {
      this.rereadWhereUnwatched();
      changed(uri, 'saved');
    });
    workspace.documents.onDidClose(({ document: { uri } }) => {
      this.openedAt.delete(uri);
      diagnostics.closed(uri);
      workspace.close(uri);
    });
    workspace.onInvalidated(() => {
      inBackground(connection, diagnostics.invalidated());
      this.refreshViews();
    });
    this.workspaceCheck.listen();
    connection.onInitialized(() => {
      if (this.abilities.workspaceFolders) this.followFolders();
      inBackground(connection, this.initialized());
    });
    connection.onDidChangeConfiguration(({ settings }) => workspace.settingsChanged(settings));
    connection.onDidChangeWatchedFiles(({ changes }) => workspace.filesChanged(changes.map(({ uri }) => uri)));
    if (this.abilities.pullsDiagnostics) {
      connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
        diagnostics.pull(textDocument.uri, previousResultId, token),
      );
      connection.languages.diagnostics.onWorkspace(({ previousResultIds }, token, _, results) =>
        this.workspaceCheck.pull(new Map(previousResultIds.map(({ uri, value }) => [uri, value])), token, results),
      );
    }
    registerFeatures({ connection, workspace, workspaceCheck: this.workspaceCheck });
  }

  /** The version in which each document was opened: its first content is not a change. */
  private readonly openedAt = new Map<string, number>();

  /** Clients that do not watch files for us: a configuration or pack is read anew when a document is saved. */
  private rereadWhereUnwatched(): void {
    if (!this.abilities.dynamicWatchedFiles) this.workspace.reread();
  }

  private followFolders(): void {
    const { connection, workspace } = this;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => normalAddress(uri).replace(/\/$/, '')));
      workspace.foldersChanged([
        ...workspace.folders.filter((folder) => !gone.has(folder)),
        ...added.map(({ uri }) => uri),
      ]);
    });
  }

  private async initialized(): Promise<void> {
    const { connection, workspace } = this;
    if (!this.abilities.pullsDiagnostics) inBackground(connection, this.workspaceCheck.invalidated());
    await workspace.register();
    if (!this.abilities.dynamicWatchedFiles) return;
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [`**/${configurationName}`, '**/*.{yaml,yml}', '**/*.{md,markdown}'].map((globPattern) => ({
        globPattern,
      })),
    });
  }

  /** What the editor shows beside the text is asked for anew. */
  private refreshViews(): void {
    const { connection, abilities } = this;
    const refresh = (request: Promise<void>): void => inBackground(connection, request);
    if (abilities.refreshCodeLens) refresh(connection.sendRequest(CodeLensRefreshRequest.type));
    if (abilities.refreshInlayHints) refresh(connection.languages.inlayHint.refresh());
    if (abilities.refreshSemanticTokens) refresh(connection.languages.semanticTokens.refresh());
  }
}

/** The folders that a client says are open; older clients name one only. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const folders =
    workspaceFolders?.map(({ uri }) => uri) ?? (rootUri === null || rootUri === undefined ? [] : [rootUri]);
  return folders;
}
