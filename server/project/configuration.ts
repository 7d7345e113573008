import { z } from 'zod';
import type { PackSource } from '../norms/packSource.js';
import type { PackProblem } from '../norms/problem.js';
import { readYaml } from '../norms/readYaml.js';
import { severity } from '../norms/schema.js';
import { schemaProblems } from '../norms/schemaProblems.js';
import type { LanguageCode } from '../text/range.js';
import { type Problem, ProblemError } from './problem.js';

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
  /** Absolute path or address of the file; undefined when there is none and nothing is configured. */
  readonly file: string | undefined;
  /** Folder that globs and pack folders count from; undefined when there is no file. */
  readonly folder: string | undefined;
  readonly language: LanguageCode | undefined;
  readonly asOf: string | undefined;
  readonly failOn: z.infer<typeof severity> | 'never' | undefined;
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

/** Where a configuration stands. */
export interface ConfigurationPlace {
  /** Absolute path or address of the file. */
  readonly file: string;
  /** Absolute path or address of its folder, from which globs and pack folders count. */
  readonly folder: string;
  /** The file as it is to be named in messages. */
  readonly shown: string;
}

/**
 * Reads the text of a configuration.
 * @throws ProblemError with everything that is wrong in it, each with its place
 */
export function parseConfiguration(text: string, { file, folder, shown }: ConfigurationPlace): Configuration {
  const { source, readable, problems } = readYaml(shown, text);
  const onlyComments = !readable && text.split(/\r\n?|\n/).every((line) => /^\s*(?:#|$)/.test(line));
  if (onlyComments) return { ...noConfiguration, file, folder, source };
  if (!readable) throw new ProblemError(problems.map((problem) => toProblem(problem, 'configuration')));
  const parsed = configurationSchema.safeParse(source.data);
  if (!parsed.success) {
    throw new ProblemError(
      schemaProblems(source, configurationSchema, source.data).map((problem) => toProblem(problem, 'configuration')),
    );
  }
  const { data } = parsed;
  return {
    file,
    folder,
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
