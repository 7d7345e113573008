import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Bill, Provision } from '../../server/bill/model.js';
import { formatOutline, outlineToJson } from '../../server/bill/outline.js';
import { parseBill } from '../../server/bill/parseBill.js';
import type { Range } from '../../server/text/range.js';
import { anyText, billLike } from './documents.js';
import { DUTCH_AMENDING_BILL, DUTCH_BILL, ENGLISH_BILL, IRISH_STYLE_ACT } from './fixtures.js';

function inside(range: Range, outer: Range, what: string): void {
  assert.ok(
    range.start >= outer.start && range.start <= range.end && range.end <= outer.end,
    `${what}: ${range.start}-${range.end} outside ${outer.start}-${outer.end}`,
  );
}

/** Everything that must hold of any bill. */
function checkBill(source: string): Bill {
  const bill = parseBill(source);
  const whole = { start: 0, end: source.length };
  const provisions = new Set<Provision>();
  const visit = (list: readonly Provision[], outer: Range): void => {
    let end = outer.start;
    for (const provision of list) {
      provisions.add(provision);
      inside(provision.range, outer, provision.label);
      assert.ok(provision.range.start >= end, `${provision.label} overlaps what stands before it`);
      end = provision.range.end;
      if (provision.heading !== undefined) inside(provision.heading, provision.range, 'heading');
      let passed = -1;
      for (const passage of provision.passages) {
        inside(passage.range, provision.range, 'passage');
        assert.ok(passage.after <= provision.children.length);
        assert.equal(passage.runs[0]?.start, passage.range.start);
        assert.equal(passage.runs.at(-1)?.end, passage.range.end);
        for (const run of passage.runs) {
          assert.ok(run.start >= passed && run.end > run.start, 'runs in order, not empty');
          assert.doesNotMatch(source.slice(run.start, run.end), /[\r\n]/);
          passed = run.end;
        }
        const before = provision.children[passage.after - 1];
        const after = provision.children[passage.after];
        if (before !== undefined) assert.ok(before.range.end <= passage.range.start, 'passage after its child');
        if (after !== undefined) assert.ok(passage.range.end <= after.range.start, 'passage before its child');
      }
      visit(provision.children, provision.range);
    }
  };
  visit(bill.provisions, whole);
  let end = 0;
  for (const citation of bill.citations) {
    inside(citation, whole, citation.kind);
    assert.ok(citation.start >= end, 'citations in order and disjoint');
    end = citation.end;
    if (citation.reference !== undefined) inside(citation.reference.range, whole, 'reference');
  }
  for (const amendment of bill.amendments) {
    assert.ok(provisions.has(amendment.provision), 'an amendment belongs to a provision of the tree');
    for (const range of [amendment.range, ...amendment.removed, ...amendment.inserted])
      inside(range, whole, 'amendment');
  }
  for (const definition of bill.definitions) {
    assert.ok(provisions.has(definition.provision));
    inside(definition.term, whole, 'term');
    inside(definition.meaning, whole, 'meaning');
  }
  for (const comment of bill.comments) {
    assert.ok(source.startsWith('<!--', comment.start));
    assert.equal(source.slice(comment.textStart, comment.textStart + comment.text.length), comment.text);
    for (const provision of provisions) {
      for (const { runs } of provision.passages) {
        for (const run of runs)
          assert.ok(run.end <= comment.start || run.start >= comment.end, 'comments are not words');
      }
    }
  }
  JSON.stringify(outlineToJson(bill));
  formatOutline(bill, 'nl');
  return bill;
}

describe('any text as a bill', () => {
  it('gives ranges that lie in the source, children in parents, in order', () => {
    fc.assert(
      fc.property(billLike, (source) => void checkBill(source)),
      { numRuns: 600, seed: 7 },
    );
  });

  it('never throws, whatever the characters', () => {
    fc.assert(
      fc.property(anyText, (source) => void checkBill(source)),
      { numRuns: 600, seed: 11 },
    );
    fc.assert(
      fc.property(billLike, anyText, (one, two) => void checkBill(`---\n${two}\n---\n${one}`)),
      { numRuns: 200, seed: 13 },
    );
  });

  it('reads every beginning of the fixtures', () => {
    for (const fixture of [DUTCH_AMENDING_BILL, DUTCH_BILL, ENGLISH_BILL, IRISH_STYLE_ACT]) {
      for (let end = 0; end <= fixture.length; end += 7) checkBill(fixture.slice(0, end));
    }
  });
});

describe('unusual characters', () => {
  const words = (source: string): string[] => {
    const bill = checkBill(source);
    const found: string[] = [];
    const visit = (provision: Provision): void => {
      for (const passage of provision.passages)
        found.push(passage.runs.map((run) => source.slice(run.start, run.end)).join(' '));
      provision.children.forEach(visit);
    };
    bill.provisions.forEach(visit);
    return found;
  };

  it('do not shift an offset: CRLF, BOM, tabs, non-breaking spaces, combining and astral characters', () => {
    const plain = words(DUTCH_BILL);
    assert.deepEqual(words(DUTCH_BILL.replaceAll('\n', '\r\n')), plain);
    assert.deepEqual(words(`\ufeff${DUTCH_BILL}`), plain);
    const strange = DUTCH_BILL.replaceAll('vreemdeling', 'v\u0301reemdeling😀').replaceAll(
      'opvang',
      'op\u00advang\u00a0é',
    );
    const expected = plain.map((text) =>
      text.replaceAll('vreemdeling', 'v\u0301reemdeling😀').replaceAll('opvang', 'op\u00advang\u00a0é'),
    );
    assert.deepEqual(words(strange), expected);
    const spaced = DUTCH_BILL.replace('Artikel 1\n', 'Artikel\u00a01\n').replace('1. ', '1.\t');
    assert.deepEqual(words(spaced), plain);
  });
});
