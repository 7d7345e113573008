import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { PackSource } from '../norms/packSource.js';
import type { PackProblem } from '../norms/problem.js';
import { readYaml } from '../norms/readYaml.js';
import { severity } from '../norms/schema.js';
import { schemaProblems } from '../norms/schemaProblems.js';
import type { FailOn } from '../report/report.js';
import type { LanguageCode } from '../text/range.js';
import { CommandProblem, type Problem } from './problem.js';

/** The name under which a configuration is looked for. */
export const configurationName = 'toetssteen.config.yaml';

const glob = z.string().min(1);
const level = z.enum([...severity.options, 'off', 'on']);

/** What a configuration may contain; docs/configuration.md describes it. */
export const configurationSchema = z.strictObject({
  language: z.enum(['nl', 'en']).optional().describe('Language of messages.'),
  'as-of': z.iso
    .date('write a date as year-month-day, as in 2026-06-12')
    .optional()
    .describe('The law that applies on this day, for documents that do not name their own entry into force.'),
  'fail-on': z
    .enum([...severity.options, 'never'])
    .optional()
    .describe('From which severity the check fails.'),
  include: z.array(glob).min(1).optional().describe('Which files a folder is searched for.'),
  exclude: z.array(glob).optional().describe('Which files are left out when a folder or pattern is searched.'),
  rules: z
    .record(z.string(), z.union([level, z.strictObject({ severity, reason: z.string().trim().min(1) })]))
    .optional()
    .describe('By rule or theme: off, on, or another severity with the reason for it.'),
  packs: z.array(z.string().min(1)).optional().describe('Folders with more rules.'),
});

/** What a configuration says about one rule or theme. */
export type RuleSetting =
  | z.infer<typeof level>
  | { readonly severity: z.infer<typeof severity>; readonly reason: string };

/** A configuration that was read and accepted. */
export interface Configuration {
  /** Absolute path of the file; undefined when there is none and nothing is configured. */
  readonly file: string | undefined;
  /** Folder that globs and pack folders count from; undefined when there is no file. */
  readonly folder: string | undefined;
  readonly language: LanguageCode | undefined;
  readonly asOf: string | undefined;
  readonly failOn: FailOn | undefined;
  readonly include: readonly string[] | undefined;
  readonly exclude: readonly string[];
  /** In the order of the file. */
  readonly rules: readonly (readonly [name: string, setting: RuleSetting])[];
  readonly packs: readonly string[];
  /** For problems that only show once the rules are known. */
  readonly source: PackSource | undefined;
}

/** What holds when there is no configuration. */
export const noConfiguration: Configuration = {
  file: undefined,
  folder: undefined,
  language: undefined,
  asOf: undefined,
  failOn: undefined,
  include: undefined,
  exclude: [],
  rules: [],
  packs: [],
  source: undefined,
};

/**
 * Reads a configuration.
 * @param file absolute path
 * @param shown the path as it is to be named in messages
 * @throws CommandProblem with everything that is wrong in it, each with its place
 */
export function readConfiguration(file: string, shown: string): Configuration {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new CommandProblem([unreadable(shown)]);
  }
  const { source, readable, problems } = readYaml(shown, text);
  const onlyComments = !readable && text.split(/\r\n?|\n/).every((line) => /^\s*(?:#|$)/.test(line));
  if (onlyComments) return { ...noConfiguration, file, folder: dirname(file), source };
  if (!readable) throw new CommandProblem(problems.map((problem) => toProblem(problem, 'configuration')));
  const parsed = configurationSchema.safeParse(source.data);
  if (!parsed.success) {
    throw new CommandProblem(
      schemaProblems(source, configurationSchema, source.data).map((problem) => toProblem(problem, 'configuration')),
    );
  }
  const { data } = parsed;
  return {
    file,
    folder: dirname(file),
    language: data.language,
    asOf: data['as-of'],
    failOn: data['fail-on'],
    include: data.include,
    exclude: data.exclude ?? [],
    rules: Object.entries(data.rules ?? {}),
    packs: data.packs ?? [],
    source,
  };
}

/** A problem found by the code that reads rule packs, as one of a configuration or pack that the user named. */
export function toProblem(problem: PackProblem, code: 'configuration' | 'pack'): Problem {
  const at = (language: LanguageCode): string => (problem.path[language] === '' ? '' : `${problem.path[language]}: `);
  return {
    code,
    path: problem.file,
    line: problem.line,
    character: problem.column,
    message: { nl: at('nl') + problem.message.nl, en: at('en') + problem.message.en },
    remedy: problem.remedy,
  };
}

function unreadable(path: string): Problem {
  return {
    code: 'configuration',
    path,
    message: { nl: 'deze configuratie kan niet worden gelezen', en: 'this configuration cannot be read' },
    remedy: {
      nl: 'kijk de naam na achter --config; laat --config weg om naar toetssteen.config.yaml te laten zoeken',
      en: 'check the name after --config; leave --config out to have toetssteen.config.yaml looked for',
    },
  };
}
