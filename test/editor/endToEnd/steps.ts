import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Results } from '../host/results.js';

/** One thing that a drafter does and sees. */
export interface Step {
  readonly title: string;
  /** @throws when what should be seen is not there */
  readonly run: () => Promise<void>;
}

/** Takes numbered pictures of a page, so that people can judge what no test can: whether it is calm and readable. */
export class Pictures {
  private taken = 0;

  constructor(
    private readonly page: Page,
    private readonly folder: string,
  ) {
    mkdirSync(folder, { recursive: true });
  }

  /** Takes a picture of everything that is shown. */
  async take(name: string): Promise<void> {
    this.taken += 1;
    const number = String(this.taken).padStart(2, '0');
    // Animations are brought to their end, and no caret blinks: the same picture each time.
    await this.page.screenshot({ path: join(this.folder, `${number}-${name}.png`), animations: 'disabled' });
  }
}

/**
 * Runs steps in their order, in the same workbench. One that fails does not keep the others from running; a picture shows
 * what was there instead.
 *
 * @param recover brings the workbench back to a state in which the next step can begin
 */
export async function runSteps(
  steps: readonly Step[],
  pictures: Pictures,
  recover: () => Promise<void>,
): Promise<Results> {
  const results: Results = { passed: [], failed: [] };
  for (const { title, run } of steps) {
    const start = performance.now();
    try {
      await run();
      results.passed.push({ title, milliseconds: performance.now() - start });
    } catch (error) {
      results.failed.push({ title, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
      // Neither may hide why the step failed.
      await pictures.take('failed').catch(() => undefined);
    }
    await recover().catch(() => undefined);
  }
  return results;
}
