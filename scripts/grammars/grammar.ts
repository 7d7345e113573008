/** A rule of a TextMate grammar, as the editor reads it. */
export interface GrammarRule {
  readonly comment?: string;
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly while?: string;
  readonly captures?: GrammarCaptures;
  readonly beginCaptures?: GrammarCaptures;
  readonly endCaptures?: GrammarCaptures;
  readonly include?: string;
  readonly patterns?: readonly GrammarRule[];
}

/** What the groups of a pattern are, by number. */
export interface GrammarCaptures {
  readonly [group: string]: GrammarRule;
}

/** A TextMate grammar that is laid over another one, where its selector says so. */
export interface InjectionGrammar {
  readonly comment: string;
  readonly scopeName: string;
  readonly injectionSelector: string;
  readonly patterns: readonly GrammarRule[];
  readonly repository: { readonly [name: string]: GrammarRule };
}

/** The grammar that everything here is laid over. */
export const markdown = 'text.html.markdown';

/** Where nothing is coloured: code, comments and the text of links, which must keep looking like what they are. */
export const untouched = [
  'comment',
  'markup.fenced_code',
  'markup.raw',
  'markup.inline.raw',
  'meta.embedded',
  'string.other.link',
]
  .map((scope) => `- ${scope}`)
  .join(' ');
