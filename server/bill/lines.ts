/** What a line of visible text was in the Markdown. */
export type LineKind =
  | 'text'
  /** A heading, also one without a space after its marks. */
  | 'heading'
  /** A row of a table. */
  | 'table'
  /** A footnote's text. */
  | 'note';

/** A line of visible text: what one sees between two line ends, without markup. Indices are in the visible text. */
export interface TextLine {
  readonly from: number;
  readonly to: number;
  readonly kind: LineKind;
  /** Heading level 1-6; 0 for other lines. */
  readonly depth: number;
  /** How many block quotes (and fences) it stands in. */
  readonly quotes: number;
  /** The first line of its paragraph or heading. */
  readonly first: boolean;
  /** It is the text of a list item that has a dash or asterisk; the index where the text after it starts. */
  readonly bullet: boolean;
  /** Up to here the line is bold, from its start; `from` when it does not start bold. */
  readonly strongTo: number;
}
