import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { formatJson } from '../../server/report/json.js';
import { jsonReport, reportSchema } from '../../server/report/jsonContract.js';
import { finding, rangeOf, report, source } from './sample.js';

const suppressed = { reason: 'met reden', comment: { start: 0, end: 3 } };

describe('the report for programs', () => {
  it('says what the contract says, and nothing that the contract does not describe', () => {
    const failure = { code: 'not-found', message: 'weg', remedy: 'zoek', path: 'b.md', line: 0, character: 0 };
    const found = rangeOf('vergoeding');
    const full = finding({ suppressed, severityReason: 'reden', safeguards: [{ name: 'x', found }], related: ['a/b'] });
    const text = formatJson(report([finding(), full], { failures: [failure], showSuppressed: true }));
    const value: unknown = JSON.parse(text);
    // The parsed value has lost every key that the contract does not know.
    assert.deepEqual(jsonReport.parse(value), value);
  });

  it('counts lines and characters from zero, in UTF-16 code units', () => {
    const { files } = jsonReport.parse(JSON.parse(formatJson(report([finding()]))));
    const [first] = files[0]?.findings ?? [];
    const line = source.split('\n')[2] ?? '';
    assert.deepEqual(first?.range.start, { line: 2, character: line.indexOf('onderdak') });
    assert.equal(first?.text, 'onderdak verschaft');
    assert.deepEqual(
      first?.evidence.map((evidence) => evidence.text),
      ['onderdak verschaft', 'vreemdeling zonder verblijfsrecht', 'hechtenis'],
    );
  });

  it('leaves suppressed findings out unless asked, and counts them', () => {
    const hidden = jsonReport.parse(JSON.parse(formatJson(report([finding(), finding({ suppressed })]))));
    assert.equal(hidden.files[0]?.findings.length, 1);
    assert.equal(hidden.summary.suppressed, 1);
    assert.deepEqual(hidden.summary.findings, { error: 1, warning: 0, information: 0 });
    const shown = jsonReport.parse(JSON.parse(formatJson(report([finding({ suppressed })], { showSuppressed: true }))));
    const [first] = shown.files[0]?.findings ?? [];
    assert.equal(first?.suppressed, true);
    assert.equal(first?.suppression?.reason, 'met reden');
  });

  it('gives the same text for the same input', () => {
    assert.equal(formatJson(report([finding()])), formatJson(report([finding()])));
  });

  it('totals by theme', () => {
    const other = finding({ theme: 'two-status', severity: 'warning' });
    const { summary } = jsonReport.parse(JSON.parse(formatJson(report([other, finding(), finding()]))));
    assert.deepEqual(summary.byTheme, { 'criminalising-aid': 2, 'two-status': 1 });
    assert.deepEqual(summary.findings, { error: 2, warning: 1, information: 0 });
  });
});

describe('the published JSON Schema', () => {
  it('is the one that the contract gives', () => {
    const published: unknown = JSON.parse(readFileSync('docs/schema/report.schema.json', 'utf8'));
    assert.deepEqual(published, JSON.parse(JSON.stringify(reportSchema())), 'run: npx tsx scripts/writeReportDocs.ts');
  });

  it('does not forbid keys of later versions', () => {
    assert.ok(!JSON.stringify(reportSchema()).includes('"additionalProperties":false'));
  });
});
