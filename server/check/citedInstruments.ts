import { KNOWN_ACTS } from '../bill/acts.js';
import { inPeriod } from '../norms/application.js';
import type { Pack } from '../norms/pack.js';
import type { Instrument } from '../norms/schema.js';
import { addToList } from './listMap.js';

/** What a number of an act of the Union says it is, read from the words before the number. */
export type UnionActKind = 'directive' | 'regulation' | 'decision';

/** The instruments of a pack by the names under which texts cite them. Made once for each pack. */
class Instruments {
  private readonly byNumber = new Map<string, Instrument[]>();
  private readonly byCelex = new Map<string, Instrument>();
  private readonly byIdentifier = new Map<string, Instrument>();
  private readonly byAct = new Map<string, Instrument[]>();
  private readonly before = new Map<string, Instrument[]>();

  constructor(private readonly pack: Pack) {
    const acts = new Map(KNOWN_ACTS.flatMap(({ id, names }) => names.map((name) => [name.toLowerCase(), id] as const)));
    for (const instrument of pack.instruments.values()) {
      const number = isLaw(instrument) ? numberIn(instrument.number ?? '') : undefined;
      if (number !== undefined) addToList(this.byNumber, number, instrument);
      if (instrument.celex !== undefined) this.byCelex.set(instrument.celex.toUpperCase(), instrument);
      const identifier = /\bBWB[RVW]\d{7}\b/.exec(instrument.url)?.[0];
      if (identifier !== undefined) this.byIdentifier.set(identifier, instrument);
      for (const id of isLaw(instrument) ? actsMeant(instrument, acts) : []) addToList(this.byAct, id, instrument);
      for (const successor of instrument.successors) addToList(this.before, successor, instrument);
    }
  }

  numbered(number: string, kind: UnionActKind | undefined): Instrument | undefined {
    const known = this.byNumber.get(number) ?? [];
    return known.find((instrument) => kind === undefined || isOfKind(instrument, kind));
  }

  celex(number: string): Instrument | undefined {
    return this.byCelex.get(number);
  }

  identified(identifier: string): Instrument | undefined {
    return this.byIdentifier.get(identifier);
  }

  /** A name may have passed to a later act: the one that applies on the day, else the last one that did. */
  named(act: string, asOf: string): Instrument | undefined {
    const own = this.pack.instruments.get(act);
    if (own !== undefined) return own;
    const called = this.byAct.get(act) ?? [];
    const inForce = called.find(({ applies }) => inPeriod(applies, asOf));
    return inForce ?? called.toSorted((a, b) => (a.applies.from ?? '').localeCompare(b.applies.from ?? '')).at(-1);
  }

  predecessors(id: string): readonly Instrument[] {
    return this.before.get(id) ?? [];
  }
}

/** A bill is not law yet and never stands for the act of the same name; a plan is no act at all. */
function isLaw({ kind }: Instrument): boolean {
  return kind !== 'bill' && kind !== 'soft-law';
}

/** Names of acts that the register writes otherwise than texts do, by what texts call them. */
const otherwise: { readonly [act: string]: string } = {
  'asylum-and-migration-management-regulation': 'asylum-migration-management-regulation-2024',
  'asylum-procedure-regulation': 'asylum-procedures-regulation-2024',
  'dublin-regulation': 'dublin-iii-regulation',
  'employer-sanctions-directive': 'employers-sanctions-directive',
  'resettlement-regulation': 'resettlement-framework-regulation-2024',
  'smuggling-protocol': 'migrant-smuggling-protocol',
  'victims-directive': 'victims-rights-directive',
};
const actsOtherwise = new Map(Object.entries(otherwise).map(([act, id]) => [id, act]));

/** The keys of known acts that an instrument is: by its own name, or by its name before the year in it. */
function actsMeant({ id, name, short }: Instrument, acts: ReadonlyMap<string, string>): Set<string> {
  const called = [name.nl, name.en, short.nl, short.en].flatMap((text) => {
    const plain = text.replace(/\s*\([^()]*\)\s*$/, '').toLowerCase();
    return acts.get(plain) ?? [];
  });
  return new Set([...called, id.replace(/-(?:19|20)\d\d$/, ''), actsOtherwise.get(id) ?? id]);
}

function numberIn(written: string): string | undefined {
  return /\d{1,4}\/\d{1,4}/.exec(written)?.[0];
}

function isOfKind(instrument: Instrument, kind: UnionActKind): boolean {
  if (instrument.kind === 'eu-directive') return kind === 'directive';
  if (instrument.kind === 'eu-regulation') return kind === 'regulation';
  return kind === 'decision';
}

const known = new WeakMap<Pack, Instruments>();

function instrumentsOf(pack: Pack): Instruments {
  const instruments = known.get(pack) ?? new Instruments(pack);
  known.set(pack, instruments);
  return instruments;
}

/**
 * The instrument with a number of an act of the Union ("2008/115", "(EU) 2024/1348").
 * @param kind what the text calls it; a decision with the number of a directive is not that directive
 */
export function instrumentNumbered(number: string, pack: Pack, kind?: UnionActKind): Instrument | undefined {
  const plain = numberIn(number);
  return plain === undefined ? undefined : instrumentsOf(pack).numbered(plain, kind);
}

/** The instrument with a CELEX number: "32008L0115". */
export function instrumentWithCelex(celex: string, pack: Pack): Instrument | undefined {
  return instrumentsOf(pack).celex(celex.toUpperCase());
}

/** The instrument with an identifier of the Dutch collection of acts: "BWBR0011823". */
export function instrumentIdentified(identifier: string, pack: Pack): Instrument | undefined {
  return instrumentsOf(pack).identified(identifier);
}

/**
 * The instrument that a known act is (its key, "vreemdelingenwet-2000"). Where a name has passed from one act to the
 * next ("Opvangrichtlijn"), the one that applies on a day, else the last one.
 * @param asOf ISO date
 */
export function instrumentNamed(act: string, pack: Pack, asOf: string): Instrument | undefined {
  return instrumentsOf(pack).named(act, asOf);
}

/** The instruments that an instrument took the place of. */
export function predecessorsOf({ id }: Pick<Instrument, 'id'>, pack: Pack): readonly Instrument[] {
  return instrumentsOf(pack).predecessors(id);
}
