import {
  type Event,
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
} from 'vscode';
import type { FindingRecord } from '../../server/lsp/protocol.js';
import { wordingIn } from '../../server/report/wording.js';
import type { LanguageCode } from '../../server/text/range.js';
import { toRange } from '../positions.js';
import type { ActiveFindings } from './activeFindings.js';
import {
  type Group,
  type Grouping,
  groupFindings,
  type Shown,
  type ShownGroup,
  severities,
  shownAtFirst,
} from './findingGroups.js';
import { findingLine, findingTooltip, spokenFinding } from './findingText.js';

/** A finding in the tree, with what is needed to show it and to act on it. */
export interface FindingNode {
  readonly finding: FindingRecord;
  readonly uri: string;
  readonly language: LanguageCode;
  readonly group: Group;
}

/** A group of findings in the tree. */
export interface GroupNode {
  readonly group: Group;
  readonly uri: string;
  readonly language: LanguageCode;
}

export type Node = FindingNode | GroupNode;

const icons = {
  error: new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground')),
  warning: new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground')),
  information: new ThemeIcon('info', new ThemeColor('problemsInfoIcon.foreground')),
} as const satisfies { readonly [severity in FindingRecord['severity']]: ThemeIcon };
const suppressedIcon = new ThemeIcon('circle-slash', new ThemeColor('disabledForeground'));

/** Gives the editor the findings of the active bill as a tree of two levels. */
export class FindingsTree implements TreeDataProvider<Node> {
  private readonly changed = new EventEmitter<undefined>();
  private currentGrouping: Grouping = 'article';
  private currentlyShown: Shown = shownAtFirst;
  readonly onDidChangeTreeData: Event<undefined> = this.changed.event;

  constructor(private readonly findings: ActiveFindings) {
    findings.onDidChange(() => this.changed.fire(undefined));
  }

  get grouping(): Grouping {
    return this.currentGrouping;
  }
  set grouping(grouping: Grouping) {
    this.currentGrouping = grouping;
    this.changed.fire(undefined);
  }

  get shown(): Shown {
    return this.currentlyShown;
  }
  set shown(shown: Shown) {
    this.currentlyShown = shown;
    this.changed.fire(undefined);
  }

  /** What is shown, in its order. */
  content(): ShownGroup[] {
    return this.groups().map(({ group }) => ({
      title: group.title,
      findings: group.findings.map((finding) => ({
        ...findingLine(finding, this.grouping),
        severity: finding.severity,
      })),
    }));
  }

  getChildren(node?: Node): Node[] {
    if (node === undefined) return this.groups();
    if ('finding' in node) return [];
    const { group, uri, language } = node;
    return group.findings.map((finding) => ({ finding, uri, language, group }));
  }

  getParent(node: Node): Node | undefined {
    if (!('finding' in node)) return undefined;
    const { group, uri, language } = node;
    return { group, uri, language };
  }

  getTreeItem(node: Node): TreeItem {
    return 'finding' in node ? this.findingItem(node) : groupItem(node);
  }

  /** The node of a finding, to be revealed; undefined when it is not shown. */
  nodeOf({ fingerprint, range }: FindingRecord): FindingNode | undefined {
    for (const { group, uri, language } of this.groups()) {
      const finding = group.findings.find(
        (one) => one.fingerprint === fingerprint && one.range.start.line === range.start.line,
      );
      if (finding !== undefined) return { finding, uri, language, group };
    }
    return undefined;
  }

  private groups(): GroupNode[] {
    const current = this.findings.current;
    if (current === undefined) return [];
    const { uri, language } = current;
    return groupFindings(current, this.grouping, this.shown).map((group) => ({ group, uri, language }));
  }

  private findingItem({ finding, uri, language }: FindingNode): TreeItem {
    const { label, description } = findingLine(finding, this.grouping);
    const item = new TreeItem(label);
    const place = finding.range.start;
    item.id = `${finding.fingerprint}:${place.line}:${place.character}`;
    item.description = description;
    item.iconPath = finding.suppressed === undefined ? icons[finding.severity] : suppressedIcon;
    item.tooltip = new MarkdownString(findingTooltip(finding, language));
    item.accessibilityInformation = { label: spokenFinding(finding, language) };
    item.contextValue = finding.rulings.length > 0 ? 'finding ruling' : 'finding';
    item.command = {
      title: label,
      command: 'vscode.open',
      arguments: [Uri.parse(uri), { selection: toRange(finding.range), preserveFocus: false }],
    };
    return item;
  }
}

function groupItem({ group, language }: GroupNode): TreeItem {
  const wording = wordingIn(language);
  const item = new TreeItem(group.title, TreeItemCollapsibleState.Expanded);
  item.id = `group:${group.id}`;
  const counts = severities.flatMap((severity) => {
    const count = group.findings.filter((one) => one.severity === severity && one.suppressed === undefined).length;
    return count === 0 ? [] : [wording.count(severity, count)];
  });
  item.description = counts.join(', ');
  item.contextValue = 'group';
  item.accessibilityInformation = { label: [group.title, ...counts].join(', ') };
  return item;
}
