import { dutchAmendments, englishAmendments, repeal } from './amendments.js';
import { citationScopes, citations } from './citations.js';
import { type GrammarRule, type InjectionGrammar, markdown, untouched } from './grammar.js';
import { numbering, plainLabel } from './numbering.js';
import { reference } from './references.js';
import { anyOf, spaced, wordStart, words } from './words.js';

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
    quoted('«(?=[^«»]{0,500}»)', '»'),
    ...[
      ['“', '”'],
      ['„', '”'],
      ['"', '"'],
    ].map(([open = '', close = '']) =>
      quoted(
        anyOf(
          `${afterAmendment}${open}(?=[^${close}]{1,500}${close})`,
          `${open}(?=[^${close}]{1,500}${close}${beforeAmendment})`,
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
    label: plainLabel,
    repeal,
    numbering,
    quotations,
    citations: { patterns: [{ include: `${citations.scopeName}#citations` }] },
    references: { name: citationScopes('provision'), match: reference },
    amendments: {
      name: 'keyword.control.amendment.toetssteen',
      match: wordStart + anyOf(...dutchAmendments, ...englishAmendments),
    },
    modality,
  },
};
