import type { Results } from '../host/results.js';

/** Gathers what a run of mocha comes to; gives it when the run has ended. */
export function collect(runner: Mocha.Runner): Promise<Results> {
  const results: Results = { passed: [], failed: [] };
  runner.on('pass', (test) => {
    results.passed.push({ title: test.fullTitle(), milliseconds: test.duration ?? 0 });
  });
  runner.on('fail', (test, error: unknown) => {
    results.failed.push({ title: test.fullTitle(), error: stackOf(error) });
  });
  return new Promise((resolve) => runner.once('end', () => resolve(results)));
}

/** The results of a suite that could not even be loaded. */
export function notLoaded(error: unknown): Results {
  return { passed: [], failed: [{ title: 'loading the suite', error: stackOf(error) }] };
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
