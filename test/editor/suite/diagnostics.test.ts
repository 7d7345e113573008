import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { dutchBill, removal } from '../../lsp/bills.js';
import { ruleOf, waitForDiagnostics, waitForNone, waitForRule } from './diagnostics.js';
import { closeEverything, rangeOf, showDocument, showText } from './documents.js';

const refoulement = 'non-refoulement/remove-despite-risk';

describe('the problems of a bill', () => {
  afterEach(closeEverything);

  it('say which rule, how grave, where, and lead to the ruling', async () => {
    const bill = await showDocument('wetsvoorstel.md');
    const problem = await waitForRule(bill.uri, refoulement);
    assert.equal(problem.source, 'toetssteen');
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(bill.getText(problem.range), 'uitgezet');
    assert.match(problem.message, /(?:artikel 3 EVRM|Article 3 ECHR)/);
    assert.match(problem.message, /Saadi/);
    assert.ok(typeof problem.code === 'object', 'the code does not lead anywhere');
    assert.match(problem.code.target.toString(true), /^https:.*ECLI:CE:ECHR:2008:0228JUD003720106$/);
  });

  it('name the other words that they rest on, where these stand', async () => {
    const bill = await showDocument('wetsvoorstel.md');
    const { relatedInformation = [] } = await waitForRule(bill.uri, refoulement);
    for (const { location } of relatedInformation) assert.equal(location.uri.toString(), bill.uri.toString());
    const risk = relatedInformation.find(({ location }) => bill.getText(location.range).includes('reëel risico'));
    assert.ok(risk, 'the words about the risk are not named');
    assert.match(risk.message, /Artikel 2/);
  });

  it('go when the text is mended, and come back when that is undone', async () => {
    const { document } = await showText(dutchBill(removal));
    await waitForRule(document.uri, refoulement);
    const mending = new vscode.WorkspaceEdit();
    mending.replace(document.uri, rangeOf(document, removal), 'De vreemdeling ontvangt een afschrift.');
    assert.ok(await vscode.workspace.applyEdit(mending));
    await waitForNone(document.uri);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), dutchBill(removal));
    await waitForRule(document.uri, refoulement);
  });

  it('move along when lines are put in above them', async () => {
    const { document } = await showText(dutchBill(removal));
    const { range } = await waitForRule(document.uri, refoulement);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, rangeOf(document, removal).start, 'Er is een raad.\n\nDe raad telt drie leden.\n\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    const down = range.start.line + 4;
    const [moved] = await waitForDiagnostics(document.uri, ([one]) => one?.range.start.line === down);
    assert.ok(moved);
    assert.equal(document.getText(moved.range), 'uitgezet');
  });

  it('go when a comment with a reason suppresses them', async () => {
    const { document } = await showText(dutchBill(removal));
    await waitForRule(document.uri, refoulement);
    const edit = new vscode.WorkspaceEdit();
    const comment = `<!-- toetssteen-disable-next ${refoulement}: volgt in de tweede nota van wijziging -->\n\n`;
    edit.insert(document.uri, rangeOf(document, removal).start, comment);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await waitForNone(document.uri);
  });

  it('are those of an English bill too, and nothing is said of what is compatible', async () => {
    const text = `---
kind: bill
lang: en
---

## Section 1 Support

The Minister must provide shelter to every applicant.

## Section 2 Removal

An alien who is a danger to the public must be removed even if there is a real risk of torture in the country of origin.
`;
    const { document } = await showText(text);
    const { range } = await waitForRule(document.uri, refoulement);
    assert.ok(range.start.isAfter(rangeOf(document, 'Section 2').start));
    const problems = vscode.languages.getDiagnostics(document.uri);
    assert.deepEqual(problems.map(ruleOf), [refoulement]);
  });

  it('go when the document is closed', async () => {
    const { document } = await showText(dutchBill(removal));
    await waitForRule(document.uri, refoulement);
    await closeEverything();
    await waitForNone(document.uri);
  });
});
