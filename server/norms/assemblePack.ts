import type { z } from 'zod';
import type { DraftPack, Entry } from './draftPack.js';
import type { Norm, Pack, RuleOfPack } from './pack.js';
import { concept, instrument, manifest, rule, ruling, theme } from './schema.js';

/** The pack of records that were all accepted, added to the base when there is one. */
export function assemblePack(draft: DraftPack): Pack {
  const { base } = draft;
  const origins = new Map(base?.origins);
  const norms = new Map<string, Norm>(base?.norms);
  const instruments = collect('instrument', instrument, draft.instruments, base?.instruments, origins);
  for (const entry of draft.instruments) {
    const owner = instruments.get(entry.value.id ?? '');
    for (const provision of owner?.provisions ?? []) {
      if (owner === undefined) continue;
      norms.set(provision.id, { ...provision, instrument: owner });
      origins.set(`norm ${provision.id}`, entry.source.path);
    }
  }
  const rules = new Map<string, RuleOfPack>(base?.rules);
  for (const { raw, source, theme: ownTheme } of draft.rules) {
    const value = rule.parse(raw);
    const name = `${ownTheme}/${value.id}`;
    rules.set(name, { ...value, theme: ownTheme, name });
    origins.set(`rule ${name}`, source.path);
  }
  return {
    manifests: [...(base?.manifests ?? []), ...draft.manifests.map(({ raw }) => manifest.parse(raw))],
    themes: collect('theme', theme, draft.themes, base?.themes, origins),
    rulings: collect('ruling', ruling, draft.rulings, base?.rulings, origins),
    instruments,
    norms,
    concepts: collect('concept', concept, draft.concepts, base?.concepts, origins),
    rules,
    origins,
  };
}

function collect<T extends { readonly id: string }>(
  kind: string,
  schema: z.ZodType<T>,
  entries: readonly Entry<T>[],
  present: ReadonlyMap<string, T> | undefined,
  origins: Map<string, string>,
): Map<string, T> {
  const found = new Map<string, T>(present);
  for (const { raw, source } of entries) {
    const value = schema.parse(raw);
    found.set(value.id, value);
    origins.set(`${kind} ${value.id}`, source.path);
  }
  return found;
}
