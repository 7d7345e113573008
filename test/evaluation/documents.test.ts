import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseBill } from '../../server/bill/parseBill.js';
import type { Finding } from '../../server/check/finding.js';
import { labelsDocument, readDocument } from './documents.js';
import { judgeDocument, type Placed } from './judgeDocument.js';

const text = '### Artikel 1\n\n1. Eerste lid.\n2. Tweede lid.\n3. Derde lid.\n\n### Artikel 2\n\nIets anders.\n';

function withFolder(run: (write: (name: string, content: string) => string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'toetssteen-labels-'));
  try {
    run((name, content) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A finding at the provision with a label. */
function finding(theme: string, severity: Finding['severity'], label: string): Placed {
  const all = parseBill(text).provisions.flatMap((provision) => [provision, ...provision.children]);
  const provision = all.find((one) => one.label === label);
  assert.ok(provision, label);
  return { ruleId: `${theme}/rule`, theme, severity, provision, range: provision.range };
}

describe('a whole document with labels', () => {
  it('is read with its labels, whose quotes stand in it once', () => {
    withFolder((write) => {
      write('wet.md', text);
      const path = write('wet.yaml', '- { at: Artikel 1, quote: Tweede lid, theme: reception }');
      assert.ok(labelsDocument(path));
      assert.deepEqual(
        readDocument(path).conflicts.map(({ offset, themes }) => [text.slice(offset, offset + 6), themes]),
        [['Tweede', ['reception']]],
      );
      assert.throws(
        () => readDocument(write('wet.yaml', '- { at: x, quote: lid, theme: a }')),
        /"lid" must stand exactly once/,
      );
      assert.equal(labelsDocument(write('los.yaml', '[]')), false);
    });
  });

  it('counts conflicts found in their place, and alarms at innocent provisions', () => {
    const document = {
      id: 'wet',
      text,
      conflicts: [
        { at: 'Artikel 1, tweede lid', quote: 'Tweede', offset: text.indexOf('Tweede'), themes: ['reception'] },
      ],
    };
    const judged = (...found: Placed[]) => judgeDocument(document, { parse: parseBill, check: () => found });
    const right = judged(finding('reception', 'error', 'Artikel 1, tweede lid'));
    assert.equal(right.conflicts[0]?.right.length, 1);
    assert.deepEqual([right.falseAlarms.length, right.innocent, right.leftAlone], [0, 3, 3]);
    const otherTheme = judged(finding('detention', 'error', 'Artikel 1, tweede lid'));
    assert.deepEqual([otherTheme.conflicts[0]?.right.length, otherTheme.falseAlarms.length], [0, 0]);
    const elsewhere = judged(
      finding('reception', 'warning', 'Artikel 2'),
      finding('a', 'information', 'Artikel 1, eerste lid'),
    );
    assert.equal(elsewhere.conflicts[0]?.right.length, 0);
    assert.deepEqual([elsewhere.falseAlarms.length, elsewhere.leftAlone], [1, 2]);
  });
});
