import type { ExtensionContext } from 'vscode';
import { activateExtension } from '../activate.js';
import type { ExtensionApi } from '../api.js';

/** Called by the editor when a Markdown file is opened or a command of ours is used. */
export function activate(context: ExtensionContext): ExtensionApi {
  return activateExtension(context, {
    startServer: async (...args) => (await import('./server.js')).startServer(...args),
  });
}
