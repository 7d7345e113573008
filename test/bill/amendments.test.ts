import assert from 'node:assert/strict';
import { parseBill } from '../../server/bill/parseBill.js';
import { DUTCH_AMENDING_BILL, ENGLISH_BILL } from './fixtures.js';
import { allProvisions, amending, amendments, labels, passages, provision, summary } from './tree.js';

describe('a Dutch amending bill', () => {
  const bill = parseBill(DUTCH_AMENDING_BILL);

  it('gives each instruction with act, target, and what goes and comes', () => {
    assert.deepEqual(
      bill.amendments.map((amendment) =>
        summary(bill, {
          ...amendment,
          inserted: amendment.inserted
            .slice(0, 0)
            .concat(amendment.inserted.filter((range) => range.end - range.start < 20)),
        }),
      ),
      [
        'replace vreemdelingenwet-2000 29(1)(b) -ernstige schade +schade',
        'repeal vreemdelingenwet-2000 29(2)',
        'insert vreemdelingenwet-2000 29(1)',
        'repeal vreemdelingenwet-2000 29(4) -uiterlijk',
        'repeal vreemdelingenwet-2000 33-35',
        'insert vreemdelingenwet-2000 108',
        'replace vreemdelingenwet-2000 45(1)',
        'repeal wetboek-van-strafrecht 197a(1) -uit winstbejag',
        'repeal huisvestingswet-2014 12',
        'repeal participatiewet',
      ],
    );
  });

  it('keeps inserted text below its instruction, and the bill’s own next step and article out of it', () => {
    const inserted = allProvisions(bill)
      .filter(({ force }) => force === 'inserted')
      .map(({ label }) => label);
    assert.deepEqual(inserted, [
      'Artikel I, onderdeel A, onder 3 (artikel 29, tweede lid)',
      'Artikel I, onderdeel A, onder 3 (artikel 29, tweede lid, onder a)',
      'Artikel I, onderdeel A, onder 3 (artikel 29, tweede lid, onder b)',
      'Artikel I, onderdeel C (artikel 108a)',
      'Artikel I, onderdeel C (artikel 108a, eerste lid)',
      'Artikel I, onderdeel C (artikel 108a, eerste lid, onder a)',
      'Artikel I, onderdeel C (artikel 108a, eerste lid, onder b)',
      'Artikel I, onderdeel C (artikel 108a, tweede lid)',
      'Artikel I, onderdeel C (artikel 108b)',
      'Artikel I, onderdeel D (artikel 45, eerste lid)',
    ]);
    assert.equal(provision(bill, 'Artikel I, onderdeel C (artikel 108a)').title, 'Verboden hulp');
  });

  it('marks quoted old words as removed, new ones as inserted, the rest as instruction', () => {
    assert.deepEqual(passages(bill, 'Artikel I, onderdeel A, onder 1'), [
      'instruction: In het eerste lid, onder b, wordt «',
      'removed: ernstige schade',
      'instruction: vervangen door «',
      'inserted: schade',
    ]);
  });

  it('does not take "In afwijking van … vervalt" for an amendment', () => {
    assert.deepEqual(
      passages(bill, 'Artikel IV, tweede lid').map((passage) => passage.split(':')[0]),
      ['enacted'],
    );
  });

  it('reads references in inserted text and instructions as references to the amended act', () => {
    const found = bill.citations.find(({ start }) => start === DUTCH_AMENDING_BILL.indexOf('artikel 108a ontheffing'));
    assert.equal(found?.reference?.act?.id, 'vreemdelingenwet-2000');
    const own = bill.citations.find(({ start }) => start === DUTCH_AMENDING_BILL.indexOf('artikel II, op 1'));
    assert.deepEqual([own?.reference?.articles, own?.reference?.act], [[{ from: 'II', to: 'II' }], undefined]);
  });
});

