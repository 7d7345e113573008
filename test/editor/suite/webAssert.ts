/**
 * Stands in for `node:assert/strict` where there is no Node: as much of it as the suite uses, with the same meaning for
 * strings, numbers, booleans, arrays and plain objects.
 */

function fail(message: string | undefined, otherwise: string): never {
  throw new Error(message ?? otherwise);
}

function show(value: unknown): string {
  return JSON.stringify(value, null, 2) ?? String(value);
}

/** Gives the keys of an object in one order, so that equal objects have equal JSON. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message, `${show(value)} is not true`);
}

function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(message, `${show(actual)} is not ${show(expected)}`);
}

function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (JSON.stringify(actual, inOrder) === JSON.stringify(expected, inOrder)) return;
  fail(message, `${show(actual)} is not ${show(expected)}`);
}

function match(actual: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(actual)) fail(message, `${show(actual)} does not match ${pattern}`);
}

export { deepEqual, equal, match, ok };
