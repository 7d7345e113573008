import type { Bill, Provision } from '../bill/model.js';
import { normsAt, ruleApplies, rulingsAt } from '../norms/application.js';
import type { Pack, RuleOfPack } from '../norms/pack.js';
import type { Severity } from '../norms/schema.js';
import type { Bilingual, LanguageCode, Range } from '../text/range.js';
import type { AmendingOperation } from './amending.js';
import type { Notice } from './builtIn.js';
import { referToNorm, referToRuling } from './citing.js';
import type { CompiledRule } from './compile.js';
import type { CheckOptions, Evidence, Finding } from './finding.js';
import type { Operation } from './operations.js';
import type { Scopes } from './scopes.js';
import { asAnnounced, type Look, type Strength, weigh } from './strength.js';

/** A finding before rules have given way to one another. */
export interface Draft {
  readonly rule: RuleOfPack;
  readonly strength: Strength;
  /** The provision that is named. */
  readonly provision: { readonly label: string; readonly range: Range };
  /** The paragraph within which one finding of a rule is enough and rules give way to others. */
  readonly paragraph: Range;
  readonly range: Range;
  readonly evidence: readonly Evidence[];
}

/** Weighs an operation found in text. Empty when the rule does not apply or a safeguard removes the finding. */
export function draftFromText({ rule, roles }: Operation, scopes: Scopes, builder: FindingBuilder): Draft[] {
  const primary = roles[0].located;
  const { sentence, group } = primary;
  const strength = builder.weigh(rule, ({ find, within }) => scopes.around(find, within, sentence, group));
  if (strength === undefined) return [];
  const evidence = roles.map(({ role, located }) => ({
    role,
    start: located.start,
    end: located.end,
    clause: located.clause,
    provision: standsIn(located.start, located.sentence.provision, located.sentence.paragraph).label,
  }));
  const provision = named(standsIn(primary.start, sentence.provision, sentence.paragraph));
  const range = { start: primary.start, end: primary.end };
  return [{ rule: rule.rule, strength, provision, paragraph: sentence.paragraph.range, range, evidence }];
}

/** Weighs an operation found in an amending instruction. */
export function draftFromAmendment(
  { rule, amendment }: AmendingOperation,
  scopes: Scopes,
  builder: FindingBuilder,
): Draft[] {
  // An instruction has no surroundings of its own; only a safeguard that holds for the whole bill can help.
  const look: Look = ({ find, within }) =>
    within === 'bill' ? scopes.around(find, 'bill', { tokens: [], provision, paragraph: provision }, 0) : [];
  const { provision } = amendment;
  const strength = builder.weigh(rule, look);
  if (strength === undefined) return [];
  const { start, end } = amendment.range;
  const evidence = [{ role: amendment.action, start, end, clause: undefined, provision: provision.label }];
  const paragraph = provision.range;
  return [{ rule: rule.rule, strength, provision: named(provision), paragraph, range: { start, end }, evidence }];
}

function named({ label, range }: Provision): Draft['provision'] {
  return { label, range };
}

/** The sentence's own provision, or the paragraph when the words stand in the lead-in or closing words of a list. */
function standsIn(offset: number, provision: Provision, paragraph: Provision): Provision {
  return provision.range.start <= offset && offset < provision.range.end ? provision : paragraph;
}

/** What stands before the message of a rule, which speaks of a provision, where there is only a plan for one. */
const plan: Bilingual = {
  nl: 'Dit is een voornemen en nog geen bepaling. Komt het zo in een wet, dan geldt:',
  en: 'This is a plan and not yet a provision. If an act says so, the following holds:',
};

/** Makes findings out of drafts and notices, with everything that a reader needs from the register. */
export class FindingBuilder {
  constructor(
    private readonly pack: Pack,
    private readonly bill: Bill,
    private readonly options: CheckOptions,
    private readonly asOf: string,
  ) {}

  /** The strength of an operation, or undefined when there is nothing to report. */
  weigh(rule: CompiledRule, look: Look): Strength | undefined {
    if (!ruleApplies(rule.rule, this.asOf)) return undefined;
    const override = this.override(rule.rule);
    if (override === 'off') return undefined;
    const strength = weigh(rule, look, override, this.asOf);
    // Whoever sets a severity for a rule has thought of the documents that he checks.
    return strength !== undefined && override === undefined && this.bill.kind === 'policy'
      ? asAnnounced(strength)
      : strength;
  }

  /** Whether findings of a rule are asked for and its law applies: else nothing can be said about what it would find. */
  judges(rule: RuleOfPack): boolean {
    return this.override(rule) !== 'off' && ruleApplies(rule, this.asOf);
  }

  private override(rule: RuleOfPack): Severity | 'off' | undefined {
    return this.options.severities.get(rule.name) ?? this.options.severities.get(rule.theme);
  }

