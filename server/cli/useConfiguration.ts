import type { Configuration } from './configuration.js';
import type { Configurations } from './configurations.js';
import { CommandProblem } from './problem.js';
import type { Shell } from './shell.js';

/**
 * The configuration of the working directory, for commands that are about rules rather than documents. Its language
 * becomes that of the messages, unless `--lang` asked for one.
 * @throws CommandProblem when it cannot be used
 */
export function useConfiguration(shell: Shell, configurations: Configurations): Configuration {
  const configuration = configurations.forFolder(shell.io.cwd);
  if (configuration === undefined) throw new CommandProblem(configurations.problems);
  if (!shell.explicitLanguage && configuration.language !== undefined) shell.language = configuration.language;
  return configuration;
}
