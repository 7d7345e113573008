import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { largestFile } from '../../project/decode.js';
import type { FileAccess } from '../fileAccess.js';

/** Reads `file:` addresses from disk, and leaves others to the client when it can read them. */
export class NodeFiles implements FileAccess {
  /** @param others for addresses that are not on this disk */
  constructor(private readonly others: FileAccess) {}

  async read(uri: string): Promise<Uint8Array | undefined> {
    const { scheme, fsPath } = URI.parse(uri);
    if (scheme !== 'file') return this.others.read(uri);
    try {
      const about = await stat(fsPath);
      return about.isFile() && about.size <= largestFile ? await readFile(fsPath) : undefined;
    } catch {
      return undefined;
    }
  }

  async list(folder: string, endings: readonly string[]): Promise<readonly string[]> {
    const { scheme, fsPath } = URI.parse(folder);
    if (scheme !== 'file') return this.others.list(folder, endings);
    const found: string[] = [];
    const visit = async (below: string): Promise<void> => {
      for (const entry of await readdir(below, { withFileTypes: true }).catch(() => [])) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
        const path = join(below, entry.name);
        // A link may lead back to where it stands; neither kind is true of one.
        if (entry.isDirectory()) await visit(path);
        else if (entry.isFile() && endings.some((ending) => entry.name.toLowerCase().endsWith(ending)))
          found.push(path);
      }
    };
    await visit(fsPath);
    return found.sort().map((path) => URI.file(path).toString());
  }
}
