import type { Bill } from '../bill/model.js';
import { findAmendingOperations } from './amending.js';
import { findDocumentNotices, findSourceNotices, type Notice, suppressionNotices } from './builtIn.js';
import { citationKeys } from './citationKeys.js';
import type { CompiledPack } from './compile.js';
import { readDefinedTerms } from './definedTerms.js';
import type { CheckOptions, Finding } from './finding.js';
import { type Draft, draftFromAmendment, draftFromText, FindingBuilder } from './findingBuilder.js';
import { findOperations } from './operations.js';
import { readArticles } from './readings.js';
import { Scopes } from './scopes.js';
import { Subjects } from './subjects.js';
import { covers, readSuppressions, rulesOf, type Suppression } from './suppressions.js';

/**
 * Judges a bill against a pack: the whole of the checker's work, touching no file, no clock and no editor.
 *
 * Memoranda and policy documents are not law: in them only references to sources, suppressions and the document itself
 * are looked at.
 * @returns findings in the order of the text; never throws on any bill
 */
export function check(bill: Bill, pack: CompiledPack, options: CheckOptions): Finding[] {
  const compiled = pack.for(bill.language);
  const asOf = options.asOf ?? bill.frontMatter.entryIntoForce ?? options.today;
  const builder = new FindingBuilder(pack.pack, bill, options, asOf);
  const drafts: Draft[] = [];
  if (bill.kind === 'bill') {
    const { matcher } = compiled;
    matcher.turnTo(citationKeys(bill));
    const articles = readArticles(bill, compiled.language);
    const scopes = new Scopes(bill, articles, matcher);
    const subjects = new Subjects(compiled, bill, matcher, scopes);
    const about = articles.filter((article) => subjects.admits(article));
    if (about.length > 0) {
      matcher.define(readDefinedTerms(bill, compiled, matcher));
      for (const operation of findOperations(compiled, about, matcher, scopes, subjects)) {
        drafts.push(...draftFromText(operation, scopes, builder));
      }
    }
    for (const operation of findAmendingOperations(compiled, bill, matcher)) {
      drafts.push(...draftFromAmendment(operation, scopes, builder));
    }
  }
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
