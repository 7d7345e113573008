import type { Position } from '../text/lines.js';
import type { Bilingual } from '../text/range.js';

/** A file of a rule pack: its path below the folder of the pack, with forward slashes, and its text. */
export interface PackFile {
  readonly path: string;
  readonly text: string;
}

/** What is wrong in a rule pack, where, and what to write instead. */
export interface PackProblem {
  /** An error keeps the pack from being loaded; a warning does not. */
  readonly level: 'error' | 'warning';
  readonly file: string;
  /** Zero-based, as in the rest of the program; `formatProblem` counts from one. */
  readonly line: number;
  /** Zero-based, in UTF-16 code units. */
  readonly column: number;
  /** Where the words at fault end. */
  readonly end: Position;
  /** The way through the keys of the file: "when › 1st condition › roles › claim"; empty for the file as a whole. */
  readonly path: Bilingual;
  /** What is wrong. */
  readonly message: Bilingual;
  /** What to write instead. */
  readonly remedy: Bilingual;
}

/** The same words in both languages, for names and codes. */
export function same(text: string): Bilingual {
  return { nl: text, en: text };
}

/**
 * One problem as a line for people: `file:line:column level path: message; remedy`. Lines and columns count from one,
 * as editors do.
 */
export function formatProblem(problem: PackProblem, language: 'nl' | 'en'): string {
  const level = {
    error: { nl: 'fout', en: 'error' },
    warning: { nl: 'waarschuwing', en: 'warning' },
  }[problem.level][language];
  const place = `${problem.file}:${problem.line + 1}:${problem.column + 1}`;
  const path = problem.path[language];
  return `${place} ${level} ${path === '' ? '' : `${path}: `}${problem.message[language]}; ${problem.remedy[language]}`;
}

/** Order for reading: by file, then by place. */
export function compareProblems(a: PackProblem, b: PackProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
