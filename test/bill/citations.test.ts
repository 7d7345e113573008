import assert from 'node:assert/strict';
import { KNOWN_ACTS } from '../../server/bill/acts.js';
import { parseBill } from '../../server/bill/parseBill.js';

/** Kind, normal form and defect of the citations in a sentence. */
function cited(sentence: string): string[] {
  const source = `# Artikel 1\n\n${sentence}\n`;
  return parseBill(source).citations.map(({ kind, normalised, defect }) =>
    [kind, normalised, defect].filter(Boolean).join(' '),
  );
}

describe('citations', () => {
  for (const [sentence, expected] of [
    ['Zie ECLI:EU:C:2022:505.', ['ecli ECLI:EU:C:2022:505']],
    ['Zie ecli:nl:hr:2012:BW7740, punt 3.', ['ecli ECLI:NL:HR:2012:BW7740']],
    ['Zie ECLKI:EU:C:2022:505.', ['ecli ECLI:EU:C:2022:505 prefix']],
    ['Zie ECL:EU:C:2022:505.', ['ecli ECLI:EU:C:2022:505 prefix']],
    ['Zie ECLI:EU:2022:505.', ['ecli ECLI:EU:2022:505 parts']],
    ['Zie ECLI:EU:C:2022:505:7.', ['ecli ECLI:EU:C:2022:505:7 parts']],
    ['Zie ECLI:EU:C:3022:505.', ['ecli ECLI:EU:C:3022:505 year']],
    ['Zie ECLI:EUR:C:2022:505.', ['ecli ECLI:EUR:C:2022:505 country']],
    ['Zie ECLI:EU:C:2022:50A5.', ['ecli ECLI:EU:C:2022:50A5 number']],
    ['Arrest van 30 juni 2022, C-72/22 PPU, punt 6.', ['eu-case C-72/22 PPU']],
    ['Zaken C‑411/10 en C–493/10.', ['eu-case C-411/10', 'eu-case C-493/10']],
    ['CELEX 62022CJ0072 en 32008L0115.', ['celex 62022CJ0072', 'celex 32008L0115']],
    ['CELEX 6202CJ0072', ['celex 6202CJ0072 parts']],
    ['EHRM 23 februari 2012, nr. 27765/09.', ['application 27765/09']],
    [
      'ECtHR, nos. 36378/02, 27765/09 and 8139/09.',
      ['application 36378/02', 'application 27765/09', 'application 8139/09'],
    ],
    ['Complaint no. 90/2013 en klacht nr. 86/2012.', ['complaint 90/2013', 'complaint 86/2012']],
    [
      'Stb. 2000, 495 en Trb. 1954, nr. 88 en Stcrt. 2013, 1234.',
      ['official-journal Stb. 2000, 495', 'official-journal Trb. 1954, 88', 'official-journal Stcrt. 2013, 1234'],
    ],
    ['PbEU 2008, L 348', ['official-journal PbEU 2008, L 348']],
    ['Kamerstukken II 2023/24, 36 349, nr. 3.', ['parliamentary-paper Kamerstukken II 2023/24, 36349, 3']],
    ['BWBR0011823', ['bwb BWBR0011823']],
    ['Richtlijn 2008/115/EG en Verordening (EU) nr. 604/2013.', ['eu-act 2008/115', 'eu-act 604/2013']],
    ['Regulation (EU) 2024/1351 and Directive 2013/32/EU', ['eu-act 2024/1351', 'eu-act 2013/32']],
    ['het Vluchtelingenverdrag en het EVRM', ['treaty refugee-convention', 'treaty echr']],
    ['het Verdrag betreffende de status van vluchtelingen', ['treaty refugee-convention']],
    ['het Internationaal Verdrag inzake economische, sociale en culturele rechten', ['treaty icescr']],
    ['de Wet gemeentelijke taak mogelijk maken asielopvangvoorzieningen', ['act spreidingswet']],
    ['de Vreemdelingenwet 1965', []],
    ['In 2020 was 1/3 van de zaken (12/20) klaar.', []],
  ] as const) {
    it(sentence, () => assert.deepEqual(cited(sentence), expected));
  }

  it('of provisions are parsed: articles, paragraphs, items, act', () => {
    const of = (sentence: string): unknown => {
      const bill = parseBill(`# Artikel 1\n\n${sentence}\n`);
      const reference = bill.citations.find(({ kind }) => kind === 'provision')?.reference;
      return [reference?.articles, reference?.paragraphs, reference?.items, reference?.act?.id ?? reference?.act?.name];
    };
    const one = (number: string) => [{ from: number, to: number }];
    assert.deepEqual(of('bedoeld in artikel 29, eerste lid, onder b, van de Vreemdelingenwet 2000,'), [
      one('29'),
      ['1'],
      ['b'],
      'vreemdelingenwet-2000',
    ]);
    assert.deepEqual(of('in de artikelen 33 tot en met 35 van de wet'), [
      [{ from: '33', to: '35' }],
      [],
      [],
      undefined,
    ]);
    assert.deepEqual(of('op grond van artikel 3 EVRM'), [one('3'), [], [], 'echr']);
    assert.deepEqual(of('bedoeld in artikel 3.6ba, aanhef en onder a, sub 1°, van het Vreemdelingenbesluit 2000'), [
      one('3.6ba'),
      [],
      ['a', '1°'],
      'vreemdelingenbesluit-2000',
    ]);
    assert.deepEqual(of('bedoeld in artikel 12 van de Wet op de jeugdzorg 1999 is'), [
      one('12'),
      [],
      [],
      'Wet op de jeugdzorg 1999',
    ]);
    assert.deepEqual(of('under section 9(2)(a) of the Aliens Act 1935'), [one('9'), ['2'], ['a'], 'Aliens Act 1935']);
    assert.deepEqual(of('contrary to Article 33(1) of the Refugee Convention'), [
      one('33'),
      ['1'],
      [],
      'refugee-convention',
    ]);
    assert.deepEqual(of('artikel 14, tweede en derde lid,'), [one('14'), ['2', '3'], [], undefined]);
  });

  it('of a provision of a numbered EU act are two: the provision and the act', () => {
    assert.deepEqual(cited('bedoeld in artikel 6, vierde lid, van Richtlijn 2008/115/EG'), [
      'provision artikel 6, vierde lid',
      'eu-act 2008/115',
    ]);
  });

  it('are not the headings of articles, and end with their sentence', () => {
    assert.deepEqual(cited('Dit geldt. Artikel 5. Het tweede lid geldt.'), ['provision Artikel 5']);
  });

  it('are not lost beside unusual characters, markup or line ends', () => {
    for (const around of ['§', '—', '–', 'é ', '😀', '\u00a0', '*', '(', '“', '\t', '\r\n', '\u0301 ', '[']) {
      const source = `# Artikel 1\n\nx ${around}C-72/22 PPU ${around} en ${around}ECLI:EU:C:2022:505 ${around}\n`;
      const bill = parseBill(source);
      assert.deepEqual(
        bill.citations.map(({ normalised }) => normalised),
        ['C-72/22 PPU', 'ECLI:EU:C:2022:505'],
        JSON.stringify(around),
      );
      for (const { start, end } of bill.citations)
        assert.match(source.slice(start, end), /^(?:C-72\/22 PPU|ECLI:EU:C:2022:505)$/);
    }
  });

  it('run on over a line end and through a link', () => {
    assert.deepEqual(cited('zie [artikel 8](BWBR0011823),\nonder a, van de\nVreemdelingenwet 2000'), [
      'provision artikel 8, onder a, van de Vreemdelingenwet 2000',
    ]);
  });

  it('are found in explanatory text too', () => {
    const bill = parseBill(
      '# Memorie van toelichting\n\nZie C-72/22 PPU en artikel 33 van het Vluchtelingenverdrag.\n',
    );
    assert.deepEqual(
      bill.citations.map(({ kind }) => kind),
      ['eu-case', 'provision'],
    );
  });
});

describe('known acts', () => {
  it('have keys of their own and no name twice', () => {
    const ids = KNOWN_ACTS.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    const names = KNOWN_ACTS.flatMap(({ names: all, abbreviations }) => [...all, ...abbreviations]);
    assert.equal(new Set(names).size, names.length);
  });

  it('are each found by every name', () => {
    for (const { id, names, abbreviations } of KNOWN_ACTS) {
      for (const name of [...names, ...abbreviations]) {
        if (!/^[A-Z]/.test(name)) continue;
        assert.ok(
          cited(`Zie ${name}.`).some((found) => found.endsWith(id)),
          name,
        );
      }
    }
  });
});

describe('"that Act"', () => {
  it('is the act that was named before', () => {
    const acts = (sentence: string) =>
      parseBill(`# Artikel 1\n\n${sentence}\n`).citations.map(({ reference }) => reference?.act?.id);
    assert.deepEqual(acts('Artikel 3 van de Participatiewet en artikel 4, onder b, van die wet gelden.'), [
      'participatiewet',
      'participatiewet',
    ]);
    assert.deepEqual(acts('Artikel 3 van de Participatiewet en artikel 4, onder b, van deze wet gelden.'), [
      'participatiewet',
      undefined,
    ]);
  });
});
