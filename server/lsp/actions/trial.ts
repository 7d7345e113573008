import type { Bill, Provision } from '../../bill/model.js';
import { parseBill } from '../../bill/parseBill.js';
import type { Finding } from '../../check/finding.js';
import { fingerprint } from '../../check/fingerprint.js';
import { severity } from '../../norms/schema.js';
import { applyChange, type Change } from './change.js';
import { type Excerpt, excerptAround, inExcerpt } from './excerpt.js';

/** Judges a bill with the rules of its document, for the day of its document. */
export type Judge = (bill: Bill) => readonly Finding[];

/** A longer text is not judged for an action: who moves the cursor must not wait. */
const longestTried = 120_000;

/** Tries changes on a copy of the article, to see which of them take a finding away. */
export class Trial {
  private readonly excerpt: Excerpt;
  private readonly before: ReadonlyMap<string, number>;

  /**
   * @param finding one of the bill's
   * @param name its fingerprint
   * @param judge gives the findings of a copy
   */
  constructor(
    bill: Bill,
    finding: Finding,
    private readonly name: string,
    private readonly judge: Judge,
  ) {
    this.excerpt = excerptAround(bill, finding.range.start);
    const { bill: copy } = this.excerpt;
    this.before = copy.source.length > longestTried ? new Map() : this.findings(copy);
  }

  /**
   * Whether a change takes the finding away, or leaves of it no more than information, and brings no other conflict in
   * its place; and leaves the structure of the bill as it was, but for a paragraph that comes in.
   * @param comingIn how many numbered provisions the change brings in
   */
  resolves(change: Change, comingIn: number): boolean {
    const old = this.before.get(this.name);
    if (old === undefined) return false;
    const { bill: copy } = this.excerpt;
    const bill = parseBill(applyChange(copy.source, inExcerpt(this.excerpt, change)));
    if (comingIn > 0 && numbered(bill.provisions) !== numbered(copy.provisions) + comingIn) return false;
    if (bill.amendments.length < copy.amendments.length) return false;
    const after = this.findings(bill);
    const left = after.get(this.name) ?? 0;
    if (left > 1 || (left === 1 && old === 1)) return false;
    return [...after].every(([name, weight]) => weight <= Math.max(1, this.before.get(name) ?? 0));
  }

  /** How heavy the findings are, by their names: information 1, the others 2 and 3. */
  private findings(bill: Bill): Map<string, number> {
    const weights = new Map<string, number>();
    for (const finding of this.judge(bill)) {
      const name = fingerprint(finding, bill.source);
      if (finding.suppressed === undefined) weights.set(name, Math.max(weights.get(name) ?? 0, weight(finding)));
    }
    return weights;
  }
}

function weight(finding: Finding): number {
  return severity.options.length - severity.options.indexOf(finding.severity);
}

function numbered(provisions: readonly Provision[]): number {
  return provisions.reduce((sum, one) => sum + (one.number === undefined ? 0 : 1) + numbered(one.children), 0);
}
