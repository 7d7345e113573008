import { definitionStretches, isDefining } from './definitionForms.js';
import type { Draft, DraftPassage } from './draft.js';
import { statedDefinitions } from './statedDefinitions.js';
import { isBlank, skipBlank, trimEnd } from './visibleText.js';

/** A term and its meaning, with the provision that they stand in; indices in the visible text. */
export interface DefinitionFound {
  readonly term: { readonly from: number; readonly to: number };
  readonly meaning: { readonly from: number; readonly to: number };
  readonly node: Draft;
}

const ENGLISH =
  /^(?:In this [^,;“"„]{2,60}?,?\s+|For the purposes? of this [^,;]{2,60},\s+)?(?:the (?:term|expression|word)\s+)?[“"„'‘’]?([^“”"„;:.]{1,90}?)[”"'’]?,?\s+(?:means|has the (?:same )?meaning|have the (?:same )?meaning|includes)(?:[\s:,—-])/;
const UNDER =
  /\bonder\s+[«“"„'’‘]?([^«»“”"„:.;]{2,90}?)[»”"'’]?\s+(?:wordt|worden)\s+(?:(?:in|bij) [^:.;]{2,80} )?(?:mede )?(?:verstaan|begrepen)\s*:?\s*/i;
const UNDER_LATE =
  /\b(?:wordt|worden)\s+(?:[^:.;]{2,80}? )?onder\s+[«“"„'’‘]?([^«»“”"„:.;]{2,90}?)[»”"'’]?\s+(?:mede )?verstaan\s*:?\s*/i;
/** "In deze wet wordt verstaan onder niet-toegelatene: de vreemdeling …", "Deze wet verstaat onder …", in running text. */
const UNDER_FIRST = /\bversta(?:an|at)\s+onder\s+[«“"„'’‘]?([^«»“”"„:.;]{2,90}?)[»”"'’]?\s*:\s+/i;
const HEREAFTER =
  /\((?:hierna|verder|hereinafter|hereafter)(?:\s+(?:te noemen|aan te duiden als|referred to as|called))?:?\s*(?:de|het|the)?\s*[“"«„'‘’]?([^()“”"«»„]{2,60}?)[”"»'’]?\)/gi;

const HEREAFTER_START = /\((?:hierna|verder|hereinafter|hereafter|Hierna)/;

/** Finds what terms a bill defines, in lists of definitions and in "(hierna: …)". */
export function findDefinitions(roots: readonly Draft[], text: string): DefinitionFound[] {
  const found: DefinitionFound[] = [];
  const hereafter = HEREAFTER_START.test(text);
  const visit = (node: Draft): void => {
    for (const passage of node.passages) readPassage(node, passage, text, hereafter, found);
    for (const child of node.children) visit(child);
  };
  for (const root of roots) visit(root);
  return found;
}

function readPassage(
  node: Draft,
  passage: DraftPassage,
  text: string,
  hereafter: boolean,
  found: DefinitionFound[],
): void {
  const { from, to } = passage;
  const law = passage.force === 'enacted' || passage.force === 'inserted';
  const definition =
    passage.force === 'definition' || (law && (node.inherits('defines') || isDefining(text.slice(from, to))));
  if (definition && !passage.table) {
    // Each paragraph of a list without markers is a definition of its own.
    for (let at = from; at < to; ) {
      const block = text.indexOf('\ue000', at);
      const end = block < 0 || block > to ? to : block;
      for (const line of definitionStretches(text, at, end)) {
        readDefinition(node, skipBlank(text, line.from, line.to), trimEnd(text, line.from, line.to), text, found);
      }
      at = end + 1;
    }
  }
  if (!definition && law) {
    for (const stated of statedDefinitions(text, from, to)) found.push({ ...stated, node });
  }
  if (hereafter && passage.force !== 'explanatory') {
    const words = text.slice(from, to);
    if (!HEREAFTER_START.test(words)) return;
    for (const match of words.matchAll(HEREAFTER)) {
      const term = match[1];
      if (term === undefined) continue;
      const at = from + match.index + match[0].lastIndexOf(term);
      const meaning = precedingWords(text, from, from + match.index);
      if (meaning !== undefined) found.push({ term: { from: at, to: at + term.length }, meaning, node });
    }
  }
}

/** The words that "(hierna: …)" is about: those before it, back to the last comma or the start of the sentence. */
function precedingWords(
  text: string,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } | undefined {
  const end = trimEnd(text, from, to);
  let start = end;
  while (start > from && end - start < 200 && !',;.:'.includes(text[start - 1] ?? '')) start--;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  return end > start ? { from: start, to: end } : undefined;
}

function readDefinition(node: Draft, from: number, to: number, text: string, found: DefinitionFound[]): void {
  if (to - from < 4) return;
  const words = text.slice(from, Math.min(to, from + 400));
  for (const pattern of [UNDER, UNDER_LATE, UNDER_FIRST, ENGLISH]) {
    const match = pattern.exec(words);
    const term = match?.[1];
    if (match === null || term === undefined || /\bniet\b(?!-)/.test(match[0])) continue;
    const at = from + match.index + match[0].indexOf(term);
    const start = skipBlank(text, from + match.index + match[0].length, to);
    if (start < to)
      found.push({
        term: { from: at, to: at + term.length },
        meaning: { from: start, to: trimStop(text, start, to) },
        node,
      });
    return;
  }
  const colon = words.indexOf(':');
  if (colon < 2 || colon > 120 || from + colon + 1 >= to) return;
  if (/verstaan|[.;]|\bmeans\b/.test(words.slice(0, colon))) return;
  const start = skipBlank(text, from + colon + 1, to);
  if (start < to)
    found.push({
      term: strip(text, from, from + colon),
      meaning: { from: start, to: trimStop(text, start, to) },
      node,
    });
}

function strip(text: string, from: number, to: number): { readonly from: number; readonly to: number } {
  let start = from;
  let end = trimEnd(text, from, to);
  while (start < end && '“"„«‘'.includes(text[start] ?? ' ')) start++;
  while (end > start && '”"“»’'.includes(text[end - 1] ?? ' ')) end--;
  return { from: start, to: end };
}

function trimStop(text: string, from: number, to: number): number {
  let end = trimEnd(text, from, to);
  while (end > from && ';.,'.includes(text[end - 1] ?? ' ')) end--;
  return end;
}
