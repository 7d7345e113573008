import type { Bill, Citation } from '../bill/model.js';
import type { Pack } from '../norms/pack.js';
import type { Instrument, Ruling } from '../norms/schema.js';
import type { Range } from '../text/range.js';
import { type RulingsByCase, rulingMeant, rulingsByCase } from './unmatchedEcli.js';

/** Something wrong with a reference to a source. */
export interface SourceProblem {
  readonly kind: 'malformed-citation' | 'mismatched-case-number' | 'unmatched-ecli' | 'repealed-eu-act';
  readonly range: Range;
  /** Words of the text. */
  readonly found: string;
  /** What it should be, when that is known. */
  readonly expected: string | undefined;
  /** The ruling or act that is meant, when it is known. */
  readonly ruling: Ruling | undefined;
  readonly instrument: Instrument | undefined;
  /** For a repealed act: the day on which it ended. */
  readonly date: string | undefined;
}

/** How far a case number may stand from the ECLI that it goes with. */
const neighbourhood = 60;
/** How far around a repealed act the text is searched for words that speak of the past. */
const surroundings = 200;

/**
 * Checks the references of a document against the register: form, agreement of case number and ECLI, and EU acts that
 * have ended. What the register does not know it says nothing about.
 * @param asOf ISO date on which the bill would apply
 */
export function findSourceProblems(bill: Bill, pack: Pack, asOf: string): SourceProblem[] {
  const register = registerOf(pack);
  const problems: SourceProblem[] = [];
  bill.citations.forEach((citation, index) => {
    const found = bill.source.slice(citation.start, citation.end);
    if (citation.kind === 'ecli') {
      const ruling = register.byEcli.get(repaired(citation.normalised));
      const neighbour = caseNumberBeside(bill, index);
      const problem = { range: citation, found, ruling, instrument: undefined, date: undefined };
      if (citation.defect !== undefined) {
        problems.push({
          ...problem,
          kind: 'malformed-citation',
          expected: ruling?.ecli ?? repairedOrNothing(citation),
        });
      }
      if (ruling?.number !== undefined && neighbour !== undefined && !mentions(ruling.number, neighbour.normalised)) {
        const words = bill.source.slice(neighbour.start, neighbour.end);
        problems.push({
          ...problem,
          kind: 'mismatched-case-number',
          range: neighbour,
          found: words,
          expected: ruling.number,
        });
      }
      if (ruling === undefined && citation.defect === undefined && neighbour !== undefined) {
        const meant = rulingMeant(bill, citation, neighbour, register.byCase);
        if (meant !== undefined) {
          problems.push({ ...problem, kind: 'unmatched-ecli', expected: meant.ecli, ruling: meant });
        }
      }
    } else if (citation.defect !== undefined) {
      const problem = { range: citation, found, ruling: undefined, instrument: undefined, date: undefined };
      problems.push({ ...problem, kind: 'malformed-citation', expected: repairedOrNothing(citation) });
    } else if (citation.kind === 'eu-act' || citation.kind === 'celex') {
      const instrument = register.byNumber.get(actNumber(citation.normalised));
      const ended = instrument?.applies.until;
      if (instrument !== undefined && typeof ended === 'string' && ended <= asOf && !speaksOfThePast(bill, citation)) {
        const expected = instrument.successors.map((id) => pack.instruments.get(id)?.number ?? id).join(', ');
        const problem = { range: citation, found, ruling: undefined, instrument, date: ended };
        problems.push({ ...problem, kind: 'repealed-eu-act', expected: expected === '' ? undefined : expected });
      }
    }
  });
  return problems;
}

/** Made once for each pack, however many documents are checked. */
const registers = new WeakMap<Pack, Register>();

function registerOf(pack: Pack): Register {
  const register = registers.get(pack) ?? new Register(pack);
  registers.set(pack, register);
  return register;
}

class Register {
  readonly byEcli = new Map<string, Ruling>();
  readonly byNumber = new Map<string, Instrument>();
  readonly byCase: RulingsByCase;

