import { z } from 'zod';
import type { Pack } from '../../server/norms/pack.js';
import { configurationName, configurationSchema } from '../../server/project/configuration.js';
import type { Bilingual } from '../../server/text/range.js';

const { shape } = configurationSchema;
const [level, changed] = shape.rules.unwrap().valueType.options;

type Severity = Exclude<z.infer<typeof level>, 'on' | 'off'>;

const severities: Readonly<Record<Severity, Bilingual>> = {
  error: {
    nl: 'Conflict: een rechter aan wiens uitspraak de wetgever is gebonden, heeft zo’n bepaling onverenigbaar geoordeeld.',
    en: 'Conflict: a court whose ruling binds the legislator has held such a provision incompatible.',
  },
  warning: {
    nl: 'Waarschuwing: het hangt van de toepassing af, of het is omstreden.',
    en: 'Warning: it depends on how the provision is applied, or it is contested.',
  },
  information: {
    nl: 'Informatie: de bron is advies of beleid, of er is een waarborg gevonden.',
    en: 'Information: the source is advice or policy, or a safeguard was found.',
  },
};

const levels: Readonly<Record<z.infer<typeof level>, Bilingual>> = {
  ...severities,
  on: { nl: 'Getoetst, ook als het thema uit staat.', en: 'Checked, even where its theme is off.' },
  off: { nl: 'Niet getoetst.', en: 'Not checked.' },
};

const languages: Readonly<Record<z.infer<ReturnType<typeof shape.language.unwrap>>, Bilingual>> = {
  nl: { nl: 'Nederlands.', en: 'Dutch.' },
  en: { nl: 'Engels.', en: 'English.' },
};

const limits: Readonly<Record<z.infer<ReturnType<(typeof shape)['fail-on']['unwrap']>>, Bilingual>> = {
  error: { nl: 'Alleen bij een conflict.', en: 'Only for a conflict.' },
  warning: { nl: 'Bij een conflict of een waarschuwing.', en: 'For a conflict or a warning.' },
  information: { nl: 'Bij elke bevinding.', en: 'For any finding.' },
  never: { nl: 'Nooit.', en: 'Never.' },
};

/** What is shown beside a key in the editor. */
const meanings: Readonly<Record<keyof typeof shape, Bilingual>> = {
  language: {
    nl: 'De taal van de meldingen. De taal van het voorstel zelf wordt herkend.',
    en: 'The language of the messages. The language of the bill itself is recognised.',
  },
  'as-of': {
    nl: 'Getoetst wordt aan het recht dat op deze dag geldt (jaar-maand-dag), tenzij het voorstel zelf een entry-into-force noemt. Weggelaten: vandaag.',
    en: 'The law that applies on this day (year-month-day) is what bills are checked against, unless a bill names its own entry-into-force. Left out: today.',
  },
  'fail-on': {
    nl: 'Vanaf welke zwaarte de toets als niet geslaagd geldt (exitcode 1). Weggelaten: error.',
    en: 'From which severity the check counts as failed (exit code 1). Left out: error.',
  },
  include: {
    nl: 'Welke bestanden in een map worden getoetst, als patronen vanaf de map van dit bestand. Weggelaten: **/*.md en **/*.markdown.',
    en: 'Which files of a folder are checked, as patterns from the folder of this file. Left out: **/*.md and **/*.markdown.',
  },
  exclude: {
    nl: 'Welke bestanden of mappen worden overgeslagen, als patronen vanaf de map van dit bestand. Een bestand dat zelf wordt genoemd, wordt altijd getoetst.',
    en: 'Which files or folders are left out, as patterns from the folder of this file. A file that is named itself is always checked.',
  },
  rules: {
    nl: 'Per regel of thema: off, on, of een andere zwaarte met de reden daarvoor. Wat over een regel is gezegd, gaat voor wat over zijn thema is gezegd.',
    en: 'By rule or theme: off, on, or another severity with the reason for it. What is said about a rule goes before what is said about its theme.',
  },
  packs: {
    nl: 'Mappen met eigen regels, vanaf de map van dit bestand. Zij komen bij de ingebouwde regels.',
    en: 'Folders with rules of your own, from the folder of this file. They are added to the built-in rules.',
  },
};

