import type { Norm, Pack, RuleOfPack } from './pack.js';
import type { Concept, Instrument, Manifest, Ruling, Theme } from './schema.js';

/** A pack as plain data, for a JSON file or a bundle. Norms are left out: they stand in their instruments. */
export interface PackJson {
  readonly manifests: readonly Manifest[];
  readonly themes: readonly Theme[];
  readonly rulings: readonly Ruling[];
  readonly instruments: readonly Instrument[];
  readonly concepts: readonly Concept[];
  readonly rules: readonly RuleOfPack[];
  readonly origins: readonly (readonly [string, string])[];
}

/** The pack as plain data. `packFromJson` gives an equal pack back, also after a round through JSON. */
export function packToJson(pack: Pack): PackJson {
  return {
    manifests: pack.manifests,
    themes: [...pack.themes.values()],
    rulings: [...pack.rulings.values()],
    instruments: [...pack.instruments.values()],
    concepts: [...pack.concepts.values()],
    rules: [...pack.rules.values()],
    origins: [...(pack.origins ?? [])],
  };
}

/**
 * The pack that `packToJson` wrote. It was checked before it was written, so nothing is checked again: this stands in
 * the way of every start of the program.
 */
export function packFromJson(json: PackJson): Pack {
  const norms = new Map<string, Norm>();
  for (const instrument of json.instruments) {
    for (const provision of instrument.provisions) norms.set(provision.id, { ...provision, instrument });
  }
  return {
    manifests: json.manifests,
    themes: byId(json.themes),
    rulings: byId(json.rulings),
    instruments: byId(json.instruments),
    norms,
    concepts: byId(json.concepts),
    rules: new Map(json.rules.map((rule) => [rule.name, rule])),
    origins: new Map(json.origins),
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/**
 * The pack in a text that the build wrote with `packToJson`, which nobody else writes.
 * @throws SyntaxError when it is no JSON
 */
export function packFromText(text: string): Pack {
  const json: PackJson = JSON.parse(text);
  return packFromJson(json);
}
