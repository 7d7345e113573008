/**
 * What a rule pack may contain. This is the only gate: what these schemas do not accept is not loaded.
 *
 * Every key is described once, here; the JSON Schema for editors and the reference page are made from it.
 */
import { z } from 'zod';
import type { amendmentCondition, builtInCondition, clauseRole, textCondition } from './conditionSchema.js';
import { circumstance, condition, find, scope } from './conditionSchema.js';
import { bilingual, date, id, period, phrase, severity, text, url } from './schemaParts.js';

export {
  amendmentCondition,
  builtInCondition,
  clauseRole,
  condition,
  find,
  scope,
  textCondition,
} from './conditionSchema.js';
export { bilingual, period, severity } from './schemaParts.js';

/** How a fact was checked. `unverified` may be kept, but never stands first in a rule. */
export const verification = z.strictObject({
  level: z.enum(['verified', 'partly', 'unverified']).describe('How far the facts of this record were read.'),
  note: text.optional().describe('What was not read, or how the facts were established.'),
  sources: z.array(url).default([]).describe('Pages on which the facts were read.'),
});

/** Who decides; the authority of a ruling follows from it. */
export const body = z.enum([
  'cjeu',
  'ecthr',
  'hoge-raad',
  'raad-van-state',
  'centrale-raad-van-beroep',
  'gerechtshof',
  'rechtbank',
  'ecsr',
  'committee-of-ministers',
  'un-committee',
  'council-of-europe-advice',
  'council-of-state-advice',
  'un-agency-advice',
  'expert-advice',
  'foreign-court',
]);

export const ruling = z.strictObject({
  id: id.describe('Name of the ruling and of its file.'),
  body: body.describe(
    'Who decided. "raad-van-state" is the Administrative Jurisdiction Division, "council-of-state-advice" the Advisory Division.',
  ),
  chamber: z.union([text, bilingual]).optional().describe('The chamber or formation, when known.'),
  name: text.describe('The usual name of the case.'),
  number: text.optional().describe('Case, application or complaint number as cited: "C-72/22 PPU".'),
  ecli: text.optional().describe('European Case Law Identifier; checked for form and against body, year and number.'),
  date: z
    .union([date, z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)], {
      error: 'write a date as year-month-day, as in 2026-06-12',
    })
    .describe('Date of the decision; year and month (2025-08) when the day is not known.'),
  url: url.describe('Where the ruling can be read.'),
  holding: bilingual.describe('What was held, in our own words, no more than the source says.'),
  allowed: bilingual.optional().describe('What the ruling does not forbid.'),
  pinpoints: z
    .array(
      z.strictObject({
        paragraph: text.describe('Number of the paragraph.'),
        about: bilingual.describe('What it says, in a few words.'),
      }),
    )
    .default([])
    .describe('Paragraphs that carry the holding, only where they were seen.'),
  norms: z.array(id).default([]).describe('Norms that were interpreted.'),
  signal: z
    .enum(['supports', 'allows', 'both', 'do-not-cite'])
    .default('supports')
    .describe('Whether it supports findings, marks what is allowed, does both, or may not be cited as authority.'),
  superseded: z
    .boolean()
    .default(false)
    .describe('Overtaken by later law; shown as history, never supports a finding.'),
  history: z.array(bilingual).default([]).describe('Later developments.'),
  verification: verification.describe('How the facts were checked.'),
});

export const provisionOfNorm = z.strictObject({
  id: id.describe('Name by which rules refer to it.'),
  article: text.optional().describe('Article, paragraph: "33", "4(2)". Leave out for the instrument as a whole.'),
  requires: bilingual.describe('What it requires, in our own words.'),
  allows: bilingual.optional().describe('What it leaves free.'),
  url: url.optional().describe('Address of the provision; the address of the instrument when left out.'),
  applies: period.optional().describe('Only when it differs from the instrument.'),
  successors: z.array(id).default([]).describe('Provisions that take its place when it ends.'),
  verification: verification.describe('How the facts were checked.'),
});

