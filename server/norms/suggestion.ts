/** Longer words are not compared: a slip of the pen is looked for in names, not in sentences. */
const longest = 80;

/**
 * The name that was probably meant: the nearest of `known` when it is near enough (one slip in four letters, at most
 * four); `undefined` when none is.
 * @param most at most this many slips, where fewer are to be forgiven
 */
export function nearest(written: string, known: Iterable<string>, most = 4): string | undefined {
  if (written.length > longest) return undefined;
  const allowed = Math.min(most, Math.max(1, Math.floor(written.length / 4)));
  const wanted = written.toLowerCase();
  let best: string | undefined;
  let bestDistance = allowed + 1;
  for (const name of known) {
    if (name === written || name.length > longest || Math.abs(name.length - written.length) >= bestDistance) continue;
    const distance = editDistance(wanted, name.toLowerCase());
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

/**
 * How many letters must be put in, taken out, replaced or swapped with their neighbour to make one word of the other
 * (optimal string alignment).
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const equal = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(at(previous, j) + 1, at(current, j - 1) + 1, at(previous, j - 1) + (equal ? 0 : 1));
      const swapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, at(before, j - 2) + 1);
      current.push(cost);
    }
    before = previous;
    previous = current;
  }
  return at(previous, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
