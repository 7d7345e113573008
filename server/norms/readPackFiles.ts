import type { z } from 'zod';
import { acceptedKeys, type Entry, type Loose, type RuleEntry } from './draftPack.js';
import type { KeyPath } from './keyPath.js';
import { misplacedFile, type PackPlace, packPlace } from './packLayout.js';
import { PackSource } from './packSource.js';
import type { PackFile, PackProblem } from './problem.js';
import { readYaml } from './readYaml.js';
import {
  type Concept,
  concept,
  conceptFile,
  type Instrument,
  instrument,
  type Manifest,
  manifest,
  type ProvisionOfNorm,
  provisionOfNorm,
  type Rule,
  type Ruling,
  rule,
  ruling,
  type Theme,
  theme,
  themeFile,
} from './schema.js';
import { schemaProblems } from './schemaProblems.js';
import { isMapping } from './schemaShape.js';

/** The records found in the files of a pack, without the names that they may refer to. */
export interface Records {
  readonly manifests: Entry<Manifest>[];
  readonly themes: Entry<Theme>[];
  readonly rulings: Entry<Ruling>[];
  readonly instruments: Entry<Instrument>[];
  readonly provisions: Entry<ProvisionOfNorm>[];
  readonly concepts: Entry<Concept>[];
  readonly rules: RuleEntry[];
  /** Kinds of files of which one could not be read at all: names that stand in it are not known. */
  readonly unreadable: Set<PackPlace['kind']>;
}

/** Reads every file of a pack and takes down what YAML and the schemas refuse. */
export function readPackFiles(
  files: readonly PackFile[],
  shownPath: (path: string) => string,
  report: (problem: PackProblem) => void,
): Records {
  const records: Records = {
    manifests: [],
    themes: [],
    rulings: [],
    instruments: [],
    provisions: [],
    concepts: [],
    rules: [],
    unreadable: new Set(),
  };
  for (const { path, text } of files) {
    const place = packPlace(path);
    if (place === undefined) {
      report(new PackSource(shownPath(path), text, undefined, undefined).problem([], misplacedFile));
      continue;
    }
    const { source, readable, problems } = readYaml(shownPath(path), text);
    for (const problem of problems) report(problem);
    if (!readable) {
      // The name of the file still tells which record it was meant to be, so that references to it are not reported.
      addNamed(records, place, source);
      continue;
    }
    for (const problem of schemaProblems(source, schemaOf(place), source.data)) report(problem);
    add(records, place, source);
  }
  return records;
}

function schemaOf(place: PackPlace): z.ZodObject {
  switch (place.kind) {
    case 'manifest':
      return manifest;
    case 'themes':
      return themeFile;
    case 'ruling':
      return ruling;
    case 'instrument':
      return instrument;
    case 'concepts':
      return conceptFile;
    case 'rule':
      return rule;
  }
}

const partial = {
  manifest: manifest.partial(),
  theme: theme.partial(),
  ruling: ruling.partial(),
  instrument: instrument.partial(),
  provision: provisionOfNorm.partial(),
  concept: concept.partial(),
  rule: rule.partial(),
};

function entry<Value>(
  full: z.ZodObject,
  loose: z.ZodType<Value>,
  source: PackSource,
  path: KeyPath,
  raw: unknown,
): { source: PackSource; path: KeyPath; value: Value | Record<string, never>; raw: unknown } {
  const result = loose.safeParse(acceptedKeys(full, raw));
  return { source, path, value: result.success ? result.data : {}, raw };
}

function add(records: Records, place: PackPlace, source: PackSource): void {
  const data = source.data;
  switch (place.kind) {
    case 'manifest':
      records.manifests.push(entry(manifest, partial.manifest, source, [], data));
      break;
    case 'themes':
      for (const [path, raw] of items(data, 'themes')) {
        records.themes.push(entry(theme, partial.theme, source, path, raw));
      }
      break;
    case 'ruling':
      records.rulings.push(entry(ruling, partial.ruling, source, [], data));
      break;
    case 'instrument':
      records.instruments.push(entry(instrument, partial.instrument, source, [], data));
      for (const [path, raw] of items(data, 'provisions')) {
        records.provisions.push(entry(provisionOfNorm, partial.provision, source, path, raw));
      }
      break;
    case 'concepts':
      for (const [path, raw] of items(data, 'concepts')) {
        records.concepts.push(entry(concept, partial.concept, source, path, raw));
      }
      break;
    case 'rule':
      records.rules.push({ ...entry(rule, partial.rule, source, [], data), theme: place.theme, fileName: place.name });
      break;
  }
}

function addNamed(records: Records, place: PackPlace, source: PackSource): void {
  records.unreadable.add(place.kind);
  const named = <T>(value: Loose<T>): Entry<T> => ({ source, path: [], value, raw: undefined });
  if (place.kind === 'ruling') records.rulings.push(named<Ruling>({ id: place.name }));
  if (place.kind === 'instrument') records.instruments.push(named<Instrument>({ id: place.name }));
  if (place.kind === 'rule') {
    records.rules.push({ ...named<Rule>({ id: place.name }), theme: place.theme, fileName: place.name });
  }
}

function items(data: unknown, key: string): [KeyPath, unknown][] {
  const list = isMapping(data) ? data[key] : undefined;
  return Array.isArray(list) ? list.map((raw: unknown, index) => [[key, index], raw]) : [];
}
