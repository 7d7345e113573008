import assert from 'node:assert/strict';
import { parseBill } from '../../server/bill/parseBill.js';
import { DUTCH_AMENDING_BILL, DUTCH_BILL, ENGLISH_BILL, IRISH_STYLE_ACT } from './fixtures.js';
import { allProvisions, labels, passages, provision } from './tree.js';

describe('paragraphs and items', () => {
  it('are found at line starts where Markdown sees one paragraph', () => {
    assert.deepEqual(labels('### Artikel 5\n\n1. Een.\n\na. onder a;\n\nb. onder b.\n2. Twee.\n3. Drie.\n'), [
      'Artikel 5',
      'Artikel 5, eerste lid',
      'Artikel 5, eerste lid, onder a',
      'Artikel 5, eerste lid, onder b',
      'Artikel 5, tweede lid',
      'Artikel 5, derde lid',
    ]);
  });

  it('are as many as the markers that a scan of the lines finds', () => {
    const markers = DUTCH_BILL.split('\n').filter((line) => /^(?:\d+[.°]|[a-z]\.)/.test(line)).length;
    const found = allProvisions(parseBill(DUTCH_BILL)).filter(({ kind }) => kind === 'paragraph' || kind === 'item');
    assert.equal(found.length, markers);
  });

  for (const [printed, label] of [
    ['1. Tekst.', 'Artikel 1, eerste lid'],
    ['1º. Tekst.', 'Artikel 1, onder 1°'],
    ['1° Tekst.', 'Artikel 1, onder 1°'],
    ['(1) Tekst.', 'Artikel 1, eerste lid'],
    ['1\\. Tekst.', 'Artikel 1, eerste lid'],
    ['**1.** Tekst.', 'Artikel 1, eerste lid'],
    ['**1.**\nTekst.', 'Artikel 1, eerste lid'],
    ['1.Tekst.', 'Artikel 1, eerste lid'],
    ['Lid 1 Tekst.', 'Artikel 1, eerste lid'],
    ['a. tekst.', 'Artikel 1, onder a'],
    ['(a) tekst.', 'Artikel 1, onder a'],
    ['a) tekst.', 'Artikel 1, onder a'],
  ] as const) {
    it(`are recognised when written as ${JSON.stringify(printed)}`, () => {
      const bill = parseBill(`# Artikel 1\n\n${printed}\n`);
      assert.deepEqual(
        allProvisions(bill).map((found) => found.label),
        ['Artikel 1', label],
      );
      assert.match(passages(bill, label)[0] ?? '', /^enacted: [Tt]ekst\.$/);
    });
  }

  it('have ordinals in words, and "lid 2a" where a letter follows', () => {
    const source = `# Artikel 1\n\n${Array.from({ length: 21 }, (_, at) => `${at + 1}. Tekst.`).join('\n')}\n21a. Tekst.\n`;
    const found = labels(source);
    assert.equal(found[12], 'Artikel 1, twaalfde lid');
    assert.equal(found[21], 'Artikel 1, eenentwintigste lid');
    assert.equal(found[22], 'Artikel 1, lid 21a');
  });

  it('tell the letter i from the roman number i by what follows', () => {
    const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => `(${letter}) text;\n\n`).join('');
    assert.ok(labels(`# Section 1\n\n(1) The list—\n\n${letters}(i) text;\n\n(j) text.\n`).includes('Section 1(1)(i)'));
    const roman = labels(`# Section 1\n\n(1) The list—\n\n${letters}(i) text;\n\n(ii) text.\n`);
    assert.ok(roman.includes('Section 1(1)(h)(i)') && roman.includes('Section 1(1)(h)(ii)'));
  });

  it('stay with their lead-in and closing words', () => {
    const bill = parseBill('# Artikel 1\n\n1. Hij die\n\na. helpt;\n\nb. verbergt,\n\nwordt gestraft met hechtenis.\n');
    const paragraph = provision(bill, 'Artikel 1, eerste lid');
    assert.deepEqual(
      paragraph.passages.map((passage) => passage.after),
      [0, 2],
    );
    assert.deepEqual(passages(bill, 'Artikel 1, eerste lid'), [
      'enacted: Hij die',
      'enacted: wordt gestraft met hechtenis.',
    ]);
  });

  it('may be bullets below words, cited by their place', () => {
    assert.deepEqual(labels('# Artikel 1\n\nGeweigerd wordt:\n\n- wie liegt;\n- wie zwijgt.\n'), [
      'Artikel 1',
      'Artikel 1, eerste gedachtestreepje',
      'Artikel 1, tweede gedachtestreepje',
    ]);
  });

  it('are not numbers by chance at the start of a wrapped line', () => {
    assert.deepEqual(
      labels('# Artikel 1\n\nDe wet treedt in werking met ingang van het jaar\n2015. Daarna\n3. niet meer.\n'),
      ['Artikel 1'],
    );
  });

  it('are read in both English ways of nesting', () => {
    assert.deepEqual(
      labels('# Article 5\n\n1. Everyone has rights:\n\n(a) one;\n\n(b) two.\n\n2. No one.\n').slice(1),
      ['Article 5(1)', 'Article 5(1)(a)', 'Article 5(1)(b)', 'Article 5(2)'],
    );
  });
});

