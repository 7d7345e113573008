import type { LanguageCode } from '../../server/text/range.js';

/** The fixed words of the reference pages. */
export interface Wording {
  readonly language: string;
  readonly flagged: string;
  readonly operation: string;
  readonly why: string;
  readonly conflicting: string;
  readonly compatible: string;
  readonly clause: string;
  readonly safeguards: string;
  readonly lookAlikes: string;
  readonly lawAbove: string;
  readonly norms: string;
  readonly rulings: string;
  readonly notForbidden: string;
  readonly leftFree: string;
  readonly noExample: string;
  readonly notSuppressed: string;
  readonly inForceOn: string;
  readonly limits: string;
  readonly variants: string;
  readonly suppress: string;
  readonly suppressHow: string;
  readonly reason: string;
  readonly seeAlso: string;
  readonly paragraph: string;
  readonly applies: string;
  readonly forBills: string;
  readonly leavesFree: string;
  readonly register: string;
  readonly verification: Readonly<Record<'verified' | 'partly' | 'unverified', string>>;
  readonly precision: Readonly<Record<'high' | 'medium' | 'low', string>>;
  readonly unless: string;
  readonly knownMiss: string;
  readonly removes: string;
  readonly informs: string;
  readonly within: Readonly<Record<'clause' | 'sentence' | 'paragraph' | 'article', string>>;
  readonly amendment: string;
  readonly actions: Readonly<Record<'insert' | 'replace' | 'repeal' | 'renumber' | 'add', string>>;
  readonly or: string;
  readonly act: string;
  readonly articles: string;
  readonly divisions: string;
  readonly paragraphs: string;
  readonly items: string;
  readonly wholeArticles: string;
  readonly removed: string;
  readonly inserted: string;
  readonly mentioned: string;
  readonly butNot: string;
  readonly oneOf: string;
  readonly bothLanguages: string;
  readonly otherLanguageOnly: string;
  readonly untranslatable: string;
  readonly builtIn: string;
  readonly history: string;
  readonly superseded: string;
  readonly signal: Readonly<Record<'allows' | 'both' | 'do-not-cite', string>>;
  readonly givesWay: string;
  readonly goesBefore: string;
  readonly theme: string;
  readonly claims: string;
  readonly allRules: string;
}

