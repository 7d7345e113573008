import type { Finding, NormReference } from '../../check/finding.js';
import { severity } from '../../norms/schema.js';
import { wordingIn } from '../../report/wording.js';
import type { LanguageCode } from '../../text/range.js';
import type { HoverText, Words } from './hoverText.js';

/** The findings, the strongest first; equally strong ones as they stand in the text. */
export function strongestFirst(findings: readonly Finding[]): Finding[] {
  const rank = (finding: Finding): number => severity.options.indexOf(finding.severity);
  return findings.toSorted((a, b) => rank(a) - rank(b));
}

/** Norms and rulings that are shown; the rest is in `explain` and in the panel of our own extension. */
const normsShown = 4;
const rulingsShown = 3;

/**
 * Everything that a drafter needs to judge a finding.
 * @param isTold its diagnostic is shown above: title and rule are read there
 */
export function findingLines(finding: Finding, language: LanguageCode, text: HoverText, isTold: boolean): void {
  const { rulings, allowed, ruleId } = finding;
  const wording = wordingIn(language);
  if (!isTold) heading(finding, language, text);
  opening(finding, language, text, isTold);
  rulings.slice(0, rulingsShown).forEach(({ citation, url, holding }, at) => {
    // Only the strongest in full: a hover is read in a moment.
    text.row(wording.ruling, { text: citation, url }, at === 0 ? ` — ${holding}` : undefined);
  });
  const more = rulings.length - rulingsShown;
  if (more > 0) text.row(wording.ruling, wording.moreRulings(more));
  text.row(wording.allowed, allowed ?? rulings[0]?.allowed);
  remedies(finding, language, text);
  if (!isTold) text.row(wording.rule, `${ruleId} — ${wording.explainHint(ruleId)}`);
}

/**
 * A finding among others at the same place: what it is, what it rests on, what would help.
 * @param isTold its diagnostic is shown above; the title stays, to tell which is which
 */
export function compactFindingLines(finding: Finding, language: LanguageCode, text: HoverText, isTold: boolean): void {
  const wording = wordingIn(language);
  heading(finding, language, text);
  opening(finding, language, text, isTold);
  const [ruling] = finding.rulings;
  if (ruling !== undefined) text.row(wording.ruling, { text: ruling.citation, url: ruling.url });
  remedies(finding, language, text);
  if (!isTold) text.row(wording.rule, finding.ruleId);
}

function heading({ severity, title }: Finding, language: LanguageCode, text: HoverText): void {
  const severityWord = wordingIn(language).severity[severity];
  text.title(`${severityWord.charAt(0).toUpperCase()}${severityWord.slice(1)}: ${title}`);
}

function opening(finding: Finding, language: LanguageCode, text: HoverText, isTold: boolean): void {
  const { severity, message, norms, severityReason } = finding;
  const wording = wordingIn(language);
  text.paragraph(message);
  if (!isTold) text.row(wording.severityReason, severityReason);
  const above = norms.filter((norm) => norm.above);
  text.row(wording.norm[severity], ...linked(above));
  text.row(wording.existingLaw, ...linked(norms.filter((norm) => !norm.above)));
}

function linked(norms: readonly NormReference[]): Words[] {
  const words = norms.slice(0, normsShown).flatMap(({ citation, url }, at): Words[] => {
    const link = { text: citation, url };
    return at === 0 ? [link] : ['; ', link];
  });
  return norms.length > normsShown ? [...words, '; …'] : words;
}

/** What is there already, what would help, and how it could be worded. */
function remedies({ safeguards, compatible }: Finding, language: LanguageCode, text: HoverText): void {
  const wording = wordingIn(language);
  const names = (found: boolean): string =>
    safeguards
      .filter((safeguard) => (safeguard.found !== undefined) === found)
      .map(({ name }) => name)
      .join('; ');
  text.row(wording.safeguardFound, names(true));
  text.row(wording.safeguardMissing, names(false));
  if (compatible !== undefined) text.label(wording.compatible).quote(compatible.split('\n'));
}
