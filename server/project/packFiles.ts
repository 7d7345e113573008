import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackFile } from '../norms/problem.js';

/**
 * The YAML files of a pack's folder, in order of path. Other files (a readme, a licence) and hidden ones are left alone.
 *
 * @throws the error of the file system when the folder or a file cannot be read
 */
export function packFiles(folder: string): PackFile[] {
  const files: PackFile[] = [];
  const visit = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else if (/\.ya?ml$/.test(entry.name)) files.push({ path, text: readFileSync(join(folder, path), 'utf8') });
    }
  };
  visit('');
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