/** A treaty, charter, constitution, regulation, directive or act, with its provisions. One a file. */
export const instrument = z.strictObject({
  id: id.describe('Name of the instrument and of its file.'),
  kind: z
    .enum([
      'treaty',
      'constitution',
      'eu-treaty',
      'eu-regulation',
      'eu-directive',
      'eu-other',
      'act',
      'decree',
      'soft-law',
      'bill',
    ])
    .describe('What it is. A bill is not law yet and is never cited as if it were.'),
  name: bilingual.describe('Full name.'),
  short: bilingual.describe('How one cites it in a sentence.'),
  number: text.optional().describe('"2013/32/EU", "(EU) 2024/1348", as it stands in citations.'),
  celex: text.optional().describe('CELEX number: "32013L0032".'),
  url: url.describe('Where it can be read.'),
  applies: period.default({}).describe('When it applies.'),
  successors: z.array(id).default([]).describe('Instruments that take its place.'),
  provisions: z.array(provisionOfNorm).default([]).describe('The provisions that rules and rulings name.'),
  note: bilingual.optional().describe('What a reader should know about its dates or text.'),
});

export const concept = z.strictObject({
  id: id.describe('Name by which phrases refer to it, between angle brackets.'),
  kind: z
    .enum(['act', 'thing', 'person', 'quality'])
    .describe(
      'An act counts only where it is affirmed, unless a phrase asks for its negation with "!"; the others count anywhere.',
    ),
  means: bilingual.describe('What it stands for and what it leaves out.'),
  stance: z
    .enum(['announces', 'asks', 'opposes', 'reports'])
    .optional()
    .describe(
      'In a policy document: what a sentence with such words does with the measure it names. The author commits to it, asks somebody else for something, argues against it, or tells what is or what others did.',
    ),
  nl: z.array(phrase).default([]).describe('Dutch phrases.'),
  en: z.array(phrase).default([]).describe('English phrases.'),
});

export const conceptFile = z.strictObject({
  concepts: z.array(concept).min(1).describe('Concepts that rules share.'),
});

export const safeguard = z.strictObject({
  name: bilingual.describe('What the safeguard is, as it would be named to a drafter.'),
  find: find.describe('What shows that it is there.'),
  within: scope.default('article').describe('How far from the finding it may stand.'),
  effect: z
    .enum(['removes', 'informs'])
    .default('removes')
    .describe('Whether the finding disappears, or becomes information that names the safeguard.'),
});

const example = z.union([
  text,
  z.strictObject({
    text: text.describe('A piece of a bill.'),
    'as-of': date.optional().describe('Judged as if the bill entered into force on this day.'),
    severity: severity.optional().describe('The severity that must result.'),
    'known-miss': bilingual
      .optional()
      .describe('Why this one is still judged wrongly. The test fails when it begins to pass.'),
  }),
]);
const examples = z.strictObject({
  conflicts: z.array(example).describe('Provisions that must give a finding of this rule.'),
  compatible: z.array(example).describe('Look-alikes that must give none.'),
});

