/** The checker with the built-in rules, as the evaluation uses it. */
import { parseBill } from '../../server/bill/parseBill.js';
import { check } from '../../server/check/check.js';
import { compilePack } from '../../server/check/compile.js';
import type { Finding } from '../../server/check/finding.js';
import type { Pack } from '../../server/norms/pack.js';
import type { Checker } from './judge.js';

/** The law of this day; fixed, so that figures of two days can be compared. */
const asOf = '2026-11-24';

/** Makes the checker for a pack: documents without a date of entry into force are judged by the law of one fixed day. */
export function checkerWith(pack: Pack): Checker<Finding> {
  const compiled = compilePack(pack);
  return {
    parse: (source) => parseBill(source),
    check: (bill) =>
      check(bill, compiled, {
        language: bill.language,
        asOf: undefined,
        today: asOf,
        keepSuppressed: false,
        severities: new Map(),
      }),
  };
}
