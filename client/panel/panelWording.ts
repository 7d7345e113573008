import type { LanguageCode } from '../../server/text/range.js';

/** The fixed words of the panel that the reports do not have. */
export interface PanelWording {
  readonly provision: string;
  readonly goToProvision: string;
  readonly why: string;
  readonly norms: string;
  readonly rulings: string;
  readonly court: string;
  readonly date: string;
  readonly number: string;
  readonly authority: string;
  readonly holding: string;
  /** Where it says so, what became of it, how that is known. */
  readonly background: string;
  readonly pinpoints: string;
  paragraph(number: string): string;
  readonly history: string;
  readonly superseded: string;
  readonly verification: string;
  readonly sources: string;
  readonly otherRules: string;
  readonly safeguards: string;
  readonly copy: string;
  readonly copied: string;
  readonly insert: string;
  readonly readRuling: string;
  readonly notAdvice: string;
  readonly nothing: string;
  readonly gone: string;
}

const dutch: PanelWording = {
  provision: 'De bepaling',
  goToProvision: 'Naar de bepaling',
  why: 'Waarom',
  norms: 'Normen',
  rulings: 'Uitspraken',
  court: 'Instantie',
  date: 'Datum',
  number: 'Nummer',
  authority: 'Gezag',
  holding: 'Wat is uitgesproken',
  background: 'Vindplaatsen, verloop en herkomst',
  pinpoints: 'Vindplaatsen in de uitspraak',
  paragraph: (number) => `Punt ${number}`,
  history: 'Verloop',
  superseded: 'Deze uitspraak is door later recht achterhaald.',
  verification: 'Hoe dit is nagegaan',
  sources: 'Bronnen',
  otherRules: 'Regels die op deze uitspraak rusten',
  safeguards: 'Waarborgen',
  copy: 'Tekst kopiëren',
  copied: 'Gekopieerd.',
  insert: 'Invoegen…',
  readRuling: 'Uitspraak lezen',
  notAdvice:
    'Toetssteen legt de bepaling naast de uitspraak. Of die ook voor deze tekst geldt, beoordeelt u, en uiteindelijk de rechter.',
  nothing:
    'Zet de cursor in een gemarkeerde bepaling; hier komt dan te staan welke norm zij raakt en wie daarover heeft geoordeeld.',
  gone: 'Deze bevinding is er niet meer: de bepaling is gewijzigd of onderdrukt.',
};

const english: PanelWording = {
  provision: 'The provision',
  goToProvision: 'Go to the provision',
  why: 'Why',
  norms: 'Norms',
  rulings: 'Rulings',
  court: 'Body',
  date: 'Date',
  number: 'Number',
  authority: 'Authority',
  holding: 'What was held',
  background: 'Pinpoints, history and provenance',
  pinpoints: 'Where the ruling says so',
  paragraph: (number) => `Paragraph ${number}`,
  history: 'History',
  superseded: 'Later law has superseded this ruling.',
  verification: 'How this was verified',
  sources: 'Sources',
  otherRules: 'Rules that rest on this ruling',
  safeguards: 'Safeguards',
  copy: 'Copy wording',
  copied: 'Copied.',
  insert: 'Insert…',
  readRuling: 'Read the ruling',
  notAdvice:
    'Toetssteen puts the provision beside the ruling. Whether it holds for this text is for you to judge, and in the end for a court.',
  nothing: 'Put the cursor in a marked provision; which norm it meets, and who ruled on that, is then shown here.',
  gone: 'This finding is no longer there: the provision was changed or it was suppressed.',
};

/** The fixed words of the panel in a language. */
export function panelWordingIn(language: LanguageCode): PanelWording {
  return language === 'nl' ? dutch : english;
}
