import type { Bill, Force, Provision } from '../bill/model.js';
import type { Pack } from '../norms/pack.js';
import type { BuiltInCondition, Ruling } from '../norms/schema.js';
import type { Bilingual, Range } from '../text/range.js';
import { writtenDate } from '../text/writtenDate.js';
import { findSourceProblems } from './sources.js';
import type { Suppression, SuppressionProblem } from './suppressions.js';

/** Something that this program looks for itself, rather than a pack describing it. */
export interface Notice {
  readonly kind: BuiltInCondition['built-in'];
  readonly range: Range;
  /** Values for the placeholders of the rule's message. */
  readonly values: Readonly<Record<string, Bilingual | undefined>>;
  readonly ruling: Ruling | undefined;
}

/** Forces in which citing a repealed act means relying on it. */
const relying: ReadonlySet<Force> = new Set<Force>(['enacted', 'inserted', 'definition', 'instruction']);

/** What is wrong with the references of a document to its sources. */
export function findSourceNotices(bill: Bill, pack: Pack, asOf: string): Notice[] {
  const law = lawRanges(bill);
  return findSourceProblems(bill, pack, asOf)
    .filter(({ kind, range }) => kind !== 'repealed-eu-act' || law.some((stretch) => contains(stretch, range)))
    .map(({ kind, range, found, expected, ruling, instrument, date }) => {
      const name = ruling === undefined ? instrument?.short : alike(ruling.name);
      return {
        kind,
        range,
        values: {
          found: alike(found.replace(/\s+/g, ' ')),
          expected: expected === undefined ? undefined : alike(expected),
          name,
          date: date === undefined ? undefined : { nl: writtenDate(date, 'nl'), en: writtenDate(date, 'en') },
        },
        ruling,
      };
    });
}

/** What the parser could not use, or did not read as Markdown. */
export function findDocumentNotices(bill: Bill): Notice[] {
  return [
    ...bill.frontMatter.problems.map(({ range, key, message }) =>
      about('front-matter', range, { name: key === '' ? undefined : alike(key), found: alike(key), expected: message }),
    ),
    ...bill.readAsPlainText.map((range) => about('read-as-plain-text', range, {})),
  ];
}

/** What is wrong with suppressions, and which had nothing to silence. */
export function suppressionNotices(problems: readonly SuppressionProblem[], unused: readonly Suppression[]): Notice[] {
  return [
    ...problems.map(({ kind, range, name }) => about(kind, range, { rule: alike(name), found: alike(name) })),
    ...unused.map(({ comment, rules, reason }) =>
      about(
        'unused-suppression',
        { start: comment.start, end: comment.end },
        { rule: alike(rules.join(', ')), reason: alike(reason) },
      ),
    ),
  ];
}

function about(kind: Notice['kind'], range: Range, values: Notice['values']): Notice {
  return { kind, range, values, ruling: undefined };
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
