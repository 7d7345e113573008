import assert from 'node:assert/strict';
import { findingAt } from '../../client/findings/findingAt.js';
import { type Grouping, groupFindings, type Shown, shownAtFirst } from '../../client/findings/findingGroups.js';
import { findingLine, findingTooltip, spokenFinding } from '../../client/findings/findingText.js';
import type { FindingRecord } from '../../server/lsp/protocol.js';
import { at, documentOf, finding } from './records.js';

const boats = { id: 'boats', title: 'Boten' };
const ships = { id: 'ships', title: 'Schepen' };

function labelled(label: string, line: number, given: Partial<FindingRecord> = {}): FindingRecord {
  const range = at(line, 0);
  return finding({ provision: { label, range }, range, fingerprint: `${label}${line}`, ...given });
}

function titles(findings: readonly FindingRecord[], grouping: Grouping, shown: Shown = shownAtFirst): string[] {
  return groupFindings(documentOf(...findings), grouping, shown).map(({ title }) => title);
}

describe('findings in groups', () => {
  it('stand under their article, in the order of the text', () => {
    const findings = [
      labelled('Artikel 12, tweede lid', 30),
      labelled('Artikel 3, eerste lid, onder b', 10),
      labelled('Artikel 3, derde lid', 12),
    ];
    const groups = groupFindings(documentOf(...findings), 'article', shownAtFirst);
    assert.deepEqual(
      groups.map(({ title, findings: inside }) => [title, inside.length]),
      [
        ['Artikel 3', 2],
        ['Artikel 12', 1],
      ],
    );
  });

  it('know English sections, and text that is put into another act', () => {
    assert.deepEqual(titles([labelled('Section 3(1)(a)', 1), labelled('Section 3(2)', 2)], 'article'), ['Section 3']);
    assert.deepEqual(
      titles(
        [
          labelled('Artikel I, onderdeel F (artikel 62d, eerste lid)', 1),
          labelled('Artikel I, onderdeel F (artikel 62d, tweede lid)', 2),
          labelled('Artikel I, onderdeel D', 3),
          labelled('Section 4 (section 12A(1))', 4),
        ],
        'article',
      ),
      ['Artikel I, onderdeel F (artikel 62d)', 'Artikel I, onderdeel D', 'Section 4 (section 12A)'],
    );
  });

  it('stand under their theme, the most serious first', () => {
    const findings = [
      labelled('Artikel 1', 1, { theme: boats, severity: 'information' }),
      labelled('Artikel 2', 2, { theme: ships, severity: 'warning' }),
      labelled('Artikel 3', 3, { theme: ships, severity: 'error' }),
    ];
    const groups = groupFindings(documentOf(...findings), 'theme', shownAtFirst);
    assert.deepEqual(
      groups.map(({ title, findings: inside }) => [title, inside.map(({ severity }) => severity)]),
      [
        ['Schepen', ['error', 'warning']],
        ['Boten', ['information']],
      ],
    );
  });

  it('are only those that are to be shown', () => {
    const findings = [
      labelled('Artikel 1', 1),
      labelled('Artikel 2', 2, { severity: 'warning' }),
      labelled('Artikel 3', 3, { suppressed: { reason: 'afgewogen' } }),
    ];
    assert.deepEqual(titles(findings, 'article'), ['Artikel 1', 'Artikel 2']);
    assert.deepEqual(titles(findings, 'article', { severities: ['warning'], suppressed: false }), ['Artikel 2']);
    assert.deepEqual(titles(findings, 'article', { severities: ['error'], suppressed: true }), [
      'Artikel 1',
      'Artikel 3',
    ]);
  });

  it('do not lose a finding that stands outside any provision', () => {
    assert.equal(groupFindings(documentOf(labelled('', 0)), 'article', shownAtFirst)[0]?.findings.length, 1);
  });
});

describe('the text of a finding', () => {
  it('says what the title of its group does not', () => {
    const one = labelled('Artikel 3, eerste lid', 1);
    assert.equal(findingLine(one, 'theme').description, 'Artikel 3, eerste lid');
    assert.equal(findingLine(one, 'article').description, 'eerste lid');
    const put = labelled('Artikel I, onderdeel F (artikel 62d, tweede lid, onder b)', 1);
    assert.equal(findingLine(put, 'article').description, 'tweede lid, onder b');
    assert.equal(findingLine(labelled('Section 3(1)', 1), 'article').description, '(1)');
    assert.equal(findingLine(labelled('Artikel 3', 1), 'article').description, '');
  });

  it('is read out with its severity, as no icon is seen', () => {
    assert.equal(
      spokenFinding(labelled('Artikel 3', 1, { suppressed: { reason: 'x' } }), 'nl'),
      'conflict, Boten worden tot zinken gebracht, Artikel 3, Onderdrukt',
    );
    assert.match(spokenFinding(labelled('Artikel 3', 1, { severity: 'information' }), 'en'), /^for information, /);
  });

  it('is not read as Markdown in a tooltip', () => {
    const text = findingTooltip(finding({ message: '[klik](command:x) <img src=x>\n# groot' }), 'nl');
    assert.ok(!/(?<!\\)\[|(?<!\\)<|^#/m.test(text), text);
  });

  it('speaks of a conflict only where the severity is that of one', () => {
    const norms = [{ id: 'n', citation: 'artikel 3 EVRM', url: 'https://x.example', requires: 'y', above: true }];
    assert.match(findingTooltip(finding({ norms }), 'nl'), /In strijd met: artikel 3 EVRM/);
    assert.match(findingTooltip(finding({ norms, severity: 'warning' }), 'nl'), /Spanning met: artikel 3 EVRM/);
  });
});

describe('the finding at the cursor', () => {
  const wide = finding({
    fingerprint: 'wide',
    range: { start: { line: 3, character: 0 }, end: { line: 5, character: 2 } },
  });
  const narrow = finding({ fingerprint: 'narrow', range: at(4, 10), severity: 'warning' });

  it('is the one with the fewest words around it', () => {
    assert.equal(findingAt([wide, narrow], { line: 4, character: 12 })?.fingerprint, 'narrow');
    assert.equal(findingAt([wide, narrow], { line: 3, character: 12 })?.fingerprint, 'wide');
  });

  it('is the most serious of those about the same words', () => {
    const other = finding({ fingerprint: 'other', range: narrow.range });
    assert.equal(findingAt([narrow, other], { line: 4, character: 20 })?.fingerprint, 'other');
  });

  it('is one about the provision where the decisive words stand elsewhere', () => {
    const provision = {
      label: 'Artikel 2',
      range: { start: { line: 8, character: 0 }, end: { line: 12, character: 0 } },
    };
    const inside = finding({ fingerprint: 'inside', provision, range: at(11, 5) });
    assert.equal(findingAt([wide, inside], { line: 9, character: 0 })?.fingerprint, 'inside');
    assert.equal(findingAt([wide, inside], { line: 13, character: 0 }), undefined);
  });
});
