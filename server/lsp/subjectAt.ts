import type { Bill, Definition, Provision } from '../bill/model.js';
import type { Range } from '../text/range.js';
import { articlePlaces } from './articlePlaces.js';
import { holds } from './checkedDocument.js';
import { type Pointer, pointerAt, pointersTo } from './pointers.js';
import { nameRange, ProvisionIndex } from './provisionIndex.js';
import { termUses } from './termUses.js';

/** What the words at a cursor are about. */
export type Subject =
  | { readonly kind: 'provisions'; readonly provisions: readonly Provision[]; readonly words: Range }
  | { readonly kind: 'term'; readonly definition: Definition; readonly words: Range };

/** A place where a subject is written. */
export interface Occurrence {
  readonly range: Range;
  /** Here it is laid down or defined; elsewhere it is referred to or used. */
  readonly declares: boolean;
}

/** What stands at an offset: a reference, the number or heading of a provision, a defined term. */
export function subjectAt(bill: Bill, offset: number): Subject | undefined {
  const pointer = pointerAt(bill, offset);
  if (pointer !== undefined) {
    return { kind: 'provisions', provisions: targetsAt(bill, pointer, offset), words: pointer.range };
  }
  const provision = provisionNamedAt(bill, offset);
  if (provision !== undefined) {
    return { kind: 'provisions', provisions: [provision], words: nameRange(provision, bill.source) };
  }
  const uses = termUses(bill).filter((use) => holds(use, offset));
  const use = uses.find(({ end }) => offset < end) ?? uses[0];
  return use === undefined
    ? undefined
    : { kind: 'term', definition: use.definition, words: { start: use.start, end: use.end } };
}

/** The article, paragraph, item or step of which the number or heading is at an offset. */
export function provisionNamedAt(bill: Bill, offset: number): Provision | undefined {
  const provision = ProvisionIndex.of(bill).at(offset);
  if (provision === undefined || provision.number === undefined || !numbered.has(provision.kind)) return undefined;
  return holds(nameRange(provision, bill.source), offset) ? provision : undefined;
}

const numbered: ReadonlySet<Provision['kind']> = new Set(['article', 'paragraph', 'item', 'instruction'] as const);

/** Of a reference to several articles the one whose number is at the offset; else all that it points to. */
function targetsAt(bill: Bill, { citation, targets }: Pointer, offset: number): readonly Provision[] {
  if (citation === undefined || targets.length < 2) return targets;
  const place = articlePlaces(bill, citation)?.find(({ range }) => holds(range, offset));
  if (place === undefined) return targets;
  const index = ProvisionIndex.of(bill);
  const narrowed = targets.filter((target) => index.articleAround(target)?.number === place.number);
  return narrowed.length > 0 ? narrowed : targets;
}

/** Every place where a subject is written, in the order of the text. */
export function occurrencesOf(bill: Bill, subject: Subject): readonly Occurrence[] {
  const found =
    subject.kind === 'term' ? occurrencesOfTerm(bill, subject.definition) : occurrencesOfProvisions(bill, subject);
  return found.toSorted((one, other) => one.range.start - other.range.start);
}

function occurrencesOfTerm(bill: Bill, definition: Definition): Occurrence[] {
  return termUses(bill)
    .filter((use) => use.definition === definition)
    .map(({ start, end, defines }) => ({ range: { start, end }, declares: defines }));
}

function occurrencesOfProvisions(bill: Bill, { provisions }: Extract<Subject, { kind: 'provisions' }>): Occurrence[] {
  const found: Occurrence[] = [];
  const seen = new Set<number>();
  for (const provision of provisions) {
    found.push({ range: nameRange(provision, bill.source), declares: true });
    for (const pointer of pointersTo(bill, provision)) {
      const range = wordsFor(bill, pointer, provision);
      if (seen.has(range.start)) continue;
      seen.add(range.start);
      found.push({ range, declares: false });
    }
  }
  return found;
}

/** The words of a reference that are about a provision: of several articles its number, else all of it. */
export function wordsFor(bill: Bill, { citation, range }: Pointer, provision: Provision): Range {
  if (citation?.reference === undefined || citation.reference.articles.length < 2) return range;
  const number = ProvisionIndex.of(bill).articleAround(provision)?.number;
  return articlePlaces(bill, citation)?.find((place) => place.number === number)?.range ?? range;
}
