import type { Bill, SourceComment } from '../../bill/model.js';
import type { Finding } from '../../check/finding.js';
import { readSuppressions, suppressionDirectives } from '../../check/suppressions.js';
import type { Pack } from '../../norms/pack.js';
import { nearest } from '../../norms/suggestion.js';
import { type Change, lineEnd, lineStart, nextLineStart } from './change.js';
import { builtInKinds } from './mendCitation.js';

/** What would put a suppression right. */
export type SuppressionMending =
  | { readonly way: 'remove'; readonly change: Change }
  | { readonly way: 'rename'; readonly change: Change; readonly name: string };

/** What would put right a suppression that does nothing, or that names what is no rule. */
export function mendSuppression(bill: Bill, pack: Pack, finding: Finding): SuppressionMending[] {
  if (finding.theme !== 'suppressions') return [];
  const comment = bill.comments.find(({ start, end }) => start === finding.range.start && end === finding.range.end);
  if (comment === undefined) return [];
  const kinds = builtInKinds(pack, finding.ruleId);
  if (kinds.has('unused-suppression')) return [{ way: 'remove', change: removal(bill.source, comment) }];
  if (kinds.has('suppression-of-unknown-rule')) return unknownRules(bill, pack, comment);
  return kinds.has('unreadable-suppression') ? unknownDirective(comment) : [];
}

/** Takes a comment out, with its line when nothing else stands on it and one of two blank lines around it. */
function removal(source: string, { start, end }: SourceComment): Change {
  const from = lineStart(source, start);
  const alone = /^[ \t>]*$/.test(source.slice(from, start)) && /^[ \t]*$/.test(source.slice(end, lineEnd(source, end)));
  if (!alone) {
    const spaced = source[start - 1] === ' ' && (source[end] === ' ' || end === lineEnd(source, end));
    return { range: { start: spaced ? start - 1 : start, end }, text: '' };
  }
  const below = nextLineStart(source, end);
  const isBlank = (at: number): boolean => /^[ \t>]*$/.test(source.slice(lineStart(source, at), lineEnd(source, at)));
  const apart = (from === 0 || isBlank(from - 1)) && below < source.length && isBlank(below);
  return { range: { start: from, end: apart ? nextLineStart(source, below) : below }, text: '' };
}

function unknownRules(bill: Bill, pack: Pack, comment: SourceComment): SuppressionMending[] {
  const wrong = readSuppressions(bill, pack).problems.filter(
    ({ kind, range }) => kind === 'suppression-of-unknown-rule' && range.start === comment.start,
  );
  return wrong.flatMap(({ name }) => {
    const meant = ruleMeant(name, pack);
    return meant === undefined ? [] : renaming(comment, name, meant);
  });
}

/** The rule or theme that was meant: the nearest name, or the only rule that has this name within its theme. */
function ruleMeant(name: string, pack: Pack): string | undefined {
  const own = [...pack.rules.values()].filter(({ id }) => id === name.split('/').at(-1));
  if (own.length === 1) return own[0]?.name;
  return nearest(name, [...pack.rules.keys(), ...pack.themes.keys()]);
}

function unknownDirective(comment: SourceComment): SuppressionMending[] {
  const written = /^\S+/.exec(comment.text)?.[0] ?? '';
  const meant = nearest(written, suppressionDirectives);
  return meant === undefined ? [] : renaming(comment, written, meant);
}

function renaming({ text, textStart }: SourceComment, written: string, name: string): SuppressionMending[] {
  const at = text.indexOf(written);
  if (written === '' || at < 0) return [];
  const start = textStart + at;
  return [{ way: 'rename', change: { range: { start, end: start + written.length }, text: name }, name }];
}
