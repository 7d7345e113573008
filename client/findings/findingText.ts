import type { FindingRecord } from '../../server/lsp/protocol.js';
import { wordingIn } from '../../server/report/wording.js';
import type { LanguageCode } from '../../server/text/range.js';
import { type Grouping, placeInArticle } from './findingGroups.js';

/** The line of a finding in a list: what it is, and what the title of its group does not say. */
export function findingLine(
  finding: FindingRecord,
  grouping: Grouping,
): { readonly label: string; readonly description: string } {
  const { title, provision } = finding;
  return { label: title, description: grouping === 'theme' ? provision.label : placeInArticle(finding) };
}

/** A finding as it is read out by a screen reader: its severity first, as no icon is seen. */
export function spokenFinding(
  { severity, title, provision, suppressed }: FindingRecord,
  language: LanguageCode,
): string {
  const wording = wordingIn(language);
  const parts = [wording.severity[severity], title, provision.label];
  if (suppressed !== undefined) parts.push(wording.suppressed);
  return parts.filter((part) => part !== '').join(', ');
}

/** Norms and rulings named where there is little room. */
const named = 3;

/** The tooltip of a finding, in Markdown. */
export function findingTooltip(finding: FindingRecord, language: LanguageCode): string {
  const wording = wordingIn(language);
  const { severity, title, message, norms, rulings, suppressed, ruleId } = finding;
  const parts = [
    `**${escapeMarkdown(title)}** — ${escapeMarkdown(wording.severity[severity])}`,
    escapeMarkdown(message),
  ];
  const above = norms.filter((norm) => norm.above).slice(0, named);
  if (above.length > 0) {
    parts.push(`${wording.norm[severity]}: ${above.map(({ citation }) => escapeMarkdown(citation)).join('; ')}`);
  }
  const rulingsNamed = rulings.slice(0, named).map(({ citation }) => `${wording.ruling}: ${escapeMarkdown(citation)}`);
  parts.push(...rulingsNamed);
  if (suppressed !== undefined) parts.push(`${wording.suppressed}: ${escapeMarkdown(suppressed.reason)}`);
  parts.push(`\`${ruleId}\``);
  return parts.join('\n\n');
}

/** Keeps the editor from reading a text as Markdown. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~$&]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}
