import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ShownGroup } from '../../../client/findings/findingGroups.js';
import { removal } from '../../lsp/bills.js';
import { closeEverything, rangeOf, showDocument, showText } from './documents.js';
import { extensionApi } from './extension.js';
import { acceptChoice, answerUntilDone, firstChoice, toggleChoice } from './quickInput.js';
import { withSettings } from './settings.js';
import { waitFor } from './waiting.js';

const twoThemes = `---
kind: wetsvoorstel
---

### Artikel 1

Er is een raad.

### Artikel 2

1. De raad telt drie leden.
2. ${removal}

### Artikel 3

De oom die zijn neef zonder verblijfsrecht in huis neemt, wordt gestraft met hechtenis van ten hoogste een week.
`;

/** Waits until the view shows what it should; gives it. */
async function waitForView(isRight: (groups: readonly ShownGroup[]) => boolean): Promise<readonly ShownGroup[]> {
  const api = await extensionApi();
  return waitFor(
    [api.onDidChangeFindings],
    () => (isRight(api.shownFindings()) ? api.shownFindings() : undefined),
    () => `The view shows ${JSON.stringify(api.shownFindings())}`,
  );
}

const hasTwo = (groups: readonly ShownGroup[]) => groups.length === 2;

describe('the view of findings', () => {
  afterEach(closeEverything);

  it('shows those of the active bill by article, in the order of the text', async () => {
    await withSettings({ language: 'nl' }, async () => {
      await showText(twoThemes);
      const groups = await waitForView(
        ([first, second]) => first?.title === 'Artikel 2' && second?.title === 'Artikel 3',
      );
      const [finding, ...others] = groups[0]?.findings ?? [];
      assert.deepEqual(others, []);
      assert.equal(finding?.severity, 'error');
      assert.equal(finding.label, 'Uitzetting gaat door ondanks gevaar bij terugkeer');
      assert.ok((groups[1]?.findings.length ?? 0) > 0);
    });
  });

  it('groups them by theme when asked to, and by article again', async () => {
    await showText(twoThemes);
    await waitForView(hasTwo);
    const api = await extensionApi();
    await vscode.commands.executeCommand('toetssteen.groupByTheme');
    try {
      const groups = api.shownFindings();
      assert.ok(groups.every(({ title }) => !title.startsWith('Artikel')));
      const all = groups.flatMap(({ findings }) => findings);
      assert.ok(all.some(({ description }) => description === 'Artikel 2, tweede lid'));
    } finally {
      await vscode.commands.executeCommand('toetssteen.groupByArticle');
    }
    assert.deepEqual(
      api.shownFindings().map(({ title }) => title),
      ['Artikel 2', 'Artikel 3'],
    );
  });

  it('follows the text', async () => {
    const { document } = await showText(twoThemes);
    await waitForView(hasTwo);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, rangeOf(document, removal), 'De leden kiezen een voorzitter.');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await waitForView((groups) => groups.length === 1 && groups[0]?.title === 'Artikel 3');
  });

  it('follows the editor: another bill, a page that is none', async () => {
    await showText(twoThemes);
    await waitForView(hasTwo);
    await showDocument('wetsvoorstel.md');
    await waitForView((groups) => groups.length === 1 && groups[0]?.title === 'Artikel 2');
    await showDocument('README.md');
    await waitForView((groups) => groups.length === 0);
    await showText(twoThemes);
    await waitForView(hasTwo);
  });

  it('is shown and put on a finding by the lens of an article', async () => {
    const { document } = await showText(twoThemes);
    await waitForView(hasTwo);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      100,
    );
    const lens = lenses.find(({ command }) => command?.command === 'toetssteen.showFindings');
    assert.ok(lens?.command, 'no lens leads to the view');
    await vscode.commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
  });

  it('leaves out what its filter leaves out', async () => {
    await showText(twoThemes);
    const before = await waitForView(hasTwo);
    const api = await extensionApi();
    const shown = () => api.shownFindings().flatMap(({ findings }) => findings);
    const count = before.flatMap(({ findings }) => findings).length;
    const errors = before.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error').length;
    await toggleConflicts(() => shown().every(({ severity }) => severity !== 'error'));
    assert.equal(shown().length, count - errors);
    await toggleConflicts(() => shown().length === count);
  });
});

/** Turns the first line of the filter, conflicts, off or on; until that had the effect that is wanted. */
async function toggleConflicts(isDone: () => boolean): Promise<void> {
  for (let round = 0; round < 10 && !isDone(); round++) {
    // A list comes before its lines: accepted without them it changes nothing, and is asked for again. So that there is
    // time for them to come, the first line is gone to more than once.
    const filtering = vscode.commands.executeCommand('toetssteen.filterFindings');
    await answerUntilDone(filtering, firstChoice, firstChoice, firstChoice, toggleChoice, acceptChoice);
  }
  assert.ok(isDone(), 'the filter has no effect');
}
