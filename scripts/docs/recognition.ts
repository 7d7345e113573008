import { KNOWN_ACTS } from '../../server/bill/acts.js';
import type { Pack } from '../../server/norms/pack.js';
import type { AmendmentCondition, Condition, Find } from '../../server/norms/schema.js';
import type { LanguageCode } from '../../server/text/range.js';
import { bullets, code, escaped, prose } from './markdown.js';
import { wording } from './wording.js';

/** One way in which a rule recognises a provision, in words as far as its concepts say what they mean. */
export function conditionText(condition: Condition, pack: Pack, language: LanguageCode): string {
  const words = wording[language];
  if ('built-in' in condition) return `${words.builtIn} ${code(condition['built-in'])}`;
  if ('amendment' in condition) return amendmentText(condition, pack, language);
  const roles = Object.entries(condition.roles).map(
    ([role, find]) => `${code(role)}: ${phraseText(find, pack, language)}`,
  );
  return `${words.within[condition.within]}\n\n${bullets([...roles, ...without(condition.without, pack, language)])}`;
}

function amendmentText({ amendment, without: not }: AmendmentCondition, pack: Pack, language: LanguageCode): string {
  const words = wording[language];
  const { action, act, articles, divisions, paragraphs, items, whole, removes, inserts, mentions } = amendment;
  const parts: string[] = [];
  const list = (label: string, values: readonly string[] | undefined): void => {
    if (values !== undefined) parts.push(`${label}: ${values.map(escaped).join(', ')}`);
  };
  list(words.act, act?.map(nameOfAct));
  list(words.articles, articles);
  list(words.divisions, divisions);
  list(words.paragraphs, paragraphs);
  list(words.items, items);
  if (whole === true) parts.push(words.wholeArticles);
  for (const [label, find] of [
    [words.removed, removes],
    [words.inserted, inserts],
    [words.mentioned, mentions],
  ] as const) {
    if (find !== undefined) parts.push(`${label}: ${phraseText(find, pack, language)}`);
  }
  const actions = action.map((one) => words.actions[one]).join(words.or);
  return `${words.amendment} ${actions}\n\n${bullets([...parts, ...without(not, pack, language)])}`.trimEnd();
}

function without(finds: readonly Find[], pack: Pack, language: LanguageCode): string[] {
  return finds.map((find) => `${wording[language].butNot}: ${phraseText(find, pack, language)}`);
}

/** "vreemdelingenwet-2000" as it is called: "Vreemdelingenwet 2000". */
function nameOfAct(key: string): string {
  return KNOWN_ACTS.find(({ id }) => id === key)?.names[0] ?? key;
}

/**
 * What is looked for: concepts by what they mean, other phrases in the notation. A phrase for one language is not shown
 * in the other, and one that serves both says so.
 */
export function phraseText(find: Find, pack: Pack, language: LanguageCode): string {
  const words = wording[language];
  const inner = typeof find === 'object' && 'find' in find ? find.find : find;
  const text = typeof inner === 'string' ? inner : inner[language];
  if (text === undefined) return words.otherLanguageOnly;
  const names = conceptsIn(text);
  const meanings = names?.flatMap((name) => pack.concepts.get(name)?.means[language] ?? []) ?? [];
  if (names !== undefined && meanings.length === names.length) {
    const [only] = meanings;
    if (only !== undefined && meanings.length === 1) return prose(only);
    return `${words.oneOf}\n${meanings.map((meaning) => `  - ${prose(meaning)}`).join('\n')}`;
  }
  return typeof inner === 'string' && hasWords(text) ? `${words.bothLanguages} ${code(text)}` : code(text);
}

/** The concepts of "<a>" or "<a> | <b>"; undefined when the phrase has anything else in it. */
function conceptsIn(text: string): string[] | undefined {
  if (!/^<[a-z0-9-]+>(?: *\| *<[a-z0-9-]+>)*$/.test(text.trim())) return undefined;
  return [...text.matchAll(/<([a-z0-9-]+)>/g)].map(([, name = '']) => name);
}

/** Whether a phrase has words of its own, besides concepts and citations. */
function hasWords(text: string): boolean {
  return /\p{L}/u.test(text.replaceAll(/<[^>]*>|@\S+/g, ''));
}
