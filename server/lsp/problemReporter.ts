import { type Connection, MessageType, ShowMessageNotification, type ShowMessageParams } from 'vscode-languageserver';
import type { Problem } from '../project/problem.js';
import type { LanguageCode } from '../text/range.js';
import { inBackground } from './background.js';
import { problemDiagnostic, problemLines } from './problemDiagnostics.js';

/** What is wrong, and the language to say it in. */
export interface Broken {
  readonly problems: readonly Problem[];
  readonly language: LanguageCode;
}

/**
 * Shows what is wrong with configurations and packs, in the files that it is wrong in. What is wrong with the settings of
 * the editor has no file: that is said once.
 */
export class ProblemReporter {
  /** By address: what is shown in that file, so that the same is not shown again. */
  private readonly shown = new Map<string, string>();
  private readonly said = new Set<string>();

  /** @param shownOtherwise whether the client shows the state of its documents itself */
  constructor(
    private readonly connection: Connection,
    private readonly shownOtherwise: boolean,
  ) {}

  /** Shows what keeps a document from being checked. */
  show({ problems, language }: Broken): void {
    const byFile = new Map<string, Problem[]>();
    for (const problem of problems) {
      if (problem.path === undefined) this.say(problem, language);
      else byFile.set(problem.path, [...(byFile.get(problem.path) ?? []), problem]);
    }
    for (const [uri, inFile] of byFile) {
      const diagnostics = inFile.map((problem) => problemDiagnostic(problem, language));
      const name = JSON.stringify(diagnostics);
      if (this.shown.get(uri) === name) continue;
      this.shown.set(uri, name);
      inBackground(this.connection, this.connection.sendDiagnostics({ uri, diagnostics }));
    }
  }

  /** Takes everything away that was shown: it may have been mended. */
  clear(): void {
    for (const uri of this.shown.keys()) {
      inBackground(this.connection, this.connection.sendDiagnostics({ uri, diagnostics: [] }));
    }
    this.shown.clear();
  }

  private say(problem: Problem, language: LanguageCode): void {
    for (const line of problemLines([problem], language)) {
      if (this.said.has(line)) continue;
      this.said.add(line);
      // An error of ours was logged where it happened.
      if (this.shownOtherwise || problem.code === 'internal') this.connection.console.error(`toetssteen: ${line}`);
      else this.message(`Toetssteen: ${line}`);
    }
  }

  private message(message: string): void {
    const params: ShowMessageParams = { type: MessageType.Error, message };
    inBackground(this.connection, this.connection.sendNotification(ShowMessageNotification.type, params));
  }
}
