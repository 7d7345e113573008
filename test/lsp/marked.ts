import type { Position } from 'vscode-languageserver-protocol';
import { LineIndex } from '../../server/text/lines.js';

/** A text with places marked in it. */
export interface Marked {
  readonly text: string;
  /** The marked places, in order. */
  readonly positions: readonly Position[];
}

/** Takes the marks "‸" out of a text and gives where they stood. */
export function marked(written: string): Marked {
  const [first = '', ...rest] = written.split('‸');
  let text = first;
  const offsets: number[] = [];
  for (const part of rest) {
    offsets.push(text.length);
    text += part;
  }
  const lines = new LineIndex(text);
  return { text, positions: offsets.map((offset) => lines.position(offset)) };
}
