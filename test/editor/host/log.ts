/** What VS Code's server and workbench told during a run, kept for when it fails. */
export class Log {
  readonly #parts: string[] = [];

  /** Adds text as it came, which may end within a line. */
  add(text: string): void {
    this.#parts.push(text);
  }

  /** Everything. */
  text(): string {
    return this.#parts.join('');
  }

  /** The last few thousand characters, for an error message. */
  tail(): string {
    return this.text().slice(-3000).trim();
  }
}
