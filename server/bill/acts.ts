/** What sort of text a known name stands for. */
export type KnownActKind = 'act' | 'treaty' | 'eu-act';

/** An act, treaty or EU act that this folder knows by name. */
export interface KnownAct {
  /** Stable key, used in rules: "vreemdelingenwet-2000". */
  readonly id: string;
  readonly kind: KnownActKind;
  /** Full names and citation titles, in any language; compared without regard to capitals. */
  readonly names: readonly string[];
  /** Abbreviations; compared with their capitals. */
  readonly abbreviations: readonly string[];
}

type Row = readonly [id: string, names: string, abbreviations?: string];

const NATIONAL: readonly Row[] = [
  ['grondwet', 'Grondwet|Grondwet voor het Koninkrijk der Nederlanden|Dutch Constitution', 'Gw'],
  ['statuut', 'Statuut voor het Koninkrijk der Nederlanden|Charter for the Kingdom of the Netherlands'],
  ['vreemdelingenwet-2000', 'Vreemdelingenwet 2000|Vreemdelingenwet|Aliens Act 2000', 'Vw 2000|Vw2000|Vw'],
  ['vreemdelingenbesluit-2000', 'Vreemdelingenbesluit 2000|Vreemdelingenbesluit|Aliens Decree 2000', 'Vb 2000|Vb'],
  ['voorschrift-vreemdelingen-2000', 'Voorschrift Vreemdelingen 2000', 'VV 2000'],
  ['vreemdelingencirculaire-2000', 'Vreemdelingencirculaire 2000', 'Vc 2000'],
  ['wetboek-van-strafrecht', 'Wetboek van Strafrecht|Dutch Criminal Code|Dutch Penal Code', 'Sr|WvSr'],
  ['wetboek-van-strafvordering', 'Wetboek van Strafvordering', 'Sv|WvSv'],
  ['burgerlijk-wetboek', 'Burgerlijk Wetboek|Dutch Civil Code', 'BW'],
  ['algemene-wet-bestuursrecht', 'Algemene wet bestuursrecht|General Administrative Law Act', 'Awb'],
  ['algemene-wet-op-het-binnentreden', 'Algemene wet op het binnentreden', 'Awbi'],
  ['wet-coa', 'Wet Centraal Orgaan opvang asielzoekers|Wet COA'],
  ['rva-2005', 'Regeling verstrekkingen asielzoekers en andere categorieën vreemdelingen 2005', 'Rva 2005|Rva'],
  ['regeling-opvang-asielzoekers', 'Regeling opvang asielzoekers'],
  ['spreidingswet', 'Wet gemeentelijke taak mogelijk maken asielopvangvoorzieningen|Spreidingswet'],
  ['asielnoodmaatregelenwet', 'Asielnoodmaatregelenwet'],
  ['wet-invoering-tweestatusstelsel', 'Wet invoering tweestatusstelsel'],
  ['participatiewet', 'Participatiewet|Participation Act', 'Pw'],
  ['wmo-2015', 'Wet maatschappelijke ondersteuning 2015', 'Wmo 2015|Wmo'],
  ['zorgverzekeringswet', 'Zorgverzekeringswet', 'Zvw'],
  ['wet-langdurige-zorg', 'Wet langdurige zorg', 'Wlz'],
  ['jeugdwet', 'Jeugdwet'],
  ['huisvestingswet-2014', 'Huisvestingswet 2014|Huisvestingswet|Housing Act 2014'],
  ['woningwet', 'Woningwet'],
  ['wet-inburgering-2021', 'Wet inburgering 2021|Civic Integration Act 2021'],
  ['wet-inburgering', 'Wet inburgering'],
  ['rijkswet-nederlanderschap', 'Rijkswet op het Nederlanderschap|Netherlands Nationality Act', 'RWN'],
  ['paspoortwet', 'Paspoortwet'],
  ['wet-arbeid-vreemdelingen', 'Wet arbeid vreemdelingen|Foreign Nationals (Employment) Act', 'Wav'],
  ['wet-op-de-rechtsbijstand', 'Wet op de rechtsbijstand', 'Wrb'],
  ['koppelingswet', 'Koppelingswet'],
  ['algemene-kinderbijslagwet', 'Algemene Kinderbijslagwet', 'AKW'],
  ['wet-op-het-kindgebonden-budget', 'Wet op het kindgebonden budget'],
  ['algemene-ouderdomswet', 'Algemene Ouderdomswet', 'AOW'],
  ['algemene-wet-inkomensafhankelijke-regelingen', 'Algemene wet inkomensafhankelijke regelingen', 'Awir'],
  ['wet-beperking-export-uitkeringen', 'Wet beperking export uitkeringen', 'Wet BEU'],
  ['werkloosheidswet', 'Werkloosheidswet'],
  ['ziektewet', 'Ziektewet'],
  ['leerplichtwet-1969', 'Leerplichtwet 1969|Leerplichtwet'],
  ['wet-educatie-en-beroepsonderwijs', 'Wet educatie en beroepsonderwijs', 'WEB'],
  ['gemeentewet', 'Gemeentewet|Municipalities Act'],
  ['provinciewet', 'Provinciewet'],
  ['wet-financieel-toezicht', 'Wet op het financieel toezicht', 'Wft'],
  ['wet-vaststellingsprocedure-staatloosheid', 'Wet vaststellingsprocedure staatloosheid'],
  ['wet-basisregistratie-personen', 'Wet basisregistratie personen', 'Wet BRP'],
  ['wet-op-de-raad-van-state', 'Wet op de Raad van State'],
  ['wet-op-de-economische-delicten', 'Wet op de economische delicten', 'WED'],
  ['penitentiaire-beginselenwet', 'Penitentiaire beginselenwet', 'Pbw'],
  ['politiewet-2012', 'Politiewet 2012'],
  ['coordinatiewet-uitzonderingstoestanden', 'Coördinatiewet uitzonderingstoestanden', 'Cwu'],
  ['rijkswet-goedkeuring-en-bekendmaking-verdragen', 'Rijkswet goedkeuring en bekendmaking verdragen', 'Rgbv'],
  ['algemene-wet-gelijke-behandeling', 'Algemene wet gelijke behandeling', 'Awgb'],
  ['wet-kinderopvang', 'Wet kinderopvang'],
  ['irpa', 'Immigration and Refugee Protection Act', 'IRPA'],
];

