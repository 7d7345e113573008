import type { Configuration } from '../project/configuration.js';
import { ProblemError } from '../project/problem.js';
import type { Configurations } from './configurations.js';
import type { Shell } from './shell.js';

/**
 * The configuration of the working directory, for commands that are about rules rather than documents. Its language
 * becomes that of the messages, unless `--lang` asked for one.
 * @throws ProblemError when it cannot be used
 */
export function useConfiguration(shell: Shell, configurations: Configurations): Configuration {
  const configuration = configurations.forFolder(shell.io.cwd);
  if (configuration === undefined) throw new ProblemError(configurations.problems);
  if (!shell.explicitLanguage && configuration.language !== undefined) shell.language = configuration.language;
  return configuration;
}
