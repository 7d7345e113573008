import { citeNorm, citeRuling } from '../../server/check/citing.js';
import { periodOf } from '../../server/norms/application.js';
import { authorityOf } from '../../server/norms/authority.js';
import type { Norm } from '../../server/norms/pack.js';
import type { Rule, Ruling } from '../../server/norms/schema.js';
import type { LanguageCode } from '../../server/text/range.js';
import { escaped, link } from './markdown.js';
import { wording } from './wording.js';

/** A norm with its address, its dates, and what it requires and leaves free. */
export function normLine(norm: Norm, language: LanguageCode): string {
  const words = wording[language];
  const { from, until } = periodOf(norm);
  const dates = [from ? `${words.from} ${from}` : undefined, until ? `${words.until} ${until}` : undefined];
  const known = dates.filter((date) => date !== undefined);
  const notes = [...known, ...unchecked(norm.verification, language)];
  const allows = norm.allows === undefined ? '' : ` ${escaped(norm.allows[language])}`;
  const cited = link(citeNorm(norm, language), norm.url ?? norm.instrument.url);
  return `${cited}${inBrackets(notes)}: ${escaped(norm.requires[language])}${allows}`;
}

/** What a line about a ruling tells besides its address, holding, pinpoints and later developments. */
export interface RulingLineOptions {
  /** The reference by which a rule names it, for its period. */
  readonly reference?: Rule['rulings'][number];
  /** Why it has the authority that it has. */
  readonly authority?: boolean;
  /** What it does not forbid. */
  readonly allowed?: boolean;
}

/** A ruling with its address, holding and pinpoints, and later developments. */
export function rulingLine(ruling: Ruling, language: LanguageCode, options: RulingLineOptions = {}): string {
  const words = wording[language];
  const { from, until } = typeof options.reference === 'object' ? options.reference : {};
  const notes = [
    ...(from === undefined ? [] : [`${words.from} ${from}`]),
    ...(until === undefined ? [] : [`${words.until} ${until}`]),
    ...(ruling.superseded ? [words.superseded] : []),
    ...(ruling.signal === 'supports' ? [] : [words.signal[ruling.signal]]),
    ...unchecked(ruling.verification, language),
  ];
  const pinpoints = ruling.pinpoints.map(
    ({ paragraph, about }) => `${words.paragraph} ${escaped(paragraph)} (${escaped(about[language])})`,
  );
  const lines = [
    `${link(citeRuling(ruling, language), ruling.url)}${inBrackets(notes)}: ${escaped(ruling.holding[language])}`,
    ...(pinpoints.length === 0 ? [] : [`${sentence(pinpoints.join('; '))}.`]),
    ...(options.authority === true ? [`${sentence(escaped(authorityOf(ruling.body).reason[language]))}.`] : []),
    ...(options.allowed === true && ruling.allowed !== undefined
      ? [`${words.allowed} ${escaped(ruling.allowed[language])}`]
      : []),
    ...ruling.history.map((later) => `${words.history} ${escaped(later[language])}`),
  ];
  return lines.join('\n  ');
}

/** Only what was not fully checked is said, with what is missing: a reader takes the rest for granted. */
function unchecked({ level, note }: Ruling['verification'], language: LanguageCode): string[] {
  if (level === 'verified') return [];
  // Notes are written in English only; a Dutch page does not mix languages.
  return [
    note === undefined || language === 'nl'
      ? wording[language].verification[level]
      : `${wording[language].verification[level]}: ${escaped(note)}`,
  ];
}

function inBrackets(notes: readonly string[]): string {
  return notes.length === 0 ? '' : ` (${notes.join('; ')})`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
