import type { Norm, Pack, RuleOfPack } from '../../server/norms/pack.js';
import type { Condition, Find, Rule, Ruling } from '../../server/norms/schema.js';
import { wordingIn } from '../../server/report/wording.js';
import type { LanguageCode } from '../../server/text/range.js';
import { block, bullets, code, escaped, link, page } from './markdown.js';
import { normLine, rulingLine } from './sources.js';
import { wording } from './wording.js';

/** How many examples a page shows of a kind; the rest stand in the rule itself. */
const shownExamples = 3;

/** The reference page of a rule: Dutch first, then English. */
export function rulePage(rule: RuleOfPack, pack: Pack): string {
  return page([
    `# ${code(rule.name)}`,
    `${escaped(rule.title.nl)} · ${escaped(rule.title.en)}`,
    ...section(rule, pack, 'nl'),
    ...section(rule, pack, 'en'),
    `<!-- scripts/generateDocs.ts makes this page from rules/${rule.theme}/${rule.id}.yaml -->`,
  ]);
}

function section(rule: RuleOfPack, pack: Pack, language: LanguageCode): (string | undefined)[] {
  const words = wording[language];
  return [
    `## ${words.language}`,
    `### ${words.flagged}`,
    `**${escaped(rule.title[language])}** (${wordingIn(language).severity[rule.severity]}). ${escaped(filledIn(rule.message[language]))}`,
    `${words.operation}:`,
    ...rule.when.map((condition) => conditionText(condition, pack, language)),
    `### ${words.why}`,
    escaped(rule.why[language]),
    ...variants(rule, language),
    `### ${words.conflicting}`,
    ...exampleBlocks(rule.examples[language].conflicts, language),
    `### ${words.compatible}`,
    ...compatible(rule, language),
    ...lawAbove(rule, pack, language),
    ...notForbidden(rule, pack, language),
    `### ${words.limits}`,
    ...limits(rule, pack, language),
    `### ${words.suppress}`,
    ...suppressing(rule, language),
    `### ${words.seeAlso}`,
    bullets(seeAlso(rule, pack, language)),
  ];
}

function conditionText(condition: Condition, pack: Pack, language: LanguageCode): string {
  const words = wording[language];
  if ('built-in' in condition) return `${words.builtIn} ${code(condition['built-in'])}`;
  if ('amendment' in condition) {
    const { action, act, articles, removes, inserts, mentions } = condition.amendment;
    const parts = [
      ...action.map(code),
      ...(act ?? []).map(escaped),
      ...(articles ?? []).map((article) => `${language === 'nl' ? 'artikel' : 'article'} ${escaped(article)}`),
      ...[removes, inserts, mentions].flatMap((find) => (find === undefined ? [] : [phrase(find, pack, language)])),
    ];
    return `${words.amendment} ${parts.join(', ')}`;
  }
  const roles = Object.entries(condition.roles).map(([role, find]) => `${code(role)}: ${phrase(find, pack, language)}`);
  return `${words.within[condition.within]}\n\n${bullets(roles)}`;
}

/** A phrase in the notation; a single concept is said in words. */
function phrase(find: Find, pack: Pack, language: LanguageCode): string {
  const inner = typeof find === 'object' && 'find' in find ? find.find : find;
  const text = typeof inner === 'string' ? inner : (inner[language] ?? inner.nl ?? inner.en ?? '');
  const name = /^<([a-z0-9-]+)>$/.exec(text)?.[1];
  const concept = name === undefined ? undefined : pack.concepts.get(name);
  return concept === undefined ? code(text) : escaped(concept.means[language]);
}

function variants(rule: Rule, language: LanguageCode): string[] {
  const words = wording[language];
  if (rule.variants.length === 0) return [];
  const strengths = wordingIn(language).severity;
  const items = rule.variants.map(({ severity, because }) => `${strengths[severity]}: ${escaped(because[language])}`);
  return [words.variants, bullets(items)];
}

/** Examples that are judged rightly, each as a piece of a bill, with the day when that matters. */
function exampleBlocks(examples: Rule['examples']['nl']['conflicts'], language: LanguageCode): string[] {
  const shown = examples.flatMap((example) => {
    if (typeof example === 'string') return [{ text: example, day: undefined }];
    return example['known-miss'] === undefined ? [{ text: example.text, day: example['as-of'] }] : [];
  });
  return shown.slice(0, shownExamples).flatMap(({ text, day }) => {
    return day === undefined ? [block(text)] : [`${wording[language].inForceOn} ${day}:`, block(text)];
  });
}

