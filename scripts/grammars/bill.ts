import { type GrammarRule, type InjectionGrammar, markdown } from './grammar.js';
import { articleLine, dutchArticle, endOfProvisions, memorandumLine, otherArticle } from './headings.js';

/** A stretch of blocks up to the line where provisions end; the Markdown in it stays Markdown. */
function stretch(name: string, begin: string, patterns: readonly GrammarRule[]): GrammarRule {
  return { name, begin, end: `^(?=${endOfProvisions})`, patterns: [...patterns, { include: markdown }] };
}

/**
 * Marks where provisions are, and colours nothing itself but the numbers of paragraphs that are a list in Markdown.
 * A file's name does not say whether it is a bill, so this must be seen in the text: "Artikel 5" as a heading is enough;
 * "Section 5" is not, since any handbook has it, until a line below it is numbered "(1)" or "(a)" or says "shall".
 */
export const bill: InjectionGrammar = {
  comment: 'Where the provisions of a bill begin and end in a Markdown document.',
  scopeName: 'markdown.bill.toetssteen',
  injectionSelector: `L:${markdown} - ${[
    'meta.provisions.toetssteen',
    'meta.numbered-sections.toetssteen',
    'meta.memorandum.toetssteen',
    'meta.paragraph',
    'markup',
    'meta.embedded',
    'comment',
  ].join(' - ')}`,
  patterns: [{ include: '#memorandum' }, { include: '#provisions' }, { include: '#numbered-sections' }],
  repository: {
    memorandum: {
      comment: 'An explanatory memorandum repeats headings of articles, but states no law; it lasts to the end.',
      name: 'meta.memorandum.toetssteen',
      begin: `^(?=${memorandumLine})`,
      end: '(?!)',
      patterns: [{ include: markdown }],
    },
    provisions: stretch('meta.provisions.toetssteen', `^(?=${articleLine(dutchArticle)})`, [
      { include: '#numbered-paragraph' },
    ]),
    'numbered-sections': stretch('meta.numbered-sections.toetssteen', `^(?=${articleLine(otherArticle)})`, [
      { include: '#numbered-provisions' },
    ]),
    'numbered-provisions': stretch(
      'meta.provisions.toetssteen',
      String.raw`^(?! {0,3}#)(?= {0,3}(?:> ?)?(?:\(\d{1,3}[A-Za-z]{0,2}\)|\([a-z]{1,3}\)[ \t]|.{0,2000}?\bshall\b))`,
      [{ include: '#numbered-paragraph' }],
    ),
    'numbered-paragraph': {
      comment: 'A list with numbers is a series of paragraphs here; the list itself is left to Markdown.',
      name: 'markup.list.numbered.markdown',
      begin: String.raw`(?:^|\G)( {0,3})([0-9]+[).])([ \t])`,
      beginCaptures: {
        2: { name: 'punctuation.definition.list.begin.markdown constant.numeric.paragraph.toetssteen' },
      },
      while: String.raw`(?:^|\G)(?: {2,4}|\t)|^[ \t]*$`,
      patterns: [{ include: `${markdown}#block` }, { include: `${markdown}#list_paragraph` }],
    },
  },
};
