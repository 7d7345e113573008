import { z } from 'zod';

/** A text that is not empty; white space around it is dropped. */
export const text = z.string().trim().min(1);
/** A text in both languages. */
export const bilingual = z.strictObject({ nl: text.describe('In Dutch.'), en: text.describe('In English.') });
/** A name: "stop-applications". */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens, as in "stop-applications"');
/** An ISO date. */
export const date = z.iso.date('write a date as year-month-day, as in 2026-06-12');
/** A web address. */
export const url = z.url({ protocol: /^https?$/, error: 'write a full web address that starts with https://' });
/** A phrase; its notation is parsed in server/check. */
export const phrase = text.describe('A phrase in the notation of docs/rule-format.md.');

/** Dates of application, the first included, the last not. */
export const period = z.strictObject({
  from: date.nullish().describe('First day of application; leave out when it has always applied.'),
  until: date.nullish().describe('First day on which it no longer applies; leave out while it applies.'),
});

/** How strong the law behind a finding is, the strongest first. */
export const severity = z.enum(['error', 'warning', 'information']);
