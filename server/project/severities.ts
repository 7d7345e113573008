import type { Finding } from '../check/finding.js';
import type { Pack } from '../norms/pack.js';
import type { Severity } from '../norms/schema.js';
import { nearest } from '../norms/suggestion.js';
import type { Bilingual, LanguageCode } from '../text/range.js';
import { type Configuration, type RuleSetting, toProblem } from './configuration.js';
import type { Problem } from './problem.js';

/** What a configuration makes of the severities of the rules. */
export interface Severities {
  /** By full rule name. */
  readonly byRule: ReadonlyMap<string, Severity | 'off'>;
  /** Why a severity was changed, by full rule name. */
  readonly reasons: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/**
 * Works out the `rules` of a configuration. What is said about a rule goes before what is said about its theme,
 * whatever the order in the file. A severity may only differ from the rule's own with a reason: whoever reads the
 * report must be able to see why a court's judgement weighs less here.
 * @param known whether the pack has all rules, or some of the packs of the configuration could not be loaded
 */
export function configuredSeverities(
  configuration: Configuration,
  pack: Pack,
  known: 'complete' | 'incomplete' = 'complete',
): Severities {
  const byRule = new Map<string, Severity | 'off'>();
  const reasons = new Map<string, string>();
  const problems: Problem[] = [];
  const report = (name: string, message: Bilingual, remedy: Bilingual): void => {
    const problem = configuration.source?.problemAtKey(['rules', name], { message, remedy });
    if (problem !== undefined) problems.push(toProblem(problem, 'configuration'));
  };
  const themesFirst = [...configuration.rules].sort(
    ([a], [b]) => Number(pack.rules.has(a)) - Number(pack.rules.has(b)),
  );
  for (const [name, setting] of themesFirst) {
    const rules = rulesNamed(name, pack);
    if (rules.length === 0) {
      const text = known === 'complete' ? unknownRule(name, pack) : perhapsUnknownRule(name, pack);
      report(name, text.message, text.remedy);
    }
    const unexplained = rules.filter((rule) => changesSilently(setting, pack.rules.get(rule)?.severity));
    if (unexplained.length > 0) report(name, changedWithoutReason.message, changedWithoutReason.remedy);
    for (const rule of rules) apply(rule, setting, byRule, reasons);
  }
  return { byRule, reasons, problems };
}

function apply(
  rule: string,
  setting: RuleSetting,
  byRule: Map<string, Severity | 'off'>,
  reasons: Map<string, string>,
): void {
  reasons.delete(rule);
  if (setting === 'on') byRule.delete(rule);
  else if (setting === 'off') byRule.set(rule, 'off');
  else if (typeof setting === 'string') byRule.delete(rule);
  else {
    byRule.set(rule, setting.severity);
    reasons.set(rule, setting.reason);
  }
}

function changesSilently(setting: RuleSetting, own: Severity | undefined): boolean {
  return typeof setting === 'string' && setting !== 'off' && setting !== 'on' && setting !== own;
}

const changedWithoutReason = {
  message: {
    nl: 'de zwaarte wijkt af van die van de regel en er staat geen reden bij',
    en: 'the severity differs from that of the rule and no reason is given',
  },
  remedy: {
    nl: 'schrijf bijvoorbeeld { severity: warning, reason: "waarom" }',
    en: 'write, for instance, { severity: warning, reason: "why" }',
  },
};

/** Full names of the rules that a name stands for: a full name, a theme, or a rule's id when only one rule has it. */
export function rulesNamed(name: string, pack: Pack): string[] {
  if (pack.rules.has(name)) return [name];
  const all = [...pack.rules.values()];
  const ofTheme = all.filter((rule) => rule.theme === name);
  if (ofTheme.length > 0) return ofTheme.map((rule) => rule.name);
  const withId = all.filter((rule) => rule.id === name);
  return withId.length === 1 ? withId.map((rule) => rule.name) : [];
}

/** What to say about a name that is no rule and no theme. */
export function unknownRule(name: string, pack: Pack): Pick<Problem, 'code' | 'message' | 'remedy'> {
  const meant = nearest(name, [...pack.rules.keys(), ...pack.themes.keys()]);
  return {
    code: 'unknown-name',
    message: { nl: `er is geen regel of thema "${name}"`, en: `there is no rule or theme "${name}"` },
    remedy:
      meant === undefined
        ? { nl: 'toetssteen rules toont ze alle', en: 'toetssteen rules lists them all' }
        : { nl: `bedoelde u ${meant}?`, en: `did you mean ${meant}?` },
  };
}

/** The same, where the name may be that of a rule in a pack that could not be loaded. */
function perhapsUnknownRule(name: string, pack: Pack): Pick<Problem, 'message' | 'remedy'> {
  const { remedy } = unknownRule(name, pack);
  return {
    message: {
      nl: `er is geen regel of thema "${name}" in de pakketten die wel te lezen zijn`,
      en: `there is no rule or theme "${name}" in the packs that can be read`,
    },
    remedy,
  };
}

/** The findings, with the reason of the configuration beside each severity that it changed. */
export function withReasons(
  findings: readonly Finding[],
  reasons: ReadonlyMap<string, string>,
  language: LanguageCode,
): readonly Finding[] {
  if (reasons.size === 0) return findings;
  return findings.map((finding) => {
    const reason = reasons.get(finding.ruleId);
    if (reason === undefined) return finding;
    const prefix = language === 'nl' ? 'volgens de configuratie' : 'according to the configuration';
    return { ...finding, severityReason: `${prefix}: ${reason}` };
  });
}
