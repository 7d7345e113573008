import type { Entry } from './draftPack.js';
import type { KeyPath } from './keyPath.js';
import { isMapping } from './schemaShape.js';

/** A phrase somewhere in a record, with the names of the concepts in it. */
export interface PhraseOfRecord {
  readonly path: KeyPath;
  readonly text: string;
  /** Each name once, in order. */
  readonly concepts: readonly string[];
}

/**
 * Every phrase in a rule, concept or theme. Reads the data as written, because a record with a slip elsewhere must still have
 * its phrases checked.
 *
 * Only the names of concepts are looked at here; the notation itself is parsed where phrases are compiled
 * (`server/check`), which norms do not depend on.
 */
export function phrasesIn(entry: Entry<unknown>): PhraseOfRecord[] {
  const found: PhraseOfRecord[] = [];
  if (!isMapping(entry.raw)) return found;
  const { raw, path } = entry;
  for (const key of ['nl', 'en']) texts(raw[key], [...path, key], found);
  for (const key of ['when', 'unless', 'safeguards', 'variants', 'subject'])
    findsBelow(raw[key], [...path, key], found);
  return found;
}

/** Looks for the keys whose values are things to find. */
/** Keys whose value is a phrase, or one for each language. */
const phraseKeys: ReadonlySet<string> = new Set(['find', 'removes', 'inserts', 'mentions', 'words', 'hints', 'beside']);

function findsBelow(value: unknown, path: KeyPath, found: PhraseOfRecord[]): void {
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => {
      findsBelow(item, [...path, index], found);
    });
  }
  if (!isMapping(value)) return;
  for (const [key, child] of Object.entries(value)) {
    const below = [...path, key];
    if (phraseKeys.has(key)) texts(child, below, found);
    else if (key === 'roles' && isMapping(child)) {
      for (const [role, item] of Object.entries(child)) texts(item, [...below, role], found);
    } else if (key === 'without' && Array.isArray(child)) {
      child.forEach((item: unknown, index) => {
        texts(item, [...below, index], found);
      });
    } else findsBelow(child, below, found);
  }
}

/** A phrase, a list of phrases, or a mapping that holds phrases under `find`, `nl` and `en`. */
function texts(value: unknown, path: KeyPath, found: PhraseOfRecord[]): void {
  if (typeof value === 'string') found.push({ path, text: value, concepts: conceptNames(value) });
  else if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => {
      if (typeof item === 'string') texts(item, [...path, index], found);
    });
  } else if (isMapping(value)) {
    for (const key of ['find', 'nl', 'en']) texts(value[key], [...path, key], found);
  }
}

/** The names between angle brackets. */
function conceptNames(phrase: string): string[] {
  const names = new Set<string>();
  let open = phrase.indexOf('<');
  while (open >= 0) {
    const close = phrase.indexOf('>', open);
    if (close < 0) break;
    names.add(phrase.slice(open + 1, close).trim());
    open = phrase.indexOf('<', close);
  }
  return [...names];
}
