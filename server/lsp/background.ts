import type { Connection } from 'vscode-languageserver';

/**
 * Lets work go on by itself. What goes wrong in it is written to the client's log: a client that refuses a request, or an
 * error of our own, must not end the server.
 */
export function inBackground(connection: Connection, work: Promise<unknown>): void {
  work.catch((error: unknown) => logError(connection, error));
}

/** Writes an error to the client's log. */
export function logError(connection: Connection, error: unknown, about = ''): void {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  connection.console.error(`toetssteen: ${about}${detail}`);
}
