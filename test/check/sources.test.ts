import assert from 'node:assert/strict';
import { findings, type PackSketch } from './smallPack.js';

const pack: PackSketch = {
  rules: [
    {
      id: 'malformed',
      severity: 'warning',
      message: { nl: '{found}[ > {expected}]', en: '{found}[ > {expected}]' },
      when: [{ 'built-in': 'malformed-citation' }],
    },
    {
      id: 'mismatch',
      severity: 'warning',
      message: { nl: '{found} > {expected} {name}', en: '{found} > {expected} {name}' },
      when: [{ 'built-in': 'mismatched-case-number' }],
    },
    {
      id: 'unmatched',
      severity: 'information',
      message: { nl: '{found} > {expected} {name}', en: '{found} > {expected} {name}' },
      when: [{ 'built-in': 'unmatched-ecli' }],
    },
    {
      id: 'repealed',
      severity: 'warning',
      message: { nl: '{found} {date} > {expected}', en: '{found} {date} > {expected}' },
      when: [{ 'built-in': 'repealed-eu-act' }],
    },
  ],
  rulings: [
    { id: 'emergency', name: 'M.A.', number: 'C-72/22 PPU', ecli: 'ECLI:EU:C:2022:505' },
    { id: 'joined', name: 'Relocation', number: 'C-643/15 and C-647/15', ecli: 'ECLI:EU:C:2017:631' },
    { id: 'twice', name: 'Twice', number: 'C-5/20', ecli: 'ECLI:EU:C:2021:100' },
    { id: 'again', name: 'Again', number: 'C-5/20', ecli: 'ECLI:EU:C:2023:100' },
    { id: 'saadi', body: 'ecthr', name: 'Saadi', number: '37201/06', ecli: 'ECLI:CE:ECHR:2008:0228JUD003720106' },
    { id: 'dutch', body: 'hoge-raad', name: 'Hoge Raad', ecli: 'ECLI:NL:HR:2013:BY3151' },
  ],
  instruments: [
    {
      id: 'old-directive',
      number: '2013/32/EU',
      celex: '32013L0032',
      applies: { until: '2026-06-12' },
      successors: ['new-regulation'],
    },
    { id: 'new-regulation', number: '(EU) 2024/1348', applies: { from: '2026-06-12' } },
  ],
};
const messages = (text: string, options = {}) =>
  findings(pack, text, options).map(({ ruleId, message }) => `${ruleId} ${message}`);
const article = (text: string) => `### Artikel 1\n\n${text}\n`;

describe('a misspelt identifier', () => {
  it('is reported with what the register has', () => {
    assert.deepEqual(messages('Zie HvJEU 30 juni 2022, C-72/22 PPU; ECLKI:EU:C:2022:505.'), [
      'theme/malformed ECLKI:EU:C:2022:505 > ECLI:EU:C:2022:505',
    ]);
  });

  it('is reported without advice when the register cannot tell', () => {
    assert.deepEqual(messages('Zie ECLI:EU:C:505.'), ['theme/malformed ECLI:EU:C:505']);
  });

  it('is reported together with a number of another case', () => {
    assert.deepEqual(messages('Zie HvJEU 30 juni 2022, C-27/22; ECLKI:EU:C:2022:505'), [
      'theme/mismatch C-27/22 > C-72/22 PPU M.A.',
      'theme/malformed ECLKI:EU:C:2022:505 > ECLI:EU:C:2022:505',
    ]);
  });
});

describe('a case number beside an identifier', () => {
  it('must be one of the ruling', () => {
    assert.deepEqual(messages('Zie zaak C-643/15 (ECLI:EU:C:2017:631) en zaak C-647/15, ECLI:EU:C:2017:631.'), []);
    assert.equal(messages('Zie ECLI:EU:C:2017:631, zaak C-644/15.').length, 1);
  });

  it('is not that of the next or the previous reference, or of another court', () => {
    assert.deepEqual(messages('ECLI:EU:C:2022:505 en zaak C-643/15, ECLI:EU:C:2017:631'), []);
    assert.deepEqual(messages('Na zaak C-329/11 oordeelde de Hoge Raad zo: ECLI:NL:HR:2013:BY3151.'), []);
  });

  it('says nothing about rulings that the register does not have', () => {
    assert.deepEqual(messages('Zaak C-1/20, ECLI:EU:C:2021:9'), []);
  });
});

