import type { Translate } from '../translate.js';

/** A bill to begin with. */
export interface BillTemplate {
  /** Its name, in the language that the bill is in. */
  readonly label: string;
  /** What it is for, in the language of the editor. */
  detail(t: Translate): string;
  /** The text, with places to fill in as editors know them: `${1:…}`. */
  readonly snippet: string;
}

const dutchOpening = `Wij Willem-Alexander, bij de gratie Gods, Koning der Nederlanden, Prins van Oranje-Nassau, enz. enz. enz.

Allen, die deze zullen zien of horen lezen, saluut! doen te weten:

Alzo Wij in overweging genomen hebben, dat het wenselijk is \${2:te voorzien in …};

Zo is het, dat Wij, de Afdeling advisering van de Raad van State gehoord, en met gemeen overleg der Staten-Generaal, hebben goedgevonden en verstaan, gelijk Wij goedvinden en verstaan bij deze:
`;

const dutchClosing = `Lasten en bevelen dat deze in het Staatsblad zal worden geplaatst en dat alle ministeries, autoriteiten, colleges en ambtenaren die zulks aangaat, aan de nauwkeurige uitvoering de hand zullen houden.

Gegeven

De Minister van \${8:Asiel en Migratie},
`;

/** The first place to fill in is the title, which stands in more places. */
function frontMatter(kind: string, language: string, title: string): string {
  return `---
kind: ${kind}
title: \${1:${title}}
lang: ${language}
---
`;
}

const newAct = `${frontMatter('wetsvoorstel', 'nl', 'Wet opvang en begeleiding')}
# Regels over \${3:de opvang en begeleiding van vreemdelingen} ($1)

## Voorstel van wet

${dutchOpening}
### Artikel 1. Begripsbepalingen

In deze wet en de daarop berustende bepalingen wordt verstaan onder:

*\${4:begrip}:* \${5:omschrijving van het begrip};

*Onze Minister:* Onze Minister van $8.

### Artikel 2. \${6:Opschrift}

1. \${7:Onze Minister draagt zorg voor …}
2. Bij of krachtens algemene maatregel van bestuur kunnen nadere regels worden gesteld over de uitvoering van het eerste lid.

### Artikel 3. Inwerkingtreding

Deze wet treedt in werking op een bij koninklijk besluit te bepalen tijdstip.

### Artikel 4. Citeertitel

Deze wet wordt aangehaald als: $1.

${dutchClosing}$0`;

const amendingAct = `${frontMatter('wetsvoorstel', 'nl', 'Wet wijziging aanvraagprocedure')}
# Wijziging van de \${3:Vreemdelingenwet 2000} in verband met \${4:de aanvraagprocedure} ($1)

## Voorstel van wet

${dutchOpening}
### ARTIKEL I

De $3 wordt als volgt gewijzigd:

A

In artikel \${5:28}, eerste lid, wordt «\${6:oude woorden}» vervangen door «\${7:nieuwe woorden}».

B

Na artikel \${9:30} wordt een artikel ingevoegd, luidende:

#### Artikel \${10:30a}

1. \${11:Tekst van het eerste lid.}
2. \${12:Tekst van het tweede lid.}

### ARTIKEL II

Deze wet treedt in werking op een bij koninklijk besluit te bepalen tijdstip.

### ARTIKEL III

Deze wet wordt aangehaald als: $1.

${dutchClosing}$0`;

const englishBill = `${frontMatter('bill', 'en', 'Reception and Guidance Bill')}
# $1

A BILL to \${2:make provision about the reception and guidance of persons who arrive in the country}; and for connected purposes.

Be it enacted as follows:

## Section 1. Interpretation

In this Act, "\${3:term}" means \${4:its meaning}.

## Section 2. \${5:Heading}

(1) \${6:The Minister must …}

(2) Regulations may make further provision about the carrying out of subsection (1).

## Section 3. Commencement

This Act comes into force on such day as the Minister may by regulations appoint.

## Section 4. Short title

This Act may be cited as the \${7:Reception and Guidance Act}.
$0`;

/** The bills to begin with, after the parts that the Dutch drafting instructions and English practice give them. */
export const billTemplates: readonly BillTemplate[] = [
  { label: 'Wetsvoorstel: nieuwe wet', detail: (t) => t('A Dutch bill for a new act'), snippet: newAct },
  { label: 'Wetsvoorstel: wijzigingswet', detail: (t) => t('A Dutch bill that amends an act'), snippet: amendingAct },
  { label: 'Bill', detail: (t) => t('A bill in English'), snippet: englishBill },
];
