/**
 * Numbers in front of paragraphs and items, as they stand at the start of a line: `1.`, `2a.`, `1°`, `(3)`, `a.`, `(aa)`,
 * `iv.`, `A.`, `Lid 2`. A marker such as `i.` can be a letter or a roman number; its neighbours decide.
 */

/** How a marker is written; markers of one series are written alike. */
export type MarkerStyle =
  | 'number-dot'
  | 'number-degree'
  | 'number-bracket'
  | 'letter-dot'
  | 'letter-bracket'
  | 'roman-dot'
  | 'roman-bracket'
  | 'capital-dot'
  | 'capital-bracket'
  | 'dash';

/** One way to read a marker: its series and its place in the series. */
export interface MarkerReading {
  readonly style: MarkerStyle;
  /** 1 for `1`, `a`, `i`, `A`. */
  readonly value: number;
  /** What follows the number: "a" in `2a`, "bis". Empty for most. */
  readonly suffix: string;
}

/** A marker at the start of a line. */
export interface Marker {
  /** As printed without dots and brackets: "1", "2a", "1°", "iv". Empty for a dash. */
  readonly number: string;
  readonly from: number;
  /** Just after the marker, its dot or bracket included. */
  readonly to: number;
  /** The likeliest first. */
  readonly readings: readonly MarkerReading[];
}

const NUMBERED =
  /(\d{1,3})([a-z]{1,2}|bis|ter|quater|quinquies)?(?:(°|º|ᵒ|o(?=\.))\.?(?=[\s\ue000]|$)|\.(?=[\s\ue000]|[A-Z][a-z]|$)|(\))(?=[\s\ue000]|$))/y;
const BRACKETED = /\((\d{1,3})([A-Za-z]{0,3})((?:\.\d{1,2})?)(°|º)?\)/y;
const DEGREE_TIGHT = /(\d{1,3})([a-z]?)[°º]\.?(?=[^\s\d])/y;
const LETTERED =
  /([a-z]{1,5}(?:\.\d{1,2})?|[A-Z]{1,3}\d?)[°]?(?:(\))(?=[\s\ue000]|$)|\.(?=[\s\ue000]|$)|(?<=^|[\s\ue000][a-z]{1,2})\.(?=[a-z]{3}))/y;
const LETTER_BRACKETED = /\(([a-z]{1,5}(?:\.\d{1,2})?|[A-Z]{1,3})\)/y;
const DASH = /[-–—•·](?=[\s\u00a0])/y;
const NAMED = /(?:Lid|LID)[ \u00a0](\d{1,3})([a-z]?)\b[.:]?/y;

/** The marker at index `at` of a line that ends at `to`; undefined when there is none. */
export function markerAt(text: string, at: number, to: number): Marker | undefined {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return numberMarker(text, at, to);
  if (code === 40) return bracketMarker(text, at, to);
  if (code === 76) {
    const named = match(NAMED, text, at, to);
    if (named !== undefined)
      return numberReading(named[1] ?? '', named[2] ?? '', 'number-dot', at, at + named[0].length, '');
  }
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) {
    const lettered = match(LETTERED, text, at, to);
    if (lettered === undefined) return undefined;
    const form = lettered[2] !== undefined ? 'bracket' : 'dot';
    return letterMarker(lettered[1] ?? '', form, at, at + lettered[0].length);
  }
  if (code === 45 || code === 0x2013 || code === 0x2014 || code === 0x2022 || code === 0xb7) {
    if (match(DASH, text, at, to) === undefined) return undefined;
    return { number: '', from: at, to: at + 1, readings: [{ style: 'dash', value: 1, suffix: '' }] };
  }
  return undefined;
}

function match(pattern: RegExp, text: string, at: number, to: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null || at + found[0].length > to ? undefined : found;
}

function numberMarker(text: string, at: number, to: number): Marker | undefined {
  const found = match(NUMBERED, text, at, to);
  if (found !== undefined) {
    const style = found[3] !== undefined ? 'number-degree' : found[4] !== undefined ? 'number-bracket' : 'number-dot';
    return numberReading(
      found[1] ?? '',
      found[2] ?? '',
      style,
      at,
      at + found[0].length,
      found[3] === undefined ? '' : '°',
    );
  }
  const tight = match(DEGREE_TIGHT, text, at, to);
  if (tight === undefined) return undefined;
  return numberReading(tight[1] ?? '', tight[2] ?? '', 'number-degree', at, at + tight[0].length, '°');
}

