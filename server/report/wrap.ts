import { cells, displayWidth, printable } from './displayWidth.js';

/**
 * Breaks a text into lines of at most `width` columns, between words. Line ends in the text are kept, and so is the
 * indentation of a line: it is repeated on the lines that it is broken into. A word that is wider than the line is cut,
 * except a web address, which must stay whole to be of use.
 * @returns at least one line; without trailing white space
 */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(8, width)));
}

function wrapLine(line: string, width: number): string[] {
  const indent = ' '.repeat(Math.min(line.length - line.trimStart().length, width >> 1));
  const lines: string[] = [];
  let current = indent;
  let filled = indent.length;
  for (const word of printable(line).split(' ')) {
    if (word === '') continue;
    for (const part of pieces(word, width - indent.length)) {
      const columns = displayWidth(part);
      const space = filled > indent.length ? 1 : 0;
      if (filled + space + columns > width && filled > indent.length) {
        lines.push(current);
        current = indent + part;
        filled = indent.length + columns;
      } else {
        current += ' '.repeat(space) + part;
        filled += space + columns;
      }
    }
  }
  lines.push(current.trimEnd());
  return lines;
}

function pieces(word: string, width: number): string[] {
  if (displayWidth(word) <= width || word.includes('://')) return [word];
  const parts: string[] = [];
  let part = '';
  let columns = 0;
  for (const cell of cells(word)) {
    if (columns + cell.width > width && part !== '') {
      parts.push(part);
      part = '';
      columns = 0;
    }
    part += cell.text;
    columns += cell.width;
  }
  if (part !== '') parts.push(part);
  return parts;
}

/**
 * Sets a text beside a label: the label on the first line, the text in a column of its own.
 * @param labelWidth columns of the label column, the space after it included
 * @param width columns of the whole
 * @param styleLabel colours the label; it gets the padded label
 */
export function besideLabel(
  label: string,
  text: string,
  labelWidth: number,
  width: number,
  styleLabel: (label: string) => string = (plain) => plain,
): string[] {
  const lines = wrap(text, width - labelWidth);
  const padded = label + ' '.repeat(Math.max(1, labelWidth - displayWidth(label)));
  return lines.map((line, index) => (index === 0 ? styleLabel(padded) : ' '.repeat(labelWidth)) + line);
}
