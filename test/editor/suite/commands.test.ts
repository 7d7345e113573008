import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { billTemplates } from '../../../client/templates/bills.js';
import type { WorkspaceSummary } from '../../../server/lsp/protocol.js';
import { dutchBill, removal } from '../../lsp/bills.js';
import { ruleOf, waitForRule } from './diagnostics.js';
import {
  closeEverything,
  deleteDocument,
  hasFolder,
  middleOf,
  rangeOf,
  showDocument,
  showText,
  writeDocument,
} from './documents.js';
import { extensionApi, theExtension, waitUntilJudged } from './extension.js';
import { acceptChoice, answerUntilDone, dismissMessages } from './quickInput.js';
import { waitFor } from './waiting.js';

const refoulement = 'non-refoulement/remove-despite-risk';

async function panelSays(words: RegExp): Promise<string> {
  const api = await extensionApi();
  return waitFor(
    [api.onDidChangeFindings, vscode.window.tabGroups.onDidChangeTabs],
    () => (words.test(api.panelContent() ?? '') ? api.panelContent() : undefined),
    () => `The panel does not say ${words}: ${api.panelContent()?.slice(0, 2000)}`,
  );
}

describe('the commands', () => {
  afterEach(closeEverything);

  it('that the manifest offers are all there', async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    const manifest: { contributes: { commands: { command: string }[] } } = theExtension().packageJSON;
    const offered = manifest.contributes.commands.map(({ command }) => command);
    assert.ok(offered.length >= 10);
    const missing = offered.filter((command) => !registered.has(command));
    assert.deepEqual(missing, []);
  });

  it('explain the finding at the cursor in a panel, which follows the cursor and the text', async () => {
    const other =
      'Wie zonder verblijfsrecht in Nederland verblijft, wordt gestraft met hechtenis van ten hoogste een week.';
    const editor = await showText(dutchBill(`1. ${removal}`, `2. ${other}`));
    const { document } = editor;
    const api = await extensionApi();
    assert.equal(api.panelContent(), undefined);
    await waitForRule(document.uri, refoulement);
    const cursor = middleOf(document, 'uitgezet');
    editor.selection = new vscode.Selection(cursor, cursor);
    await vscode.commands.executeCommand('toetssteen.explainFinding');
    const page = await panelSays(/Saadi/);
    assert.match(page, /<mark>uitgezet<\/mark>/);
    assert.match(page, /ECLI:CE:ECHR:2008:0228JUD003720106/);
    // What only the record of the ruling says.
    assert.match(page, /<dt>(?:Authority|Gezag)<\/dt>/);
    assert.match(page, /non-refoulement\/remove-despite-risk/);

    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, rangeOf(document, removal), 'Er is een raad.');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await waitUntilJudged(document);
    await waitFor(
      [api.onDidChangeFindings],
      () => (api.panelContent()?.includes('Saadi') === false ? true : undefined),
      () => 'The panel still shows the ruling of a finding that is gone',
    );
    await closeEverything();
    await waitFor(
      [vscode.window.tabGroups.onDidChangeTabs],
      () => (api.panelContent() === undefined ? true : undefined),
      () => 'The panel is still there',
    );
  });

  it('say that there is no finding at the cursor, and open no panel', async () => {
    await showText(dutchBill('Er is een raad.'));
    await answerUntilDone(vscode.commands.executeCommand('toetssteen.explainFinding'), dismissMessages);
    assert.equal((await extensionApi()).panelContent(), undefined);
  });

  it('begin a bill', async () => {
    const before = new Set(vscode.workspace.textDocuments);
    await answerUntilDone(vscode.commands.executeCommand('toetssteen.newBill'), acceptChoice);
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document !== undefined && !before.has(document), 'no document was opened');
    assert.equal(document.languageId, 'markdown');
    assert.ok(document.isUntitled);
    assert.match(document.getText(), /^---\nkind: wetsvoorstel\n/);
    assert.equal((await waitUntilJudged(document)).state, 'checked');
  });

  for (const { label, snippet } of billTemplates) {
    it(`begin a bill in which nothing is found: ${label}`, async () => {
      const editor = await showText('');
      assert.ok(await editor.insertSnippet(new vscode.SnippetString(snippet), new vscode.Position(0, 0)));
      const status = await waitUntilJudged(editor.document);
      assert.equal(status.state, 'checked');
      assert.deepEqual(status.findings, { error: 0, warning: 0, information: 0 });
      assert.deepEqual(vscode.languages.getDiagnostics(editor.document.uri).map(ruleOf), []);
    });
  }

  it('open the configuration that holds for a bill, or begin one', async () => {
    if (!hasFolder()) {
      // There is nowhere to put it: that is said, and the editor stays as it was.
      const { document } = await showText(dutchBill('Er is een raad.'));
      await answerUntilDone(vscode.commands.executeCommand('toetssteen.openConfiguration'), dismissMessages);
      assert.equal(vscode.window.activeTextEditor?.document, document);
      return;
    }
    await showDocument('wetsvoorstel.md');
    await vscode.commands.executeCommand('toetssteen.openConfiguration');
    const begun = vscode.window.activeTextEditor?.document;
    assert.ok(begun?.isUntitled);
    assert.match(begun.uri.path, /\/toetssteen\.config\.yaml$/);
    assert.match(begun.getText(), /^# [\s\S]*# exclude:/);
    await closeEverything();

    const folder = 'kantoor';
    try {
      const configuration = await writeDocument(`${folder}/toetssteen.config.yaml`, 'language: nl\n');
      await writeDocument(`${folder}/wet.md`, dutchBill(removal));
      const bill = await showDocument(`${folder}/wet.md`);
      await waitUntilJudged(bill);
      await vscode.commands.executeCommand('toetssteen.openConfiguration');
      assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), configuration.toString());
    } finally {
      await closeEverything();
      await deleteDocument(folder);
    }
  });

  it('start the server again, which finds what it found before', async () => {
    const { document } = await showText(dutchBill(removal));
    await waitForRule(document.uri, refoulement);
    const api = await extensionApi();
    await vscode.commands.executeCommand('toetssteen.restart');
    assert.ok(api.isRunning());
    assert.equal((await waitUntilJudged(document)).findings?.error, 1);
    await waitForRule(document.uri, refoulement);
  });

  it('check every bill of the folder; without a folder they say so', async () => {
    if (!hasFolder()) {
      await answerUntilDone(vscode.commands.executeCommand('toetssteen.checkWorkspace'), dismissMessages);
      return;
    }
    const name = 'ongeopend.md';
    const address = await writeDocument(name, dutchBill(`1. ${removal}`, `2. ${removal}`));
    try {
      const summary = await vscode.commands.executeCommand<WorkspaceSummary>('toetssteen.checkWorkspace');
      // The page that is no bill does not count.
      assert.deepEqual(summary, { documents: 2, findings: { error: 3, warning: 0, information: 0 }, cancelled: false });
    } finally {
      await vscode.workspace.fs.delete(address);
    }
  });

  it('show the log', async () => {
    await vscode.commands.executeCommand('toetssteen.showOutput');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });
});
