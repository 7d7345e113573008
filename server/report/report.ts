import type { Finding } from '../check/finding.js';
import type { LanguageCode } from '../text/range.js';

/** How strong the law is that a provision meets. */
export type Severity = Finding['severity'];

/** One document that was checked, with everything that was found in it, suppressed findings included. */
export interface CheckedFile {
  /** Relative to the working directory, with forward slashes; `<stdin>` for standard input. */
  readonly path: string;
  readonly source: string;
  /** Language of the document. */
  readonly language: LanguageCode;
  readonly kind: 'bill' | 'memorandum' | 'policy';
  /** ISO date: the law of this day was applied. */
  readonly asOf: string;
  readonly findings: readonly Finding[];
}

/** Something that kept a file from being checked, or the whole run from being done. */
export interface Failure {
  /** Stable: scripts may depend on it. */
  readonly code: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
  readonly path: string | undefined;
  /** Zero-based, when the place in the file is known. */
  readonly line: number | undefined;
  readonly character: number | undefined;
}

/** The level from which findings make a check fail. */
export type FailOn = Severity | 'never';

/** Everything that a format needs; the formats read nothing else. */
export interface Report {
  readonly files: readonly CheckedFile[];
  readonly failures: readonly Failure[];
  /** Language of the messages. */
  readonly language: LanguageCode;
  readonly toolVersion: string;
  /** ISO date that holds for documents that do not name their own entry into force. */
  readonly asOf: string;
  readonly packs: readonly { readonly id: string; readonly version: string }[];
  readonly showSuppressed: boolean;
}

const weight: { readonly [severity in Severity]: number } = { information: 1, warning: 2, error: 3 };

/**
 * Whether a severity reaches a level.
 * @returns false for every severity when the level is `never`
 */
export function reaches(severity: Severity, level: FailOn): boolean {
  return level !== 'never' && weight[severity] >= weight[level];
}

/** Findings in the order of the text; those on the same words by rule name, so that output is always the same. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      a.range.start - b.range.start ||
      a.range.end - b.range.end ||
      (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0),
  );
}

/** The findings of a file that are to be shown, in the order of the text. */
export function shownFindings(file: CheckedFile, showSuppressed: boolean): Finding[] {
  return inOrder(file.findings).filter((finding) => showSuppressed || finding.suppressed === undefined);
}

/** Totals over all files. Suppressed findings count as suppressed only. */
export interface Totals {
  readonly files: number;
  readonly filesWithFindings: number;
  readonly findings: { readonly [severity in Severity]: number };
  readonly suppressed: number;
  /** Ascending by theme. */
  readonly byTheme: { readonly [theme: string]: number };
}

/** Counts what was found in all files. */
export function totals(files: readonly CheckedFile[]): Totals {
  const findings = { error: 0, warning: 0, information: 0 };
  const themes = new Map<string, number>();
  let suppressed = 0;
  let filesWithFindings = 0;
  for (const file of files) {
    let open = 0;
    for (const finding of file.findings) {
      if (finding.suppressed !== undefined) {
        suppressed++;
        continue;
      }
      open++;
      findings[finding.severity]++;
      themes.set(finding.theme, (themes.get(finding.theme) ?? 0) + 1);
    }
    if (open > 0) filesWithFindings++;
  }
  const byTheme = Object.fromEntries([...themes].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { files: files.length, filesWithFindings, findings, suppressed, byTheme };
}
