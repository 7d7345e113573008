/**
 * Circles in a graph of names: each is given once, as the names in order, starting with the one that comes first in
 * `names`. Time is linear in names and edges; depth does not use the call stack.
 *
 * @param names all names
 * @param next the names that a name refers to; those outside `names` are ignored
 */
export function circles(names: readonly string[], next: (name: string) => readonly string[]): string[][] {
  const state = new Map<string, 'open' | 'done'>();
  const known = new Set(names);
  const found: string[][] = [];
  for (const start of names) {
    if (state.has(start)) continue;
    const way: { name: string; rest: string[] }[] = [{ name: start, rest: [...next(start)] }];
    state.set(start, 'open');
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const to = step.rest.shift();
      if (to === undefined) {
        state.set(step.name, 'done');
        way.pop();
      } else if (state.get(to) === 'open') {
        const from = way.findIndex(({ name }) => name === to);
        found.push(way.slice(from).map(({ name }) => name));
      } else if (known.has(to) && !state.has(to)) {
        state.set(to, 'open');
        way.push({ name: to, rest: [...next(to)] });
      }
    }
  }
  return found;
}
