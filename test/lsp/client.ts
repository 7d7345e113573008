import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  createMessageConnection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  FileChangeType,
  type FileEvent,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type MessageConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';

const program = fileURLToPath(new URL('../../dist/toetssteen-language-server.cjs', import.meta.url));

/** A client that asks for diagnostics, shows everything, and offers what our own extension offers. */
export const pullClient: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1, 2] } },
    diagnostic: { dynamicRegistration: false, relatedDocumentSupport: false },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } },
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: { lineFoldingOnly: true },
    rename: { prepareSupport: true },
  },
  window: { workDoneProgress: true },
  general: { positionEncodings: ['utf-16'] },
};

/** A client from before diagnostics could be asked for, without any extras. */
export const pushClient: ClientCapabilities = {
  textDocument: { publishDiagnostics: {}, hover: { contentFormat: ['plaintext'] } },
};

/** How a test client differs from one that pulls and has no folder open. */
export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  /** Folders below the client's own that are open; `['.']` for that folder itself. */
  readonly folders?: readonly string[];
  readonly initializationOptions?: unknown;
  readonly locale?: string;
  /** What `workspace/configuration` answers: by section `toetssteen`. */
  readonly settings?: unknown;
}

/** Starts the real server process and speaks the Language Server Protocol with it, in a folder of its own. */
export class TestClient {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'toetssteen-lsp-')));
  readonly connection: MessageConnection;
  /** Everything that was pushed, in order. */
  readonly pushed: PublishDiagnosticsParams[] = [];
  /** What the server asked for or told, by method. */
  readonly requests: { readonly method: string; readonly params: unknown }[] = [];
  /** What the server wrote to standard error. */
  errors = '';
  settings: unknown;
  /** Answers a request of the server in another way than this client does; undefined leaves it to this client. */
  answer: ((method: string, params: unknown) => unknown) | undefined;
  readonly ended: Promise<number | null>;
  private readonly server;
  private readonly listeners = new Set<() => void>();

  private constructor(private readonly options: ClientOptions) {
    this.settings = 'settings' in options ? options.settings : {};
    this.server = spawn(process.execPath, [program, '--stdio'], { stdio: 'pipe' });
    this.server.stderr.on('data', (data: Buffer) => {
      this.errors += data.toString();
    });
    this.ended = new Promise((resolve) => this.server.once('exit', (code) => resolve(code)));
    this.connection = createMessageConnection(
      new StreamMessageReader(this.server.stdout),
      new StreamMessageWriter(this.server.stdin),
    );
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.pushed.push(params);
      this.tell();
    });
    this.connection.onRequest((method, params) => {
      this.requests.push({ method, params });
      this.tell();
      const other = this.answer?.(method, params);
      if (other !== undefined) return other;
      if (method !== 'workspace/configuration') return null;
      const items: unknown = typeof params === 'object' && params !== null && 'items' in params ? params.items : [];
      return Array.isArray(items) ? items.map(() => this.settings) : [];
    });
    this.connection.onNotification((method, params) => {
      this.requests.push({ method, params });
      this.tell();
    });
    this.connection.onUnhandledProgress((params) => {
      this.requests.push({ method: '$/progress', params });
      this.tell();
    });
    this.connection.listen();
  }

  /** A client whose server is ready. Write the files that must be there at the start before with `prepare`. */
  static async start(options: ClientOptions = {}, prepare?: (client: TestClient) => void): Promise<TestClient> {
    const client = new TestClient(options);
    prepare?.(client);
    await client.initialize();
    return client;
  }

  /** What the server said that it can do. */
  result: InitializeResult = { capabilities: {} };

  private async initialize(): Promise<void> {
    const { capabilities = pullClient, folders, initializationOptions, locale = 'nl' } = this.options;
    this.result = await this.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      locale,
      capabilities,
      initializationOptions,
      workspaceFolders: folders?.map((folder) => ({ uri: this.uri(folder), name: folder })) ?? null,
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
  }

  /** The address of a file or folder below the client's own folder. */
  uri(path: string): string {
    return pathToFileURL(join(this.folder, path)).toString();
  }

  /** Writes a file below the folder. */
  write(path: string, content: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  /** Opens a document with a text, whether or not there is such a file; gives its address. */
  async open(path: string, text: string, version = 1): Promise<string> {
    const uri = this.uri(path);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'markdown', version, text },
    });
    return uri;
  }

  async change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Asks for the diagnostics of a document. */
  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    return report.kind === 'full' ? report.items : [];
  }

  /** Says that files were created, changed or deleted. */
  async filesChanged(...paths: readonly string[]): Promise<void> {
    const changes: FileEvent[] = paths.map((path) => ({ uri: this.uri(path), type: FileChangeType.Changed }));
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  /** Takes other settings, and says so. */
  async configure(settings: unknown): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { toetssteen: settings },
    });
  }

  /** Everything that the server asked for or told with one method, in order. */
  received(method: string): readonly unknown[] {
    return this.requests.filter((one) => one.method === method).map(({ params }) => params);
  }

  /** The diagnostics that were last pushed for a document. */
  lastPushed(uri: string): PublishDiagnosticsParams | undefined {
    return this.pushed.findLast((one) => one.uri === uri);
  }

  /** Resolves as soon as something that the server sends makes the condition true. */
  until(condition: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!condition()) return;
        this.listeners.delete(look);
        resolve();
      };
      this.listeners.add(look);
      look();
    });
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }

  /** Shuts the server down as the protocol says, and takes the folder away. Gives the exit code. */
  async stop(): Promise<number | null> {
    if (this.server.exitCode === null) {
      await this.connection.sendRequest(ShutdownRequest.type);
      await this.connection.sendNotification(ExitNotification.type);
    }
    const code = await this.ended;
    this.connection.dispose();
    rmSync(this.folder, { recursive: true, force: true });
    return code;
  }

  /** The server's process. */
  get processId(): number | undefined {
    return this.server.pid;
  }

  /** Closes the connection without a word, as an editor that crashes does. */
  cut(): void {
    this.server.stdin.end();
  }
}
