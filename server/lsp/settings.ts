import { z } from 'zod';
import { configurationSchema } from '../project/configuration.js';
import type { LanguageCode } from '../text/range.js';

const rulesSetting = configurationSchema.shape.rules.unwrap();

/** Which Markdown files are looked at. */
const documentsSetting = z.enum(['automatic', 'frontMatter', 'all']);

const schema = z.object({
  enable: z.boolean().catch(true),
  language: z.enum(['auto', 'nl', 'en']).catch('auto'),
  asOf: z.union([z.literal(''), z.iso.date()]).catch(''),
  config: z.string().catch(''),
  documents: documentsSetting.catch('automatic'),
  include: z.array(z.string()).catch([]),
  rules: rulesSetting.catch({}),
  packs: z.array(z.string()).catch([]),
  scope: z.enum(['openFiles', 'workspace']).catch('openFiles'),
  run: z.enum(['onType', 'onSave']).catch('onType'),
  delay: z.number().min(0).max(10_000).catch(250),
  codeLens: z.object({ enable: z.boolean().catch(true) }).catch({ enable: true }),
  inlayHints: z.object({ enable: z.boolean().catch(false) }).catch({ enable: false }),
});

/** The settings that hold for a document or folder. What an editor sends wrongly counts as not set. */
export interface Settings {
  readonly enable: boolean;
  /** Language of messages; undefined lets the configuration, then the editor decide. */
  readonly language: LanguageCode | undefined;
  /** ISO date that goes before everything else, as `--as-of` does. */
  readonly asOf: string | undefined;
  /** A configuration to use instead of the nearest one: a path, absolute or from the workspace folder. */
  readonly config: string | undefined;
  readonly documents: z.infer<typeof documentsSetting>;
  /** Patterns of files that are looked at whatever they contain. */
  readonly include: readonly string[];
  /** As in a configuration; only where there is no configuration. */
  readonly rules: z.infer<typeof rulesSetting>;
  /** As in a configuration; only where there is no configuration. */
  readonly packs: readonly string[];
  readonly scope: 'openFiles' | 'workspace';
  readonly run: 'onType' | 'onSave';
  /** Milliseconds after the last key before pushed diagnostics are worked out. */
  readonly delay: number;
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
}

/** Reads settings as an editor sends them. Never throws: what cannot be used is as if it were not set. */
export function readSettings(sent: unknown): Settings {
  const read = schema.safeParse(typeof sent === 'object' && sent !== null ? sent : {});
  const data = read.success ? read.data : schema.parse({});
  return {
    enable: data.enable,
    language: data.language === 'auto' ? undefined : data.language,
    asOf: data.asOf === '' ? undefined : data.asOf,
    config: data.config.trim() === '' ? undefined : data.config.trim(),
    documents: data.documents,
    include: data.include,
    rules: data.rules,
    packs: data.packs,
    scope: data.scope,
    run: data.run,
    delay: data.delay,
    codeLens: data.codeLens.enable,
    inlayHints: data.inlayHints.enable,
  };
}
