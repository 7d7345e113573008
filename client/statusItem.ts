import {
  Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  Uri,
  window,
  workspace,
} from 'vscode';
import { documentSelector } from './documentSelector.js';
import type { LanguageServer } from './languageServer.js';
import { ownCommands } from './names.js';
import { extensionName } from './platform.js';
import { type StatusText, statusText } from './statusText.js';

const severities: { readonly [severity in StatusText['severity']]: LanguageStatusSeverity } = {
  information: LanguageStatusSeverity.Information,
  warning: LanguageStatusSeverity.Warning,
  error: LanguageStatusSeverity.Error,
};

/** Shows beside the language of a Markdown document how Toetssteen stands to it, and under which law and rules. */
export function showStatus(server: LanguageServer): Disposable {
  const item = languages.createLanguageStatusItem('toetssteen.status', documentSelector());
  item.name = extensionName;
  item.command = { command: ownCommands.showOutput, title: l10n.t('Log'), tooltip: l10n.t('Show Log') };
  let rulesItem: LanguageStatusItem | undefined;
  const showRules = (shown: StatusText['circumstances'], configuration: string | undefined): void => {
    if (shown === undefined) {
      rulesItem?.dispose();
      rulesItem = undefined;
      return;
    }
    rulesItem ??= languages.createLanguageStatusItem('toetssteen.rules', documentSelector());
    rulesItem.name = l10n.t('Toetssteen: law and rules');
    rulesItem.text = `${extensionName}: ${shown.text}`;
    rulesItem.detail = shown.detail;
    rulesItem.command = {
      command: ownCommands.openConfiguration,
      title: configuration ?? l10n.t('No configuration'),
      tooltip: l10n.t('Open the configuration'),
    };
  };
  const update = (): void => {
    const uri = window.activeTextEditor?.document.uri;
    const status = uri === undefined ? undefined : server.status(uri.toString());
    const { text, detail, severity, busy, circumstances } = statusText(server.state, status, l10n.t);
    item.text = `${extensionName}: ${text}`;
    item.detail = detail;
    item.severity = severities[severity];
    item.busy = busy;
    item.accessibilityInformation = { label: `${extensionName}: ${text}. ${detail}` };
    const file = status?.configuration;
    showRules(circumstances, file === undefined ? undefined : workspace.asRelativePath(Uri.parse(file), false));
  };
  update();
  return Disposable.from(
    item,
    { dispose: () => rulesItem?.dispose() },
    server.onDidChangeState(update),
    server.onDidChangeStatus(update),
    window.onDidChangeActiveTextEditor(update),
  );
}
