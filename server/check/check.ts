import type { Bill } from '../bill/model.js';
import type { BillMemory } from './billMemory.js';
import { findDocumentNotices, findSourceNotices, type Notice, suppressionNotices } from './builtIn.js';
import type { CompiledPack } from './compile.js';
import type { CheckOptions, Finding } from './finding.js';
import { FindingBuilder } from './findingBuilder.js';
import { JudgedBill } from './judgedBill.js';
import { covers, readSuppressions, rulesOf, type Suppression } from './suppressions.js';

/**
 * Judges a bill against a pack: the whole of the checker's work, touching no file, no clock and no editor.
 *
 * A policy document is judged by what it announces, more mildly. A memorandum is not law: in it only references to
 * sources, suppressions and the document itself are looked at.
 * @returns findings in the order of the text; never throws on any bill
 */
export function check(bill: Bill, pack: CompiledPack, options: CheckOptions): Finding[] {
  const steps = checkInSteps(bill, pack, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * The same in steps of an article each, between which other work may be done and the check given up.
 * @param memory what was found in earlier versions of the same document; none when only this one is judged
 */
export function* checkInSteps(
  bill: Bill,
  pack: CompiledPack,
  options: CheckOptions,
  memory?: BillMemory,
): Generator<undefined, Finding[]> {
  const compiled = pack.for(bill.language);
  const asOf = options.asOf ?? bill.frontMatter.entryIntoForce ?? options.today;
  const builder = new FindingBuilder(pack.pack, bill, options, asOf);
  const drafts =
    bill.kind === 'memorandum'
      ? []
      : yield* new JudgedBill(
          bill,
          compiled,
          builder,
          asOf,
          options,
          bill.kind === 'bill' ? memory : undefined,
        ).drafts();
  const suppressions = readSuppressions(bill, pack.pack);
  const used = new Set<Suppression>();
  const notices = (list: readonly Notice[]) => list.flatMap((notice) => builder.notice(notice, compiled.rules));
  const findings = [
    ...builder.finish(drafts),
    ...notices(findSourceNotices(bill, pack.pack, asOf)),
    ...notices(findDocumentNotices(bill)),
  ].map((finding) => suppress(finding, suppressions.list, used));
  // Only now is it known which suppressions had something to silence; of rules that were not asked for it never is.
  const unused = suppressions.list.filter(
    (suppression) => !used.has(suppression) && rulesOf(suppression, pack.pack).every((rule) => builder.judges(rule)),
  );
  findings.push(...notices(suppressionNotices(suppressions.problems, unused)));
  return findings
    .filter((finding) => options.keepSuppressed || finding.suppressed === undefined)
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end || compareText(a.ruleId, b.ruleId));
}

function suppress(finding: Finding, suppressions: readonly Suppression[], used: Set<Suppression>): Finding {
  const suppression = suppressions.find((candidate) => covers(candidate, finding.ruleId, finding.theme, finding.range));
  if (suppression === undefined) return finding;
  used.add(suppression);
  const { comment, reason } = suppression;
  return { ...finding, suppressed: { reason, comment: { start: comment.start, end: comment.end } } };
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
