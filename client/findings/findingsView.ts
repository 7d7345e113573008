import { commands, Disposable, type ExtensionContext, l10n, type QuickPickItem, type TreeView, window } from 'vscode';
import type { FindingRecord } from '../../server/lsp/protocol.js';
import { wordingIn } from '../../server/report/wording.js';
import { contextKeys, findingsViewId, ownCommands } from '../names.js';
import type { ActiveFindings } from './activeFindings.js';
import { type Grouping, type Shown, severities } from './findingGroups.js';
import { FindingsTree, type Node } from './findingsTree.js';

/** What the workspace remembers. */
const groupingKey = 'toetssteen.grouping';
const shownKey = 'toetssteen.shown';

/** The view with the findings of the active bill, its buttons, and the number of conflicts beside its icon. */
export class FindingsView implements Disposable {
  readonly tree: FindingsTree;
  private readonly view: TreeView<Node>;
  private readonly disposables: Disposable;

  constructor(
    private readonly context: ExtensionContext,
    private readonly findings: ActiveFindings,
  ) {
    this.tree = new FindingsTree(findings);
    this.view = window.createTreeView(findingsViewId, { treeDataProvider: this.tree, showCollapseAll: true });
    this.disposables = Disposable.from(
      this.view,
      findings.onDidChange(() => this.update()),
      commands.registerCommand(ownCommands.groupByArticle, () => this.group('article')),
      commands.registerCommand(ownCommands.groupByTheme, () => this.group('theme')),
      commands.registerCommand(ownCommands.filterFindings, () => this.chooseShown()),
    );
    this.group(context.workspaceState.get<Grouping>(groupingKey) === 'theme' ? 'theme' : 'article');
    const remembered = context.workspaceState.get<Shown>(shownKey);
    if (remembered !== undefined) this.tree.shown = remembered;
    this.update();
  }

  dispose(): void {
    this.disposables.dispose();
  }

  /** Shows the view and puts the selection on a finding, when it is shown. */
  async reveal(finding: FindingRecord | undefined): Promise<void> {
    await commands.executeCommand(`${findingsViewId}.focus`);
    const node = finding === undefined ? undefined : this.tree.nodeOf(finding);
    if (node !== undefined) await this.view.reveal(node, { select: true, focus: true });
  }

  private group(grouping: Grouping): void {
    this.tree.grouping = grouping;
    void commands.executeCommand('setContext', contextKeys.grouping, grouping);
    void this.context.workspaceState.update(groupingKey, grouping);
  }

  private update(): void {
    const { current } = this.findings;
    void commands.executeCommand('setContext', contextKeys.billIsActive, current !== undefined);
    if (current === undefined) {
      // Without a bill the manifest says what the view shows.
      this.view.message = '';
      this.view.badge = undefined;
      return;
    }
    const conflicts = current.findings.filter(
      ({ severity, suppressed }) => severity === 'error' && suppressed === undefined,
    ).length;
    const hidden = current.findings.length > 0 && this.tree.content().length === 0;
    const nothing = current.findings.length === 0 ? l10n.t('Nothing was found in this bill.') : '';
    this.view.message = hidden ? l10n.t('What was found is not shown: see the filter.') : nothing;
    const tooltip = wordingIn(current.language).count('error', conflicts);
    this.view.badge = conflicts === 0 ? undefined : { value: conflicts, tooltip };
  }

  private async chooseShown(): Promise<void> {
    const language = this.findings.current?.language ?? 'en';
    const wording = wordingIn(language);
    const { shown } = this.tree;
    const items: (QuickPickItem & { readonly severity?: FindingRecord['severity'] })[] = [
      ...severities.map((severity) => ({
        label: wording.severity[severity],
        severity,
        picked: shown.severities.includes(severity),
      })),
      { label: wording.suppressed, picked: shown.suppressed },
    ];
    const chosen = await window.showQuickPick(items, {
      canPickMany: true,
      title: l10n.t('Which findings are shown'),
    });
    if (chosen === undefined) return;
    this.tree.shown = {
      severities: chosen.flatMap(({ severity }) => severity ?? []),
      suppressed: chosen.some(({ severity }) => severity === undefined),
    };
    await this.context.workspaceState.update(shownKey, this.tree.shown);
    this.update();
  }
}
