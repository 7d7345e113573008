import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { formatProblem } from '../../norms/problem.js';
import { counted } from '../../text/counted.js';
import { Configurations } from '../configurations.js';
import { newCommand } from '../newCommand.js';
import { lintPack } from '../rules/lintPack.js';
import type { Shell } from '../shell.js';
import { shownPath } from '../shownPath.js';
import { useConfiguration } from '../useConfiguration.js';

/** `toetssteen rules lint`: checks rule packs and prints every problem with its place. */
export function rulesLintCommand(shell: Shell): Command {
  const { say } = shell;
  return newCommand(
    shell,
    'lint',
    {
      nl: 'Kijkt regelpakketten na en meldt elk gebrek met bestand, regel, kolom en wat er moet staan.',
      en: 'Checks rule packs and reports every problem with file, line, column and what to write instead.',
    },
    [
      {
        type: 'toetssteen rules lint',
        does: { nl: 'rules/ of de pakketten van de configuratie', en: 'rules/ or the packs of the configuration' },
      },
      { type: 'toetssteen rules lint mijn-regels/', does: { nl: 'één pakket', en: 'one pack' } },
    ],
  )
    .argument(
      '[FOLDER...]',
      say({
        nl: 'mappen met pack.yaml; zonder argument de map rules, als die er is, en de pakketten van de configuratie',
        en: 'folders that hold pack.yaml; when left out the folder rules, if it is there, and the packs of the configuration',
      }),
    )
    .option('--config <FILE>', say({ nl: 'configuratie met packs', en: 'configuration with packs' }))
    .action((folders: string[], _options: object, command: Command) => {
      const { config } = command.optsWithGlobals<{ readonly config?: string }>();
      const { cwd } = shell.io;
      const configuration = useConfiguration(shell, new Configurations(cwd, config));
      const paths = folders.map((folder) => resolve(cwd, folder));
      if (folders.length === 0) {
        if (existsSync(join(cwd, 'rules', 'pack.yaml'))) paths.push(join(cwd, 'rules'));
        for (const folder of configuration.packs) paths.push(resolve(configuration.folder ?? cwd, folder));
      }
      const { problems, files } = lintPack(paths.map((path) => ({ path, shown: shownPath(path, cwd) })));
      for (const problem of problems) shell.print(`${formatProblem(problem, shell.language)}\n`);
      const errors = problems.filter((problem) => problem.level === 'error').length;
      const warnings = problems.length - errors;
      const nl = [counted(errors, 'fout', 'fouten'), counted(warnings, 'waarschuwing', 'waarschuwingen')];
      const en = [counted(errors, 'error', 'errors'), counted(warnings, 'warning', 'warnings')];
      const counts = say({
        nl: `${counted(files, 'bestand', 'bestanden')} nagekeken: ${nl.join(', ')}.`,
        en: `${counted(files, 'file', 'files')} checked: ${en.join(', ')}.`,
      });
      shell.print(`${counts}\n`);
      if (errors > 0) shell.exitCode = 1;
    });
}
