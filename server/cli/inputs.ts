import { stat } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Configuration } from '../project/configuration.js';
import type { Problem } from '../project/problem.js';
import type { Configurations } from './configurations.js';
import { notFound } from './readSource.js';
import { shownPath } from './shownPath.js';

/** A document to check. */
export interface Input {
  /** Absolute; undefined for standard input. */
  readonly path: string | undefined;
  /** As reports name it. */
  readonly shown: string;
  /** The folder whose configuration holds. */
  readonly folder: string;
}

/** Where standard input is named in reports. */
export const standardInputName = '<stdin>';

const markdown = ['**/*.md', '**/*.markdown'];
const neverSearched = ['**/node_modules/**'];

/**
 * Turns the arguments of a command into documents. A file that is named is always taken, whatever its extension. A
 * folder is searched for Markdown, or for what `include` says, and a pattern for what it matches; `exclude`,
 * `node_modules` and names that start with a dot are left out of these. Each document is taken once, in the order of
 * the arguments and then of its path.
 * @param args paths, folders, patterns, `-`
 * @returns the documents, and a problem for each argument that gives none
 */
export async function findInputs(
  args: readonly string[],
  cwd: string,
  configurations: Configurations,
): Promise<{ readonly inputs: readonly Input[]; readonly problems: readonly Problem[] }> {
  const search = new Search(configurations);
  const inputs = new Map<string, Input>();
  const problems: Problem[] = [];
  const take = (path: string): void => {
    if (!inputs.has(path)) inputs.set(path, { path, shown: shownPath(path, cwd), folder: dirname(path) });
  };
  for (const argument of args) {
    if (argument === '-') {
      inputs.set('-', { path: undefined, shown: standardInputName, folder: cwd });
      continue;
    }
    const path = resolve(cwd, argument);
    const kind = await kindOf(path);
    if (kind === 'file') {
      take(path);
      continue;
    }
    if (kind === 'none' && !isDynamicPattern(argument)) {
      problems.push(notFound(argument));
      continue;
    }
    const found = kind === 'folder' ? await search.folder(path) : await search.pattern(argument, cwd);
    for (const file of found) take(file);
    if (found.length === 0) problems.push(noFiles(argument, kind === 'folder'));
  }
  return { inputs: [...inputs.values()], problems };
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'none'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    // A file that may not be looked at is there: reading it will say what is wrong.
    const missing = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    return missing ? 'none' : 'file';
  }
}

/** Searches folders, with the `include` and `exclude` of each document's own configuration. */
class Search {
  private readonly lists = new Map<string, Promise<ReadonlySet<string>>>();

  constructor(private readonly configurations: Configurations) {}

  async folder(folder: string): Promise<string[]> {
    const found = new Set(await matching(markdown, folder));
    const own = this.configurations.forFolder(folder);
    // Files of other kinds that `include` asks for.
    for (const file of own?.include === undefined ? [] : await this.list(own, 'include')) {
      if (file.startsWith(folder + sep) || folder === own?.folder) found.add(file);
    }
    return this.wanted(found, true);
  }

  async pattern(pattern: string, cwd: string): Promise<string[]> {
    return this.wanted(new Set(await matching([pattern], cwd)), false);
  }

  private async wanted(files: ReadonlySet<string>, onlyIncluded: boolean): Promise<string[]> {
    const result: string[] = [];
    for (const file of files) {
      const configuration = this.configurations.forFolder(dirname(file));
      if (configuration !== undefined) {
        if (configuration.exclude.length > 0 && (await this.list(configuration, 'exclude')).has(file)) continue;
        const narrowed = onlyIncluded && configuration.include !== undefined;
        if (narrowed && !(await this.list(configuration, 'include')).has(file)) continue;
      }
      result.push(file);
    }
    return result.sort();
  }

  private list(configuration: Configuration, which: 'include' | 'exclude'): Promise<ReadonlySet<string>> {
    const key = `${which} ${configuration.file}`;
    let list = this.lists.get(key);
    if (list === undefined) {
      const patterns = (configuration[which] ?? []).flatMap((pattern) => [pattern, `${pattern.replace(/\/$/, '')}/**`]);
      list = matching(patterns, configuration.folder ?? '/').then((files) => new Set(files));
      this.lists.set(key, list);
    }
    return list;
  }
}

async function matching(patterns: readonly string[], cwd: string): Promise<string[]> {
  const found = await glob([...patterns], {
    cwd,
    absolute: true,
    onlyFiles: true,
    dot: false,
    caseSensitiveMatch: false,
    expandDirectories: false,
    // A link may lead back to where it stands.
    followSymbolicLinks: false,
    ignore: neverSearched,
  });
  return found.map((path) => resolve(path));
}

function noFiles(path: string, isFolder: boolean): Problem {
  return {
    code: 'no-files',
    path,
    message: isFolder
      ? { nl: 'in deze map staat geen Markdown om te toetsen', en: 'there is no Markdown to check in this folder' }
      : { nl: 'geen bestand past bij dit patroon', en: 'no file matches this pattern' },
    remedy: isFolder
      ? {
          nl: 'noem het bestand zelf, of pas include en exclude in de configuratie aan',
          en: 'name the file itself, or change include and exclude in the configuration',
        }
      : {
          nl: 'kijk het patroon na en zet het tussen aanhalingstekens, zodat de shell het niet verandert',
          en: 'check the pattern and put it in quotes, so that the shell does not change it',
        },
  };
}
