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
import { Diagnostics } from './diagnostics.js';
import { featureCapabilities, registerFeatures } from './features.js';
import type { FileAccess } from './fileAccess.js';
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
    );
    this.workspace.folders = folders;
    this.diagnostics = new Diagnostics(connection, this.workspace, this.status);
    this.workspaceCheck = new WorkspaceCheck(connection, this.workspace, this.diagnostics);
  }

  listen(): void {
    const { connection, workspace, diagnostics } = this;
    workspace.documents.listen(connection);
    workspace.documents.onDidChangeContent(({ document }) => {
      void diagnostics.changed(
        document.uri,
        document.version === this.openedAt.get(document.uri) ? 'opened' : 'changed',
      );
    });
    workspace.documents.onDidOpen(({ document }) => {
      this.openedAt.set(document.uri, document.version);
      void diagnostics.changed(document.uri, 'opened');
    });
    workspace.documents.onDidSave(({ document }) => void diagnostics.changed(document.uri, 'saved'));
    workspace.documents.onDidClose(({ document }) => {
      this.openedAt.delete(document.uri);
      workspace.close(document.uri);
      diagnostics.closed(document.uri);
    });
    workspace.onInvalidated(() => {
      void diagnostics.invalidated();
      void this.workspaceCheck.invalidated();
      this.refreshViews();
    });
    connection.onInitialized(() => void this.initialized());
    connection.onDidChangeConfiguration(({ settings }) => workspace.settingsChanged(settings));
    connection.onDidChangeWatchedFiles(({ changes }) => {
      workspace.filesChanged(changes.map(({ uri }) => uri));
    });
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

  private async initialized(): Promise<void> {
    await this.workspace.register();
    const { connection, workspace } = this;
    if (this.abilities.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri.replace(/\/$/, '')));
        workspace.foldersChanged([
          ...workspace.folders.filter((folder) => !gone.has(folder)),
          ...added.map(({ uri }) => uri),
        ]);
      });
    }
    if (this.abilities.dynamicWatchedFiles) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [`**/${configurationName}`, '**/*.{yaml,yml}', '**/*.{md,markdown}'].map((globPattern) => ({
          globPattern,
        })),
      });
    }
    if (!this.abilities.pullsDiagnostics) await this.workspaceCheck.invalidated();
  }

  /** What the editor shows beside the text is asked for anew. */
  private refreshViews(): void {
    const { connection, abilities } = this;
    if (abilities.refreshCodeLens) void connection.sendRequest(CodeLensRefreshRequest.type);
    if (abilities.refreshInlayHints) connection.languages.inlayHint.refresh();
    if (abilities.refreshSemanticTokens) connection.languages.semanticTokens.refresh();
  }
}

/** The folders that a client says are open; older clients name one only. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const folders =
    workspaceFolders?.map(({ uri }) => uri) ?? (rootUri === null || rootUri === undefined ? [] : [rootUri]);
  return folders.map((folder) => folder.replace(/\/$/, ''));
}
