import { printable } from '../report/displayWidth.js';
import type { Io } from './io.js';

/** Between two changes of the line. */
const interval = 100;

/** A line on the terminal that says how far a long check is. Where there is no terminal it says nothing. */
export class Progress {
  private last: number;
  private shown = false;

  /** @param total the number of documents; for one there is nothing to tell */
  constructor(
    private readonly io: Io,
    private readonly total: number,
    quiet: boolean,
  ) {
    this.enabled = !quiet && total > 1 && io.stderr.isTerminal && io.env.TERM !== 'dumb';
    this.last = io.milliseconds();
  }

  private readonly enabled: boolean;

  /** Says which document is next. Short checks are over before anything is shown. */
  step(done: number, path: string): void {
    if (!this.enabled) return;
    const now = this.io.milliseconds();
    if (now - this.last < interval) return;
    this.last = now;
    this.shown = true;
    const room = (this.io.stderr.columns ?? 80) - 1;
    const text = `${done}/${this.total} ${printable(path)}`;
    this.io.stderr.write(`\r\u001b[K${text.slice(0, room)}`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.shown) this.io.stderr.write('\r\u001b[K');
  }
}