describe('Dutch instructions', () => {
  for (const [sentence, expected] of [
    ['Artikel 33 van de Vreemdelingenwet 2000 vervalt.', ['repeal vreemdelingenwet-2000 33']],
    [
      'De artikelen 33, 34 en 36 tot en met 38 van de Vreemdelingenwet 2000 vervallen.',
      ['repeal vreemdelingenwet-2000 33,34,36-38'],
    ],
    [
      'Artikel 29, eerste lid, onder b, van de Vreemdelingenwet 2000 vervalt, onder verlettering van onderdeel c tot b.',
      ['repeal vreemdelingenwet-2000 29(1)(b)'],
    ],
    ['Hoofdstuk 4 van de Participatiewet vervalt.', ['repeal participatiewet']],
    ['De Huisvestingswet 2014 wordt ingetrokken.', ['repeal huisvestingswet-2014']],
    ['Ingetrokken wordt de Participatiewet.', ['repeal participatiewet']],
    ['In artikel 5 vervallen de woorden “uit winstbejag”.', ['repeal 5 -uit winstbejag']],
    ['In artikel 5 wordt ‹a› vervangen door ‹b›.', ['replace 5 -a +b']],
    ['In artikel 5 wordt „a” vervangen door „b”.', ['replace 5 -a +b']],
    ['In artikel 5 wordt "a" vervangen door "b".', ['replace 5 -a +b']],
    ["In artikel 5 wordt 'a' vervangen door 'b'.", ['replace 5 -a +b']],
    ['In artikel 5 wordt de zinsnede ‘een jaar’ vervangen door: twee jaren.', ['replace 5 -een jaar +twee jaren']],
    ['In de Jachtwet vervallen de artikelen 5 en 6.', ['repeal Jachtwet 5,6']],
    ['In artikel 5, eerste lid, aanhef, wordt «a» vervangen door «b».', ['replace 5(1) -a +b']],
    ['Artikel 5, waarin het verblijf strafbaar is gesteld, vervalt.', ['repeal 5']],
    ['In de Jachtwet, artikel 5, eerste lid, vervallen de woorden «a».', ['repeal Jachtwet 5(1) -a']],
    ['In artikel 5 wordt «a» vervangen door «b» en vervalt «c».', ['replace 5 -a -c +b']],
    ['In artikel 5 wordt na «vreemdeling» ingevoegd «of asielzoeker».', ['insert 5 +of asielzoeker']],
    ['Het tweede lid van artikel 5 komt te luiden: Er is geen opvang.', ['replace 5(2) +Er is geen opvang.']],
    [
      'In het Vreemdelingenbesluit 2000 wordt in artikel 3, eerste lid, «a» vervangen door «b».',
      ['replace vreemdelingenbesluit-2000 3(1) -a +b'],
    ],
    ['De onderdelen a en b van artikel 5 vervallen.', ['repeal 5(a)(b)']],
  ] as const) {
    it(sentence, () => assert.deepEqual(amending(sentence), expected));
  }

  for (const sentence of [
    'De vergunning vervalt na een jaar.',
    'In artikel 5 bedoelde vergunningen vervallen na een jaar.',
    'In het eerste lid wordt onder hulp mede verstaan het geven van onderdak.',
    'De vergunning, bedoeld in artikel 14, wordt ingetrokken.',
    'In afwijking van artikel 14 vervalt de vergunning.',
    'Een krachtens het eerste lid vastgesteld besluit vervalt na een jaar.',
    'Bij wijziging van de Grondwet vervalt de aanspraak.',
    'Artikel 5 van de Vreemdelingenwet 2000 is van overeenkomstige toepassing.',
  ]) {
    it(`are not: ${sentence}`, () => assert.deepEqual(amending(sentence), []));
  }

  it('carry the act down, and let steps be letters, letters with text, or numbers', () => {
    const source =
      '## Artikel I\n\nIn de Participatiewet worden de volgende wijzigingen aangebracht:\n\nA. Artikel 5 vervalt.\n\nAA\n\nArtikel 6 vervalt.\n\n### B\n\nArtikel 7 vervalt.\n\nC\nArtikel 8 vervalt.\n';
    assert.deepEqual(amendments(source), [
      'repeal participatiewet 5',
      'repeal participatiewet 6',
      'repeal participatiewet 7',
      'repeal participatiewet 8',
    ]);
    assert.deepEqual(labels(source).slice(1), [
      'Artikel I, onderdeel A',
      'Artikel I, onderdeel AA',
      'Artikel I, onderdeel B',
      'Artikel I, onderdeel C',
    ]);
  });

  it('may have the words that come in on their own line, however many sentences they are', () => {
    const inserted = (text: string) =>
      parseBill(text).amendments.map((amendment) => amendment.inserted.map(({ start, end }) => text.slice(start, end)));
    const added = '4. Hij die zich niet meldt, begaat een overtreding. De rechter legt een boete op.';
    assert.deepEqual(
      inserted(`### Artikel I\n\nAan artikel 61 van de Participatiewet wordt een lid toegevoegd, luidende: ${added}\n`),
      [[added]],
    );
    assert.deepEqual(
      inserted(
        '### Artikel I\n\nAan artikel 61 van de Participatiewet wordt een zin toegevoegd, luidende: Hij meldt zich. Artikel 62 vervalt.\n',
      ),
      [['Hij meldt zich.'], []],
    );
  });

  it('may stand on the line of what they are announced by', () => {
    const one = (steps: string) =>
      amendments(`### Artikel I\n\nDe Participatiewet wordt als volgt gewijzigd: ${steps}\n`);
    assert.deepEqual(one('artikel 5, tweede lid, vervalt.'), ['repeal participatiewet 5(2)']);
    assert.deepEqual(
      amendments(
        '### Artikel I\n\nArtikel 6, tweede lid, van de Participatiewet wordt gewijzigd als volgt: de woorden «te laat» vervallen.\n',
      ),
      ['repeal participatiewet 6(2) -te laat'],
    );
    assert.deepEqual(one('in artikel 6 worden de woorden «te laat» vervangen door «laat».'), [
      'replace participatiewet 6 -te laat +laat',
    ]);
  });

  it('may change the Constitution by a proposal to consider', () => {
    assert.deepEqual(
      amendments(
        '### Artikel I\n\nEr bestaat grond een voorstel in overweging te nemen tot verandering in de Grondwet van de volgende bepaling:\n\nIn artikel 94 vervalt de eerste volzin.\n',
      ),
      ['repeal grondwet 94'],
    );
  });

  it('may be followed by law of the bill itself', () => {
    const text =
      '### Artikel I\n\nArtikel 20 van de Participatiewet vervalt. Aan bezoekers wordt geen uitkering verleend.\n';
    assert.deepEqual(passages(parseBill(text), 'Artikel I'), [
      'instruction: Artikel 20 van de Participatiewet vervalt.',
      'enacted: Aan bezoekers wordt geen uitkering verleend.',
    ]);
  });

  it('may insert items, an article in an arabic bill, and a chapter', () => {
    const items = labels(
      '## Artikel 1\n\nAan artikel 3 wordt, onder vervanging van de punt aan het slot van onderdeel b door een puntkomma, een onderdeel toegevoegd, luidende:\n\nc. de vreemdeling.\n\n## Artikel 2\n\nTekst.\n',
    );
    assert.deepEqual(items, ['Artikel 1', 'Artikel 1 (artikel 3, onder c)', 'Artikel 2']);
    const article = labels(
      '## Artikel 1\n\nNa artikel 4 van de Participatiewet worden twee artikelen ingevoegd, luidende:\n\n### Artikel 4a\n\nTekst.\n\n### Artikel 4b\n\nTekst.\n\n## Artikel 2\n\nTekst.\n',
    );
    assert.deepEqual(article, ['Artikel 1', 'Artikel 1 (artikel 4a)', 'Artikel 1 (artikel 4b)', 'Artikel 2']);
    const chapter = labels(
      '## Artikel I\n\nNa hoofdstuk 3 van de Participatiewet wordt een hoofdstuk ingevoegd, luidende:\n\n### Hoofdstuk 3A Proef\n\n### Artikel 30a\n\nTekst.\n\n## Artikel II\n\nTekst.\n',
    );
    assert.deepEqual(chapter, ['Artikel I', 'Artikel I (hoofdstuk 3A)', 'Artikel I (artikel 30a)', 'Artikel II']);
  });

  it('may insert text between quotation marks over several lines', () => {
    const source =
      '## Artikel 1\n\nNa artikel 4 wordt een artikel ingevoegd, luidende:\n\n“Artikel 4a\n\n1. Een.\n\n2. Twee.”\n\nDit artikel geldt tot 2030.\n';
    const bill = parseBill(source);
    assert.deepEqual(labels(source).slice(1), [
      'Artikel 1 (artikel 4a)',
      'Artikel 1 (artikel 4a, eerste lid)',
      'Artikel 1 (artikel 4a, tweede lid)',
    ]);
    assert.equal(passages(bill, 'Artikel 1').at(-1), 'enacted: Dit artikel geldt tot 2030.');
  });
});

