import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { LineWriter } from '../../server/bill/lineWriter.js';
import { readMarkdown, readWholeMarkdown } from '../../server/bill/markdown.js';
import { parseBill } from '../../server/bill/parseBill.js';
import { cutIntoPieces } from '../../server/bill/pieces.js';
import { billLike } from './documents.js';

/** The lines as a reader sees them, with their places. */
function shown(writer: LineWriter): unknown[] {
  const { text } = writer.visible;
  return [
    ...writer.lines.map((line) => [
      text.slice(line.from, line.to),
      line.kind,
      line.depth,
      line.quotes,
      line.bullet,
      line.first,
      line.strongTo - line.from,
      writer.visible.runs(line.from, line.to),
    ]),
    ...writer.comments,
  ];
}

describe('reading Markdown in pieces', () => {
  it('gives the same lines as reading it whole', () => {
    fc.assert(
      fc.property(billLike, (source) => {
        const cut = readMarkdown(source, 0);
        fc.pre(cut.readAsPlainText.length === 0);
        assert.deepEqual(shown(cut.writer), shown(readWholeMarkdown(source, 0).writer));
      }),
      { numRuns: 2000, seed: 23 },
    );
  });

  it('cuts before a plain line after a blank one, not within lists, quotes, fences or comments', () => {
    const source = 'Een.\n\nTwee.\n\n- a\n\n  b\n\n> c\n\n```\nx\n\ny\n```\n\n<!-- z\n\nz -->\n\nDrie.\n';
    const starts = cutIntoPieces(source, 0).pieces.map((piece) => source.slice(piece.start, piece.start + 5));
    assert.deepEqual(starts, ['Een.\n', 'Twee.', '```\nx', 'Drie.']);
  });

  it('keeps together what a cut would change: a fence inside a list', () => {
    assert.equal(cutIntoPieces('Een.\n\n- ```\n\nTwee.\n', 0).pieces.length, 1);
  });

  it('gives link definitions along with the pieces that use them', () => {
    const source = 'Zie [artikel 3][1] van de wet.\n\nEn [1].\n\n[1]: https://voorbeeld.nl/3\n';
    const { writer } = readMarkdown(source, 0);
    assert.deepEqual(
      writer.lines.map((line) => writer.visible.text.slice(line.from, line.to)),
      ['Zie artikel 3 van de wet.', 'En 1.'],
    );
  });
});

describe('input that would hang the Markdown parser', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['emphasis marks', '**_* '.repeat(20_000)],
    ['brackets', '['.repeat(50_000)],
    ['angle brackets', '<'.repeat(50_000)],
    ['quote marks', '>'.repeat(20_000)],
    ['backticks', '` '.repeat(30_000)],
    ['nested lists', Array.from({ length: 3000 }, (_, at) => `${'  '.repeat(at % 30)}- x`).join('\n')],
    ['one very long line', 'woord '.repeat(60_000)],
  ];
  for (const [name, text] of hostile) {
    it(`is read as plain lines and recorded: ${name}`, () => {
      const source = `Artikel 1\n\n1. Eerste lid.\n\n${text}\n\nArtikel 2\n\nTekst.\n`;
      const bill = parseBill(source);
      const at = source.indexOf(text);
      assert.ok(bill.readAsPlainText.some((range) => range.start <= at && range.end >= at + text.length));
      const labels = bill.provisions.map((provision) => provision.label);
      assert.deepEqual(labels, ['Artikel 1', 'Artikel 2']);
    });
  }

  it('finds numbering and quotes in plain lines too', () => {
    const source = `Artikel 1\n\n${'*_ '.repeat(2000)}\n1. Een **lid**.\n   a. onderdeel;\n> 2. Tweede.\n`;
    const bill = parseBill(source);
    assert.equal(bill.readAsPlainText.length, 1);
    assert.deepEqual(bill.provisions[0]?.children[0]?.children[0]?.label, 'Artikel 1, eerste lid, onder a');
  });
});
