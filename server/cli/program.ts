import type { Command } from 'commander';
import { version } from '../project/version.js';
import { checkCommand } from './commands/check.js';
import { explainCommand } from './commands/explain.js';
import { outlineCommand } from './commands/outline.js';
import { rulesCommand } from './commands/rules.js';
import { newCommand } from './newCommand.js';
import type { Shell } from './shell.js';

/** The program with all its commands. */
export function createProgram(shell: Shell): Command {
  const { say } = shell;
  return newCommand(
    shell,
    'toetssteen',
    {
      nl: 'Leest wetsvoorstellen in Markdown en wijst aan welke bepaling botst met hoger recht, welke rechter dat heeft uitgesproken en welke tekst wel verenigbaar is.',
      en: 'Reads draft bills in Markdown and shows which provision conflicts with the law above it, which court said so, and what wording would be compatible.',
    },
    [
      { type: 'toetssteen check wetsvoorstel.md', does: { nl: 'toets een document', en: 'check a document' } },
      {
        type: 'toetssteen outline wetsvoorstel.md',
        does: { nl: 'zie hoe het gelezen wordt', en: 'see how it is read' },
      },
      { type: 'toetssteen rules', does: { nl: 'zie waarop getoetst wordt', en: 'see what is checked' } },
      { type: 'toetssteen check --help', does: { nl: 'uitleg van één opdracht', en: 'help on one command' } },
    ],
  )
    .version(version, '-V, --version', say({ nl: 'toon de versie', en: 'show the version' }))
    .helpCommand(
      say({ nl: 'help [opdracht]', en: 'help [command]' }),
      say({ nl: 'toon de uitleg van een opdracht', en: 'show the help of a command' }),
    )
    .addCommand(checkCommand(shell))
    .addCommand(outlineCommand(shell))
    .addCommand(explainCommand(shell))
    .addCommand(rulesCommand(shell));
}