function numberReading(
  digits: string,
  suffix: string,
  style: MarkerStyle,
  from: number,
  to: number,
  mark: string,
): Marker {
  return {
    number: `${Number(digits)}${suffix}${mark}`,
    from,
    to,
    readings: [{ style, value: Number(digits), suffix }],
  };
}

function bracketMarker(text: string, at: number, to: number): Marker | undefined {
  const numbered = match(BRACKETED, text, at, to);
  if (numbered !== undefined) {
    const suffix = `${numbered[2] ?? ''}${numbered[3] ?? ''}`;
    const end = at + numbered[0].length;
    return {
      number: `${numbered[1] ?? ''}${suffix}${numbered[4] === undefined ? '' : '°'}`,
      from: at,
      to: end,
      readings: [{ style: 'number-bracket', value: Number(numbered[1]), suffix }],
    };
  }
  const lettered = match(LETTER_BRACKETED, text, at, to);
  return lettered === undefined ? undefined : letterMarker(lettered[1] ?? '', 'bracket', at, at + lettered[0].length);
}

function letterMarker(printed: string, form: 'dot' | 'bracket', from: number, to: number): Marker | undefined {
  const dot = printed.indexOf('.');
  const letters = dot < 0 ? printed : printed.slice(0, dot);
  const tail = dot < 0 ? '' : printed.slice(dot);
  const first = letters.charCodeAt(0);
  const readings: MarkerReading[] = [];
  if (first >= 65 && first <= 90) {
    if (!/^([A-Z])\1?\1?\d?$|^[A-Z][A-Z]$/.test(letters)) return undefined;
    readings.push({ style: form === 'dot' ? 'capital-dot' : 'capital-bracket', ...letterValue(letters.toLowerCase()) });
  } else {
    if (letters.length <= 2 || /^(.)\1\1$/.test(letters)) {
      const { value, suffix } = letterValue(letters);
      readings.push({ style: form === 'dot' ? 'letter-dot' : 'letter-bracket', value, suffix: suffix + tail });
    }
    const roman = romanValue(letters);
    if (roman !== undefined)
      readings.push({ style: form === 'dot' ? 'roman-dot' : 'roman-bracket', value: roman, suffix: tail });
    if (readings.length === 0) return undefined;
  }
  return { number: printed, from, to, readings };
}

/** `a` is 1, `z` 26; `aa` is what comes after `a` (or after `z`). */
function letterValue(letters: string): { readonly value: number; readonly suffix: string } {
  return { value: letters.charCodeAt(0) - 96, suffix: letters.slice(1) };
}

const ROMAN = /^(x{0,3})(ix|iv|v?i{0,3})$/;
const ROMAN_PARTS: readonly (readonly [string, number])[] = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** The value of a small roman number (up to 39) in lower case; undefined for another word. */
export function romanValue(letters: string): number | undefined {
  if (letters === '' || !ROMAN.test(letters)) return undefined;
  let value = 0;
  let rest = letters;
  for (const [part, worth] of ROMAN_PARTS) {
    while (rest.startsWith(part)) {
      value += worth;
      rest = rest.slice(part.length);
    }
  }
  return value;
}

/** Whether `next` comes right after `previous` in a series: 2 after 1, 2a after 2, 3 after 2a, b after aa, aa after z. */
export function isSuccessor(previous: MarkerReading, next: MarkerReading): boolean {
  if (previous.style !== next.style) return false;
  if (next.style === 'dash') return true;
  if (next.value === previous.value + 1) return next.suffix === '' || next.suffix === 'a';
  if (next.value === previous.value) return isLater(previous, next);
  const letters = next.style.startsWith('letter') || next.style.startsWith('capital');
  return letters && next.value === 1 && next.suffix === 'a' && previous.value === 26;
}

/** Whether `next` comes somewhere after `previous` in a series. */
export function isLater(previous: MarkerReading, next: MarkerReading): boolean {
  if (previous.style !== next.style) return false;
  if (next.value !== previous.value) return next.value > previous.value;
  if (next.suffix === previous.suffix) return false;
  if (previous.suffix === '') return true;
  return next.suffix.length === previous.suffix.length
    ? next.suffix > previous.suffix
    : next.suffix.length > previous.suffix.length;
}

/** Whether a marker begins a series: 1, a, i, A. */
export function isFirst(reading: MarkerReading): boolean {
  return reading.value === 1 && reading.suffix === '';
}
