import { loadPack } from '../../norms/loadPack.js';
import type { Pack } from '../../norms/pack.js';
import { compareProblems, type PackFile, type PackProblem } from '../../norms/problem.js';
import { readYaml } from '../../norms/readYaml.js';
import { builtInPack } from '../../project/builtInPack.js';
import { readPackFolder } from '../packFolder.js';
import { lintPhrases } from './lintPhrases.js';

/** A folder to check: where it is, and how it is named in messages. */
export interface PackToLint {
  readonly path: string;
  readonly shown: string;
}

/**
 * Checks packs, each on top of the ones before it and of the rules that come with the program; those rules themselves
 * are checked on their own.
 * @returns every problem, and how many files were looked at
 * @throws ProblemError when a folder cannot be read
 */
export function lintPack(folders: readonly PackToLint[]): {
  readonly problems: readonly PackProblem[];
  readonly files: number;
} {
  const problems: PackProblem[] = [];
  let files = 0;
  let base = ownRules();
  for (const { path, shown } of folders) {
    const content = readPackFolder(path, shown);
    files += content.length;
    const options = isOwn(content, base)
      ? { folder: shown }
      : { folder: shown, ...(base === undefined ? {} : { base }) };
    const loaded = loadPack(content, options);
    problems.push(...[...loaded.problems, ...lintPhrases(content, shown)].sort(compareProblems));
    base = loaded.pack ?? base;
  }
  return { problems, files };
}

/** The rules that come with the program; undefined when they are broken, which only happens to who is changing them. */
function ownRules(): Pack | undefined {
  try {
    return builtInPack();
  } catch {
    return undefined;
  }
}

function isOwn(files: readonly PackFile[], base: Pack | undefined): boolean {
  const manifest = files.find((file) => file.path === 'pack.yaml');
  if (manifest === undefined || base === undefined) return false;
  const { data } = readYaml(manifest.path, manifest.text).source;
  const id = typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined;
  return base.manifests[0]?.id === id;
}