describe('articles', () => {
  for (const [printed, label, title] of [
    ['###### Artikel 5', 'Artikel 5', undefined],
    ['##Artikel 5', 'Artikel 5', undefined],
    ['**Artikel 5**', 'Artikel 5', undefined],
    ['Artikel 5', 'Artikel 5', undefined],
    ['- Artikel 5', 'Artikel 5', undefined],
    ['### ARTIKEL II', 'Artikel II', undefined],
    ['### Artikel 3.6ba', 'Artikel 3.6ba', undefined],
    ['### Artikel 4:6', 'Artikel 4:6', undefined],
    ['### Artikel 12quater', 'Artikel 12quater', undefined],
    ['### Enig artikel', 'Enig artikel', undefined],
    ['### Artikel 5 (Verboden hulp)', 'Artikel 5', 'Verboden hulp'],
    ['### Artikel 5 – Verboden hulp', 'Artikel 5', 'Verboden hulp'],
    ['### Artikel 5. Verboden hulp', 'Artikel 5', 'Verboden hulp'],
    ['**Artikel 5 Verboden hulp**', 'Artikel 5', 'Verboden hulp'],
    ['### Artikel 5\n\n#### Verboden hulp', 'Artikel 5', 'Verboden hulp'],
    ['### Article 5', 'Article 5', undefined],
    ['### Section 9 — Detention', 'Section 9', 'Detention'],
    ['### Clause 4', 'Clause 4', undefined],
    ['### § 5 Leistungen', '§ 5', 'Leistungen'],
  ] as const) {
    it(`are recognised when written as ${JSON.stringify(printed)}`, () => {
      const [found] = parseBill(`${printed}\n\nDe tekst van het artikel.\n`).provisions;
      assert.equal(found?.kind, 'article');
      assert.deepEqual([found?.label, found?.title], [label, title]);
      assert.equal(found?.passages.length, 1);
    });
  }

  it('may have their text on the line of their number', () => {
    const bill = parseBill(
      'Art. 5. Het is verboden vreemdelingen te helpen.\n\n**Artikel 6** Dit artikel vervalt later.\n',
    );
    assert.deepEqual(passages(bill, 'Artikel 5'), ['enacted: Het is verboden vreemdelingen te helpen.']);
    assert.equal(provision(bill, 'Artikel 6').passages.length, 1);
  });

  for (const sentence of [
    'Artikel 5 vervalt.',
    'Artikel 5 van de wet is van toepassing op vreemdelingen.',
    'Artikel 5, eerste lid, is niet van toepassing.',
    'Artikel 5 Wetboek van Strafrecht is van toepassing.',
    'Section 5 of the Act applies.',
  ]) {
    it(`do not begin at the sentence "${sentence}"`, () => {
      assert.equal(parseBill(`# Artikel 1\n\n${sentence}\n`).provisions.length, 1);
    });
  }

  it('are not headings that name an article of another text', () => {
    assert.equal(parseBill('# Beleid\n\n## Artikel 3 EVRM\n\nDe toets aan artikel 3 EVRM.\n').kind, 'policy');
  });

  it('are bare numbers in what calls itself an act, with the number repeated before the text', () => {
    const bill = parseBill(IRISH_STYLE_ACT);
    assert.deepEqual(
      allProvisions(bill).map((found) => found.label),
      ['Preamble', 'Section 1', 'Section 2', 'Section 2(1)', 'Section 2(1)(a)', 'Section 2(1)(b)', 'Section 2(2)'],
    );
    assert.equal(provision(bill, 'Section 1').title, 'Definitions.');
    assert.match(passages(bill, 'Section 1')[0] ?? '', /^definition: In this Act—/);
  });

  it('are not the numbered headings of a policy document', () => {
    const bill = parseBill('# Programma\n\n## 1. Asiel\n\nWij willen minder asielzoekers.\n\n- Geen opvang.\n');
    assert.equal(bill.kind, 'policy');
    const [programme] = bill.provisions;
    assert.deepEqual(
      programme?.children.map((child) => [child.kind, child.title]),
      [['prose', '1. Asiel']],
    );
    assert.deepEqual(
      programme?.children[0]?.children.map(({ kind, label, force }) => [kind, label, force]),
      [
        ['prose', '§ 1. Asiel, eerste alinea', 'stated'],
        ['bullet', '§ 1. Asiel, eerste punt', 'stated'],
      ],
    );
  });
});

