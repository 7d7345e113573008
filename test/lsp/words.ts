import type { Range } from 'vscode-languageserver-protocol';
import { LineIndex } from '../../server/text/lines.js';

/** The words of a text in a range, as an editor would show them. */
export function wordsIn(text: string, { start, end }: Range): string {
  const lines = new LineIndex(text);
  return text.slice(lines.offset(start), lines.offset(end));
}
