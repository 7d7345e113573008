import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { formatOutline, outlineToJson } from '../../bill/outline.js';
import { parseBill } from '../../bill/parseBill.js';
import { ProblemError } from '../../project/problem.js';
import { printable } from '../../report/displayWidth.js';
import { standardInputName } from '../inputs.js';
import { newCommand } from '../newCommand.js';
import { readSourceFile, readStandardInput } from '../readSource.js';
import type { Shell } from '../shell.js';
import { shownPath } from '../shownPath.js';

/** `toetssteen outline`: shows how a document was read, so that a person can check that it was understood. */
export function outlineCommand(shell: Shell): Command {
  const { say } = shell;
  return newCommand(
    shell,
    'outline',
    {
      nl: 'Toont hoe een document gelezen wordt: artikelen, leden en onderdelen, wat elke tekst doet, en de wijzigingen.',
      en: 'Shows how a document is read: articles, paragraphs and items, what each text does, and the amendments.',
    },
    [
      { type: 'toetssteen outline wetsvoorstel.md', does: { nl: 'om te lezen', en: 'for reading' } },
      {
        type: 'toetssteen outline wetsvoorstel.md --format json',
        does: { nl: 'voor een programma', en: 'for a program' },
      },
      { type: 'cat ontwerp.md | toetssteen outline -', does: { nl: 'van standaardinvoer', en: 'from standard input' } },
    ],
  )
    .argument('<FILE>', say({ nl: 'een bestand, of - voor standaardinvoer', en: 'a file, or - for standard input' }))
    .addOption(
      new Option('--format <text|json>', say({ nl: 'text (standaard) of json', en: 'text (default) or json' }))
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (file: string, options: { readonly format: 'text' | 'json' }) => {
      const { io } = shell;
      const path = resolve(io.cwd, file);
      const shown = file === '-' ? standardInputName : shownPath(path, io.cwd);
      const read = await (file === '-' ? readStandardInput(io, shown) : readSourceFile(path, shown));
      if ('problem' in read) throw new ProblemError([read.problem]);
      const bill = parseBill(read.text);
      if (options.format === 'json') {
        shell.print(`${JSON.stringify({ schemaVersion: 1, path: shown, ...outlineToJson(bill) }, null, 2)}\n`);
        return;
      }
      const lines = formatOutline(bill, shell.language).trimEnd().split('\n').map(printable);
      shell.print(`${lines.join('\n')}\n`);
    });
}
