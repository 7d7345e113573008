import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadSmall, smallFiles } from './smallPack.js';

describe('hostile packs', () => {
  const hostile: readonly [string, string][] = [
    ['deep brackets', '['.repeat(50_000)],
    ['deep braces', '{a: '.repeat(50_000)],
    ['deep hyphens', '- '.repeat(50_000)],
    ['deep question marks', '? '.repeat(50_000)],
    ['many keys', Array.from({ length: 30_000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['many quotes', '"" '.repeat(50_000)],
    ['a billion laughs', `a: &a [x]\n${'b: &b [*a, *a, *a, *a]\n'.repeat(50)}`],
    ['a very long file', 'a'.repeat(500_000)],
    ['__proto__', '__proto__: {id: x}\nconstructor: 3\n'],
    ['a circle of aliases', 'a: &a [*a]'],
    [
      'an unclosed angle bracket',
      `concepts: [{id: a, kind: act, means: {nl: a, en: a}, nl: ["${'<'.repeat(50_000)}"]}]`,
    ],
  ];
  for (const [name, text] of hostile) {
    for (const path of ['doors/close-doors.yaml', 'concepts/doors.yaml']) {
      it(`${name} in ${path} is reported soon`, () => {
        const { pack, problems } = loadSmall({ [path]: text });
        assert.equal(pack, undefined);
        assert.ok(problems.length > 0);
        // A generous bound: the same input took minutes or ended the process before it was guarded against.
      });
    }
  }

  it('never make loading throw, and every problem lies in its file', () => {
    const paths = smallFiles().map(({ path }) => path);
    const word = fc.constantFrom(
      ...[
        'id',
        'nl',
        'en',
        'when',
        'roles',
        'find',
        ': ',
        '- ',
        '\n',
        '  ',
        '[',
        ']',
        '{',
        '}',
        '"',
        '<door>',
        '~',
        '*',
        '&',
        '!',
        '|',
        '>',
        '#',
        '\t',
        '\r\n',
        'é',
        '😀',
        '33',
        'null',
        '2026-06-12',
        '---',
        '\uFEFF',
      ],
    );
    const noise = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.nat(), fc.nat(60), noise, (path, at, removed, inserted) => {
        let changed = '';
        const { problems } = loadSmall({
          [path]: (text) => {
            const start = at % (text.length + 1);
            changed = text.slice(0, start) + inserted + text.slice(start + removed);
            return changed;
          },
        });
        for (const { file, line, column, end } of problems) {
          if (file !== path) continue;
          const rows = changed.split(/\r\n|\r|\n/);
          assert.ok((rows[line]?.length ?? -1) >= column, `${line}:${column} lies outside`);
          assert.ok(end.line > line || (end.line === line && end.character >= column));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('of any data at all give a problem rather than an exception', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('pack.yaml', 'themes.yaml', 'doors/close-doors.yaml', 'norms/doors-regulation.yaml'),
        fc.jsonValue(),
        (path, value) => {
          const loaded = loadSmall({ [path]: JSON.stringify(value) });
          assert.ok(loaded.problems.some(({ file }) => file === path));
        },
      ),
      { numRuns: 200 },
    );
  });
});
