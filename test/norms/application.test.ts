import assert from 'node:assert/strict';
import { normInForce, normsAt, ruleApplies, rulingsAt } from '../../server/norms/application.js';
import type { Pack } from '../../server/norms/pack.js';
import { instead, loadSmall, smallPack } from './smallPack.js';

function cited(pack: Pack, id: string, asOf: string): string[] {
  return normInForce(pack, id, asOf).cite.map((norm) => norm.id);
}

/** The small pack with provisions added to its directive and regulation, as YAML list items. */
function withProvisions(ofDirective: string, ofRegulation: string): Pack {
  const { pack, problems } = loadSmall({
    'norms/doors-directive.yaml': (text) => text + ofDirective,
    'norms/doors-regulation.yaml': (text) => text + ofRegulation,
  });
  if (pack === undefined) throw new Error(problems.map(({ message }) => message.en).join('\n'));
  return pack;
}

const provision = (id: string, more: string): string =>
  `  - {id: ${id}, requires: {nl: x, en: x}, verification: {level: verified}, ${more}}\n`;

describe('the law that applies on a day', () => {
  const pack = smallPack();

  it('is the norm itself while its instrument applies, the first day included', () => {
    assert.deepEqual(cited(pack, 'doors-1', '2010-01-01'), ['doors-1']);
    assert.deepEqual(cited(pack, 'doors-1', '2026-06-11'), ['doors-1']);
    assert.equal(normInForce(pack, 'doors-1', '2025-01-01').instead, undefined);
  });

  it('is the successor from the day that the instrument ends, and says what it stands in for', () => {
    const { cite, instead: replaced } = normInForce(pack, 'doors-1', '2026-06-12');
    assert.deepEqual(
      cite.map((norm) => norm.id),
      ['doors-new-1'],
    );
    assert.equal(replaced?.norm.id, 'doors-1');
    assert.equal(replaced?.reason, 'ended');
  });

  it('is the predecessor before the new instrument begins', () => {
    assert.deepEqual(cited(pack, 'doors-new-1', '2025-01-01'), ['doors-1']);
    assert.equal(normInForce(pack, 'doors-new-1', '2025-01-01').instead?.reason, 'not-begun');
  });

  it('is nothing before everything began, and for a norm that is not there', () => {
    assert.deepEqual(cited(pack, 'doors-new-1', '2009-12-31'), []);
    assert.deepEqual(cited(pack, 'doors-1', '2009-12-31'), []);
    assert.deepEqual(normInForce(pack, 'nobody', '2025-01-01'), { cite: [], instead: undefined });
  });

  it('follows several successors and successors of successors', () => {
    const chain = withProvisions(
      provision('doors-2', 'successors: [doors-2a, doors-2b]'),
      provision('doors-2a', 'applies: {until: 2027-01-01}, successors: [doors-3]') +
        provision('doors-2b', 'article: "2"') +
        provision('doors-3', 'applies: {from: 2027-01-01}'),
    );
    assert.deepEqual(cited(chain, 'doors-2', '2026-12-31'), ['doors-2a', 'doors-2b']);
    assert.deepEqual(cited(chain, 'doors-2', '2027-01-01'), ['doors-2b', 'doors-3']);
    assert.deepEqual(cited(chain, 'doors-3', '2025-01-01'), ['doors-2']);
  });

  it('lets the period of a provision go before that of its instrument, key by key', () => {
    const later = withProvisions('', provision('doors-9', 'applies: {from: 2028-01-01}'));
    assert.deepEqual(cited(later, 'doors-9', '2027-12-31'), []);
    assert.deepEqual(cited(later, 'doors-9', '2028-01-01'), ['doors-9']);
    const longer = withProvisions(provision('doors-8', 'applies: {until: 2030-01-01}'), '');
    assert.deepEqual(cited(longer, 'doors-8', '2009-12-31'), []);
    assert.deepEqual(cited(longer, 'doors-8', '2029-12-31'), ['doors-8']);
  });

  it('names each norm once for a rule, in its order', () => {
    const norms = normsAt(pack, { norms: ['doors-new-1', 'doors-1'] }, '2027-01-01');
    assert.deepEqual(
      norms.map((norm) => norm.id),
      ['doors-new-1'],
    );
  });
});

describe('rulings and rules on a day', () => {
  const rulings = ['always', { id: 'before', until: '2026-06-12' }, { id: 'after', from: '2026-06-12' }];

  it('a ruling counts in its period, the first day included and the last not', () => {
    assert.deepEqual(rulingsAt({ rulings }, '2026-06-11'), ['always', 'before']);
    assert.deepEqual(rulingsAt({ rulings }, '2026-06-12'), ['always', 'after']);
  });

  it('a rule judges bills of its period', () => {
    const rule = { applies: { from: '2026-06-12', until: '2027-01-01' } };
    assert.deepEqual(
      ['2026-06-11', '2026-06-12', '2026-12-31', '2027-01-01'].map((day) => ruleApplies(rule, day)),
      [false, true, true, false],
    );
    assert.equal(ruleApplies({}, '1900-01-01'), true);
    assert.equal(ruleApplies({ applies: { from: null, until: null } }, '1900-01-01'), true);
  });

  it('the period of a rule is read from its file', () => {
    const { pack } = loadSmall({
      'doors/close-doors.yaml': instead('severity: error', 'severity: error\napplies: {from: 2026-06-12}'),
    });
    const rule = pack?.rules.get('doors/close-doors');
    assert.ok(rule);
    assert.equal(ruleApplies(rule, '2026-06-11'), false);
  });
});
