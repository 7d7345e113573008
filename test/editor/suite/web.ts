/** The suite in the web worker extension host. What bundles it puts mocha and the tests before this module. */
import { resultsMark } from '../host/resultsMark.js';
import { collect } from './collect.js';

/** Runs the tests and writes their results to the log, since there are no files here; fails when they do. */
export async function run(): Promise<void> {
  const results = await collect(mocha.run());
  // biome-ignore lint/suspicious/noConsole: the console is what the test run reads.
  console.log(resultsMark + JSON.stringify(results));
  if (results.failed.length > 0) throw new Error(`${results.failed.length} failing`);
}
