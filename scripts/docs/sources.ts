import { citeNorm, citeRuling } from '../../server/check/citing.js';
import { periodInWords } from '../../server/check/recordWording.js';
import { periodOf } from '../../server/norms/application.js';
import { authorityOf } from '../../server/norms/authority.js';
import type { Norm, Pack } from '../../server/norms/pack.js';
import type { Rule, Ruling } from '../../server/norms/schema.js';
import type { LanguageCode } from '../../server/text/range.js';
import { link, prose } from './markdown.js';
import { wording } from './wording.js';

/** From a rule's page to the pages of the register. */
const docs = '../..';

/** A norm with its address, its dates, and what it requires and leaves free. */
export function normLine(norm: Norm, language: LanguageCode): string {
  const words = wording[language];
  const notes = [
    link(words.register, `${docs}/norms.md#${norm.id}`),
    ...inForce(norm, language),
    ...unchecked(norm.verification, language),
  ];
  const allows = norm.allows === undefined ? [] : [`${words.leavesFree} ${prose(norm.allows[language])}`];
  const cited = link(citeNorm(norm, language), norm.url ?? norm.instrument.url);
  const lines = [`${cited}${inBrackets(notes)}: ${prose(norm.requires[language])}`, ...allows];
  return lines.join('\n  ');
}

/** The dates of a norm in words; nothing when it has always applied and still does. */
function inForce(norm: Norm, language: LanguageCode): string[] {
  const period = periodInWords(periodOf(norm), language);
  return period === undefined ? [] : [`${wording[language].applies} ${period}`];
}

/** What a line about a ruling tells besides its address, its holding and later developments. */
export interface RulingLineOptions {
  /** The reference by which a rule names it, for its period. */
  readonly reference?: Rule['rulings'][number];
  /** Whether to say what authority whoever decided has. */
  readonly authority?: boolean;
}

/** A ruling with its address, its place in the register, its holding and pinpoints, and later developments. */
export function rulingLine(ruling: Ruling, language: LanguageCode, options: RulingLineOptions = {}): string {
  const words = wording[language];
  const { reference, authority = false } = options;
  const period = typeof reference === 'object' ? periodInWords(reference, language) : undefined;
  const notes = [
    link(words.register, `${docs}/rulings.md#${ruling.id}`),
    ...(period === undefined ? [] : [`${words.forBills} ${period}`]),
    ...standing(ruling, language),
    ...unchecked(ruling.verification, language),
  ];
  const pinpoints = ruling.pinpoints.map(
    ({ paragraph, about }) => `${words.paragraph} ${prose(paragraph)} (${prose(about[language])})`,
  );
  const lines = [
    `${link(citeRuling(ruling, language), ruling.url)}${inBrackets(notes)}: ${prose(ruling.holding[language])}`,
    ...(pinpoints.length === 0 ? [] : [`${sentence(pinpoints.join('; '))}.`]),
    ...(authority ? [`${sentence(authorityOf(ruling.body).reason[language])}.`] : []),
    ...ruling.history.map((later) => `${words.history} ${prose(later[language])}`),
  ];
  return lines.join('\n  ');
}

/** What a ruling may be used for, where that is not simply to support a finding. */
export function standing(ruling: Ruling, language: LanguageCode): string[] {
  const words = wording[language];
  return [
    ...(ruling.superseded ? [words.superseded] : []),
    ...(ruling.signal === 'supports' ? [] : [words.signal[ruling.signal]]),
  ];
}

/** Only what was not fully checked is said, with what is missing: a reader takes the rest for granted. */
export function unchecked({ level, note }: Ruling['verification'], language: LanguageCode): string[] {
  if (level === 'verified') return [];
  // Notes are written in English only; a Dutch page does not mix languages.
  return [
    note === undefined || language === 'nl'
      ? wording[language].verification[level]
      : `${wording[language].verification[level]}: ${prose(note)}`,
  ];
}

/** The norms with these names and all that takes their place, since which one is cited depends on the day. */
export function withSuccessors(ids: readonly string[], pack: Pack): Norm[] {
  const found = new Map<string, Norm>();
  const waiting = [...ids];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const norm = pack.norms.get(id);
    if (norm === undefined || found.has(id)) continue;
    found.set(id, norm);
    waiting.unshift(...norm.successors);
  }
  return [...found.values()];
}

/** The names of the rulings that support a rule, without their periods. */
export function supportOf(rule: Pick<Rule, 'rulings'>): string[] {
  return rule.rulings.map((reference) => (typeof reference === 'string' ? reference : reference.id));
}

/** Notes between brackets, before a colon. */
function inBrackets(notes: readonly string[]): string {
  return ` (${notes.join('; ')})`;
}

/** A text with a capital at its beginning. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
