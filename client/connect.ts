/**
 * Connects to a language server. This and what it imports is loaded when a server is started, and not before: the library
 * that speaks the protocol is many times as large as everything else together.
 */
import { workspace } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  DiagnosticPullMode,
  ErrorAction,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient';
import { type DocumentStatus, type InitializationOptions, statusNotification } from '../server/lsp/protocol.js';
import { documentSelector } from './documentSelector.js';
import { answerFileRequests } from './files.js';
import { extensionId, type ServerListener } from './platform.js';

/** So many messages in a row may fail to arrive before the server is given up. */
const failuresBorne = 3;

/**
 * Makes a client, starts it, and with it its server.
 * @param create makes the client; it may add to the options
 * @returns the client, once the server has answered
 */
export async function connect(
  listener: ServerListener,
  create: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<BaseLanguageClient> {
  const client = create(optionsFor(listener));
  answerFileRequests(client);
  client.onNotification(statusNotification, (status: DocumentStatus) => listener.heard(status));
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) listener.started();
  });
  await client.start();
  return client;
}

function optionsFor(listener: ServerListener): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    fileRequests: true,
    statusNotifications: true,
    clientCommands: true,
    diagnosticsInHover: true,
  };
  return {
    documentSelector: documentSelector(),
    outputChannel: listener.log,
    // Nobody asked for a panel that opens by itself: what matters is shown in the status.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions,
    diagnosticPullOptions: {
      onChange: true,
      onSave: true,
      filter: ({ uri }, mode) =>
        mode === DiagnosticPullMode.onType && workspace.getConfiguration(extensionId, uri).get('run') === 'onSave',
    },
    // Whoever listens tells the user; the library would in its own words.
    errorHandler: {
      error: (_error, _message, count) => ({
        action: count !== undefined && count <= failuresBorne ? ErrorAction.Continue : ErrorAction.Shutdown,
        handled: true,
      }),
      closed: () => ({
        action: listener.ended() === 'start again' ? CloseAction.Restart : CloseAction.DoNotRestart,
        handled: true,
      }),
    },
    initializationFailedHandler: () => false,
    markdown: { isTrusted: false, supportHtml: false },
  };
}