describe('English instructions', () => {
  it('are read with their block quotes', () => {
    const bill = parseBill(ENGLISH_BILL);
    assert.deepEqual(
      bill.amendments.map((amendment) => [amendment.action, amendment.act?.name, amendment.target?.articles[0]?.from]),
      [
        ['repeal', 'Aliens Act 1935', '4'],
        ['add', 'Aliens Act 1935', '6'],
        ['replace', 'Aliens Act 1935', '9'],
        ['add', 'Aliens Act 1935', '12'],
      ],
    );
    assert.deepEqual(
      allProvisions(bill).map(({ label }) => label),
      [
        'Preamble',
        'Part 1',
        'Section 1',
        'Section 2',
        'Section 2(1)',
        'Section 2(2)',
        'Section 2(2) (section 6(3))',
        'Section 2(2) (section 6(3)(a))',
        'Section 2(2) (section 6(3)(b))',
        'Section 2(3)',
        'Section 3',
        'Section 3 (section 12A)',
        'Section 4',
      ],
    );
    assert.equal(provision(bill, 'Section 2(2) (section 6(3))').title, 'Exception');
  });

  for (const [sentence, expected] of [
    ['Section 4 of the Immigration and Refugee Protection Act is repealed.', ['repeal irpa 4']],
    ['In section 4(2), for “a year” substitute “six months”.', ['replace 4(2) -a year +six months']],
    ['In section 5, omit “for gain”.', ['repeal 5 -for gain']],
    [
      'Subsection 117(1) of the Immigration and Refugee Protection Act is amended by striking out “for profit”.',
      ['repeal irpa 117(1) -for profit'],
    ],
    [
      'In section 12 of the Immigration and Refugee Protection Act, the words “for profit” shall be omitted.',
      ['repeal irpa 12 -for profit'],
    ],
    [
      'The Immigration and Refugee Protection Act is amended—\n\n(a) in section 29(1), by substituting “any person” for “any carrier”;\n\n(b) by omitting section 29(4) (relatives and relief bodies);\n\n(c) in section 30, by the deletion of “for profit”.',
      ['replace irpa 29(1) -any carrier +any person', 'repeal irpa 29(4)', 'repeal irpa 30 -for profit'],
    ],
  ] as const) {
    it(sentence, () => assert.deepEqual(amending(sentence, 'en'), expected));
  }

  it('are not sentences that speak of amendment', () => {
    assert.deepEqual(amending('A person may not be removed if section 4 is repealed.', 'en'), []);
  });
});
