import assert from 'node:assert/strict';
import { z } from 'zod';
import { loadPack } from '../../server/norms/loadPack.js';
import { formatProblem } from '../../server/norms/problem.js';
import * as schemas from '../../server/norms/schema.js';
import { dutchWording } from '../../server/norms/schemaWording.js';
import { editDistance, nearest } from '../../server/norms/suggestion.js';
import { instead, lines, loadSmall, smallFiles } from './smallPack.js';

const rule = 'doors/close-doors.yaml';

/** The problems of the rule when its text is changed so: place, path and words. */
function ofRule(change: (text: string) => string): string[] {
  return loadSmall({ [rule]: change }).problems.map(({ line, column, path, message, remedy }) => {
    return `${line + 1}:${column + 1} ${path.en}: ${message.en}; ${remedy.en}`;
  });
}

describe('problems of a pack', () => {
  it('are all reported: three in two files', () => {
    const loaded = loadSmall({
      [rule]: (text) => text.replace('severity: error', 'severity: eror').replace('<door>', '<dor>'),
      'rulings/court-door.yaml': instead('2022:34', '2021:34'),
    });
    assert.deepEqual(lines(loaded), [
      'doors/close-doors.yaml:5:11 "eror" is not a choice here; did you mean "error"?',
      'doors/close-doors.yaml:12:13 the concept "dor" does not exist; did you mean "door"?',
      'rulings/court-door.yaml:5:7 the ECLI names the year 2021, the date is 2022-03-04; mend the ECLI or "date"',
    ]);
    assert.equal(loaded.pack, undefined);
  });

  it('have a range in the words at fault, a way through the keys, and Dutch', () => {
    const { problems } = loadSmall({ [rule]: instead('close: <close>', 'close: {find: x, in: mian}') });
    const [problem] = problems;
    assert.ok(problem);
    assert.deepEqual([problem.line, problem.column, problem.end], [10, 27, { line: 10, character: 31 }]);
    assert.equal(problem.path.en, 'when › 1st condition › roles › close › in');
    assert.equal(problem.path.nl, 'when › 1e voorwaarde › roles › close › in');
    assert.equal(
      formatProblem(problem, 'nl'),
      'doors/close-doors.yaml:11:28 fout when › 1e voorwaarde › roles › close › in: "mian" is hier geen mogelijkheid; schrijf "main"',
    );
    assert.match(formatProblem(problem, 'en'), /^doors\/close-doors\.yaml:11:28 error when › 1st condition/);
  });

  it('carry the folder of the pack before the path', () => {
    const loaded = loadSmall({ 'themes.yaml': undefined }, { folder: 'packs/small' });
    assert.ok(
      lines(loaded).includes('packs/small/themes.yaml:1:1 this file is missing; add it; see docs/rule-format.md'),
    );
  });

  const slips: readonly [string, (text: string) => string, string][] = [
    [
      'a slip in a key points at the key',
      instead('severity:', 'severty:'),
      '5:1 severty: the key "severty" does not exist here; did you mean "severity"?',
    ],
    [
      'a missing key is named',
      instead('why: {nl: Daarom., en: Because.}\n', ''),
      '1:1 : the key "why" is missing; add "why:" with a mapping (nl, en)',
    ],
    [
      'a missing key below another points there',
      instead('{nl: Daarom., en: Because.}', '{nl: Daarom.}'),
      '4:1 why: the key "en" is missing; add "en:" with a text',
    ],
    [
      'a number that should be text is shown as written',
      instead('[doors-1]', '[doors-1]\nclaims: [3.10]'),
      '8:10 claims › 1st claim: this is the number 3.10; put the value in quotes: "3.10"',
    ],
    [
      'an empty value is shown at its key',
      instead('norms:', 'limits:\nnorms:'),
      '7:1 limits: there is no value here; write a list, or remove the key or hyphen',
    ],
    [
      'a choice between kinds of condition names what would decide',
      instead('  - within: sentence', '  - {}\n  - within: sentence'),
      '9:5 when › 1st condition: the keys do not tell what is meant here; use one of the keys "roles", "amendment" or "built-in"',
    ],
    [
      'a slip inside a condition gives the message of the condition that was meant',
      instead('within: sentence', 'within: sentense'),
      '9:13 when › 1st condition › within: "sentense" is not a choice here; did you mean "sentence"?',
    ],
    [
      'a slip inside a ruling with a period likewise',
      instead('[court-door]', '[{id: court-door, untl: 2026-01-01}]'),
      '6:28 rulings › 1st ruling › untl: the key "untl" does not exist here; did you mean "until"?',
    ],
    [
      'a slip in the only key of a choice gives the key that was meant',
      instead('door: <door>', 'door: {nll: deur}'),
      '12:14 when › 1st condition › roles › door › nll: the key "nll" does not exist here; did you mean "nl"?',
    ],
    [
      'a role must be named as an id',
      instead('close: <close>', 'Close It: <close>'),
      '11:7 when › 1st condition › roles › Close It: "Close It" does not have the form that belongs here; use lower-case letters, digits and single hyphens, as in "stop-applications"',
    ],
    [
      'roles may not be empty',
      (text) => text.replace('roles:\n      close: <close>\n      door: <door>', 'roles: {}'),
      '10:5 when › 1st condition › roles: something is missing here; name at least one role',
    ],
    [
      'a date that is none says how to write one',
      instead('severity: error', 'severity: error\napplies: {from: 12-06-2026}'),
      '6:17 applies › from: "12-06-2026" does not have the form that belongs here; write a date as year-month-day, as in 2026-06-12',
    ],
    [
      'an amendment without action',
      instead('  - within: sentence', '  - amendment: {act: [x], action: []}\n  - within: sentence'),
      '9:27 when › 1st condition › amendment › action: the list is empty; put at least one value in it',
    ],
  ];
  for (const [name, change, problem] of slips) {
    it(name, () => assert.deepEqual(ofRule(change), [problem]));
  }

  it('in YAML are shown at their line, and names in the broken file are not called unknown', () => {
    const loaded = loadSmall({ 'concepts/doors.yaml': instead('en: A door.', 'en: "A door') });
    assert.ok(loaded.problems.length > 0);
    for (const { file } of loaded.problems) assert.equal(file, 'concepts/doors.yaml');
    const broken = loadSmall({ 'rulings/court-door.yaml': instead('name: Door', 'name: Door: a case') });
    assert.deepEqual(lines(broken), [
      'rulings/court-door.yaml:3:7 there is a colon with a space in a text without quotes; put the whole text in double quotes',
    ]);
  });

  it('tell that a phrase with a sign of YAML in front belongs in quotes', () => {
    assert.deepEqual(
      lines(loadSmall({ 'concepts/doors.yaml': instead('[deur, poort]', '[*deur, !<poort>, &a deur]') })),
      [
        'concepts/doors.yaml:5:10 a value that starts with * has a meaning of its own in YAML and is not accepted here; put the value in quotes: "*deur"',
        'concepts/doors.yaml:5:17 a value that starts with ! has a meaning of its own in YAML and is not accepted here; put the value in quotes: "!<poort>"',
        'concepts/doors.yaml:5:27 a value that starts with & has a meaning of its own in YAML and is not accepted here; put the value in quotes: "&a deur"',
      ],
    );
  });

  it('include every repeated key', () => {
    assert.deepEqual(
      ofRule((text) => `${text}severity: warning\nseverity: error\n`),
      [
        '20:1 : the key "severity" is already there; merge the two or remove one of them',
        '21:1 : the key "severity" is already there; merge the two or remove one of them',
      ],
    );
  });

  it('include empty, doubled, misplaced and missing files', () => {
    assert.deepEqual(
      lines(
        loadSmall({
          'pack.yaml': undefined,
          'themes.yaml': (text) => `${text}---\nthemes: []\n`,
          'notes.yaml': 'a: b',
          'doors/deep/rule.yaml': 'a: b',
          'norms/empty.yaml': '# nothing\n',
        }),
      ).map((line) => line.split(';')[0]),
      [
        'doors/deep/rule.yaml:1:1 this file stands where a rule pack expects nothing',
        'norms/empty.yaml:1:1 the file is empty',
        'notes.yaml:1:1 this file stands where a rule pack expects nothing',
        'pack.yaml:1:1 this file is missing',
        'themes.yaml:5:1 the file contains more than one document',
      ],
    );
  });

  it('that are left out when only one folder is looked at do not hide those of that folder', () => {
    const files = smallFiles({ 'rulings/court-door.yaml': (text) => `${text}sgnal: both\n` });
    const { pack, problems } = loadPack(files, { only: ['rulings'] });
    assert.equal(pack, undefined);
    assert.deepEqual(lines({ problems }), [
      'rulings/court-door.yaml:11:1 the key "sgnal" does not exist here; did you mean "signal"?',
    ]);
  });
});

