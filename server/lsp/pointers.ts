import type { Bill, Citation, Provision } from '../bill/model.js';
import type { Range } from '../text/range.js';
import { holds } from './checkedDocument.js';
import { ProvisionIndex } from './provisionIndex.js';
import { isRelative, provisionsMeant } from './provisionTargets.js';
import { relativeReferences } from './relativeReferences.js';

/** A reference in the text to provisions of the same bill. */
export interface Pointer {
  readonly range: Range;
  readonly targets: readonly Provision[];
  /** Undefined for a reference that does not name its article: "het eerste lid", "paragraph 2". */
  readonly citation: Citation | undefined;
}

const known = new WeakMap<Bill, readonly Pointer[]>();

/** Every reference in a bill to its own provisions, in the order of the text. One bill is searched once. */
export function pointersOf(bill: Bill): readonly Pointer[] {
  const found = known.get(bill) ?? findPointers(bill);
  known.set(bill, found);
  return found;
}

function findPointers(bill: Bill): readonly Pointer[] {
  const pointers: Pointer[] = [];
  for (const citation of bill.citations) {
    const targets = provisionsMeant(bill, citation);
    const named = isRelative(citation) ? undefined : citation;
    if (targets.length > 0)
      pointers.push({ range: { start: citation.start, end: citation.end }, targets, citation: named });
  }
  for (const relative of relativeReferences(bill)) pointers.push({ ...relative, citation: undefined });
  return pointers.sort((one, other) => one.range.start - other.range.start);
}

/** The reference at an offset. */
export function pointerAt(bill: Bill, offset: number): Pointer | undefined {
  const around = pointersOf(bill).filter(({ range }) => holds(range, offset));
  return around.find(({ range }) => offset < range.end) ?? around[0];
}

/**
 * The references that point to a provision or to something in it. For an article those from its own text to its own
 * parts are left out: they speak of the part.
 */
export function pointersTo(bill: Bill, provision: Provision): readonly Pointer[] {
  const index = ProvisionIndex.of(bill);
  return pointersOf(bill).filter(({ targets, citation, range }) => {
    if (citation === undefined && provision.kind === 'article' && within(range, provision.range)) return false;
    return targets.some((target) => target === provision || [...index.around(target)].includes(provision));
  });
}

function within(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
