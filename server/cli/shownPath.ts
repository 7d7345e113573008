import { relative, sep } from 'node:path';

/** A path as reports name it: relative to the working directory, with forward slashes; "." for that directory itself. */
export function shownPath(path: string, cwd: string): string {
  const fromHere = relative(cwd, path);
  return fromHere === '' ? '.' : fromHere.split(sep).join('/');
}
