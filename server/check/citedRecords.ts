import type { Citation, ProvisionReference } from '../bill/model.js';
import { luxembourgCases, strasbourgApplications } from '../norms/ecli.js';
import type { Norm, Pack } from '../norms/pack.js';
import type { Instrument, Ruling } from '../norms/schema.js';
import {
  instrumentIdentified,
  instrumentNamed,
  instrumentNumbered,
  instrumentWithCelex,
  type UnionActKind,
} from './citedInstruments.js';
import { addToList } from './listMap.js';

/** What the register has about a citation. */
export interface CitedRecords {
  /** More than one when the register has several decisions in the case. */
  readonly rulings: readonly Ruling[];
  readonly instrument: Instrument | undefined;
  /** Provisions of the instrument that are cited, the most exact first. */
  readonly norms: readonly Norm[];
}

const nothing: CitedRecords = { rulings: [], instrument: undefined, norms: [] };

/**
 * What the register has about a citation: the ruling, the treaty, act or regulation, the provision of it.
 * @param source the text that the citation's place counts in
 * @param asOf ISO date; a name that has passed to a later act means the one of that day
 */
export function recordsCited(citation: Citation, source: string, pack: Pack, asOf: string): CitedRecords {
  const { kind, normalised, defect, reference } = citation;
  if (defect !== undefined) return nothing;
  switch (kind) {
    case 'ecli':
    case 'eu-case':
    case 'application':
    case 'complaint':
      return { ...nothing, rulings: rulingsCalled(kind, normalised, pack) };
    case 'celex': {
      const rulings = rulingsCalled('celex', normalised, pack);
      return { ...nothing, rulings, instrument: instrumentWithCelex(normalised, pack) };
    }
    case 'bwb':
      return { ...nothing, instrument: instrumentIdentified(normalised, pack) };
    case 'act':
    case 'treaty':
      return { ...nothing, instrument: instrumentNamed(normalised, pack, asOf) };
    case 'eu-act': {
      const words = source.slice(citation.start, citation.end);
      const instrument = /\d/.test(normalised)
        ? instrumentNumbered(normalised, pack, unionActKind(words))
        : instrumentNamed(normalised, pack, asOf);
      return { ...nothing, instrument };
    }
    case 'provision': {
      const instrument = reference === undefined ? undefined : instrumentOf(reference, pack, asOf);
      if (reference === undefined || instrument === undefined) return nothing;
      return { rulings: [], instrument, norms: normsReferred(reference, instrument, pack) };
    }
    case 'official-journal':
    case 'parliamentary-paper':
      return nothing;
  }
}

/** What a numbered act of the Union is, by the words of its citation; undefined when they do not say. */
export function unionActKind(words: string): UnionActKind | undefined {
  if (/richtlijn|directive/i.test(words)) return 'directive';
  if (/verordening|regulation/i.test(words)) return 'regulation';
  return /besluit|decision/i.test(words) ? 'decision' : undefined;
}

/** The instrument that a reference says its articles are in. */
function instrumentOf({ act }: ProvisionReference, pack: Pack, asOf: string): Instrument | undefined {
  if (act === undefined) return undefined;
  return act.id === undefined
    ? instrumentNumbered(act.name, pack, unionActKind(act.name))
    : instrumentNamed(act.id, pack, asOf);
}

const casesKnown = new WeakMap<Pack, ReadonlyMap<string, readonly Ruling[]>>();

function rulingsCalled(
  kind: 'ecli' | 'eu-case' | 'application' | 'complaint' | 'celex',
  normalised: string,
  pack: Pack,
): readonly Ruling[] {
  const names = casesKnown.get(pack) ?? namesOfRulings(pack);
  casesKnown.set(pack, names);
  return names.get(`${kind} ${nameOf(kind, normalised)}`) ?? [];
}

function nameOf(kind: string, normalised: string): string {
  // "C-72/22 PPU" is case C-72/22; an appeal ("P") is a case of its own.
  if (kind === 'eu-case') return normalised.replace(/ PPU$/, '');
  if (kind === 'application') return strasbourgApplications(normalised)[0] ?? normalised;
  return normalised.toUpperCase();
}

function namesOfRulings(pack: Pack): Map<string, Ruling[]> {
  const names = new Map<string, Ruling[]>();
  for (const ruling of pack.rulings.values()) {
    for (const name of namesOfRuling(ruling)) addToList(names, name, ruling);
  }
  return names;
}

function namesOfRuling({ body, number = '', ecli, url }: Ruling): Set<string> {
  const names = new Set<string>();
  if (ecli !== undefined) names.add(`ecli ${ecli.toUpperCase()}`);
  const celex = /CELEX:(6\d{4}[A-Z]{2}\d{4})/i.exec(url)?.[1];
  if (celex !== undefined) names.add(`celex ${celex.toUpperCase()}`);
  if (body === 'cjeu')
    for (const { text } of luxembourgCases(number)) names.add(`eu-case ${text.replace(/[‑–]/, '-')}`);
  if (body === 'ecthr')
    for (const application of strasbourgApplications(number)) names.add(`application ${application}`);
  if (body === 'ecsr')
    for (const [complaint] of number.matchAll(/\d{1,3}\/\d{4}/g)) names.add(`complaint ${complaint}`);
  return names;
}

/** "4(2)", "1(1)(b)", "2(1)-(3)", "26-30": an article, what is meant of it, and the last one of a series. */
const partOfNorm = /^(\d[\p{L}\d.:]*)((?:\([\p{L}\d]+\))*)(?:-(?:(\d[\p{L}\d.:]*)|\([\p{L}\d]+\)))?$/u;

function normsReferred(reference: ProvisionReference, instrument: Instrument, pack: Pack): Norm[] {
  const found: { norm: Norm; exactness: number }[] = [];
  for (const { id, article } of instrument.provisions) {
    const norm = pack.norms.get(id);
    if (norm === undefined || article === undefined) continue;
    const exactness = Math.max(...article.split(/,\s*/).map((part) => exactnessOf(part, reference)));
    if (exactness > 0) found.push({ norm, exactness });
  }
  return found.toSorted((a, b) => b.exactness - a.exactness).map(({ norm }) => norm);
}

/** 0 when a part of a norm is not what is referred to; more the closer it is. */
function exactnessOf(part: string, { articles, paragraphs }: ProvisionReference): number {
  const [, first = '', groups = '', last] = partOfNorm.exec(part) ?? [];
  const within = articles.some(({ from, to }) =>
    last === undefined ? isBetween(first, from, to) : isBetween(from, first, last) || isBetween(first, from, to),
  );
  if (!within) return 0;
  const paragraph = /^\((\d+)\)/.exec(groups)?.[1];
  if (paragraph === undefined) return paragraphs.length === 0 ? 3 : 1;
  if (paragraphs.length === 0) return 2;
  return paragraphs.includes(paragraph) ? 4 : part.includes('-(') ? 1 : 0;
}

function isBetween(article: string, from: string, to: string): boolean {
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  if (same(article, from) || same(article, to)) return true;
  if (from === to) return false;
  const [number, low, high] = [article, from, to].map((one) => Number(/^\d+/.exec(one)?.[0]));
  return number !== undefined && low !== undefined && high !== undefined && low < number && number < high;
}
