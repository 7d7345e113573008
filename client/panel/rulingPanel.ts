import {
  commands,
  Disposable,
  env,
  l10n,
  type Range,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { type FindingRecord, type RulingRecord, rulingRecordRequest } from '../../server/lsp/protocol.js';
import type { LanguageCode } from '../../server/text/range.js';
import type { ActiveFindings } from '../findings/activeFindings.js';
import { findingAt } from '../findings/findingAt.js';
import type { LanguageServer } from '../languageServer.js';
import { panelType } from '../names.js';
import { toRange } from '../positions.js';
import { nonce } from './nonce.js';
import { type PanelContent, type PanelMemory, panelPage } from './panelPage.js';

/** The panel beside the text that shows the whole record behind a finding. There is one, and it follows the cursor. */
export class RulingPanel implements Disposable {
  private panel: WebviewPanel | undefined;
  private content: PanelContent = { state: 'none' };
  private language: LanguageCode = 'nl';
  /** Which finding is to be shown; answers about an earlier one come too late. */
  private wanted: PanelMemory | undefined;
  private readonly disposables: Disposable;

  constructor(
    private readonly server: LanguageServer,
    private readonly findings: ActiveFindings,
  ) {
    this.disposables = Disposable.from(
      window.registerWebviewPanelSerializer(panelType, {
        deserializeWebviewPanel: (panel, state: unknown) => this.restore(panel, state),
      }),
      window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const current = this.findings.current;
        const [selection] = selections;
        if (this.panel === undefined || selection === undefined) return;
        if (current?.uri !== textEditor.document.uri.toString()) return;
        const finding = findingAt(current.findings, selection.active);
        if (finding !== undefined && finding.fingerprint !== this.wanted?.fingerprint) {
          void this.load(current.uri, finding, current.language);
        }
      }),
      findings.onDidChange(() => this.refresh()),
    );
  }

  dispose(): void {
    this.disposables.dispose();
    this.panel?.dispose();
  }

  /** The page that is shown; undefined when the panel is not open. */
  page(): string | undefined {
    return this.panel?.webview.html;
  }

  /** Opens the panel, or brings it to the front, for a finding. */
  async show(uri: string, finding: FindingRecord, language: LanguageCode): Promise<void> {
    if (this.panel === undefined) {
      this.adopt(
        window.createWebviewPanel(
          panelType,
          l10n.t('Ruling'),
          { viewColumn: ViewColumn.Beside, preserveFocus: true },
          { enableFindWidget: true },
        ),
      );
    } else {
      this.panel.reveal(undefined, true);
    }
    await this.load(uri, finding, language);
  }

  private adopt(panel: WebviewPanel): void {
    this.panel = panel;
    panel.webview.options = {
      enableScripts: true,
      enableForms: false,
      enableCommandUris: false,
      localResourceRoots: [],
    };
    panel.webview.onDidReceiveMessage((message: unknown) => void this.act(message));
    panel.onDidDispose(() => {
      this.panel = undefined;
      this.wanted = undefined;
      this.content = { state: 'none' };
    });
  }

  private async restore(panel: WebviewPanel, state: unknown): Promise<void> {
    this.adopt(panel);
    this.draw();
    if (!isMemory(state)) return;
    this.wanted = state;
    const document = await this.findings.of(state.uri);
    const finding = document?.findings.find(({ fingerprint }) => fingerprint === state.fingerprint);
    // The document may not be open yet; when it is, and has been checked, the panel is drawn anew.
    if (finding !== undefined && document !== undefined) await this.load(state.uri, finding, document.language);
  }

  /** The findings changed: shows what has become of the one that is shown. */
  private refresh(): void {
    const { wanted, panel } = this;
    const current = this.findings.current;
    if (panel === undefined || wanted === undefined || current?.uri !== wanted.uri) return;
    const finding = this.findings.withFingerprint(wanted.fingerprint);
    if (finding !== undefined) void this.load(current.uri, finding, current.language);
    else {
      this.content = { state: 'gone' };
      this.draw();
    }
  }

  private async load(uri: string, finding: FindingRecord, language: LanguageCode): Promise<void> {
    const wanted = { uri, fingerprint: finding.fingerprint };
    this.wanted = wanted;
    const rulings = await Promise.all(
      finding.rulings.map(async (reference) => ({
        reference,
        record: await this.server.ask<RulingRecord>(rulingRecordRequest, { id: reference.id, uri }),
      })),
    );
    const provisionText = await textOf(uri, toRange(finding.provision.range));
    if (this.wanted !== wanted) return;
    this.language = language;
    this.content = { state: 'finding', uri, finding, provisionText, rulings };
    this.draw();
  }

  private draw(): void {
    if (this.panel === undefined) return;
    const { content } = this;
    this.panel.title = content.state === 'finding' ? content.finding.title : l10n.t('Ruling');
    this.panel.webview.html = panelPage(content, this.language, nonce());
  }

  private async act(message: unknown): Promise<void> {
    const { content } = this;
    if (content.state !== 'finding' || typeof message !== 'object' || message === null || !('action' in message))
      return;
    const { uri, finding } = content;
    if (message.action === 'copy' && finding.compatible !== undefined) {
      await env.clipboard.writeText(finding.compatible);
      await this.panel?.webview.postMessage('copied');
    } else if (message.action === 'reveal') {
      await reveal(uri, toRange(finding.range));
    } else if (message.action === 'insert') {
      // Where the clause goes and under which number is known to the server: its actions are offered at the finding.
      await reveal(uri, toRange(finding.range));
      await commands.executeCommand('editor.action.quickFix');
    }
  }
}

async function textOf(uri: string, range: Range): Promise<string> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  return document.getText(range).trim();
}

async function reveal(uri: string, selection: Range): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  await window.showTextDocument(document, { selection, viewColumn: shown?.viewColumn ?? ViewColumn.One });
}

function isMemory(state: unknown): state is PanelMemory {
  return (
    typeof state === 'object' &&
    state !== null &&
    'uri' in state &&
    'fingerprint' in state &&
    typeof state.uri === 'string' &&
    typeof state.fingerprint === 'string'
  );
}
