import { LineIndex, type PositionRange } from '../text/lines.js';
import type { LanguageCode } from '../text/range.js';
import type { Amendment, Bill, Force, Provision, ProvisionKind } from './model.js';
import { outlineWordingIn } from './outlineWording.js';

/** One provision of an outline, as plain data. Places are zero-based lines and characters. */
export interface OutlineEntry {
  readonly kind: ProvisionKind;
  readonly label: string;
  readonly number: string | null;
  readonly title: string | null;
  readonly force: Force;
  readonly range: PositionRange;
  readonly passages: readonly { readonly force: Force; readonly range: PositionRange }[];
  readonly amendments: readonly OutlineAmendment[];
  readonly children: readonly OutlineEntry[];
}

/** One amendment of an outline, as plain data. */
export interface OutlineAmendment {
  readonly action: Amendment['action'];
  readonly act: { readonly name: string; readonly id: string | null } | null;
  readonly articles: readonly { readonly from: string; readonly to: string }[];
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
  readonly removed: readonly string[];
  readonly inserted: readonly string[];
  readonly range: PositionRange;
}

/** An outline as plain data, for JSON. */
export interface Outline {
  readonly kind: Bill['kind'];
  readonly language: Bill['language'];
  readonly title: string | null;
  readonly entryIntoForce: string | null;
  readonly provisions: readonly OutlineEntry[];
  readonly definitions: readonly { readonly term: string; readonly provision: string; readonly range: PositionRange }[];
  readonly citations: readonly {
    readonly kind: string;
    readonly normalised: string;
    readonly defect: string | null;
    readonly range: PositionRange;
  }[];
  readonly readAsPlainText: readonly PositionRange[];
}

/** The structure of a bill as plain data: labels, force, amendments, definitions and citations with their places. */
export function outlineToJson(bill: Bill): Outline {
  const index = new LineIndex(bill.source);
  const amendments = byProvision(bill);
  const entry = (provision: Provision): OutlineEntry => ({
    kind: provision.kind,
    label: provision.label,
    number: provision.number ?? null,
    title: provision.title ?? null,
    force: provision.force,
    range: index.range(provision.range),
    passages: provision.passages.map(({ force, range }) => ({ force, range: index.range(range) })),
    amendments: (amendments.get(provision) ?? []).map((amendment) => outlineAmendment(amendment, bill, index)),
    children: provision.children.map(entry),
  });
  return {
    kind: bill.kind,
    language: bill.language,
    title: bill.frontMatter.title ?? null,
    entryIntoForce: bill.frontMatter.entryIntoForce ?? null,
    provisions: bill.provisions.map(entry),
    definitions: bill.definitions.map(({ term, provision }) => ({
      term: bill.source.slice(term.start, term.end),
      provision: provision.label,
      range: index.range(term),
    })),
    citations: bill.citations.map(({ kind, normalised, defect, start, end }) => ({
      kind,
      normalised,
      defect: defect ?? null,
      range: index.range({ start, end }),
    })),
    readAsPlainText: bill.readAsPlainText.map((range) => index.range(range)),
  };
}

/**
 * The structure of a bill as lines of text: one provision a line, indented, with its force and amendments.
 * @param language of the words that are not the document's own
 */
export function formatOutline(bill: Bill, language: LanguageCode): string {
  const wording = outlineWordingIn(language);
  const index = new LineIndex(bill.source);
  const amendments = byProvision(bill);
  const lines = [
    `${wording.document[bill.kind]} (${bill.language})${bill.frontMatter.title === undefined ? '' : `: ${bill.frontMatter.title}`}`,
  ];
  const write = (provision: Provision, depth: number): void => {
    const indent = '  '.repeat(depth);
    const title = provision.title === undefined || provision.title === provision.label ? '' : ` — ${provision.title}`;
    const line = index.position(provision.range.start).line + 1;
    lines.push(
      `${indent}${provision.label || wording.provision[provision.kind]}${title}  [${wording.force[provision.force]}] :${line}`,
    );
    for (const amendment of amendments.get(provision) ?? []) {
      lines.push(`${indent}  > ${wording.action[amendment.action]}${describe(amendment, bill)}`);
    }
    for (const child of provision.children) write(child, depth + 1);
  };
  for (const provision of bill.provisions) write(provision, 1);
  return `${lines.join('\n')}\n`;
}

function byProvision(bill: Bill): ReadonlyMap<Provision, Amendment[]> {
  const map = new Map<Provision, Amendment[]>();
  for (const amendment of bill.amendments) {
    const list = map.get(amendment.provision);
    if (list === undefined) map.set(amendment.provision, [amendment]);
    else list.push(amendment);
  }
  return map;
}

function outlineAmendment(amendment: Amendment, bill: Bill, index: LineIndex): OutlineAmendment {
  const slice = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    bill.source.slice(start, end);
  return {
    action: amendment.action,
    act: amendment.act === undefined ? null : { name: amendment.act.name, id: amendment.act.id ?? null },
    articles: amendment.target?.articles ?? [],
    paragraphs: amendment.target?.paragraphs ?? [],
    items: amendment.target?.items ?? [],
    removed: amendment.removed.map(slice),
    inserted: amendment.inserted.map(slice),
    range: index.range(amendment.range),
  };
}

/** What an amendment is about: " art. 33-35 Vreemdelingenwet 2000", " art. 197a(1) Wetboek van Strafrecht -«a» +«b»". */
function describe(amendment: Amendment, bill: Bill): string {
  const quote = (range: { readonly start: number; readonly end: number }): string => {
    const words = bill.source.slice(range.start, range.end).replace(/\s+/g, ' ');
    return `«${words.length > 60 ? `${words.slice(0, 59)}…` : words}»`;
  };
  const { target, act } = amendment;
  const articles = target?.articles.map(({ from, to }) => (from === to ? from : `${from}-${to}`)).join(', ') ?? '';
  const parts = [...(target?.paragraphs ?? []), ...(target?.items ?? [])].map((part) => `(${part})`).join('');
  const place = articles === '' && parts === '' ? '' : ` art. ${articles}${parts}`;
  const removed = amendment.removed.length === 0 ? '' : ` -${amendment.removed.map(quote).join(' -')}`;
  const inserted = amendment.inserted.length === 0 ? '' : ` +${amendment.inserted.map(quote).join(' +')}`;
  const name = act === undefined ? '' : ` ${act.name}${act.id === undefined ? '' : ` (${act.id})`}`;
  return `${place}${name}${removed}${inserted}`;
}