const TREATIES: readonly Row[] = [
  [
    'refugee-convention',
    'Vluchtelingenverdrag|Verdrag betreffende de status van vluchtelingen|Verdrag van Genève betreffende de status van vluchtelingen|Verdrag van Genève|Refugee Convention|Convention relating to the Status of Refugees|Geneva Convention relating to the Status of Refugees|1951 Convention relating to the Status of Refugees|1951 Refugee Convention|Geneva Convention',
  ],
  [
    'refugee-protocol',
    'Protocol betreffende de status van vluchtelingen|Protocol relating to the Status of Refugees|1967 Protocol relating to the Status of Refugees',
  ],
  [
    'echr',
    'Europees Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden|Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden|Europees Verdrag voor de Rechten van de Mens|European Convention on Human Rights|Convention for the Protection of Human Rights and Fundamental Freedoms|European Convention for the Protection of Human Rights and Fundamental Freedoms',
    'EVRM|ECHR',
  ],
  [
    'eu-charter',
    'Handvest van de grondrechten van de Europese Unie|Handvest van de grondrechten|EU-Handvest|EU-Grondrechtenhandvest|Grondrechtenhandvest|Handvest|Charter of Fundamental Rights of the European Union|Charter of Fundamental Rights|EU Charter',
  ],
  [
    'iccpr',
    'Internationaal Verdrag inzake burgerrechten en politieke rechten|International Covenant on Civil and Political Rights',
    'IVBPR|ICCPR',
  ],
  [
    'icescr',
    'Internationaal Verdrag inzake economische, sociale en culturele rechten|International Covenant on Economic, Social and Cultural Rights',
    'IVESCR|ICESCR',
  ],
  [
    'crc',
    'Verdrag inzake de rechten van het kind|Internationaal Verdrag inzake de rechten van het kind|Kinderrechtenverdrag|Convention on the Rights of the Child',
    'IVRK|CRC|UNCRC',
  ],
  [
    'cat',
    'Verdrag tegen foltering en andere wrede, onmenselijke of onterende behandeling of bestraffing|Antifolterverdrag|VN-Antifolterverdrag|Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment|Convention against Torture|United Nations Convention against Torture',
    'CAT|UNCAT',
  ],
  ['cedaw', 'Vrouwenverdrag|Convention on the Elimination of All Forms of Discrimination against Women', 'CEDAW'],
  [
    'icerd',
    'Internationaal Verdrag inzake de uitbanning van alle vormen van rassendiscriminatie|International Convention on the Elimination of All Forms of Racial Discrimination',
    'IVUR|ICERD',
  ],
  [
    'crpd',
    'Verdrag inzake de rechten van personen met een handicap|Convention on the Rights of Persons with Disabilities',
    'CRPD',
  ],
  [
    'european-social-charter',
    'herzien Europees Sociaal Handvest|Europees Sociaal Handvest|European Social Charter|Revised European Social Charter',
    'ESH|HESH',
  ],
  [
    'stateless-persons-convention',
    'Verdrag betreffende de status van staatlozen|Staatlozenverdrag|Convention relating to the Status of Stateless Persons',
  ],
  ['statelessness-convention', 'Verdrag tot beperking der staatloosheid|Convention on the Reduction of Statelessness'],
  [
    'smuggling-protocol',
    'Protocol against the Smuggling of Migrants by Land, Sea and Air|Protocol tegen de smokkel van migranten over land, over zee en in de lucht',
  ],
  ['udhr', 'Universele Verklaring van de Rechten van de Mens|Universal Declaration of Human Rights', 'UVRM|UDHR'],
  [
    'vienna-convention',
    'Verdrag van Wenen inzake het verdragenrecht|Weens Verdragenverdrag|Vienna Convention on the Law of Treaties',
    'VCLT',
  ],
  ['teu', 'Verdrag betreffende de Europese Unie|Treaty on European Union', 'VEU|TEU'],
  [
    'tfeu',
    'Verdrag betreffende de werking van de Europese Unie|Treaty on the Functioning of the European Union',
    'VWEU|TFEU',
  ],
];

