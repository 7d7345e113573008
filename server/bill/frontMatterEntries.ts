import { isMap, isNode, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Bilingual, Range } from '../text/range.js';
import type { FrontMatterProblem } from './model.js';

/** Front matter larger than this is not read: it is no longer a handful of settings. */
export const LONGEST = 64_000;

/** One key of the front matter with its value, and where both stand. */
export interface Entry {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: unknown;
  readonly range: Range;
}

/**
 * Reads the keys and values between the `---` lines; what is no YAML is added to `problems`, and the rest is read on.
 * @param inner the lines between the dashes
 */
export function readEntries(source: string, inner: Range, problems: FrontMatterProblem[]): Entry[] {
  const text = source.slice(inner.start, inner.end);
  if (text.length > LONGEST) {
    // Long lists of somebody else's data: our own settings are simple lines at the left margin.
    return readSimpleLines(text, inner.start);
  }
  let map: YAMLMap | undefined;
  let broken: { readonly start: number; readonly end: number } | undefined;
  try {
    const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false });
    if (isMap(document.contents)) map = document.contents;
    const error = document.errors[0];
    if (error !== undefined) broken = { start: error.pos[0], end: error.pos[1] };
  } catch {
    broken = { start: 0, end: text.length };
  }
  const entries: Entry[] = [];
  for (const pair of map?.items ?? []) {
    const entry = toEntry(pair, inner.start, text.length);
    if (entry !== undefined) entries.push(entry);
  }
  if (broken === undefined) return entries;
  // Of a value that does not end the parser gives its guess: a list that nobody wrote. Judging that would be a second
  // message about the same slip.
  const guessed = entries.filter(({ value }) => typeof value !== 'string' && value !== null);
  const start = guessed[0]?.keyRange.start ?? inner.start + Math.min(broken.start, text.length);
  problems.push(
    problem(
      guessed[0]?.key ?? '',
      { start, end: Math.max(start, inner.start + Math.min(broken.end, text.length)) },
      'Dit deel van de gegevens bovenaan is geen geldige YAML.',
      'This part of the front matter is not valid YAML.',
    ),
  );
  return entries.filter((entry) => !guessed.includes(entry));
}

function toEntry(pair: Pair, shift: number, length: number): Entry | undefined {
  if (!isScalar(pair.key)) return undefined;
  const keyRange = pair.key.range;
  const value = isScalar(pair.value) ? pair.value : undefined;
  const place = (isNode(pair.value) ? pair.value.range : undefined) ?? keyRange;
  const from = place?.[0] ?? 0;
  const to = place?.[1] ?? from;
  const start = shift + Math.min(from, length);
  const [keyStart = from, keyEnd = keyStart] = keyRange ?? [];
  return {
    key: String(pair.key.value),
    keyRange: { start: shift + keyStart, end: shift + keyEnd },
    value:
      value === undefined
        ? pair.value === null
          ? null
          : pair.value
        : value.source !== undefined && typeof value.value !== 'string' && value.value !== null
          ? value.source
          : value.value,
    range: { start, end: Math.max(start, shift + Math.min(to, length)) },
  };
}

function readSimpleLines(text: string, shift: number): Entry[] {
  const entries: Entry[] = [];
  for (const match of text.matchAll(/^(\w[\w-]{0,40}):[ \t]*(\S.*)$/gm)) {
    const value = (match[2] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2');
    const start = shift + match.index + match[0].length - (match[2] ?? '').length;
    const key = match[1] ?? '';
    const from = shift + match.index;
    entries.push({
      key,
      keyRange: { start: from, end: from + key.length },
      value,
      range: { start, end: from + match[0].length },
    });
  }
  return entries;
}

/** Something in the front matter that could not be used. */
export function problem(key: string, range: Range, nl: string, en: string): FrontMatterProblem {
  const message: Bilingual = { nl, en };
  return { range, key, message };
}
