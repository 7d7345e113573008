/** The parts of a European Case Law Identifier: "ECLI:EU:C:2022:505". */
export interface Ecli {
  readonly country: string;
  readonly court: string;
  readonly year: string;
  readonly ordinal: string;
}

/**
 * Reads an ECLI: five parts with colons between; a country code of two letters (EU for the Court of Justice, CE for the
 * Council of Europe), a court code of one to seven letters and digits that starts with a letter, a year of four digits,
 * and an ordinal of at most 25 letters, digits and dots. Source: Council conclusions inviting the introduction of the
 * European Case Law Identifier (OJ 2011, C 127/1), annex, paragraph 1.
 *
 * @returns the parts, or `undefined` when the text is no ECLI
 */
export function parseEcli(text: string): Ecli | undefined {
  const [label, country, court, year, ordinal, ...more] = text.split(':');
  if (label !== 'ECLI' || more.length > 0) return undefined;
  if (country === undefined || court === undefined || year === undefined || ordinal === undefined) return undefined;
  const wellFormed =
    /^[A-Z]{2}$/.test(country) &&
    /^[A-Z][A-Z0-9]{0,6}$/.test(court) &&
    /^[0-9]{4}$/.test(year) &&
    /^[A-Z0-9][A-Z0-9.]{0,24}$/.test(ordinal);
  return wellFormed ? { country, court, year, ordinal } : undefined;
}

/** What the ordinal of a decision of the European Court of Human Rights says: "0306JUD004783621". */
export interface StrasbourgOrdinal {
  /** "03-06" */
  readonly monthAndDay: string;
  readonly type: 'JUD' | 'DEC' | 'REP';
  /** "47836/21" */
  readonly application: string;
}

/**
 * Reads the ordinal of an ECLI of the European Court of Human Rights: month and day, kind of decision, application
 * number of seven digits and its year of two. Source: HUDOC user manual, "ECLI".
 */
export function parseStrasbourgOrdinal(ordinal: string): StrasbourgOrdinal | undefined {
  const parts = /^(\d{2})(\d{2})(JUD|DEC|REP)(\d{7})(\d{2})$/.exec(ordinal);
  const [, month, day, type, number, year] = parts ?? [];
  if (month === undefined || day === undefined || number === undefined || year === undefined) return undefined;
  if (type !== 'JUD' && type !== 'DEC' && type !== 'REP') return undefined;
  return { monthAndDay: `${month}-${day}`, type, application: `${Number(number)}/${year}` };
}

/** A case number of the Court of Justice or the General Court: "C-72/22 PPU", "6/64". */
export interface LuxembourgCase {
  /** As written, without "PPU": "C-72/22". */
  readonly text: string;
  readonly number: number;
  /** In four digits. */
  readonly year: number;
}

/**
 * Every case number of the Court of Justice in a text: "C-411/10 and C-493/10" gives two. Before 1989 there was no
 * letter: "6/64".
 */
export function luxembourgCases(text: string): LuxembourgCase[] {
  const found: LuxembourgCase[] = [];
  for (const match of text.matchAll(/(?<![\w/.-])(?:[CT][-‑–])?(\d{1,4})\/(\d{2})(?![\w/])/g)) {
    const number = Number(match[1]);
    const year = Number(match[2]);
    // The Court began in 1952.
    found.push({ text: match[0], number, year: year > 51 ? 1900 + year : 2000 + year });
  }
  return found;
}

/** Every application number in a text: "10940/17 and 15977/17" gives two, without leading zeros. */
export function strasbourgApplications(text: string): string[] {
  return [...text.matchAll(/(?<![\w/.-])(\d{1,6})\/(\d{2})(?![\w/])/g)].map(
    (match) => `${Number(match[1])}/${match[2]}`,
  );
}
