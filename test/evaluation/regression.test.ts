import assert from 'node:assert/strict';
import { compareReports, type Report, regressionToMarkdown } from './regression.js';

type Severity = 'error' | 'warning' | 'information';

const place = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };

/** A report on one document: "theme/rule severity label". */
function report(...findings: readonly string[]): Report {
  const severityOf = (word: string | undefined): Severity =>
    word === 'error' || word === 'warning' ? word : 'information';
  return {
    schemaVersion: 1,
    files: [
      {
        path: 'wet.md',
        language: 'nl',
        kind: 'bill',
        asOf: '2026-11-24',
        findings: findings.map((finding) => {
          const [ruleId = '', severity, label = ''] = finding.split(' ');
          return {
            ruleId,
            theme: ruleId.split('/')[0] ?? '',
            severity: severityOf(severity),
            title: '',
            message: '',
            provision: { label, range: place },
            range: place,
            text: 'wet',
            evidence: [{ role: 'act', text: `woorden\nvan ${label}`, provision: label, range: place }],
            rulings: [],
            norms: [],
            safeguards: [],
            related: [],
            suppressed: false,
          };
        }),
      },
    ],
    errors: [],
    summary: {
      tool: { name: 'toetssteen', version: '0.0.0' },
      language: 'en',
      asOf: '2026-11-24',
      packs: [],
      files: 1,
      filesWithFindings: 1,
      findings: { error: 0, warning: 0, information: 0 },
      suppressed: 0,
      byTheme: {},
    },
  };
}

describe('a comparison of two reports', () => {
  const regression = compareReports(
    report('a/kept error 1', 'a/gone error 2', 'a/milder error 3', 'a/twice error 4', 'a/twice error 4'),
    report('a/kept error 1', 'a/new warning 2', 'a/milder warning 3', 'a/twice error 4'),
  );

  it('tells what was gained, lost and weighed otherwise, each finding once', () => {
    assert.deepEqual(
      regression.gained.map(({ finding }) => finding.ruleId),
      ['a/new'],
    );
    assert.deepEqual(
      regression.lost.map(({ finding }) => finding.ruleId),
      ['a/gone', 'a/twice'],
    );
    assert.deepEqual(
      regression.reweighed.map(({ before, finding }) => [before, finding.severity]),
      [['error', 'warning']],
    );
    assert.equal(regression.unchanged, 2);
  });

  it('can be read in a pull request', () => {
    const page = regressionToMarkdown('main', regression);
    assert.match(
      page,
      /^# Findings gained and lost since main\n\n1 documents: 1 gained, 2 lost, 1 with another severity/,
    );
    assert.match(page, /\| a\/new \| 1 \| 0 \| 0 \|/);
    assert.match(page, /- wet\.md, 2: \*\*a\/gone\*\* \(error\) – act: “woorden van 2”/);
    assert.match(page, /\(error → warning\)/);
  });
});
