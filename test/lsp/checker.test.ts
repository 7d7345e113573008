import assert from 'node:assert/strict';
import { normalAddress, parent, resolvePath } from '../../server/lsp/address.js';
import { Checker, type Circumstances, type DocumentText } from '../../server/lsp/checker.js';
import { Projects } from '../../server/lsp/projects.js';
import { readSettings } from '../../server/lsp/settings.js';
import { WorkQueue } from '../../server/lsp/workQueue.js';
import { dutchBill, removal } from './bills.js';

const uri = 'file:///wet.md';

/** A checker of one document, with what it told of itself. */
function checkerOf(text: () => DocumentText | undefined, circumstances: () => Promise<Circumstances>) {
  const failures: unknown[] = [];
  const checker = new Checker(
    { text, circumstances },
    () => undefined,
    (_, error) => failures.push(error),
  );
  return { checker, failures };
}

async function usual(): Promise<Circumstances> {
  const files = { read: async () => undefined, list: async () => [] };
  const project = await new Projects(files).forDocument(uri, readSettings({}), undefined);
  return { settings: readSettings({}), project, workspaceFolder: undefined, language: 'en', today: '2026-11-24' };
}

describe('the check of a document', () => {
  it('says that this program is at fault when it is, and goes on with the next version', async () => {
    let version = 1;
    let broken = true;
    const { checker, failures } = checkerOf(
      () => ({ uri, version, text: dutchBill(removal) }),
      async () => {
        if (broken) throw new Error('a mistake of ours');
        return usual();
      },
    );
    const outcome = await checker.check(uri);
    assert.equal(outcome?.state, 'broken');
    assert.match(String(outcome?.state === 'broken' && outcome.problems[0]?.message.en), /a mistake of ours/);
    assert.equal(failures.length, 1);
    broken = false;
    version = 2;
    assert.equal((await checker.check(uri))?.state, 'checked');
  });

  it('is done anew when the text changes while it is going on, even if the version does not', async () => {
    let text = dutchBill(removal);
    const { checker } = checkerOf(
      () => ({ uri, version: 1, text }),
      async () => {
        const found = await usual();
        text = dutchBill('Onze Minister stelt regels.');
        return found;
      },
    );
    const outcome = await checker.check(uri);
    assert.equal(outcome?.state === 'checked' ? outcome.document.findings.length : undefined, 0);
  });

  it('is done once for those who ask at the same time, and again after something changed', async () => {
    let asked = 0;
    const { checker } = checkerOf(
      () => ({ uri, version: 1, text: dutchBill(removal) }),
      () => {
        asked++;
        return usual();
      },
    );
    const [one, other] = await Promise.all([checker.check(uri), checker.check(uri)]);
    assert.equal(one, other);
    assert.equal(await checker.check(uri), one);
    assert.equal(asked, 1);
    checker.invalidate();
    await checker.check(uri);
    assert.equal(asked, 2);
  });

  it('gives nothing for a document that is closed meanwhile', async () => {
    let there = true;
    const { checker } = checkerOf(
      () => (there ? { uri, version: 1, text: dutchBill(removal) } : undefined),
      async () => {
        there = false;
        return usual();
      },
    );
    assert.equal(await checker.check(uri), undefined);
  });
});

describe('work that waits', () => {
  it('gives way to what somebody looks at, and is done afterwards', async () => {
    const queue = new WorkQueue();
    const order: string[] = [];
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const background = queue.add('background', async (givenUp) => {
      await gate;
      order.push(givenUp() ? 'gives way' : 'background');
      return givenUp() ? 'given-up' : 'done';
    });
    const now = queue.add('now', async () => {
      order.push('now');
      return 'done';
    });
    release();
    await Promise.all([background, now]);
    assert.deepEqual(order, ['gives way', 'now', 'background']);
  });

  it('is not held up by work that fails', async () => {
    const queue = new WorkQueue();
    await assert.rejects(queue.add('now', () => Promise.reject(new Error('no'))));
    await queue.add('now', async () => 'done');
  });
});

describe('addresses', () => {
  it('of one file are one, however they are written', () => {
    assert.equal(normalAddress('file:///a%20(b)/c.md'), normalAddress('file:///a%20%28b%29/c.md'));
    assert.equal(normalAddress('file:///C:/wet.md'), normalAddress('file:///c%3A/wet.md'));
  });

  it('that are none do no harm', () => {
    assert.equal(normalAddress('9 : //'), '9 : //');
    assert.equal(typeof parent('a b://c'), 'string');
  });

  it('have folders up to the root of a drive', () => {
    assert.equal(parent('file:///c%3A/map/wet.md'), 'file:///c%3A/map');
    assert.equal(parent('file:///wet.md'), parent(parent('file:///wet.md')));
  });

  it('are made of the paths in a configuration, also those of Windows', () => {
    assert.equal(resolvePath('../regels/', 'file:///a/b'), 'file:///a/regels');
    assert.equal(resolvePath('C:\\regels', 'file:///c%3A/werk'), 'file:///c%3A/regels');
    assert.equal(resolvePath('regels\\eigen', 'file:///c%3A/werk'), 'file:///c%3A/werk/regels/eigen');
  });
});
