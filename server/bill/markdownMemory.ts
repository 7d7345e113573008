import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).freeze();

/** Parses one piece of Markdown. */
export function parseMarkdown(input: string): Root {
  return parser.parse(input);
}

/**
 * Syntax trees of the pieces of one document, to be used again for its next version: after a key stroke all pieces but
 * one are as they were. Places in a tree count from the start of its piece, so it does not matter where that stands.
 */
export class MarkdownMemory {
  private before = new Map<string, Root>();
  private now = new Map<string, Root>();

  /** Turns to another version: what the last one did not use is forgotten. */
  turn(): void {
    this.before = this.now;
    this.now = new Map();
  }

  /** The tree of a piece, parsed once. */
  parse(input: string): Root {
    const tree = this.now.get(input) ?? this.before.get(input) ?? parseMarkdown(input);
    this.now.set(input, tree);
    return tree;
  }
}
