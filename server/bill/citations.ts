import type { ActFinder } from './actNames.js';
import {
  applications,
  bwbIdentifiers,
  type CitationFound,
  celexNumbers,
  complaints,
  euActs,
  euCases,
  officialJournals,
  parliamentaryPapers,
} from './citationKinds.js';
import { eclis } from './ecli.js';
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

const PROVISION =
  /(?<![\p{L}\p{N}])(?:[Aa]rtikel(?:en)?|ARTIKEL|[Aa]rtt?\.|[Aa]rticles?|ARTICLE|[Ss]ections?|[Ss]ubsections?|[Pp]aragraphs?)(?=[\s\u00a0])/gu;

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
  for (const find of [
    eclis,
    euCases,
    celexNumbers,
    applications,
    complaints,
    officialJournals,
    parliamentaryPapers,
    bwbIdentifiers,
    euActs,
  ]) {
    for (const found of find(text)) candidates.push({ ...found, reference: undefined });
  }
  provisions(text, acts, headings, candidates);
  names(text, acts, candidates);
  candidates.sort((a, b) => a.from - b.from || b.to - a.to);
  const citations: Citation[] = [];
  let end = -1;
  let stretch = 0;
  for (const candidate of candidates) {
    if (candidate.from < end) continue;
    end = candidate.to;
    while ((stretches[stretch]?.to ?? Number.POSITIVE_INFINITY) <= candidate.from) stretch++;
    const amending = stretches[stretch];
    let reference =
      candidate.reference === undefined ? undefined : toProvisionReference(candidate.reference, visible, acts);
    if (reference !== undefined && reference.act === undefined && candidate.reference?.own !== true) {
      if (amending !== undefined && amending.from <= candidate.from) reference = { ...reference, act: amending.act };
    }
    const { kind, normalised, defect } = candidate;
    citations.push({ ...visible.range(candidate.from, candidate.to), kind, normalised, reference, defect });
  }
  return citations;
}

function provisions(text: string, acts: ActFinder, headings: ReadonlySet<number>, into: Candidate[]): void {
  let end = 0;
  for (const match of text.matchAll(PROVISION)) {
    if (match.index < end || headings.has(match.index)) continue;
    const block = text.indexOf('\ue000', match.index);
    const to = Math.min(block < 0 ? text.length : block, match.index + 600);
    const reference = referenceAt(text, match.index, to, acts);
    if (reference === undefined || reference.articles.length === 0) continue;
    // A numbered EU act is a citation of its own, right after the provision.
    const numbered = reference.act?.numbered === true ? reference.act : undefined;
    const stop = numbered === undefined ? reference.to : provisionEnd(text, match.index, numbered.from);
    end = stop;
    into.push({
      kind: 'provision',
      from: match.index,
      to: stop,
      normalised: normalise(text.slice(match.index, stop)),
      defect: undefined,
      reference: { ...reference, to: stop },
    });
  }
}

/** Where a provision ends when its act is a citation of its own: before ", van de". */
function provisionEnd(text: string, from: number, to: number): number {
  return (
    from +
    text.slice(from, to).replace(/[,\s\u00a0]*(?:(?:van|uit|of|in)[\s\u00a0]+(?:de|het|the)?)?[\s\u00a0]*$/, '').length
  );
}

function normalise(words: string): string {
  return words.replace(/[\s\u00a0]+/g, ' ');
}

/** Acts and treaties by name; names begin with a capital. */
function names(text: string, acts: ActFinder, into: Candidate[]): void {
  let before = 32;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90 && !isWord(before) && acts.mayStart(code, text.charCodeAt(at + 1))) {
      const name = acts.knownAt(at, text.length);
      if (name?.known !== undefined) {
        const kind = name.known.kind;
        into.push({ kind, from: at, to: name.to, normalised: name.known.id, defect: undefined, reference: undefined });
        at = name.to - 1;
        before = text.charCodeAt(at);
        continue;
      }
    }
    before = code;
  }
}

function isWord(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 0xc0 && code < 0x2000)
  );
}
