import assert from 'node:assert/strict';
import { parseBill } from '../../server/bill/parseBill.js';
import { addressOfCitation } from '../../server/check/addresses.js';
import type { LanguageCode } from '../../server/text/range.js';
import { smallPack } from './smallPack.js';

const both = (text: string) => ({ nl: text, en: text });

const pack = smallPack({
  rules: [],
  rulings: [
    {
      id: 'ruling-of-the-register',
      body: 'cjeu',
      number: 'C-901/19 PPU',
      ecli: 'ECLI:EU:C:2019:9001',
      date: '2019-05-06',
      url: 'https://example.org/ruling',
    },
  ],
  instruments: [
    {
      id: 'huisvestingswet-2014',
      kind: 'act',
      name: both('Huisvestingswet 2014'),
      short: both('Huisvestingswet 2014'),
      url: 'https://wetten.overheid.nl/BWBR0035303',
    },
    {
      id: 'reception-conditions-directive-2013',
      kind: 'eu-directive',
      name: both('Richtlijn 2013/33/EU (Opvangrichtlijn)'),
      short: both('Richtlijn 2013/33/EU'),
      number: '2013/33/EU',
      url: 'https://example.org/directive-of-2013',
      applies: { until: '2026-06-12' },
    },
    {
      id: 'reception-conditions-directive-2024',
      kind: 'eu-directive',
      name: both('Richtlijn (EU) 2024/1346 (Opvangrichtlijn)'),
      short: both('Richtlijn (EU) 2024/1346'),
      number: '(EU) 2024/1346',
      url: 'https://example.org/directive-of-2024',
      applies: { from: '2026-06-12' },
    },
  ],
});

/** The addresses of all citations in a sentence. */
function addresses(sentence: string, language: LanguageCode = 'nl', asOf = '2026-11-24'): (string | undefined)[] {
  const bill = parseBill(`---\nkind: wetsvoorstel\n---\n\n### Artikel 1\n\n${sentence}\n`);
  return bill.citations.map((citation) => addressOfCitation(citation, bill.source, pack, language, asOf));
}

describe('addresses of citations', () => {
  it('are those of the register, whichever name the text uses', () => {
    assert.deepEqual(addresses('Zie C-901/19 PPU, ECLI:EU:C:2019:9001.'), [
      'https://example.org/ruling',
      'https://example.org/ruling',
    ]);
  });

  it('lead to the official publisher of a ruling that is not in the register', () => {
    assert.deepEqual(addresses('Zie ECLI:EU:C:2014:317, ECLI:NL:HR:2020:1234 en ECLI:CE:ECHR:2012:0223JUD002776509.'), [
      'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=ecli:ECLI:EU:C:2014:317',
      'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2020:1234',
      'https://e-justice.europa.eu/ecli/ECLI:CE:ECHR:2012:0223JUD002776509',
    ]);
    assert.deepEqual(addresses('Zie C-131/12 en EHRM, nr. 27765/09.', 'en'), [
      'https://curia.europa.eu/juris/liste.jsf?num=C-131%2F12&language=en',
      'https://hudoc.echr.coe.int/eng#%7B%22appno%22%3A%5B%2227765%2F09%22%5D%7D',
    ]);
  });

  it('name kind, year and number of an act of the Union in the order of the identifier', () => {
    assert.deepEqual(
      addresses(
        'Zie Richtlijn 2011/36/EU, Verordening (EG) nr. 1107/2006, Verordening (EU) 2019/1157, Richtlijn 95/46/EG, ' +
          'Kaderbesluit 2002/946/JBZ en Uitvoeringsverordening (EU) 2024/2690.',
      ),
      [
        'https://eur-lex.europa.eu/eli/dir/2011/36/oj',
        'https://eur-lex.europa.eu/eli/reg/2006/1107/oj',
        'https://eur-lex.europa.eu/eli/reg/2019/1157/oj',
        'https://eur-lex.europa.eu/eli/dir/1995/46/oj',
        'https://eur-lex.europa.eu/eli/dec_framw/2002/946/oj',
        'https://eur-lex.europa.eu/eli/reg_impl/2024/2690/oj',
      ],
    );
  });

  it('are left out where the number alone does not make sure what is meant', () => {
    assert.deepEqual(addresses('Zie Besluit 2010/16/EU en ECLKI:NL:HR:2020:1234.'), [undefined, undefined]);
    // A decision with the number of a directive is not that directive.
    assert.deepEqual(addresses('Zie Besluit 2013/33/EU.'), [undefined]);
  });

  it('lead to the papers and bulletins that are published electronically, and to no older ones', () => {
    assert.deepEqual(
      addresses(
        'Zie Stb. 2000, 495, Trb. 2001, 12, Stcrt. 2025, 9195, Stb. 1969, 12, Kamerstukken II 2023/24, 36 349, nr. 3, ' +
          'PbEU 2016, L 119 en BWBR0011823.',
      ),
      [
        'https://zoek.officielebekendmakingen.nl/stb-2000-495.html',
        'https://zoek.officielebekendmakingen.nl/trb-2001-12.html',
        'https://zoek.officielebekendmakingen.nl/stcrt-2025-9195.html',
        undefined,
        'https://zoek.officielebekendmakingen.nl/kst-36349-3.html',
        'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=OJ:L:2016:119:TOC',
        'https://wetten.overheid.nl/BWBR0011823',
      ],
    );
  });

  it('lead to the one article of a Dutch act, and to the act for more of them', () => {
    assert.deepEqual(addresses('Zie artikel 12a van de Huisvestingswet 2014.'), [
      'https://wetten.overheid.nl/jci1.3:c:BWBR0035303&artikel=12a',
    ]);
    assert.deepEqual(addresses('Zie de artikelen 3 en 7 van de Huisvestingswet 2014.'), [
      'https://wetten.overheid.nl/BWBR0035303',
    ]);
  });

  it('follow a name to the act that bears it on the day', () => {
    assert.deepEqual(addresses('Zie de Opvangrichtlijn.', 'nl', '2025-01-01'), [
      'https://example.org/directive-of-2013',
    ]);
    assert.deepEqual(addresses('Zie de Opvangrichtlijn.', 'nl', '2026-11-24'), [
      'https://example.org/directive-of-2024',
    ]);
  });
});
