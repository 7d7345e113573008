import { KNOWN_ACTS, type KnownAct } from './acts.js';
import { euAct } from './citationKinds.js';
import type { ActReference } from './model.js';
import type { VisibleText } from './visibleText.js';

/** The name of an act at some place in the visible text. */
export interface ActName {
  readonly from: number;
  readonly to: number;
  readonly known: KnownAct | undefined;
  /** It is an EU act by its number: "Richtlijn 2008/115/EG". */
  readonly numbered: boolean;
}

interface Candidate {
  /** The name's words after the first, in lower case; for an abbreviation as written. */
  readonly rest: readonly string[];
  readonly first: string;
  readonly exact: boolean;
  readonly act: KnownAct;
}

const YEAR = /[ \u00a0](?:1[89]|20)\d\d(?![\d/])/y;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/uy;
const candidates: ReadonlyMap<string, readonly Candidate[]> = collectCandidates();

function collectCandidates(): Map<string, Candidate[]> {
  const map = new Map<string, Candidate[]>();
  const add = (name: string, act: KnownAct, exact: boolean): void => {
    const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
    const [first = '', ...rest] = exact ? words : words.map((word) => word.toLowerCase());
    const list = map.get(first.toLowerCase()) ?? [];
    list.push({ first, rest, exact, act });
    map.set(first.toLowerCase(), list);
  };
  for (const act of KNOWN_ACTS) {
    for (const name of act.names) add(name, act, false);
    for (const name of act.abbreviations) add(name, act, true);
  }
  for (const list of map.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return map;
}

const LATER_ACT_WORD =
  /^(?:op|de|het|van|tot|voor|inzake|betreffende|houdende|ter|ten|met|en|der|des|in|bij|aan|of|and|the|for|on|to)$/i;
const STOP_WORD =
  /^(?:wordt|worden|vervalt|vervallen|is|zijn|was|komt|komen|treedt|treden|kan|luidt|geldt|bevat|blijft|heeft|dat|die|als|zoals|indien|bedoeld|bedoelde|genoemd|dan|niet|zal|na|onder|waarin|alsmede|are|shall|may|must|by|as|which|that|or|in)$/i;
/** Capitalised words that begin a sentence, never the name of an act. */
const NO_NAME =
  /^(?:Bij|Een|Het|De|In|Aan|Op|Na|Voor|Indien|Deze|Dit|Dat|Elke?|Iedere?|Geen|Onze|Hij|Zij|Als|Wanneer|Met|Van|Tot|Door|Uit|Ten|Ter|Krachtens|Alle|Artikel|Artikelen|Onder|Er|Wij|Any|The|This|That|An?|If|Where|When|No|Every|Each|Section|Article)$/;
const DUTCH_ACT_NOUN =
  /^(?:wet|\p{L}*wet|\p{L}*wetboek|\p{L}*besluit|\p{L}*regeling|\p{L}*verordening|\p{L}*reglement|\p{L}*verdrag|\p{L}*richtlijn|\p{L}*statuut|rijkswet)$/iu;
const ENGLISH_ACT_NOUN =
  /^(?:Act|Acts|Code|Regulations?|Order|Orders|Convention|Charter|Rules|Protocol|Ordinance|Directive)$/;

/** The first two code units of all names, to pass over other words quickly. */
const starts: ReadonlySet<number> = new Set(
  [...candidates.keys()].flatMap((first) => {
    const lower = first.charCodeAt(1);
    const upper = first.charAt(1).toUpperCase().charCodeAt(0);
    const head = first.charAt(0).toUpperCase().charCodeAt(0) * 0x10000;
    return [head + lower, head + upper];
  }),
);

/** Finds names of acts in one visible text. */
export class ActFinder {
  constructor(readonly visible: VisibleText) {}

  /** Whether a name could start with these two code units, the first a capital. */
  mayStart(first: number, second: number): boolean {
    return starts.has(first * 0x10000 + second);
  }

  /** The known act whose name starts at `at`; the longest name wins. */
  knownAt(at: number, to: number): ActName | undefined {
    const { text } = this.visible;
    const first = wordAt(text, at, to);
    if (first === undefined) return undefined;
    for (const candidate of candidates.get(first.toLowerCase()) ?? []) {
      if (candidate.exact && candidate.first !== first) continue;
      const end = this.follow(at + first.length, to, candidate);
      if (end === undefined) continue;
      // "Vreemdelingenwet 1965" is another act than the one of 2000.
      const year = candidate.act.kind === 'act' ? exec(YEAR, text, end, to) : undefined;
      if (year !== undefined) return { from: at, to: end + year.length, known: undefined, numbered: false };
      return { from: at, to: end, known: candidate.act, numbered: false };
    }
    return undefined;
  }

  private follow(from: number, to: number, candidate: Candidate): number | undefined {
    const { text } = this.visible;
    let at = from;
    for (const expected of candidate.rest) {
      while (at < to && (isSpace(text.charCodeAt(at)) || ',('.includes(text[at] ?? ' '))) at++;
      if (text[at] === ')') at++;
      while (at < to && isSpace(text.charCodeAt(at))) at++;
      const word = wordAt(text, at, to);
      if (word === undefined || (candidate.exact ? word : word.toLowerCase()) !== expected) return undefined;
      at += word.length;
    }
    return at;
  }

  /** A name of an act at `at`, known or recognised by its form ("Wet op de inkomstenbelasting 1964", "X Act 1971"). */
  nameAt(at: number, to: number): ActName | undefined {
    const found = this.knownAt(at, to);
    if (found !== undefined) return found;
    const { text } = this.visible;
    const numbered = euAct.at(text, at);
    if (numbered !== undefined && numbered.to <= to)
      return { from: at, to: numbered.to, known: undefined, numbered: true };
    const first = wordAt(text, at, to);
    if (first === undefined || !/^\p{Lu}/u.test(first) || NO_NAME.test(first)) return undefined;
    return this.unknownDutch(at, to) ?? this.unknownEnglish(at, to);
  }

  private unknownDutch(from: number, to: number): ActName | undefined {
    const { text } = this.visible;
    let at = from;
    let end = from;
    let noun = false;
    for (let count = 0; count < 14; count++) {
      const word = wordAt(text, at, to);
      if (word === undefined || STOP_WORD.test(word)) break;
      if (DUTCH_ACT_NOUN.test(word)) noun = true;
      if (word === 'en' && /^\s+(?:de|het|artikel|Wet)\b/.test(text.slice(at + 2, Math.min(to, at + 14)))) break;
      at += word.length;
      if (!LATER_ACT_WORD.test(word)) end = at;
      if (/^(?:1[89]|20)\d\d$/.test(word)) break;
      if (!isSpace(text.charCodeAt(at))) break;
      while (at < to && isSpace(text.charCodeAt(at))) at++;
    }
    return noun && end > from ? { from, to: end, known: undefined, numbered: false } : undefined;
  }

  private unknownEnglish(from: number, to: number): ActName | undefined {
    const { text } = this.visible;
    let at = from;
    for (let count = 0; count < 14; count++) {
      const word = wordAt(text, at, to);
      if (word === undefined) return undefined;
      at += word.length;
      if (ENGLISH_ACT_NOUN.test(word)) {
        const year = /^,?\s+((?:1[89]|20)\d\d)\b/.exec(text.slice(at, Math.min(to, at + 8)));
        return count === 0 && year === null
          ? undefined
          : { from, to: at + (year?.[0].length ?? 0), known: undefined, numbered: false };
      }
      if (!/^\p{Lu}/u.test(word) && !/^(?:of|and|the|for|on|to)$/.test(word)) return undefined;
      while (at < to && (isSpace(text.charCodeAt(at)) || text[at] === ',' || text[at] === '(' || text[at] === ')'))
        at++;
    }
    return undefined;
  }

  /** The reference for a name. */
  reference(name: ActName): ActReference {
    return {
      range: this.visible.range(name.from, name.to),
      name: this.visible.text.slice(name.from, name.to).replace(/\s+/g, ' '),
      id: name.known?.id,
    };
  }
}

function wordAt(text: string, at: number, to: number): string | undefined {
  return exec(WORD, text, at, to);
}

function exec(pattern: RegExp, text: string, at: number, to: number): string | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0];
  return found === undefined || at + found.length > to ? undefined : found;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 160;
}