const changedMeanings: Readonly<Record<keyof typeof changed.shape, Bilingual>> = {
  severity: {
    nl: 'De zwaarte die in plaats komt van die van de regel.',
    en: 'The severity in place of the rule’s own.',
  },
  reason: { nl: 'Waarom; dit wordt bij elke bevinding getoond.', en: 'Why; this is shown with each finding.' },
};

type JsonSchema = Readonly<Record<string, unknown>>;

/** Dutch first; whoever reads a hover sees both. */
function both({ nl, en }: Bilingual): string {
  return `${nl}\n\n${en}`;
}

function inOneLine({ nl, en }: Bilingual): string {
  return `${nl} / ${en}`;
}

function toJson(schema: z.ZodType): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-07', io: 'input' });
  return rest;
}

function toJsonEnum<Value extends string>(
  schema: z.ZodType<Value>,
  values: readonly Value[],
  described: Readonly<Record<Value, Bilingual>>,
): JsonSchema {
  return { ...toJson(schema), enumDescriptions: values.map((value) => inOneLine(described[value])) };
}

/** An object in which only these keys are known, each with its meaning. */
function toJsonObject(
  schemas: ReadonlyMap<string, JsonSchema>,
  described: Readonly<Record<string, Bilingual>>,
): JsonSchema {
  const properties = [...schemas].map(([key, schema]) => {
    const meaning = described[key];
    return [key, meaning === undefined ? schema : { ...schema, description: both(meaning) }];
  });
  return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false };
}

/** The names that may stand under `rules`, with what they are about; names of other packs are allowed as well. */
function rulesOf(pack: Pack): JsonSchema {
  const setting = { $ref: '#/definitions/setting' };
  const named = (name: string, about: Bilingual): [string, JsonSchema] => [
    name,
    { allOf: [setting], description: both(about) },
  ];
  const themes = [...pack.themes.values()].map(({ id, description }) => named(id, description));
  const rules = [...pack.rules.values()].map(({ name, title }) => named(name, title));
  return { type: 'object', properties: Object.fromEntries([...themes, ...rules]), additionalProperties: setting };
}

/**
 * The JSON Schema (draft-07) of a configuration, for completion and checks while somebody writes. It says no more than
 * `configurationSchema`, which remains the gate, and names the rules and themes that there are.
 */
export function configurationEditorSchema(pack: Pack): JsonSchema {
  const limit = shape['fail-on'].unwrap();
  const keys = new Map<string, JsonSchema>(Object.entries(shape).map(([key, schema]) => [key, toJson(schema)]));
  keys.set('language', toJsonEnum(shape.language.unwrap(), shape.language.unwrap().options, languages));
  keys.set('fail-on', toJsonEnum(limit, limit.options, limits));
  keys.set('rules', rulesOf(pack));
  const severity = toJsonEnum(changed.shape.severity, changed.shape.severity.options, severities);
  const exception = toJsonObject(
    new Map([
      ['severity', severity],
      ['reason', toJson(changed.shape.reason)],
    ]),
    changedMeanings,
  );
  const withReason = inOneLine({ nl: 'een andere zwaarte, met de reden', en: 'another severity, with the reason' });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `Toetssteen (${configurationName})`,
    description: both({
      nl: 'Hoe de voorstellen in deze map en de mappen daaronder worden getoetst.',
      en: 'How the bills in this folder and the folders below it are checked.',
    }),
    ...toJsonObject(keys, meanings),
    definitions: {
      setting: {
        anyOf: [
          toJsonEnum(level, level.options, levels),
          { title: withReason, ...exception, required: Object.keys(changed.shape) },
        ],
      },
    },
  };
}