  /** Leaves one finding for each rule and provision, lets rules give way, and writes the findings out. */
  finish(drafts: readonly Draft[]): Finding[] {
    const distinct = new Map<string, Draft>();
    for (const draft of drafts) {
      const key = `${draft.rule.name} ${draft.provision.range.start} ${draft.provision.range.end}`;
      if (!distinct.has(key)) distinct.set(key, draft);
    }
    const all = [...distinct.values()];
    const byName = draftsByName(all);
    const related = new Map<Draft, string[]>();
    const gaveWayTo = new Map<Draft, Draft>();
    const left = all.filter((draft) => {
      const stronger = draft.rule['yields-to']
        .flatMap((name) => byName.get(name) ?? [])
        .find((other) => other !== draft && gaveWayTo.get(other) !== draft && onSameProvision(draft, other));
      if (stronger === undefined) return true;
      gaveWayTo.set(draft, stronger);
      related.set(stronger, [...(related.get(stronger) ?? []), draft.rule.name]);
      return false;
    });
    return left.map((draft) => this.finding(draft, related.get(draft) ?? []));
  }

  private finding(draft: Draft, related: readonly string[]): Finding {
    const { rule, strength, provision, range, evidence } = draft;
    const { language } = this.options;
    return {
      ...this.common(rule),
      severity: strength.severity,
      severityReason: strength.reason?.[language],
      message: this.bill.kind === 'policy' ? `${plan[language]} ${rule.message[language]}` : rule.message[language],
      provision,
      range,
      evidence,
      safeguards: strength.safeguards.map(({ name, found }) => ({ name: name[language], found })),
      related: [...new Set(related)],
    };
  }

  private common(rule: RuleOfPack) {
    const { language } = this.options;
    return {
      ruleId: rule.name,
      theme: rule.theme,
      title: rule.title[language],
      rulings: rulingsAt(rule, this.asOf).flatMap((id) => {
        const ruling = this.pack.rulings.get(id);
        return ruling === undefined ? [] : [referToRuling(ruling, language)];
      }),
      norms: normsAt(this.pack, rule, this.asOf).map((norm) => referToNorm(norm, language)),
      allowed: rule.allowed?.[language],
      compatible: rule.compatible?.[this.bill.language],
      suppressed: undefined,
    };
  }

  /** The findings that a notice gives: one for each rule of the pack that asks for it. */
  notice(notice: Notice, rules: readonly CompiledRule[]): Finding[] {
    const { language } = this.options;
    return rules.flatMap(({ rule, builtIn }) => {
      const severity = this.override(rule) ?? rule.severity;
      if (!builtIn.includes(notice.kind) || severity === 'off' || !ruleApplies(rule, this.asOf)) return [];
      const provision = this.provisionAt(notice.range);
      const common = this.common(rule);
      const meant = notice.ruling === undefined ? [] : [referToRuling(notice.ruling, language)];
      return {
        ...common,
        severity,
        severityReason: undefined,
        message: fill(rule.message, notice.values)[language],
        provision,
        range: notice.range,
        evidence: [],
        rulings: [...meant, ...common.rulings],
        safeguards: [],
        related: [],
      };
    });
  }

  private provisionAt(range: Range): { label: string; range: Range } {
    let found: { label: string; range: Range } = { label: '', range };
    let among = this.bill.provisions;
    for (;;) {
      const inner = among.find(
        (provision) => provision.range.start <= range.start && range.start < provision.range.end,
      );
      if (inner === undefined) return found;
      if (inner.label !== '') found = { label: inner.label, range: inner.range };
      among = inner.children;
    }
  }
}

function draftsByName(drafts: readonly Draft[]): Map<string, Draft[]> {
  const byName = new Map<string, Draft[]>();
  for (const draft of drafts) {
    for (const name of [draft.rule.name, draft.rule.theme]) {
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [draft]);
      else known.push(draft);
    }
  }
  return byName;
}

function onSameProvision(draft: Draft, other: Draft): boolean {
  const [one, two] = [draft.paragraph, other.paragraph];
  return one.start < two.end && two.start < one.end;
}

/**
 * Puts values in the places of a message: `{found}`, `{expected}`. A part between square brackets is left out when a
 * value in it is not known; a place without a value elsewhere stays as it is.
 */
function fill(message: Bilingual, values: Notice['values']): Bilingual {
  const put = (text: string, language: LanguageCode) =>
    text.replace(/\{([a-z]+)\}/g, (place, key: string) => values[key]?.[language] ?? place);
  const write = (text: string, language: LanguageCode) => {
    const optional = text.replace(/\[([^[\]]*)\]/g, (_, part: string) => {
      const written = put(part, language);
      return /\{[a-z]+\}/.test(written) ? '' : written;
    });
    return put(optional, language).replace(/ {2,}/g, ' ').trim();
  };
  return { nl: write(message.nl, 'nl'), en: write(message.en, 'en') };
}
