import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DocumentStatus } from '../server/lsp/protocol.js';

/** The name under which the extension shows itself, and the section of its settings. */
export const extensionName = 'Toetssteen';
export const extensionId = 'toetssteen';

/** Is told what becomes of a server. */
export interface ServerListener {
  /** Where the server and the library that speaks with it say what they do. */
  readonly log: LogOutputChannel;
  /** The server runs: for the first time, or again. */
  started(): void;
  /** The server said how a document stands. */
  heard(status: DocumentStatus): void;
  /** The server ended by itself. */
  ended(): 'start again' | 'leave it';
}

/** What differs between the extension on Node and in a browser. */
export interface Platform {
  /** Starts a language server. Gives the client that speaks with it once it has answered. */
  startServer(context: ExtensionContext, listener: ServerListener): Promise<BaseLanguageClient>;
}
