import type { Connection } from 'vscode-languageserver';
import type { FileAccess } from './fileAccess.js';
import { listFilesRequest, readFileRequest } from './protocol.js';

/** Reads files through the client: in the browser, and for folders that are not on a disk. */
export class ClientFiles implements FileAccess {
  constructor(private readonly connection: Connection) {}

  async read(uri: string): Promise<Uint8Array | undefined> {
    try {
      const answer: unknown = await this.connection.sendRequest(readFileRequest, { uri });
      if (typeof answer !== 'string') return undefined;
      return Uint8Array.from(atob(answer), (character) => character.charCodeAt(0));
    } catch {
      return undefined;
    }
  }

  async list(folder: string, endings: readonly string[]): Promise<readonly string[]> {
    try {
      const answer: unknown = await this.connection.sendRequest(listFilesRequest, { folder, endings });
      return Array.isArray(answer) ? answer.filter((one) => typeof one === 'string').sort() : [];
    } catch {
      return [];
    }
  }
}

/** Knows no files at all: for a client that reads none, where the server has no disk. */
export const noFiles: FileAccess = {
  read: () => Promise.resolve(undefined),
  list: () => Promise.resolve([]),
};
