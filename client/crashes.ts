/** So many ends within {@link period} are taken for an accident; one more, and something is wrong. */
const borne = 3;
/** Milliseconds. */
const period = 3 * 60 * 1000;

/** Counts how often the server ended by itself, to know when starting it again does not help. */
export class Crashes {
  private times: number[] = [];

  /**
   * The server ended.
   * @param now milliseconds on any clock that only goes forward
   * @returns whether it is worth starting again
   */
  add(now: number): boolean {
    this.times = [...this.times.filter((time) => now - time < period), now];
    return this.times.length <= borne;
  }

  /** Somebody wants to try again. */
  forget(): void {
    this.times = [];
  }
}
