import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { type JsonReport, jsonReport } from '../../server/report/jsonContract.js';
import { Workplace } from './harness.js';

/** Themes that the examples are to show, both of them together. */
const themes = [
  'non-refoulement',
  'access-to-asylum',
  'criminalising-aid',
  'criminalising-stay',
  'two-status',
  'permanent-residence',
  'eu-opt-out',
  'citations',
];

describe('the examples', () => {
  const place = new Workplace();
  let report: JsonReport;
  let dutch: JsonReport['files'][number]['findings'] = [];
  let english: JsonReport['files'][number]['findings'] = [];

  const findingsOf = (name: string) => report.files.find(({ path }) => path.endsWith(name))?.findings ?? [];

  before(async () => {
    cpSync('examples', join(place.folder, 'examples'), { recursive: true });
    const { stdout } = await place.run(['check', 'examples', '--show-suppressed', '--format', 'json']);
    report = jsonReport.parse(JSON.parse(stdout));
    english = findingsOf('asylum-emergency-bill.md');
    dutch = findingsOf('wetsvoorstel-asielmaatregelen.md');
  });

  after(() => place.remove());

  it('show a conflict of every theme', () => {
    assert.equal(report.files.length, 3);
    assert.equal(report.errors.length, 0);
    const found = new Set([...dutch, ...english].map((finding) => finding.theme));
    assert.deepEqual(
      themes.filter((theme) => !found.has(theme)),
      [],
    );
  });

  it('show the plans of a policy document, no plan as an error', () => {
    const plans = findingsOf('hoofdlijnenakkoord.md');
    assert.deepEqual([...new Set(plans.map(({ theme }) => theme))].sort(), [
      'access-to-asylum',
      'criminalising-stay',
      'eu-opt-out',
      'permanent-residence',
    ]);
    assert.ok(plans.every(({ severity }) => severity !== 'error'));
  });

  it('name a ruling or a norm with every conflict of law', () => {
    for (const finding of [...dutch, ...english]) {
      if (['citations', 'suppressions', 'document'].includes(finding.theme)) continue;
      assert.ok(finding.rulings.length + finding.norms.length > 0, finding.ruleId);
      for (const { url } of [...finding.rulings, ...finding.norms]) assert.match(url, /^https?:\/\//);
    }
  });

  for (const [label, theme] of [
    ['Artikel I, onderdeel B (artikel 28a, eerste lid)', 'access-to-asylum'],
    ['Artikel I, onderdeel C (artikel 29a, eerste lid)', 'two-status'],
    ['Artikel I, onderdeel D', 'permanent-residence'],
    ['Artikel I, onderdeel F (artikel 62d, eerste lid)', 'non-refoulement'],
    ['Artikel I, onderdeel G (artikel 108a, eerste lid)', 'criminalising-stay'],
    ['Artikel I, onderdeel G (artikel 108b, eerste lid)', 'criminalising-aid'],
    ['Artikel II, onderdeel A', 'criminalising-aid'],
    ['Artikel III, eerste lid', 'eu-opt-out'],
    ['Section 3(1)', 'access-to-asylum'],
    ['Section 6', 'non-refoulement'],
    ['Section 7(1)', 'two-status'],
    ['Section 8(1)', 'criminalising-aid'],
    ['Section 11(1)', 'eu-opt-out'],
  ] as const) {
    it(`conflict in ${label}: ${theme}`, () => {
      const found = [...dutch, ...english].filter(
        (finding) => finding.provision.label === label && !finding.suppressed,
      );
      assert.ok(
        found.some((finding) => finding.theme === theme),
        JSON.stringify(found.map((finding) => finding.ruleId)),
      );
    });
  }

  for (const label of [
    'Artikel I, onderdeel A',
    'Artikel I, onderdeel B (artikel 28b',
    'Artikel I, onderdeel E',
    'Artikel II, onderdeel B',
    'Artikel IV',
    'Artikel V',
    'Section 1',
    'Section 2',
    'Section 4',
    'Section 9',
    'Section 12',
    'Section 13',
  ]) {
    it(`are silent about ${label}, which is compatible`, () => {
      const inside = (other: string): boolean =>
        other === label || new RegExp(`^${label.replace('(', '\\(')}[ (,]`).test(`${other} `);
      const found = [...dutch, ...english].filter((finding) => inside(finding.provision.label));
      assert.deepEqual(
        found.map((finding) => [finding.provision.label, finding.ruleId]),
        [],
      );
    });
  }

  it('have one suppression each, with its reason, that silences something', () => {
    for (const findings of [dutch, english]) {
      const silenced = findings.filter((finding) => finding.suppressed);
      assert.ok(silenced.length > 0);
      for (const { suppression } of silenced)
        assert.match(suppression?.reason ?? '', /return procedure|terugkeerprocedure/);
      assert.ok(!findings.some((finding) => finding.theme === 'suppressions'));
    }
  });

  it('are not judged in their explanatory parts, apart from citations', () => {
    const explanatory = [...dutch, ...english].filter((finding) =>
      /^(?:Memorie|Explanatory)/.test(finding.provision.label),
    );
    assert.ok(explanatory.length > 0);
    for (const finding of explanatory) assert.equal(finding.theme, 'citations');
  });
});
