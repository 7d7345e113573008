import type { Bill, Provision } from '../../bill/model.js';
import { parseBill } from '../../bill/parseBill.js';
import type { Finding } from '../../check/finding.js';
import { covers, readSuppressions } from '../../check/suppressions.js';
import type { Pack } from '../../norms/pack.js';
import { provisionsAround } from '../provisionIndex.js';
import { applyChange, type Change, lineEndingOf, lineStart, nextLineStart, quotePrefix } from './change.js';
import { excerptAround, inExcerpt } from './excerpt.js';

/** A comment that silences a finding, but for the reason that somebody has to give. */
export interface SuppressionComment {
  /** Where it comes in: the start of a line. */
  readonly offset: number;
  /** What stands before the reason and behind it; together with the reason they make whole lines. */
  readonly before: string;
  readonly after: string;
}

/**
 * The comment that silences a finding in the provision that it is about, on a line of its own before that provision.
 * @returns undefined where none can: findings about suppressions, and what stands in the front matter
 */
export function suppressionComment(bill: Bill, pack: Pack, finding: Finding): SuppressionComment | undefined {
  const { source, frontMatter } = bill;
  if (finding.theme === 'suppressions') return undefined;
  if (frontMatter.range !== undefined && finding.range.start < frontMatter.range.end) return undefined;
  const comments = places(bill, finding).map((place) => commentAt(source, place, finding.ruleId));
  return comments.find((comment) => silences(comment, bill, pack, finding));
}

/** The comment with a reason in it, as a change of the text. An empty reason is told by the checker until it is given. */
export function suppressionChange({ offset, before, after }: SuppressionComment, reason: string): Change {
  return { range: { start: offset, end: offset }, text: (reason === '' ? before.trimEnd() : before + reason) + after };
}

function commentAt(source: string, place: number, rule: string): SuppressionComment {
  const offset = lineStart(source, place);
  const prefix = quotePrefix(source, place);
  const ending = lineEndingOf(source);
  const blank = stands(source, offset) ? `${prefix.trimEnd()}${ending}` : '';
  return { offset, before: `${prefix}<!-- toetssteen-disable-next ${rule}: `, after: ` -->${ending}${blank}` };
}

/** Whether what begins at this line stands apart: a blank line goes before it, so one goes between the comment and it. */
function stands(source: string, offset: number): boolean {
  return offset === 0 || /^[ \t>]*$/.test(source.slice(lineStart(source, offset - 1), offset).replace(/[\r\n]+$/, ''));
}

/** Kinds of provision that may go on for pages: there only the words around the finding are meant. */
const long: ReadonlySet<Provision['kind']> = new Set(['division', 'preamble', 'closing', 'memorandum', 'prose']);

/** Where the comment may go, the best place first. */
function places(bill: Bill, finding: Finding): number[] {
  const innermost = provisionsAround(bill, finding.range.start).at(-1);
  const block = blockStart(bill.source, finding.range.start);
  const own = finding.provision.range.start;
  if (innermost === undefined || long.has(innermost.kind)) return [block];
  return [own, innermost.range.start, block];
}

/** Where the block of lines around an offset begins: behind the last blank line. */
function blockStart(source: string, offset: number): number {
  let at = lineStart(source, offset);
  while (at > 0 && !stands(source, at)) at = lineStart(source, at - 1);
  const quote = /^[ \t>]*/.exec(source.slice(at, nextLineStart(source, at)))?.[0] ?? '';
  return at + quote.length;
}

/** Whether with the comment and a reason the finding is silenced, and every provision is still cited as it was. */
function silences(comment: SuppressionComment, bill: Bill, pack: Pack, finding: Finding): boolean {
  const excerpt = excerptAround(bill, finding.range.start);
  const { bill: copy } = excerpt;
  const change = inExcerpt(excerpt, suppressionChange(comment, 'x'));
  const after = parseBill(applyChange(copy.source, change));
  const moved = change.text.length - excerpt.shift;
  const range = { start: finding.range.start + moved, end: finding.range.end + moved };
  return (
    readSuppressions(after, pack).list.some((one) => covers(one, finding.ruleId, finding.theme, range)) &&
    labels(after.provisions).join('\n') === labels(copy.provisions).join('\n')
  );
}

function labels(provisions: readonly Provision[]): string[] {
  return provisions.flatMap(({ label, children }) => [label, ...labels(children)]);
}
