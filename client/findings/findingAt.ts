import type { Position, Range } from 'vscode-languageclient';
import type { FindingRecord } from '../../server/lsp/protocol.js';
import { severities } from './findingGroups.js';

/**
 * The finding that is meant when the cursor stands somewhere: one of which the decisive words are there, else one about
 * the provision there. Of several the narrowest, then the most serious.
 */
export function findingAt(findings: readonly FindingRecord[], at: Position): FindingRecord | undefined {
  const words = findings.filter(({ range }) => holds(range, at));
  const candidates = words.length > 0 ? words : findings.filter(({ provision }) => holds(provision.range, at));
  const breadth = ({ range, provision }: FindingRecord): number =>
    words.length > 0 ? size(range) : size(provision.range);
  return candidates.toSorted(
    (a, b) => breadth(a) - breadth(b) || severities.indexOf(a.severity) - severities.indexOf(b.severity),
  )[0];
}

/** A line counts for more than any number of characters. */
const line = 1_000_000;

function size({ start, end }: Range): number {
  return (end.line - start.line) * line + end.character - start.character;
}

function holds({ start, end }: Range, at: Position): boolean {
  return compare(start, at) <= 0 && compare(at, end) <= 0;
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
