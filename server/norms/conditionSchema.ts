import { z } from 'zod';
import { id, phrase, text } from './schemaParts.js';

/** What part a clause plays in its sentence; see docs/rule-format.md. */
export const clauseRole = z.enum(['main', 'condition', 'exception', 'even-if', 'manner', 'purpose', 'relative', 'any']);
/** How far words may stand from each other. */
export const scope = z.enum(['clause', 'sentence', 'paragraph', 'article', 'bill']);

const bilingualPhrase = z.union([
  phrase,
  z
    .strictObject({
      nl: phrase.optional().describe('Phrase for Dutch bills.'),
      en: phrase.optional().describe('Phrase for English bills.'),
    })
    .refine((value) => value.nl ?? value.en, 'give "nl", "en" or both'),
]);

/** What must be found, and where in the sentence. */
export const find = z.union([
  bilingualPhrase,
  z.strictObject({
    find: bilingualPhrase.describe('A phrase for both languages, or one for each.'),
    in: z
      .union([clauseRole, z.array(clauseRole).min(1)])
      .optional()
      .describe(
        'Clause roles in which it counts. Left out: main and manner for acts, all but exception for the others.',
      ),
    polarity: z
      .enum(['affirmative', 'negative', 'any'])
      .optional()
      .describe('Only where it is affirmed, only where it is denied, or either.'),
    modality: z
      .array(z.enum(['must', 'may', 'must-not', 'not-obliged', 'statement']))
      .min(1)
      .optional()
      .describe('Only in clauses that oblige, permit, forbid, lift a duty or state.'),
  }),
]);

/** Something found elsewhere that changes the judgement. */
export const circumstance = z.strictObject({
  find: find.describe('What must be found.'),
  within: scope.default('paragraph').describe('How far from the finding it may stand.'),
});

/** An operation described in the text of a provision. */
export const textCondition = z.strictObject({
  within: scope.exclude(['bill']).default('sentence').describe('All roles must be found within one of these.'),
  roles: z
    .record(id, find)
    .refine((roles) => Object.keys(roles).length > 0, 'name at least one role')
    .describe('The first role is where the finding is shown.'),
  without: z.array(find).default([]).describe('Not a conflict when one of these is found in the same scope.'),
});

/** An operation that an amending instruction performs. */
export const amendmentCondition = z.strictObject({
  amendment: z
    .strictObject({
      action: z
        .array(z.enum(['insert', 'replace', 'repeal', 'renumber', 'add']))
        .min(1)
        .describe('What the instruction does: any of these.'),
      act: z.array(id).min(1).optional().describe('Keys of acts, as in server/bill/acts.ts.'),
      articles: z
        .array(z.string().regex(/^\S+$/, 'write an article or a range without spaces, as in "33" or "33-35"'))
        .optional()
        .describe('"33" or "33-35": any of these articles.'),
      divisions: z
        .array(text)
        .optional()
        .describe('"hoofdstuk 3, afdeling 4, paragraaf 2": this division, or one that it is in, is meant as a whole.'),
      paragraphs: z.array(text).optional().describe('Only these paragraphs.'),
      items: z.array(text).optional().describe('Only these items.'),
      whole: z
        .boolean()
        .optional()
        .describe('true: only when whole articles are meant, not paragraphs, items, sentences or words in them.'),
      removes: find.optional().describe('Words that the instruction deletes or replaces.'),
      inserts: find.optional().describe('Words that the instruction puts in.'),
      mentions: find
        .optional()
        .describe('Words of the instruction itself, such as what it says of a repealed article.'),
    })
    .describe('An amending instruction.'),
  without: z.array(find).default([]).describe('Not a conflict when the instruction contains one of these.'),
});

/** A check that the program makes by itself. */
export const builtInCondition = z.strictObject({
  'built-in': z
    .enum([
      'malformed-citation',
      'mismatched-case-number',
      'unmatched-ecli',
      'repealed-eu-act',
      'suppression-without-reason',
      'suppression-of-unknown-rule',
      'unused-suppression',
      'misplaced-suppression',
      'unended-suppression',
      'unreadable-suppression',
      'front-matter',
      'read-as-plain-text',
    ])
    .describe('A check that is part of the program.'),
});

/** What makes a rule fire. */
export const condition = z.union([textCondition, amendmentCondition, builtInCondition]);
