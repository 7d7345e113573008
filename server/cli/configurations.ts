import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Configuration, configurationName, noConfiguration } from '../project/configuration.js';
import { type Problem, ProblemError } from '../project/problem.js';
import { readConfiguration } from './readConfiguration.js';
import { shownPath } from './shownPath.js';

/**
 * Finds the configuration for a document: the nearest `toetssteen.config.yaml` in its folder or one above it. With
 * `--config`, that file holds for every document. Each file is read once.
 */
export class Configurations {
  private readonly byFolder = new Map<string, Configuration>();
  private readonly byFile = new Map<string, Configuration>();
  private readonly reported: Problem[] = [];

  /**
   * @param cwd what the named file and the paths in messages count from
   * @param named what `--config` gave
   * @throws ProblemError when the named configuration cannot be used
   */
  constructor(
    private readonly cwd: string,
    private readonly named: string | undefined,
  ) {
    if (named !== undefined) readConfiguration(resolve(cwd, named), shownPath(resolve(cwd, named), cwd));
  }

  /** What is wrong with the configurations that were met, each once. */
  get problems(): readonly Problem[] {
    return this.reported;
  }

  /**
   * The configuration that holds in a folder.
   * @param folder absolute
   * @returns undefined when there is one that cannot be used; {@link problems} then says why
   */
  forFolder(folder: string): Configuration | undefined {
    if (this.named !== undefined) return this.read(resolve(this.cwd, this.named));
    const known = this.byFolder.get(folder);
    if (known !== undefined) return known === broken ? undefined : known;
    const file = join(folder, configurationName);
    const parent = dirname(folder);
    let found: Configuration | undefined;
    if (existsSync(file)) found = this.read(file);
    else found = parent === folder ? noConfiguration : this.forFolder(parent);
    this.byFolder.set(folder, found ?? broken);
    return found;
  }

  private read(file: string): Configuration | undefined {
    const known = this.byFile.get(file);
    if (known !== undefined) return known === broken ? undefined : known;
    try {
      const configuration = readConfiguration(file, shownPath(file, this.cwd));
      this.byFile.set(file, configuration);
      return configuration;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.reported.push(...error.problems);
      this.byFile.set(file, broken);
      return undefined;
    }
  }
}

/** Stands for a configuration that cannot be used, so that it is reported once. */
const broken: Configuration = { ...noConfiguration };
