import assert from 'node:assert/strict';
import { luxembourgCases, parseEcli, parseStrasbourgOrdinal, strasbourgApplications } from '../../server/norms/ecli.js';
import { loadSmall } from './smallPack.js';

/** Problems of one ruling, without the name of the file. */
function problemsOf(facts: Readonly<Record<string, string>>): string[] {
  const record = {
    id: 'case',
    body: 'cjeu',
    name: 'Case',
    date: '2022-06-30',
    url: 'https://example.org/case',
    holding: { nl: 'x', en: 'x' },
    verification: { level: 'verified' },
    ...facts,
  };
  const { problems } = loadSmall({ 'rulings/case.yaml': JSON.stringify(record, undefined, 1) });
  return problems.map(({ file, path, message }) => {
    assert.equal(file, 'rulings/case.yaml');
    return `${path.en}: ${message.en}`;
  });
}

describe('the record of a ruling', () => {
  const sound: Readonly<Record<string, string>>[] = [
    { number: 'C-72/22 PPU', ecli: 'ECLI:EU:C:2022:505' },
    { number: '6/64', ecli: 'ECLI:EU:C:1964:66', date: '1964-07-15' },
    { number: 'C-411/10 and C-493/10', ecli: 'ECLI:EU:C:2011:865', date: '2011-12-21' },
    { number: 'T-3/21', ecli: 'ECLI:EU:T:2022:9' },
    { body: 'ecthr', number: '47836/21', ecli: 'ECLI:CE:ECHR:2025:0306JUD004783621', date: '2025-03-06' },
    { body: 'ecthr', number: '3599/18', ecli: 'ECLI:CE:ECHR:2020:0505DEC000359918', date: '2020-05-05' },
    { body: 'ecthr', number: '1/17 and 10940/17', ecli: 'ECLI:CE:ECHR:2024:0222JUD001094017', date: '2024-02-22' },
    { body: 'hoge-raad', ecli: 'ECLI:NL:HR:2012:BW5328', date: '2012-09-21' },
    { body: 'raad-van-state', ecli: 'ECLI:NL:RVS:2022:3352' },
    { body: 'centrale-raad-van-beroep', ecli: 'ECLI:NL:CRVB:2022:3' },
    { body: 'gerechtshof', ecli: 'ECLI:NL:GHARL:2022:3' },
    { body: 'rechtbank', ecli: 'ECLI:NL:RBDHA:2022:3' },
    { body: 'foreign-court', ecli: 'ECLI:SI:USRS:2022:U.I.59.17' },
    { body: 'expert-advice', date: '2022-06' },
  ];
  for (const facts of sound) {
    it(`is sound: ${Object.values(facts).join(' ')}`, () => assert.deepEqual(problemsOf(facts), []));
  }

  const unsound: [Readonly<Record<string, string>>, ...string[]][] = [
    [{ ecli: 'ECLKI:EU:C:2022:505' }, 'ecli: "ECLKI:EU:C:2022:505" is not an ECLI'],
    [{ ecli: 'ECLI:EU:C:2022:505:1' }, 'ecli: "ECLI:EU:C:2022:505:1" is not an ECLI'],
    [{ ecli: 'ECLI:EU:C:22:505' }, 'ecli: "ECLI:EU:C:22:505" is not an ECLI'],
    [{ ecli: 'ECLI:EU:C:2022:' }, 'ecli: "ECLI:EU:C:2022:" is not an ECLI'],
    [{ ecli: 'ECLI:NL:RVS:2022:505' }, 'ecli: this ECLI belongs to NL:RVS, not to "cjeu"'],
    [{ body: 'hoge-raad', ecli: 'ECLI:NL:RVS:2022:505' }, 'ecli: this ECLI belongs to NL:RVS, not to "hoge-raad"'],
    [{ body: 'rechtbank', ecli: 'ECLI:NL:GHDHA:2022:1' }, 'ecli: this ECLI belongs to NL:GHDHA, not to "rechtbank"'],
    [{ body: 'ecsr', ecli: 'ECLI:EU:C:2022:1' }, 'ecli: this ECLI belongs to EU:C, not to "ecsr"'],
    [{ ecli: 'ECLI:EU:C:2021:505' }, 'ecli: the ECLI names the year 2021, the date is 2022-06-30'],
    [{ number: 'C-72-22' }, 'number: "C-72-22" has no case number of the Court in it'],
    [{ number: 'C-72/23' }, 'number: case C-72/23 is of 2023, but the date of the decision is 2022-06-30'],
    [{ body: 'ecthr', number: 'M.A.' }, 'number: "M.A." has no application number in it'],
    [{ body: 'ecthr', ecli: 'ECLI:CE:ECHR:2022:47836' }, 'ecli: "47836" is not an ordinal of the Court in Strasbourg'],
    [
      { body: 'ecthr', number: '47836/22', ecli: 'ECLI:CE:ECHR:2022:0629JUD004783621' },
      'ecli: the ECLI names month and day 06-29, the date is 2022-06-30',
      'ecli: the ECLI belongs to application 47836/21, "number" says 47836/22',
    ],
    [
      { number: 'C-27/22', url: 'https://example.org/?uri=CELEX:62022CJ0072' },
      'url: the address names 62022CJ0072: case 72/2022, not C-27/22',
    ],
  ];
  for (const [facts, ...problems] of unsound) {
    it(`is not: ${Object.values(facts).join(' ')}`, () => assert.deepEqual(problemsOf(facts), problems));
  }
});

describe('case law identifiers', () => {
  it('have five parts', () => {
    assert.deepEqual(parseEcli('ECLI:EU:C:2022:505'), { country: 'EU', court: 'C', year: '2022', ordinal: '505' });
    assert.equal(parseEcli('ECLI:EU:C:2022'), undefined);
    assert.equal(parseEcli('ecli:eu:c:2022:505'), undefined);
  });

  it('of Strasbourg hold date, kind and application', () => {
    assert.deepEqual(parseStrasbourgOrdinal('0306JUD004783621'), {
      monthAndDay: '03-06',
      type: 'JUD',
      application: '47836/21',
    });
    assert.equal(parseStrasbourgOrdinal('0306XXX004783621'), undefined);
  });

  it('case numbers are found in lists, with the century of the Court', () => {
    assert.deepEqual(
      luxembourgCases('Joined Cases C-924/19 PPU and C-925/19 PPU, 6/64').map(({ number, year }) => [number, year]),
      [
        [924, 2019],
        [925, 2019],
        [6, 1964],
      ],
    );
    assert.deepEqual(luxembourgCases('2013/32/EU'), []);
    assert.deepEqual(strasbourgApplications('28820/13 and 75547/13, 00114/15'), ['28820/13', '75547/13', '114/15']);
  });
});
