import { addressOfNorm } from '../../check/addresses.js';
import { predecessorsOf } from '../../check/citedInstruments.js';
import { citeNorm, citeRuling, nameOfCourt } from '../../check/citing.js';
import { signalInWords } from '../../check/recordWording.js';
import { inPeriod, normInForce, periodOf } from '../../norms/application.js';
import { authorityOf, standsAboveBills } from '../../norms/authority.js';
import type { Norm } from '../../norms/pack.js';
import type { Instrument, Ruling } from '../../norms/schema.js';
import { wordingIn } from '../../report/wording.js';
import type { Bilingual } from '../../text/range.js';
import { writtenDate } from '../../text/writtenDate.js';
import type { CheckedDocument } from '../checkedDocument.js';
import type { HoverText, Words } from './hoverText.js';

/** What decides which records are shown, and how. */
export type Reader = Pick<CheckedDocument, 'pack' | 'language' | 'asOf'>;

const labels = {
  held: { nl: 'Beslist', en: 'Held' },
  authority: { nl: 'Gezag', en: 'Authority' },
  history: { nl: 'Verloop', en: 'History' },
  requires: { nl: 'Eist', en: 'Requires' },
  provides: { nl: 'Houdt in', en: 'Provides' },
  leavesFree: { nl: 'Laat vrij', en: 'Leaves free' },
  note: { nl: 'Opmerking', en: 'Note' },
  applies: { nl: 'Van toepassing', en: 'Applies' },
} satisfies { readonly [label: string]: Bilingual };

const superseded: Bilingual = { nl: 'Achterhaald door later recht.', en: 'Superseded by later law.' };

/** A ruling in the register: who decided when, what was held, what it does not forbid, what became of it. */
function rulingLines(ruling: Ruling, { language }: Reader, text: HoverText): void {
  text.title({ text: ruling.name, url: ruling.url });
  const facts = [`${nameOfCourt(ruling, language)}, ${writtenDate(ruling.date, language)}`, ruling.number, ruling.ecli];
  text.paragraph(facts.filter((fact) => fact !== undefined).join(', '));
  if (ruling.superseded) text.paragraph(superseded[language]);
  if (ruling.signal === 'do-not-cite') text.paragraph(`${sentence(signalInWords(ruling.signal, language))}.`);
  text.row(labels.held[language], ruling.holding[language]);
  text.row(wordingIn(language).allowed, ruling.allowed?.[language]);
  for (const event of ruling.history) text.row(labels.history[language], event[language]);
  text.row(labels.authority[language], authorityOf(ruling.body).reason[language]);
}

/** Several decisions in one case: each with its address, so that the reader chooses. */
export function rulingsLines(rulings: readonly Ruling[], reader: Reader, text: HoverText): void {
  const [only, ...more] = rulings;
  if (only === undefined) return;
  if (more.length === 0) rulingLines(only, reader, text);
  else for (const ruling of rulings) text.paragraph({ text: citeRuling(ruling, reader.language), url: ruling.url });
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * A treaty, act or regulation in the register: its name, when it applies, what came before or after it.
 * @param provision a provision of it that the register does not have, as cited, with its address
 */
export function instrumentLines(
  instrument: Instrument,
  provision: { readonly text: string; readonly url: string } | undefined,
  reader: Reader,
  text: HoverText,
): void {
  const { language } = reader;
  const name = { text: instrument.name[language], url: instrument.url };
  if (provision === undefined) text.title(name);
  else text.title({ text: sentence(provision.text), url: provision.url }).paragraph(name);
  text.row(labels.applies[language], ...application(instrument, reader));
  text.row(labels.note[language], instrument.note?.[language]);
}

/** Provisions that are shown; more would be a page of the register. */
const normsShown = 3;

/** Provisions of a treaty, act or regulation: what each requires and leaves free, and whether it applies. */
export function normsLines(norms: readonly Norm[], reader: Reader, text: HoverText): void {
  const { language } = reader;
  for (const norm of norms.slice(0, normsShown)) {
    text.title({ text: sentence(citeNorm(norm, language)), url: addressOfNorm(norm) });
    const says = standsAboveBills(norm.instrument.kind) ? labels.requires : labels.provides;
    text.row(says[language], norm.requires[language]);
    text.row(labels.leavesFree[language], norm.allows?.[language]);
    const lines = normApplication(norm, reader);
    if (lines.length > 0) text.row(labels.applies[language], ...lines);
  }
}

/** Nothing is said of a provision that applies, however old: only when it does not, or ends. */
function normApplication(norm: Norm, reader: Reader): Words[] {
  const { pack, language, asOf } = reader;
  const period = periodOf(norm);
  if (inPeriod(period, asOf) && !period.until) return [];
  const { cite, instead } = normInForce(pack, norm.id, asOf);
  const next = instead === undefined ? norm.successors.flatMap((id) => pack.norms.get(id) ?? []) : cite;
  const named = next.map((other): Words => {
    return { text: citeNorm(other, language), url: addressOfNorm(other) };
  });
  return inWords(period, named, reader);
}

function application({ applies, successors, id }: Instrument, reader: Reader): Words[] {
  const { pack, language, asOf } = reader;
  const notBegun = applies.from !== undefined && applies.from !== null && asOf < applies.from;
  const others = notBegun ? predecessorsOf({ id }, pack) : successors.flatMap((one) => pack.instruments.get(one) ?? []);
  return inWords(
    applies,
    others.map((other): Words => ({ text: other.short[language], url: other.url })),
    reader,
  );
}

/** When something applies, seen from the day whose law is applied, and what stands in its place. */
function inWords(
  { from, until }: { readonly from?: string | null | undefined; readonly until?: string | null | undefined },
  others: readonly Words[],
  { language, asOf }: Reader,
): Words[] {
  const day = (date: string): string => writtenDate(date, language);
  const dutch = language === 'nl';
  const list = others.flatMap((other, at): Words[] => (at === 0 ? [other] : [', ', other]));
  if (from && asOf < from) {
    const words = dutch ? `nog niet op ${day(asOf)}: vanaf ${day(from)}` : `not yet on ${day(asOf)}: from ${day(from)}`;
    return list.length === 0 ? [words] : [words, dutch ? '; tot dan ' : '; until then ', ...list];
  }
  if (until && asOf >= until) {
    const words = dutch
      ? `niet meer op ${day(asOf)}: tot ${day(until)}`
      : `no longer on ${day(asOf)}: until ${day(until)}`;
    return list.length === 0 ? [words] : [words, dutch ? '; opgevolgd door ' : '; succeeded by ', ...list];
  }
  const parts: string[] = [];
  if (from) parts.push(`${dutch ? 'vanaf' : 'from'} ${day(from)}`);
  if (until) parts.push(`${dutch ? 'tot' : 'until'} ${day(until)}`);
  if (parts.length === 0) return [];
  return until && list.length > 0
    ? [parts.join(' '), dutch ? '; daarna ' : '; after that ', ...list]
    : [parts.join(' ')];
}
