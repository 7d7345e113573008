import type { Range } from '../text/range.js';
import type { ActReference, Force, Passage, Provision, ProvisionKind } from './model.js';
import type { VisibleText } from './visibleText.js';

/** Own words of a provision under construction; indices in the visible text. */
export interface DraftPassage {
  readonly force: Force;
  readonly from: number;
  to: number;
  readonly after: number;
  /** A row of a table: its bars are not words. */
  readonly table: boolean;
}

/** Where an amendment points, carried from a step to the steps and text below it. */
export interface DraftTarget {
  readonly article: string | undefined;
  readonly paragraph: string | undefined;
}

/** A provision under construction; indices in the visible text. */
export class Draft {
  number: string | undefined;
  /** "Artikel", "Section", "Hoofdstuk": the word in its label. */
  word = '';
  title: string | undefined;
  heading: { from: number; to: number } | undefined;
  to: number;
  readonly passages: DraftPassage[] = [];
  readonly children: Draft[] = [];
  /** The act that instructions here and below are about. */
  act: ActReference | undefined;
  target: DraftTarget | undefined;
  /** Its lead-in says that what follows are steps ("wordt als volgt gewijzigd:"). */
  umbrella = false;
  /** Its lead-in says that what follows are definitions. */
  defines = false;
  rank = 0;

  constructor(
    public kind: ProvisionKind,
    readonly from: number,
    readonly parent: Draft | undefined,
    public force: Force,
  ) {
    this.to = from;
    parent?.children.push(this);
  }

  /** Whether it or one above it has the mark. */
  inherits(mark: 'umbrella' | 'defines'): boolean {
    for (let at: Draft | undefined = this; at !== undefined; at = at.parent) if (at[mark]) return true;
    return false;
  }

  /** The act of the nearest provision that has one. */
  get carriedAct(): ActReference | undefined {
    for (let at: Draft | undefined = this; at !== undefined; at = at.parent) if (at.act !== undefined) return at.act;
    return undefined;
  }

  /** The target of the nearest provision that has one. */
  get carriedTarget(): DraftTarget | undefined {
    for (let at: Draft | undefined = this; at !== undefined; at = at.parent)
      if (at.target !== undefined) return at.target;
    return undefined;
  }

  /** Adds own words; words that go on from the last ones with the same force join them. */
  addPassage(force: Force, from: number, to: number, table: boolean, text: string): void {
    if (to <= from) return;
    const last = this.passages.at(-1);
    const after = this.children.length;
    if (last !== undefined && last.force === force && last.after === after && last.table === table) {
      if (onlyBetween(text, last.to, from, table)) last.to = to;
      else this.passages.push({ force, from, to, after, table });
    } else this.passages.push({ force, from, to, after, table });
    this.grow(to);
  }

  /** Makes the provision, and those around it, reach at least to `to`. */
  grow(to: number): void {
    for (let at: Draft | undefined = this; at !== undefined && at.to < to; at = at.parent) at.to = to;
  }
}

/** Whether nothing but white space and block ends lies between: passages that a marker or comment divides stay apart. */
function onlyBetween(text: string, from: number, to: number, table: boolean): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    // The rule below the first row of a table.
    if (table && (code === 124 || code === 45 || code === 58)) continue;
    if (code !== 10 && code !== 0xe000 && code !== 32 && code !== 9 && code !== 160) return false;
  }
  return true;
}

/** Provisions that are finished, by the draft that they were made from. */
export type Finished = ReadonlyMap<Draft, Provision>;

/** Turns drafts into provisions with source ranges; labels come from `labelOf`. */
export function finishDrafts(
  roots: readonly Draft[],
  visible: VisibleText,
  labels: ReadonlyMap<Draft, string>,
): { readonly provisions: Provision[]; readonly finished: Finished } {
  const finished = new Map<Draft, Provision>();
  const finish = (draft: Draft): Provision => {
    const provision: Provision = {
      kind: draft.kind,
      number: draft.number,
      title: draft.title,
      label: labels.get(draft) ?? '',
      range: visible.range(draft.from, draft.to),
      heading: draft.heading === undefined ? undefined : visible.range(draft.heading.from, draft.heading.to),
      force: draft.force,
      passages: draft.passages.flatMap((passage) => finishPassage(passage, visible)),
      children: draft.children.map(finish),
    };
    finished.set(draft, provision);
    return provision;
  };
  return { provisions: roots.map(finish), finished };
}

function finishPassage(passage: DraftPassage, visible: VisibleText): Passage[] {
  const runs = passage.table ? tableRuns(passage, visible) : visible.runs(passage.from, passage.to);
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return [];
  return [{ force: passage.force, range: { start: first.start, end: last.end }, runs, after: passage.after }];
}

function tableRuns(passage: DraftPassage, visible: VisibleText): Range[] {
  const runs: Range[] = [];
  const text = visible.text;
  let from = passage.from;
  for (let at = passage.from; at <= passage.to; at++) {
    if (at < passage.to && text.charCodeAt(at) !== 124) continue;
    let start = from;
    let end = at;
    while (start < end && text.charCodeAt(start) <= 32) start++;
    while (end > start && text.charCodeAt(end - 1) <= 32) end--;
    if (end > start && !isRule(text, start, end)) runs.push(...visible.runs(start, end));
    from = at + 1;
  }
  return runs;
}

/** Whether a cell is part of the rule below a table's first row: nothing but dashes and colons. */
function isRule(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 45 && code !== 58) return false;
  }
  return true;
}