const EUROPEAN: readonly Row[] = [
  ['asylum-procedures-directive', 'Procedurerichtlijn|Asielprocedurerichtlijn|Asylum Procedures Directive'],
  ['qualification-directive', 'Kwalificatierichtlijn|Qualification Directive'],
  ['reception-conditions-directive', 'Opvangrichtlijn|Reception Conditions Directive|Reception Directive'],
  ['return-directive', 'Terugkeerrichtlijn|Return Directive'],
  ['family-reunification-directive', 'Gezinsherenigingsrichtlijn|Family Reunification Directive'],
  ['long-term-residents-directive', 'Richtlijn langdurig ingezetenen|Long-Term Residents Directive'],
  ['temporary-protection-directive', 'Richtlijn tijdelijke bescherming|Temporary Protection Directive'],
  ['facilitation-directive', 'Hulpverleningsrichtlijn|Facilitation Directive'],
  [
    'employer-sanctions-directive',
    'Werkgeverssanctierichtlijn|Employers Sanctions Directive|Employer Sanctions Directive',
  ],
  [
    'free-movement-directive',
    'Verblijfsrichtlijn|Burgerschapsrichtlijn|Citizens’ Rights Directive|Free Movement Directive',
  ],
  ['victims-directive', 'Slachtofferrichtlijn|Victims’ Rights Directive'],
  [
    'dublin-regulation',
    'Dublinverordening|Dublin III-verordening|Dublin-verordening|Dublin Regulation|Dublin III Regulation',
  ],
  [
    'asylum-procedure-regulation',
    'Procedureverordening|Asielprocedureverordening|Asylum Procedure Regulation|Asylum Procedures Regulation',
    'APR',
  ],
  [
    'asylum-and-migration-management-regulation',
    'Asiel- en migratiebeheerverordening|Verordening asiel- en migratiebeheer|Asylum and Migration Management Regulation',
    'AMMR|AMBV',
  ],
  ['qualification-regulation', 'Kwalificatieverordening|Qualification Regulation'],
  [
    'crisis-regulation',
    'Crisisverordening|Crisis- en overmachtverordening|Crisis and Force Majeure Regulation|Crisis Regulation',
  ],
  ['screening-regulation', 'Screeningsverordening|Screeningverordening|Screening Regulation'],
  ['eurodac-regulation', 'Eurodacverordening|Eurodac-verordening|Eurodac Regulation'],
  [
    'return-border-procedure-regulation',
    'Terugkeergrensprocedureverordening|Verordening terugkeergrensprocedure|Return Border Procedure Regulation',
  ],
  [
    'resettlement-regulation',
    'Hervestigingsverordening|Resettlement Regulation|Union Resettlement Framework Regulation',
  ],
  ['schengen-borders-code', 'Schengengrenscode|Schengen Borders Code', 'SGC|SBC'],
  ['visa-code', 'Visumcode|Visa Code'],
  ['gdpr', 'Algemene verordening gegevensbescherming|General Data Protection Regulation', 'AVG|GDPR'],
];

function known(kind: KnownActKind, rows: readonly Row[]): KnownAct[] {
  return rows.map(([id, names, abbreviations = '']) => ({
    id,
    kind,
    names: names.split('|'),
    abbreviations: abbreviations === '' ? [] : abbreviations.split('|'),
  }));
}

/** All acts, treaties and EU acts known by name. The 2024 recast of the reception directive shares its name, so its key. */
export const KNOWN_ACTS: readonly KnownAct[] = [
  ...known('act', NATIONAL),
  ...known('treaty', TREATIES),
  ...known('eu-act', EUROPEAN),
];
