/** Words between quotation marks; the marks themselves lie just outside. */
export interface Quoted {
  readonly from: number;
  readonly to: number;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['‹', '›'],
  ['“', '”'],
  ['„', '”'],
  ['"', '"'],
  ['‘', '’'],
  ['’', '’'],
  ["'", "'"],
  ['»', '«'],
]);

/** Single marks that can as well be apostrophes. */
const APOSTROPHES = "’'‘";

/**
 * Finds quoted words in `[from, to)`: «…», ‹…›, “…”, „…”, "…", ‘…’, '…'. An apostrophe ("'s-Gravenhage", "foto’s") is
 * no quotation mark. Quotations do not nest here: the outer one counts.
 */
export function findQuotes(text: string, from: number, to: number): Quoted[] {
  const found: Quoted[] = [];
  for (let at = from; at < to; at++) {
    const open = text[at] ?? '';
    const close = CLOSING.get(open);
    if (close === undefined) continue;
    if (APOSTROPHES.includes(open) && !opensQuote(text, at, from)) continue;
    const end = closeOf(text, at + 1, to, open, close);
    if (end === undefined) continue;
    found.push({ from: at + 1, to: end });
    at = end;
  }
  return found;
}

function opensQuote(text: string, at: number, from: number): boolean {
  const before = at > from ? (text[at - 1] ?? ' ') : ' ';
  if (!/[\s(\ue000]/.test(before)) return false;
  return !/^.[stnrm](?:[\s-]|$)/.test(text.slice(at, at + 3)) && /\S/.test(text[at + 1] ?? ' ');
}

function closeOf(text: string, from: number, to: number, open: string, close: string): number | undefined {
  for (let at = from; at < to; at++) {
    const mark = text[at] ?? '';
    // „…“ is as common as „…”.
    if (mark !== close && !(open === '„' && mark === '“')) continue;
    if (APOSTROPHES.includes(mark) && /[\p{L}\d]/u.test(text[at + 1] ?? ' ')) continue;
    return at;
  }
  return undefined;
}

/** `[from, to)` with quoted words replaced by a filler of the same length, so that nobody reads grammar into them. */
export function maskQuotes(text: string, from: number, to: number, quotes: readonly Quoted[]): string {
  let masked = '';
  let at = from;
  for (const quote of quotes) {
    masked += text.slice(at, quote.from) + '\ue001'.repeat(quote.to - quote.from);
    at = quote.to;
  }
  return masked + text.slice(at, to);
}
