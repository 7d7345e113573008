import type { Finding } from '../check/finding.js';
import type { Severity } from '../norms/schema.js';

/** How many findings there are of each severity, without those that a comment suppresses. */
export function totals(findings: readonly Finding[]): { readonly [severity in Severity]: number } {
  const counts = { error: 0, warning: 0, information: 0 };
  for (const { severity, suppressed } of findings) if (suppressed === undefined) counts[severity]++;
  return counts;
}