export const rule = z.strictObject({
  id: id.describe('Name of the operation and of the file; unique across themes.'),
  title: bilingual.describe('What the provision does, in a few words.'),
  message: bilingual.describe(
    'What the provision does, which norm it meets, what would make it compatible. The first clause stands alone.',
  ),
  why: bilingual.describe('The reasoning, for explain and the reference page.'),
  severity: severity.describe(
    'How strong the law is: an error needs a binding ruling first; a warning depends on application or is contested; information rests on advice or policy.',
  ),
  precision: z
    .enum(['high', 'medium', 'low'])
    .default('high')
    .describe('How sure the match is, apart from how strong the law is.'),
  applies: period.optional().describe('Only judge bills that enter into force in this period.'),
  rulings: z
    .array(
      z.union([
        id,
        z.strictObject({
          id: id.describe('Name of the ruling.'),
          from: date.optional().describe('Only for bills that enter into force on or after this day.'),
          until: date.optional().describe('Only for bills that enter into force before this day.'),
        }),
      ]),
    )
    .default([])
    .describe('Rulings that support the finding, the strongest first.'),
  limits: z.array(id).default([]).describe('Rulings that mark what is allowed; shown with the rule, never as support.'),
  norms: z.array(id).min(0).describe('Norms that the provision meets.'),
  allowed: bilingual.optional().describe('What the rulings do not forbid.'),
  when: z.array(condition).min(1).describe('Any of these.'),
  unless: z.array(circumstance).default([]).describe('What makes it another thing altogether.'),
  safeguards: z.array(safeguard).default([]).describe('What makes such a provision compatible.'),
  variants: z
    .array(
      z.strictObject({
        severity: severity.describe('The severity in these circumstances.'),
        when: circumstance.optional().describe('Something found near the provision.'),
        applies: period.optional().describe('Bills that enter into force in this period.'),
        because: bilingual.describe('Why the severity differs; shown with the finding.'),
      }),
    )
    .default([])
    .describe('Circumstances that change the severity; the first that holds decides.'),
  'yields-to': z
    .array(text)
    .default([])
    .describe('Rules that speak instead of this one when both fire on the same provision.'),
  compatible: bilingual.optional().describe('Wording of a compatible clause.'),
  claims: z.array(text).default([]).describe('Claims of the legal inventory that this rule encodes.'),
  untranslatable: bilingual
    .optional()
    .describe('What the notation cannot express, so that a reader knows where the rule stops.'),
  examples: z
    .strictObject({ nl: examples.describe('In Dutch.'), en: examples.describe('In English.') })
    .describe('At least five conflicts and five look-alikes in Dutch, two and two in English.'),
});

export const theme = z.strictObject({
  id: id.describe('Also the name of the folder with its rules.'),
  title: bilingual.describe('Short, as in a list.'),
  description: bilingual.describe('What the theme is about, in a sentence.'),
  subject: z
    .strictObject({
      words: find.describe('Words of which one is enough.'),
      hints: find.optional().describe('Words of which two different ones are enough.'),
      beside: find.optional().describe('Words of which one is enough beside a hint.'),
    })
    .optional()
    .describe(
      'By which words a text is known to be about the subject. An article without them is not judged under this theme, unless the bill says so in its title, considerations or definitions.',
    ),
});
export const themeFile = z.strictObject({ themes: z.array(theme).min(1).describe('The themes, in order.') });

export const manifest = z.strictObject({
  id: id.describe('Name of the pack.'),
  name: bilingual.describe('Name for people.'),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'write three numbers with dots, as in 1.0.0')
    .describe('Version of the pack.'),
  licence: text.describe('Licence, by its SPDX name.'),
  authors: z.array(text).min(1).describe('Who wrote it.'),
  description: bilingual.describe('What it covers.'),
});

export type Severity = z.infer<typeof severity>;
export type Period = z.infer<typeof period>;
export type Body = z.infer<typeof body>;
export type Ruling = z.infer<typeof ruling>;
export type ProvisionOfNorm = z.infer<typeof provisionOfNorm>;
export type Instrument = z.infer<typeof instrument>;
export type Concept = z.infer<typeof concept>;
export type Find = z.infer<typeof find>;
export type Scope = z.infer<typeof scope>;
export type ClauseRoleName = z.infer<typeof clauseRole>;
export type TextCondition = z.infer<typeof textCondition>;
export type AmendmentCondition = z.infer<typeof amendmentCondition>;
export type BuiltInCondition = z.infer<typeof builtInCondition>;
export type Condition = z.infer<typeof condition>;
export type Safeguard = z.infer<typeof safeguard>;
export type Rule = z.infer<typeof rule>;
export type Theme = z.infer<typeof theme>;
export type Manifest = z.infer<typeof manifest>;
