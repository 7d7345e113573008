import { dutchAmendments, englishAmendments, repeal } from './amendments.js';
import { citations } from './citations.js';
import { type GrammarRule, type InjectionGrammar, markdown, untouched } from './grammar.js';
import { bold, dutchArticle, otherArticle } from './headings.js';
import { reference } from './references.js';
import { anyOf, space, spaced, wordStart, words } from './words.js';

/** The beginning of a line, or of what Markdown makes of it: the text of a quotation, of a list, of bold words. */
const lineStart = String.raw`(?:^|\G)[ \t]{0,3}`;
const afterNumber = String.raw`(?=[ \t\x{A0}]|$)`;

/** `1.` is a list for Markdown and coloured in `bill`; what is left is the rest: `1\.`, `2a.`, `(1)`, `1°.` */
const paragraphNumber = String.raw`\(\d{1,3}[A-Za-z]{0,2}\)|\d{1,3}(?:[a-z]{1,2}|bis|ter|quater)?(?:\\?\.|[°º]\\?\.?)`;
/** `a.`, `(a)`, `aa.`, `iv.`, `(ii)`, `a°.`; a word of two letters that a line happens to begin with is none. */
const letter = '(?:[a-z]|aa|bb|cc|dd|ee|ff|gg|hh|i{2,3}|i[vx]|vi{1,3}|xi{0,3}|x?i?v)';
const itemLetter = String.raw`\(${letter}\)|${letter}(?:\\?\.|\)|[°º]\.?)`;
const stepLetter = String.raw`[A-Z]{1,2}[a-z]?\.?(?=${bold}?[ \t]*$)|([A-Z])\1?\.(?=[ \t\x{A0}])`;

const numbering: GrammarRule = {
  comment: 'Numbers at the beginning of a line: of a paragraph, an item, a step of an amendment.',
  patterns: [
    { match: `${lineStart}(${paragraphNumber})${afterNumber}`, captures: numeric('paragraph') },
    { match: `${lineStart}(${itemLetter})${afterNumber}`, captures: numeric('item') },
    { name: 'constant.numeric.step.toetssteen', match: `(?:^|\\G)(?:${stepLetter})` },
  ],
};

function numeric(what: string): GrammarRule['captures'] & object {
  return { 1: { name: `constant.numeric.${what}.toetssteen` } };
}

const label: GrammarRule = {
  comment: 'The heading of an article that is not a heading in Markdown: alone on its line, or in bold.',
  name: 'entity.name.section.article.toetssteen',
  match: anyOf(
    String.raw`(?:^|\G)(?=\p{Lu})${anyOf(dutchArticle, otherArticle)}(?=\.?${bold}?[ \t]*$)`,
    String.raw`(?<=\*\*)${anyOf(dutchArticle, otherArticle)}(?=[^*]{0,160}\*\*[ \t]*$)`,
  ),
};

/** What is quoted of the act that is amended, or put into it; it must end on the line where it begins. */
function quoted(open: string, close: string): GrammarRule {
  return {
    name: 'string.quoted.other.amendment.toetssteen',
    begin: open,
    end: close,
    beginCaptures: { 0: { name: 'punctuation.definition.string.begin.toetssteen' } },
    endCaptures: { 0: { name: 'punctuation.definition.string.end.toetssteen' } },
    patterns: [{ include: `${citations.scopeName}#citations` }, { include: `${markdown}#inline` }],
  };
}

/** Curly and straight marks quote many things: only after words of an amendment, or before "is replaced by". */
const afterAmendment = `(?<=${[
  'substitute |substituted |insert |inserted |omit |the words |the word ',
  'vervangen door |vervangen door: |wordt |worden |vervalt |vervallen ',
  'zinsnede |het woord |de woorden ',
].join('|')})`;
const beforeAmendment = spaced(
  `,? ${anyOf('(?:there )?(?:is|are) (?:replaced|substituted)', 'substitute|insert', 'vervangen|ingevoegd')}`,
);

const quotations: GrammarRule = {
  patterns: [
    quoted('«(?=[^«»]{0,2000}»)', '»'),
    ...[
      ['“', '”'],
      ['„', '”'],
      ['"', '"'],
    ].map(([open = '', close = '']) =>
      quoted(
        anyOf(
          `${afterAmendment}${open}(?=[^${close}]{1,2000}${close})`,
          `${open}(?=[^${close}]{1,2000}${close}${beforeAmendment})`,
        ),
        close,
      ),
    ),
  ],
};

const modality: GrammarRule = {
  comment: 'One name for all: whether "shall" commands or forbids depends on words that may stand far from it.',
  name: 'keyword.other.modality.toetssteen',
  match: anyOf(
    words('(?:mag|mogen|kan|kunnen|moet|moeten) niet', '(?:shall|must|may) not', 'cannot'),
    words('moet', 'moeten', 'mag', 'mogen', 'kan', 'kunnen', 'dient te', 'dienen te'),
    words('(?:is|zijn) (?:verplicht|verboden|bevoegd)', '(?:verplicht|verboden|bevoegd) (?:is|zijn)'),
    words('shall', 'must', String.raw`(?<!as\s)may`, '(?:is|are) (?:required|permitted|authorised|prohibited)'),
  ),
};

/** Colours what is so among provisions only: numbering, amending words, quoted text, references, modality. */
export const provisions: InjectionGrammar = {
  comment: 'What has a meaning of its own among the provisions of a bill.',
  scopeName: 'markdown.provisions.toetssteen',
  injectionSelector: `L:meta.provisions.toetssteen meta.paragraph.markdown - string.quoted.other.amendment.toetssteen ${untouched}`,
  patterns: ['label', 'repeal', 'numbering', 'quotations', 'citations', 'references', 'amendments', 'modality'].map(
    (name) => ({ include: `#${name}` }),
  ),
  repository: {
    label,
    repeal: repeal(`${lineStart}(?:(?:(${paragraphNumber})|(${itemLetter}))${space}+)?`),
    numbering,
    quotations,
    citations: { patterns: [{ include: `${citations.scopeName}#citations` }] },
    references: { name: 'constant.other.reference.provision.toetssteen', match: reference },
    amendments: {
      name: 'keyword.other.amendment.toetssteen',
      match: wordStart + anyOf(...dutchAmendments, ...englishAmendments),
    },
    modality,
  },
};
