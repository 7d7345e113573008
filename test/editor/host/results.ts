import { z } from 'zod';

/** What a suite found in the extension host, as it hands it over: as JSON. */
const resultsSchema = z.strictObject({
  passed: z.array(z.strictObject({ title: z.string(), milliseconds: z.number() })),
  failed: z.array(z.strictObject({ title: z.string(), error: z.string() })),
});

export type Results = z.infer<typeof resultsSchema>;

/** How a run of a suite ended. */
export interface Outcome {
  readonly results: Results;
  /** Why the run failed apart from its tests; undefined when nothing else went wrong. */
  readonly problem: string | undefined;
  readonly milliseconds: number;
}

/** Reads results as a suite wrote them. */
export function readResults(json: string): Results {
  return resultsSchema.parse(JSON.parse(json));
}

/**
 * Judges a run by its results. The exit code alone proves nothing: it is 0 too when the extension host was killed.
 *
 * @param results what the suite handed over; undefined when it did not get that far
 * @param failure what ended the run; undefined when it ended well
 */
export function judge(
  results: Results | undefined,
  failure: string | undefined,
): { results: Results; problem: string | undefined } {
  if (results === undefined) {
    return { results: { passed: [], failed: [] }, problem: failure ?? 'the extension host ended without results' };
  }
  if (results.failed.length > 0) return { results, problem: undefined };
  if (results.passed.length === 0) return { results, problem: failure ?? 'no test ran' };
  return { results, problem: failure };
}

/** Whether every test passed and nothing else went wrong. */
export function isSuccess({ results, problem }: Outcome): boolean {
  return problem === undefined && results.failed.length === 0;
}

/** An outcome in mocha's words, which continuous integration counts. A problem counts as a failure. */
export function formatOutcome(heading: string, outcome: Outcome): string {
  const { results, problem, milliseconds } = outcome;
  const indented = (text: string) => text.replace(/^/gm, '      ');
  const lines = ['', `  ${heading}`];
  for (const test of results.passed) lines.push(`    ✔ ${test.title} (${Math.round(test.milliseconds)}ms)`);
  for (const test of results.failed) lines.push(`    ✘ ${test.title}`, indented(test.error));
  if (problem !== undefined) lines.push(`    ✘ ${problem}`);
  const failures = results.failed.length + (problem === undefined ? 0 : 1);
  lines.push('', `  ${results.passed.length} passing (${(milliseconds / 1000).toFixed(1)}s)`);
  if (failures > 0) lines.push(`  ${failures} failing`);
  return `${lines.join('\n')}\n`;
}
