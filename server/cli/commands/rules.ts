import type { Command } from 'commander';
import { Configurations } from '../configurations.js';
import { newCommand } from '../newCommand.js';
import { RuleSets } from '../ruleSets.js';
import { listRules } from '../rules/listRules.js';
import type { Shell } from '../shell.js';
import { useConfiguration } from '../useConfiguration.js';
import { rulesLintCommand } from './rulesLint.js';
import { rulesNewCommand } from './rulesNew.js';
import { rulesTestCommand } from './rulesTest.js';

/** `toetssteen rules`: lists the rules; its subcommands test and check them. */
export function rulesCommand(shell: Shell): Command {
  const { say } = shell;
  return newCommand(
    shell,
    'rules',
    {
      nl: 'Toont de regels per thema, met hun zwaarte. De opdrachten hieronder zijn voor wie regels schrijft.',
      en: 'Lists the rules by theme, with their severity. The commands below are for those who write rules.',
    },
    [
      { type: 'toetssteen rules', does: { nl: 'alle regels', en: 'all rules' } },
      {
        type: 'toetssteen rules new wonen/stop-toewijzing',
        does: { nl: 'een eigen regel beginnen', en: 'begin a rule of your own' },
      },
      {
        type: 'toetssteen rules test two-status',
        does: { nl: 'de voorbeelden van één thema', en: 'the examples of one theme' },
      },
      {
        type: 'toetssteen rules lint mijn-regels/',
        does: { nl: 'een eigen regelpakket nakijken', en: 'check a rule pack of your own' },
      },
    ],
  )
    .option('--config <FILE>', say({ nl: 'configuratie, voor extra regels', en: 'configuration, for extra rules' }))
    .action((options: { readonly config?: string }) => {
      const configuration = useConfiguration(shell, new Configurations(shell.io.cwd, options.config));
      const { pack, severities } = new RuleSets(shell.io.cwd).for(configuration);
      shell.print(listRules(pack, severities, shell));
    })
    .addCommand(rulesNewCommand(shell))
    .addCommand(rulesTestCommand(shell))
    .addCommand(rulesLintCommand(shell));
}
