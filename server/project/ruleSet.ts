import type { Bill } from '../bill/model.js';
import { check } from '../check/check.js';
import { type CompiledPack, compilePack } from '../check/compile.js';
import type { CheckOptions, Finding } from '../check/finding.js';
import { loadPack } from '../norms/loadPack.js';
import type { Pack } from '../norms/pack.js';
import type { PackFile } from '../norms/problem.js';
import type { Severity } from '../norms/schema.js';
import type { LanguageCode } from '../text/range.js';
import { builtInPack } from './builtInPack.js';
import { type Configuration, toProblem } from './configuration.js';
import { type Problem, ProblemError } from './problem.js';
import { configuredSeverities, rulesNamed, unknownRule, withReasons } from './severities.js';

/** What a check of one bill still needs to know, besides the rules. */
export type JudgeOptions = Pick<CheckOptions, 'language' | 'asOf' | 'today'>;

/** The rules that hold for a document, ready to judge with. */
export interface RuleSet {
  readonly pack: Pack;
  readonly compiled: CompiledPack;
  /** What the configuration makes of severities, by full rule name. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** The findings as the configuration wants them told: with the reason beside each severity that it changed. */
  explain(findings: readonly Finding[], language: LanguageCode): readonly Finding[];
  /** Judges a bill; suppressed findings are kept and marked. */
  judge(bill: Bill, options: JudgeOptions): readonly Finding[];
}

/**
 * The rules under a configuration.
 * @param only rules or themes to keep to; all when empty
 * @throws ProblemError when a setting cannot be used, with everything that is wrong
 */
export function makeRuleSet(
  configuration: Configuration,
  compiled: CompiledPack,
  only: readonly string[] = [],
): RuleSet {
  const { pack } = compiled;
  const { byRule, reasons, problems } = configuredSeverities(configuration, pack);
  if (problems.length > 0) throw new ProblemError(problems);
  const severities = narrowed(byRule, pack, only);
  const explain: RuleSet['explain'] = (findings, language) => withReasons(findings, reasons, language);
  return {
    pack,
    compiled,
    severities,
    explain,
    judge: (bill, options) =>
      explain(check(bill, compiled, { ...options, keepSuppressed: true, severities }), options.language),
  };
}

/** A folder with rules that a configuration names: its files, or why they cannot be had. */
export type PackFolder =
  | { readonly shown: string; readonly files: readonly PackFile[] }
  | { readonly shown: string; readonly problems: readonly Problem[] };

/**
 * The built-in rules with those of some folders, compiled.
 * @throws ProblemError when a folder cannot be used; what the configuration says of rules is then held against those
 *   that there are, so that one run tells everything that is wrong
 */
export function compileFolders(folders: readonly PackFolder[], configuration: Configuration): CompiledPack {
  let pack = ownPack();
  const problems: Problem[] = [];
  for (const folder of folders) {
    if ('problems' in folder) {
      problems.push(...folder.problems);
      continue;
    }
    const loaded = loadPack(folder.files, { base: pack, folder: folder.shown });
    const errors = loaded.problems.filter((problem) => problem.level === 'error');
    if (loaded.pack === undefined) problems.push(...errors.map((problem) => toProblem(problem, 'pack')));
    else pack = loaded.pack;
  }
  if (problems.length > 0) {
    throw new ProblemError([...problems, ...configuredSeverities(configuration, pack, 'incomplete').problems]);
  }
  return compilePack(pack);
}

/** The severities with every rule off that was not asked for. */
function narrowed(
  byRule: ReadonlyMap<string, Severity | 'off'>,
  pack: Pack,
  only: readonly string[],
): ReadonlyMap<string, Severity | 'off'> {
  if (only.length === 0) return byRule;
  const asked = new Set<string>();
  for (const name of only) {
    const rules = rulesNamed(name, pack);
    if (rules.length === 0) throw new ProblemError([unknownRule(name, pack)]);
    for (const rule of rules) asked.add(rule);
  }
  const result = new Map(byRule);
  for (const rule of pack.rules.keys()) {
    if (!asked.has(rule)) result.set(rule, 'off');
    // Whoever asks for a rule by name wants to see it, whatever the configuration says.
    else if (result.get(rule) === 'off') result.delete(rule);
  }
  return result;
}

/** The rules that come with the program; broken ones only happen to who is changing them. */
function ownPack(): Pack {
  try {
    return builtInPack();
  } catch {
    throw new ProblemError([
      {
        code: 'pack',
        message: { nl: 'de ingebouwde regels kunnen niet worden geladen', en: 'the built-in rules cannot be loaded' },
        remedy: {
          nl: 'toetssteen rules lint zegt wat eraan mankeert',
          en: 'toetssteen rules lint says what is wrong with them',
        },
      },
    ]);
  }
}
