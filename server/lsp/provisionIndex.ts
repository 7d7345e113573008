import type { ActReference, Bill, Force, Provision } from '../bill/model.js';
import { addToList } from '../check/listMap.js';
import type { Range } from '../text/range.js';
import { countBefore } from './inOrder.js';

/** Where a stretch of a bill stands, as far as it decides what the references in it point to. */
export interface Place {
  /** The deepest provision around it. */
  readonly provision: Provision;
  readonly force: Force;
  /** The text that references without an act belong to: see {@link ProvisionIndex.textOf}. */
  readonly text: string;
}

/** The key of the bill's own text, beside those of the acts that it puts text into. */
export const ownText = '';

/** The provisions of a bill by number and place. One bill is indexed once. */
export class ProvisionIndex {
  private static readonly known = new WeakMap<Bill, ProvisionIndex>();
  private readonly parents = new Map<Provision, Provision>();
  private readonly texts = new Map<Provision, string>();
  private readonly byNumber = new Map<string, Provision[]>();
  private readonly byNumberAlone = new Map<string, Provision[]>();
  private readonly byText = new Map<string, Provision[]>();
  /** Every article, in the order of the text. */
  readonly articles: readonly Provision[];

  /** The index of a bill. */
  static of(bill: Bill): ProvisionIndex {
    const known = ProvisionIndex.known.get(bill) ?? new ProvisionIndex(bill);
    ProvisionIndex.known.set(bill, known);
    return known;
  }

  private constructor(private readonly bill: Bill) {
    const acts = new Map<Provision, ActReference>();
    for (const { provision, act } of bill.amendments) {
      if (act !== undefined && !acts.has(provision)) acts.set(provision, act);
    }
    const articles: Provision[] = [];
    const visit = (provision: Provision, parent: Provision | undefined, around: string): void => {
      if (parent !== undefined) this.parents.set(provision, parent);
      const entering = provision.force === 'inserted' && parent !== undefined && parent.force !== 'inserted';
      const text = entering ? receivingText(parent, acts, this.parents) : around;
      this.texts.set(provision, text);
      if (provision.kind === 'article') {
        articles.push(provision);
        addToList(this.byText, text, provision);
        if (provision.number !== undefined) {
          addToList(this.byNumber, keyOf(text, provision.number), provision);
          addToList(this.byNumberAlone, provision.number, provision);
        }
      }
      for (const child of provision.children) visit(child, provision, text);
    };
    for (const root of bill.provisions) visit(root, undefined, ownText);
    this.articles = articles;
    this.acts = acts;
  }

  private readonly acts: ReadonlyMap<Provision, ActReference>;

  /** The articles with a number in one text, in the order in which they stand; more than one only in a slip. */
  numbered(text: string, number: string): readonly Provision[] {
    return this.byNumber.get(keyOf(text, number)) ?? [];
  }

  /** The articles with a number in whatever text, in the order in which they stand. */
  withNumber(number: string): readonly Provision[] {
    return this.byNumberAlone.get(number) ?? [];
  }

  /** The articles of one text, in the order in which they stand. */
  articlesOf(text: string): readonly Provision[] {
    return this.byText.get(text) ?? [];
  }

  /** Which text a provision becomes part of: {@link ownText} for the bill's own, else the key of the act. */
  textOf(provision: Provision): string {
    return this.texts.get(provision) ?? ownText;
  }

  parentOf(provision: Provision): Provision | undefined {
    return this.parents.get(provision);
  }

  /** The provision itself and what it lies in, from the inside out. */
  *around(provision: Provision): Generator<Provision, undefined> {
    for (let at: Provision | undefined = provision; at !== undefined; at = this.parents.get(at)) yield at;
  }

  /** The article that a provision is or lies in: the inserted one rather than the amending one around it. */
  articleAround(provision: Provision): Provision | undefined {
    for (const one of this.around(provision)) if (one.kind === 'article') return one;
    return undefined;
  }

  /** The deepest provision that holds an offset; its end counts too when nothing begins there. */
  at(offset: number): Provision | undefined {
    let found: Provision | undefined;
    let among: readonly Provision[] = this.bill.provisions;
    for (;;) {
      const next = among[countBefore(among, offset + 1, ({ range }) => range.start) - 1];
      if (next === undefined || offset > next.range.end) return found;
      found = next;
      among = next.children;
    }
  }

  /** Where an offset stands; undefined outside of all provisions. */
  place(offset: number): Place | undefined {
    const provision = this.at(offset);
    if (provision === undefined) return undefined;
    const passage = provision.passages.find(({ range }) => range.start <= offset && offset < range.end);
    const force = passage?.force ?? provision.force;
    const inline = force === 'inserted' && provision.force !== 'inserted';
    return {
      provision,
      force,
      text: inline ? receivingText(provision, this.acts, this.parents) : this.textOf(provision),
    };
  }
}

/** The key of the text that an act is. */
export function textOfAct(act: Pick<ActReference, 'id' | 'name'>): string {
  return act.id ?? act.name.toLowerCase().replace(/\s+/g, ' ');
}

/** The act that a provision puts text into: the one that it, or what it is a step of, amends. */
function receivingText(
  provision: Provision,
  acts: ReadonlyMap<Provision, ActReference>,
  parents: ReadonlyMap<Provision, Provision>,
): string {
  let outermost = provision;
  for (let at: Provision | undefined = provision; at !== undefined; at = parents.get(at)) {
    const act = acts.get(at);
    if (act !== undefined) return textOfAct(act);
    if (at.kind !== 'division') outermost = at;
  }
  // An act that was not recognised is at least not the one that another article amends.
  return `?${outermost.range.start}`;
}

function keyOf(text: string, number: string): string {
  return `${text}\n${number.replace(/\s+/g, ' ')}`;
}

/** The provisions that an offset lies in, the outermost first; where one ends it lies no longer in it. */
export function provisionsAround({ provisions }: Pick<Bill, 'provisions'>, offset: number): Provision[] {
  const found: Provision[] = [];
  let among = provisions;
  for (;;) {
    const inner = among.find(({ range }) => range.start <= offset && offset < range.end);
    if (inner === undefined) return found;
    found.push(inner);
    among = inner.children;
  }
}

/**
 * The words by which a provision is known in its place: number and title as printed, else its number, else the start of
 * its first words. Never empty when the provision has any text, and always within its range.
 */
export function nameRange(provision: Provision, source: string): Range {
  const { heading, range, passages, children } = provision;
  if (heading !== undefined && heading.start >= range.start && heading.end <= range.end) return heading;
  const body = Math.min(passages[0]?.range.start ?? range.end, children[0]?.range.start ?? range.end);
  const marker = source.slice(range.start, body).trimEnd();
  if (marker !== '') return { start: range.start, end: range.start + marker.length };
  const line = /^[^\r\n]*/.exec(source.slice(body, range.end))?.[0] ?? '';
  return { start: body, end: body + line.length };
}
