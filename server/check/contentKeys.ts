import type { Amendment, Bill, Citation, Definition, Provision } from '../bill/model.js';
import type { Range } from '../text/range.js';
import { type ArticleReading, citationsIn } from './readings.js';

/** Everything of an article that can make a difference to what is found in it, without where it stands. */
export function contentOf({ source, citations }: Bill, { provision, inserted }: ArticleReading): string {
  const { start, end } = provision.range;
  const parts = [source.slice(start, end), inserted ? 'inserted' : ''];
  const structure = (of: Provision): void => {
    parts.push(
      `${of.kind} ${of.number ?? ''} ${of.label} ${of.force} ${of.range.start - start} ${of.range.end - start}`,
    );
    for (const { force, after, runs } of of.passages) {
      parts.push(`${force} ${after} ${runs.map((run) => `${run.start - start}-${run.end - start}`).join(' ')}`);
    }
    of.children.forEach(structure);
  };
  structure(provision);
  for (const citation of citationsIn(citations, start, end)) parts.push(contentOfCitation(citation));
  return parts.join('\n');
}

/** Everything of a definition that can make a difference to what its term stands for. */
export function contentOfDefinition({ source, citations }: Bill, { term, meaning }: Definition): string {
  const cited = [term, meaning].flatMap(({ start, end }) => citationsIn(citations, start, end).map(contentOfCitation));
  return [source.slice(term.start, term.end), source.slice(meaning.start, meaning.end), ...cited].join('\n');
}

function contentOfCitation({ kind, normalised, start, end, reference }: Citation): string {
  if (reference === undefined) return `${kind} ${normalised} ${end - start}`;
  const { articles, paragraphs, items, act } = reference;
  const pointsTo = [articles.map(({ from, to }) => `${from}-${to}`).join(' '), paragraphs.join(' '), items.join(' ')];
  // Where the act is named decides whether it is named here, and what of the citation is one word.
  const named =
    act === undefined ? '' : `${act.id ?? ''} ${act.name} ${act.range.start >= start && act.range.end <= end}`;
  return [kind, normalised, end - start, ...pointsTo, named].join('|');
}

/** Everything of an amending instruction that can make a difference to what is found in it. */
export function contentOfAmendment(bill: Bill, { action, range, act, target, removed, inserted }: Amendment): string {
  const words = (of: Range): string => {
    const cited = citationsIn(bill.citations, of.start, of.end).map(
      (citation) => `${citation.start - of.start} ${contentOfCitation(citation)}`,
    );
    return [bill.source.slice(of.start, of.end), ...cited].join('\n');
  };
  const where = target && [target.articles, target.paragraphs, target.items, target.divisions, target.partial];
  return JSON.stringify([action, act?.id, where, words(range), removed.map(words), inserted.map(words)]);
}
