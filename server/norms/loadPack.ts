import { assemblePack } from './assemblePack.js';
import { checkCycles } from './checkCycles.js';
import { checkIdentity } from './checkIdentity.js';
import { checkPeriods } from './checkPeriods.js';
import { checkReferences } from './checkReferences.js';
import { checkExamples, checkRules } from './checkRules.js';
import { checkRulings } from './checkRulings.js';
import type { DraftPack, Entry, KnownNames, Names } from './draftPack.js';
import type { Pack } from './pack.js';
import { packPlace } from './packLayout.js';
import { PackSource } from './packSource.js';
import { compareProblems, type PackFile, type PackProblem } from './problem.js';
import { type Records, readPackFiles } from './readPackFiles.js';

/** How a pack is loaded. */
export interface LoadOptions {
  /** The pack that these files add to: they may refer to its records, and may not repeat its names. */
  readonly base?: Pack;
  /** The folder of the pack as the user knows it; put before every path in problems. */
  readonly folder?: string;
  /**
   * Whether too few examples are an error (our own rules) or a warning (those of others). A warning when there is a
   * base, unless said otherwise.
   */
  readonly examples?: 'error' | 'warning';
  /**
   * Only these folders are there ("rulings"): references to records of other folders are not judged, and pack.yaml and
   * themes.yaml need not be there.
   */
  readonly only?: readonly string[];
}

/** A pack, or what stands in its way. Warnings may come with a pack. */
export interface LoadedPack {
  /** `undefined` when one of the problems is an error. With a base, the base and the files together. */
  readonly pack: Pack | undefined;
  /** Every problem of every file, in order of file and place. */
  readonly problems: readonly PackProblem[];
}

/**
 * Loads the files of a rule pack (layout and meaning in docs/rule-format.md) and checks everything in it.
 *
 * Pure: reads no disk. Never throws, whatever the files contain. Files whose names end otherwise than in `.yaml` should
 * not be given, apart from `.yml`, which is reported.
 */
export function loadPack(files: readonly PackFile[], options: LoadOptions = {}): LoadedPack {
  const problems: PackProblem[] = [];
  const report = (problem: PackProblem): void => {
    problems.push(problem);
  };
  const { base, folder, only } = options;
  const shownPath = (path: string): string => (folder === undefined ? path : `${folder}/${path}`);
  const wanted =
    only === undefined ? files : files.filter(({ path }) => only.some((name) => path.startsWith(`${name}/`)));
  const records = readPackFiles(wanted, shownPath, report);
  if (only === undefined) checkPresence(files, base, shownPath, report);
  const draft: DraftPack = { ...records, base, known: knownNames(records, base, only) };
  checkIdentity(draft, report);
  checkReferences(draft, report);
  checkCycles(draft, report);
  checkPeriods(draft, report);
  checkRulings(draft, report);
  checkRules(draft, report);
  checkExamples(draft, options.examples ?? (base === undefined ? 'error' : 'warning'), report);
  problems.sort(compareProblems);
  const broken = only !== undefined || problems.some(({ level }) => level === 'error');
  return { pack: broken ? undefined : assemblePack(draft), problems };
}

/** A pack and its extensions as one; each extension is checked against everything before it. */
export function mergePacks(
  base: Pack,
  extensions: readonly { readonly folder: string; readonly files: readonly PackFile[] }[],
): LoadedPack {
  let pack: Pack = base;
  const problems: PackProblem[] = [];
  for (const { folder, files } of extensions) {
    const loaded = loadPack(files, { base: pack, folder });
    problems.push(...loaded.problems);
    pack = loaded.pack ?? pack;
  }
  return { pack: problems.some(({ level }) => level === 'error') ? undefined : pack, problems };
}

function checkPresence(
  files: readonly PackFile[],
  base: Pack | undefined,
  shownPath: (path: string) => string,
  report: (problem: PackProblem) => void,
): void {
  const needed = base === undefined ? ['pack.yaml', 'themes.yaml'] : ['pack.yaml'];
  for (const path of needed) {
    if (files.some((file) => file.path === path)) continue;
    report(
      new PackSource(shownPath(path), '', undefined, undefined).problem([], {
        message: { nl: 'dit bestand ontbreekt', en: 'this file is missing' },
        remedy: { nl: 'voeg het toe; zie docs/rule-format.md', en: 'add it; see docs/rule-format.md' },
      }),
    );
  }
}

function knownNames(records: Records, base: Pack | undefined, only: readonly string[] | undefined): KnownNames {
  const left = (folder: string): boolean => only !== undefined && !only.includes(folder);
  const broken = (kind: 'themes' | 'instrument' | 'concepts'): boolean => records.unreadable.has(kind);
  const rules = new Map<string, string>();
  for (const name of base?.rules.keys() ?? []) rules.set(name, '');
  for (const { theme, fileName, source } of records.rules) rules.set(`${theme}/${fileName}`, source.path);
  const rulesLeft = only?.some((name) => packPlace(`${name}/x.yaml`)?.kind !== 'rule') ?? false;
  return {
    themes: only !== undefined || broken('themes') ? undefined : names(records.themes, base?.themes),
    rulings: left('rulings') ? undefined : names(records.rulings, base?.rulings),
    instruments: left('norms') || broken('instrument') ? undefined : names(records.instruments, base?.instruments),
    norms: left('norms') || broken('instrument') ? undefined : names(records.provisions, base?.norms),
    concepts: left('concepts') || broken('concepts') ? undefined : names(records.concepts, base?.concepts),
    rules: only !== undefined && !rulesLeft ? undefined : rules,
  };
}

function names(entries: readonly Entry<{ id: string }>[], present: ReadonlyMap<string, unknown> | undefined): Names {
  const known = new Map<string, string>();
  for (const name of present?.keys() ?? []) known.set(name, '');
  for (const { value, source } of entries) if (value.id !== undefined) known.set(value.id, source.path);
  return known;
}
