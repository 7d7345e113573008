import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver';
import { z } from 'zod';
import type { Finding } from '../check/finding.js';
import { fingerprint } from '../check/fingerprint.js';
import type { Severity } from '../norms/schema.js';
import { wordingIn } from '../report/wording.js';
import type { Bilingual, Range } from '../text/range.js';
import type { ClientAbilities } from './abilities.js';
import { type CheckedDocument, editorRange } from './checkedDocument.js';
import { provisionsAround } from './provisionIndex.js';

/** The `source` of every diagnostic of ours. */
export const diagnosticSource = 'toetssteen';

const severities: { readonly [severity in Severity]: DiagnosticSeverity } = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** What a diagnostic carries for the actions that are asked for later. */
export const diagnosticData = z.object({ fingerprint: z.string() });

/** What of a client's abilities makes a difference to a diagnostic. */
export type DiagnosticAbilities = Pick<
  ClientAbilities,
  'relatedInformation' | 'codeDescription' | 'diagnosticTags' | 'diagnosticsInHover'
>;

/** The diagnostics of a document: its findings that no comment suppresses. */
export function diagnosticsOf(document: CheckedDocument, abilities: DiagnosticAbilities): Diagnostic[] {
  return document.findings
    .filter(({ suppressed }) => suppressed === undefined)
    .map((finding) => toDiagnostic(finding, document, abilities));
}

function toDiagnostic(finding: Finding, document: CheckedDocument, abilities: DiagnosticAbilities): Diagnostic {
  const address = addressOf(finding);
  const tags = tagsOf(finding);
  const related = abilities.relatedInformation ? relatedInformation(finding, document) : [];
  return {
    range: editorRange(document, finding.range),
    severity: severities[finding.severity],
    source: diagnosticSource,
    code: finding.ruleId,
    message: messageOf(finding, document, abilities),
    data: { fingerprint: fingerprint(finding, document.source) } satisfies z.infer<typeof diagnosticData>,
    ...(address !== undefined && abilities.codeDescription ? { codeDescription: { href: address } } : {}),
    ...(tags.length > 0 && abilities.diagnosticTags ? { tags } : {}),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
  };
}

/** Where the authority behind a finding can be read: the ruling, or where there is none the norm. */
export function addressOf({ rulings, norms }: Finding): string | undefined {
  return rulings[0]?.url ?? norms.find(({ above }) => above)?.url ?? norms[0]?.url;
}

/** Norms named in a diagnostic; the rest is in the hover. */
const normsNamed = 2;

/**
 * What the provision does, which norm it meets, and which ruling said so: some editors show a diagnostic without its
 * links, so the message alone must do. Where a hover follows it, its title does: that fits on a line of a list.
 */
function messageOf(
  { title, message, severity, severityReason, norms, rulings }: Finding,
  { language }: CheckedDocument,
  { diagnosticsInHover }: DiagnosticAbilities,
): string {
  const wording = wordingIn(language);
  const lines = [diagnosticsInHover ? title : message];
  if (severityReason !== undefined) lines.push(`${wording.severityReason}: ${severityReason}`);
  const above = norms.filter((norm) => norm.above);
  if (above.length > 0) {
    const named = above.slice(0, normsNamed).map(({ citation }) => citation);
    lines.push(`${wording.norm[severity]}: ${named.join('; ')}${above.length > normsNamed ? '; …' : ''}`);
  }
  const [ruling] = rulings;
  if (ruling !== undefined) lines.push(`${wording.ruling}: ${ruling.citation}`);
  return lines.join('\n');
}

/** Text that does nothing any more is shown faded; a source that has ended is struck through. */
function tagsOf({ ruleId }: Finding): DiagnosticTag[] {
  if (ruleId.endsWith('/unused')) return [DiagnosticTag.Unnecessary];
  if (ruleId.endsWith('/repealed-eu-act')) return [DiagnosticTag.Deprecated];
  return [];
}

const decisiveElsewhere: Bilingual = { nl: 'hiervan hangt het mede af', en: 'it depends on this too' };
const missing: Bilingual = { nl: 'hier zou helpen', en: 'what would help here' };
const present: Bilingual = { nl: 'waarborg gevonden', en: 'safeguard found' };

/** The other words that the finding rests on, where a safeguard is, and in one entry where others could be. */
function relatedInformation(finding: Finding, document: CheckedDocument): DiagnosticRelatedInformation[] {
  const { language, source, uri } = document;
  const at = (range: Range, message: string): DiagnosticRelatedInformation => ({
    location: { uri, range: editorRange(document, range) },
    message,
  });
  const elsewhere = finding.evidence.filter(({ start, end }) => start < finding.range.start || end > finding.range.end);
  const places = elsewhere.map(({ start, end, provision }) =>
    at({ start, end }, `${provision}: ${quoted(source.slice(start, end))} (${decisiveElsewhere[language]})`),
  );
  const found = finding.safeguards.flatMap(({ name, found: place }) =>
    place === undefined ? [] : at(place, `${present[language]}: ${name}`),
  );
  const wanted = finding.safeguards.filter(({ found: place }) => place === undefined).map(({ name }) => name);
  const end = endOfArticle(document, finding.range.start);
  const room = wanted.length === 0 ? [] : [at({ start: end, end }, `${missing[language]}: ${wanted.join('; ')}`)];
  return [...places, ...found, ...room];
}

const longestQuote = 120;

function quoted(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  return `“${plain.length > longestQuote ? `${plain.slice(0, longestQuote - 1).trimEnd()}…` : plain}”`;
}

/** Where a clause would be added: behind the last words of the article around an offset. */
function endOfArticle({ bill, source }: CheckedDocument, offset: number): number {
  const host = provisionsAround(bill, offset).findLast(({ kind }) => kind === 'article' || kind === 'instruction');
  const end = host?.range.end ?? offset;
  return offset + source.slice(offset, end).trimEnd().length;
}
