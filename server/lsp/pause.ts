/** How long work may go on before messages that came in are looked at. A key stroke waits no longer than this. */
const sliceMilliseconds = 15;

/** Hands control back to whoever waits for it: messages that came in are read before the work goes on. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof globalThis.setImmediate === 'function') globalThis.setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}

/**
 * Runs the steps of some work to its end, with pauses.
 * @param givenUp asked after each pause; when true the work is left as it is
 * @returns what the work gives, or undefined when it was given up
 */
export async function runInSlices<Result>(
  steps: Generator<undefined, Result>,
  givenUp: () => boolean,
): Promise<{ readonly result: Result } | undefined> {
  let sliceStart = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { result: step.value };
    if (performance.now() - sliceStart < sliceMilliseconds) continue;
    await pause();
    if (givenUp()) return undefined;
    sliceStart = performance.now();
  }
}
