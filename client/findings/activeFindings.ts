import { Disposable, EventEmitter, type TextDocument, window, workspace } from 'vscode';
import { type DocumentFindings, type FindingRecord, findingsRequest } from '../../server/lsp/protocol.js';
import type { LanguageServer } from '../languageServer.js';

/** The findings of the bill that is being worked on. It follows the editor, and the server when that has checked anew. */
export class ActiveFindings implements Disposable {
  private findings: DocumentFindings | undefined;
  private document: TextDocument | undefined;
  private readonly changed = new EventEmitter<void>();
  private readonly listeners: Disposable;
  readonly onDidChange = this.changed.event;

  constructor(private readonly server: LanguageServer) {
    this.listeners = Disposable.from(
      window.onDidChangeActiveTextEditor((editor) => {
        // A view or panel has the focus: the bill is still the one that is being worked on.
        if (editor !== undefined) void this.follow(editor.document);
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.document) this.set(undefined, undefined);
      }),
      server.onDidChangeStatus(({ uri, state }) => {
        const document = this.document ?? window.activeTextEditor?.document;
        if (document?.uri.toString() === uri && state !== 'checking') void this.follow(document);
      }),
      server.onDidChangeState((state) => {
        if (state === 'failed') this.set(undefined, undefined);
      }),
    );
    const document = window.activeTextEditor?.document;
    if (document !== undefined) void this.follow(document);
  }

  /** The findings; undefined when no bill is being worked on. */
  get current(): DocumentFindings | undefined {
    return this.findings;
  }

  dispose(): void {
    this.listeners.dispose();
    this.changed.dispose();
  }

  /** The finding with a fingerprint; where the same words are met twice, the first. */
  withFingerprint(fingerprint: string): FindingRecord | undefined {
    return this.findings?.findings.find((one) => one.fingerprint === fingerprint);
  }

  /** The findings of a document, whether or not it is the one that is being worked on. */
  async of(uri: string): Promise<DocumentFindings | undefined> {
    if (this.findings?.uri === uri) return this.findings;
    return this.server.ask<DocumentFindings>(findingsRequest, { uri });
  }

  private async follow(document: TextDocument): Promise<void> {
    const uri = document.uri.toString();
    if (this.server.status(uri)?.state !== 'checked') {
      // While it is being checked anew what was found a moment ago stays.
      const checking = this.server.status(uri)?.state === 'checking' && this.document === document;
      if (!checking) this.set(undefined, undefined);
      return;
    }
    this.document = document;
    const findings = await this.server.ask<DocumentFindings>(findingsRequest, { uri });
    // Meanwhile another document may have come to the front.
    if (this.document === document) this.set(document, findings);
  }

  private set(document: TextDocument | undefined, findings: DocumentFindings | undefined): void {
    this.document = document;
    if (this.findings === undefined && findings === undefined) return;
    this.findings = findings;
    this.changed.fire();
  }
}
