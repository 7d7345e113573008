import * as assert from 'node:assert/strict';
import { dutchBill, removal } from '../../lsp/bills.js';
import { closeEverything, showDocument, showText } from './documents.js';
import { waitUntilJudged } from './extension.js';
import { withSettings } from './settings.js';

const refoulement = 'non-refoulement/remove-despite-risk';

describe('the status of a document', () => {
  afterEach(closeEverything);

  it('says how many rules were held against a bill, under which law, and how long that took', async () => {
    const bill = await showDocument('wetsvoorstel.md');
    const status = await waitUntilJudged(bill);
    assert.equal(status.state, 'checked');
    assert.deepEqual(status.findings, { error: 1, warning: 0, information: 0 });
    assert.equal(status.suppressed, 0);
    assert.equal(status.configuration, undefined);
    assert.ok((status.rules ?? 0) > 20);
    assert.match(status.asOf ?? '', /^\d{4}-\d{2}-\d{2}$/);
    assert.ok((status.milliseconds ?? 20_000) < 20_000);
    assert.ok(status.packs.length > 0);
  });

  it('tells what is suppressed apart, and that nothing is checked when that is off', async () => {
    const comment = `<!-- toetssteen-disable-next ${refoulement}: volgt later -->`;
    const { document } = await showText(dutchBill(`${comment}\n\n${removal}`));
    const { findings, suppressed } = await waitUntilJudged(document);
    assert.deepEqual({ findings, suppressed }, { findings: { error: 0, warning: 0, information: 0 }, suppressed: 1 });
    await withSettings({ enable: false }, async () => {
      const { document: other } = await showText(dutchBill(removal));
      assert.equal((await waitUntilJudged(other)).state, 'off');
    });
  });

  it('does not stay at “checking” while the problems wait for the text to be saved', async () => {
    await withSettings({ run: 'onSave' }, async () => {
      const { document } = await showText(dutchBill(removal));
      const { state, version } = await waitUntilJudged(document);
      assert.deepEqual({ state, version }, { state: 'checked', version: document.version });
    });
  });
});
