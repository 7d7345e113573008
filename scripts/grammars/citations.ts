import { type GrammarRule, type InjectionGrammar, markdown, untouched } from './grammar.js';
import { division, dutchArticle, otherArticle } from './headings.js';
import { plainReference } from './references.js';
import { anyOf, space, wordEnd, wordStart } from './words.js';

/** Not after what an address of a page would have there. */
const outsideAddress = String.raw`(?<![\p{L}\p{N}/=:%_\-])`;
const hyphen = String.raw`[\-\x{2010}-\x{2015}\x{2212}]`;

/**
 * The scopes of a citation. Many themes colour `constant`, but those that come with the editor colour only some kinds of
 * it: there the outer scope decides.
 */
export function citationScopes(kind: string): string {
  return `variable.other.constant.citation.toetssteen constant.other.reference.${kind}.toetssteen`;
}

function citation(kind: string, match: string): GrammarRule {
  return { name: citationScopes(kind), match };
}

/** Numbers of rulings, acts and papers. */
const numbers: { readonly [name: string]: GrammarRule } = {
  ecli: citation(
    'ecli',
    String.raw`${outsideAddress}(?i:ecli):[A-Za-z]{2}:[A-Za-z][A-Za-z0-9]{0,6}:\d{4}:[A-Za-z0-9.]{0,24}[A-Za-z0-9]${wordEnd}`,
  ),
  celex: citation('celex', String.raw`${outsideAddress}[1-9](?:19|20)\d\d[A-Z]{1,2}\d{4}(?:\(\d\d\))?${wordEnd}`),
  'eu-case': citation(
    'eu-case',
    String.raw`${outsideAddress}[CT]${hyphen}[1-9]\d{0,3}/\d\d(?![\p{L}\p{N}/])(?:${space}(?:PPU|P\(R\)|P-R|RX|DEP|REV|OP|R|P)${wordEnd})?`,
  ),
  application: {
    comment: 'An application to the European Court of Human Rights: "no. 27765/09", "nos. 8225/78 and 12345/08".',
    match: String.raw`${wordStart}(?:(?i:applications?|verzoekschrift(?:en|nummers?)?|zaaknummers?)(?:${space}n[or]s?\.?)?|(?i:n[or]s?)\.?)${space}+(\d{3,6}/\d\d)(?:(?:,${space}|${space}(?:and|en)${space})(\d{3,6}/\d\d))?(?![\p{L}\p{N}/])`,
    captures: {
      1: { name: citationScopes('application') },
      2: { name: citationScopes('application') },
    },
  },
  'eu-act': citation(
    'eu-act',
    `${wordStart}${anyOf(
      String.raw`(?:[Uu]itvoerings|[Gg]edelegeerde${space}|[Dd]elegated${space}|[Ii]mplementing${space})?(?:[Rr]ichtlijn(?:en)?|[Vv]erordening(?:en)?|[Kk]aderbesluit|[Dd]irectives?|[Rr]egulations?|[Ff]ramework${space}[Dd]ecision|RICHTLIJN|VERORDENING)${space}+(?:\((?:EU|EG|EEG|EC|EEC|Euratom)\)${space}*)?(?:[Nn][or]\.?${space}*)?\d{1,4}/\d{1,4}(?:/(?:EU|EG|EEG|EC|EEC|JBZ|JHA|Euratom))?`,
      String.raw`(?:[Bb]esluit|[Dd]ecision)${space}+\((?:EU|EG|EEG|EC|EEC)\)${space}*(?:[Nn][or]\.?${space}*)?\d{1,4}/\d{1,4}`,
      String.raw`(?:[Bb]esluit|[Dd]ecision)${space}+\d{1,4}/\d{1,4}/(?:EU|EG|EEG|EC|EEC|JBZ|JHA|Euratom)`,
    )}(?![\\p{L}\\p{N}/])`,
  ),
  'official-journal': citation(
    'official-journal',
    wordStart +
      anyOf(
        String.raw`(?:Stb|Trb|Stcrt)\.?${space}+(?:1[89]|20)\d\d,?${space}*(?:nr\.?${space}*)?\d{1,6}${wordEnd}`,
        String.raw`(?:PbEU|PbEG|OJ)${space}+(?:(?:19|20)\d\d,?${space}*)?[LC]${space}?\d{1,4}${wordEnd}`,
      ),
  ),
  'parliamentary-paper': citation(
    'parliamentary-paper',
    String.raw`${wordStart}Kamerstukken${space}+II?(?:/II?)?${space}+(?:19|20)\d\d[/–\-]\d{2,4},?${space}+\d\d${space}?\d{3}(?:${space}?[IVX]{1,6}${wordEnd}|${space}?\([A-Z]\d{0,4}\))?,?${space}+(?:nrs?\.?${space}*)?(?:\d{1,4}|[A-Z]{1,2})${wordEnd}`,
  ),
  bwb: citation('bwb', String.raw`${outsideAddress}BWB[RVW]\d{7}${wordEnd}`),
};

/** What a heading is the heading of; right after the number signs that begin it. */
const label: GrammarRule = {
  comment: 'Named as headings are, so that a heading in any other document looks as it did.',
  patterns: [
    { name: 'entity.name.section.article.toetssteen', match: afterHashes(anyOf(dutchArticle, otherArticle)) },
    { name: 'entity.name.section.division.toetssteen', match: afterHashes(division) },
  ],
};

function afterHashes(words: string): string {
  return String.raw`(?<=#[ \t]|#[ \t]\*\*|#[ \t]__)${words}`;
}

/**
 * Colours what is unmistakable in any Markdown document: the numbers of rulings, acts and papers, references to
 * provisions with paragraph or treaty, and the labels of headings. Among provisions, `provisions` does so.
 */
export const citations: InjectionGrammar = {
  comment: 'Citations, wherever they stand, and the labels of headings.',
  scopeName: 'markdown.citations.toetssteen',
  injectionSelector: [
    `L:${markdown} meta.paragraph.markdown - meta.provisions.toetssteen ${untouched}`,
    `L:${markdown} markup.heading.markdown ${untouched}`,
    `L:${markdown} markup.table.markdown ${untouched}`,
  ].join(', '),
  patterns: [{ include: '#label' }, { include: '#citations' }],
  repository: {
    label,
    citations: {
      patterns: [...Object.keys(numbers), 'provision'].map((name) => ({ include: `#${name}` })),
    },
    ...numbers,
    provision: citation('provision', plainReference),
  },
};
