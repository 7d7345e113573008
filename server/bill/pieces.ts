/**
 * Cuts Markdown where the syntax tree cannot differ from that of the whole: remark-parse takes time quadratic in the
 * number of list items of one document, and one paragraph full of unmatched marks can hang it, so nothing long is ever
 * given to it at once. A cut is made after a blank line, before a line that starts at column 0 with neither white space
 * nor a mark that could belong to a list, quote, fence or HTML.
 */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Too costly to parse as Markdown: to be read as plain lines. */
  readonly plain: boolean;
}

/** What a document was cut into. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  /** Link definitions to be given along with the pieces that use them, by normalised label. */
  readonly definitions: ReadonlyMap<string, string>;
}

/** Above these, a piece is not given to the Markdown parser. Measured: each keeps a piece well under half a second. */
const LIMITS = { length: 200_000, whole: 400_000, items: 1_200, marks: 1_500, depth: 40 };

const LIST_ITEM = /^[ \t]*(?:>[ \t]?)*[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
const DEFINITION = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*\[[^\]]*\]:/;
/** A definition on one line whose reading cannot be in doubt. */
const SIMPLE_DEFINITION = /^\[([^[\]\\]+)\]:[ \t]*([^\s<>()\\]+)[ \t]*$/;
const FENCE = /^(`{3,}|~{3,})(.*)$/;
const INNER_FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*[ \t>]*(?:`{3,}|~{3,})/;
const RAW_HTML = /^<(?:!--|\?|![A-Za-z]|!\[CDATA\[|(?:script|pre|style|textarea)(?:[\s>]|$))/i;
const INNER_RAW_HTML =
  /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*[ \t>]*<(?:!--|\?|![A-Za-z]|!\[CDATA\[|(?:script|pre|style|textarea)(?:[\s>]|$))/i;

/** The text that closes a raw HTML block that starts with `line`. */
function rawHtmlEnd(line: string): string {
  if (line.startsWith('<!--')) return '-->';
  if (line.startsWith('<?')) return '?>';
  if (/^<!\[CDATA\[/.test(line)) return ']]>';
  if (line.startsWith('<!')) return '>';
  return '</';
}

/** A link label as CommonMark compares it. */
export function normaliseLabel(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase();
}

/** Marks in the paragraph that is being read, for which the parser's time is not linear. */
class Marks {
  items = 0;
  private emphasis = 0;
  private brackets = 0;
  private angles = 0;
  private ticks = 0;
  heavy = false;

  /** A blank line: the parser's inline work starts afresh. */
  reset(): void {
    this.emphasis = 0;
    this.brackets = 0;
    this.angles = 0;
    this.ticks = 0;
  }

  /** Counts the marks of a line. */
  count(source: string, start: number, end: number): void {
    let depth = 0;
    let leading = true;
    for (let at = start; at < end; at++) {
      const code = source.charCodeAt(at);
      if (code > 126 || (code >= 97 && code <= 122)) {
        leading = false;
        continue;
      }
      if (code === 42 || code === 95) this.emphasis++;
      else if (code === 91 || code === 93) this.brackets++;
      else if (code === 60 || code === 38) this.angles++;
      else if (code === 96) this.ticks++;
      if (leading) {
        if (code === 62 || code === 45 || code === 42 || code === 43 || code === 46 || code === 41) depth++;
        else if (code !== 32 && code !== 9 && !(code >= 48 && code <= 57)) leading = false;
      }
    }
    const most = LIMITS.marks;
    if (depth > LIMITS.depth) this.heavy = true;
    if (this.emphasis > most || this.brackets > most || this.angles > most || this.ticks > most) this.heavy = true;
  }
}

/**
 * Cuts `source` from `from` to its end into pieces. Where a cut could change how something is read (a fence or HTML
 * inside a list or quote, a definition that is not plain), the whole is one piece, unless that is too long.
 */
export function cutIntoPieces(source: string, from: number): Pieces {
  const pieces: Piece[] = [];
  const definitions = new Map<string, string>();
  let start = from;
  let marks = new Marks();
  let exact = true;
  let previousBlank = true;
  let previousDefinition = false;
  let fence: { readonly mark: string; readonly length: number } | undefined;
  let rawEnd: string | undefined;
  let looseHtml = false;
  let pendingDefinition = false;
  let items = 0;
  let heavy = false;

  const close = (end: number): void => {
    if (end <= start) return;
    const plain = end - start > LIMITS.length || marks.items > LIMITS.items || marks.heavy;
    pieces.push({ start, end, plain });
    items += marks.items;
    heavy ||= plain;
    start = end;
    marks = new Marks();
  };

  for (let at = from; at < source.length; ) {
    let end = at;
    while (end < source.length) {
      const code = source.charCodeAt(end);
      if (code === 10 || code === 13) break;
      end++;
    }
    const next =
      end < source.length ? end + (source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10 ? 2 : 1) : end;
    let first = at;
    while (first < end && (source.charCodeAt(first) === 32 || source.charCodeAt(first) === 9)) first++;
    const blank = first === end;
    const lead = source.charCodeAt(first);
    if (blank) {
      marks.reset();
      looseHtml = false;
      pendingDefinition = false;
    } else {
      const open = fence !== undefined || rawEnd !== undefined;
      if (previousBlank && !open && first === at && canStartPiece(source, at, end)) close(at);
      marks.count(source, at, end);
      if (isListLead(lead) || lead === 62) {
        const line = source.slice(at, Math.min(end, at + 200));
        if (LIST_ITEM.test(line)) marks.items++;
        if (!open && INNER_FENCE.test(line) && !FENCE.test(line)) exact = false;
        if (!open && INNER_RAW_HTML.test(line)) exact = false;
        if (!open && DEFINITION.test(line)) exact = false;
      } else if (lead === 91) {
        const line = source.slice(at, end);
        if (!open && !line.includes(']')) exact = false;
        if (DEFINITION.test(line) && !open) {
          const simple = SIMPLE_DEFINITION.exec(line);
          if (simple?.[1] !== undefined && (previousBlank || previousDefinition)) {
            const label = normaliseLabel(simple[1]);
            if (label === '') exact = false;
            else if (!definitions.has(label)) definitions.set(label, line);
            pendingDefinition = true;
          } else exact = false;
        } else if (pendingDefinition) exact = false;
      } else if (lead === 60) {
        if (fence === undefined && rawEnd === undefined) {
          if (first > at) {
            if (INNER_RAW_HTML.test(source.slice(at, Math.min(end, at + 200)))) exact = false;
          } else if (RAW_HTML.test(source.slice(at, Math.min(end, at + 20)))) {
            rawEnd = rawHtmlEnd(source.slice(at, Math.min(end, at + 20)));
            if (
              source
                .slice(at + 2, end)
                .toLowerCase()
                .includes(rawEnd)
            )
              rawEnd = undefined;
            else if (rawEnd === '</') exact = false;
          } else looseHtml = true;
        }
      } else if (lead === 96 || lead === 126) {
        const found = first === at && rawEnd === undefined ? FENCE.exec(source.slice(at, end)) : null;
        if (found?.[1] !== undefined && looseHtml) exact = false;
        else if (found?.[1] !== undefined) {
          const mark = found[1].charAt(0);
          const rest = found[2] ?? '';
          if (fence === undefined) {
            if (mark === '~' || !rest.includes('`')) fence = { mark, length: found[1].length };
          } else if (fence.mark === mark && found[1].length >= fence.length && rest.trim() === '') fence = undefined;
        } else if (first > at && INNER_FENCE.test(source.slice(at, end))) exact = false;
      } else if (pendingDefinition) exact = false;
      if (rawEnd !== undefined && lead !== 60 && source.slice(at, end).toLowerCase().includes(rawEnd))
        rawEnd = undefined;
    }
    previousDefinition = pendingDefinition && !blank;
    previousBlank = blank;
    at = next;
  }
  close(source.length);
  if (!exact && !heavy && source.length - from <= LIMITS.whole && items <= LIMITS.items) {
    return { pieces: [{ start: from, end: source.length, plain: false }], definitions: new Map() };
  }
  return { pieces, definitions };
}

function isListLead(code: number): boolean {
  return code === 45 || code === 42 || code === 43 || (code >= 48 && code <= 57);
}

function canStartPiece(source: string, at: number, end: number): boolean {
  const code = source.charCodeAt(at);
  if (code === 62 || code === 60 || code === 0xfeff || code === 58) return false;
  if (code === 45 || code === 42 || code === 43) return false;
  if (code < 48 || code > 57) return true;
  let digits = at;
  while (digits < end && source.charCodeAt(digits) >= 48 && source.charCodeAt(digits) <= 57) digits++;
  const after = source.charCodeAt(digits);
  return digits - at > 9 || !(after === 46 || after === 41);
}
