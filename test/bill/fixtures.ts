/** A Dutch amending bill with lettered and numbered steps. */
export const DUTCH_AMENDING_BILL = `---
kind: bill
title: Wijziging van de Vreemdelingenwet 2000 in verband met een proef
lang: nl
entry-into-force: 2027-01-01
dossier: 36 999
---

# Voorstel van wet

Wij Willem-Alexander, bij de gratie Gods, Koning der Nederlanden;

Alzo Wij in overweging genomen hebben, dat artikel 33 van het Vluchtelingenverdrag tot aanpassing noopt;

## Artikel I

De Vreemdelingenwet 2000 wordt als volgt gewijzigd:

A

Artikel 29 wordt als volgt gewijzigd:

1. In het eerste lid, onder b, wordt «ernstige schade» vervangen door «schade».
2. Het tweede lid vervalt.
3. Onder vernummering van het derde tot tweede lid wordt na het eerste lid een lid ingevoegd, luidende:
2. De aanvraag wordt afgewezen indien:
a. de vreemdeling geen papieren heeft; of
b. de vreemdeling eerder is vertrokken.
4. In het vierde lid vervalt «uiterlijk».

B

De artikelen 33 tot en met 35 vervallen.

C

Na artikel 108 worden twee artikelen ingevoegd, luidende:

### Artikel 108a (Verboden hulp)

1. Hij die een vreemdeling onderdak geeft, wordt gestraft met:
a. hechtenis van ten hoogste een maand; of
b. geldboete van de eerste categorie.
2. Het feit is een overtreding.

### Artikel 108b

Onze Minister kan van artikel 108a ontheffing verlenen.

D

Artikel 45, eerste lid, komt te luiden:

> 1. De beschikking geldt als terugkeerbesluit.

## Artikel II

In artikel 197a, eerste lid, van het Wetboek van Strafrecht vervallen de woorden «uit winstbejag».

## Artikel III

1. Artikel 12 van de Huisvestingswet 2014 vervalt.
2. De Participatiewet wordt ingetrokken.

## Artikel IV

1. Deze wet treedt in werking op een bij koninklijk besluit te bepalen tijdstip.
2. In afwijking van het eerste lid vervalt de aanspraak, bedoeld in artikel II, op 1 januari 2028.

Lasten en bevelen dat deze in het Staatsblad zal worden geplaatst.

De Minister van Asiel en Migratie,

# MEMORIE VAN TOELICHTING

## Artikel I

Dit artikel schrapt de onbepaalde vergunning. Zie Kamerstukken II 2023/24, 36 349, nr. 3.
`;

/** A Dutch act with chapters, definitions, numbering without blank lines, a table and a comment. */
export const DUTCH_BILL = `# Wet op de proef

### Hoofdstuk 1

#### Algemene bepalingen

### Artikel 1

In deze wet wordt verstaan onder:

a. opvang: onderdak en voedsel voor een vreemdeling;

b. Onze Minister: Onze Minister van Justitie.

### Artikel 2

1. Er is een dienst voor opvang.
2. De dienst heeft tot taak:
a. het bieden van opvang;
b. het bijhouden van gegevens, te weten:
1°. de naam;
2°. het adres.
3. De vreemdeling kan beroep instellen.

### Afdeling 2

### Artikel 3.6ba

<!-- toetssteen-disable-next proef: in overleg met de dienst -->

De tarieven staan in de tabel:

| klasse | bedrag |
| --- | --- |
| een | tien euro |

### Enig artikel

Zie [artikel 2](BWBR0011823), *eerste* lid.
`;

/** An English bill whose inserted text stands in block quotes. */
export const ENGLISH_BILL = `---
title: An Act to amend the Aliens Act
language: en
---

# An Act to amend the Aliens Act

The Parliament enacts as follows:

## PART 1

### Section 1 — Short title

This Act may be cited as the Aliens (Amendment) Act.

### Section 2

(1) Section 4 of the Aliens Act 1935 is repealed.

(2) Section 6 of the Act is amended by adding the following after subsection (2):

> **Exception**
>
> (3) An officer may detain a child
>
> (a) for one night; or
>
> (b) if the parent agrees.

(3) In section 9(1) of the Act, for “six months” substitute “one year”.

### Section 3

The Act is amended by adding the following after section 12:

> 12A A person who shelters an alien commits an offence.

### Section 4

This Act comes into force on 1 January 2027.
`;

/** Sections that are headings with a bare number, whose text repeats the number. */
export const IRISH_STYLE_ACT = `# Refugees (Trial) Act , 2030

##### 1. **Definitions.**

**1.**—In this Act—

“applicant” means a person who applies for asylum;

##### 2. **Applications.**

**2.**—(1) An applicant shall be heard—

(a) without delay, and

(b) in a language that he understands.

(2) The Minister may make regulations.
`;
