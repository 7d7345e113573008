import { type ExtensionContext, Uri, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import type { InitializationOptions } from '../../server/lsp/protocol.js';
import { connect } from '../connect.js';
import { extensionId, extensionName, type ServerListener } from '../platform.js';

/** As much of a worker as is used; the types of a browser as a whole would let Node code use them too. */
type ServerWorker = ConstructorParameters<typeof BrowserMessageReader>[0] & { terminate(): void };
declare const Worker: new (address: string) => ServerWorker;

/** The worker that runs: unlike a process it does not end by itself when its client says goodbye. */
let running: ServerWorker | undefined;

/** Starts the server as a worker, which is sent the rules because it can read no files. */
export async function startServer(
  { extensionUri }: ExtensionContext,
  listener: ServerListener,
): Promise<BaseLanguageClient> {
  const rules = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', 'rules.json')));
  const address = Uri.joinPath(extensionUri, 'dist', 'server-worker.js').toString(true);
  // Each start has a worker of its own: one that has ended cannot be used again. The library would know a worker by its
  // class, which in an extension host is another one.
  const transports = async (): Promise<MessageTransports> => {
    running?.terminate();
    running = new Worker(address);
    return { reader: new BrowserMessageReader(running), writer: new BrowserMessageWriter(running) };
  };
  return connect(listener, (options) => {
    const initializationOptions: InitializationOptions = { ...options.initializationOptions, rules };
    return new LanguageClient(extensionId, extensionName, transports, { ...options, initializationOptions });
  });
}
