import type { LanguageCode } from '../text/range.js';
import { writtenDate } from '../text/writtenDate.js';
import type { Severity } from './report.js';

/**
 * The fixed words of the reports, in one language. A finding of severity `error` is called a conflict: that a text is wrong or
 * unlawful is for a court to say.
 */
export interface Wording {
  readonly severity: { readonly [severity in Severity]: string };
  /** What a finding says of the norms above the provision: only a conflict conflicts. */
  readonly norm: { readonly [severity in Severity]: string };
  /** Norms that do not stand above the provision: the law as it is. */
  readonly existingLaw: string;
  readonly ruling: string;
  /** How many rulings are not shown. */
  moreRulings(count: number): string;
  /** Where a terminal shows them. */
  readonly shownByExplain: string;
  readonly readWith: string;
  readonly allowed: string;
  readonly safeguardMissing: string;
  readonly safeguardFound: string;
  readonly compatible: string;
  readonly severityReason: string;
  readonly alsoMeets: string;
  readonly rule: string;
  readonly suppressed: string;
  readonly failure: string;
  /** "2 fouten", "1 waarschuwing". */
  count(severity: Severity, count: number): string;
  files(count: number): string;
  suppressedCount(count: number): string;
  nothingFound: string;
  /** What is said of a document without text. */
  readonly nothingRead: string;
  /** How many findings, in which documents. */
  summary(parts: string, files: string): string;
  /** The law of which day was applied, and how long it took. */
  applied(asOf: string, packs: string, seconds: string | undefined): string;
  explainHint(ruleId: string): string;
}

const dutch: Wording = {
  severity: { error: 'conflict', warning: 'waarschuwing', information: 'ter informatie' },
  norm: { error: 'In strijd met', warning: 'Spanning met', information: 'Norm' },
  existingLaw: 'Geldend recht',
  ruling: 'Uitspraak',
  moreRulings: (count) => (count === 1 ? 'en nog één uitspraak' : `en nog ${count} uitspraken`),
  shownByExplain: 'toetssteen explain toont ze',
  readWith: 'Gelezen met',
  allowed: 'Niet verboden',
  safeguardMissing: 'Zou helpen',
  safeguardFound: 'Waarborg gevonden',
  compatible: 'Verenigbaar',
  severityReason: 'Weging',
  alsoMeets: 'Zie ook',
  rule: 'Regel',
  suppressed: 'Onderdrukt',
  failure: 'niet getoetst',
  count(severity, count) {
    const one = { error: 'conflict', warning: 'waarschuwing', information: 'ter informatie' };
    const many = { error: 'conflicten', warning: 'waarschuwingen', information: 'ter informatie' };
    return `${count} ${(count === 1 ? one : many)[severity]}`;
  },
  files: (count) => (count === 1 ? '1 document' : `${count} documenten`),
  suppressedCount: (count) => `${count} onderdrukt met reden`,
  nothingFound: 'geen bevindingen',
  nothingRead: 'Dit document is leeg: er was niets te toetsen.',
  summary: (parts, files) => `${files} getoetst: ${parts}.`,
  applied: (asOf, packs, seconds) =>
    `Recht per ${writtenDate(asOf, 'nl')}, tenzij een document zijn inwerkingtreding noemt; regels: ${packs}${seconds === undefined ? '' : `; ${seconds} s`}.`,
  explainHint: (ruleId) => `Achtergrond van een regel: toetssteen explain ${ruleId}`,
};

const english: Wording = {
  severity: { error: 'conflict', warning: 'warning', information: 'for information' },
  norm: { error: 'Conflicts with', warning: 'In tension with', information: 'Norm' },
  existingLaw: 'Existing law',
  ruling: 'Ruling',
  moreRulings: (count) => (count === 1 ? 'and one more ruling' : `and ${count} more rulings`),
  shownByExplain: 'shown by toetssteen explain',
  readWith: 'Read with',
  allowed: 'Not forbidden',
  safeguardMissing: 'Would help',
  safeguardFound: 'Safeguard found',
  compatible: 'Compatible',
  severityReason: 'Weighing',
  alsoMeets: 'See also',
  rule: 'Rule',
  suppressed: 'Suppressed',
  failure: 'not checked',
  count(severity, count) {
    const one = { error: 'conflict', warning: 'warning', information: 'for information' };
    const many = { error: 'conflicts', warning: 'warnings', information: 'for information' };
    return `${count} ${(count === 1 ? one : many)[severity]}`;
  },
  files: (count) => (count === 1 ? '1 document' : `${count} documents`),
  suppressedCount: (count) => `${count} suppressed with a reason`,
  nothingFound: 'no findings',
  nothingRead: 'This document is empty: there was nothing to check.',
  summary: (parts, files) => `${files} checked: ${parts}.`,
  applied: (asOf, packs, seconds) =>
    `Law as of ${writtenDate(asOf, 'en')}, unless a document names its entry into force; rules: ${packs}${seconds === undefined ? '' : `; ${seconds} s`}.`,
  explainHint: (ruleId) => `Background of a rule: toetssteen explain ${ruleId}`,
};

/** The words of the reports in a language. */
export function wordingIn(language: LanguageCode): Wording {
  return language === 'nl' ? dutch : english;
}
