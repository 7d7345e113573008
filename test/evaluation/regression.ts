/** What a change gained and lost: two JSON reports on the same documents, compared. */
import type { z } from 'zod';
import type { jsonReport } from '../../server/report/jsonContract.js';

export type Report = z.infer<typeof jsonReport>;
type FindingOfReport = Report['files'][number]['findings'][number];

/** A finding that only one of two reports has. */
export interface Change {
  readonly path: string;
  readonly finding: FindingOfReport;
}

/** A finding that both have, with another severity. */
export interface Reweighed extends Change {
  readonly before: FindingOfReport['severity'];
}

export interface Regression {
  readonly files: number;
  readonly unchanged: number;
  readonly gained: readonly Change[];
  readonly lost: readonly Change[];
  readonly reweighed: readonly Reweighed[];
}

/**
 * Compares two reports. Findings are the same when their document, rule and provision are: other words of the same
 * provision are no change that a reader would notice.
 */
export function compareReports(before: Report, after: Report): Regression {
  const old = new Map<string, Change[]>();
  for (const change of changesOf(before)) {
    const key = keyOf(change);
    old.set(key, [...(old.get(key) ?? []), change]);
  }
  const gained: Change[] = [];
  const reweighed: Reweighed[] = [];
  let unchanged = 0;
  for (const change of changesOf(after)) {
    const known = old.get(keyOf(change))?.shift();
    if (known === undefined) gained.push(change);
    else if (known.finding.severity !== change.finding.severity)
      reweighed.push({ ...change, before: known.finding.severity });
    else unchanged++;
  }
  return { files: after.files.length, unchanged, gained, lost: [...old.values()].flat(), reweighed };
}

function changesOf({ files }: Report): Change[] {
  return files.flatMap(({ path, findings }) => findings.map((finding) => ({ path, finding })));
}

function keyOf({ path, finding }: Change): string {
  return JSON.stringify([path, finding.ruleId, finding.provision.label]);
}

/**
 * The comparison as Markdown for a pull request.
 * @param base what was compared with, as the user named it
 */
export function regressionToMarkdown(base: string, { files, unchanged, gained, lost, reweighed }: Regression): string {
  const counts = new Map<string, { gained: number; lost: number; reweighed: number }>();
  const count = (changes: readonly Change[], kind: 'gained' | 'lost' | 'reweighed'): void => {
    for (const { finding } of changes) {
      const row = counts.get(finding.ruleId) ?? { gained: 0, lost: 0, reweighed: 0 };
      row[kind]++;
      counts.set(finding.ruleId, row);
    }
  };
  count(gained, 'gained');
  count(lost, 'lost');
  count(reweighed, 'reweighed');
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const table =
    rows.length === 0
      ? []
      : [
          [
            '| rule | gained | lost | other severity |',
            '| --- | --: | --: | --: |',
            ...rows.map(([rule, row]) => `| ${rule} | ${row.gained} | ${row.lost} | ${row.reweighed} |`),
          ].join('\n'),
        ];
  return [
    `# Findings gained and lost since ${base}`,
    `${files} documents: ${gained.length} gained, ${lost.length} lost, ${reweighed.length} with another severity, ${unchanged} unchanged.`,
    ...table,
    ...section('Gained', gained, ({ finding }) => finding.severity),
    ...section('Lost', lost, ({ finding }) => finding.severity),
    ...section('Other severity', reweighed, ({ before, finding }) => `${before} → ${finding.severity}`),
  ].join('\n\n');
}

function section<Kind extends Change>(
  title: string,
  changes: readonly Kind[],
  weight: (change: Kind) => string,
): string[] {
  if (changes.length === 0) return [];
  const lines = changes.map((change) => {
    const { path, finding } = change;
    const words = finding.evidence.map(({ role, text }) => `${role}: “${oneLine(text)}”`);
    const shown = words.length > 0 ? words.join('; ') : `“${oneLine(finding.text)}”`;
    return `- ${path}, ${oneLine(finding.provision.label)}: **${finding.ruleId}** (${weight(change)}) – ${shown}`;
  });
  return [`## ${title}`, lines.join('\n')];
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}
