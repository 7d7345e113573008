import { periodInWords } from '../../server/check/recordWording.js';
import { authorityOf } from '../../server/norms/authority.js';
import type { Pack, RuleOfPack } from '../../server/norms/pack.js';
import type { Rule, Ruling } from '../../server/norms/schema.js';
import { wordingIn } from '../../server/report/wording.js';
import type { LanguageCode } from '../../server/text/range.js';
import { block, bullets, code, escaped, link, page, prose } from './markdown.js';
import { conditionText, phraseText } from './recognition.js';
import { normLine, rulingLine, supportOf, withSuccessors } from './sources.js';
import { wording } from './wording.js';

/** How many examples a page shows of a kind; the rest stand in the rule itself. */
const shownExamples = 3;

/** The reference page of a rule: Dutch first, then English. */
export function rulePage(rule: RuleOfPack, pack: Pack): string {
  return page([
    `# ${code(rule.name)}`,
    `${link('Nederlands', '#nederlands')} · ${link('English', '#english')}`,
    ...section(rule, pack, 'nl'),
    ...section(rule, pack, 'en'),
    `<!-- scripts/generateDocs.ts makes this page from rules/${rule.theme}/${rule.id}.yaml -->`,
  ]);
}

/** What a reader wants to know first comes first: what, why, which law, what it leaves free; then how to mend it. */
function section(rule: RuleOfPack, pack: Pack, language: LanguageCode): (string | undefined)[] {
  const words = wording[language];
  return [
    `## ${words.language}`,
    `### ${words.flagged}`,
    `**${escaped(rule.title[language])}** (${wordingIn(language).severity[rule.severity]}). ${prose(filledIn(rule.message[language]))}`,
    ...variants(rule, language),
    `### ${words.why}`,
    prose(rule.why[language]),
    ...lawAbove(rule, pack, language),
    ...notForbidden(rule, pack, language),
    `### ${words.conflicting}`,
    ...exampleBlocks(rule.examples[language].conflicts, language),
    `### ${words.compatible}`,
    ...compatible(rule, language),
    `### ${words.suppress}`,
    ...suppressing(rule, language),
    `### ${words.limits}`,
    ...limits(rule, pack, language),
    `${words.operation}:`,
    ...rule.when.map((condition) => conditionText(condition, pack, language)),
    `### ${words.seeAlso}`,
    bullets(seeAlso(rule, pack, language)),
  ];
}

function variants(rule: Rule, language: LanguageCode): string[] {
  if (rule.variants.length === 0) return [];
  const strengths = wordingIn(language).severity;
  const items = rule.variants.map(({ severity, because, applies }) => {
    const period = applies === undefined ? undefined : periodInWords(applies, language);
    const days = period === undefined ? '' : ` (${wording[language].forBills} ${period})`;
    return `${strengths[severity]}${days}: ${prose(because[language])}`;
  });
  return [wording[language].variants, bullets(items)];
}

/** Examples that are judged rightly, each as a piece of a bill, with the day when that matters. */
function exampleBlocks(examples: Rule['examples']['nl']['conflicts'], language: LanguageCode): string[] {
  const shown = examples.flatMap((example) => {
    if (typeof example === 'string') return [{ text: example, day: undefined }];
    return example['known-miss'] === undefined ? [{ text: example.text, day: example['as-of'] }] : [];
  });
  if (shown.length === 0) return [wording[language].noExample];
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
  return [
    ...(clause === undefined ? [] : [words.clause, block(clause)]),
    ...(safeguards.length === 0 ? [] : [words.safeguards, bullets(safeguards)]),
    words.lookAlikes,
    ...exampleBlocks(rule.examples[language].compatible, language),
  ];
}

function lawAbove(rule: Rule, pack: Pack, language: LanguageCode): string[] {
  const words = wording[language];
  const norms = withSuccessors(rule.norms, pack).map((norm) => normLine(norm, language));
  const named = new Set<string>();
  const rulings = rule.rulings.flatMap((reference) => {
    const ruling = pack.rulings.get(typeof reference === 'string' ? reference : reference.id);
    if (ruling === undefined) return [];
    // Once for each sort of authority: that all national courts have the same need not be read four times.
    const { en: reason } = authorityOf(ruling.body).reason;
    const authority = !named.has(reason);
    named.add(reason);
    return [rulingLine(ruling, language, { reference, authority })];
  });
  if (norms.length + rulings.length === 0) return [];
  return [
    `### ${words.lawAbove}`,
    ...(rulings.length === 0 ? [] : [words.rulings, bullets(rulings)]),
    ...(norms.length === 0 ? [] : [words.norms, bullets(norms)]),
  ];
}

function notForbidden(rule: Rule, pack: Pack, language: LanguageCode): string[] {
  const named = (ids: readonly string[]): Ruling[] => ids.flatMap((id) => pack.rulings.get(id) ?? []);
  const supporting = named(supportOf(rule));
  const own = rule.allowed === undefined ? [] : [prose(rule.allowed[language])];
  const limiting = named(rule.limits).map((ruling) => rulingLine(ruling, language));
  const allowed = [...supporting, ...named(rule.limits)].flatMap((ruling) =>
    ruling.allowed === undefined
      ? []
      : [`${link(ruling.number ?? ruling.name, ruling.url)}: ${prose(ruling.allowed[language])}`],
  );
  if (own.length + limiting.length + allowed.length === 0) return [];
  const heading = wording[language][supporting.length + limiting.length === 0 ? 'leftFree' : 'notForbidden'];
  return [`### ${heading}`, ...own, bullets([...limiting, ...allowed])];
}

function limits(rule: RuleOfPack, pack: Pack, language: LanguageCode): string[] {
  const words = wording[language];
  const misses = [...rule.examples[language].conflicts, ...rule.examples[language].compatible].flatMap((example) => {
    const reason = typeof example === 'string' ? undefined : example['known-miss'];
    return reason === undefined ? [] : [prose(reason[language])];
  });
  const unless = rule.unless.map(({ find }) => phraseText(find, pack, language));
  return [
    words.precision[rule.precision],
    ...(rule.untranslatable === undefined ? [] : [`${words.untranslatable} ${prose(rule.untranslatable[language])}`]),
    ...(unless.length === 0 ? [] : [words.unless, bullets(unless)]),
    ...(misses.length === 0 ? [] : [words.knownMiss, bullets(misses)]),
  ];
}

/** Rules that go before this one and that give way to it, the theme, and the claims that it encodes. */
function seeAlso(rule: RuleOfPack, pack: Pack, language: LanguageCode): string[] {
  const words = wording[language];
  const linked = (other: RuleOfPack): string => {
    const path = other.theme === rule.theme ? `${other.id}.md` : `../${other.theme}/${other.id}.md`;
    return `${link(other.name, path)}: ${escaped(other.title[language])}`;
  };
  const before = rule['yields-to'].flatMap((name) => pack.rules.get(name) ?? []);
  const after = [...pack.rules.values()].filter((other) => other['yields-to'].includes(rule.name));
  const theme = pack.themes.get(rule.theme);
  const claims = rule.claims.map((claim) => link(claim, `../../coverage.md#${claim.toLowerCase()}`)).join(', ');
  return [
    ...before.map((other) => `${words.givesWay} ${linked(other)}`),
    ...after.map((other) => `${words.goesBefore} ${linked(other)}`),
    `${words.theme} ${link(theme?.title[language] ?? rule.theme, 'README.md')}`,
    ...(claims === '' ? [] : [`${words.claims} ${claims}`]),
    link(words.allRules, '../README.md'),
  ];
}