describe('an identifier that the register does not have, beside a case number that it does', () => {
  const unmatched = (text: string) => messages(`Zie ${text}.`).filter((message) => message.includes('unmatched'));

  it('is reported with the identifier that goes with the number', () => {
    const expected = ['theme/unmatched ECLI:EU:C:2022:506 > ECLI:EU:C:2022:505 M.A.'];
    assert.deepEqual(unmatched('zaak C-72/22 PPU, ECLI:EU:C:2022:506'), expected);
    assert.deepEqual(unmatched('C-72/22 (M.A.), ECLI:EU:C:2022:506'), expected);
    assert.deepEqual(unmatched('ECLI:EU:C:2022:506 (zaak C-72/22 PPU)'), expected);
    for (const ecli of ['EU:C:2022:504', 'EU:C:2023:1', 'EU:C:2021:505', 'EU:T:2022:505']) {
      assert.equal(unmatched(`C-72/22 PPU, ECLI:${ecli}`).length, 1, ecli);
    }
  });

  it('may be of another decision in the case', () => {
    for (const text of [
      'C-72/22 PPU, ECLI:EU:C:2022:431',
      'de conclusie van de advocaat-generaal in zaak C-72/22 PPU, ECLI:EU:C:2022:506',
      'the Order in Case C-72/22 PPU, ECLI:EU:C:2023:7',
      'C-643/15, ECLI:EU:C:2016:900',
      'C-72/22 R, ECLI:EU:C:2022:506',
      'C-5/20, ECLI:EU:C:2024:1',
    ]) {
      assert.deepEqual(unmatched(text), [], text);
    }
  });

  it('may go with another number', () => {
    for (const text of [
      'zaak C-72/22 PPU en het latere arrest ECLI:EU:C:2022:506',
      'ECLI:EU:C:2022:506, C-72/22 PPU',
      'C-1/20, ECLI:EU:C:2022:506 (C-72/22 PPU)',
    ]) {
      assert.deepEqual(unmatched(text), [], text);
    }
  });

  it('names application and day in Strasbourg', () => {
    const saadi = 'EHRM 28 februari 2008, nr. 37201/06 (Saadi t. Italië), ECLI:CE:ECHR:';
    assert.equal(unmatched(`${saadi}2008:0228JUD002241493`).length, 1);
    assert.equal(unmatched(`${saadi}2008:0229JUD003720106`).length, 1);
    assert.deepEqual(unmatched(`${saadi}2007:0228JUD003720106`), []);
    assert.deepEqual(unmatched(`${saadi}2008:0114DEC003720106`), []);
  });
});

describe('an EU act that has ended', () => {
  const text = 'De aanvraag wordt behandeld overeenkomstig Richtlijn 2013/32/EU.';

  it('is reported in a bill of later date, with what took its place', () => {
    assert.deepEqual(messages(article(text)), ['theme/repealed Richtlijn 2013/32/EU 12 June 2026 > (EU) 2024/1348']);
    assert.deepEqual(messages(article(text), { asOf: '2026-06-11' }), []);
    assert.deepEqual(messages(article('De aanvraag wordt behandeld overeenkomstig Verordening (EU) 2024/1348.')), []);
  });

  it('is not reported where the text speaks of the past, or explains', () => {
    assert.deepEqual(messages(article(`${text} Die richtlijn is ingetrokken.`)), []);
    assert.deepEqual(messages(`${article('De wet treedt in werking.')}\n## Memorie van toelichting\n\n${text}\n`), []);
  });

  it('is not reported in a document that only explains, whose other citations are checked', () => {
    const memorandum = `---\nkind: memorandum\n---\n\n${text} Zie ECLI:EU:C:505 en zaak C-1/20, ECLI:EU:C:2022:505.\n`;
    assert.deepEqual(
      findings(pack, memorandum).map(({ ruleId }) => ruleId),
      ['theme/malformed', 'theme/mismatch'],
    );
  });

  it('is reported although a word merely contains a word of the past', () => {
    assert.equal(messages(article(`Wet houdende regels. ${text} De ouders worden gehoord.`)).length, 1);
  });
});
