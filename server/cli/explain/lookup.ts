import { luxembourgCases, strasbourgApplications } from '../../norms/ecli.js';
import type { Norm, Pack, RuleOfPack } from '../../norms/pack.js';
import type { Concept, Instrument, Ruling, Theme } from '../../norms/schema.js';
import { rulesNamed } from '../../project/severities.js';
import type { Bilingual } from '../../text/range.js';

/** Something of a pack that can be explained. */
export type Found =
  | { readonly kind: 'rule'; readonly record: RuleOfPack }
  | { readonly kind: 'theme'; readonly record: Theme }
  | { readonly kind: 'ruling'; readonly record: Ruling }
  | { readonly kind: 'norm'; readonly record: Norm }
  | { readonly kind: 'instrument'; readonly record: Instrument }
  | { readonly kind: 'concept'; readonly record: Concept };

/**
 * What has exactly this name, in any capitals: a rule ("theme/rule", or the rule's own name), theme, ruling (id, ECLI or
 * number), norm, instrument or concept.
 */
export function named(name: string, pack: Pack): Found[] {
  const id = name.toLowerCase();
  const found: Found[] = [];
  const theme = pack.themes.get(id);
  for (const ruleName of theme === undefined ? rulesNamed(id, pack) : []) {
    const rule = pack.rules.get(ruleName);
    if (rule !== undefined) found.push({ kind: 'rule', record: rule });
  }
  if (theme !== undefined) found.push({ kind: 'theme', record: theme });
  for (const ruling of pack.rulings.values()) {
    const names = [ruling.id, ruling.ecli, ruling.number];
    if (names.some((one) => one?.toLowerCase() === id)) found.push({ kind: 'ruling', record: ruling });
  }
  const norm = pack.norms.get(id);
  if (norm !== undefined) found.push({ kind: 'norm', record: norm });
  const instrument = pack.instruments.get(id);
  if (instrument !== undefined) found.push({ kind: 'instrument', record: instrument });
  const concept = pack.concepts.get(id);
  if (concept !== undefined) found.push({ kind: 'concept', record: concept });
  return found;
}

/**
 * What people call so although it is not its name here: one of a ruling's case numbers, the number of an act of the
 * Union, a norm as it is cited ("artikel 3 EVRM"), or words of the name of a ruling, treaty or act.
 */
export function calledSo(name: string, pack: Pack): Found[] {
  for (const look of [byCitation, byNumber, byWords]) {
    const found = look(name, pack);
    if (found.length > 0) return found;
  }
  return [];
}

function byNumber(name: string, pack: Pack): Found[] {
  const wanted = caseNumbers(name)[0];
  const act = /\d{1,4}\/\d{1,4}/.exec(name)?.[0];
  if (wanted === undefined && act === undefined) return [];
  const rulings = [...pack.rulings.values()].filter(({ body, number = '' }) => {
    const numbers = body === 'cjeu' || body === 'ecthr' ? caseNumbers(number) : [];
    return numbers.some((one) => one === wanted);
  });
  const instruments = [...pack.instruments.values()].filter(
    ({ number }) => act !== undefined && /\d{1,4}\/\d{1,4}/.exec(number ?? '')?.[0] === act,
  );
  return [
    ...rulings.map((record): Found => ({ kind: 'ruling', record })),
    ...instruments.map((record): Found => ({ kind: 'instrument', record })),
  ];
}

/** "C-411/10 and C-493/10", "37201/06": each number in the one form in which numbers are compared. */
function caseNumbers(text: string): string[] {
  const written = text.toUpperCase().replace(/[‐‑‒–]/g, '-');
  return [...new Set([...luxembourgCases(written).map((one) => one.text), ...strasbourgApplications(written)])];
}

const articleWords: ReadonlySet<string> = new Set(['article', 'articles', 'artikel', 'artikelen', 'art']);
const fillers: ReadonlySet<string> = new Set(['van', 'het', 'de', 'of', 'the']);

/** "article 3 echr", "EVRM 3", "art. 18 Richtlijn 2013/32/EU". */
function byCitation(name: string, pack: Pack): Found[] {
  const wanted = citationWords(name);
  const matches = (norm: Norm, same: (article: string, asked: string) => boolean): boolean =>
    norm.article !== undefined &&
    bothShortNames(norm.instrument.short).some((short) =>
      [wanted, [...wanted.slice(1), ...wanted.slice(0, 1)], [...wanted.slice(-1), ...wanted.slice(0, -1)]].some(
        ([asked = '', ...rest]) => rest.join(' ') === short && same(norm.article?.toLowerCase() ?? '', asked),
      ),
    );
  const norms = [...pack.norms.values()];
  const exactly = norms.filter((norm) => matches(norm, (article, asked) => article === asked));
  const within = (article: string, asked: string): boolean => new RegExp(`^${digitsOf(asked)}(?!\\d)`).test(article);
  const found = exactly.length > 0 ? exactly : norms.filter((norm) => matches(norm, within));
  const instruments = [...pack.instruments.values()].filter(({ short }) =>
    bothShortNames(short).includes(wanted.join(' ')),
  );
  return [
    ...found.map((record): Found => ({ kind: 'norm', record })),
    ...instruments.map((record): Found => ({ kind: 'instrument', record })),
  ];
}

/** The digits that an article begins with; what has none gives something that no article begins with. */
function digitsOf(article: string): string {
  return /^\d+/.exec(article)?.[0] ?? '(?!)';
}

function bothShortNames(short: Bilingual): string[] {
  return [short.nl, short.en].map((text) => citationWords(text).join(' '));
}

/** The words of a citation that tell it from others. */
function citationWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[.,]$/, ''))
    .filter((word) => word !== '' && !articleWords.has(word) && !fillers.has(word));
}

/** A shorter word alone is an initial or a "v", which half of all names have. */
const shortestWord = 3;

function byWords(name: string, pack: Pack): Found[] {
  const wanted = wordsOf(name);
  if (!wanted.some((word) => word.length >= shortestWord)) return [];
  const holds = (...names: readonly string[]): boolean => {
    const words = new Set(names.flatMap(wordsOf));
    return wanted.every((word) => words.has(word));
  };
  const rulings = [...pack.rulings.values()].filter((ruling) => holds(ruling.name));
  const instruments = [...pack.instruments.values()].filter(({ name: long, short }) =>
    [long.nl, long.en, short.nl, short.en].some((text) => holds(text)),
  );
  return [
    ...rulings.map((record): Found => ({ kind: 'ruling', record })),
    ...instruments.map((record): Found => ({ kind: 'instrument', record })),
  ];
}

/** The words of a name in small letters without accents: "Üner" is found by "uner". */
function wordsOf(name: string): string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
