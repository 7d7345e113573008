import assert from 'node:assert/strict';
import { Crashes } from '../../client/crashes.js';
import { statusText } from '../../client/statusText.js';
import { summaryText } from '../../client/summaryText.js';
import { reasonInComment, reasonProblem } from '../../client/suppression.js';
import { parseBill } from '../../server/bill/parseBill.js';
import type { DocumentStatus } from '../../server/lsp/protocol.js';

/** Fills in values as the editor does, without translating. */
function t(message: string, ...values: (string | number)[]): string {
  return message.replace(/\{(\d+)\}/g, (_, at) => String(values[Number(at)]));
}

function status(given: Partial<DocumentStatus>): DocumentStatus {
  return {
    uri: 'file:///wet.md',
    version: 1,
    state: 'checked',
    configuration: undefined,
    asOf: '2027-01-01',
    rules: 116,
    packs: [{ id: 'toetssteen', version: '0.1.0' }],
    findings: { error: 0, warning: 0, information: 0 },
    suppressed: 0,
    milliseconds: 12,
    message: undefined,
    ...given,
  };
}

describe('the status of a document', () => {
  const shown = (given: Partial<DocumentStatus> | undefined) =>
    statusText('running', given === undefined ? undefined : status(given), t);

  it('counts what was found, and tells what is suppressed', () => {
    const { text, detail } = shown({ findings: { error: 3, warning: 1, information: 0 }, suppressed: 2 });
    assert.equal(text, '3 conflicts, 1 warning');
    assert.equal(detail, '2 suppressed · 12 ms');
    assert.equal(shown({}).text, 'nothing found');
  });

  it('says which law and rules were applied', () => {
    const packs = [
      { id: 'toetssteen', version: '0.1.0' },
      { id: 'own', version: '2.0.0' },
    ];
    assert.deepEqual(shown({ packs }).circumstances, {
      text: 'law as of 2027-01-01',
      detail: '116 rules, toetssteen 0.1.0, own 2.0.0',
    });
  });

  it('is quiet about a file that is no bill', () => {
    for (const one of [shown(undefined), shown({ state: 'not-a-bill' })]) {
      assert.deepEqual([one.text, one.severity, one.busy], ['not a bill', 'information', false]);
      assert.equal(one.circumstances, undefined);
    }
  });

  it('is busy while checking, and an error when nothing can be checked', () => {
    assert.equal(shown({ state: 'checking' }).busy, true);
    const broken = shown({ state: 'broken', message: '\ntoetssteen.config.yaml:3: unknown key\nmore' });
    assert.equal(broken.severity, 'error');
    assert.equal(broken.detail, 'toetssteen.config.yaml:3: unknown key');
    assert.equal(statusText('failed', status({}), t).severity, 'error');
  });
});

describe('the summary of the workspace', () => {
  it('counts bills and findings', () => {
    const findings = { error: 2, warning: 0, information: 1 };
    assert.equal(
      summaryText({ documents: 4, findings, cancelled: false }, t),
      '4 bills checked: 2 conflicts, 1 for information.',
    );
    const none = { error: 0, warning: 0, information: 0 };
    assert.equal(summaryText({ documents: 1, findings: none, cancelled: false }, t), '1 bill checked: nothing found.');
    assert.match(summaryText({ documents: 0, findings: none, cancelled: false }, t), /no bills/);
  });
});

describe('a server that ends by itself', () => {
  it('is started again three times, and then left', () => {
    const crashes = new Crashes();
    assert.deepEqual(
      [0, 1000, 2000, 3000].map((time) => crashes.add(time)),
      [true, true, true, false],
    );
  });

  it('is started again when it ended long ago, or when somebody asks for it', () => {
    const crashes = new Crashes();
    assert.ok([0, 100_000, 200_000, 300_000, 400_000].every((time) => crashes.add(time)));
    for (let time = 400_001; crashes.add(time); time++);
    crashes.forget();
    assert.ok(crashes.add(400_100));
  });
});

describe('the reason for a suppression', () => {
  it('must be there', () => {
    for (const reason of ['', '  ', '\t']) assert.ok(reasonProblem(reason, t) !== undefined);
    assert.equal(reasonProblem('De bepaling geldt alleen voor boten.', t), undefined);
  });

  it('cannot end the comment that it stands in', () => {
    for (const reason of ['a --> b', 'a -- b', '> b']) assert.ok(reasonProblem(reason, t) !== undefined, reason);
  });

  it('is read back from the comment as it was given', () => {
    const reason = 'Zie de toelichting:\n  onderdeel  3; «boten» – 100% 👍';
    assert.equal(reasonProblem(reason, t), undefined);
    const bill = parseBill(
      `<!-- toetssteen-disable-next a/b: ${reasonInComment(reason)} -->\n\n### Artikel 1\n\nTekst.\n`,
    );
    assert.equal(bill.comments.length, 1);
    assert.match(
      bill.comments[0]?.text ?? '',
      /^toetssteen-disable-next a\/b: Zie de toelichting: onderdeel 3; .* 👍$/u,
    );
  });
});
