import type { ClauseRole } from '../model.js';
import { type SubordinatorOf, subordinatorTable } from '../subordinatorTable.js';

/** How the words after a subordinator stand. */
export type Order =
  /** A finite verb at the end: "indien hij niet is gehoord". */
  | 'verb-final'
  /** An infinitive with te: "zonder te horen". The subordinator counts only when such an infinitive follows. */
  | 'infinitive'
  /** A noun phrase: "met uitzondering van minderjarigen". */
  | 'phrase';

/** Words that begin a clause. */
export type Subordinator = SubordinatorOf<Order>;

const table: readonly (readonly [ClauseRole, Order, string])[] = [
  [
    'condition',
    'verb-final',
    'indien|wanneer|zodra|zolang|voor zover|voorzover|ingeval|in geval dat|in het geval dat|in gevallen waarin|in de gevallen waarin|' +
      'in het geval waarin|mits|nadat|voordat|totdat|omdat|aangezien|doordat|terwijl|telkens wanneer|onder de voorwaarde dat|' +
      'op voorwaarde dat|dan nadat|dan indien|dan wanneer|voor het geval dat|voor het geval|naarmate|naar gelang|sedert dat|' +
      'tot het moment waarop|vanaf het moment waarop|gelet op het feit dat|op grond van het feit dat|sinds dat|gesteld dat',
  ],
  [
    'even-if',
    'verb-final',
    'ook niet indien|ook niet wanneer|ook niet als|ook indien|ook als|ook wanneer|ook al|ook in het geval dat|ook in geval dat|ook in gevallen waarin|ook voor zover|zelfs indien|' +
      'zelfs als|zelfs wanneer|ongeacht of|ongeacht de vraag of|ongeacht dat|ongeacht het feit dat|hoewel|alhoewel|ofschoon|' +
      'ondanks dat|ondanks het feit dat|niettegenstaande dat|niettegenstaande het feit dat|los van de vraag of|' +
      'zonder dat van belang is of|onverschillig of|om het even of',
  ],
  ['even-if', 'phrase', 'ongeacht|niettegenstaande|ondanks|onverschillig'],
  [
    'exception',
    'verb-final',
    'tenzij|behoudens indien|behoudens wanneer|behoudens als|behoudens voor zover|behalve indien|behalve wanneer|behalve als|behalve voor zover|uitgezonderd indien|uitgezonderd wanneer|uitgezonderd de gevallen waarin|behoudens de gevallen waarin|behalve in gevallen waarin|met uitzondering van de gevallen waarin|met uitzondering van gevallen waarin',
  ],
  ['exception', 'phrase', 'behoudens|behalve|met uitzondering van|uitgezonderd|m.u.v.|uitzonderingen daargelaten'],
  ['manner', 'verb-final', 'zonder dat'],
  ['manner', 'infinitive', 'zonder|door|i.p.v.|in plaats van'],
  ['purpose', 'verb-final', 'opdat|ten einde dat'],
  ['purpose', 'infinitive', 'teneinde|ten einde|om'],
  ['condition', 'infinitive', 'alvorens|na'],
];

/** Subordinators that begin with a word, the longest first. */
export const subordinatorsFrom = subordinatorTable(table);

/** Relative words that are nothing else, wherever they stand inside a sentence. */
export const relativeAdverbs: ReadonlySet<string> = new Set(
  (
    'waarvan waarin waaraan waarbij waarop waardoor waarmee waarmede waartegen waaruit waarvoor waarover waartoe waarnaar ' +
    'waaronder waarna waarom waarmede waarheen waartussen wiens wier hetgeen'
  ).split(' '),
);

/** Nouns and verbs whose "om … te" says what they are about rather than to what end. */
export const takesComplement: ReadonlySet<string> = new Set(
  (
    'verboden verbod verplicht verplichting plicht gehouden bevoegd bevoegdheid toegestaan geoorloofd recht mogelijk mogelijkheid ' +
    'onmogelijk gelegenheid gerechtigd staat verzoek verzoekt verzoeken verzocht aanvraag aanvragen aanvrage vraagt vragen gevraagd asielverzoek weigert weigeren geweigerd weigering nalaat ' +
    'nagelaten besluit besluiten besloten gelast opdracht bevel aanwijzing bereid bereidheid toestemming machtiging gemachtigd aanspraak ' +
    'vrijheid vrij reden aanleiding grond noodzakelijk nodig voldoende ontoereikend vereist'
  ).split(' '),
);

/** Nouns after which "dat" begins what they say: "het feit dat". After others in -het it refers to the noun. */
export const takesContent: ReadonlySet<string> = new Set(
  (
    'feit gevolg risico gevaar oordeel mening verklaring bewijs grond verstande zin zodanig voorwaarde vermoeden omstandigheid geval besluit ' +
    'oogmerk doel kans mogelijkheid melding mededeling reden bezwaar beding kennis uitgangspunt gedachte vrees aanwijzing aanwijzingen gronden ' +
    'overtuiging stelling standpunt bericht besef belang bepaling waarborg zekerheid garantie'
  ).split(' '),
);

/** Words after which "of" begins what is examined or asked. */
export const takesWhether: ReadonlySet<string> = new Set(
  (
    'vraag beoordeelt beoordeeld beoordelen beoordeling nagaat nagegaan nagaan onderzoekt onderzocht onderzoeken toetst getoetst toetsen bezien ' +
    'beziet vaststelt vastgesteld vaststellen bepaalt bepaald bepalen beslist beslissen weet weten na controleert gecontroleerd controleren ' +
    'blijkt afweegt afgewogen overweegt overwogen gevraagd vraagt zekerheid twijfel twijfelt oordeelt duidelijkheid uitsluitsel toets betwist'
  ).split(' '),
);

/** Words that an infinitive with "te" belongs to. */
export const announcesInfinitive: ReadonlySet<string> = new Set(
  (
    'bevoegd gehouden verplicht dient dienen verboden gerechtigd weigert weigeren verzoekt verzoeken behoort behoren heeft hebben staat ' +
    'tracht trachten nalaat geacht gelast opgedragen toegestaan verbiedt besluit besluiten poogt pogen blijkt'
  ).split(' '),
);
