import assert from 'node:assert/strict';
import type { Bill } from '../../server/bill/model.js';
import { parseBill } from '../../server/bill/parseBill.js';
import { check } from '../../server/check/check.js';
import { compilePack } from '../../server/check/compile.js';
import { dateOfExamples, parseExample } from '../../server/check/examples.js';
import type { Finding } from '../../server/check/finding.js';
import { fingerprint } from '../../server/check/fingerprint.js';
import { applyChange } from '../../server/lsp/actions/change.js';
import { clauseChanges } from '../../server/lsp/actions/clauseChanges.js';
import { isMadeToBeAdded } from '../../server/lsp/actions/clauseNature.js';
import { Trial } from '../../server/lsp/actions/trial.js';
import { builtInPack } from '../../server/project/builtInPack.js';

const compiled = compilePack(builtInPack());

/** How a bill is judged, as if in a language. */
function judgeIn(language: 'nl' | 'en', asOf: string | undefined): (bill: Bill) => Finding[] {
  return (bill) =>
    check({ ...bill, language }, compiled, {
      language,
      asOf,
      today: dateOfExamples,
      keepSuppressed: true,
      severities: new Map(),
    });
}

/** Of the first conflict that a rule gives as its example: whether some change that is said to mend it does so. */
function isMended(rule: string, language: 'nl' | 'en'): boolean | undefined {
  const example = compiled.pack.rules.get(rule)?.examples[language].conflicts[0];
  if (example === undefined) return undefined;
  const { text, 'as-of': asOf } = typeof example === 'string' ? { text: example, 'as-of': undefined } : example;
  const judge = judgeIn(language, asOf);
  const bill = parseExample(text, language);
  const finding = judge(bill).find(({ ruleId }) => ruleId === rule);
  if (finding === undefined) return undefined;
  const name = fingerprint(finding, bill.source);
  const trial = new Trial(bill, finding, name, judge);
  const mending = clauseChanges(bill, finding).filter(({ way, change }) =>
    trial.resolves(change, way === 'add-paragraph' ? 1 : 0),
  );
  for (const { change } of mending) {
    const after = parseBill(applyChange(bill.source, change));
    const heavy = judge(after).filter(({ severity }) => severity !== 'information');
    assert.ok(!heavy.some((one) => fingerprint(one, after.source) === name), `${rule}: ${after.source}`);
  }
  return mending.length > 0;
}

describe('the compatible wording of the rules', () => {
  const rules = [...compiled.pack.rules.values()].filter(({ compatible }) => compatible !== undefined);

  for (const language of ['nl', 'en'] as const) {
    it(`takes most conflicts away when it is put into the bill (${language})`, () => {
      const outcomes = rules.flatMap(({ name }) => isMended(name, language) ?? []);
      assert.ok(outcomes.length > 50);
      const mended = outcomes.filter((outcome) => outcome).length;
      assert.ok(mended / outcomes.length > 0.8, `${mended} of ${outcomes.length}`);
    });
  }

  it('is made to stand beside a provision in the same rules in both languages', () => {
    for (const { name, compatible } of rules) {
      assert.equal(isMadeToBeAdded(compatible?.nl ?? ''), isMadeToBeAdded(compatible?.en ?? ''), name);
    }
  });
});

describe('trying a change', () => {
  const danger =
    'De vreemdeling wordt uitgezet, ook indien hij in het land van herkomst een reëel risico loopt op foltering.';
  const judge = judgeIn('nl', undefined);

  function trialOf(source: string): { readonly trial: Trial; readonly bill: Bill; readonly finding: Finding } {
    const bill = parseBill(source);
    const finding = judge(bill).find(({ ruleId }) => ruleId === 'non-refoulement/remove-despite-risk');
    assert.ok(finding);
    return { trial: new Trial(bill, finding, fingerprint(finding, source), judge), bill, finding };
  }

  it('sees that the finding stays', () => {
    const source = `### Artikel 1\n\n${danger}\n\n### Artikel 2\n\nSlot.\n`;
    const end = source.indexOf(danger) + danger.length;
    const { trial } = trialOf(source);
    assert.equal(trial.resolves({ range: { start: end, end }, text: ' Onze Minister is bevoegd.' }, 0), false);
  });

  it('sees that another conflict comes in its place', () => {
    const source = `### Artikel 1\n\n${danger}\n`;
    const start = source.indexOf(danger);
    const { trial } = trialOf(source);
    const other = 'De registratie van asielaanvragen wordt gestaakt.';
    assert.equal(trial.resolves({ range: { start, end: start + danger.length }, text: other }, 0), false);
    assert.equal(
      trial.resolves({ range: { start, end: start + danger.length }, text: 'Onze Minister is bevoegd.' }, 0),
      true,
    );
  });

  it('judges the article in a long bill, without the others', () => {
    const others = Array.from({ length: 400 }, (_, at) => `### Artikel ${at + 2}\n\n${danger} Dat is artikel ${at}.`);
    const source = `### Artikel 1\n\n1. ${danger}\n\n${others.join('\n\n')}\n`;
    const bill = parseBill(source);
    let articles = 0;
    const counting = (judged: Bill): Finding[] => {
      articles = Math.max(articles, judged.provisions.length);
      return judge(judged);
    };
    const finding = judge(parseBill(source.slice(0, 300)))[0];
    assert.ok(finding);
    const trial = new Trial(bill, finding, fingerprint(finding, source), counting);
    const start = source.indexOf(danger);
    assert.equal(trial.resolves({ range: { start, end: start + danger.length }, text: 'Slot.' }, 0), true);
    assert.equal(articles, 1);
  });
});
