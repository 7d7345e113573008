import type {
  CancellationToken,
  Connection,
  ResultProgressReporter,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Severity } from '../norms/schema.js';
import { fileName, normalAddress } from './address.js';
import { inBackground } from './background.js';
import type { Diagnostics, Report } from './diagnostics.js';
import { totals } from './findingTotals.js';
import type { WorkspaceSummary } from './protocol.js';
import { markdownEndings, type Workspace } from './workspace.js';
import { beginProgress, type Progress } from './workspaceProgress.js';

/** What came of a file that is not open; its text and structure are not kept. */
interface FileResult {
  readonly report: Report;
  /** Undefined when it was not checked: it is no bill, or it cannot be. */
  readonly findings: { readonly [severity in Severity]: number } | undefined;
}

/** Gives the reports of a request one by one. */
type PartialResults = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined;

/**
 * Checks all documents of the open folders: when somebody asks for it, or all the time when the settings say so. The
 * documents that are open keep their own diagnostics; this is about the others.
 */
export class WorkspaceCheck {
  /** Somebody asked for a check of everything, so it is kept up to date from then on. */
  private asked = false;
  /** By address: what came of it, until something changes. */
  private results = new Map<string, FileResult>();
  /** Released when there is something new to tell. */
  private readonly waiting = new Set<() => void>();
  /** Files whose diagnostics were pushed. */
  private reported = new Set<string>();
  /** Counts the checks that began by themselves: a newer one ends an older one. */
  private began = 0;
  /** Counts what made a difference: an answer that was begun before it may rest on what no longer holds. */
  private changes = 0;

  constructor(
    private readonly connection: Connection,
    private readonly workspace: Workspace,
    private readonly diagnostics: Diagnostics,
  ) {}

  private get pulls(): boolean {
    return this.workspace.abilities.pullsDiagnostics;
  }

  /** Checks everything, shows how far it is, can be cancelled, and gives the totals. */
  async run(token: CancellationToken): Promise<WorkspaceSummary> {
    const { progress, cancelled } = await beginProgress(this.connection, this.workspace.abilities);
    try {
      const summary = await this.all(progress, () => token.isCancellationRequested || cancelled());
      this.asked = !summary.cancelled || this.asked;
      this.release();
      if (this.pulls) inBackground(this.connection, this.connection.languages.diagnostics.refresh());
      return summary;
    } finally {
      progress?.done();
    }
  }

  /** Settings, configuration, packs or folders changed: nothing that was found holds any more. */
  async invalidated(): Promise<void> {
    this.results = new Map();
    await this.renew();
  }

  /** A file that is not open may hold another text: it was closed, or it changed on disk. */
  async fileChanged(uri: string): Promise<void> {
    this.results.delete(uri);
    if (markdownEndings.some((ending) => uri.toLowerCase().endsWith(ending))) await this.renew();
  }

  /** Who waits for news is told; for clients that do not ask, everything is looked at again. */
  private async renew(): Promise<void> {
    this.release();
    if (this.pulls) return;
    const began = ++this.began;
    if (await this.always()) await this.all(undefined, () => this.began !== began);
    else this.withdraw(new Set());
  }

  /**
   * The answer to a client that asks for the diagnostics of the workspace. As the protocol means it, the request stays
   * open while there is nothing to tell.
   * @param sent by address: the name of the report that the client has
   */
  async pull(
    sent: ReadonlyMap<string, string>,
    token: CancellationToken,
    results: PartialResults,
  ): Promise<WorkspaceDiagnosticReport> {
    const previous = new Map([...sent].map(([uri, resultId]) => [normalAddress(uri), { uri, resultId }]));
    for (;;) {
      const { changes } = this;
      const items = await this.reports(previous, token, results);
      if (items.length > 0 || token.isCancellationRequested) return { items: results === undefined ? items : [] };
      // What came in while the reports were made may have been passed over: it is news already.
      if (changes === this.changes) await this.news(token);
    }
  }

