import type { Range } from '../../text/range.js';

/** Something that can be written where the cursor is. */
export interface Offer {
  readonly label: string;
  /** Shown beside the label. */
  readonly detail: string | undefined;
  /** Markdown. */
  readonly documentation: string | undefined;
  readonly kind: 'ruling' | 'act' | 'rule' | 'theme' | 'keyword' | 'value' | 'clause';
  /** What the words typed so far are compared with, when it is not the label. */
  readonly filter: string | undefined;
  /** What is replaced: the words typed so far. */
  readonly range: Range;
  readonly text: string;
  /** The text has places to fill in, in the notation of snippets. */
  readonly snippet: boolean;
  /** A suggestion follows what comes in at once. */
  readonly goesOn: boolean;
  /** It goes before the others. */
  readonly first: boolean;
}

/** An offer with what is usual for the rest. */
export function offer(
  given: Pick<Offer, 'label' | 'kind' | 'range'> & Partial<Omit<Offer, 'label' | 'kind' | 'range'>>,
): Offer {
  return {
    detail: undefined,
    documentation: undefined,
    filter: undefined,
    text: given.label,
    snippet: false,
    goesOn: false,
    first: false,
    ...given,
  };
}

/** A text as part of a snippet: what has a meaning there is made plain. */
export function plainInSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
