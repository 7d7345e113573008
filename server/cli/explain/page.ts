import { displayWidth, printable } from '../../report/displayWidth.js';
import type { Style } from '../../report/style.js';
import { besideLabel, wrap } from '../../report/wrap.js';
import type { Bilingual, LanguageCode } from '../../text/range.js';

const labelWidth = 20;

/** A page of explanation for a terminal: a title, then labelled texts, in one language. */
export class Page {
  private readonly lines: string[] = [];

  constructor(
    readonly language: LanguageCode,
    readonly style: Style,
    private readonly width: number,
  ) {}

  /** A text in the language of the page. */
  say(text: Bilingual): string {
    return text[this.language];
  }

  /** The name of what is explained, with what kind of thing it is. */
  title(kind: Bilingual, name: string): void {
    const text = `${this.say(kind)} ${printable(name)}`;
    this.lines.push(this.style.bold(text), '─'.repeat(Math.min(displayWidth(text), this.width)));
  }

  /** A heading above rows or paragraphs. */
  heading(text: Bilingual): void {
    this.lines.push('', this.style.bold(this.say(text)));
  }

  /** A paragraph of running text. */
  paragraph(text: string): void {
    this.lines.push(...wrap(text.trim(), this.width));
  }

  /** A text beside its label; nothing when there is no text. */
  row(label: Bilingual | undefined, text: string | undefined): void {
    if (text === undefined || text.trim() === '') return;
    const name = label === undefined ? '' : this.say(label);
    this.lines.push(...besideLabel(name, text.trim(), labelWidth, this.width, this.style.dim));
  }

  /** A web address in the column of the texts. */
  address(url: string): void {
    this.lines.push(' '.repeat(labelWidth) + this.style.link(printable(url)));
  }

  /** An item of a list, with a hanging indent. */
  item(text: string, sign = '•'): void {
    this.lines.push(...besideLabel(`  ${sign}`, text.trim(), 4, this.width));
  }

  /** An empty line. */
  space(): void {
    this.lines.push('');
  }

  /** The whole page, with a line end. */
  toString(): string {
    const lines = this.lines.filter((line, at) => line !== '' || this.lines[at - 1] !== '');
    return `${lines.join('\n').trimEnd()}\n`;
  }
}