  constructor(pack: Pack) {
    this.byCase = rulingsByCase(pack);
    for (const ruling of pack.rulings.values()) {
      if (ruling.ecli !== undefined) this.byEcli.set(ruling.ecli.toUpperCase(), ruling);
    }
    for (const instrument of pack.instruments.values()) {
      if (instrument.number !== undefined) this.byNumber.set(actNumber(instrument.number), instrument);
      if (instrument.celex !== undefined) this.byNumber.set(instrument.celex.toUpperCase(), instrument);
    }
  }
}

/** "2013/32/EU", "(EU) 2024/1348" and "2013/32" in one form; a CELEX number stays itself. */
function actNumber(written: string): string {
  const digits = written.match(/\d{1,4}\/\d{1,4}/);
  return digits?.[0] ?? written.toUpperCase();
}

/** An ECLI with a misspelt first part put right; the rest is as written. */
function repaired(ecli: string): string {
  const parts = ecli.toUpperCase().split(':');
  return parts.length < 5 ? ecli.toUpperCase() : ['ECLI', ...parts.slice(1)].join(':');
}

function repairedOrNothing(citation: Citation): string | undefined {
  const better = repaired(citation.normalised);
  return citation.defect === 'prefix' && better !== citation.normalised ? better : undefined;
}

/**
 * The case number that goes with an ECLI: the nearest one beside it, with no other ECLI in between, on the same line or
 * the next.
 */
function caseNumberBeside(bill: Bill, index: number): Citation | undefined {
  const ecli = bill.citations[index];
  if (ecli === undefined) return undefined;
  const before = bill.citations[index - 1];
  const after = bill.citations[index + 1];
  const gapBefore = before && isCaseNumber(before) ? ecli.start - before.end : Number.POSITIVE_INFINITY;
  const gapAfter = after && isCaseNumber(after) ? after.start - ecli.end : Number.POSITIVE_INFINITY;
  // A number before the ECLI is its own; one behind it may begin the next reference, so it must be very near.
  if (gapBefore <= neighbourhood && before !== undefined && sameCourt(ecli, before)) return before;
  const ownedByNext = bill.citations[index + 2]?.kind === 'ecli';
  return gapAfter <= neighbourhood && !ownedByNext && after !== undefined && sameCourt(ecli, after) ? after : undefined;
}

/** Whether a case number can be of the court that an ECLI names: a Dutch ruling often follows the European case it applies. */
function sameCourt(ecli: Citation, caseNumber: Citation): boolean {
  const country = ecli.normalised.split(':')[1];
  return caseNumber.kind === 'eu-case' ? country === 'EU' : country === 'CE';
}

function isCaseNumber(citation: Citation): boolean {
  return citation.kind === 'eu-case' || citation.kind === 'application' || citation.kind === 'complaint';
}

/** Whether a case number of the text is one of those that the register gives for a ruling ("C-643/15 and C-647/15"). */
function mentions(registered: string, written: string): boolean {
  const number = written.match(/\d{1,6}\/\d{2,4}/)?.[0];
  if (number === undefined) return true;
  return [...registered.matchAll(/\d{1,6}\/\d{2,4}/g)].some(([one]) => one === number);
}

/** Words near a repealed act that show that the text knows it has ended. */
const past: ReadonlySet<string> = new Set([
  ...[
    'intrekking',
    'ingetrokken',
    'intrekt',
    'vervallen',
    'vervalt',
    'vervangen',
    'vervangt',
    'voormalige',
    'destijds',
    'voorheen',
  ],
  ...['overgangsrecht', 'oude', 'luidde', 'luidden', 'gold', 'golden', 'toenmalige'],
  ...[
    'repeal',
    'repealed',
    'repeals',
    'replaced',
    'replaces',
    'former',
    'formerly',
    'superseded',
    'previously',
    'transitional',
  ],
]);

function speaksOfThePast(bill: Bill, citation: Citation): boolean {
  const from = Math.max(0, citation.start - surroundings);
  const around = bill.source.slice(from, citation.end + surroundings).toLowerCase();
  return around.split(/[^\p{L}]+/u).some((word) => past.has(word));
}
