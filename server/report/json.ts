import type { Finding } from '../check/finding.js';
import { LineIndex } from '../text/lines.js';
import type { Range } from '../text/range.js';
import type { JsonFailure, JsonFinding, JsonReport } from './jsonContract.js';
import { type CheckedFile, type Failure, type Report, shownFindings, totals } from './report.js';

/**
 * The report for programs, as laid down in `jsonContract.ts`. The same input gives the same text: it holds no time.
 * @returns JSON with a line end
 */
export function formatJson(report: Report): string {
  const total = totals(report.files);
  const json: JsonReport = {
    schemaVersion: 1,
    files: report.files.map((file) => fileToJson(file, report.showSuppressed)),
    errors: report.failures.map(failureToJson),
    summary: {
      tool: { name: 'toetssteen', version: report.toolVersion },
      language: report.language,
      asOf: report.asOf,
      packs: report.packs.map(({ id, version }) => ({ id, version })),
      files: total.files,
      filesWithFindings: total.filesWithFindings,
      findings: { ...total.findings },
      suppressed: total.suppressed,
      byTheme: { ...total.byTheme },
    },
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function fileToJson(file: CheckedFile, showSuppressed: boolean): JsonReport['files'][number] {
  const index = new LineIndex(file.source);
  const findings = shownFindings(file, showSuppressed).map((finding) => findingToJson(finding, file.source, index));
  return { path: file.path, language: file.language, kind: file.kind, asOf: file.asOf, findings };
}

function findingToJson(finding: Finding, source: string, index: LineIndex): JsonFinding {
  const range = (part: Range): JsonFinding['range'] => index.range(part);
  const { suppressed } = finding;
  return {
    ruleId: finding.ruleId,
    theme: finding.theme,
    severity: finding.severity,
    ...given('severityReason', finding.severityReason),
    title: finding.title,
    message: finding.message,
    provision: { label: finding.provision.label, range: range(finding.provision.range) },
    range: range(finding.range),
    text: source.slice(finding.range.start, finding.range.end),
    evidence: finding.evidence.map((evidence) => ({
      role: evidence.role,
      text: source.slice(evidence.start, evidence.end),
      ...given('clause', evidence.clause),
      provision: evidence.provision,
      range: range(evidence),
    })),
    rulings: finding.rulings.map((ruling) => ({
      id: ruling.id,
      citation: ruling.citation,
      name: ruling.name,
      ...given('number', ruling.number),
      ...given('ecli', ruling.ecli),
      date: ruling.date,
      url: ruling.url,
      holding: ruling.holding,
      ...given('allowed', ruling.allowed),
    })),
    norms: finding.norms.map(({ id, citation, url, requires, above }) => ({ id, citation, url, requires, above })),
    ...given('allowed', finding.allowed),
    safeguards: finding.safeguards.map((safeguard) => ({
      name: safeguard.name,
      ...(safeguard.found === undefined ? {} : { found: range(safeguard.found) }),
    })),
    ...given('compatible', finding.compatible),
    related: [...finding.related],
    suppressed: suppressed !== undefined,
    ...(suppressed === undefined
      ? {}
      : { suppression: { reason: suppressed.reason, range: range(suppressed.comment) } }),
  };
}

/** A failure as it stands in the JSON of every command. */
export function failureToJson(failure: Failure): JsonFailure {
  return {
    code: failure.code,
    message: failure.message,
    remedy: failure.remedy,
    ...given('path', failure.path),
    ...given('line', failure.line),
    ...given('character', failure.character),
  };
}

/** A key that is left out when it has no value. */
function given<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  const result: { [key in K]?: V } = {};
  if (value !== undefined) result[key] = value;
  return result;
}
