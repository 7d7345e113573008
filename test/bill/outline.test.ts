import assert from 'node:assert/strict';
import { formatOutline, outlineToJson } from '../../server/bill/outline.js';
import { parseBill } from '../../server/bill/parseBill.js';

const SOURCE =
  '# Artikel I\n\nDe Participatiewet wordt als volgt gewijzigd:\n\nA\n\nArtikel 5 vervalt.\n\nB\n\nIn artikel 6 wordt «a» vervangen door «b».\n';

describe('the outline', () => {
  it('shows label, force, line and amendments of each provision', () => {
    assert.equal(
      formatOutline(parseBill(SOURCE), 'en'),
      [
        'bill (nl)',
        '  Artikel I  [enacted] :1',
        '    Artikel I, onderdeel A  [instruction] :5',
        '      > repeal art. 5 Participatiewet (participatiewet)',
        '    Artikel I, onderdeel B  [instruction] :9',
        '      > replace art. 6 Participatiewet (participatiewet) -«a» +«b»',
        '',
      ].join('\n'),
    );
  });

  it('has its own words in the language that is asked for', () => {
    assert.equal(
      formatOutline(parseBill(SOURCE), 'nl'),
      [
        'wetsvoorstel (nl)',
        '  Artikel I  [nieuw recht] :1',
        '    Artikel I, onderdeel A  [wijzigingsopdracht] :5',
        '      > laten vervallen art. 5 Participatiewet (participatiewet)',
        '    Artikel I, onderdeel B  [wijzigingsopdracht] :9',
        '      > vervangen art. 6 Participatiewet (participatiewet) -«a» +«b»',
        '',
      ].join('\n'),
    );
  });

  it('is plain data with places for JSON', () => {
    const outline = outlineToJson(parseBill(SOURCE));
    assert.deepEqual(JSON.parse(JSON.stringify(outline)), outline);
    const step = outline.provisions[0]?.children[0];
    assert.equal(step?.label, 'Artikel I, onderdeel A');
    assert.deepEqual(step?.range.start, { line: 4, character: 0 });
    assert.deepEqual(step?.amendments[0]?.act, { name: 'Participatiewet', id: 'participatiewet' });
  });
});