  private async reports(
    previous: ReadonlyMap<string, { readonly uri: string; readonly resultId: string }>,
    token: CancellationToken,
    results: PartialResults,
  ): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const tell = (uri: string, { resultId, items: found }: Report): void => {
      const item = { uri, version: null, kind: 'full' as const, resultId, items: found };
      items.push(item);
      results?.report({ items: [item] });
    };
    const files = (await this.always()) ? await this.files() : [];
    for (const uri of files) {
      if (token.isCancellationRequested) return items;
      if (this.workspace.isOpen(uri)) continue;
      const result = await this.result(uri);
      if (result === undefined) continue;
      const known = previous.get(uri);
      if (known?.resultId === result.report.resultId) continue;
      if (known === undefined && result.report.items.length === 0) continue;
      tell(known?.uri ?? uri, result.report);
    }
    const there = new Set(files);
    for (const [address, { uri, resultId }] of previous) {
      if (!there.has(address) && !this.workspace.isOpen(address) && resultId !== gone.resultId) tell(uri, gone);
    }
    return items;
  }

  /** Checks all files; to clients that do not ask for diagnostics they are pushed. */
  private async all(progress: Progress | undefined, cancelled: () => boolean): Promise<WorkspaceSummary> {
    const files = await this.files();
    const findings = { error: 0, warning: 0, information: 0 };
    const seen = new Set<string>();
    let documents = 0;
    for (const [done, uri] of files.entries()) {
      if (cancelled()) return { documents, findings, cancelled: true };
      progress?.report(Math.round((100 * done) / files.length), `${done + 1}/${files.length} ${fileName(uri)}`);
      const result = await this.result(uri);
      if (cancelled()) return { documents, findings, cancelled: true };
      if (result === undefined) continue;
      if (result.findings !== undefined) {
        documents++;
        findings.error += result.findings.error;
        findings.warning += result.findings.warning;
        findings.information += result.findings.information;
      }
      if (this.pulls || this.workspace.isOpen(uri)) continue;
      seen.add(uri);
      // At once: a check that is ended halfway must not leave what nobody takes away.
      this.reported.add(uri);
      this.diagnostics.pushFile(uri, result.report);
    }
    if (!this.pulls) this.withdraw(seen);
    return { documents, findings, cancelled: false };
  }

  /** Takes away what was pushed for files that are no longer there, or no longer looked after. */
  private withdraw(seen: Set<string>): void {
    for (const uri of this.reported) if (!seen.has(uri) && !this.workspace.isOpen(uri)) this.diagnostics.clear(uri);
    this.reported = seen;
  }

  /** What came of a file, open or not. Undefined when it cannot be read. */
  private async result(uri: string): Promise<FileResult | undefined> {
    for (;;) {
      const isOpen = this.workspace.isOpen(uri);
      const known = this.results.get(uri);
      if (known !== undefined && !isOpen) return known;
      const { changes } = this;
      const outcome = await this.workspace.checkFile(uri);
      // Opened or closed in the meantime: this was about the other text.
      if (this.workspace.isOpen(uri) !== isOpen) continue;
      if (outcome === undefined) return undefined;
      const result = {
        report: this.diagnostics.reportFor(outcome),
        findings: outcome.state === 'checked' ? totals(outcome.document.findings) : undefined,
      };
      if (!isOpen && changes === this.changes) this.results.set(uri, result);
      return result;
    }
  }

  private async files(): Promise<string[]> {
    const found = new Set<string>();
    for (const folder of this.workspace.folders) {
      for (const uri of await this.workspace.files.list(folder, markdownEndings)) found.add(normalAddress(uri));
    }
    return [...found].sort();
  }

  /** Whether the whole workspace is looked after: somebody asked for it, or the settings say so. */
  private async always(): Promise<boolean> {
    if (this.asked) return true;
    for (const folder of this.workspace.folders) {
      if ((await this.workspace.settingsFor(folder)).scope === 'workspace') return true;
    }
    return false;
  }

  private news(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        this.waiting.delete(wake);
        listening.dispose();
        resolve();
      };
      const listening = token.onCancellationRequested(wake);
      this.waiting.add(wake);
    });
  }

  private release(): void {
    this.changes++;
    for (const wake of [...this.waiting]) wake();
  }

  /** Does something in the background when what is known of the workspace changes. */
  listen(): void {
    this.workspace.onInvalidated(() => inBackground(this.connection, this.invalidated()));
    this.workspace.onFileChanged((uri) => inBackground(this.connection, this.fileChanged(uri)));
  }
}

/** What is told of a file that is no longer there. */
const gone: Report = { resultId: '', items: [] };
