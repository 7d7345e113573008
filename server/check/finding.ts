import type { ClauseRoleName, Severity } from '../norms/schema.js';
import type { Bilingual, LanguageCode, Range } from '../text/range.js';

/** Words that show one role of the operation: the penalty, the group, the act. */
export interface Evidence extends Range {
  /** The role's key in the rule: "help", "penalty". */
  readonly role: string;
  readonly clause: ClauseRoleName | undefined;
  /** Label of the provision that these words stand in. */
  readonly provision: string;
}

/** A ruling as a finding names it. */
export interface RulingReference {
  readonly id: string;
  /** Body, date, name and number in one line, in the language of the messages. */
  readonly citation: string;
  readonly name: string;
  readonly number: string | undefined;
  readonly ecli: string | undefined;
  readonly date: string;
  readonly url: string;
  readonly holding: string;
  readonly allowed: string | undefined;
}

/** A norm as a finding names it. */
export interface NormReference {
  readonly id: string;
  /** "artikel 33 Vluchtelingenverdrag", in the language of the messages. */
  readonly citation: string;
  readonly url: string;
  readonly requires: string;
  /** It stands above a bill, as treaties, Union law and the constitution do; the act that the bill changes does not. */
  readonly above: boolean;
}

/** A safeguard that would help, or that was found and turned the finding into information. */
export interface SafeguardReference {
  readonly name: string;
  readonly found: Range | undefined;
}

/** A conflict between a provision and a norm above it. Everything a reader needs to judge it is in it. */
export interface Finding {
  /** `theme/id`. */
  readonly ruleId: string;
  readonly theme: string;
  readonly severity: Severity;
  /** Why the severity differs from the rule's own, when it does. */
  readonly severityReason: string | undefined;
  readonly title: string;
  readonly message: string;
  readonly provision: { readonly label: string; readonly range: Range };
  /** The decisive words. */
  readonly range: Range;
  readonly evidence: readonly Evidence[];
  readonly rulings: readonly RulingReference[];
  readonly norms: readonly NormReference[];
  readonly allowed: string | undefined;
  readonly safeguards: readonly SafeguardReference[];
  /** Wording of a compatible clause, in the language of the bill. */
  readonly compatible: string | undefined;
  /** Rules that fired on the same words and gave way to this one. */
  readonly related: readonly string[];
  /** Present when a suppression comment covers the finding. */
  readonly suppressed: { readonly reason: string; readonly comment: Range } | undefined;
}

/** What decides about a check, besides the bill and the pack. */
export interface CheckOptions {
  /** Language of messages. */
  readonly language: LanguageCode;
  /** ISO date: the law of this day, whatever the bill says. Undefined: the bill's entry into force, else today. */
  readonly asOf: string | undefined;
  /** ISO date of today; the core has no clock. */
  readonly today: string;
  /** Keep findings that a comment suppresses, marked so. */
  readonly keepSuppressed: boolean;
  /** By full rule name or theme: another severity, or `off`. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
}

/** Picks one language of a text. */
export function inLanguage(text: Bilingual, language: LanguageCode): string {
  return text[language];
}
