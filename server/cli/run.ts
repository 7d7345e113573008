import { CommanderError } from 'commander';
import { languageOfLocale } from '../project/locale.js';
import { internalProblem, ProblemError } from '../project/problem.js';
import type { Io } from './io.js';
import { languageAskedFor } from './locale.js';
import { createProgram } from './program.js';
import { Shell } from './shell.js';
import { commandMeant, wrongUse } from './wrongUse.js';

/**
 * Runs the command line.
 * @param argv what the user typed after the name of the program
 * @returns the exit code; never throws for anything that a user or a file can do
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const asked = languageAskedFor(argv);
  const language = asked ?? languageOfLocale(io.env);
  const shell = new Shell(io, language, asked !== undefined, wantsJson(argv), argv.includes('--no-color'));
  const program = createProgram(shell);
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode !== 0 && error.code !== 'commander.help')
        shell.fail([wrongUse(error, commandMeant(argv, program))]);
      else if (error.exitCode !== 0) shell.exitCode = 2;
    } else if (error instanceof ProblemError) {
      shell.fail(error.problems);
    } else {
      shell.fail([internalProblem(error)]);
      if (io.env.TOETSSTEEN_DEBUG && error instanceof Error) io.stderr.write(`${error.stack}\n`);
    }
  }
  return shell.exitCode;
}

/** Whether JSON is asked for, known before the command line is parsed so that wrong use is told in JSON too. */
function wantsJson(argv: readonly string[]): boolean {
  return argv.some(
    (argument, at) => argument === '--format=json' || (argument === '--format' && argv[at + 1] === 'json'),
  );
}
