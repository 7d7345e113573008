import type { Command } from 'commander';
import { type ExampleResult, isFailure, runExamples } from '../../check/examples.js';
import { ProblemError } from '../../project/problem.js';
import { rulesNamed, unknownRule } from '../../project/severities.js';
import { Configurations } from '../configurations.js';
import { newCommand } from '../newCommand.js';
import { RuleSets } from '../ruleSets.js';
import { failedExample, tally } from '../rules/exampleReport.js';
import type { Shell } from '../shell.js';
import { useConfiguration } from '../useConfiguration.js';

/** `toetssteen rules test`: runs the examples that stand in the rules. */
export function rulesTestCommand(shell: Shell): Command {
  const { say } = shell;
  return newCommand(
    shell,
    'test',
    {
      nl: 'Voert de voorbeelden van regels uit: elk conflict moet gevonden worden, elke verenigbare tekst met rust gelaten.',
      en: 'Runs the examples of rules: each conflict must be found, each compatible text left alone.',
    },
    [
      { type: 'toetssteen rules test', does: { nl: 'alle voorbeelden', en: 'all examples' } },
      { type: 'toetssteen rules test criminalising-aid', does: { nl: 'die van één thema', en: 'those of one theme' } },
    ],
  )
    .argument(
      '[RULE...]',
      say({ nl: 'regels of thema’s; zonder argument alle', en: 'rules or themes; all when left out' }),
    )
    .option('--config <FILE>', say({ nl: 'configuratie, voor extra regels', en: 'configuration, for extra rules' }))
    .action((names: string[], _options: object, command: Command) => {
      const { config } = command.optsWithGlobals<{ readonly config?: string }>();
      const configuration = useConfiguration(shell, new Configurations(shell.io.cwd, config));
      const { pack, compiled } = new RuleSets(shell.io.cwd).for(configuration);
      const results: ExampleResult[] = [];
      for (const result of runExamples(compiled, selected(names))) {
        results.push(result);
        if (isFailure(result)) shell.print(`${failedExample(result, shell)}\n`);
      }
      shell.print(tally(results, shell));
      shell.exitCode = results.some(isFailure) ? 1 : 0;

      function selected(wanted: readonly string[]): ReadonlySet<string> | undefined {
        if (wanted.length === 0) return undefined;
        const rules = wanted.flatMap((name) => {
          const found = rulesNamed(name, pack);
          if (found.length === 0) throw new ProblemError([unknownRule(name, pack)]);
          return found;
        });
        return new Set(rules);
      }
    });
}
