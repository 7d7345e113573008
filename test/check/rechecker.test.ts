import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { MarkdownMemory } from '../../server/bill/markdownMemory.js';
import { parseBill } from '../../server/bill/parseBill.js';
import { check } from '../../server/check/check.js';
import { type CompiledPack, compilePack } from '../../server/check/compile.js';
import type { CheckOptions, Finding } from '../../server/check/finding.js';
import { Rechecker } from '../../server/check/rechecker.js';
import { builtInPack } from '../../server/project/builtInPack.js';
import { smallPack } from './smallPack.js';

const options: CheckOptions = {
  language: 'nl',
  asOf: undefined,
  today: '2026-11-24',
  keepSuppressed: true,
  severities: new Map(),
};

function toTheEnd(steps: Generator<undefined, Finding[]>): Finding[] {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const builtIn = compilePack(builtInPack());
const dutch = readFileSync('examples/wetsvoorstel-asielmaatregelen.md', 'utf8');
const english = readFileSync('examples/asylum-emergency-bill.md', 'utf8');

/** Pieces that change what a bill says: of the subject or not, with references, definitions, suppressions and marks. */
const pieces = [
  ' ',
  '\n',
  '\n\n',
  'x',
  ' niet',
  ' not',
  ', bedoeld in artikel 28a,',
  '\n\n### Artikel 99\n\nEen asielaanvraag wordt niet in behandeling genomen.\n\n',
  '\n\n### Artikel 98\n\nIn deze wet wordt verstaan onder:\n\na. gast: de vreemdeling die geen rechtmatig verblijf heeft;\n\n',
  '\n\n### Artikel 97\n\n1. Het is verboden een gast onderdak te verlenen.\n2. Overtreding van het eerste lid wordt gestraft met hechtenis.\n\n',
  '\n\n### Section 99\n\nNo application for asylum shall be received.\n\n',
  '<!-- toetssteen-disable-next access-to-asylum: because -->\n\n',
  '**',
  '> ',
  '- ',
];
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)),
  put: fc.oneof(fc.constant(''), fc.constantFrom(...pieces)),
});

function edited(text: string, { at, removed, put }: { at: number; removed: number; put: string }): string {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + put + text.slice(from + removed);
}

describe('judging one version after another', () => {
  it('gives what a check of each version by itself gives', () => {
    for (const start of [dutch, english]) {
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
          const rechecker = new Rechecker(builtIn);
          const memory = new MarkdownMemory();
          let text = start;
          toTheEnd(rechecker.steps(parseBill(text, memory), options));
          for (const one of edits) {
            text = edited(text, one);
            const bill = parseBill(text, memory);
            assert.deepEqual(bill, parseBill(text));
            assert.deepEqual(toTheEnd(rechecker.steps(bill, options)), check(bill, builtIn, options));
          }
        }),
        { numRuns: 15 },
      );
    }
  }).timeout(120_000);

  it('reads again only the articles that changed', () => {
    const rechecker = new Rechecker(builtIn);
    const steps = (text: string): number => {
      let articles = 0;
      const { matcher } = builtIn.for('nl');
      const read = matcher.read.bind(matcher);
      matcher.read = (...given) => {
        articles++;
        return read(...given);
      };
      try {
        toTheEnd(rechecker.steps(parseBill(text), options));
      } finally {
        matcher.read = read;
      }
      return articles;
    };
    const whole = steps(dutch);
    // An addition in front moves every article without changing one.
    const moved = steps(dutch.replace('Een verzonnen', 'Een geheel verzonnen'));
    assert.ok(moved * 3 < whole, `${moved} readings after a change outside the articles, ${whole} at first`);
  });

  it('follows what another article says when that changes', () => {
    const pack = compilePack(
      smallPack({
        concepts: {
          'irregular:person': ['~vreemdeling … zonder verblijfsrecht'],
          'penalty:act': ['~straffen'],
        },
        rules: [
          {
            id: 'penalise',
            when: [{ within: 'sentence', roles: { penalty: '<penalty>', who: { find: '<irregular>', in: 'any' } } }],
          },
        ],
      }),
    );
    const bill = (who: string): string =>
      `### Artikel 1\n\nDe persoon, bedoeld in artikel 2, wordt gestraft.\n\n### Artikel 2\n\n${who} meldt zich.\n`;
    const rechecker = new Rechecker(pack);
    const found = (text: string) => toTheEnd(rechecker.steps(parseBill(text), options)).length;
    assert.equal(found(bill('De vreemdeling zonder verblijfsrecht')), 1);
    assert.equal(found(bill('De Nederlander')), 0);
    assert.equal(found(bill('De vreemdeling zonder verblijfsrecht')), 1);
  });

  it('sees a safeguard that comes or goes elsewhere in the bill', () => {
    const pack = compilePack(
      smallPack({
        concepts: { 'penalty:act': ['~straffen'], 'mercy:thing': ['~hardheidsclausule'] },
        rules: [
          {
            id: 'penalise',
            when: [{ within: 'sentence', roles: { penalty: '<penalty>' } }],
            safeguards: [{ name: { nl: 'genade', en: 'mercy' }, find: '<mercy>', within: 'bill' }],
          },
        ],
      }),
    );
    const bill = (last: string): string => `### Artikel 1\n\nHij wordt gestraft.\n\n### Artikel 2\n\n${last}\n`;
    const rechecker = new Rechecker(pack);
    const found = (text: string) => toTheEnd(rechecker.steps(parseBill(text), options)).length;
    assert.equal(found(bill('Deze wet treedt in werking.')), 1);
    assert.equal(found(bill('Er is een hardheidsclausule.')), 0);
    assert.equal(found(bill('Deze wet treedt in werking.')), 1);
  });

  it('goes on where it was after being given up, and after another document in between', () => {
    const rechecker = new Rechecker(builtIn);
    const bill = parseBill(dutch);
    const givenUp = rechecker.steps(bill, options);
    givenUp.next();
    givenUp.next();
    const interrupted = rechecker.steps(bill, options);
    interrupted.next();
    interrupted.next();
    check(parseBill('### Artikel 1\n\nIn deze wet wordt verstaan onder gast: de vreemdeling.\n'), builtIn, options);
    assert.deepEqual(toTheEnd(interrupted), check(bill, builtIn, options));
  });

  it('judges anew when the day or a severity changes', () => {
    const rechecker = new Rechecker(builtIn);
    const bill = parseBill(english);
    const judge = (pack: CompiledPack, other: Partial<CheckOptions>) => {
      const all = { ...options, ...other };
      assert.deepEqual(toTheEnd(rechecker.steps(bill, all)), check(bill, pack, all));
    };
    judge(builtIn, {});
    judge(builtIn, { severities: new Map([['access-to-asylum', 'warning']]) });
    judge(builtIn, { asOf: '2020-01-01' });
    judge(builtIn, { language: 'en' });
  });
});
