/** How soon something is wanted: by somebody who looks at it, or some time. */
export type Urgency = 'now' | 'background';

/** Work that waits for its turn. */
interface Job {
  readonly urgency: Urgency;
  readonly run: (givenUp: () => boolean) => Promise<'done' | 'given-up'>;
}

/**
 * Does one piece of work at a time: the matcher reads one bill at a time. What is wanted now goes first, and work in the
 * background that is in its way is given up and done again later.
 */
export class WorkQueue {
  private readonly waiting: Job[] = [];
  private busy = false;

  /**
   * Adds work.
   * @param run does it; it asks now and then whether it is to be given up, and says how it ended. What was given up is
   *   run again.
   * @returns when it is done; rejects when it throws
   */
  add(urgency: Urgency, run: Job['run']): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({
        urgency,
        run: async (givenUp) => {
          try {
            const ended = await run(givenUp);
            if (ended === 'done') resolve();
            return ended;
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)));
            return 'done';
          }
        },
      });
      void this.work();
    });
  }

  private async work(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    for (let job = this.next(); job !== undefined; job = this.next()) {
      const { urgency, run } = job;
      const givenUp = (): boolean => urgency === 'background' && this.waiting.some((other) => other.urgency === 'now');
      if ((await run(givenUp)) === 'given-up') this.waiting.push(job);
    }
    this.busy = false;
  }

  private next(): Job | undefined {
    const urgent = this.waiting.findIndex(({ urgency }) => urgency === 'now');
    return this.waiting.splice(Math.max(0, urgent), 1)[0];
  }
}
