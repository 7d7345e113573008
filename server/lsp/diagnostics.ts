import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { hash } from '../check/fingerprint.js';
import type { Problem } from '../project/problem.js';
import type { LanguageCode } from '../text/range.js';
import type { Outcome } from './checkedDocument.js';
import { diagnosticsOf } from './diagnostic.js';
import { problemDiagnostic } from './problemDiagnostics.js';
import type { StatusReporter } from './status.js';
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
  /** What was last pushed, so that the same is not pushed again. */
  private readonly pushed = new Map<string, string>();
  /** Files of configurations and packs in which problems are shown. */
  private troubled = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly workspace: Workspace,
    private readonly status: StatusReporter,
  ) {}

  private get pulls(): boolean {
    return this.workspace.abilities.pullsDiagnostics;
  }

  /** The answer to a client that asks for the diagnostics of one document. */
  async pull(uri: string, previous: string | undefined, token: CancellationToken): Promise<DocumentDiagnosticReport> {
    const { resultId, items } = await this.report(uri);
    if (token.isCancellationRequested || resultId !== previous) {
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    }
    return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  }

  /** The diagnostics of the newest version of an open document. Empty for what is not a bill, or cannot be checked. */
  async report(uri: string): Promise<Report> {
    const outcome = await this.workspace.checker.check(uri);
    if (outcome === undefined) return reportOf([]);
    this.status.ended(uri, this.workspace.documents.get(uri)?.version ?? 0, outcome);
    await this.showProblems(outcome);
    return this.reportFor(outcome);
  }

  /** The report that goes with an outcome. */
  reportFor(outcome: Outcome): Report {
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
      setTimeout(() => void this.push(uri), event === 'changed' ? delay : 0),
    );
  }

  /** A document was closed: nothing of it stays, unless the whole workspace is looked after. */
  closed(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
    if (!this.pulls && this.pushed.delete(uri)) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** Settings, configuration or packs changed: everything is asked for or pushed anew. */
  async invalidated(): Promise<void> {
    this.clearProblems();
    if (this.pulls) {
      this.connection.languages.diagnostics.refresh();
      return;
    }
    for (const { uri } of this.workspace.documents.all()) await this.push(uri);
  }

  /** Pushes the diagnostics of a document that is open, or of a file that is not. */
  async push(uri: string, report?: Report): Promise<void> {
    this.timers.delete(uri);
    const { resultId, items } = report ?? (await this.report(uri));
    const document = this.workspace.documents.get(uri);
    if (document === undefined && report === undefined) return;
    if (this.pushed.get(uri) === resultId || (items.length === 0 && !this.pushed.has(uri))) return;
    this.pushed.set(uri, resultId);
    const version = document === undefined ? {} : { version: document.version };
    await this.connection.sendDiagnostics({ uri, ...version, diagnostics: items });
  }

  /** Shows what is wrong with a configuration or pack in its own file. */
  private async showProblems(outcome: Outcome): Promise<void> {
    if (outcome.state !== 'broken') return;
    const byFile = new Map<string, Problem[]>();
    for (const problem of outcome.problems) {
      if (problem.path === undefined) continue;
      byFile.set(problem.path, [...(byFile.get(problem.path) ?? []), problem]);
    }
    for (const [uri, problems] of byFile) await this.showIn(uri, problems, outcome.language);
  }

  private async showIn(uri: string, problems: readonly Problem[], language: LanguageCode): Promise<void> {
    this.troubled.add(uri);
    await this.connection.sendDiagnostics({
      uri,
      diagnostics: problems.map((problem) => problemDiagnostic(problem, language)),
    });
  }

  private clearProblems(): void {
    for (const uri of this.troubled) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
    this.troubled = new Set();
  }
}

function reportOf(items: Diagnostic[]): Report {
  return { resultId: hash(JSON.stringify(items)), items };
}
