import { Command, Option } from 'commander';
import type { Bilingual } from '../text/range.js';
import type { Shell } from './shell.js';

/** One line of examples in a command's help: what one types, and what that does. */
export interface HelpExample {
  readonly type: string;
  readonly does: Bilingual;
}

const titles: ReadonlyMap<string, Bilingual> = new Map([
  ['Usage:', { nl: 'Gebruik:', en: 'Usage:' }],
  ['Arguments:', { nl: 'Argumenten:', en: 'Arguments:' }],
  ['Options:', { nl: 'Opties:', en: 'Options:' }],
  ['Commands:', { nl: 'Opdrachten:', en: 'Commands:' }],
]);

/** A command with its help in the user's language, examples included, that reports instead of ending the process. */
export function newCommand(
  shell: Shell,
  name: string,
  description: Bilingual,
  examples: readonly HelpExample[],
): Command {
  const { say } = shell;
  const placeholders = (text: string): string =>
    shell.language === 'nl' ? text.replace('[options]', '[opties]').replace('[command]', '[opdracht]') : text;
  const command = new Command(name)
    .description(say(description))
    .helpOption('-h, --help', say({ nl: 'toon deze uitleg', en: 'show this help' }))
    .configureHelp({
      helpWidth: shell.width,
      styleTitle: (title) => shell.style.bold(say(titles.get(title) ?? { nl: title, en: title })),
      styleUsage: placeholders,
      styleSubcommandTerm: placeholders,
      optionDescription: (option) => option.description,
      argumentDescription: (argument) => argument.description,
    })
    .configureOutput({
      writeOut: (text) => shell.print(text),
      writeErr: (text) => shell.io.stderr.write(text),
      // Wrong use is told by `run`, in the user's language.
      outputError: () => undefined,
      getOutHasColors: () => true,
    })
    .exitOverride();
  if (name !== 'toetssteen') {
    command
      .addOption(new Option('--lang <nl|en>', say(languageOption)).choices(['nl', 'en']))
      .option('--no-color', say({ nl: 'zonder kleuren', en: 'without colours' }));
  }
  const width = Math.max(...examples.map(({ type }) => type.length));
  const lines = examples.map(({ type, does }) => `  ${type.padEnd(width)}  ${shell.style.dim(say(does))}`);
  const title = shell.style.bold(say({ nl: 'Voorbeelden:', en: 'Examples:' }));
  return command.addHelpText('after', `\n${title}\n${lines.join('\n')}`);
}

const languageOption: Bilingual = {
  nl: 'taal van de meldingen; anders die van de configuratie of de omgeving',
  en: 'language of messages; else that of the configuration or the environment',
};
