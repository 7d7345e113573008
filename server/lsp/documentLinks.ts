import type { DocumentLink } from 'vscode-languageserver';
import type { Citation } from '../bill/model.js';
import { addressOfCitation } from '../check/addresses.js';
import { recordsCited } from '../check/citedRecords.js';
import { citeNorm, citeRuling } from '../check/citing.js';
import { type CheckedDocument, editorRange } from './checkedDocument.js';
import type { Feature } from './feature.js';

/** A link on every citation whose text has a certain address, with words that say what it opens. */
export function documentLinksOf(document: CheckedDocument): DocumentLink[] {
  const { bill, source } = document;
  const known = new Map<string, Destination | undefined>();
  return bill.citations.flatMap((citation): DocumentLink[] => {
    if (!namesItsText(citation) || isLinked(citation, source)) return [];
    // A bill cites the same few sources time and again; the register is searched once for each.
    const key = wordingOf(citation, source);
    const destination = known.has(key) ? known.get(key) : destinationOf(citation, document);
    known.set(key, destination);
    return destination === undefined ? [] : [{ range: editorRange(document, citation), ...destination }];
  });
}

/** Where a link leads, and the words that say so. */
type Destination = Required<Pick<DocumentLink, 'target' | 'tooltip'>>;

function destinationOf(citation: Citation, document: CheckedDocument): Destination | undefined {
  const { source, pack, language, asOf } = document;
  const target = addressOfCitation(citation, source, pack, language, asOf);
  return target === undefined ? undefined : { target, tooltip: tooltipOf(citation, target, document) };
}

/** How far before a citation the words may stand that make another act of it: "Uitvoeringsverordening". */
const wordBefore = 20;

/** All that decides where a citation leads; the same for the same source in the same words. */
function wordingOf({ kind, normalised, defect, reference, start, end }: Citation, source: string): string {
  const act = reference?.act;
  const words = source.slice(Math.max(0, start - wordBefore), end);
  return [kind, normalised, defect, act?.id, act?.name, words].join('\n');
}

/** "Artikel 45" in an amending article is an article of the act above it; a link on each would be in the way. */
function namesItsText({ kind, reference, start, end }: Citation): boolean {
  if (kind !== 'provision') return true;
  const act = reference?.act;
  return act !== undefined && act.range.start >= start && act.range.start <= end + longestJoint;
}

/** "artikel 6 van " may stand before an act that is a citation of its own. */
const longestJoint = 12;

/** The words of a link in Markdown are a link already; addresses themselves the reader leaves out. */
function isLinked({ start, end }: Citation, source: string): boolean {
  const before = source.slice(Math.max(0, start - longestLink), start);
  const after = source.slice(end, end + longestLink);
  return /\[[^[\]\n]*$/.test(before) && /^[^[\]\n]*\][([]/.test(after);
}

/** Words of a link that are looked through on either side. */
const longestLink = 300;

function tooltipOf(citation: Citation, target: string, document: CheckedDocument): string {
  const { source, pack, language, asOf } = document;
  const { rulings, instrument, norms } = recordsCited(citation, source, pack, asOf);
  const [ruling] = rulings;
  const [norm] = norms;
  const what =
    ruling !== undefined
      ? citeRuling(ruling, language)
      : norm !== undefined
        ? citeNorm(norm, language)
        : (instrument?.name[language] ?? wordsOf(citation, source));
  return `${what} – ${publisherOf(target)}`;
}

function wordsOf({ start, end }: Citation, source: string): string {
  return source.slice(start, end).replace(/\s+/g, ' ');
}

const publishers: { readonly [host: string]: string } = {
  'eur-lex.europa.eu': 'EUR-Lex',
  'curia.europa.eu': 'CURIA',
  'hudoc.echr.coe.int': 'HUDOC',
  'hudoc.esc.coe.int': 'HUDOC-ESC',
  'e-justice.europa.eu': 'e-Justice',
  'deeplink.rechtspraak.nl': 'Rechtspraak.nl',
  'zoek.officielebekendmakingen.nl': 'Officiële bekendmakingen',
  'wetten.overheid.nl': 'wetten.overheid.nl',
};

function publisherOf(target: string): string {
  const host = /^https?:\/\/(?:www\.)?([^/]+)/.exec(target)?.[1] ?? target;
  return publishers[host] ?? host;
}

/** Links from citations to the texts that they cite. */
export const documentLinks: Feature = {
  capabilities: () => ({ documentLinkProvider: { resolveProvider: false } }),
  register({ connection, workspace }) {
    connection.onDocumentLinks(async ({ textDocument }, token) => {
      const document = await workspace.checked(textDocument.uri, token);
      return document === undefined ? [] : documentLinksOf(document);
    });
  },
};