describe('divisions', () => {
  it('nest by their own rank, not by the level of their heading', () => {
    const bill = parseBill(DUTCH_BILL);
    const chapter = provision(bill, 'Hoofdstuk 1');
    assert.equal(chapter.title, 'Algemene bepalingen');
    assert.deepEqual(
      chapter.children.map(({ label }) => label),
      ['Artikel 1', 'Artikel 2', 'Hoofdstuk 1, afdeling 2'],
    );
    assert.deepEqual(
      chapter.children[2]?.children.map(({ label }) => label),
      ['Artikel 3.6ba', 'Enig artikel'],
    );
  });
});

describe('parts of a bill', () => {
  it('are a preamble before the first article, closing words and a memorandum after the last', () => {
    const bill = parseBill(DUTCH_AMENDING_BILL);
    assert.deepEqual(
      bill.provisions.map(({ kind }) => kind),
      ['preamble', 'article', 'article', 'article', 'article', 'closing', 'memorandum'],
    );
    const memorandum = bill.provisions.at(-1);
    assert.ok(memorandum?.children.every(({ kind, force }) => kind === 'prose' && force === 'explanatory'));
    assert.equal(bill.kind, 'bill');
  });

  it('are explanatory throughout in a memorandum of its own', () => {
    const bill = parseBill(
      '# Memorie van toelichting\n\n## Artikelsgewijs\n\n### Artikel 5\n\n1. Dit lid regelt hulp.\n',
    );
    assert.equal(bill.kind, 'memorandum');
    assert.ok(allProvisions(bill).every(({ force }) => force === 'explanatory'));
  });
});

describe('what words are', () => {
  it('leaves out markup, links, comments and addresses, and keeps the words of tables', () => {
    const bill = parseBill(DUTCH_BILL);
    assert.deepEqual(passages(bill, 'Artikel 3.6ba'), [
      'enacted: De tarieven staan in de tabel:',
      'enacted: klasse bedrag een tien euro',
    ]);
    assert.deepEqual(passages(bill, 'Enig artikel'), ['enacted: Zie  artikel 2 ,  eerste  lid.']);
    assert.deepEqual(
      bill.comments.map(({ text }) => text),
      ['toetssteen-disable-next proef: in overleg met de dienst'],
    );
  });

  it('are explanatory in a footnote and quoted in a block quote', () => {
    const bill = parseBill('# Artikel 1\n\nTekst[^1].\n\n> Zo schreef de minister.\n\n[^1]: Een noot.\n');
    assert.deepEqual(passages(bill, 'Artikel 1'), [
      'enacted: Tekst .',
      'quoted: Zo schreef de minister.',
      'explanatory: Een noot.',
    ]);
  });

  it('are definitions in a list of definitions', () => {
    const bill = parseBill(DUTCH_BILL);
    assert.deepEqual(passages(bill, 'Artikel 1, onder a'), [
      'definition: opvang: onderdak en voedsel voor een vreemdeling;',
    ]);
    assert.deepEqual(
      bill.definitions.map(({ term, meaning }) => [
        bill.source.slice(term.start, term.end),
        bill.source.slice(meaning.start, meaning.end),
      ]),
      [
        ['opvang', 'onderdak en voedsel voor een vreemdeling'],
        ['Onze Minister', 'Onze Minister van Justitie'],
      ],
    );
  });

  for (const [sentence, term] of [
    ['Onder hulp wordt verstaan: het geven van onderdak.', 'hulp'],
    ['In dit artikel wordt onder hulp verstaan: het geven van onderdak.', 'hulp'],
    ['De Dienst Toeslagen (hierna: de dienst) beslist.', 'dienst'],
  ] as const) {
    it(`define a term in "${sentence}"`, () => {
      const bill = parseBill(`# Artikel 1\n\n${sentence}\n`);
      assert.deepEqual(
        bill.definitions.map((found) => bill.source.slice(found.term.start, found.term.end)),
        [term],
      );
    });
  }
});

