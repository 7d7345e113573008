import type { Bilingual } from '../text/range.js';
import type { DraftPack, Entry, Report } from './draftPack.js';
import { type Ecli, luxembourgCases, parseEcli, parseStrasbourgOrdinal, strasbourgApplications } from './ecli.js';
import type { Body, Ruling } from './schema.js';

/** Checks that the ECLI, date, number and address of every ruling agree with each other and with who decided. */
export function checkRulings(draft: DraftPack, report: Report): void {
  for (const entry of draft.rulings) {
    checkEcli(entry, report);
    checkNumber(entry, report);
    checkCelex(entry, report);
  }
}

function checkEcli(entry: Entry<Ruling>, report: Report): void {
  const { ecli, body, date } = entry.value;
  if (ecli === undefined) return;
  const at = (message: Bilingual, remedy: Bilingual): void =>
    report(entry.source.problem([...entry.path, 'ecli'], { message, remedy }));
  const parts = parseEcli(ecli);
  if (parts === undefined) {
    at(
      { nl: `"${ecli}" is geen ECLI`, en: `"${ecli}" is not an ECLI` },
      {
        nl: 'schrijf vijf delen met dubbele punten: ECLI:EU:C:2022:505',
        en: 'write five parts with colons: ECLI:EU:C:2022:505',
      },
    );
    return;
  }
  if (body !== undefined && !courtFits(parts, body)) {
    at(
      {
        nl: `deze ECLI hoort bij ${parts.country}:${parts.court}, niet bij "${body}"`,
        en: `this ECLI belongs to ${parts.country}:${parts.court}, not to "${body}"`,
      },
      { nl: 'verbeter de ECLI of "body"', en: 'mend the ECLI or "body"' },
    );
  }
  if (date !== undefined && parts.year !== date.slice(0, 4)) {
    at(
      {
        nl: `de ECLI noemt het jaar ${parts.year}, de datum is ${date}`,
        en: `the ECLI names the year ${parts.year}, the date is ${date}`,
      },
      { nl: 'verbeter de ECLI of "date"', en: 'mend the ECLI or "date"' },
    );
  }
  if (parts.country === 'CE' && parts.court === 'ECHR') checkStrasbourg(entry, parts, at);
}

function checkStrasbourg(
  { value: { date, number } }: Entry<Ruling>,
  parts: Ecli,
  at: (message: Bilingual, remedy: Bilingual) => void,
): void {
  const ordinal = parseStrasbourgOrdinal(parts.ordinal);
  if (ordinal === undefined) {
    at(
      {
        nl: `"${parts.ordinal}" is geen volgnummer van het Hof in Straatsburg`,
        en: `"${parts.ordinal}" is not an ordinal of the Court in Strasbourg`,
      },
      {
        nl: 'schrijf maand, dag, JUD of DEC, zeven cijfers en het jaar in twee cijfers: 0306JUD004783621',
        en: 'write month, day, JUD or DEC, seven digits and the year in two digits: 0306JUD004783621',
      },
    );
    return;
  }
  if (date?.length === 10 && date.slice(5) !== ordinal.monthAndDay) {
    at(
      {
        nl: `de ECLI noemt maand en dag ${ordinal.monthAndDay}, de datum is ${date}`,
        en: `the ECLI names month and day ${ordinal.monthAndDay}, the date is ${date}`,
      },
      { nl: 'verbeter de ECLI of "date"', en: 'mend the ECLI or "date"' },
    );
  }
  if (number !== undefined && !strasbourgApplications(number).includes(ordinal.application)) {
    at(
      {
        nl: `de ECLI hoort bij verzoekschrift ${ordinal.application}, "number" noemt ${number}`,
        en: `the ECLI belongs to application ${ordinal.application}, "number" says ${number}`,
      },
      { nl: 'verbeter de ECLI of "number"', en: 'mend the ECLI or "number"' },
    );
  }
}

/** Which court codes belong to which body. */
function courtFits({ country, court }: Ecli, body: Body): boolean {
  switch (body) {
    case 'cjeu':
      return country === 'EU' && (court === 'C' || court === 'T');
    case 'ecthr':
      return country === 'CE' && court === 'ECHR';
    case 'hoge-raad':
      return country === 'NL' && court === 'HR';
    case 'raad-van-state':
    case 'council-of-state-advice':
      return country === 'NL' && court === 'RVS';
    case 'centrale-raad-van-beroep':
      return country === 'NL' && court === 'CRVB';
    case 'gerechtshof':
      return country === 'NL' && court.startsWith('GH');
    case 'rechtbank':
      return country === 'NL' && court.startsWith('RB');
    case 'foreign-court':
      return country !== 'NL' && country !== 'EU' && country !== 'CE';
    default:
      // Committees and advisers have no ECLI of their own.
      return false;
  }
}

function checkNumber(entry: Entry<Ruling>, report: Report): void {
  const { body, number, date } = entry.value;
  if (number === undefined || (body !== 'cjeu' && body !== 'ecthr')) return;
  const at = (message: Bilingual, remedy: Bilingual): void =>
    report(entry.source.problem([...entry.path, 'number'], { message, remedy }));
  if (body === 'ecthr') {
    if (strasbourgApplications(number).length > 0) return;
    at(
      { nl: `"${number}" bevat geen nummer van een verzoekschrift`, en: `"${number}" has no application number in it` },
      { nl: 'schrijf nummer en jaar: 47836/21', en: 'write number and year: 47836/21' },
    );
    return;
  }
  const cases = luxembourgCases(number);
  if (cases.length === 0) {
    at(
      { nl: `"${number}" bevat geen zaaknummer van het Hof`, en: `"${number}" has no case number of the Court in it` },
      {
        nl: 'schrijf C-, nummer en jaar in twee cijfers: C-72/22 PPU',
        en: 'write C-, number and year in two digits: C-72/22 PPU',
      },
    );
  }
  for (const { text, year } of cases) {
    if (date === undefined || year <= Number(date.slice(0, 4))) continue;
    at(
      {
        nl: `zaak ${text} is van ${year}, maar de datum van de uitspraak is ${date}`,
        en: `case ${text} is of ${year}, but the date of the decision is ${date}`,
      },
      { nl: 'verbeter "number" of "date"', en: 'mend "number" or "date"' },
    );
  }
}

/** An address that holds a CELEX number of case law must be that of one of the case numbers: 62022CJ0072 is C-72/22. */
function checkCelex(entry: Entry<Ruling>, report: Report): void {
  const { body, number, url } = entry.value;
  if (body !== 'cjeu' || number === undefined || url === undefined) return;
  const celex = /6(\d{4})[CT][A-Z](\d{4})/.exec(url);
  if (celex === null) return;
  const named = { year: Number(celex[1]), number: Number(celex[2]) };
  const cases = luxembourgCases(number);
  if (cases.length === 0 || cases.some((one) => one.year === named.year && one.number === named.number)) return;
  report(
    entry.source.problem([...entry.path, 'url'], {
      message: {
        nl: `het adres noemt ${celex[0]}: zaak ${named.number}/${celex[1]}, niet ${number}`,
        en: `the address names ${celex[0]}: case ${named.number}/${celex[1]}, not ${number}`,
      },
      remedy: { nl: 'verbeter het adres of "number"', en: 'mend the address or "number"' },
    }),
  );
}
