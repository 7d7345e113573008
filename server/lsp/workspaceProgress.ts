import type { Connection, WorkDoneProgressReporter } from 'vscode-languageserver';
import type { Bilingual } from '../text/range.js';
import type { ClientAbilities } from './abilities.js';

const title: Bilingual = { nl: 'Toetssteen: werkmap toetsen', en: 'Toetssteen: checking the workspace' };

/** Where it is told how far a check is. */
export type Progress = Pick<WorkDoneProgressReporter, 'report' | 'done'>;

/** How far a check is shown, and whether the person who sees it wants it to end. */
export interface ShownProgress {
  /** Undefined when the client shows none. */
  readonly progress: Progress | undefined;
  readonly cancelled: () => boolean;
}

/** Begins to show how far a check is. */
export async function beginProgress(
  connection: Connection,
  { progress: shows, language }: ClientAbilities,
): Promise<ShownProgress> {
  // A client that refuses to show it gets its check all the same.
  const created = shows ? await connection.window.createWorkDoneProgress().catch(() => undefined) : undefined;
  created?.begin(title[language], 0, undefined, true);
  return { progress: created, cancelled: () => created?.token.isCancellationRequested === true };
}
