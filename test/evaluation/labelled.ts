/** The labelled provisions: their form, and how they are read from YAML. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** One labelled provision as it stands in a file; README.md says what the labels mean. */
const schema = z
  .strictObject({
    id: name,
    lang: z.enum(['nl', 'en']),
    /** `none` for a look-alike; several when each of them is right. */
    theme: z.union([name, z.array(name).min(2)]),
    /** For a look-alike: the theme it resembles. */
    near: name.optional(),
    structure: name,
    text: z.string().min(1),
    note: z.string().optional(),
  })
  .refine(
    ({ theme, near }) => (theme === 'none') === (near !== undefined),
    'give "near" for a look-alike, and only then',
  );

/** A labelled provision. */
export interface Labelled {
  readonly id: string;
  readonly language: 'nl' | 'en';
  /** The themes that a finding may have; empty for a look-alike. */
  readonly themes: readonly string[];
  /** The theme under which it is counted: the first of its own, or the one it resembles. */
  readonly about: string;
  /** How the provision is built: "amendment", "list". */
  readonly structure: string;
  readonly text: string;
  readonly note: string | undefined;
}

/**
 * Reads labelled provisions.
 *
 * @param paths YAML files, or folders of which every YAML file is read
 * @throws Error when a file cannot be read, is not of the right form or repeats an id
 */
export function readLabelled(paths: readonly string[]): Labelled[] {
  const all = labelFiles(paths).flatMap((path) => parseLabelled(readFileSync(path, 'utf8'), path));
  const seen = new Set<string>();
  for (const { id } of all) {
    if (seen.has(id)) throw new Error(`The id ${id} is used twice.`);
    seen.add(id);
  }
  return all;
}

/**
 * Parses one file of labelled provisions.
 *
 * @param path only for messages
 * @throws Error that names the file and the place in it
 */
export function parseLabelled(source: string, path: string): Labelled[] {
  const parsed = z.array(schema).safeParse(parse(source));
  if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
  return parsed.data.map(({ id, lang, theme, near, structure, text, note }) => {
    const named = typeof theme === 'string' ? [theme] : theme;
    const about = near ?? named[0] ?? 'none';
    return { id, language: lang, themes: near === undefined ? named : [], about, structure, text, note };
  });
}

/** The files of labels that are meant: YAML files, and those in folders. */
export function labelFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path)
      .filter((entry) => /\.ya?ml$/.test(entry))
      .sort()
      .map((entry) => join(path, entry));
  });
}