/** The fixed words by language. */
export const wording: Readonly<Record<LanguageCode, Wording>> = {
  nl: {
    language: 'Nederlands',
    flagged: 'Wat wordt gemeld',
    operation: 'De handeling, op een van deze manieren beschreven',
    why: 'Waarom',
    conflicting: 'Bepaling die gemeld wordt',
    compatible: 'Tekst die verenigbaar is',
    clause: 'Voorbeeld van een clausule:',
    safeguards: 'Waarborgen die de regel herkent:',
    lookAlikes: 'Lijkt erop, maar wordt niet gemeld:',
    lawAbove: 'Norm en uitspraak',
    norms: 'Normen:',
    rulings: 'Uitspraken, de sterkste eerst:',
    notForbidden: 'Wat de uitspraken niet verbieden',
    leftFree: 'Wat is toegestaan',
    noExample: 'Er is geen voorbeeld in deze taal.',
    notSuppressed: 'Bevindingen over onderdrukkingen kunnen niet zelf worden onderdrukt: herstel de opmerking.',
    inForceOn: 'Als het voorstel in werking treedt op',
    limits: 'Hoe de regel een bepaling herkent, en waar hij ophoudt',
    variants: 'De zwaarte hangt af van de omstandigheden; de eerste die opgaat, beslist:',
    suppress: 'Een bevinding onderdrukken',
    suppressHow: 'Zet vóór de bepaling een opmerking met de reden. Zonder reden werkt zij niet.',
    reason: 'waarom dit hier geen conflict is',
    seeAlso: 'Zie ook',
    paragraph: 'punt',
    applies: 'geldt',
    forBills: 'voor voorstellen die in werking treden',
    leavesFree: 'Laat vrij:',
    register: 'register',
    verification: {
      verified: 'nagegaan',
      partly: 'deels nagegaan',
      unverified: 'niet nagegaan',
    },
    precision: {
      high: 'De herkenning is trefzeker.',
      medium: 'De herkenning is redelijk trefzeker: lees de bepaling zelf.',
      low: 'De herkenning is onzeker: zie een bevinding als een vraag.',
    },
    unless: 'Niet gemeld als in de buurt staat:',
    knownMiss: 'Wordt nog verkeerd beoordeeld:',
    removes: 'de bevinding vervalt',
    informs: 'de bevinding wordt informatie',
    within: {
      clause: 'Samen in één zinsdeel:',
      sentence: 'Samen in één zin:',
      paragraph: 'Samen in één lid:',
      article: 'Samen in één artikel:',
    },
    amendment: 'Een wijzigingsopdracht die iets',
    actions: {
      insert: 'invoegt',
      replace: 'vervangt',
      repeal: 'laat vervallen',
      renumber: 'vernummert',
      add: 'toevoegt',
    },
    or: ' of ',
    act: 'in',
    articles: 'artikel',
    divisions: 'afdeling',
    paragraphs: 'lid',
    items: 'onderdeel',
    wholeArticles: 'alleen hele artikelen',
    removed: 'wat verdwijnt',
    inserted: 'wat erin komt',
    mentioned: 'wat de opdracht noemt',
    butNot: 'maar niet',
    oneOf: 'een van deze:',
    bothLanguages: 'in voorstellen in beide talen gezocht:',
    otherLanguageOnly: 'alleen in Engelse voorstellen gezocht',
    untranslatable: 'Wat de tekst niet kan laten zien:',
    builtIn: 'Vast ingebouwde controle:',
    history: 'Later:',
    superseded: 'ingehaald door later recht',
    signal: {
      allows: 'zegt wat is toegestaan',
      both: 'verbiedt het een en staat het ander toe',
      'do-not-cite': 'niet als gezag aan te halen',
    },
    givesWay: 'Geeft voorrang aan',
    goesBefore: 'Gaat voor',
    theme: 'Thema:',
    claims: 'Punten van de inventaris:',
    allRules: 'Alle regels',
  },
  en: {
    language: 'English',
    flagged: 'What is flagged',
    operation: 'The operation, described in one of these ways',
    why: 'Why',
    conflicting: 'A provision that is reported',
    compatible: 'Wording that is compatible',
    clause: 'Example of a clause:',
    safeguards: 'Safeguards that the rule recognises:',
    lookAlikes: 'Looks like it, but is not flagged:',
    lawAbove: 'Norm and ruling',
    norms: 'Norms:',
    rulings: 'Rulings, the strongest first:',
    notForbidden: 'What the rulings do not forbid',
    leftFree: 'What is allowed',
    noExample: 'There is no example in this language.',
    notSuppressed: 'Findings about suppressions cannot be suppressed themselves: mend the comment.',
    inForceOn: 'When the bill enters into force on',
    limits: 'How the rule recognises a provision, and where it stops',
    variants: 'The severity depends on circumstances; the first that holds decides:',
    suppress: 'Suppressing a finding',
    suppressHow: 'Put a comment with the reason before the provision. Without a reason it does not hold.',
    reason: 'why this is no conflict here',
    seeAlso: 'See also',
    paragraph: 'paragraph',
    applies: 'applies',
    forBills: 'for bills that enter into force',
    leavesFree: 'Leaves free:',
    register: 'register',
    verification: { verified: 'verified', partly: 'partly verified', unverified: 'unverified' },
    precision: {
      high: 'Recognition is reliable.',
      medium: 'Recognition is fairly reliable: read the provision yourself.',
      low: 'Recognition is uncertain: take a finding as a question.',
    },
    unless: 'Not flagged when near it stands:',
    knownMiss: 'Still judged wrongly:',
    removes: 'the finding disappears',
    informs: 'the finding becomes information',
    within: {
      clause: 'Together in one clause:',
      sentence: 'Together in one sentence:',
      paragraph: 'Together in one paragraph:',
      article: 'Together in one article:',
    },
    amendment: 'An amending instruction that does this:',
    actions: { insert: 'inserts', replace: 'replaces', repeal: 'repeals', renumber: 'renumbers', add: 'adds' },
    or: ' or ',
    act: 'in',
    articles: 'article',
    divisions: 'division',
    paragraphs: 'paragraph',
    items: 'item',
    wholeArticles: 'whole articles only',
    removed: 'what disappears',
    inserted: 'what is put in',
    mentioned: 'what the instruction mentions',
    butNot: 'but not',
    oneOf: 'one of these:',
    bothLanguages: 'looked for in bills of both languages:',
    otherLanguageOnly: 'looked for in Dutch bills only',
    untranslatable: 'What the text cannot show:',
    builtIn: 'A built-in check:',
    history: 'Later:',
    superseded: 'overtaken by later law',
    signal: {
      allows: 'says what is allowed',
      both: 'forbids one thing and allows another',
      'do-not-cite': 'not to be cited as authority',
    },
    givesWay: 'Gives way to',
    goesBefore: 'Goes before',
    theme: 'Theme:',
    claims: 'Claims of the inventory:',
    allRules: 'All rules',
  },
};
