import type { Locale } from '../project/locale.js';
/** A stream that the program writes to. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Undefined when it is not a terminal. */
  readonly columns: number | undefined;
}

/** Environment variables; those that the program looks at are named. */
export interface Environment extends Locale {
  readonly [name: string]: string | undefined;
  readonly NO_COLOR?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly FORCE_HYPERLINK?: string | undefined;
  readonly CI?: string | undefined;
  readonly TERM?: string | undefined;
  readonly TERM_PROGRAM?: string | undefined;
  readonly WT_SESSION?: string | undefined;
  readonly KONSOLE_VERSION?: string | undefined;
  readonly VTE_VERSION?: string | undefined;
  readonly TOETSSTEEN_DEBUG?: string | undefined;
}

/** The world outside, apart from files: so that a command can be run inside a test as it runs in a shell. */
export interface Io {
  /** Absolute. */
  readonly cwd: string;
  readonly env: Environment;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Everything on standard input, or as much of it as exceeds `limit` bytes by some. */
  readStandardInput(limit: number): Promise<Uint8Array>;
  /** ISO date of today, on the clock of the user. */
  today(): string;
  /** A clock that only serves to measure how long something took. */
  milliseconds(): number;
}
