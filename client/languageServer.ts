import {
  type Disposable,
  EventEmitter,
  type ExtensionContext,
  type LogOutputChannel,
  l10n,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DocumentStatus } from '../server/lsp/protocol.js';
import { Crashes } from './crashes.js';
import { extensionName, type Platform, type ServerListener } from './platform.js';

/** How the language server is. */
export type ServerState = 'idle' | 'starting' | 'running' | 'failed';

/** The language server: started when it is first needed, started again when it ended by accident. */
export class LanguageServer implements Disposable {
  private current: Promise<BaseLanguageClient> | undefined;
  private readonly statuses = new Map<string, DocumentStatus>();
  private readonly crashes = new Crashes();
  private readonly stateChanged = new EventEmitter<ServerState>();
  private readonly statusChanged = new EventEmitter<DocumentStatus>();
  private output: LogOutputChannel | undefined;
  private currentState: ServerState = 'idle';
  private readonly closing: Disposable;
  readonly onDidChangeState = this.stateChanged.event;
  readonly onDidChangeStatus = this.statusChanged.event;

  constructor(
    private readonly context: ExtensionContext,
    private readonly platform: Platform,
  ) {
    // What is opened again later, under the same name, may be another text.
    this.closing = workspace.onDidCloseTextDocument(({ uri }) => this.statuses.delete(uri.toString()));
  }

  get state(): ServerState {
    return this.currentState;
  }

  /** Where the server and the extension say what they do. Made when first used. */
  get log(): LogOutputChannel {
    this.output ??= window.createOutputChannel(extensionName, { log: true });
    return this.output;
  }

  /** The last that the server said of a document. */
  status(uri: string): DocumentStatus | undefined {
    return this.statuses.get(uri);
  }

  /** The client of the running server, which is started when it does not run. Rejects when it does not start. */
  running(): Promise<BaseLanguageClient> {
    this.current ??= this.start();
    return this.current;
  }

  /**
   * Asks the server something, starting it when needed.
   * @returns undefined when it cannot answer; the log says why
   */
  async ask<Answer>(method: string, params: object): Promise<Answer | undefined> {
    // One that has failed too often is only started again by whoever asks for that.
    if (this.state === 'failed') return undefined;
    try {
      const client = await this.running();
      return (await client.sendRequest<Answer | null>(method, params)) ?? undefined;
    } catch (error) {
      this.log.error(`${method}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  /** Ends the server, when it runs, and starts another. */
  async restart(): Promise<void> {
    this.crashes.forget();
    await this.stop();
    await this.running();
  }

  dispose(): Promise<void> {
    this.closing.dispose();
    this.stateChanged.dispose();
    this.statusChanged.dispose();
    return this.stop().finally(() => this.output?.dispose());
  }

  private async stop(): Promise<void> {
    const client = await this.current?.catch(() => undefined);
    this.current = undefined;
    this.statuses.clear();
    // Stopping one that has failed is an error; it is gone all the same.
    await client?.dispose().catch(() => undefined);
    this.setState('idle');
  }

  private async start(): Promise<BaseLanguageClient> {
    this.setState('starting');
    try {
      return await this.platform.startServer(this.context, {
        log: this.log,
        started: () => this.setState('running'),
        heard: (status) => {
          this.statuses.set(status.uri, status);
          this.statusChanged.fire(status);
        },
        ended: () => this.ended(),
      });
    } catch (error) {
      this.current = undefined;
      this.log.error(error instanceof Error ? error : String(error));
      this.fail(l10n.t('Toetssteen could not be started. The log says why.'));
      throw error;
    }
  }

  private ended(): ReturnType<ServerListener['ended']> {
    this.statuses.clear();
    if (this.crashes.add(performance.now())) {
      this.setState('starting');
      return 'start again';
    }
    this.fail(l10n.t('Toetssteen stopped several times in a row, so bills are no longer checked. The log says why.'));
    return 'leave it';
  }

  private fail(message: string): void {
    this.setState('failed');
    const again = l10n.t('Start Again');
    const showLog = l10n.t('Show Log');
    void window.showErrorMessage(message, again, showLog).then((chosen) => {
      if (chosen === again) void this.restart().catch(() => undefined);
      if (chosen === showLog) this.log.show();
    });
  }

  private setState(state: ServerState): void {
    if (state === this.currentState) return;
    this.currentState = state;
    this.stateChanged.fire(state);
  }
}
