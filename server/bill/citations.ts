import type { ActFinder } from './actNames.js';
import {
  bwbIdentifier,
  type CitationFound,
  type CitationMatcher,
  celex,
  complaint,
  dutchJournal,
  euAct,
  euCase,
  europeanJournal,
  isWordAt,
  numberAt,
  parliamentaryPaper,
} from './citationKinds.js';
import { ecli } from './ecli.js';
import type { ActReference, Citation } from './model.js';
import { toProvisionReference } from './provisionReference.js';
import { type ReferenceFound, referenceAt } from './references.js';

/** A stretch of the visible text in which a reference without an act belongs to the act that is being amended. */
export interface AmendingStretch {
  readonly from: number;
  readonly to: number;
  readonly act: ActReference;
}

interface Candidate extends CitationFound {
  readonly reference: ReferenceFound | undefined;
}

const MATCHERS: readonly CitationMatcher[] = [
  ecli,
  euCase,
  celex,
  complaint,
  dutchJournal,
  europeanJournal,
  parliamentaryPaper,
  bwbIdentifier,
  euAct,
];

/** Matchers by the first two code units of what they find. */
const BY_START: ReadonlyMap<number, readonly CitationMatcher[]> = indexMatchers();

function indexMatchers(): Map<number, CitationMatcher[]> {
  const map = new Map<number, CitationMatcher[]>();
  for (const matcher of MATCHERS) {
    for (const start of matcher.starts) {
      const key = start.charCodeAt(0) * 0x10000 + start.charCodeAt(1);
      map.set(key, [...(map.get(key) ?? []), matcher]);
    }
  }
  return map;
}

const PROVISION =
  /(?:[Aa]rtikel(?:en)?|ARTIKEL|[Aa]rtt?\.|[Aa]rticles?|ARTICLE|[Ss]ections?|[Ss]ubsections?|[Pp]aragraphs?)(?=[\s\u00a0])/y;
const PROVISION_STARTS: ReadonlySet<number> = new Set(
  ['ar', 'Ar', 'AR', 'se', 'Se', 'su', 'Su', 'pa', 'Pa'].map(
    (start) => start.charCodeAt(0) * 0x10000 + start.charCodeAt(1),
  ),
);

/** "van die wet", "of that Act": the act that was named before. */
const SAME_ACT =
  /^,?[\s\u00a0]+(?:van[\s\u00a0]+(?:die|dat|dezelfde|genoemde|genoemd|voornoemde|laatstgenoemde)[\s\u00a0]+(?:wet|rijkswet|verordening|richtlijn|besluit|verdrag|wetboek)|of[\s\u00a0]+(?:that|the said|the same)[\s\u00a0]+(?:Act|Regulation|Directive|Convention|Code))\b/;

/**
 * Finds all references to other texts, in every part of the document, explanatory text included. The result is in the
 * order of the text and without overlaps; where two readings overlap, the one that starts first (or else is longer) counts.
 * @param headings where headings of articles start: they are not references
 * @param stretches amending text, ascending
 */
export function findCitations(
  acts: ActFinder,
  headings: ReadonlySet<number>,
  stretches: readonly AmendingStretch[],
): Citation[] {
  const { visible } = acts;
  const { text } = visible;
  const candidates: Candidate[] = [];
  collect(text, acts, headings, candidates);
  candidates.sort((a, b) => a.from - b.from || b.to - a.to);
  const citations: Citation[] = [];
  let end = -1;
  let stretch = 0;
  let lastAct: ActReference | undefined;
  for (const candidate of candidates) {
    if (candidate.from < end) continue;
    end = candidate.to;
    while ((stretches[stretch]?.to ?? Number.POSITIVE_INFINITY) <= candidate.from) stretch++;
    const amending = stretches[stretch];
    let reference =
      candidate.reference === undefined ? undefined : toProvisionReference(candidate.reference, visible, acts);
    if (reference !== undefined && reference.act === undefined && candidate.reference?.own !== true) {
      if (lastAct !== undefined && SAME_ACT.test(text.slice(candidate.to, candidate.to + 40)))
        reference = { ...reference, act: lastAct };
      else if (amending !== undefined && amending.from <= candidate.from)
        reference = { ...reference, act: amending.act };
    }
    lastAct = reference?.act ?? lastAct;
    const { kind, normalised, defect } = candidate;
    citations.push({ ...visible.range(candidate.from, candidate.to), kind, normalised, reference, defect });
  }
  return citations;
}

/** One pass over the text; at the start of each word, what could begin there is tried. */
function collect(text: string, acts: ActFinder, headings: ReadonlySet<number>, into: Candidate[]): void {
  let lastNumber = -1;
  let nameEnd = 0;
  let provisionEnd = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || (code > 57 && code < 65)) continue;
    if (code >= 48 && code <= 57) {
      const found = numberAt(text, at, lastNumber);
      if (found !== undefined) {
        into.push({ ...found, reference: undefined });
        if (found.kind === 'application') lastNumber = found.to;
      }
    } else {
      const key = code * 0x10000 + text.charCodeAt(at + 1);
      for (const matcher of BY_START.get(key) ?? []) {
        const found = matcher.at(text, at);
        if (found !== undefined) into.push({ ...found, reference: undefined });
      }
      if (PROVISION_STARTS.has(key) && at >= provisionEnd && !headings.has(at)) {
        const found = provisionAt(text, at, acts);
        if (found !== undefined) {
          into.push(found);
          provisionEnd = found.to;
        }
      }
      if (code <= 90 && at >= nameEnd && acts.mayStart(code, text.charCodeAt(at + 1))) {
        const name = acts.knownAt(at, text.length);
        if (name?.known !== undefined) {
          const { kind, id } = name.known;
          into.push({ kind, from: at, to: name.to, normalised: id, defect: undefined, reference: undefined });
          nameEnd = name.to;
        }
      }
    }
    // A mark between blocks is no word, so the word after it must still be looked at.
    if (isWordAt(text, at)) while (isWordAt(text, at + 1)) at++;
  }
}

function provisionAt(text: string, at: number, acts: ActFinder): Candidate | undefined {
  PROVISION.lastIndex = at;
  if (PROVISION.exec(text) === null) return undefined;
  const reference = referenceAt(text, at, endOfBlock(text, at), acts);
  if (reference === undefined || reference.articles.length === 0) return undefined;
  // A numbered EU act is a citation of its own, right after the provision.
  const stop = reference.act?.numbered === true ? beforeAct(text, at, reference.act.from) : reference.to;
  return {
    kind: 'provision',
    from: at,
    to: stop,
    normalised: text.slice(at, stop).replace(/[\s\u00a0]+/g, ' '),
    defect: undefined,
    reference: { ...reference, to: stop },
  };
}

/** No reference is longer than this. */
const LONGEST_REFERENCE = 600;

function endOfBlock(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST_REFERENCE);
  for (let end = at; end < limit; end++) if (text.charCodeAt(end) === 0xe000) return end;
  return limit;
}

/** Where a provision ends when its act is a citation of its own: before ", van de". */
function beforeAct(text: string, from: number, to: number): number {
  return (
    from +
    text.slice(from, to).replace(/[,\s\u00a0]*(?:(?:van|uit|of|in)[\s\u00a0]+(?:de|het|the)?)?[\s\u00a0]*$/, '').length
  );
}
