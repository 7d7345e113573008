import type { z } from 'zod';
import { parseBill } from '../../server/bill/parseBill.js';
import { check } from '../../server/check/check.js';
import { compilePack } from '../../server/check/compile.js';
import type { CheckOptions, Finding } from '../../server/check/finding.js';
import type { Pack, RuleOfPack } from '../../server/norms/pack.js';
import { type Concept, concept, instrument, type Ruling, rule, ruling } from '../../server/norms/schema.js';

const twice = (text: string) => ({ nl: text, en: text });
const verification = { level: 'verified' as const };

/** What a test says of a rule; the rest is filled in. */
export type RuleSketch = Partial<z.input<typeof rule>> & { readonly id: string; readonly theme?: string };

/** What a test says of a pack; the rest is filled in. */
export interface PackSketch {
  readonly rules: readonly RuleSketch[];
  /** Dutch phrases by concept; the kind after a colon: `removal:act`. */
  readonly concepts?: Readonly<Record<string, readonly string[]>>;
  readonly english?: Readonly<Record<string, readonly string[]>>;
  readonly rulings?: readonly (Partial<z.input<typeof ruling>> & { readonly id: string })[];
  /** By which words every theme is recognised. */
  readonly subject?: { readonly words: string; readonly hints?: string; readonly beside?: string };
  readonly instruments?: readonly (Partial<z.input<typeof instrument>> & { readonly id: string })[];
}

/** A pack for one test, through the same schemas as a real one. */
export function smallPack(sketch: PackSketch): Pack {
  const rules = sketch.rules.map(({ theme = 'theme', ...written }): [string, RuleOfPack] => {
    const complete = rule.parse({
      title: twice(written.id),
      message: twice(`message of ${written.id}`),
      why: twice('why'),
      severity: 'error',
      norms: [],
      examples: { nl: { conflicts: [], compatible: [] }, en: { conflicts: [], compatible: [] } },
      ...written,
    });
    const name = `${theme}/${complete.id}`;
    return [name, { ...complete, theme, name }];
  });
  const instruments = (sketch.instruments ?? []).map((written) =>
    instrument.parse({
      kind: 'eu-directive',
      name: twice(written.id),
      short: twice(written.id),
      url: 'https://example.org/instrument',
      ...written,
    }),
  );
  return {
    manifests: [],
    themes: new Map(
      rules.map(([, { theme }]) => [
        theme,
        { id: theme, title: twice(theme), description: twice(theme), subject: sketch.subject },
      ]),
    ),
    rulings: byId((sketch.rulings ?? []).map(completeRuling)),
    instruments: byId(instruments),
    norms: byId(instruments.flatMap((one) => one.provisions.map((norm) => ({ ...norm, instrument: one })))),
    concepts: byId(conceptsOf(sketch)),
    rules: new Map(rules),
  };
}

/** Checks a text against a small pack, on a fixed day. */
export function findings(sketch: PackSketch, markdown: string, options: Partial<CheckOptions> = {}): Finding[] {
  return check(parseBill(markdown), compilePack(smallPack(sketch)), {
    language: 'en',
    asOf: undefined,
    today: '2027-01-01',
    keepSuppressed: false,
    severities: new Map(),
    ...options,
  });
}

function completeRuling(written: Partial<z.input<typeof ruling>> & { readonly id: string }): Ruling {
  return ruling.parse({
    body: 'cjeu',
    name: written.id,
    date: '2022-06-30',
    url: 'https://example.org/ruling',
    holding: twice('holding'),
    verification,
    ...written,
  });
}

function conceptsOf({ concepts = {}, english = {} }: PackSketch): Concept[] {
  const keys = new Set([...Object.keys(concepts), ...Object.keys(english)]);
  return [...keys].map((key) => {
    const [id, kind = 'thing'] = key.split(':');
    return concept.parse({ id, kind, means: twice(key), nl: concepts[key] ?? [], en: english[key] ?? [] });
  });
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
