import { type ConnectionOptions, LSPErrorCodes, Message } from 'vscode-languageserver';

/**
 * What a client asked for and takes back before it was begun is not begun: while somebody types, each key takes back what
 * was asked after the one before.
 */
export const leavingCancelled: ConnectionOptions = {
  connectionStrategy: {
    cancelUndispatched: (message) =>
      Message.isRequest(message)
        ? {
            jsonrpc: message.jsonrpc,
            id: message.id,
            error: { code: LSPErrorCodes.RequestCancelled, message: 'cancelled' },
          }
        : undefined,
  },
};
