import { Draft } from './draft.js';
import type { TextLine } from './lines.js';
import { isMemorandumHeading } from './partHeadings.js';

/** Reads a line of an explanatory memorandum: headings divide it, nothing in it is law. */
export function readExplanation(memorandum: Draft, line: TextLine, text: string): void {
  const heading = line.kind === 'heading' || (line.strongTo === line.to && line.first && line.to - line.from < 120);
  if (!heading) {
    const node = memorandum.children.at(-1) ?? memorandum;
    node.addPassage('explanatory', line.from, line.to, line.kind === 'table', text);
    return;
  }
  const own = memorandum.title === undefined && memorandum.children.length === 0 && memorandum.passages.length === 0;
  const node =
    own && isMemorandumHeading(text, line) ? memorandum : new Draft('prose', line.from, memorandum, 'explanatory');
  node.title = text.slice(line.from, line.to);
  node.heading = { from: line.from, to: line.to };
  node.grow(line.to);
}
