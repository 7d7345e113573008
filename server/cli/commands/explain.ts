import type { Command } from 'commander';
import { Configurations } from '../configurations.js';
import { explain } from '../explain/explain.js';
import { Page } from '../explain/page.js';
import { newCommand } from '../newCommand.js';
import { RuleSets } from '../ruleSets.js';
import type { Shell } from '../shell.js';
import { useConfiguration } from '../useConfiguration.js';

/** `toetssteen explain`: the whole record of a rule, ruling, norm or concept. */
export function explainCommand(shell: Shell): Command {
  const { say } = shell;
  return newCommand(
    shell,
    'explain',
    {
      nl: 'Legt een regel, uitspraak, norm of begrip uit: wat er staat, waarop het rust en hoe het herkend wordt.',
      en: 'Explains a rule, ruling, norm or concept: what it says, what it rests on and how it is recognised.',
    },
    [
      { type: 'toetssteen explain criminalising-aid', does: { nl: 'een thema', en: 'a theme' } },
      { type: 'toetssteen explain ECLI:EU:C:2022:505', does: { nl: 'een uitspraak', en: 'a ruling' } },
      { type: 'toetssteen explain saadi', does: { nl: 'een uitspraak, bij naam', en: 'a ruling, by its name' } },
      { type: 'toetssteen explain artikel 3 EVRM', does: { nl: 'een norm', en: 'a norm' } },
      { type: 'toetssteen explain refugee-convention', does: { nl: 'een verdrag', en: 'a treaty' } },
    ],
  )
    .argument(
      '<NAME...>',
      say({
        nl: 'naam van een regel, thema, uitspraak (ook ECLI, zaaknummer of partij), norm, verdrag, wet of begrip',
        en: 'name of a rule, theme, ruling (also ECLI, case number or party), norm, treaty, act or concept',
      }),
    )
    .option('--config <FILE>', say({ nl: 'configuratie, voor extra regels', en: 'configuration, for extra rules' }))
    .action((words: string[], options: { readonly config?: string }) => {
      const configuration = useConfiguration(shell, new Configurations(shell.io.cwd, options.config));
      const { pack } = new RuleSets(shell.io.cwd).for(configuration);
      shell.print(explain(words.join(' '), pack, () => new Page(shell.language, shell.style, shell.width)));
    });
}
