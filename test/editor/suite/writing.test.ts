import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { dutchBill, removal } from '../../lsp/bills.js';
import { waitForNone, waitForRule } from './diagnostics.js';
import { closeEverything, rangeOf, showText } from './documents.js';
import { waitUntilJudged } from './extension.js';
import { acceptChoice, answerUntilDone, leaveQuestion } from './quickInput.js';
import { withSettings } from './settings.js';

const refoulement = 'non-refoulement/remove-despite-risk';

/** What is offered about the finding of a rule. */
async function actionsFor(document: vscode.TextDocument, rule: string): Promise<readonly vscode.CodeAction[]> {
  const { range } = await waitForRule(document.uri, rule);
  const command = 'vscode.executeCodeActionProvider';
  const kind = vscode.CodeActionKind.QuickFix.value;
  return vscode.commands.executeCommand<vscode.CodeAction[]>(command, document.uri, range, kind, 100);
}

async function completions(document: vscode.TextDocument, behind: string): Promise<readonly vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    rangeOf(document, behind).end,
  );
  return items;
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

describe('writing a bill', () => {
  afterEach(closeEverything);

  it('offers a compatible clause, with which the finding goes', async () => {
    const { document } = await showText(dutchBill('1. Er is een raad.', `2. ${removal}`));
    const preferred = (await actionsFor(document, refoulement)).filter(({ isPreferred }) => isPreferred === true);
    assert.equal(preferred.length, 1);
    const [action] = preferred;
    assert.ok(action?.edit, 'the preferred action changes nothing');
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    assert.match(document.getText(), /\n2\. De vreemdeling wordt niet uitgezet /);
    assert.ok(document.getText().includes('1. Er is een raad.'));
    await waitForNone(document.uri);
  });

  it('offers to suppress, to explain and to open the ruling, in the language of the messages', async () => {
    const { document } = await showText(dutchBill(removal));
    const commands = async () => {
      const actions = await actionsFor(document, refoulement);
      return actions.flatMap(({ title, command }) => (command === undefined ? [] : [`${command.command}: ${title}`]));
    };
    await withSettings({ language: 'nl' }, async () => {
      const found = await commands();
      for (const expected of [
        /^toetssteen\.suppressWithReason: Onderdruk hier, met een reden$/,
        /^toetssteen\.explainFinding: Leg deze bevinding uit$/,
        /^toetssteen\.openRuling: Open de uitspraak \(Saadi/,
      ]) {
        assert.ok(
          found.some((one) => expected.test(one)),
          `${expected} is not in ${found.join('; ')}`,
        );
      }
    });
    await withSettings({ language: 'en' }, async () => {
      const found = await commands();
      assert.ok(found.includes('toetssteen.explainFinding: Explain this finding'), found.join('; '));
    });
  });

  it('suppresses nothing when no reason is given', async () => {
    const { document } = await showText(dutchBill(removal));
    const actions = await actionsFor(document, refoulement);
    const command = actions.find((one) => one.command?.command === 'toetssteen.suppressWithReason')?.command;
    assert.ok(command);
    await answerUntilDone(
      vscode.commands.executeCommand(command.command, ...(command.arguments ?? [])),
      acceptChoice,
      leaveQuestion,
    );
    assert.equal(document.getText(), dutchBill(removal));
    await waitForRule(document.uri, refoulement);
  });

  it('completes the citation of a ruling', async () => {
    const { document } = await showText(dutchBill('Dit volgt uit C-72/2'));
    const items = await completions(document, 'C-72/2');
    const item = items.find((one) => labelOf(one).includes('C-72/22'));
    assert.ok(item, items.map(labelOf).join('; '));
    const text = item.insertText;
    assert.match(typeof text === 'string' ? text : (text?.value ?? ''), /C-72\/22 PPU, ECLI:EU:C:2022:505/);
  });

  it('completes the front matter, and offers nothing of ours in a page that is no bill', async () => {
    const { document } = await showText('---\nkind: \n---\n\n### Artikel 1\n\nEr is een raad.\n');
    const kinds = (await completions(document, 'kind: ')).map(labelOf);
    assert.ok(kinds.includes('bill'), kinds.join('; '));
    const { document: page } = await showText('# Boten\n\nZie C-72/2\n');
    const others = (await completions(page, 'C-72/2')).map(labelOf);
    assert.ok(!others.some((label) => label.includes('C-72/22')), others.join('; '));
  });

  it('gives an article another number, and with it every reference', async () => {
    const text =
      '---\nkind: wetsvoorstel\n---\n\n### Artikel 5 Wieken\n\nEen wiek draait.\n\n### Artikel 6 Storm\n\n' +
      'Bij storm geldt artikel 5 niet, en artikel 5 van de Deltawet wel.\n';
    const { document } = await showText(text);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      rangeOf(document, 'artikel 5').end.translate(0, -1),
      '4a',
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    const renamed = text.replace('Artikel 5 Wieken', 'Artikel 4a Wieken').replace('artikel 5 niet', 'artikel 4a niet');
    assert.equal(document.getText(), renamed);
    assert.equal((await waitUntilJudged(document)).state, 'checked');
  });
});
