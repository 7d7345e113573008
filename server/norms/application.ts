import type { Norm, Pack } from './pack.js';
import type { Period, Rule } from './schema.js';

/** The norms to cite on a day in the place of one that a rule names. */
export interface NormInForce {
  /** The named norm itself, or what took its place; empty when nothing is in force on that day. */
  readonly cite: readonly Norm[];
  /** Set when the named norm does not apply on that day. */
  readonly instead: { readonly norm: Norm; readonly reason: 'ended' | 'not-begun' } | undefined;
}

/** Whether a day (ISO date) lies in a period: its first day included, `until` not. No period: always. */
export function inPeriod(period: Period | undefined, asOf: string): boolean {
  return place(period, asOf) === 'in';
}

/**
 * What to cite on a day for a norm that a rule names: the norm when it applies, else its successors and theirs, as far
 * as they apply. A norm applies while its instrument does; a period of its own narrows or replaces that of the
 * instrument key by key.
 *
 * When the norm has not begun, the provisions that it succeeds are looked for: a bill of 2025 is judged under the
 * directive, whichever of the two the rule names.
 *
 * @returns no norms for an id that is not in the pack
 */
export function normInForce(pack: Pack, normId: string, asOf: string): NormInForce {
  const named = pack.norms.get(normId);
  if (named === undefined) return { cite: [], instead: undefined };
  const state = place(periodOf(named), asOf);
  if (state === 'in') return { cite: [named], instead: undefined };
  const neighbours = state === 'after' ? successorsOf : predecessorsOf;
  return {
    cite: search(pack, named, asOf, neighbours),
    instead: { norm: named, reason: state === 'after' ? 'ended' : 'not-begun' },
  };
}

/** The norms to cite on a day for all those that a rule names, each once, in the rule's order. */
export function normsAt(pack: Pack, rule: Pick<Rule, 'norms'>, asOf: string): Norm[] {
  const found = new Map<string, Norm>();
  for (const id of rule.norms) for (const norm of normInForce(pack, id, asOf).cite) found.set(norm.id, norm);
  return [...found.values()];
}

/** The ids of the rulings that support a finding of the rule on a day, in the rule's order. */
export function rulingsAt(rule: Pick<Rule, 'rulings'>, asOf: string): string[] {
  return rule.rulings.flatMap((ruling) => {
    if (typeof ruling === 'string') return [ruling];
    return inPeriod(ruling, asOf) ? [ruling.id] : [];
  });
}

/** Whether a rule (or a variant of it) judges bills that enter into force on a day. */
export function ruleApplies(rule: { readonly applies?: Period | undefined }, asOf: string): boolean {
  return inPeriod(rule.applies, asOf);
}

/** When a norm applies. */
export function periodOf(norm: Norm): Period {
  const { from, until } = norm.instrument.applies;
  return { from: norm.applies?.from ?? from, until: norm.applies?.until ?? until };
}

function place(period: Period | undefined, asOf: string): 'before' | 'in' | 'after' {
  // ISO dates sort as text.
  if (period?.from && asOf < period.from) return 'before';
  if (period?.until && asOf >= period.until) return 'after';
  return 'in';
}

function successorsOf(pack: Pack, norm: Norm): Norm[] {
  return norm.successors.flatMap((id) => pack.norms.get(id) ?? []);
}

function predecessorsOf(pack: Pack, norm: Norm): Norm[] {
  return [...pack.norms.values()].filter((other) => other.successors.includes(norm.id));
}

/** The nearest norms in one direction that apply; looks no further behind one that does. Survives circles. */
function search(pack: Pack, start: Norm, asOf: string, neighbours: (pack: Pack, norm: Norm) => Norm[]): Norm[] {
  const seen = new Set([start.id]);
  const found: Norm[] = [];
  let round = [start];
  while (round.length > 0) {
    const next: Norm[] = [];
    for (const norm of round.flatMap((one) => neighbours(pack, one))) {
      if (seen.has(norm.id)) continue;
      seen.add(norm.id);
      if (inPeriod(periodOf(norm), asOf)) found.push(norm);
      else next.push(norm);
    }
    round = next;
  }
  return found;
}
