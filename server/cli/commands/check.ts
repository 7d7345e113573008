import { type Command, InvalidArgumentError, Option } from 'commander';
import { checkDocuments } from '../checkDocuments.js';
import { newCommand } from '../newCommand.js';
import type { Shell } from '../shell.js';

/** `toetssteen check`: judges documents and reports what was found. */
export function checkCommand(shell: Shell): Command {
  const { say } = shell;
  return newCommand(
    shell,
    'check',
    {
      nl: 'Toetst documenten aan hoger recht en noemt bij elke bevinding de uitspraak of de norm.',
      en: 'Checks documents against the law above them and names the ruling or the norm with every finding.',
    },
    [
      { type: 'toetssteen check wetsvoorstel.md', does: { nl: 'één document', en: 'one document' } },
      { type: 'toetssteen check concepten/', does: { nl: 'alle Markdown in een map', en: 'all Markdown in a folder' } },
      {
        type: 'toetssteen check "**/*-wet.md"',
        does: { nl: 'wat bij een patroon past', en: 'what matches a pattern' },
      },
      { type: 'cat ontwerp.md | toetssteen check -', does: { nl: 'standaardinvoer', en: 'standard input' } },
      {
        type: 'toetssteen check . --format json',
        does: { nl: 'voor een ander programma', en: 'for another program' },
      },
      {
        type: 'toetssteen check . --fail-on warning',
        does: { nl: 'ook waarschuwingen laten falen', en: 'let warnings fail too' },
      },
      {
        type: 'toetssteen check oud.md --as-of 2025-01-01',
        does: { nl: 'het recht van die dag', en: 'the law of that day' },
      },
    ],
  )
    .argument(
      '[PATH...]',
      say({
        nl: 'bestanden, mappen, patronen of - voor standaardinvoer; zonder argument de huidige map',
        en: 'files, folders, patterns, or - for standard input; the current folder when left out',
      }),
    )
    .addOption(
      new Option(
        '--format <pretty|compact|json>',
        say({
          nl: 'pretty om te lezen (standaard), compact: één regel per bevinding, json voor programma’s',
          en: 'pretty for reading (default), compact: one line a finding, json for programs',
        }),
      )
        .choices(['pretty', 'compact', 'json'])
        .default('pretty'),
    )
    .addOption(
      new Option(
        '--fail-on <error|warning|information|never>',
        say({
          nl: 'vanaf welke zwaarte de exitcode 1 is (standaard error)',
          en: 'from which severity the exit code is 1 (default error)',
        }),
      ).choices(['error', 'warning', 'information', 'never']),
    )
    .option(
      '--as-of <DATE>',
      say({
        nl: 'het recht van deze dag (jjjj-mm-dd); anders dat van de inwerkingtreding die het document noemt, anders van vandaag',
        en: 'the law of this day (yyyy-mm-dd); else that of the entry into force that the document names, else of today',
      }),
      isoDate,
    )
    .option(
      '--rule <NAME>',
      say({
        nl: 'alleen deze regel of dit thema; mag vaker',
        en: 'only this rule or theme; may be repeated',
      }),
      (name: string, names: readonly string[]) => [...names, name],
      [] as readonly string[],
    )
    .option(
      '--config <FILE>',
      say({
        nl: 'configuratie voor alle documenten; anders het dichtstbijzijnde toetssteen.config.yaml',
        en: 'configuration for all documents; else the nearest toetssteen.config.yaml',
      }),
    )
    .option('--show-suppressed', say({ nl: 'toon ook onderdrukte bevindingen', en: 'show suppressed findings too' }))
    .option(
      '--quiet',
      say({
        nl: 'toon alleen bevindingen die de toets laten falen, zonder samenvatting',
        en: 'show only findings that make the check fail, without a summary',
      }),
    )
    .action((paths: string[], options: CheckFlags) => checkDocuments(shell, paths, options));
}

/** What the options of `check` come to. */
export interface CheckFlags {
  readonly format: 'pretty' | 'compact' | 'json';
  readonly failOn?: 'error' | 'warning' | 'information' | 'never';
  readonly asOf?: string;
  readonly rule: readonly string[];
  readonly config?: string;
  readonly showSuppressed?: boolean;
  readonly quiet?: boolean;
}

function isoDate(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime());
  if (!valid || date.toISOString().slice(0, 10) !== value) throw new InvalidArgumentError('');
  return value;
}
