/**
 * How many columns a text takes in a terminal, and how untrusted text is made safe to print there.
 *
 * Widths follow Unicode Standard Annex 11 (East Asian Width) for the wide and full-width blocks and count a grapheme
 * cluster once, so that combining characters and joined emoji do not push the underlining aside. Characters whose
 * width UAX 11 calls ambiguous count as one column.
 */

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** First and last code point of the blocks that take two columns, ascending. */
const wideBlocks: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x20000, 0x3fffd],
];

/** A grapheme cluster and the columns it takes. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  /** Offset of the cluster in the text, in UTF-16 code units. */
  readonly offset: number;
}

/** Cuts a text into what a reader sees as characters, each with its width. */
export function cells(text: string): Cell[] {
  const result: Cell[] = [];
  for (const { segment, index } of graphemes.segment(text)) {
    result.push({ text: segment, width: graphemeWidth(segment), offset: index });
  }
  return result;
}

/** The number of columns that a text of one line takes. */
export function displayWidth(text: string): number {
  let onlyAscii = true;
  for (let at = 0; at < text.length && onlyAscii; at++) {
    const code = text.charCodeAt(at);
    onlyAscii = code >= 32 && code < 127;
  }
  if (onlyAscii) return text.length;
  let width = 0;
  for (const cell of cells(text)) width += cell.width;
  return width;
}

function graphemeWidth(grapheme: string): number {
  const code = grapheme.codePointAt(0) ?? 0;
  if (code < 32 || (code >= 0x7f && code < 0xa0)) return 0;
  if (code < 0x300) return grapheme.includes('\ufe0f') ? 2 : 1;
  if (/^[\p{Mark}\p{Format}]/u.test(grapheme)) return 0;
  if (grapheme.includes('\ufe0f') || /^\p{Emoji_Presentation}/u.test(grapheme)) return 2;
  return wideBlocks.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/**
 * Makes text from a document safe for a terminal, keeping the length in code units so that offsets still hold: control
 * characters become their visible pictures, tabs and line ends a space, and characters that reverse the direction of
 * writing a replacement character (they can make a line read otherwise than it is).
 */
export function printable(text: string): string {
  let result = '';
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    const replacement = visible(text.charCodeAt(at));
    if (replacement === undefined) continue;
    result += text.slice(copied, at) + replacement;
    copied = at + 1;
  }
  return copied === 0 ? text : result + text.slice(copied);
}

function visible(code: number): string | undefined {
  if (code === 9 || code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return ' ';
  if (code < 32) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  if (code > 0x7f && code < 0xa0) return '\ufffd';
  const reverses = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
  return reverses ? '\ufffd' : undefined;
}
