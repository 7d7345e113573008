import { resolve } from 'node:path';
import type { Bill } from '../bill/model.js';
import { check } from '../check/check.js';
import { type CompiledPack, compilePack } from '../check/compile.js';
import type { CheckOptions, Finding } from '../check/finding.js';
import { loadPack } from '../norms/loadPack.js';
import type { Pack } from '../norms/pack.js';
import type { Severity } from '../norms/schema.js';
import { builtInPack } from './builtInPack.js';
import { type Configuration, toProblem } from './configuration.js';
import { readPackFolder } from './packFolder.js';
import { CommandProblem, type Problem } from './problem.js';
import { configuredSeverities, rulesNamed, unknownRule, withReasons } from './severities.js';
import { shownPath } from './shownPath.js';

/** The rules that hold for a document, ready to judge with. */
export interface RuleSet {
  readonly pack: Pack;
  readonly compiled: CompiledPack;
  /** What the configuration makes of severities, by full rule name. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** Judges a bill; suppressed findings are kept and marked. */
  judge(bill: Bill, options: Pick<CheckOptions, 'language' | 'asOf' | 'today'>): readonly Finding[];
}

/** The rules for each configuration; every pack is read and compiled once. */
export class RuleSets {
  private readonly sets = new Map<Configuration, RuleSet>();
  private readonly compiled = new Map<string, CompiledPack>();

  /**
   * @param cwd what paths in messages count from
   * @param only rules or themes to keep to; all when empty
   */
  constructor(
    private readonly cwd: string,
    private readonly only: readonly string[] = [],
  ) {}

  /**
   * The rules under a configuration.
   * @throws CommandProblem when a pack or a setting cannot be used, with everything that is wrong
   */
  for(configuration: Configuration): RuleSet {
    let set = this.sets.get(configuration);
    if (set === undefined) {
      set = this.make(configuration);
      this.sets.set(configuration, set);
    }
    return set;
  }

  private make(configuration: Configuration): RuleSet {
    const compiled = this.compile(configuration);
    const { pack } = compiled;
    const { byRule, reasons, problems } = configuredSeverities(configuration, pack);
    if (problems.length > 0) throw new CommandProblem(problems);
    const severities = this.narrowed(byRule, pack);
    return {
      pack,
      compiled,
      severities,
      judge: (bill, options) => {
        const findings = check(bill, compiled, { ...options, keepSuppressed: true, severities });
        return withReasons(findings, reasons, options.language);
      },
    };
  }

  /** The severities with every rule off that was not asked for. */
  private narrowed(byRule: ReadonlyMap<string, Severity | 'off'>, pack: Pack): ReadonlyMap<string, Severity | 'off'> {
    if (this.only.length === 0) return byRule;
    const asked = new Set<string>();
    for (const name of this.only) {
      const rules = rulesNamed(name, pack);
      if (rules.length === 0) throw new CommandProblem([unknownRule(name, pack)]);
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

  private compile(configuration: Configuration): CompiledPack {
    const folders = configuration.packs.map((folder) => resolve(configuration.folder ?? this.cwd, folder));
    const key = folders.join('\n');
    let compiled = this.compiled.get(key);
    if (compiled === undefined) {
      const { pack, problems } = loadPacks(folders, this.cwd);
      if (problems.length > 0) {
        // One run must tell everything that is wrong, so the settings are held against the rules that there are.
        const settings = configuredSeverities(configuration, pack, 'incomplete');
        throw new CommandProblem([...problems, ...settings.problems]);
      }
      compiled = compilePack(pack);
      this.compiled.set(key, compiled);
    }
    return compiled;
  }
}

/** The built-in rules with those of the folders that can be loaded, and what is wrong with the others. */
function loadPacks(folders: readonly string[], cwd: string): { readonly pack: Pack; readonly problems: Problem[] } {
  let pack = ownPack();
  const problems: Problem[] = [];
  for (const folder of folders) {
    const shown = shownPath(folder, cwd);
    try {
      const loaded = loadPack(readPackFolder(folder, shown), { base: pack, folder: shown });
      const errors = loaded.problems.filter((problem) => problem.level === 'error');
      if (loaded.pack === undefined) problems.push(...errors.map((problem) => toProblem(problem, 'pack')));
      else pack = loaded.pack;
    } catch (error) {
      if (!(error instanceof CommandProblem)) throw error;
      problems.push(...error.problems);
    }
  }
  return { pack, problems };
}

/** The rules that come with the program; broken ones only happen to who is changing them. */
function ownPack(): Pack {
  try {
    return builtInPack();
  } catch {
    throw new CommandProblem([
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
