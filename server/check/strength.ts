import { ruleApplies } from '../norms/application.js';
import type { Severity } from '../norms/schema.js';
import type { Bilingual, Range } from '../text/range.js';
import type { CompiledRule } from './compile.js';

/** How strong a finding is, and why when that is not the rule's own severity. */
export interface Strength {
  readonly severity: Severity;
  readonly reason: Bilingual | undefined;
  /** Safeguards of the rule, with the place where one was found. */
  readonly safeguards: readonly { readonly name: Bilingual; readonly found: Range | undefined }[];
}

/** One step down, for what is announced and not yet law. */
const milder: { readonly [severity in Severity]: Severity } = {
  error: 'warning',
  warning: 'information',
  information: 'information',
};

const announced: Bilingual = {
  nl: 'Aangekondigd beleid weegt een stap lichter dan een wetsvoorstel.',
  en: 'Announced policy weighs one step less than a bill.',
};

/** The strength of an operation that is announced rather than laid down. */
export function asAnnounced({ severity, reason, safeguards }: Strength): Strength {
  if (severity === 'information') return { severity, reason, safeguards };
  const both: Bilingual | undefined = reason && {
    nl: `${reason.nl} ${announced.nl}`,
    en: `${reason.en} ${announced.en}`,
  };
  return { severity: milder[severity], reason: both ?? announced, safeguards };
}

/** Looks for a circumstance around the finding. */
export type Look = (circumstance: CompiledRule['unless'][number]) => readonly Range[];

/**
 * Weighs an operation: safeguards first, then the variants of its rule in their order.
 * @param override the severity that the user's configuration gives to the rule
 * @param asOf ISO date on which the bill would apply
 * @returns undefined when a safeguard removes the finding
 */
export function weigh(
  rule: CompiledRule,
  look: Look,
  override: Severity | undefined,
  asOf: string,
): Strength | undefined {
  const safeguards: { name: Bilingual; found: Range | undefined }[] = [];
  let informs: Bilingual | undefined;
  for (const compiled of rule.safeguards) {
    const { safeguard } = compiled;
    const [found] = look(compiled);
    if (found !== undefined && safeguard.effect === 'removes') return undefined;
    if (found !== undefined) informs ??= safeguard.name;
    safeguards.push({ name: safeguard.name, found: found && { start: found.start, end: found.end } });
  }
  if (informs !== undefined) return { severity: 'information', reason: informs, safeguards };
  if (override !== undefined) return { severity: override, reason: undefined, safeguards };
  for (const [index, variant] of rule.rule.variants.entries()) {
    const circumstance = rule.variants[index];
    if (variant.applies !== undefined && !ruleApplies({ applies: variant.applies }, asOf)) continue;
    if (circumstance !== undefined && look(circumstance).length === 0) continue;
    return { severity: variant.severity, reason: variant.because, safeguards };
  }
  return { severity: rule.rule.severity, reason: undefined, safeguards };
}
