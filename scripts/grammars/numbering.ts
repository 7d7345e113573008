import type { GrammarRule } from './grammar.js';
import { bold, dutchArticle, otherArticle } from './headings.js';
import { anyOf } from './words.js';

/** `1.` is a list for Markdown and coloured in `bill`; what is left is the rest: `1\.`, `2a.`, `(1)`, `1°.` */
const paragraphNumber = String.raw`\(\d{1,3}[A-Za-z]{0,2}\)|\d{1,3}(?:[a-z]{1,2}|bis|ter|quater)?(?:\\?\.|[°º]\\?\.?)`;
/** `a.`, `(a)`, `aa.`, `iv.`, `(ii)`, `a°.`; a word of two letters that a line happens to begin with is none. */
const letter = '(?:[a-z]|aa|bb|cc|dd|ee|ff|gg|hh|i{2,3}|i[vx]|vi{1,3}|xi{0,3}|x?i?v)';
const itemLetter = String.raw`\(${letter}\)|${letter}(?:\\?\.|\)|[°º]\.?)`;
const stepLetter = String.raw`[A-Z]{1,2}[a-z]?\.?(?=${bold}?[ \t]*$)|([A-Z])\1?\.(?=[ \t\x{A0}])`;

const afterNumber = String.raw`(?=[ \t\x{A0}]|$)`;

/** What the groups of `numbered` are; a rule that has more groups begins at the third. */
export const numberCaptures = {
  1: { name: 'constant.numeric.paragraph.toetssteen' },
  2: { name: 'constant.numeric.item.toetssteen' },
};

/** A paragraph's number, the first group, or an item's, the second; after the few spaces that may stand before it. */
export const numbered = String.raw`[ \t]{0,3}${anyOf(`(${paragraphNumber})`, `(${itemLetter})`)}${afterNumber}`;

/**
 * A rule for the beginning of a line, or of what Markdown makes of one: the text of a quotation, of a list, of bold
 * words. It becomes two rules: a pattern that may begin in either place would be looked for in the whole line, again
 * after each word.
 */
export function atStart(rule: (start: string) => GrammarRule): GrammarRule {
  return { patterns: [rule('^'), rule(String.raw`\G`)] };
}

/** Numbers at the beginning of a line: of a paragraph, an item, a step of an amendment. */
export const numbering: GrammarRule = {
  patterns: [
    atStart((start) => ({ match: start + numbered, captures: numberCaptures })),
    atStart((start) => ({ name: 'constant.numeric.step.toetssteen', match: start + anyOf(stepLetter) })),
  ],
};

const label = 'entity.name.section.article.toetssteen';
const article = anyOf(dutchArticle, otherArticle);

/** The heading of an article that is not a heading in Markdown: alone on its line, or in bold, which it then keeps. */
export const plainLabel: GrammarRule = {
  patterns: [
    atStart((start) => ({
      name: `markup.heading.article.toetssteen ${label}`,
      match: String.raw`${start}(?=\p{Lu})${article}(?=\.?[ \t]*$)`,
    })),
    { name: label, match: String.raw`(?<=\*\*|__)${article}(?=[^*]{0,160}(?:\*\*|__)[ \t]*$)` },
  ],
};
