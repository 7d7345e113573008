import type { Bill, Force, Provision } from '../bill/model.js';
import type { Pack } from '../norms/pack.js';
import type { BuiltInCondition, Instrument, Ruling } from '../norms/schema.js';
import type { Bilingual, Range } from '../text/range.js';
import { findSourceProblems } from './sources.js';
import type { Suppression, SuppressionProblem } from './suppressions.js';

/** Something that this program looks for itself, rather than a pack describing it. */
export interface Notice {
  readonly kind: BuiltInCondition['built-in'];
  readonly range: Range;
  /** Values for the placeholders of the rule's message. */
  readonly values: Readonly<Record<string, Bilingual>>;
  readonly ruling: Ruling | undefined;
  readonly instrument: Instrument | undefined;
}

/** Forces in which citing a repealed act means relying on it. */
const relying: ReadonlySet<Force> = new Set<Force>(['enacted', 'inserted', 'definition', 'instruction']);

/** Everything about sources, suppressions and the document as such. Unused suppressions of `unused` are reported. */
export function findBuiltIn(
  bill: Bill,
  pack: Pack,
  asOf: string,
  problems: readonly SuppressionProblem[],
  unused: readonly Suppression[],
): Notice[] {
  const notices: Notice[] = [];
  const law = lawRanges(bill);
  for (const problem of findSourceProblems(bill, pack, asOf)) {
    if (problem.kind === 'repealed-eu-act' && !law.some((range) => contains(range, problem.range))) continue;
    const name = problem.ruling === undefined ? problem.instrument?.short : alike(problem.ruling.name);
    notices.push({
      kind: problem.kind,
      range: problem.range,
      values: {
        found: alike(problem.found.replace(/\s+/g, ' ')),
        expected: alike(problem.expected ?? '?'),
        name: name ?? alike('?'),
        date: alike(problem.date ?? '?'),
      },
      ruling: problem.ruling,
      instrument: problem.instrument,
    });
  }
  for (const { kind, range, name } of problems) {
    notices.push(about(kind, range, { rule: alike(name), found: alike(name) }));
  }
  for (const { comment, rules, reason } of unused) {
    const range = { start: comment.start, end: comment.end };
    notices.push(about('unused-suppression', range, { rule: alike(rules.join(', ')), reason: alike(reason) }));
  }
  for (const { range, key, message } of bill.frontMatter.problems) {
    notices.push(about('front-matter', range, { name: alike(key), found: alike(key), expected: message }));
  }
  for (const range of bill.readAsPlainText) notices.push(about('read-as-plain-text', range, {}));
  return notices;
}

function about(kind: Notice['kind'], range: Range, values: Notice['values']): Notice {
  return { kind, range, values, ruling: undefined, instrument: undefined };
}

function alike(text: string): Bilingual {
  return { nl: text, en: text };
}

function lawRanges(bill: Bill): Range[] {
  const result: Range[] = [];
  const visit = (provision: Provision) => {
    for (const passage of provision.passages) if (relying.has(passage.force)) result.push(passage.range);
    provision.children.forEach(visit);
  };
  bill.provisions.forEach(visit);
  return result;
}

function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
