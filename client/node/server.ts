import type { ExtensionContext } from 'vscode';
import { type BaseLanguageClient, LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { connect } from '../connect.js';
import { extensionId, extensionName, type ServerListener } from '../platform.js';

/** Starts the server as a process of its own. */
export function startServer(context: ExtensionContext, listener: ServerListener): Promise<BaseLanguageClient> {
  const run = {
    module: context.asAbsolutePath('dist/toetssteen-language-server.cjs'),
    transport: TransportKind.ipc,
  };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6014'] } };
  return connect(listener, (options) => new LanguageClient(extensionId, extensionName, { run, debug }, options));
}
