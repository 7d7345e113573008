/** Compares what the checker says of a whole document with its labels. */
import type { Provision } from '../../server/bill/model.js';
import type { Finding } from '../../server/check/finding.js';
import type { Range } from '../../server/text/range.js';
import type { ConflictInDocument, LabelledDocument } from './documents.js';
import { aboutTheDocument, alarms, type Checker } from './judge.js';

/** A finding with its place, as far as the comparison needs it. */
export type Placed = Pick<Finding, 'ruleId' | 'theme' | 'severity' | 'provision' | 'range'>;

/** How the checker did on one conflict of a document. */
export interface ConflictJudged {
  readonly conflict: ConflictInDocument;
  /** Findings of a right theme at the provision of the conflict. */
  readonly right: readonly Placed[];
  /** Findings of other themes there. */
  readonly other: readonly Placed[];
}

/** How the checker did on a document. */
export interface DocumentJudgement {
  readonly document: LabelledDocument;
  readonly conflicts: readonly ConflictJudged[];
  /** Warnings and errors at provisions without a conflict. */
  readonly falseAlarms: readonly Placed[];
  /** Provisions without anything below them and without a conflict, and how many of them have no alarm. */
  readonly innocent: number;
  readonly leftAlone: number;
}

/** Judges a whole document. */
export function judgeDocument(document: LabelledDocument, checker: Checker<Placed>): DocumentJudgement {
  const bill = checker.parse(document.text);
  const findings = checker.check(bill).filter(({ theme }) => !aboutTheDocument.has(theme));
  const leaves = bill.provisions.flatMap(leavesOf);
  // What an instruction puts into another act stands below it, and the items of a list below their lead-in.
  const units = document.conflicts.map(({ offset }) => deepestAt(bill.provisions, offset)?.range);
  const concerns = (finding: Placed, unit: Range | undefined, offset: number) =>
    contains(finding.provision.range, offset) || (unit !== undefined && contains(unit, finding.range.start));
  const conflicts = document.conflicts.map((conflict, index): ConflictJudged => {
    const here = findings.filter((finding) => concerns(finding, units[index], conflict.offset));
    const right = here.filter(({ theme }) => conflict.themes.includes(theme));
    return { conflict, right, other: here.filter((finding) => !right.includes(finding)) };
  });
  const explained = new Set(conflicts.flatMap(({ right, other }) => [...right, ...other]));
  const falseAlarms = findings.filter((finding) => alarms(finding) && !explained.has(finding));
  const guilty = (range: Range) =>
    document.conflicts.some(({ offset }) => contains(range, offset)) ||
    units.some((unit) => unit !== undefined && contains(unit, range.start));
  const innocent = leaves.filter(({ range }) => !guilty(range));
  const leftAlone = innocent.filter(({ range }) => !falseAlarms.some((alarm) => contains(range, alarm.range.start)));
  return { document, conflicts, falseAlarms, innocent: innocent.length, leftAlone: leftAlone.length };
}

function deepestAt(provisions: readonly Provision[], offset: number): Provision | undefined {
  const here = provisions.find(({ range }) => contains(range, offset));
  return here && (deepestAt(here.children, offset) ?? here);
}

function leavesOf(provision: Provision): Provision[] {
  return provision.children.length === 0 ? [provision] : provision.children.flatMap(leavesOf);
}

function contains({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset < end;
}
