/** A piece of a line: plain words, or words that lead to an address. */
export type Words = string | { readonly text: string; readonly url: string };

type Block =
  | { readonly kind: 'title'; readonly words: readonly Words[] }
  | { readonly kind: 'paragraph'; readonly words: readonly Words[] }
  | { readonly kind: 'row'; readonly label: string; readonly words: readonly Words[] }
  | { readonly kind: 'quote'; readonly lines: readonly string[] }
  | { readonly kind: 'separator' };

/**
 * What a hover says, before it is known whether the client shows Markdown. Nothing in the words is taken for markup,
 * wherever they come from.
 */
export class HoverText {
  private readonly blocks: Block[] = [];

  /** The first line of a record. */
  title(...words: readonly Words[]): this {
    this.blocks.push({ kind: 'title', words });
    return this;
  }

  paragraph(...words: readonly Words[]): this {
    this.blocks.push({ kind: 'paragraph', words });
    return this;
  }

  /** Words behind a label; nothing when there are none. */
  row(label: string, ...words: readonly (Words | undefined)[]): this {
    const present = words.flatMap((word) => (word === undefined || word === '' ? [] : [word]));
    if (present.length > 0) this.blocks.push({ kind: 'row', label, words: present });
    return this;
  }

  /** A label for the quote that follows. */
  label(label: string): this {
    this.blocks.push({ kind: 'row', label, words: [] });
    return this;
  }

  /** Words of a law or of a clause, line by line. */
  quote(lines: readonly string[]): this {
    if (lines.length > 0) this.blocks.push({ kind: 'quote', lines });
    return this;
  }

  /** What follows is about something else. */
  separator(): this {
    if (this.blocks.length > 0) this.blocks.push({ kind: 'separator' });
    return this;
  }

  get isEmpty(): boolean {
    return this.blocks.length === 0;
  }

  toMarkdown(): string {
    return this.blocks.map(markdownBlock).join('\n\n');
  }

  toPlainText(): string {
    return this.blocks.map(plainBlock).join('\n\n');
  }
}

function markdownBlock(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `**${block.words.map(markdownWords).join('')}**`;
    case 'paragraph':
      return block.words.map(markdownWords).join('');
    case 'row':
      return `*${escapeMarkdown(block.label)}:* ${block.words.map(markdownWords).join('')}`.trimEnd();
    case 'quote':
      return block.lines.map((line) => `> ${escapeMarkdown(line)}`).join('  \n');
    case 'separator':
      return '---';
  }
}

function markdownWords(words: Words): string {
  if (typeof words === 'string') return escapeMarkdown(words);
  return `[${escapeMarkdown(words.text)}](${escapeAddress(words.url)})`;
}

/**
 * Takes the meaning out of what Markdown or HTML would give one, and makes white space single. No more than that: some
 * editors show the signs as they are sent.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*[\]<]|~(?=~)|&(?=#|\w{1,32};)/g, (sign) => `\\${sign}`)
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/^( ?)(#|\+|-|>|=|\d+(?=[.)]))/, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    );
}

function escapeAddress(url: string): string {
  return url.replace(/[\s()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
}

function plainBlock(block: Block): string {
  switch (block.kind) {
    case 'title':
    case 'paragraph':
      return plainWords(block.words);
    case 'row':
      return `${block.label}: ${plainWords(block.words)}`.trimEnd();
    case 'quote':
      return block.lines.map((line) => `    ${line.replace(/\s+/g, ' ')}`).join('\n');
    case 'separator':
      return '----';
  }
}

function plainWords(words: readonly Words[]): string {
  // With the addresses of all the words could not be read; the first is what matters most.
  const first = words.find((one) => typeof one !== 'string');
  return words
    .map((one) => {
      const text = (typeof one === 'string' ? one : one.text).replace(/\s+/g, ' ');
      return one === first && typeof one !== 'string' ? `${text} <${one.url}>` : text;
    })
    .join('');
}
