import type { Finding } from '../../check/finding.js';
import { suppressionDirectives } from '../../check/suppressions.js';
import type { Pack } from '../../norms/pack.js';
import type { Bilingual, LanguageCode } from '../../text/range.js';
import { type Offer, offer } from './offer.js';

const meanings: { readonly [directive in (typeof suppressionDirectives)[number]]: Bilingual } = {
  'toetssteen-disable-next': { nl: 'de bepaling die volgt', en: 'the provision that follows' },
  'toetssteen-disable': {
    nl: 'vanaf hier, tot toetssteen-enable of het einde',
    en: 'from here to toetssteen-enable or the end',
  },
  'toetssteen-enable': { nl: 'tot hier', en: 'to here' },
  'toetssteen-disable-file': { nl: 'het hele document', en: 'the whole document' },
};

/** Beginnings of reasons; each says what still has to be named, as a reason that names nothing convinces nobody. */
const reasons: readonly Bilingual[] = [
  { nl: 'zie de toelichting, paragraaf ', en: 'see the explanatory memorandum, paragraph ' },
  { nl: 'de waarborg staat in artikel ', en: 'the safeguard is in article ' },
  { nl: 'de uitspraak ziet op een ander geval, omdat ', en: 'the ruling concerns another case, because ' },
  {
    nl: 'tekst van de geldende wet; dit voorstel wijzigt die niet',
    en: 'text of the law in force, which this bill leaves as it is',
  },
];

/**
 * What may stand in a comment that suppresses: the directive, then rules and themes, those with findings in this document
 * first, then the reason.
 * @param typed the text up to the cursor from the last `<!--`
 * @param offset where the cursor is
 * @returns undefined when the comment is not one of ours
 */
export function suppressionOffers(
  typed: string,
  offset: number,
  pack: Pack,
  findings: readonly Finding[],
  ofMessages: LanguageCode,
  ofBill: LanguageCode,
): Offer[] | undefined {
  const directive = /^<!--[ \t]*(t[\w-]*)$/.exec(typed)?.[1];
  if (directive !== undefined) return directives(directive, offset, ofMessages);
  const [, name, rest] = /^<!--\s*(toetssteen-[\w-]+)\s([\s\S]*)$/.exec(typed) ?? [];
  if (name === undefined || rest === undefined) return undefined;
  const colon = rest.indexOf(':');
  if (colon < 0) {
    const last = /[^\s,]*$/.exec(rest)?.[0] ?? '';
    return rules(rest, { start: offset - last.length, end: offset }, pack, findings, ofMessages, name);
  }
  const reason = rest.slice(colon + 1).trimStart();
  if (name === 'toetssteen-enable') return [];
  // A space belongs between the colon and the reason, whether or not it has been typed.
  const space = /\s/.test(rest.charAt(colon + 1)) ? '' : ' ';
  const range = { start: offset - reason.length, end: offset };
  return reasons
    .filter((one) => one[ofBill].toLowerCase().startsWith(reason.toLowerCase()))
    .map((one) => offer({ label: one[ofBill].trim(), text: space + one[ofBill], kind: 'value', range }));
}

function directives(typed: string, offset: number, language: LanguageCode): Offer[] {
  const range = { start: offset - typed.length, end: offset };
  return suppressionDirectives.map((directive) =>
    offer({
      label: directive,
      detail: meanings[directive][language],
      text: `${directive} `,
      kind: 'keyword',
      range,
      goesOn: true,
      first: directive === 'toetssteen-disable-next',
    }),
  );
}

function rules(
  before: string,
  range: Offer['range'],
  pack: Pack,
  findings: readonly Finding[],
  language: LanguageCode,
  directive: string,
): Offer[] {
  const named = new Set(before.split(',').map((name) => name.trim()));
  const found = new Set(findings.flatMap(({ ruleId, theme }) => [ruleId, theme]));
  const end = directive === 'toetssteen-enable' ? '' : ': ';
  const own = (label: string, kind: 'rule' | 'theme', detail: string, documentation: string): Offer =>
    offer({
      label,
      kind,
      detail,
      documentation,
      text: label + end,
      range,
      first: found.has(label),
      goesOn: end !== '',
    });
  const all = [
    ...[...pack.rules.values()].map(({ name, title, why }) => own(name, 'rule', title[language], why[language])),
    ...[...pack.themes.values()].map(({ id, title, description }) =>
      own(id, 'theme', title[language], description[language]),
    ),
  ];
  // Findings about suppressions cannot be suppressed.
  return all.filter(({ label }) => !named.has(label) && !/^suppressions(?:\/|$)/.test(label));
}
