import assert from 'node:assert/strict';
import { findings, type PackSketch } from './smallPack.js';

const notices = [
  'suppression-without-reason',
  'suppression-of-unknown-rule',
  'unused-suppression',
  'misplaced-suppression',
  'unended-suppression',
  'unreadable-suppression',
] as const;
const pack: PackSketch = {
  rules: [
    { id: 'dog', when: [{ within: 'sentence', roles: { dog: '~hond' } }] },
    { id: 'cat', when: [{ within: 'sentence', roles: { cat: '~kat' } }] },
    ...notices.map((kind) => ({
      id: kind,
      theme: 'suppressions',
      severity: 'warning' as const,
      when: [{ 'built-in': kind }],
    })),
  ],
};

const bill = (...lines: string[]) => lines.join('\n\n');
const rules = (text: string, keepSuppressed = false) =>
  findings(pack, text, { keepSuppressed }).map(({ ruleId, provision, suppressed }) =>
    [ruleId, provision.label, suppressed?.reason].filter((part) => part !== undefined && part !== '').join(' @ '),
  );

const one = '### Artikel 1\n\nHonden zijn verboden.';
const two = '### Artikel 2\n\nHonden en katten zijn verboden.';

describe('suppression comments', () => {
  it('silence the next provision only', () => {
    const comment = '<!-- toetssteen-disable-next theme/dog: bewust, zie de toelichting -->';
    assert.deepEqual(rules(bill(comment, one, two)), ['theme/dog @ Artikel 2', 'theme/cat @ Artikel 2']);
  });

  it('silence one paragraph when they stand before it', () => {
    const comment = '<!-- toetssteen-disable-next theme/dog: bewust -->';
    const text = bill(
      '### Artikel 1',
      '1. Honden zijn verboden.',
      comment,
      '2. Honden blijven buiten.',
      '3. Honden blaffen.',
    );
    assert.deepEqual(rules(text), ['theme/dog @ Artikel 1, eerste lid', 'theme/dog @ Artikel 1, derde lid']);
  });

  it('silence the words without a number that they stand above, with their items, and not the next article', () => {
    const comment = '<!-- toetssteen-disable-next theme/dog: bewust -->';
    const silenced = (...lines: string[]) => rules(bill(...lines), true).filter((line) => line.endsWith('bewust'));
    const dogs = ['### Artikel 1', 'Katten blijven buiten.', comment, 'Honden zijn verboden.'];
    assert.deepEqual(silenced(...dogs, '### Artikel 2', 'Honden blijven buiten.'), ['theme/dog @ Artikel 1 @ bewust']);
    assert.deepEqual(silenced('### Artikel 1', comment, 'Verboden zijn:', 'a. honden;', 'b. vogels.'), [
      'theme/dog @ Artikel 1, onder a @ bewust',
    ]);
  });

  it('silence words without a number over all lines of their block, and not beyond it', () => {
    const comment = '<!-- toetssteen-disable-next theme/dog: bewust -->';
    const text = (below: string, ...lines: string[]) => bill('### Artikel 1', comment, lines.join('\n'), below);
    for (const prefix of ['', '  ']) {
      const lines = (animal: string) => [`${prefix}Zonder vergunning`, `${prefix}zijn ${animal}`, `${prefix}verboden.`];
      assert.deepEqual(rules(text('Slot.', ...lines('honden'))), [], prefix);
      assert.ok(rules(text('Een hond blaft.', ...lines('vogels'))).includes('theme/dog @ Artikel 1'), prefix);
    }
  });

  it('silence a region, each rule to its own end', () => {
    const text = bill(
      '<!-- toetssteen-disable theme/dog, theme/cat: overgang -->',
      one,
      '<!-- toetssteen-enable theme/dog -->',
      two,
      '<!-- toetssteen-enable theme/cat -->',
    );
    assert.deepEqual(rules(text), ['theme/dog @ Artikel 2']);
  });

  it('silence the whole file wherever they stand, by rule or theme', () => {
    assert.deepEqual(rules(bill(one, two, '<!-- toetssteen-disable-file theme: voorbeeld -->')), []);
    assert.deepEqual(rules(bill(one, two, '<!-- toetssteen-disable-file theme/cat: voorbeeld -->')), [
      'theme/dog @ Artikel 1',
      'theme/dog @ Artikel 2',
    ]);
  });

  it('keep the finding with its reason for who asks for it', () => {
    const text = bill('<!-- toetssteen-disable-next theme/dog: zie de nota -->', one);
    assert.deepEqual(rules(text, true), ['theme/dog @ Artikel 1 @ zie de nota']);
  });

  it('do not hold without a reason, and that is reported', () => {
    for (const comment of [
      '<!-- toetssteen-disable-next theme/dog -->',
      '<!-- toetssteen-disable-next theme/dog: -->',
    ]) {
      assert.deepEqual(rules(bill(comment, one)), ['suppressions/suppression-without-reason', 'theme/dog @ Artikel 1']);
    }
  });

  it('are reported when they name no rule, and hold for the rules that they do name', () => {
    const comment = '<!-- toetssteen-disable-next theme/dgo, theme/dog: reden -->';
    assert.deepEqual(rules(bill(comment, one)), ['suppressions/suppression-of-unknown-rule']);
  });

  it('are reported when nothing is silenced by them', () => {
    const comment = '<!-- toetssteen-disable-next theme/cat: reden -->';
    assert.deepEqual(rules(bill(comment, one)), ['suppressions/unused-suppression', 'theme/dog @ Artikel 1']);
  });

  it('are not called unused when a rule that they name was not asked for', () => {
    const judged = (comment: string, off: readonly string[]) =>
      findings(pack, bill(`<!-- ${comment}: reden -->`, one), {
        severities: new Map(off.map((name) => [name, 'off' as const])),
      }).map(({ ruleId }) => ruleId);
    assert.deepEqual(judged('toetssteen-disable-file theme/cat', ['theme/cat']), ['theme/dog']);
    assert.deepEqual(judged('toetssteen-disable-file theme', ['theme/dog']), []);
    assert.deepEqual(judged('toetssteen-disable-file theme/cat', ['theme/dog']), ['suppressions/unused-suppression']);
  });

  it('are not called unused when the law of a rule that they name does not apply on the day', () => {
    const rule = {
      id: 'bird',
      applies: { from: '2028-01-01' },
      when: [{ within: 'sentence' as const, roles: { bird: '~vogel' } }],
    };
    const later = { ...pack, rules: [...pack.rules, rule] };
    const text = bill('<!-- toetssteen-disable-file theme/bird: reden -->', '### Artikel 1', 'Vissen zijn verboden.');
    assert.deepEqual(findings(later, text), []);
    assert.equal(findings(later, text, { asOf: '2028-01-01' }).length, 1);
  });

  it('are reported when a region does not end, for the rules that are left in it', () => {
    const text = bill(
      '<!-- toetssteen-disable theme/dog, theme/cat: overgang -->',
      two,
      '<!-- toetssteen-enable theme/dog -->',
      two,
    );
    assert.deepEqual(rules(text), ['suppressions/unended-suppression', 'theme/dog @ Artikel 2']);
  });

  it('are reported when there is nothing after them, or no region to end', () => {
    assert.deepEqual(rules(bill(one, '<!-- toetssteen-disable-next theme/dog: reden -->')), [
      'theme/dog @ Artikel 1',
      'suppressions/misplaced-suppression',
    ]);
    assert.deepEqual(rules(bill('<!-- toetssteen-enable theme/dog -->', one)), [
      'suppressions/misplaced-suppression',
      'theme/dog @ Artikel 1',
    ]);
  });

  it('are reported when they cannot be read, and other comments are left alone', () => {
    for (const text of [
      'toetssteen-disabel theme/dog: x',
      'toetssteen disable theme/dog: x',
      'toetssteen-disable : x',
    ]) {
      assert.equal(rules(bill(`<!-- ${text} -->`, one))[0], 'suppressions/unreadable-suppression', text);
    }
    assert.deepEqual(rules(bill('<!-- opmerking van de redacteur -->', one)), ['theme/dog @ Artikel 1']);
  });

  it('never silence what is said about suppressions', () => {
    const text = bill(
      '<!-- toetssteen-disable-file suppressions: geen zin -->',
      '<!-- toetssteen-disable-next theme/dog -->',
      one,
    );
    assert.ok(rules(text).includes('suppressions/suppression-without-reason'));
  });
});