describe('the language', () => {
  it('is told by the words when the front matter says nothing', () => {
    assert.equal(parseBill(ENGLISH_BILL.replace(/^---[\s\S]*?---\n/, '')).language, 'en');
    assert.equal(parseBill(DUTCH_BILL).language, 'nl');
  });
});

describe('sections with a bare number', () => {
  const sections = '### 2. Claims\n\nThe Minister shall register claims.\n\n### 3. Removal\n\nA person shall leave.\n';

  it('are articles where the front matter says that this is a bill', () => {
    assert.deepEqual(labels(`---\nkind: bill\nlang: en\n---\n\n${sections}`), ['Section 2', 'Section 3']);
  });

  it('are headings in any other file: a manual is no bill', () => {
    assert.equal(parseBill(sections).kind, 'policy');
  });
});

describe('text without article headings', () => {
  it('is law when the front matter says that this is a bill', () => {
    for (const key of ['kind: bill', 'entry-into-force: 2027-01-01', 'dossier: "36999"']) {
      const bill = parseBill(`---\n${key}\n---\n\n# Wet asielstop\n\nAsielaanvragen worden niet behandeld.\n`);
      assert.equal(bill.kind, 'bill', key);
      assert.deepEqual(
        bill.provisions.at(-1)?.passages.map(({ force }) => force),
        ['enacted'],
      );
    }
  });

  it('is law when it is a pasted provision, with its paragraphs and items', () => {
    assert.deepEqual(labels('1. De aanvraag wordt\nafgewezen.\n2. Onze Minister:\na. hoort niemand;\nb. beslist.\n'), [
      'Tekst',
      'Tekst, eerste lid',
      'Tekst, tweede lid',
      'Tekst, tweede lid, onder a',
      'Tekst, tweede lid, onder b',
    ]);
  });

  it('is prose when somebody speaks, announces or lists', () => {
    for (const prose of [
      'Er komt een tijdelijke asielstop.',
      'Wij schaffen de permanente vergunning af.',
      'Het kabinet neemt geen asielaanvragen meer in behandeling.',
      '# Asiel\n\nAsielaanvragen worden niet behandeld.',
      '- asielaanvragen niet meer behandelen;',
      'No asylum claims should be registered.',
    ]) {
      assert.equal(parseBill(prose).kind, 'policy', prose);
    }
  });
});

