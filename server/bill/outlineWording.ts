import type { LanguageCode } from '../text/range.js';
import type { AmendmentAction, DocumentKind, Force, ProvisionKind } from './model.js';

/** The words of an outline that do not come from the document. */
export interface OutlineWording {
  readonly document: { readonly [kind in DocumentKind]: string };
  /** For provisions without a label. */
  readonly provision: { readonly [kind in ProvisionKind]: string };
  readonly force: { readonly [force in Force]: string };
  readonly action: { readonly [action in AmendmentAction]: string };
}

/** In English the words are those of the JSON outline. */
const english: OutlineWording = {
  document: { bill: 'bill', memorandum: 'memorandum', policy: 'policy' },
  provision: {
    division: 'division',
    article: 'article',
    paragraph: 'paragraph',
    item: 'item',
    instruction: 'instruction',
    preamble: 'preamble',
    closing: 'closing',
    memorandum: 'memorandum',
    prose: 'prose',
    bullet: 'bullet',
  },
  force: {
    enacted: 'enacted',
    inserted: 'inserted',
    removed: 'removed',
    instruction: 'instruction',
    definition: 'definition',
    explanatory: 'explanatory',
    quoted: 'quoted',
    stated: 'stated',
  },
  action: { insert: 'insert', replace: 'replace', repeal: 'repeal', renumber: 'renumber', add: 'add' },
};

const dutch: OutlineWording = {
  document: { bill: 'wetsvoorstel', memorandum: 'toelichting', policy: 'beleidsstuk' },
  provision: {
    division: 'afdeling',
    article: 'artikel',
    paragraph: 'lid',
    item: 'onderdeel',
    instruction: 'wijzigingsopdracht',
    preamble: 'aanhef',
    closing: 'slot',
    memorandum: 'toelichting',
    prose: 'tekst',
    bullet: 'punt',
  },
  force: {
    enacted: 'nieuw recht',
    inserted: 'nieuwe tekst in een andere wet',
    removed: 'vervallende tekst',
    instruction: 'wijzigingsopdracht',
    definition: 'begripsbepaling',
    explanatory: 'toelichting',
    quoted: 'aangehaald',
    stated: 'beleidstekst',
  },
  action: {
    insert: 'invoegen',
    replace: 'vervangen',
    repeal: 'laten vervallen',
    renumber: 'vernummeren',
    add: 'toevoegen',
  },
};

/** The words of an outline in a language. */
export function outlineWordingIn(language: LanguageCode): OutlineWording {
  return language === 'nl' ? dutch : english;
}
