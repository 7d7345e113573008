import type { DocumentKind } from './model.js';

/** What may stand behind `kind`, in lower case and with hyphens. */
const KINDS: ReadonlyMap<string, DocumentKind> = new Map([
  ['bill', 'bill'],
  ['wetsvoorstel', 'bill'],
  ['voorstel-van-wet', 'bill'],
  ['wet', 'bill'],
  ['memorandum', 'memorandum'],
  ['explanatory-memorandum', 'memorandum'],
  ['memorie-van-toelichting', 'memorandum'],
  ['toelichting', 'memorandum'],
  ['policy', 'policy'],
  ['beleid', 'policy'],
]);

/** The kind of document that a word of the front matter stands for; undefined when it is none. */
export function kindNamed(written: string): DocumentKind | undefined {
  return KINDS.get(written.toLowerCase().replace(/[ _]+/g, '-'));
}

/** The keys that are read, with the words that people write instead of them. */
const INSTEAD: ReadonlyMap<string, readonly string[]> = new Map([
  ['kind', ['soort', 'documentsoort', 'soort-document']],
  ['title', ['titel', 'opschrift']],
  ['lang', ['taal']],
  ['language', []],
  [
    'entry-into-force',
    ['inwerkingtreding', 'datum-inwerkingtreding', 'inwerkingtredingsdatum', 'commencement', 'commencement-date'],
  ],
  ['dossier', ['dossiernummer', 'dossier-number', 'kamerdossier']],
]);

/** A key as it is looked up: `Entry_into_force` is `entry-into-force`. */
export function keyNamed(written: string): string {
  return written.trim().toLowerCase().replaceAll('_', '-');
}

/** Whether a key is one that is read. */
export function isKey(written: string): boolean {
  return INSTEAD.has(keyNamed(written));
}

/**
 * The key of ours that was meant by one that is not: a translation or a plain slip of the pen. Undefined for keys that
 * are ours, and for those of other programs, which may write here too.
 */
export function keyMeant(written: string): string | undefined {
  const key = keyNamed(written);
  if (INSTEAD.has(key)) return undefined;
  for (const [known, instead] of INSTEAD) {
    if (instead.includes(key) || isSlip(joined(key), joined(known))) return known;
  }
  return undefined;
}

function joined(key: string): string {
  return key.replace(/[-\s.]/g, '');
}

/** In a short word one other letter makes another word: "land" is not "lang". */
const LONG = 7;

/** Two neighbours swapped, or a letter too few or too many; in long words two of them, or another letter. */
function isSlip(written: string, known: string): boolean {
  if (written === known) return true;
  // The plural is a key of others: `languages: [nl, en]`.
  if (written === `${known}s` && known.length >= LONG) return false;
  let from = 0;
  while (from < written.length && from < known.length && written[from] === known[from]) from++;
  let back = 0;
  while (
    back < written.length - from &&
    back < known.length - from &&
    written[written.length - 1 - back] === known[known.length - 1 - back]
  ) {
    back++;
  }
  const one = written.slice(from, written.length - back);
  const other = known.slice(from, known.length - back);
  const long = known.length >= LONG;
  if (one.length === 2 && other.length === 2) return one === [...other].reverse().join('');
  if (one.length === 1 && other.length === 1) return long;
  return Math.min(one.length, other.length) === 0 && Math.max(one.length, other.length) <= (long ? 2 : 1);
}
