import type { ListItem, Nodes, Parents, RootContent } from 'mdast';
import type { Range } from '../text/range.js';
import { readHtml } from './comments.js';
import { LineWriter } from './lineWriter.js';
import { type MarkdownMemory, parseMarkdown } from './markdownMemory.js';
import { cutIntoPieces, normaliseLabel, type Piece } from './pieces.js';
import { readPlainLines } from './plainLines.js';
import { unmarkedLines, writeUnmarked } from './unmarkedLines.js';

/** Pieces up to this length together are parsed at once; short enough for the time to stay linear. */
const TOGETHER = 6_000;
/** From this length on the next heading begins anew, so that an edit does not change how all that follows is cut. */
const ENOUGH = 1_500;
const NUMBER_SIGN = 0x23;
const LABEL = /\[([^[\]]*)\]/g;

/** What a source looks like to a reader. */
export interface ReadMarkdown {
  readonly writer: LineWriter;
  readonly readAsPlainText: readonly Range[];
}

/**
 * Reads Markdown from offset `from` into lines of visible text with exact places. The Markdown parser gets it in
 * pieces; pieces without any markup are not given to it at all, because their tree is known beforehand.
 * @param memory what is known of the pieces of earlier versions
 */
export function readMarkdown(source: string, from: number, memory?: MarkdownMemory): ReadMarkdown {
  memory?.turn();
  const parse = memory === undefined ? parseMarkdown : (input: string) => memory.parse(input);
  const writer = new LineWriter(source);
  const readAsPlainText: Range[] = [];
  const { pieces, definitions } = cutIntoPieces(source, from);
  // Starting the parser costs more than a short piece does, so neighbours are given to it together.
  let waiting: { start: number; end: number } | undefined;
  const parseWaiting = (): void => {
    if (waiting !== undefined) readPiece(source, { ...waiting, plain: false }, definitions, writer, parse);
    waiting = undefined;
  };
  for (const piece of pieces) {
    const unmarked = piece.plain ? undefined : unmarkedLines(source, piece.start, piece.end);
    if (!piece.plain && unmarked === undefined) {
      if (waiting !== undefined) {
        const begins = source.charCodeAt(piece.start) === NUMBER_SIGN && piece.start - waiting.start >= ENOUGH;
        if (begins || piece.end - waiting.start > TOGETHER) parseWaiting();
      }
      if (waiting === undefined) waiting = { start: piece.start, end: piece.end };
      else waiting.end = piece.end;
      continue;
    }
    parseWaiting();
    if (unmarked !== undefined) writeUnmarked(unmarked, writer);
    else {
      readAsPlainText.push({ start: piece.start, end: piece.end });
      readPlainLines(source, piece.start, piece.end, writer);
    }
  }
  parseWaiting();
  return { writer, readAsPlainText };
}

/**
 * Reads Markdown in one go, with the Markdown parser alone. Slow on long text; {@link readMarkdown} must give the same
 * lines whenever it reads nothing as plain text.
 */
export function readWholeMarkdown(source: string, from: number): ReadMarkdown {
  const writer = new LineWriter(source);
  readPiece(source, { start: from, end: source.length, plain: false }, new Map(), writer, parseMarkdown);
  return { writer, readAsPlainText: [] };
}

