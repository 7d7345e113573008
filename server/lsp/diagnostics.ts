import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { hash } from '../check/fingerprint.js';
import { inBackground } from './background.js';
import type { Outcome } from './checkedDocument.js';
import { diagnosticsOf } from './diagnostic.js';
import type { ProblemReporter } from './problemReporter.js';
import type { Workspace } from './workspace.js';

/** A full report, with the name under which a client may say that it has it. */
export interface Report {
  readonly resultId: string;
  readonly items: Diagnostic[];
}

/**
 * Gives diagnostics to the client: when it asks, or where it does not, by itself after each change. Never both for one
 * document. What is given is always about the newest text, and nothing stays of what no longer holds.
 */
export class Diagnostics {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** By address: what was last pushed, so that the same is not pushed again for the same version. */
  private readonly pushed = new Map<string, string>();

  constructor(
    private readonly connection: Connection,
    private readonly workspace: Workspace,
    private readonly problems: ProblemReporter,
  ) {}

  private get pulls(): boolean {
    return this.workspace.abilities.pullsDiagnostics;
  }

  /** The answer to a client that asks for the diagnostics of one document. */
  async pull(
    uri: string,
    previous: string | undefined,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport | ResponseError<DiagnosticServerCancellationData>> {
    const { resultId, items } = await this.report(uri);
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  /** The diagnostics of the newest version of an open document. Empty for what is not a bill, or cannot be checked. */
  private async report(uri: string): Promise<Report> {
    const outcome = await this.workspace.checker.check(uri);
    if (outcome === undefined) return reportOf([]);
    return this.reportFor(outcome);
  }

  /** The report that goes with an outcome. What is wrong with a configuration or pack is shown where it is wrong. */
  reportFor(outcome: Outcome): Report {
    if (outcome.state === 'broken') this.problems.show(outcome);
    return reportOf(outcome.state === 'checked' ? diagnosticsOf(outcome.document, this.workspace.abilities) : []);
  }

  /** A document was opened, changed or saved. */
  async changed(uri: string, event: 'opened' | 'changed' | 'saved'): Promise<void> {
    if (this.pulls) return;
    const { run, delay } = await this.workspace.settingsFor(uri);
    if (event === 'changed' && run === 'onSave') return;
    clearTimeout(this.timers.get(uri));
    this.timers.set(
      uri,
      setTimeout(() => inBackground(this.connection, this.push(uri)), event === 'changed' ? delay : 0),
    );
  }

  /** A document was closed: nothing of it stays. */
  closed(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
    if (!this.pulls) this.clear(uri);
  }

  /** Settings, configuration or packs changed: everything is asked for or pushed anew. */
  async invalidated(): Promise<void> {
    this.problems.clear();
    if (this.pulls) await this.connection.languages.diagnostics.refresh();
    else await Promise.all(this.workspace.documents.keys().map((uri) => this.push(uri)));
  }

  /** Pushes the diagnostics of a file that is not open. */
  pushFile(uri: string, report: Report): void {
    this.send(uri, undefined, report);
  }

  /** Takes away what was pushed for a document or file. */
  clear(uri: string): void {
    if (this.pushed.delete(uri))
      inBackground(this.connection, this.connection.sendDiagnostics({ uri, diagnostics: [] }));
  }

  private async push(uri: string): Promise<void> {
    this.timers.delete(uri);
    const report = await this.report(uri);
    const document = this.workspace.documents.get(uri);
    if (document !== undefined) this.send(uri, document.version, report);
  }

  private send(uri: string, version: number | undefined, { resultId, items }: Report): void {
    // Editors move what they show along with the text, not always rightly: each version gets its own.
    const name = `${version ?? ''} ${resultId}`;
    if (this.pushed.get(uri) === name || (items.length === 0 && !this.pushed.has(uri))) return;
    this.pushed.set(uri, name);
    if (items.length === 0) this.pushed.delete(uri);
    const params = { uri, ...(version === undefined ? {} : { version }), diagnostics: items };
    inBackground(this.connection, this.connection.sendDiagnostics(params));
  }
}

function reportOf(items: Diagnostic[]): Report {
  return { resultId: hash(JSON.stringify(items)), items };
}
