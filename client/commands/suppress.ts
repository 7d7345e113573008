import { commands, type Disposable, l10n, Position, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { clientCommands } from '../../server/lsp/protocol.js';
import { reasonInComment, reasonProblem } from '../suppression.js';

/**
 * The command of the code action that suppresses a finding: asks for the reason, then writes the comment. Where it goes and
 * what stands around the reason is said by the server, which knows the text.
 */
export function registerSuppress(): Disposable {
  return commands.registerCommand(clientCommands.suppressWithReason, async (...args: unknown[]) => {
    const [uri, rule, line, before, behind] = args;
    if (typeof uri !== 'string' || typeof rule !== 'string' || typeof line !== 'number') return;
    if (typeof before !== 'string' || typeof behind !== 'string') return;
    const address = Uri.parse(uri);
    const { version } = await workspace.openTextDocument(address);
    const reason = await window.showInputBox({
      title: l10n.t('Suppress {0}', rule),
      prompt: l10n.t('Why is this provision compatible? The reason stays in the text, for whoever reads it.'),
      ignoreFocusOut: true,
      validateInput: (text) => reasonProblem(text, l10n.t),
    });
    if (reason === undefined) return;
    const document = await workspace.openTextDocument(address);
    if (document.version !== version) {
      await window.showWarningMessage(l10n.t('The text changed meanwhile, so nothing was suppressed. Try again.'));
      return;
    }
    const edit = new WorkspaceEdit();
    edit.insert(address, new Position(line, 0), `${before}${reasonInComment(reason)}${behind}`);
    await workspace.applyEdit(edit);
  });
}
