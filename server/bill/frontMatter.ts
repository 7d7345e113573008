import type { LanguageCode, Range } from '../text/range.js';
import { type Entry, LONGEST, problem, readEntries } from './frontMatterEntries.js';
import { isKey, keyMeant, keyNamed, kindNamed } from './frontMatterKeys.js';
import type { FrontMatter, FrontMatterProblem } from './model.js';

/** What was read at the top of a file, and where the text itself starts. */
export interface ReadFrontMatter {
  readonly frontMatter: FrontMatter;
  readonly bodyStart: number;
}

/**
 * Reads the settings between `---` lines at the top of a file. A block that does not close is not front matter, but is
 * reported when it looks like it. Nothing in it can make this throw: what cannot be used is listed in `problems`. Keys
 * that are not ours are left alone, unless one of ours was plainly meant.
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
  const problems: FrontMatterProblem[] = [];
  const entries = block === undefined ? [] : readEntries(source, block.inner, problems);
  if (block === undefined || swallowsText(source, block.inner, problems)) {
    return { frontMatter: { ...none, problems: unclosed(source, top) }, bodyStart: top };
  }
  const settings: { -readonly [key in keyof FrontMatter]: FrontMatter[key] } = {
    ...none,
    range: block.outer,
    problems,
  };
  // Settings that another program reads too have words of their own: what is no setting of ours may be one of its.
  const shared = entries.some(({ key }) => !isKey(key) && keyMeant(key) === undefined);
  for (const entry of entries) applyEntry(entry, settings, problems, shared);
  if (!shared) problems.push(...mistakenKeys(entries));
  return { frontMatter: settings, bodyStart: block.outer.end };
}

/** Where the line after the opening `---` starts; undefined when the text does not begin with one. */
function afterOpening(source: string, top: number): number | undefined {
  const opening = /---[ \t]*(?:\r\n|\r|\n)/y;
  opening.lastIndex = top;
  return opening.test(source) ? opening.lastIndex : undefined;
}

function findBlock(source: string, top: number): { readonly outer: Range; readonly inner: Range } | undefined {
  const start = afterOpening(source, top);
  if (start === undefined) return undefined;
  const closing = /^(?:---|\.\.\.)[ \t]*$/gm;
  closing.lastIndex = start;
  const close = closing.exec(source);
  if (close === null) return undefined;
  return { outer: { start: top, end: close.index + close[0].length }, inner: { start, end: close.index } };
}

/** Whether the line that seems to close the block is one between parts of the bill, far below settings left open. */
function swallowsText(source: string, inner: Range, problems: readonly FrontMatterProblem[]): boolean {
  if (problems.length === 0 && inner.end - inner.start <= LONGEST) return false;
  return /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)#{1,6}[ \t]/.test(source.slice(inner.start, inner.end));
}

/** Settings that nothing closes: lines with a key of ours right under an opening `---`. */
function unclosed(source: string, top: number): FrontMatterProblem[] {
  const start = afterOpening(source, top);
  if (start === undefined) return [];
  const following = source.slice(start, start + LONGEST);
  const blank = following.search(/(?:^|\r\n|\n|\r(?!\n))[ \t]*(?:\r|\n|$)/);
  const block = following.slice(0, blank < 0 ? following.length : blank);
  const ours = [...block.matchAll(/^(\w[\w-]{0,40}):(?=\s|$)/gm)].some(
    ([, key = '']) => isKey(key) || keyMeant(key) !== undefined,
  );
  if (!ours) return [];
  return [
    problem(
      '',
      { start: top, end: start + block.trimEnd().length },
      'Onder deze gegevens ontbreekt de regel `---` die ze afsluit; nu zijn ze als tekst gelezen.',
      'The line `---` that closes these entries is missing, so they were read as text.',
    ),
  ];
}

/** Keys that are not ours where one of ours was meant, and is not there as well. */
function mistakenKeys(entries: readonly Entry[]): FrontMatterProblem[] {
  const present = new Set(entries.map(({ key }) => keyNamed(key)));
  return entries.flatMap(({ key, keyRange }) => {
    const meant = keyMeant(key);
    if (meant === undefined || present.has(meant)) return [];
    return [problem(key, keyRange, `Bedoelde u \`${meant}\`?`, `Did you mean \`${meant}\`?`)];
  });
}

function applyEntry(
  entry: Entry,
  settings: { -readonly [key in keyof FrontMatter]: FrontMatter[key] },
  problems: FrontMatterProblem[],
  shared: boolean,
): void {
  const { key, range } = entry;
  if (entry.value === null || entry.value === undefined) return;
  const text = typeof entry.value === 'string' ? entry.value.trim() : undefined;
  const wrong = (nl: string, en: string): void => {
    problems.push(problem(key, range, nl, en));
  };
  switch (keyNamed(key)) {
    case 'kind': {
      const kind = text === undefined ? undefined : kindNamed(text);
      if (kind !== undefined) settings.kind = kind;
      else if (!shared) {
        wrong(
          '`kind` is `bill` (of `wetsvoorstel`), `memorandum` (of `toelichting`) of `policy` (of `beleid`).',
          '`kind` is `bill`, `memorandum` or `policy`.',
        );
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
