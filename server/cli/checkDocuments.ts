import { parseBill } from '../bill/parseBill.js';
import type { Configuration } from '../project/configuration.js';
import { internalProblem, type Problem, ProblemError } from '../project/problem.js';
import type { RuleSet } from '../project/ruleSet.js';
import { version } from '../project/version.js';
import { formatCompact } from '../report/compact.js';
import { formatJson } from '../report/json.js';
import { formatPretty } from '../report/pretty.js';
import { type CheckedFile, type FailOn, type Report, reaches } from '../report/report.js';
import type { CheckFlags } from './commands/check.js';
import { Configurations } from './configurations.js';
import { toFailure } from './failure.js';
import { findInputs, type Input } from './inputs.js';
import { Progress } from './progress.js';
import { readSourceFile, readStandardInput } from './readSource.js';
import { RuleSets } from './ruleSets.js';
import type { Shell } from './shell.js';

/** A document that was checked, with the level from which its findings make the check fail. */
interface Outcome {
  readonly file: CheckedFile;
  readonly failOn: FailOn;
}

/**
 * Checks documents and writes the report: whole and last, so that an interrupted check leaves nothing half done. What
 * cannot be checked is told and makes the exit code 2; the rest is checked all the same.
 * @param paths files, folders, patterns, `-`; the current folder when empty
 */
export async function checkDocuments(shell: Shell, paths: readonly string[], flags: CheckFlags): Promise<void> {
  const started = shell.io.milliseconds();
  const work = new Check(shell, flags);
  await work.run(paths.length === 0 ? ['.'] : paths);
  work.report(shell.io.milliseconds() - started);
}

class Check {
  private readonly configurations: Configurations;
  private readonly ruleSets: RuleSets;
  private readonly outcomes: Outcome[] = [];
  private readonly problems: Problem[] = [];
  private readonly packs = new Map<string, { readonly id: string; readonly version: string }>();
  /** The first configuration that was met: it decides what holds for the report as a whole. */
  private configuration: Configuration | undefined;

  constructor(
    private readonly shell: Shell,
    private readonly flags: CheckFlags,
  ) {
    this.configurations = new Configurations(shell.io.cwd, flags.config);
    this.ruleSets = new RuleSets(shell.io.cwd, flags.rule);
  }

  async run(paths: readonly string[]): Promise<void> {
    const { inputs, problems } = await findInputs(paths, this.shell.io.cwd, this.configurations);
    this.problems.push(...problems);
    this.configuration = this.configurations.forFolder(inputs[0]?.folder ?? this.shell.io.cwd);
    const language = this.configuration?.language;
    if (!this.shell.explicitLanguage && language !== undefined) this.shell.language = language;

    const progress = new Progress(this.shell.io, inputs.length, this.flags.quiet === true);
    try {
      for (const [done, input] of inputs.entries()) {
        progress.step(done, input.shown);
        await this.one(input);
        // Lets a keyboard interrupt through between two documents.
        await new Promise((resume) => setImmediate(resume));
      }
    } finally {
      progress.end();
    }
    this.problems.unshift(...this.configurations.problems);
  }

  private async one(input: Input): Promise<void> {
    const configuration = this.configurations.forFolder(input.folder);
    if (configuration === undefined) return;
    const rules = this.rules(configuration);
    if (rules === undefined) return;
    const { io } = this.shell;
    const read = await (input.path === undefined
      ? readStandardInput(io, input.shown)
      : readSourceFile(input.path, input.shown));
    if ('problem' in read) {
      this.problems.push(read.problem);
      return;
    }
    try {
      this.outcomes.push(this.judge(input, read.text, configuration, rules));
    } catch (error) {
      this.problems.push(internalProblem(error, input.shown));
      if (io.env.TOETSSTEEN_DEBUG && error instanceof Error) io.stderr.write(`${error.stack}\n`);
    }
  }

  private judge(input: Input, source: string, configuration: Configuration, rules: RuleSet): Outcome {
    const bill = parseBill(source);
    const { asOf } = this.flags;
    const today = configuration.asOf ?? this.shell.io.today();
    const findings = rules.judge(bill, { language: this.shell.language, asOf, today });
    return {
      file: {
        path: input.shown,
        source,
        language: bill.language,
        kind: bill.kind,
        asOf: asOf ?? bill.frontMatter.entryIntoForce ?? today,
        findings,
      },
      failOn: this.flags.failOn ?? configuration.failOn ?? 'error',
    };
  }

  private readonly failedConfigurations = new Set<Configuration>();

  /** The rules under a configuration; undefined when they cannot be used, which is told once. */
  private rules(configuration: Configuration): RuleSet | undefined {
    if (this.failedConfigurations.has(configuration)) return undefined;
    try {
      const rules = this.ruleSets.for(configuration);
      for (const { id, version: number } of rules.pack.manifests) this.packs.set(id, { id, version: number });
      return rules;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.failedConfigurations.add(configuration);
      this.problems.push(...error.problems);
      return undefined;
    }
  }

  report(duration: number): void {
    const { shell, flags } = this;
    const quiet = flags.quiet === true;
    const report: Report = {
      files: this.outcomes.map(({ file, failOn }) =>
        quiet && flags.format !== 'json' ? onlyFailing(file, failOn) : file,
      ),
      failures: this.problems.map((problem) => toFailure(problem, shell.language)),
      language: shell.language,
      toolVersion: version,
      asOf: flags.asOf ?? this.configuration?.asOf ?? shell.io.today(),
      packs: [...this.packs.values()],
      showSuppressed: flags.showSuppressed === true,
    };
    shell.complain(this.problems);
    if (flags.format === 'json') shell.print(formatJson(report));
    else if (flags.format === 'compact') shell.print(formatCompact(report));
    else if (report.files.length > 0 || report.failures.length === 0) {
      shell.print(formatPretty(report, { style: shell.style, width: shell.width, duration, quiet }));
    }
    if (this.problems.length > 0) shell.exitCode = 2;
    else shell.exitCode = this.outcomes.some(fails) ? 1 : 0;
  }
}

function fails({ file, failOn }: Outcome): boolean {
  return file.findings.some((finding) => finding.suppressed === undefined && reaches(finding.severity, failOn));
}

function onlyFailing(file: CheckedFile, failOn: FailOn): CheckedFile {
  return { ...file, findings: file.findings.filter((finding) => reaches(finding.severity, failOn)) };
}
