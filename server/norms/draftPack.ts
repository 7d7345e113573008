import { z } from 'zod';
import type { KeyPath } from './keyPath.js';
import type { Pack } from './pack.js';
import type { PackSource, ProblemText } from './packSource.js';
import type { PackProblem } from './problem.js';
import type { Concept, Instrument, Manifest, ProvisionOfNorm, Rule, Ruling, Theme } from './schema.js';
import { isMapping } from './schemaShape.js';

/** A record of which some keys may be missing because they were refused. */
export type Loose<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/**
 * One record of a pack while it is being checked: what of it could be read. Keys that the schema refused are left out
 * of `value`, so that one slip does not hide the other problems of the same record.
 */
export interface Entry<T> {
  readonly source: PackSource;
  /** Where the record stands in its file. */
  readonly path: KeyPath;
  readonly value: Loose<T>;
  /** The data as written, also where the schema refused it. */
  readonly raw: unknown;
}

/** Names that may be referred to, each with the file that it stands in. */
export type Names = ReadonlyMap<string, string>;

/** All records of the files that are being loaded, and every name that they may refer to. */
export interface DraftPack {
  readonly manifests: readonly Entry<Manifest>[];
  readonly themes: readonly Entry<Theme>[];
  readonly rulings: readonly Entry<Ruling>[];
  readonly instruments: readonly Entry<Instrument>[];
  readonly provisions: readonly Entry<ProvisionOfNorm>[];
  readonly concepts: readonly Entry<Concept>[];
  readonly rules: readonly RuleEntry[];
  /** The pack that the files add to, when there is one. */
  readonly base: Pack | undefined;
  readonly known: KnownNames;
}

/**
 * Every name that records may refer to. `undefined`: such records were left out of this check or could not be read,
 * so references to them are not judged.
 */
export interface KnownNames {
  readonly themes: Names | undefined;
  readonly rulings: Names | undefined;
  readonly instruments: Names | undefined;
  readonly norms: Names | undefined;
  readonly concepts: Names | undefined;
  readonly rules: Names | undefined;
}

/** A rule with the theme that its folder names. */
export interface RuleEntry extends Entry<Rule> {
  readonly theme: string;
  /** The file's name without `.yaml`. */
  readonly fileName: string;
}

/** Takes down a problem. */
export type Report = (problem: PackProblem) => void;

/** The data without the top-level keys that the schema refuses or does not know. */
export function acceptedKeys(schema: z.ZodObject, data: unknown): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  if (!isMapping(data)) return kept;
  for (const [key, child] of Object.entries(schema.shape)) {
    if (Object.hasOwn(data, key) && z.safeParse(child, data[key]).success) kept[key] = data[key];
  }
  return kept;
}

/** A reference by name, with its place. */
export interface Reference {
  readonly name: string;
  readonly path: KeyPath;
}

/**
 * The names in a list, whether written as names or as mappings with `id`. Reads the data as written, so that one
 * malformed element does not hide the others.
 */
export function references(entry: Entry<unknown>, key: string): Reference[] {
  const list = isMapping(entry.raw) ? entry.raw[key] : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index): Reference[] => {
    const path = [...entry.path, key, index];
    if (typeof item === 'string') return [{ name: item, path }];
    const { id } = isMapping(item) ? item : {};
    return typeof id === 'string' ? [{ name: id, path: [...path, 'id'] }] : [];
  });
}

/** A problem in a record, at a path inside that record. */
export function problemIn(entry: Entry<unknown>, path: KeyPath, text: ProblemText): PackProblem {
  return entry.source.problem([...entry.path, ...path], text);
}
