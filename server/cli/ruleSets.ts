import { resolve } from 'node:path';
import type { CompiledPack } from '../check/compile.js';
import type { Configuration } from '../project/configuration.js';
import { ProblemError } from '../project/problem.js';
import { compileFolders, makeRuleSet, type PackFolder, type RuleSet } from '../project/ruleSet.js';
import { readPackFolder } from './packFolder.js';
import { shownPath } from './shownPath.js';

/** The rules for each configuration; every pack is read and compiled once. */
export class RuleSets {
  private readonly sets = new Map<Configuration, RuleSet>();
  private readonly compiled = new Map<string, CompiledPack>();

  /**
   * @param cwd what paths in messages count from
   * @param only rules or themes to keep to; all when empty
   */
  constructor(
    private readonly cwd: string,
    private readonly only: readonly string[] = [],
  ) {}

  /**
   * The rules under a configuration.
   * @throws ProblemError when a pack or a setting cannot be used, with everything that is wrong
   */
  for(configuration: Configuration): RuleSet {
    let set = this.sets.get(configuration);
    if (set === undefined) {
      set = makeRuleSet(configuration, this.compile(configuration), this.only);
      this.sets.set(configuration, set);
    }
    return set;
  }

  private compile(configuration: Configuration): CompiledPack {
    const folders = configuration.packs.map((folder) => resolve(configuration.folder ?? this.cwd, folder));
    const key = folders.join('\n');
    let compiled = this.compiled.get(key);
    if (compiled === undefined) {
      compiled = compileFolders(
        folders.map((folder) => readFolder(folder, shownPath(folder, this.cwd))),
        configuration,
      );
      this.compiled.set(key, compiled);
    }
    return compiled;
  }
}

function readFolder(folder: string, shown: string): PackFolder {
  try {
    return { shown, files: readPackFolder(folder, shown) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { shown, problems: error.problems };
  }
}
