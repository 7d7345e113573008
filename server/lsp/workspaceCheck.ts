import type {
  CancellationToken,
  Connection,
  ResultProgressReporter,
  WorkDoneProgressReporter,
  WorkDoneProgressServerReporter,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Bilingual } from '../text/range.js';
import type { Outcome } from './checkedDocument.js';
import type { Diagnostics } from './diagnostics.js';
import { totals } from './findingTotals.js';
import type { WorkspaceSummary } from './protocol.js';
import { markdownEndings, type Workspace } from './workspace.js';

const title: Bilingual = { nl: 'Toetssteen: werkmap toetsen', en: 'Toetssteen: checking the workspace' };

/** What of a report of the progress is used. */
type Progress = Pick<WorkDoneProgressReporter, 'report'>;

/**
 * Checks all documents of the open folders: when somebody asks for it, or all the time when the settings say so. The
 * documents that are open keep their own diagnostics; this is about the others.
 */
export class WorkspaceCheck {
  /** Somebody asked for a check of everything, so clients that pull are given it from then on. */
  private asked = false;
  /** Released when there is something new to tell. */
  private waiting: (() => void)[] = [];
  private reported = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly workspace: Workspace,
    private readonly diagnostics: Diagnostics,
  ) {}

  /** Checks everything, shows how far it is, can be cancelled, and gives the totals. */
  async run(token: CancellationToken): Promise<WorkspaceSummary> {
    const progress = await this.progress();
    try {
      const summary = await this.all(progress, () => token.isCancellationRequested || isCancelled(progress));
      this.asked = !summary.cancelled || this.asked;
      this.release();
      if (this.workspace.abilities.pullsDiagnostics) this.connection.languages.diagnostics.refresh();
      return summary;
    } finally {
      progress?.done();
    }
  }

  /** Something changed: who waits for news is told, and for clients that do not ask it is checked anew. */
  async invalidated(): Promise<void> {
    this.release();
    if (this.workspace.abilities.pullsDiagnostics || !(await this.always())) return;
    await this.all(undefined, () => false);
  }

  /**
   * The answer to a client that asks for the diagnostics of the workspace. As the protocol means it, the request stays
   * open while there is nothing to tell.
   * @param previous by address: the name of the report that the client has
   */
  async pull(
    previous: ReadonlyMap<string, string>,
    token: CancellationToken,
    results: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    let items = await this.reports(previous, token, results);
    if (items.length === 0 && !token.isCancellationRequested) {
      await this.news(token);
      items = await this.reports(previous, token, results);
    }
    return { items: results === undefined ? items : [] };
  }

  private async reports(
    previous: ReadonlyMap<string, string>,
    token: CancellationToken,
    results: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const tell = (item: WorkspaceDocumentDiagnosticReport): void => {
      items.push(item);
      results?.report({ items: [item] });
    };
    const files = this.asked || (await this.always()) ? await this.files() : [];
    for (const uri of files) {
      if (token.isCancellationRequested) break;
      if (this.workspace.documents.get(uri) !== undefined) continue;
      const outcome = await this.workspace.checkFile(uri);
      if (outcome === undefined) continue;
      const { resultId, items: found } = this.diagnostics.reportFor(outcome);
      const known = previous.get(uri);
      if (known === resultId || (known === undefined && found.length === 0)) continue;
      tell({ uri, version: null, kind: 'full', resultId, items: found });
    }
    const there = new Set(files);
    for (const uri of previous.keys()) {
      const open = this.workspace.documents.get(uri) !== undefined;
      if (!there.has(uri) && !open && previous.get(uri) !== '') {
        tell({ uri, version: null, kind: 'full', resultId: '', items: [] });
      }
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
      progress?.report(Math.round((100 * done) / files.length), `${done + 1}/${files.length} ${nameOf(uri)}`);
      const outcome = await this.workspace.checkFile(uri);
      if (outcome === undefined) continue;
      seen.add(uri);
      if (outcome.state === 'checked') {
        documents++;
        const found = totals(outcome.document.findings);
        findings.error += found.error;
        findings.warning += found.warning;
        findings.information += found.information;
      }
      await this.push(uri, outcome);
    }
    if (!this.workspace.abilities.pullsDiagnostics) {
      for (const uri of this.reported)
        if (!seen.has(uri)) await this.connection.sendDiagnostics({ uri, diagnostics: [] });
      this.reported = seen;
    }
    return { documents, findings, cancelled: false };
  }

  private async push(uri: string, outcome: Outcome): Promise<void> {
    if (this.workspace.abilities.pullsDiagnostics || this.workspace.documents.get(uri) !== undefined) return;
    await this.diagnostics.push(uri, this.diagnostics.reportFor(outcome));
  }

  private async files(): Promise<string[]> {
    const found = new Set<string>();
    for (const folder of this.workspace.folders) {
      for (const uri of await this.workspace.files.list(folder, markdownEndings)) found.add(uri);
    }
    return [...found].sort();
  }

  /** Whether the settings want the whole workspace looked after. */
  private async always(): Promise<boolean> {
    for (const folder of this.workspace.folders) {
      if ((await this.workspace.settingsFor(folder)).scope === 'workspace') return true;
    }
    return false;
  }

  private news(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      token.onCancellationRequested(() => resolve());
    });
  }

  private release(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }

  private async progress(): Promise<WorkDoneProgressServerReporter | undefined> {
    const { abilities } = this.workspace;
    if (!abilities.progress) return undefined;
    const progress = await this.connection.window.createWorkDoneProgress();
    progress.begin(title[abilities.language], 0, undefined, true);
    return progress;
  }
}

function isCancelled(progress: WorkDoneProgressServerReporter | undefined): boolean {
  return progress?.token.isCancellationRequested === true;
}

function nameOf(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}