describe('suggestions', () => {
  it('count letters put in, left out, replaced and swapped', () => {
    assert.equal(editDistance('abc', 'abc'), 0);
    assert.equal(editDistance('abc', 'acb'), 1);
    assert.equal(editDistance('abc', 'ab'), 1);
    assert.equal(editDistance('', 'abc'), 3);
    assert.equal(editDistance('kitten', 'sitting'), 3);
  });

  it('are given for slips and not for other words', () => {
    assert.equal(nearest('severty', ['severity', 'safeguards']), 'severity');
    assert.equal(nearest('apd-33', ['apd-38', 'apr-59']), 'apd-38');
    assert.equal(nearest('notes', ['severity', 'safeguards']), undefined);
    assert.equal(nearest('ab', ['xy']), undefined);
  });
});

describe('the wording of the schemas', () => {
  it('exists in Dutch for every message of their own', () => {
    const messages = new Set<string>();
    const seen = new Set<unknown>();
    // Messages stand in functions inside the schemas, so they are called for rather than looked up.
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null || seen.has(value)) return;
      seen.add(value);
      if ('_zod' in value) visit(value._zod);
      for (const [key, child] of Object.entries(value)) {
        if (key === 'error' && typeof child === 'function') {
          const message: unknown = child({ input: 'x', code: 'custom' });
          if (typeof message === 'string') messages.add(message);
        }
        visit(child);
      }
    };
    for (const schema of Object.values(schemas)) {
      if (!(schema instanceof z.ZodType)) continue;
      const { def } = schema;
      visit(def);
    }
    assert.ok(messages.size >= 5, [...messages].join('\n'));
    assert.deepEqual(
      [...messages].filter((message) => !dutchWording.has(message)),
      [],
    );
  });
});
