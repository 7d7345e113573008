import { Draft } from './draft.js';
import type { TextLine } from './lines.js';
import { markerAt } from './numbering.js';
import { skipBlank, trimEnd } from './visibleText.js';

/**
 * Reads a policy document: headings nested by level, and under them paragraphs of prose and bullets. Who stands behind
 * what they say is for the checker to find out.
 */
export function readPolicy(text: string, lines: readonly TextLine[]): Draft[] {
  return new PolicyReader(text).read(lines);
}

class PolicyReader {
  private readonly roots: Draft[] = [];
  /** The headings that are open, from the outermost. */
  private open: Draft[] = [];
  /** The paragraph or bullet that goes on. */
  private piece: Draft | undefined;

  constructor(private readonly text: string) {}

  read(lines: readonly TextLine[]): Draft[] {
    for (const line of lines) {
      if (line.kind === 'heading') this.heading(line);
      else this.line(line);
    }
    return this.roots;
  }

  private heading(line: TextLine): void {
    this.piece = undefined;
    this.open = this.open.filter((node) => node.rank < line.depth);
    const node = this.prose(line.from, this.open.at(-1));
    node.rank = line.depth;
    node.title = this.text.slice(line.from, line.to);
    node.heading = { from: line.from, to: line.to };
    node.grow(line.to);
    this.open.push(node);
  }

  private line(line: TextLine): void {
    const section = this.section(line.from);
    if (line.kind === 'note') {
      section.addPassage('explanatory', line.from, line.to, false, this.text);
      this.piece = undefined;
      return;
    }
    const table = line.kind === 'table';
    const marker = line.first && !table ? markerAt(this.text, line.from, line.to) : undefined;
    const bullet = line.first && (line.bullet || marker !== undefined);
    if (bullet) this.piece = new Draft('bullet', line.from, section, 'stated');
    else if (this.piece === undefined || (line.first && !this.goesOn(this.piece, line)))
      this.piece = this.prose(line.from, section);
    if (marker !== undefined && marker.number !== '') {
      this.piece.number = marker.number;
      this.piece.heading = { from: marker.from, to: marker.to };
      this.piece.grow(marker.to);
    }
    const from = marker === undefined ? line.from : skipBlank(this.text, marker.to, line.to);
    this.piece.addPassage(line.quotes > 0 ? 'quoted' : 'stated', from, line.to, table, this.text);
  }

  /** What stands before the first heading has a section without a title. */
  private section(from: number): Draft {
    const section = this.open.at(-1) ?? this.prose(from, undefined);
    if (this.open.length === 0) this.open.push(section);
    return section;
  }

  private prose(from: number, parent: Draft | undefined): Draft {
    const node = new Draft('prose', from, parent, 'stated');
    if (parent === undefined) this.roots.push(node);
    return node;
  }

  /**
   * Whether a new block goes on with the piece before it. Text that came out of a printed page has an empty line between
   * the lines of one sentence: a long line without a full stop, or a next one with a small letter.
   */
  private goesOn(piece: Draft, line: TextLine): boolean {
    const end = trimEnd(this.text, piece.from, piece.to);
    let last = end - 1;
    while (last > piece.from && CLOSING_MARKS.includes(this.text[last] ?? '')) last--;
    if (last < piece.from || FINAL_MARKS.includes(this.text[last] ?? '')) return false;
    return end - this.lineStart(piece.from, end) >= printedLine || /\p{Ll}/u.test(this.text[line.from] ?? '');
  }

  /** Where the line begins that ends at an index; no further back than a printed line is long. */
  private lineStart(from: number, end: number): number {
    let start = end;
    while (start > from && end - start < printedLine && !LINE_ENDS.includes(this.text[start - 1] ?? '')) start--;
    return start;
  }
}

const FINAL_MARKS = '.!?:;…';
const CLOSING_MARKS = ')"\'”’';
/** The end of a line, and of a block. */
const LINE_ENDS = '\n\ue000';

/** A line of this length without a full stop was broken off by the page, not by the writer. */
const printedLine = 60;
