import assert from 'node:assert/strict';
import { parseBill } from '../../server/bill/parseBill.js';
import { pointersOf, pointersTo } from '../../server/lsp/pointers.js';
import { ProvisionIndex } from '../../server/lsp/provisionIndex.js';

/** What each reference of a bill points to: its words, then the provisions. */
function pointers(text: string): readonly (readonly [string, string])[] {
  const bill = parseBill(text);
  return pointersOf(bill).map(({ range, targets }) => [
    text.slice(range.start, range.end),
    targets.map(({ label }) => label).join(' + '),
  ]);
}

const dutch = `---
kind: bill
lang: nl
---

# Wet op de ligplaatsen

### Artikel 1

1. Een ligplaats wordt toegewezen door het college.
2. Het college weigert de toewijzing, bedoeld in het eerste lid, indien:
   a. de haven vol is; of
   b. de schipper artikel 3, tweede lid, onder b, heeft overtreden.

### Artikel 2

De artikelen 1 en 3, eerste lid, en de artikelen 1 tot en met 3 gelden ook voor woonschepen.

### Artikel 3

1. De schipper meldt zich. Artikel 9 van de Havenwet is niet van toepassing, evenmin artikel 2 van de wet.
2. De schipper:
   a. betaalt het havengeld;
   b. ruimt zijn afval op als bedoeld in onderdeel a.
`;

