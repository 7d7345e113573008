import assert from 'node:assert/strict';
import { type Claim, coverageProblems, readClaims } from '../../scripts/docs/coverage.js';
import { coveragePage } from '../../scripts/docs/coveragePage.js';
import { sourcePack } from '../../server/project/packSource.js';
import { loadSmall, smallPack } from './smallPack.js';

const reason = { nl: 'Dat staat in geen bepaling.', en: 'No provision says so.' };

function claim(more: Partial<Claim> = {}): Claim {
  return { id: 'SC-01', title: { nl: 'Deuren open', en: 'Doors open' }, themes: ['doors'], ...more };
}

/** A pack with a rule that encodes SC-01. */
function covering(): ReturnType<typeof smallPack> {
  const { pack } = loadSmall({ 'doors/close-doors.yaml': (own) => `${own}claims: [SC-01]\n` });
  assert.ok(pack);
  return pack;
}

describe('the coverage of the inventory', () => {
  it('is whole: every claim has a rule or a reason, and no rule names a claim that is not there', () => {
    assert.deepEqual(coverageProblems(readClaims(), sourcePack()), []);
  });

  it('has claims that are numbered without a gap', () => {
    const numbers = readClaims().map(({ id }) => Number(id.slice(3)));
    assert.deepEqual(
      numbers,
      numbers.map((_, at) => at + 1),
    );
  });

  it('is not whole while a claim has neither', () => {
    assert.deepEqual(coverageProblems([claim()], smallPack()), ['SC-01 has no rule, and no reason (why-not)']);
    assert.deepEqual(coverageProblems([claim()], covering()), []);
    assert.deepEqual(coverageProblems([claim({ 'why-not': reason })], smallPack()), []);
  });

  it('does not take both, unless the reason is about the part that is left', () => {
    assert.equal(coverageProblems([claim({ 'why-not': reason })], covering()).length, 1);
    assert.deepEqual(coverageProblems([claim({ 'not-covered': reason })], covering()), []);
    assert.equal(coverageProblems([claim({ 'why-not': reason, 'not-covered': reason })], smallPack()).length, 1);
  });

  it('knows no claim that a rule made up, and no theme that is not there', () => {
    assert.deepEqual(coverageProblems([], covering()), ['doors/close-doors names SC-01, which is no claim']);
    assert.equal(coverageProblems([claim({ themes: ['windows'] })], covering()).length, 1);
  });

  it('shows each claim with its rules, or the reason, in both languages', () => {
    const covered = coveragePage([claim()], covering());
    assert.match(covered, /<a id="sc-01"><\/a>\n\n## SC-01\n\nDeuren open\. · Doors open\./);
    assert.match(covered, /- \[doors\/close-doors\]\(rules\/doors\/close-doors\.md\)/);
    assert.match(covered, /1 of 1 claims have a rule\./);
    const explained = coveragePage([claim({ 'why-not': reason })], smallPack());
    assert.match(explained, /Geen regel kan dit tonen\. Dat staat in geen bepaling\./);
    assert.match(explained, /No rule can show this\. No provision says so\./);
  });
});