describe('definitions', () => {
  const defined = (text: string) =>
    parseBill(text).definitions.map(({ term, meaning }) =>
      [term, meaning].map(({ start, end }) => text.slice(start, end)),
    );

  for (const [name, text, expected] of [
    [
      'in a list that says what the terms are',
      '### Artikel 1\n\nVoor de toepassing van deze wet zijn:\n\na. vasten: zij die blijven;\n\nb. gasten: zij die gaan.\n',
      [
        ['vasten', 'zij die blijven'],
        ['gasten', 'zij die gaan'],
      ],
    ],
    [
      'in a sentence that says what is understood',
      '### Artikel 1\n\nOnder «steun» wordt in deze wet begrepen elke verstrekking van voedsel.\n',
      [['steun', 'elke verstrekking van voedsel']],
    ],
    [
      'in a sentence of the act itself',
      '### Artikel 1\n\nDeze verordening verstaat onder bezoeker: een ieder die komt.\n',
      [['bezoeker', 'een ieder die komt']],
    ],
    [
      'of a term that begins with a denial',
      '### Artikel 1\n\n1. In deze wet wordt verstaan onder *niet-gast*: de vreemdeling die vertrekt.\n',
      [['niet-gast', 'de vreemdeling die vertrekt']],
    ],
    [
      'on lines without marks below the words that announce them',
      '### Artikel 1\n\nIn deze wet wordt verstaan onder:\n*groep I*: zij die blijven;\n*groep II*: zij die gaan.\n',
      [
        ['groep I', 'zij die blijven'],
        ['groep II', 'zij die gaan'],
      ],
    ],
    [
      'of a term in quotation marks, whatever stands before it',
      '# A Bill\n\nBE IT ENACTED as follows:\n\n### Section 1\n\nIn this Part "relevant young guest" means a person who stays.\n',
      [['relevant young guest', 'a person who stays']],
    ],
    [
      'in law that says what something is',
      '### Artikel 1\n\n1. In deze wet is een sluiper degene wiens verblijf niet is toegestaan. Hij vertrekt.\n2. Een gast is de vreemdeling die wordt geduld.\n3. Een besluit is schriftelijk.\n',
      [
        ['sluiper', 'degene wiens verblijf niet is toegestaan'],
        ['gast', 'de vreemdeling die wordt geduld'],
      ],
    ],
    [
      'on a line that nothing announces',
      '### Artikel 1\n\nOntheemde: de vreemdeling die voor geweld is gevlucht.\n\n### Artikel 2\n\nStrafbaar is: de ontheemde die blijft.\n',
      [['Ontheemde', 'de vreemdeling die voor geweld is gevlucht']],
    ],
    [
      'where the act announces what it means',
      '# A Bill\n\nBE IT ENACTED as follows:\n\n### Section 1\n\nFor the purposes of this Act, "excepted instrument" means a regulation.\n\n### Section 2\n\nIn this Law, a B-holder is a beneficiary of subsidiary protection.\n',
      [
        ['excepted instrument', 'a regulation'],
        ['B-holder', 'a beneficiary of subsidiary protection'],
      ],
    ],
    [
      'on lines of their own, up to the law that follows them',
      '# A Bill\n\nBE IT ENACTED as follows:\n\n### Section 1\n\nIn this Part:\n"helper" means a person who helps;\n"guest" means a person who stays.\nA helper must report a guest.\n',
      [
        ['helper', 'a person who helps'],
        ['guest', 'a person who stays'],
      ],
    ],
  ] as const) {
    it(name, () => assert.deepEqual(defined(text), expected));
  }

  it('end at their full stop', () => {
    for (const [text, law] of [
      [
        '### Artikel 1\n\nIn dit artikel wordt onder gast verstaan de vreemdeling die blijft. De gast meldt zich dagelijks.\n',
        'De gast meldt zich dagelijks.',
      ],
      [
        '# A Bill\n\nBE IT ENACTED as follows:\n\n### Section 1\n\n"guest" means a person who stays. A guest must report daily.\n',
        'A guest must report daily.',
      ],
    ] as const) {
      const enacted = allProvisions(parseBill(text)).flatMap(({ passages: own }) =>
        own.filter(({ force }) => force === 'enacted'),
      );
      assert.deepEqual(
        enacted.map(({ range }) => text.slice(range.start, range.end)),
        [law],
      );
    }
  });

  it('are law where they say what a term does not mean', () => {
    for (const [text, terms] of [
      ['### Artikel 1\n\nOnder vervolging wordt in deze wet niet verstaan het opleggen van een boete.\n', []],
      [
        '### Artikel 1\n\nOnder gast wordt verstaan de vreemdeling, met dien verstande dat daaronder niet is begrepen de toerist.\n',
        ['gast'],
      ],
      [
        '# A Bill\n\nBE IT ENACTED as follows:\n\n### Section 1\n\n"guest" means an alien but does not include a tourist.\n',
        ['guest'],
      ],
    ] as const) {
      const bill = parseBill(text);
      const forces = allProvisions(bill).flatMap((one) => one.passages.map(({ force }) => force));
      assert.ok(!forces.includes('definition') && forces.includes('enacted'), `${text} ${forces.join()}`);
      assert.deepEqual(
        bill.definitions.map(({ term }) => text.slice(term.start, term.end)),
        terms,
      );
    }
  });

  it('leave law that says what something is law', () => {
    const bill = parseBill('### Artikel 1\n\nEen gast is de vreemdeling die wordt geduld.\n');
    const forces = allProvisions(bill).flatMap((one) => one.passages.map(({ force }) => force));
    assert.ok(forces.includes('enacted'), forces.join());
  });

  it('leave the law after them law, also in a paragraph of its own', () => {
    const text =
      '# A Bill\n\nBE IT ENACTED as follows:\n\n### Section 1\n\nIn this Act—\n\n"guest" means a person who stays.\n\nA guest must report daily.\n';
    const law = allProvisions(parseBill(text)).flatMap((one) =>
      one.passages.filter(({ force }) => force === 'enacted'),
    );
    assert.deepEqual(
      law.map(({ range }) => text.slice(range.start, range.end)),
      ['A guest must report daily.'],
    );
  });

  it('leave the law after them law', () => {
    const text =
      '# A Bill\n\nBE IT ENACTED as follows:\n\n### Section 1\n\nIn this Part:\n"helper" means a person who helps;\n"guest" means a person who stays.\nA helper must report a guest.\n';
    const bill = parseBill(text);
    const law = allProvisions(bill).flatMap((one) => one.passages.filter(({ force }) => force === 'enacted'));
    assert.deepEqual(
      law.map(({ range }) => text.slice(range.start, range.end)),
      ['A helper must report a guest.'],
    );
  });
});