/** A message with dots for the words that the check fills in, and with the parts that depend on such words. */
function filledIn(message: string): string {
  return message.replaceAll(/\[([^[\]]*\{[^[\]]*)\]/g, '$1').replaceAll(/\{[a-z]+\}/g, '…');
}

function suppressing(rule: RuleOfPack, language: LanguageCode): string[] {
  const words = wording[language];
  if (rule.theme === 'suppressions') return [words.notSuppressed];
  return [words.suppressHow, block(`<!-- toetssteen-disable-next ${rule.name}: ${words.reason} -->`)];
}

function compatible(rule: Rule, language: LanguageCode): string[] {
  const words = wording[language];
  const clause = rule.compatible?.[language];
  const safeguards = rule.safeguards.map(({ name, effect }) => `${escaped(name[language])} (${words[effect]})`);
  const lookAlikes = exampleBlocks(rule.examples[language].compatible, language);
  return [
    ...(clause === undefined ? [] : [words.clause, block(clause)]),
    ...(safeguards.length === 0 ? [] : [words.safeguards, bullets(safeguards)]),
    ...(lookAlikes.length === 0 ? [] : [words.lookAlikes, ...lookAlikes]),
  ];
}

function lawAbove(rule: Rule, pack: Pack, language: LanguageCode): string[] {
  const words = wording[language];
  const norms = withSuccessors(rule, pack).map((norm) => normLine(norm, language));
  const rulings = rule.rulings.flatMap((reference) => {
    const ruling = pack.rulings.get(typeof reference === 'string' ? reference : reference.id);
    return ruling === undefined ? [] : [rulingLine(ruling, language, { reference, authority: true })];
  });
  if (norms.length + rulings.length === 0) return [];
  return [
    `### ${words.lawAbove}`,
    ...(norms.length === 0 ? [] : [words.norms, bullets(norms)]),
    ...(rulings.length === 0 ? [] : [words.rulings, bullets(rulings)]),
  ];
}

/** The norms of a rule and what takes their place, since which one is cited depends on the day. */
function withSuccessors(rule: Rule, pack: Pack): Norm[] {
  const found = new Map<string, Norm>();
  const waiting = [...rule.norms];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const norm = pack.norms.get(id);
    if (norm === undefined || found.has(id)) continue;
    found.set(id, norm);
    waiting.unshift(...norm.successors);
  }
  return [...found.values()];
}

function notForbidden(rule: Rule, pack: Pack, language: LanguageCode): string[] {
  const named = (ids: readonly string[]): Ruling[] => ids.flatMap((id) => pack.rulings.get(id) ?? []);
  const supporting = named(rule.rulings.map((reference) => (typeof reference === 'string' ? reference : reference.id)));
  const own = rule.allowed === undefined ? [] : [escaped(rule.allowed[language])];
  const limits = named(rule.limits).map((ruling) => rulingLine(ruling, language));
  const allowed = [...supporting, ...named(rule.limits)].flatMap((ruling) =>
    ruling.allowed === undefined
      ? []
      : [`${link(ruling.number ?? ruling.name, ruling.url)}: ${escaped(ruling.allowed[language])}`],
  );
  if (own.length + limits.length + allowed.length === 0) return [];
  const heading = wording[language][supporting.length + limits.length === 0 ? 'leftFree' : 'notForbidden'];
  return [`### ${heading}`, ...own, bullets([...limits, ...allowed])];
}

function limits(rule: RuleOfPack, pack: Pack, language: LanguageCode): string[] {
  const words = wording[language];
  const misses = [...rule.examples[language].conflicts, ...rule.examples[language].compatible].flatMap((example) => {
    const reason = typeof example === 'string' ? undefined : example['known-miss'];
    return reason === undefined ? [] : [escaped(reason[language])];
  });
  const unless = rule.unless.map(({ find }) => phrase(find, pack, language));
  return [
    words.precision[rule.precision],
    ...(rule.untranslatable === undefined ? [] : [escaped(rule.untranslatable[language])]),
    ...(unless.length === 0 ? [] : [words.unless, bullets(unless)]),
    ...(misses.length === 0 ? [] : [words.knownMiss, bullets(misses)]),
  ];
}

/** Rules that go before this one, and others in its theme. */
function seeAlso(rule: RuleOfPack, pack: Pack, language: LanguageCode): string[] {
  const near = [...pack.rules.values()].filter(({ theme, name }) => theme === rule.theme && name !== rule.name);
  const first = rule['yields-to'].flatMap((name) => pack.rules.get(name) ?? []);
  const rules = [...new Set([...first, ...near])];
  return [
    ...rules.map((other) => {
      const path = other.theme === rule.theme ? `${other.id}.md` : `../${other.theme}/${other.id}.md`;
      return `${link(other.name, path)}: ${escaped(other.title[language])}`;
    }),
    link(language === 'nl' ? 'Alle regels' : 'All rules', '../README.md'),
  ];
}
