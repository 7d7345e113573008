import assert from 'node:assert/strict';
import { instead, lines, loadSmall } from './smallPack.js';

const rule = 'doors/close-doors.yaml';
const ruling = 'rulings/court-door.yaml';

/** One change to the small pack gives exactly these problems. */
function breaks(changes: Parameters<typeof loadSmall>[0], ...expected: string[]): void {
  const loaded = loadSmall(changes);
  assert.deepEqual(lines(loaded), expected);
  assert.equal(loaded.pack, undefined);
}

describe('cross-checks of a pack', () => {
  it('finds nothing in a sound pack', () => {
    const { pack, problems } = loadSmall();
    assert.deepEqual(problems, []);
    assert.deepEqual([...(pack?.rules.keys() ?? [])], ['doors/close-doors']);
    assert.equal(pack?.norms.get('doors-1')?.instrument.id, 'doors-directive');
    assert.equal(pack?.origins?.get('norm doors-1'), 'norms/doors-directive.yaml');
  });

  describe('names', () => {
    it('of files agree with the id inside', () => {
      breaks(
        { [rule]: instead('id: close-doors', 'id: close-door') },
        'doors/close-doors.yaml:1:5 the file is called close-doors.yaml, but the name in it is "close-door"; call the file close-door.yaml, or write "id: close-doors"',
      );
    });

    it('of rules are unique across themes', () => {
      let text = '';
      loadSmall({ [rule]: (own) => (text = own) });
      breaks(
        {
          'themes.yaml': (own) => `${own}  - id: gates
    title: {nl: Poorten, en: Gates}
    description: {nl: Over poorten., en: About gates.}
`,
          'gates/close-doors.yaml': text,
        },
        'gates/close-doors.yaml:1:5 "close-doors" stands in gates/close-doors.yaml and also in doors/close-doors.yaml; give one of the two another name',
      );
    });

    it('of provisions and concepts are unique', () => {
      breaks(
        {
          'norms/doors-regulation.yaml': instead('id: doors-new-1', 'id: doors-1'),
          'norms/doors-directive.yaml': instead('    successors: [doors-new-1]\n', ''),
          'concepts/doors.yaml': (own) => `${own}  - id: door
    kind: thing
    means: {nl: Nog een., en: Another.}
`,
        },
        'concepts/doors.yaml:12:9 "door" stands in concepts/doors.yaml and also above; give one of the two another name',
        'norms/doors-regulation.yaml:8:9 "doors-1" stands in norms/doors-regulation.yaml and also in norms/doors-directive.yaml; give one of the two another name',
      );
    });

    it('of theme folders stand in themes.yaml', () => {
      breaks(
        { 'themes.yaml': instead('id: doors', 'id: door') },
        'doors/close-doors.yaml:1:1 the folder "doors" is not a theme; did you mean the folder "door"?',
      );
    });

    it('of folders with a meaning of their own are no themes', () => {
      breaks(
        {
          'themes.yaml': (own) => `${own}  - id: norms
    title: {nl: Normen, en: Norms}
    description: {nl: Normen., en: Norms.}
`,
        },
        'themes.yaml:5:9 a theme cannot be called "norms": that folder has a meaning of its own; choose another name',
      );
    });
  });

  describe('references', () => {
    it('from rules to rulings, limits, norms and other rules exist', () => {
      breaks(
        {
          [rule]: (own) =>
            own
              .replace('rulings: [court-door]', 'rulings: [court-door, {id: court-dor}]\nlimits: [nobody]')
              .replace('norms: [doors-1]', 'norms: [doors-1, doors-2]\nyields-to: [doors/open-doors]'),
        },
        'doors/close-doors.yaml:6:28 the ruling "court-dor" does not exist; did you mean "court-door"?',
        'doors/close-doors.yaml:7:10 the ruling "nobody" does not exist; add it in rulings/, or mend the name',
        'doors/close-doors.yaml:8:18 the norm "doors-2" does not exist; did you mean "doors-1"?',
        'doors/close-doors.yaml:9:13 the rule "doors/open-doors" does not exist; did you mean "doors/close-doors"?',
      );
    });

    it('inside phrases point at the name, also when it stands late in the phrase or twice in a file', () => {
      breaks(
        {
          [rule]: instead('door: <door>', 'door: {find: {nl: "deur & <dor>", en: door | <gate>}}'),
          'concepts/doors.yaml': instead('~sluiten & <door>', '~sluiten & <doorr>'),
        },
        'concepts/doors.yaml:10:22 the concept "doorr" does not exist; did you mean "door"?',
        'doors/close-doors.yaml:12:33 the concept "dor" does not exist; did you mean "door"?',
        'doors/close-doors.yaml:12:52 the concept "gate" does not exist; add it in concepts/, or mend the name',
      );
    });

    it('in unless, without, safeguards, variants and amendments are looked at too', () => {
      const loaded = loadSmall({
        [rule]: (own) =>
          `${own}unless: [{find: <a-one>}]
safeguards: [{name: {nl: x, en: x}, find: {find: <b-two>}}]
variants: [{severity: warning, when: {find: <c-three>}, because: {nl: x, en: x}}]
`.replace(
            'when:\n',
            `when:
  - amendment: {action: [replace], removes: <d-four>, inserts: {nl: <e-five>}}
    without: [<f-six>]
`,
          ),
      });
      const names = lines(loaded).map((line) => line.split('"')[1]);
      assert.deepEqual(names.sort(), ['a-one', 'b-two', 'c-three', 'd-four', 'e-five', 'f-six']);
    });

    it('from rulings to norms and from norms to successors exist', () => {
      breaks(
        {
          [ruling]: instead('norms: [doors-1]', 'norms: [doors-3]'),
          'norms/doors-directive.yaml': (own) =>
            own.replace('[doors-regulation]', '[doors-act]').replace('[doors-new-1]', '[doors-new-7]'),
        },
        'norms/doors-directive.yaml:7:14 the instrument "doors-act" does not exist; add it in norms/, or mend the name',
        'norms/doors-directive.yaml:12:18 the norm "doors-new-7" does not exist; did you mean "doors-new-1"?',
        'rulings/court-door.yaml:9:9 the norm "doors-3" does not exist; did you mean "doors-1"?',
      );
    });
  });

  describe('circles', () => {
    it('of concepts are shown with the way round', () => {
      breaks(
        { 'concepts/doors.yaml': instead('[deur, poort]', '[deur, "<close>"]') },
        'concepts/doors.yaml:10:22 the concepts refer to each other in a circle: door → close → door; write the words themselves in one of the places',
      );
    });

    it('of a concept with itself are shown', () => {
      breaks(
        { 'concepts/doors.yaml': instead('[door]', '[door, <door>]') },
        'concepts/doors.yaml:6:16 the concepts refer to each other in a circle: door → door; write the words themselves in one of the places',
      );
    });

    it('of successors are shown for instruments and provisions', () => {
      breaks(
        {
          'norms/doors-regulation.yaml': (own) =>
            `${own.replace('provisions:', 'successors: [doors-directive]\nprovisions:')}    successors: [doors-1]\n`,
        },
        'norms/doors-regulation.yaml:7:14 the successors run in a circle: doors-directive → doors-regulation → doors-directive; remove the successor that is older',
        'norms/doors-regulation.yaml:13:18 the successors run in a circle: doors-1 → doors-new-1 → doors-1; remove the successor that is older',
      );
    });

    it('of yielding rules are shown, and a rule that yields to itself', () => {
      const loaded = loadSmall({ [rule]: (own) => `${own}yields-to: [doors/close-doors]\n` });
      assert.ok(lines(loaded).some((line) => line.includes('a rule cannot yield to itself')));
      let other = '';
      const two = loadSmall({
        [rule]: (text) => {
          other = `${text.replace('id: close-doors', 'id: open-doors')}yields-to: [doors/close-doors]\n`;
          return `${text}yields-to: [doors/open-doors]\n`;
        },
      });
      assert.equal(two.pack, undefined);
      breaks(
        { [rule]: (text) => `${text}yields-to: [doors/open-doors]\n`, 'doors/open-doors.yaml': other },
        'doors/open-doors.yaml:20:13 the rules yield to each other in a circle, so that none of them speaks: doors/close-doors → doors/open-doors → doors/close-doors; let one rule go first',
      );
    });
  });

  describe('what a rule rests on', () => {
    const cases: readonly [string, Parameters<typeof loadSmall>[0], string][] = [
      [
        'an unverified ruling may not stand first',
        { [ruling]: instead('level: verified', 'level: unverified') },
        '6:11 ruling "court-door" is unverified and may not stand first; put a verified ruling first',
      ],
      [
        'a superseded ruling supports nothing',
        { [ruling]: (own) => `${own}superseded: true\n` },
        '6:11 ruling "court-door" was overtaken by later law and cannot support a finding; name a ruling that still stands',
      ],
      [
        'a ruling that allows is a limit',
        { [ruling]: (own) => `${own}signal: allows\n` },
        '6:11 ruling "court-door" says what is allowed and supports no finding; name it under "limits"',
      ],
      [
        'a ruling that may not be cited supports nothing',
        { [ruling]: (own) => `${own}signal: do-not-cite\n` },
        '6:11 ruling "court-door" may not be cited as authority; name another ruling',
      ],
      [
        'an error needs a binding ruling first',
        { [rule]: instead('[court-door]', '[advice-door, court-door]') },
        '6:11 an error needs a binding ruling first; "advice-door" is of "expert-advice"; put a ruling of a court first, or make it "warning"',
      ],
      [
        'also when only a variant makes it an error',
        {
          [rule]: (
            own,
          ) => `${own.replace('severity: error', 'severity: warning').replace('[court-door]', '[advice-door]')}variants:
  - {severity: error, when: {find: x}, because: {nl: x, en: x}}
`,
        },
        '6:11 an error needs a binding ruling first; "advice-door" is of "expert-advice"; put a ruling of a court first, or make it "warning"',
      ],
      [
        'also when the first ruling stands there for a time only',
        { [rule]: instead('[court-door]', '[{id: court-door, until: 2026-06-12}, advice-door]') },
        '6:48 an error needs a binding ruling first; "advice-door" is of "expert-advice"; put a ruling of a court first, or make it "warning"',
      ],
      [
        'a rule without rulings is no error',
        { [rule]: instead('rulings: [court-door]\n', '') },
        '5:11 a rule without a ruling cannot give an error; name a binding ruling, or make it "warning"',
      ],
      [
        'a rule without rulings needs a norm',
        {
          [rule]: (own) =>
            own.replace('severity: error\nrulings: [court-door]\nnorms: [doors-1]', 'severity: warning\nnorms: []'),
        },
        '6:1 this rule names neither a ruling nor a norm; name at least one norm',
      ],
      [
        'a variant needs a circumstance or a period',
        { [rule]: (own) => `${own}variants: [{severity: warning, because: {nl: x, en: x}}]\n` },
        '20:12 this variant names no circumstance and no period, and so always decides; add "when:" or "applies:"',
      ],
      [
        'a period ends after it begins',
        { [rule]: (own) => `${own}applies: {from: 2027-01-01, until: 2027-01-01}\n` },
        '20:36 the period ends (2027-01-01) no later than it begins (2027-01-01); "until" is the first day on which it no longer applies; mend one of the two',
      ],
    ];
    for (const [name, changes, problem] of cases) {
      it(name, () => breaks(changes, `doors/close-doors.yaml:${problem}`));
    }

    it('a second ruling may be unverified or not binding', () => {
      const loaded = loadSmall({
        [rule]: instead('[court-door]', '[court-door, advice-door]'),
        'rulings/advice-door.yaml': instead('level: verified', 'level: unverified'),
      });
      assert.deepEqual(lines(loaded), []);
    });

    it('a rule of built-in conditions needs neither ruling, norm nor examples', () => {
      const loaded = loadSmall({
        [rule]: `id: close-doors
title: {nl: x, en: x}
message: {nl: x, en: x}
why: {nl: x, en: x}
severity: error
norms: []
when: [{built-in: unused-suppression}]
examples: {nl: {conflicts: [], compatible: []}, en: {conflicts: [], compatible: []}}
`,
      });
      assert.deepEqual(lines(loaded), []);
    });
  });

  describe('examples', () => {
    const few = { [rule]: instead('conflicts: [k, l]', 'conflicts: [k]') };
    const expected = [
      'doors/close-doors.yaml:18:5 there is 1 of at least 2 examples; add 1, with another sentence structure',
    ];

    it('too few are an error in our own rules', () => breaks(few, ...expected));

    it('and a warning in those of others, which still load', () => {
      const loaded = loadSmall(few, { examples: 'warning' });
      assert.deepEqual(lines(loaded), expected);
      assert.equal(loaded.problems[0]?.level, 'warning');
      assert.ok(loaded.pack);
    });
  });
});
