import type { Bill } from '../../bill/model.js';
import type { Bilingual, LanguageCode } from '../../text/range.js';
import { type Offer, offer } from './offer.js';

const keys: readonly { readonly key: string; readonly about: Bilingual }[] = [
  { key: 'kind', about: { nl: 'soort document', en: 'kind of document' } },
  { key: 'title', about: { nl: 'opschrift', en: 'title' } },
  { key: 'lang', about: { nl: 'taal van het document', en: 'language of the document' } },
  {
    key: 'entry-into-force',
    about: {
      nl: 'datum van inwerkingtreding; het recht van die dag telt',
      en: 'date of entry into force; the law of that day counts',
    },
  },
  { key: 'dossier', about: { nl: 'dossiernummer', en: 'number of the parliamentary file' } },
];

const values: { readonly [key: string]: readonly { readonly value: string; readonly about: Bilingual }[] } = {
  kind: [
    { value: 'bill', about: { nl: 'wetsvoorstel, besluit of regeling', en: 'bill, decree or regulations' } },
    { value: 'memorandum', about: { nl: 'toelichting', en: 'explanatory memorandum' } },
    { value: 'policy', about: { nl: 'beleidsstuk', en: 'policy document' } },
  ],
  lang: [
    { value: 'nl', about: { nl: 'Nederlands', en: 'Dutch' } },
    { value: 'en', about: { nl: 'Engels', en: 'English' } },
  ],
};

/**
 * Keys and values of the settings at the top of a document.
 * @param typed the line up to the cursor
 * @param asOf ISO date, the first that is offered for a date
 * @returns undefined when the cursor is not in them
 */
export function frontMatterOffers(
  bill: Bill,
  typed: string,
  offset: number,
  asOf: string,
  language: LanguageCode,
): Offer[] | undefined {
  if (!isInFrontMatter(bill.source, offset)) return undefined;
  const key = /^[\w-]*$/.exec(typed)?.[0];
  if (key !== undefined) {
    const range = { start: offset - key.length, end: offset };
    const there = new Set(writtenKeys(bill.source));
    return keys
      .filter(({ key: own }) => own === key || !there.has(own))
      .map(({ key: own, about }) =>
        offer({ label: own, detail: about[language], text: `${own}: `, kind: 'keyword', range, goesOn: own in values }),
      );
  }
  const [, name, space, value = ''] = /^([\w-]+):([ \t]*)(["']?[\w-]*)$/.exec(typed) ?? [];
  if (name === undefined) return [];
  const range = { start: offset - value.length, end: offset };
  const lead = space === '' ? ' ' : '';
  if (name === 'entry-into-force') return [offer({ label: asOf, text: lead + asOf, kind: 'value', range })];
  return (values[name === 'language' ? 'lang' : name] ?? []).map(({ value: own, about }) =>
    offer({ label: own, detail: about[language], text: lead + own, kind: 'value', range }),
  );
}

/** Whether an offset lies between the lines `---` at the top; while they are being written there may be only the first. */
function isInFrontMatter(source: string, offset: number): boolean {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)/.exec(source);
  if (opening === null || offset < opening[0].length) return false;
  const before = source.slice(opening[0].length, offset);
  // Settings are lines of a key with a value; anything else is the text of the bill.
  return before
    .split(/\r\n|\r|\n/)
    .every((line, at, all) => at === all.length - 1 || /^(?:[\w-]+:.*|[ \t#].*|)$/.test(line));
}

function writtenKeys(source: string): string[] {
  const block = /^\uFEFF?---[^\n]*\n([\s\S]*?)(?:\n---|\n\n|$)/.exec(source)?.[1] ?? '';
  return [...block.matchAll(/^([\w-]+):/gm)].map(([, key = '']) => key);
}
