/** Runs the checker over labelled provisions and compares what it says with the label. */
import type { Bill } from '../../server/bill/model.js';
import type { Finding } from '../../server/check/finding.js';
import type { Labelled } from './labelled.js';

/** Themes about the document rather than the law in it; they are no alarm. */
export const aboutTheDocument: ReadonlySet<string> = new Set(['citations', 'suppressions', 'document']);

/** What a finding comes down to for the comparison. */
export type Reported = Pick<Finding, 'ruleId' | 'theme' | 'severity'>;

/** The checker as the evaluation needs it. */
export interface Checker<Result extends Reported = Reported> {
  parse(source: string): Bill;
  check(bill: Bill): readonly Result[];
}

/** How the checker did on one provision. */
export interface Judgement {
  readonly labelled: Labelled;
  /**
   * `found`: a conflict with a finding of a right theme, whatever its severity. `missed`: a conflict without one.
   * `left-alone`: a look-alike without a warning or error. `false-alarm`: a look-alike with one.
   */
  readonly outcome: 'found' | 'missed' | 'left-alone' | 'false-alarm';
  /** Findings of a right theme; empty for a look-alike. */
  readonly right: readonly Reported[];
  /** All other findings, except those about the document. */
  readonly other: readonly Reported[];
  /** The checker took the provision to be in another language, or not to be a bill. */
  readonly misread: string | undefined;
}

/** Whether a finding interrupts the reader: a warning or an error. */
export function alarms(finding: Reported): boolean {
  return finding.severity !== 'information';
}

/** What stands above the first section of an English bill; without it "### 2. Duty to report" may be any document's heading. */
const englishOpening = '# A Bill to amend the law\n\nBE IT ENACTED as follows:\n\n';

/**
 * The provision as a document. A text without a heading or front matter becomes the text of a first article, as in the
 * examples of rules; English sections get the opening words of a bill.
 */
export function asDocument({ text, language }: Pick<Labelled, 'text' | 'language'>): string {
  if (/^---/.test(text)) return text;
  const headed = /^#/m.test(text) ? text : `### ${language === 'nl' ? 'Artikel' : 'Section'} 1\n\n${text}`;
  return language === 'nl' ? headed : englishOpening + headed;
}

/** Structures that are no bill. */
const kinds = new Map<string, Bill['kind']>([
  ['memorandum', 'memorandum'],
  ['policy', 'policy'],
]);

/** Judges one labelled provision. */
export function judge(labelled: Labelled, checker: Checker): Judgement {
  const bill = checker.parse(asDocument(labelled));
  const findings = checker.check(bill).filter(({ theme }) => !aboutTheDocument.has(theme));
  const right = findings.filter(({ theme }) => labelled.themes.includes(theme));
  const other = findings.filter((finding) => !right.includes(finding));
  let misread: string | undefined;
  if (bill.language !== labelled.language) misread = `read as ${bill.language}`;
  else if (bill.kind !== (kinds.get(labelled.structure) ?? 'bill')) misread = `read as ${bill.kind}`;
  return { labelled, outcome: outcome(labelled, right, other), right, other, misread };
}

function outcome(labelled: Labelled, right: readonly Reported[], other: readonly Reported[]): Judgement['outcome'] {
  if (labelled.themes.length > 0) return right.length > 0 ? 'found' : 'missed';
  return other.some(alarms) ? 'false-alarm' : 'left-alone';
}
