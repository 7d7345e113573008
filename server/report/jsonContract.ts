/**
 * The JSON report as a contract. docs/json-output.md describes it, docs/schema/report.schema.json is made from it.
 *
 * `schemaVersion` changes when a reader of the old form could misread the new one; new keys may appear without that.
 */
import { z } from 'zod';

const count = z.int().nonnegative();
const isoDate = z.string().describe('A date as year-month-day.');

const position = z.object({
  line: count.describe('Zero-based.'),
  character: count.describe('Zero-based, in UTF-16 code units.'),
});
const range = z
  .object({ start: position, end: position })
  .describe('From start up to, not including, end. A byte order mark is not counted.');
const severity = z.enum(['error', 'warning', 'information']);

const ruling = z.object({
  id: z.string().describe('For `toetssteen explain`.'),
  citation: z.string().describe('Body, date, name and number, in the language of the messages.'),
  name: z.string(),
  number: z.string().optional().describe('Case, application or complaint number.'),
  ecli: z.string().optional(),
  date: isoDate,
  url: z.string(),
  holding: z.string().describe('What was held.'),
  allowed: z.string().optional().describe('What the ruling does not forbid.'),
});

const norm = z.object({
  id: z.string(),
  citation: z.string(),
  url: z.string(),
  requires: z.string(),
  above: z.boolean().describe('It stands above a bill, as treaties, Union law and the constitution do.'),
});

const finding = z.object({
  ruleId: z.string().describe('theme/rule'),
  theme: z.string(),
  severity,
  severityReason: z.string().optional().describe('Why the severity is not the usual one of the rule.'),
  title: z.string().describe('What the provision does, in a few words.'),
  message: z.string().describe('What the provision does, which norm it meets and what would make it compatible.'),
  provision: z.object({ label: z.string().describe('How one cites it.'), range }),
  range: range.describe('The decisive words.'),
  text: z.string().describe('The decisive words as they stand in the source.'),
  evidence: z.array(
    z.object({
      role: z.string().describe('The role in the rule that these words fill.'),
      text: z.string(),
      clause: z.string().optional().describe('The kind of clause that the words stand in.'),
      provision: z.string().describe('Label of the provision that the words stand in.'),
      range,
    }),
  ),
  rulings: z.array(ruling).describe('The strongest first.'),
  norms: z.array(norm),
  allowed: z.string().optional().describe('What the rulings do not forbid.'),
  safeguards: z.array(
    z.object({
      name: z.string(),
      found: range.optional().describe('Where the safeguard stands; absent when it is missing and would help.'),
    }),
  ),
  compatible: z.string().optional().describe('Wording of a compatible clause, in the language of the bill.'),
  related: z.array(z.string()).describe('Rules that spoke about the same words and gave way to this one.'),
  suppressed: z.boolean(),
  suppression: z.object({ reason: z.string(), range }).optional().describe('Present when suppressed.'),
});

const file = z.object({
  path: z.string().describe('Relative to the working directory, with forward slashes; <stdin> for standard input.'),
  language: z.enum(['nl', 'en']),
  kind: z.enum(['bill', 'memorandum', 'policy']),
  asOf: isoDate.describe('The law of this day was applied.'),
  findings: z.array(finding).describe('In the order of the text.'),
});

const failure = z.object({
  code: z.string().describe('Stable; see docs/exit-codes.md.'),
  message: z.string(),
  remedy: z.string(),
  path: z.string().optional(),
  line: count.optional().describe('Zero-based.'),
  character: count.optional().describe('Zero-based.'),
});

const summary = z.object({
  tool: z.object({ name: z.literal('toetssteen'), version: z.string() }),
  language: z.enum(['nl', 'en']).describe('Of the messages.'),
  asOf: isoDate.describe('Used for documents that do not name their own entry into force.'),
  packs: z.array(z.object({ id: z.string(), version: z.string() })),
  files: count,
  filesWithFindings: count,
  findings: z.object({ error: count, warning: count, information: count }),
  suppressed: count.describe('Counted here only; shown among the findings with --show-suppressed.'),
  byTheme: z.record(z.string(), count),
});

/** The whole JSON report. */
export const jsonReport = z
  .object({
    schemaVersion: z.literal(1),
    files: z.array(file).describe('Every document that was checked, also when nothing was found in it.'),
    errors: z.array(failure).describe('What could not be checked, and why. Not empty: exit code 2.'),
    summary,
  })
  .describe('The report of `toetssteen check --format json`.');

export type JsonReport = z.infer<typeof jsonReport>;
export type JsonFinding = z.infer<typeof finding>;
export type JsonFailure = z.infer<typeof failure>;

/** The contract as JSON Schema (draft-07), as published in docs/schema/report.schema.json. */
export function reportSchema(): object {
  return z.toJSONSchema(jsonReport, { target: 'draft-07', io: 'input' });
}
