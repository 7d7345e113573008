import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Bill, Provision } from '../../server/bill/model.js';
import { parseBill } from '../../server/bill/parseBill.js';
import { tokensOf } from '../../server/check/readings.js';
import { languageOf } from '../../server/language/index.js';
import { lawText } from '../../server/lsp/lawText.js';

const bills = ['examples/wetsvoorstel-asielmaatregelen.md', 'examples/asylum-emergency-bill.md'].map((file) =>
  readFileSync(file, 'utf8'),
);

/** Pieces that change how words are read: citations, acts, definitions, markup. */
const pieces = [
  ' ',
  'x',
  '**',
  ' artikel 5, tweede lid, van de Awb',
  ' van de Vreemdelingenwet 2000',
  ' (hierna: de wet)',
  '\n\n### Artikel 7\n\nHij moet.\n',
  '> ',
];
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat(5), fc.nat(300)),
  put: fc.constantFrom('', ...pieces),
});

/** The words of the law text, read without remembering anything. */
function afresh(bill: Bill) {
  const found: { start: number; tokens: unknown }[] = [];
  const visit = ({ passages, children }: Provision): void => {
    for (const passage of passages) {
      if (!['enacted', 'inserted', 'definition'].includes(passage.force)) continue;
      const { start } = passage.range;
      const tokens = tokensOf(bill, languageOf(bill.language), passage);
      found.push({ start, tokens: tokens.map((one) => ({ ...one, start: one.start - start, end: one.end - start })) });
    }
    children.forEach(visit);
  };
  bill.provisions.forEach(visit);
  return found.sort((a, b) => a.start - b.start);
}

describe('the words of the law text', () => {
  it('are in every version those that are read from it afresh', () => {
    fc.assert(
      fc.property(fc.constantFrom(...bills), fc.array(edit, { minLength: 1, maxLength: 8 }), (start, edits) => {
        let text = start;
        for (const { at, removed, put } of edits) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + put + text.slice(from + removed);
          const bill = parseBill(text);
          assert.deepEqual(lawText(bill), afresh(bill));
        }
      }),
      { numRuns: 60 },
    );
  });
});
