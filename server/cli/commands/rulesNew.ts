import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import type { Pack } from '../../norms/pack.js';
import { builtInPack } from '../../project/builtInPack.js';
import type { Configuration } from '../../project/configuration.js';
import { Configurations } from '../configurations.js';
import { newCommand } from '../newCommand.js';
import { writeNewRule } from '../rules/newRule.js';
import type { Shell } from '../shell.js';
import { shownPath } from '../shownPath.js';
import { useConfiguration } from '../useConfiguration.js';

/** The folder that is made when no other is meant; editors know the files in a folder of this name. */
const usualFolder = 'toetssteen-rules';

interface Options {
  readonly pack?: string;
  readonly from?: string;
  readonly config?: string;
}

/** `toetssteen rules new`: begins a rule, and the pack when there is none. */
export function rulesNewCommand(shell: Shell): Command {
  const { say } = shell;
  return newCommand(
    shell,
    'new',
    {
      nl: 'Begint een regel: een bestand waarin bij elk onderdeel staat wat er hoort. Is de map nog geen regelpakket, dan wordt zij dat. Wat er al is, wordt niet overschreven.',
      en: 'Begins a rule: a file that says of each part what belongs there. A folder that is not a rule pack yet becomes one. Nothing that is there is overwritten.',
    },
    [
      {
        type: 'toetssteen rules new wonen/stop-toewijzing',
        does: { nl: 'een regel over een handeling', en: 'a rule about an operation' },
      },
      {
        type: 'toetssteen rules new wonen/stop-toewijzing --pack mijn-regels',
        does: { nl: 'in deze map', en: 'in this folder' },
      },
      {
        type: 'toetssteen rules new two-status/my-rule --from unequal-housing',
        does: { nl: 'vanuit een regel', en: 'from a rule' },
      },
    ],
  )
    .argument(
      '<THEME/RULE>',
      say({
        nl: 'thema en naam van de regel, naar wat de bepaling doet (stop-toewijzing), niet naar haar onderwerp',
        en: 'theme and name of the rule, after what the provision does (stop-allocation), not after its subject',
      }),
    )
    .option(
      '--pack <FOLDER>',
      say({
        nl: `map van het regelpakket; anders het eerste van de configuratie, of ${usualFolder}`,
        en: `folder of the rule pack; else the first of the configuration, or ${usualFolder}`,
      }),
    )
    .option(
      '--from <RULE>',
      say({
        nl: 'neem normen, uitspraken en herkenning over van een regel die er is',
        en: 'take norms, rulings and recognition from a rule that there is',
      }),
    )
    .option('--config <FILE>', say({ nl: 'configuratie met packs', en: 'configuration with packs' }))
    .action((name: string, _options: object, command: Command) => {
      const { pack, from, config } = command.optsWithGlobals<Options>();
      const { cwd } = shell.io;
      const configuration = useConfiguration(shell, new Configurations(cwd, config));
      const folder = pack === undefined ? usual(configuration, cwd) : resolve(cwd, pack);
      const shown = shownPath(folder, cwd);
      const written = writeNewRule({ name, folder, shown, language: shell.language, from }, ownRules());
      shell.print(nextSteps({ name, shown, written, configure: missingFrom(configuration, folder, cwd) }, shell));
    });
}

/** The first pack of the configuration, the pack of a clone, or the folder that is made when there is none. */
function usual({ packs, folder }: Configuration, cwd: string): string {
  const [first] = packs;
  if (first !== undefined) return resolve(folder ?? cwd, first);
  return existsSync(join(cwd, 'rules', 'pack.yaml')) ? join(cwd, 'rules') : join(cwd, usualFolder);
}

/** How a configuration would name a pack that it does not name yet; undefined when it does. */
function missingFrom({ packs, folder }: Configuration, pack: string, cwd: string): string | undefined {
  const from = folder ?? cwd;
  if (packs.some((path) => resolve(from, path) === pack)) return undefined;
  return relative(from, pack).split(sep).join('/') || '.';
}

/** The rules that come with the program; undefined when they are broken, which only happens to who is changing them. */
function ownRules(): Pack | undefined {
  try {
    return builtInPack();
  } catch {
    return undefined;
  }
}

interface Begun {
  readonly name: string;
  readonly shown: string;
  readonly written: readonly string[];
  readonly configure: string | undefined;
}

function nextSteps({ name, shown, written, configure }: Begun, { say, style }: Shell): string {
  const steps = [
    say({
      nl: `Vul ${shown}/${name}.yaml in. Begin onderaan, met de teksten die erop lijken.`,
      en: `Fill in ${shown}/${name}.yaml. Begin at the end, with the texts that look like it.`,
    }),
    say({
      nl: `toetssteen rules lint ${shown} wijst aan wat nog ontbreekt.`,
      en: `toetssteen rules lint ${shown} points at what is still missing.`,
    }),
    ...(configure === undefined
      ? []
      : [
          say({
            nl: `Zet in toetssteen.config.yaml: packs: [${JSON.stringify(configure)}]`,
            en: `Put in toetssteen.config.yaml: packs: [${JSON.stringify(configure)}]`,
          }),
        ]),
    say({
      nl: `toetssteen rules test ${name} beproeft de voorbeelden.`,
      en: `toetssteen rules test ${name} tries the examples.`,
    }),
  ];
  return [
    style.bold(say({ nl: 'Geschreven:', en: 'Written:' })),
    ...written.map((path) => `  ${shown}/${path}`),
    '',
    style.bold(say({ nl: 'Zo gaat u verder:', en: 'How to go on:' })),
    ...steps.map((step, at) => `  ${at + 1}. ${step}`),
    '',
  ].join('\n');
}
