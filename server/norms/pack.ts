import type { Concept, Instrument, Manifest, ProvisionOfNorm, Rule, Ruling, Theme } from './schema.js';

/** A rule with the theme it stands in; its full name is `theme/id`. */
export interface RuleOfPack extends Rule {
  readonly theme: string;
  /** `theme/id`: how users name the rule. */
  readonly name: string;
}

/** A provision of a norm with the instrument it stands in. */
export interface Norm extends ProvisionOfNorm {
  readonly instrument: Instrument;
}

/**
 * A rule pack that has been checked: every name in it points to something that is there.
 *
 * Plain data: it can be written to JSON, except that maps become entries.
 */
export interface Pack {
  readonly manifests: readonly Manifest[];
  readonly themes: ReadonlyMap<string, Theme>;
  readonly rulings: ReadonlyMap<string, Ruling>;
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly norms: ReadonlyMap<string, Norm>;
  readonly concepts: ReadonlyMap<string, Concept>;
  /** By full name, `theme/id`. */
  readonly rules: ReadonlyMap<string, RuleOfPack>;
  /**
   * The file that each record stands in, by kind and name: "ruling cjeu-c-72-22-ppu", "rule two-status/family". Kinds:
   * theme, ruling, instrument, norm, concept, rule.
   */
  readonly origins?: ReadonlyMap<string, string>;
}