/** Gives one piece to the Markdown parser, with the definitions that it uses. */
function readPiece(
  source: string,
  piece: Piece,
  definitions: ReadonlyMap<string, string>,
  writer: LineWriter,
  parse: typeof parseMarkdown,
): void {
  const text = source.slice(piece.start, piece.end);
  const used = new Set<string>();
  if (definitions.size > 0) {
    for (const match of text.matchAll(LABEL)) {
      const label = normaliseLabel(match[1] ?? '');
      if (definitions.has(label)) used.add(label);
    }
  }
  let input = text;
  if (used.size > 0) {
    input += '\n\n';
    for (const label of used) input += `${definitions.get(label) ?? ''}\n`;
  }
  const shift = piece.start + (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const flattener = new Flattener(source, shift, writer);
  for (const node of parse(input).children) {
    if (node.type !== 'definition') flattener.block(node);
  }
  writer.closeBlock();
}

/** Walks a syntax tree and writes what is visible of it. */
class Flattener {
  constructor(
    private readonly source: string,
    private readonly shift: number,
    private readonly writer: LineWriter,
  ) {}

  /** Writes a block with what is in it. */
  block(node: RootContent): void {
    const { writer } = this;
    switch (node.type) {
      case 'paragraph':
        writer.openBlock(0);
        this.inlines(node);
        writer.closeBlock();
        break;
      case 'heading':
        writer.openBlock(this.headingDepth(node));
        this.inlines(node);
        writer.closeBlock();
        break;
      case 'blockquote':
        writer.closeBlock();
        writer.quotes++;
        for (const child of node.children) this.block(child);
        writer.quotes--;
        break;
      case 'list':
        for (const item of node.children) this.item(item, node.ordered === true);
        break;
      case 'code':
        this.code(node);
        break;
      case 'html':
        writer.openBlock(0);
        this.html(this.start(node), this.end(node), true);
        writer.closeBlock();
        break;
      default:
        break;
    }
  }

  private item(item: ListItem, ordered: boolean): void {
    const { writer } = this;
    const start = this.start(item);
    const child = item.children[0];
    if (ordered) {
      let end = start;
      while (isDigit(this.source.charCodeAt(end))) end++;
      writer.addMarker(start, end + 1);
      if (child !== undefined && child.type !== 'paragraph' && child.type !== 'list') writer.closeBlock();
    } else if (child?.type === 'paragraph') writer.markBullet();
    for (const inner of item.children) this.block(inner);
    writer.closeBlock();
  }

  private code(node: Nodes): void {
    const { writer } = this;
    const start = this.start(node);
    const end = this.end(node);
    const fenced = this.source[start] === '`' || this.source[start] === '~';
    if (!fenced) {
      readPlainLines(this.source, start, end, writer);
      return;
    }
    const lineEnd = /[\r\n]/g;
    lineEnd.lastIndex = start;
    const first = lineEnd.exec(this.source);
    if (first === null || first.index >= end) return;
    let last = end;
    const lastLine = Math.max(this.source.lastIndexOf('\n', end - 1), this.source.lastIndexOf('\r', end - 1));
    if (lastLine >= first.index && /^[\s>]*[`~]+\s*$/.test(this.source.slice(lastLine + 1, end))) last = lastLine;
    writer.closeBlock();
    writer.quotes++;
    readPlainLines(this.source, first.index + 1, last, writer, false);
    writer.quotes--;
  }

  private html(start: number, end: number, block: boolean): void {
    const { writer } = this;
    readHtml(
      this.source,
      start,
      end,
      (comment) => writer.comments.push(comment),
      (from, to) => writer.addText(from, to),
    );
    if (!block && /^<br\b/i.test(this.source.slice(start, start + 4))) writer.endLine();
  }

  private inlines(parent: Parents): void {
    for (const node of parent.children) this.inline(node);
  }

  private inline(node: Nodes): void {
    const { writer } = this;
    switch (node.type) {
      case 'text': {
        const start = this.start(node);
        const end = this.end(node);
        if (node.value.length === end - start && isUnmarkedText(node.value)) writer.addPlain(start, end);
        else writer.addText(start, end);
        break;
      }
      case 'strong': {
        const from = writer.visible.length;
        this.inlines(node);
        writer.markStrong(from);
        break;
      }
      case 'break':
        writer.endLine();
        break;
      case 'inlineCode': {
        let start = this.start(node);
        let end = this.end(node);
        while (start < end && this.source[start] === '`') start++;
        while (end > start && this.source[end - 1] === '`') end--;
        writer.addText(start, end);
        break;
      }
      case 'html':
        this.html(this.start(node), this.end(node), false);
        break;
      case 'link':
        if (this.source[this.start(node)] === '[') this.inlines(node);
        break;
      case 'emphasis':
      case 'delete':
      case 'linkReference':
        this.inlines(node);
        break;
      default:
        break;
    }
  }

  /** A heading underlined by accident (text with a rule right below it) is text. */
  private headingDepth(node: Nodes & { readonly depth: number }): number {
    const start = this.start(node);
    if (this.source[start] === '#') return node.depth;
    const text = this.source.slice(start, this.end(node)).replace(/[\r\n]+[\s>]*[-=]+\s*$/, '');
    return /[\r\n]|[.;:,]\s*$/.test(text) ? 0 : node.depth;
  }

  private start(node: Nodes): number {
    return (node.position?.start.offset ?? 0) + this.shift;
  }

  private end(node: Nodes): number {
    return Math.min((node.position?.end.offset ?? 0) + this.shift, this.source.length);
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const SPECIAL_TEXT = /[\r\n]|\[\^|https?:\/\//;

function isUnmarkedText(value: string): boolean {
  return !SPECIAL_TEXT.test(value);
}
