import { isMap, isNode, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Bilingual, LanguageCode, Range } from '../text/range.js';
import type { DocumentKind, FrontMatter, FrontMatterProblem } from './model.js';

/** Front matter larger than this is not read: it is no longer a handful of settings. */
const LONGEST = 64_000;

const KINDS: ReadonlyMap<string, DocumentKind> = new Map([
  ['bill', 'bill'],
  ['wetsvoorstel', 'bill'],
  ['voorstel-van-wet', 'bill'],
  ['wet', 'bill'],
  ['memorandum', 'memorandum'],
  ['memorie-van-toelichting', 'memorandum'],
  ['policy', 'policy'],
  ['beleid', 'policy'],
]);

/** The only spellings of `kind` that are wrong rather than somebody else's use of the same key. */
const OWN_KIND = /^(?:bills?|memo\w*|polic\w*)$/i;

/** What was read at the top of a file, and where the text itself starts. */
export interface ReadFrontMatter {
  readonly frontMatter: FrontMatter;
  readonly bodyStart: number;
}

interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly range: Range;
}

/**
 * Reads the settings between `---` lines at the top of a file. A block that does not close is not front matter. Nothing
 * in it can make this throw: what cannot be used is listed in `problems`. Keys that are not ours are left alone.
 */
export function readFrontMatter(source: string): ReadFrontMatter {
  const top = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const none: FrontMatter = {
    range: undefined,
    kind: undefined,
    title: undefined,
    language: undefined,
    entryIntoForce: undefined,
    dossier: undefined,
    problems: [],
  };
  const block = findBlock(source, top);
  if (block === undefined) return { frontMatter: none, bodyStart: top };
  const problems: FrontMatterProblem[] = [];
  const entries = readEntries(source, block.inner, problems);
  const settings: { -readonly [key in keyof FrontMatter]: FrontMatter[key] } = {
    ...none,
    range: block.outer,
    problems,
  };
  for (const entry of entries) applyEntry(entry, settings, problems);
  return { frontMatter: settings, bodyStart: block.outer.end };
}

function findBlock(source: string, top: number): { readonly outer: Range; readonly inner: Range } | undefined {
  const opening = /---[ \t]*(?:\r\n|\r|\n)/y;
  opening.lastIndex = top;
  const open = opening.exec(source);
  if (open === null) return undefined;
  const start = top + open[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]*$/gm;
  closing.lastIndex = start;
  const close = closing.exec(source);
  if (close === null) return undefined;
  return { outer: { start: top, end: close.index + close[0].length }, inner: { start, end: close.index } };
}

function readEntries(source: string, inner: Range, problems: FrontMatterProblem[]): Entry[] {
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
  if (broken !== undefined) {
    const start = inner.start + Math.min(broken.start, text.length);
    const end = Math.max(start, inner.start + Math.min(broken.end, text.length));
    problems.push(
      problem(
        '',
        { start, end },
        'Dit deel van de gegevens bovenaan is geen geldige YAML.',
        'This part of the front matter is not valid YAML.',
      ),
    );
  }
  const entries: Entry[] = [];
  for (const pair of map?.items ?? []) {
    const entry = toEntry(pair, inner.start, text.length);
    if (entry !== undefined) entries.push(entry);
  }
  return entries;
}

function toEntry(pair: Pair, shift: number, length: number): Entry | undefined {
  if (!isScalar(pair.key)) return undefined;
  const keyRange = pair.key.range;
  const value = isScalar(pair.value) ? pair.value : undefined;
  const place = (isNode(pair.value) ? pair.value.range : undefined) ?? keyRange;
  const from = place?.[0] ?? 0;
  const to = place?.[1] ?? from;
  const start = shift + Math.min(from, length);
  return {
    key: String(pair.key.value),
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
    entries.push({ key: match[1] ?? '', value, range: { start, end: shift + match.index + match[0].length } });
  }
  return entries;
}

function applyEntry(
  entry: Entry,
  settings: { -readonly [key in keyof FrontMatter]: FrontMatter[key] },
  problems: FrontMatterProblem[],
): void {
  const { key, range } = entry;
  if (entry.value === null || entry.value === undefined) return;
  const text = typeof entry.value === 'string' ? entry.value.trim() : undefined;
  const wrong = (nl: string, en: string): void => {
    problems.push(problem(key, range, nl, en));
  };
  switch (key.toLowerCase().replaceAll('_', '-')) {
    case 'kind': {
      const kind = text === undefined ? undefined : KINDS.get(text.toLowerCase().replace(/[ _]+/g, '-'));
      if (kind !== undefined) settings.kind = kind;
      else if (text === undefined || OWN_KIND.test(text)) {
        wrong('`kind` is `bill`, `memorandum` of `policy`.', '`kind` is `bill`, `memorandum` or `policy`.');
      }
      break;
    }
    case 'title':
      if (text !== undefined) settings.title = text;
      else wrong('`title` moet een regel tekst zijn.', '`title` must be a line of text.');
      break;
    case 'lang':
    case 'language': {
      const language = languageOf(text);
      if (language !== undefined) settings.language = language;
      else if (key.toLowerCase() === 'lang') wrong('`lang` is `nl` of `en`.', '`lang` is `nl` or `en`.');
      break;
    }
    case 'entry-into-force': {
      const date = text === undefined ? undefined : isoDate(text);
      if (date !== undefined) settings.entryIntoForce = date;
      else {
        wrong(
          '`entry-into-force` moet een bestaande dag zijn, als 2027-01-31.',
          '`entry-into-force` must be an existing day, written as 2027-01-31.',
        );
      }
      break;
    }
    case 'dossier':
      if (text !== undefined) settings.dossier = text;
      else wrong('`dossier` moet een nummer of tekst zijn.', '`dossier` must be a number or text.');
      break;
    default:
      break;
  }
}

function languageOf(text: string | undefined): LanguageCode | undefined {
  const found = /^(nl|en|nederlands|dutch|engels|english)(?:[-_][a-z]{2})?$/i.exec(text ?? '')?.[1]?.toLowerCase();
  if (found === undefined) return undefined;
  return found === 'nl' || found === 'nederlands' || found === 'dutch' ? 'nl' : 'en';
}

function isoDate(text: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : text;
}

function problem(key: string, range: Range, nl: string, en: string): FrontMatterProblem {
  const message: Bilingual = { nl, en };
  return { range, key, message };
}
