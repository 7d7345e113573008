import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { dutchBill, removal } from '../../lsp/bills.js';
import { waitForDiagnostics, waitForNone, waitForRule } from './diagnostics.js';
import { closeEverything, deleteDocument, showDocument, showText, writeDocument } from './documents.js';
import { waitForStatus, waitUntilJudged } from './extension.js';
import { withSettings } from './settings.js';

const refoulement = 'non-refoulement/remove-despite-risk';

describe('a setting has effect at once:', () => {
  afterEach(closeEverything);

  it('`enable` takes everything away, and gives it back', async () => {
    const { document } = await showText(dutchBill(removal));
    await waitForRule(document.uri, refoulement);
    await withSettings({ enable: false }, async () => {
      await waitForNone(document.uri);
      assert.equal((await waitForStatus(document, ({ state }) => state === 'off')).findings, undefined);
    });
    await waitForRule(document.uri, refoulement);
  });

  it('`language` is that of the messages', async () => {
    const { document } = await showText(dutchBill(removal));
    const says = (words: RegExp) =>
      waitForDiagnostics(document.uri, (all) => all.length > 0 && all.every(({ message }) => words.test(message)));
    await withSettings({ language: 'en' }, async () => {
      await says(/European Court of Human Rights/);
    });
    await withSettings({ language: 'nl' }, async () => {
      await says(/Europees Hof voor de Rechten van de Mens/);
    });
  });

  it('`rules` turns a rule off, and makes another weigh less for the reason given', async () => {
    const { document } = await showText(dutchBill(removal));
    await waitForRule(document.uri, refoulement);
    await withSettings({ rules: { [refoulement]: 'off' } }, async () => {
      await waitForNone(document.uri);
    });
    const reason = 'de toelichting gaat erop in';
    await withSettings({ rules: { 'non-refoulement': { severity: 'warning', reason } } }, async () => {
      const [problem] = await waitForDiagnostics(document.uri, ([one]) => one?.message.includes(reason) === true);
      assert.equal(problem?.severity, vscode.DiagnosticSeverity.Warning);
    });
  });

  it('`documents` leaves bills without front matter alone, or has every Markdown file looked at', async () => {
    const { document: bill } = await showText(`### Artikel 1\n\n${removal}\n`);
    await waitForRule(bill.uri, refoulement);
    const { document: draft } = await showText(`${removal}\n`);
    await waitForNone(draft.uri);
    await withSettings({ documents: 'frontMatter' }, async () => {
      await waitForNone(bill.uri);
    });
    await withSettings({ documents: 'all' }, async () => {
      await waitForRule(draft.uri, refoulement);
    });
    await waitForNone(draft.uri);
    await waitForRule(bill.uri, refoulement);
  });

  it('`asOf` is the day of which the law is applied', async () => {
    const { document } = await showText(dutchBill(removal));
    await withSettings({ asOf: '2027-03-01' }, async () => {
      await waitForStatus(document, ({ asOf }) => asOf === '2027-03-01');
    });
    await waitForStatus(document, ({ state, asOf }) => state === 'checked' && asOf !== '2027-03-01');
  });

  it('`run` leaves a text alone until it is saved', async () => {
    const name = 'opslaan.md';
    const address = await writeDocument(name, dutchBill('Er is een raad.'));
    try {
      await withSettings({ run: 'onSave' }, async () => {
        const document = await showDocument(name);
        await waitUntilJudged(document);
        const edit = new vscode.WorkspaceEdit();
        edit.insert(address, document.positionAt(document.getText().length), `\n${removal}\n`);
        assert.ok(await vscode.workspace.applyEdit(edit));
        // The other bill is judged after the edit: had the edit been judged, that would be known by then.
        await waitForRule((await showDocument('wetsvoorstel.md')).uri, refoulement);
        assert.deepEqual(vscode.languages.getDiagnostics(address), []);
        assert.ok(await document.save(), 'the bill cannot be saved');
        await waitForRule(address, refoulement);
      });
    } finally {
      await closeEverything();
      await deleteDocument(name);
    }
  });
});
