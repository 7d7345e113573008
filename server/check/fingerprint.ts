import type { Finding } from './finding.js';

/**
 * A name for a finding that stays the same while the text around it moves: made of the rule, the label of the provision
 * and the decisive words without regard to white space and capitals. Two findings of one rule on the same words of one
 * provision have the same.
 * @param source the text that the finding's places count in
 * @returns fourteen hexadecimal digits
 */
export function fingerprint(finding: Finding, source: string): string {
  const words = source.slice(finding.range.start, finding.range.end).replace(/\s+/g, ' ').trim().toLowerCase();
  return hash([finding.ruleId, finding.provision.label, words].join('\n'));
}

/** A 53-bit hash, enough to tell the findings of one bill apart; nobody's secrecy depends on it. */
export function hash(text: string): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x9e3779b1);
    high = Math.imul(high ^ code, 0x5f356495);
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  return (high & 0x1fffff).toString(16).padStart(6, '0') + (low >>> 0).toString(16).padStart(8, '0');
}
