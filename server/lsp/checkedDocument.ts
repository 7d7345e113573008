import type { Range as EditorRange } from 'vscode-languageserver';
import type { Bill } from '../bill/model.js';
import type { Finding } from '../check/finding.js';
import type { Pack } from '../norms/pack.js';
import type { Configuration } from '../project/configuration.js';
import type { Problem } from '../project/problem.js';
import type { LineIndex } from '../text/lines.js';
import type { LanguageCode, Range } from '../text/range.js';

/** One version of a document, read as a bill. */
export interface ParsedDocument {
  readonly uri: string;
  readonly version: number;
  readonly source: string;
  readonly lines: LineIndex;
  readonly bill: Bill;
}

/** One version of a document that is one of ours, with what was found in it. */
export interface CheckedDocument extends ParsedDocument {
  /** In the order of the text; suppressed ones are there too, marked so. */
  readonly findings: readonly Finding[];
  readonly pack: Pack;
  readonly configuration: Configuration;
  /** How many rules are in force. */
  readonly rulesInForce: number;
  /** Language of the messages. */
  readonly language: LanguageCode;
  /** ISO date: the law of this day was applied. */
  readonly asOf: string;
  /** How long reading and judging took. */
  readonly milliseconds: number;
}

/** What came of a document. */
export type Outcome =
  | { readonly state: 'checked'; readonly document: CheckedDocument }
  /** An ordinary Markdown file, or one that the configuration leaves out. */
  | { readonly state: 'not-a-bill' }
  /** The settings say that nothing is to be checked here. */
  | { readonly state: 'off' }
  /** The configuration or a pack cannot be used. */
  | { readonly state: 'broken'; readonly problems: readonly Problem[]; readonly language: LanguageCode };

/** A stretch of a document as editors count it. */
export function editorRange({ lines }: Pick<ParsedDocument, 'lines'>, range: Range): EditorRange {
  return lines.range(range);
}

/** Whether a stretch holds an offset; its end counts too, as a cursor may stand there. */
export function holds(range: Range, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}