describe('what a reference points to', () => {
  it('is the article, paragraph or item that it names, in Dutch', () => {
    assert.deepEqual(pointers(dutch), [
      ['het eerste lid', 'Artikel 1, eerste lid'],
      ['artikel 3, tweede lid, onder b', 'Artikel 3, tweede lid, onder b'],
      ['artikelen 1 en 3, eerste lid', 'Artikel 1 + Artikel 3, eerste lid'],
      ['artikelen 1 tot en met 3', 'Artikel 1 + Artikel 2 + Artikel 3'],
      ['onderdeel a', 'Artikel 3, tweede lid, onder a'],
    ]);
  });

  it('is the section, subsection or paragraph that it names, in English', () => {
    const text = `---
kind: bill
lang: en
---

# Beekeeping Bill

## Section 2 Hives

(1) A keeper must register a hive under subsection (2), unless section 3(2)(a) applies.

(2) The register is open. Paragraph (b) of subsection (1) of section 9 of the Bees Act 1980 is not.

## Section 3 Swarms

(1) Sections 2(1) and 3 bind the Crown.

(2) A person commits no offence—

(a) under subsection (1); or

(b) by virtue of paragraph (a).
`;
    assert.deepEqual(pointers(text), [
      ['subsection (2)', 'Section 2(2)'],
      ['section 3(2)(a)', 'Section 3(2)(a)'],
      ['Sections 2(1) and 3', 'Section 2(1) + Section 3'],
      ['subsection (1)', 'Section 3(1)'],
      ['paragraph (a)', 'Section 3(2)(a)'],
    ]);
  });

  it('reads a paragraph by its number within the article, not as an article', () => {
    const text = `---\nkind: bill\nlang: en\n---\n\n## Article 2 Quiet\n\n1. Nobody sings.\n\n2. Paragraph 1 does not apply on Sundays.\n`;
    assert.deepEqual(pointers(text), [['Paragraph 1', 'Article 2(1)']]);
  });

  it('is no provision of this bill when the text says so further on, or has said so before', () => {
    const text = `---
kind: bill
lang: nl
---

### Artikel 6

De artikelen 6, eerste lid, en 7 van de oude wet vervallen. Als artikel 7 van de oude wet geldt, geldt dat artikel 7 niet.

### Artikel 7

Artikel 6 is van toepassing. Indien artikel 7 geldt, geldt dat artikel 7 voor de brug.
`;
    assert.deepEqual(pointers(text), [
      ['Artikel 6', 'Artikel 6'],
      ['artikel 7', 'Artikel 7'],
      ['artikel 7', 'Artikel 7'],
    ]);
  });

  it('is what an explanation means by a number that only one article has', () => {
    const text = `---
kind: bill
lang: nl
---

### Artikel I

Na artikel 8 van de Wegenwet wordt een artikel ingevoegd, luidende:

#### Artikel 8a

Een weg is begaanbaar.

# Memorie van toelichting

Artikel 8a vergt onderhoud; artikel 8 deed dat niet.
`;
    assert.deepEqual(pointers(text), [['Artikel 8a', 'Artikel I (artikel 8a)']]);
  });

  const amending = `---
kind: bill
lang: nl
---

# Wijziging van de Opiumwet en de Wegenverkeerswet 1994

### Artikel I

De Opiumwet wordt als volgt gewijzigd:

A

In artikel 3 wordt «artikel 11» vervangen door: artikel 11b.

B

Na artikel 11 worden twee artikelen ingevoegd, luidende:

#### Artikel 11b

1. Onverminderd artikel 3 en artikel 11c geldt het tweede lid.
2. Onze Minister stelt regels.

#### Artikel 11c

Artikel 11b, tweede lid, is van toepassing.

C

Na artikel 11c wordt een artikel ingevoegd, luidende:

#### Artikel 11d

Artikel 11b van deze wet geldt hier niet.

### Artikel II

Na artikel 3 van de Wegenverkeerswet 1994 wordt een artikel ingevoegd, luidende:

#### Artikel 11b

Artikel 11c is niet van toepassing.

### Artikel III

Artikel 11c van de Opiumwet treedt in werking een jaar na artikel I, onderdeel B. Artikel 3 blijft gelden.
`;

  it('is never a provision of this bill when the text is for another act, save what the bill itself puts there', () => {
    assert.deepEqual(pointers(amending), [
      ['artikel 11b', 'Artikel I, onderdeel B (artikel 11b)'],
      ['artikel 11c', 'Artikel I, onderdeel B (artikel 11c)'],
      ['het tweede lid', 'Artikel I, onderdeel B (artikel 11b, tweede lid)'],
      ['Artikel 11b, tweede lid', 'Artikel I, onderdeel B (artikel 11b, tweede lid)'],
      ['artikel 11c', 'Artikel I, onderdeel B (artikel 11c)'],
      ['Artikel 11b', 'Artikel I, onderdeel B (artikel 11b)'],
      ['Artikel 11c van de Opiumwet', 'Artikel I, onderdeel B (artikel 11c)'],
      ['artikel I, onderdeel B', 'Artikel I, onderdeel B'],
    ]);
  });

  it('is for an instruction the act as it is by then, not yet what a later step puts into it', () => {
    const text = `---
kind: bill
lang: nl
---

### Artikel I

De Jachtwet wordt als volgt gewijzigd:

A

Artikel 4a vervalt.

B

Na artikel 4 wordt een artikel ingevoegd, luidende:

#### Artikel 4a

De haas rust.

C

In artikel 9 wordt na «artikel 4» ingevoegd «artikel 4a». Na artikel 4a wordt een opschrift ingevoegd.
`;
    const start = text.indexOf('C\n');
    const bill = parseBill(text);
    const [first, ...more] = pointersOf(bill).filter(({ targets }) => targets.some(({ number }) => number === '4a'));
    assert.ok(first !== undefined && first.range.start > start);
    assert.ok(more.length > 0);
  });

  it('finds the references to an article and its parts, without those that only speak of a part within it', () => {
    const bill = parseBill(dutch);
    const wordsTo = (number: string): string[] => {
      const article = ProvisionIndex.of(bill).articles.find((one) => one.number === number);
      assert.ok(article);
      return pointersTo(bill, article).map(({ range }) => dutch.slice(range.start, range.end));
    };
    assert.deepEqual(wordsTo('1'), ['artikelen 1 en 3, eerste lid', 'artikelen 1 tot en met 3']);
    assert.deepEqual(wordsTo('3'), [
      'artikel 3, tweede lid, onder b',
      'artikelen 1 en 3, eerste lid',
      'artikelen 1 tot en met 3',
    ]);
  });

  it('leaves a part that another article is named with to that article', () => {
    const text = `---\nkind: bill\nlang: nl\n---\n\n### Artikel 4\n\n1. Het eerste lid van artikel 5 geldt.\n2. Het bepaalde in artikel 5, eerste lid, of het tweede lid geldt.\n\n### Artikel 5\n\n1. De dijk is nat.\n2. De sloot is droog.\n`;
    assert.deepEqual(
      pointers(text).map(([, to]) => to),
      ['Artikel 5', 'Artikel 5, eerste lid'],
    );
  });
});
