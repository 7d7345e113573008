import type { LanguageCode } from '../../text/range.js';

/** Words that stand in many articles of legislation of any kind: how many of a hundred articles, and the words. */
type Frequencies = readonly (readonly [percentage: number, words: string])[];

/**
 * How common the commonest words of legislation are, counted over Dutch, Irish, Canadian and New Zealand acts that have
 * nothing to do with migration. A rule is best sought by the words that such acts do not have.
 */
export const frequentWords: { readonly [code in LanguageCode]: Frequencies } = {
  nl: [
    [
      35,
      [
        'aan als bedoeld bij dat de deze die door een en het in indien is kan lid met niet of op te tot van voor',
        'worden wordt zijn',
      ].join(' '),
    ],
    [
      15,
      [
        'algemene andere bedoelde bepaalde bestuur betrekking binnen daarvan dan dit eerste geen gesteld geval',
        'grond hebben heeft hem hij krachtens kunnen minister na naar om onder onze over regeling ten ter',
        'toepassing tweede uit waarop wel wet zich zij zover',
      ].join(' '),
    ],
    [
      7,
      [
        'aangewezen aanzien afwijking alle alsmede artikel bedrag bepaald bepalen bepalingen beschikking besluit',
        'betreft bevoegd daartoe dag der derde doen gebruik gedaan gegeven geldt hoogste hun ieder ingevolge jaar',
        'jaren kosten leden maanden maatregel meer moet mogelijk omstandigheden overeenkomst overeenkomstig',
        'overeenkomstige per personen plaats recht regels slechts staat stellen stelt tegen tenzij termijn',
        'tijdstip treedt twee uitvoering vastgesteld verplicht verzoek waarin waarvan welke werking wie wijze',
        'zake',
      ].join(' '),
    ],
    [
      3,
      [
        'aangegaan aansprakelijk aanvraag aanwijzing aard acht af afdeling afgeweken ander anders',
        'arbeidsovereenkomst bedrijf begrepen behoeve behoudens belang belast beroep beslissing bestaat betaling',
        'betreffende betrokken bevat bevoegdheid bijzondere blijft blijkt boek brengen buiten burgemeester',
        'categorie commissariaat daarbij dagen datum deel degene desbetreffende dien dienst doet draagt drie duur',
        'einde elk enig er feiten geacht gedurende geeft gegevens geheel gehouden geldboete gelden gemaakt',
        'gemeente genoemd genoemde genomen geschiedt gestelde gestraft gevallen gevangenisstraf geven gevolg',
        'gezag haar hen hoofdstuk houden huurder inachtneming ingang ingeval inhoud instelling inzake jegens',
        'kennis komen koninklijk landelijke loon maakt maand mag maken mede mededeling militair ministeriele',
        'minste naam nadat nader nadere nederland nemen nodig nog noodzakelijk notaris omtrent onderdeel',
        'onderscheidenlijk onderzoek onverminderd onverwijld ook oordeel openbaar openbare opgenomen',
        'overeengekomen overeenstemming partijen periode persoon publieke raad rechten rechter redelijke',
        'redelijkerwijs rekening schade schriftelijk schriftelijke stand staten strijd taak tevens tijd titel toe',
        'toezicht treden tussen uitoefening uitsluitend vast vastgestelde vaststelling verband verbonden',
        'vergoeding verklaring verleend verlenen vermeld verordening verplichting verplichtingen verricht',
        'verrichten verschuldigd verstande verstrekken verstrekt vier vierde vijf vijfde voldaan voldoen voldoet',
        'volgende volgens volzin voordracht voorschriften voorwaarden voorzitter voorzover vordering vorige waar',
        'waarbij waarvoor wanneer wegens weken werkgever werknemer werkzaamheden wijziging wijzigt zaak zaken zal',
        'zes zin zo zodanig zodanige zonder zorg zou',
      ].join(' '),
    ],
  ],
  en: [
    [35, ['act an and any as be by for in is may of on or shall subsection that the this to under'].join(' ')],
    [
      15,
      [
        'after apply appropriate are at been before court following from has have if into it made minister not',
        'order other part person public purpose purposes referred respect section so subject such than where',
        'which who with',
      ].join(' '),
    ],
    [
      7,
      [
        'accordance all application applies authority being board but case commission committee copy council date',
        'day deemed does each effect entitled extent force functions he her high him his including information',
        'its law liable make making means months more necessary no offence office one otherwise out paragraph',
        'party period persons place provided provision provisions reference regulations relating relation',
        'required rights secretary service set she specified state substitution their those time unless was',
        'whether within without work would years',
      ].join(' '),
    ],
    [
      3,
      [
        'accompanied accordingly acts against agreement amended amendment amount another anything appointed',
        'available basis behalf between body both cause child circumstances cited come comes commencement',
        'committed company compliance comply concerned conditions conferred connection consent considers',
        'construed convention conviction copyright days decision definition designated do done during duties',
        'either employee employees enactment european every evidence exceeding exercise fine first form general',
        'given government governor guilty had harassment having health immediately imposed infringement insertion',
        'international issue issued least less manner matters meaning measures member members must national',
        'notice occurs offences officer oireachtas only opinion paid particular parties passport performance',
        'prejudice prescribed proceedings provide pursuant reason reasonable received receives relates relevant',
        'report request require right road said same satisfied schedule services soon subsections sufficient',
        'summary take taken term them there thereof they through treated use used violence were when whom writing',
        'year',
      ].join(' '),
    ],
  ],
};
