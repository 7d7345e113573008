import { Draft } from './draft.js';
import type { TextLine } from './lines.js';
import { markerAt } from './numbering.js';
import { skipBlank } from './visibleText.js';

/**
 * Reads a policy document: headings with their prose, nested by level, and their bullets. All of it counts as reported
 * until somebody judges who commits to what.
 */
export function readPolicy(text: string, lines: readonly TextLine[]): Draft[] {
  const roots: Draft[] = [];
  let open: Draft[] = [];
  let bullet: Draft | undefined;
  const openProse = (from: number, parent: Draft | undefined): Draft => {
    const node = new Draft('prose', from, parent, 'reported');
    if (parent === undefined) roots.push(node);
    return node;
  };
  for (const line of lines) {
    if (line.kind === 'heading') {
      bullet = undefined;
      open = open.filter((node) => node.rank < line.depth);
      const node = openProse(line.from, open.at(-1));
      node.rank = line.depth;
      node.title = text.slice(line.from, line.to);
      node.heading = { from: line.from, to: line.to };
      node.grow(line.to);
      open.push(node);
      continue;
    }
    if (open.length === 0) open.push(openProse(line.from, undefined));
    const section = open.at(-1);
    if (section === undefined) continue;
    if (line.kind === 'note') {
      section.addPassage('explanatory', line.from, line.to, false, text);
      continue;
    }
    let from = line.from;
    if (line.first) {
      const marker = line.kind === 'table' ? undefined : markerAt(text, line.from, line.to);
      bullet = line.bullet || marker !== undefined ? openProse(line.from, section) : undefined;
      if (bullet !== undefined && marker !== undefined && marker.number !== '') {
        bullet.number = marker.number;
        bullet.heading = { from: marker.from, to: marker.to };
        bullet.grow(marker.to);
      }
      if (marker !== undefined) from = skipBlank(text, marker.to, line.to);
    }
    const node = bullet ?? section;
    node.addPassage(line.quotes > 0 ? 'quoted' : 'reported', from, line.to, line.kind === 'table', text);
  }
  return roots;
}
