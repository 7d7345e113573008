import { languageOf } from '../language/index.js';
import type { Language, Modality, Polarity } from '../language/model.js';
import type { Pack, RuleOfPack } from '../norms/pack.js';
import type {
  AmendmentCondition,
  BuiltInCondition,
  ClauseRoleName,
  Concept,
  Find,
  Safeguard,
  Scope,
} from '../norms/schema.js';
import type { LanguageCode } from '../text/range.js';
import { AnchorIndex } from './anchorIndex.js';
import { MatchGraph, type MatchNode } from './matching/graph.js';
import { negators } from './matching/negators.js';
import { Rarity } from './matching/rarity.js';
import { SentenceMatcher } from './matching/sentenceMatcher.js';
import { type Subject, SubjectIndex } from './subjectIndex.js';

/** Something to find, with the restrictions on where it counts. */
export interface CompiledFind {
  readonly node: MatchNode;
  /** Clause roles in which it counts; undefined for all of them. */
  readonly in: ReadonlySet<ClauseRoleName> | undefined;
  readonly polarity: Polarity | undefined;
  readonly modality: ReadonlySet<Modality> | undefined;
}

/** A part of the operation, as rules name it. */
export interface CompiledRole extends CompiledFind {
  readonly name: string;
}

/** Something found elsewhere that changes the judgement. */
export interface CompiledCircumstance {
  readonly find: CompiledFind;
  readonly within: Scope;
}

/** One way in which a rule's operation shows in text. */
export interface CompiledText {
  readonly rule: CompiledRule;
  readonly within: Exclude<Scope, 'bill'>;
  readonly roles: readonly CompiledRole[];
  readonly without: readonly CompiledFind[];
}

/** One way in which a rule's operation shows in an amending instruction. */
export interface CompiledAmendment {
  readonly rule: CompiledRule;
  readonly condition: AmendmentCondition['amendment'];
  readonly removes: CompiledFind | undefined;
  readonly inserts: CompiledFind | undefined;
  readonly mentions: CompiledFind | undefined;
  readonly without: readonly CompiledFind[];
}

/** Words by which a sentence of a policy document shows who stands behind it. */
export interface CompiledStance extends CompiledFind {
  readonly stance: NonNullable<Concept['stance']>;
}

/** A rule for bills in one language. */
export interface CompiledRule {
  readonly rule: RuleOfPack;
  readonly unless: readonly CompiledCircumstance[];
  readonly safeguards: readonly (CompiledCircumstance & { readonly safeguard: Safeguard })[];
  /** In the order of the rule's variants; undefined where the variant depends on dates only. */
  readonly variants: readonly (CompiledCircumstance | undefined)[];
  readonly builtIn: readonly BuiltInCondition['built-in'][];
}

/** A pack made ready for bills in one language. */
export interface CompiledLanguage {
  readonly language: Language;
  readonly graph: MatchGraph;
  /** Works on one bill at a time; making one for every bill would cost more than most bills do. */
  readonly matcher: SentenceMatcher;
  readonly texts: readonly CompiledText[];
  /** Which conditions a text can meet at all, by its rarest words. */
  readonly anchors: AnchorIndex;
  readonly subjects: SubjectIndex;
  /** An article that has none of the subjects need not be read. */
  readonly everyThemeHasSubject: boolean;
  readonly amendments: readonly CompiledAmendment[];
  readonly rules: readonly CompiledRule[];
  readonly stances: readonly CompiledStance[];
  /** Concepts that a defined term may stand for. */
  readonly definable: readonly { readonly id: string; readonly kind: Concept['kind']; readonly node: MatchNode }[];
}

/** A pack made ready once, for any number of bills. */
export interface CompiledPack {
  readonly pack: Pack;
  /** The rules for bills in one language; made when first asked for. */
  for(code: LanguageCode): CompiledLanguage;
}

/** Compiles a pack. Faulty phrases never match; {@link MatchGraph.problems} of each language lists them. */
export function compilePack(pack: Pack): CompiledPack {
  const made = new Map<LanguageCode, CompiledLanguage>();
  return {
    pack,
    for(code) {
      const known = made.get(code);
      if (known !== undefined) return known;
      const compiled = new Compiler(pack, code).compile();
      made.set(code, compiled);
      return compiled;
    },
  };
}

/** Where the conduct of an act counts when a rule does not say. */
const actClauses: ReadonlySet<ClauseRoleName> = new Set(['main', 'manner']);
/** Where everything else counts when a rule does not say. */
const otherClauses: ReadonlySet<ClauseRoleName> = new Set([
  'main',
  'condition',
  'even-if',
  'manner',
  'purpose',
  'relative',
]);

const statements: ReadonlySet<ClauseRoleName> = new Set(['main']);

class Compiler {
  private readonly graph: MatchGraph;

  constructor(
    private readonly pack: Pack,
    private readonly code: LanguageCode,
  ) {
    this.graph = new MatchGraph(languageOf(code), pack.concepts, negators[code]);
  }

  compile(): CompiledLanguage {
    const texts: CompiledText[] = [];
    const amendments: CompiledAmendment[] = [];
    const rules: CompiledRule[] = [];
    for (const rule of this.pack.rules.values()) {
      const compiled = this.rule(rule);
      rules.push(compiled);
      for (const condition of rule.when) {
        if ('roles' in condition) {
          const roles = Object.entries(condition.roles).map(([name, find]) => ({ name, ...this.find(find, 'role') }));
          const without = condition.without.map((find) => this.find(find, 'circumstance'));
          texts.push({ rule: compiled, within: condition.within, roles, without });
        } else if ('amendment' in condition) {
          const { removes, inserts, mentions } = condition.amendment;
          amendments.push({
            rule: compiled,
            condition: condition.amendment,
            removes: removes === undefined ? undefined : this.find(removes, 'circumstance'),
            inserts: inserts === undefined ? undefined : this.find(inserts, 'circumstance'),
            mentions: mentions === undefined ? undefined : this.find(mentions, 'circumstance'),
            without: condition.without.map((find) => this.find(find, 'circumstance')),
          });
        }
      }
    }
    const definable = [...this.pack.concepts.values()]
      .filter((concept) => concept.kind !== 'quality')
      .map((concept) => ({ id: concept.id, kind: concept.kind, node: this.graph.concept(concept.id) }));
    const { graph } = this;
    const subjects = this.subjects();
    const stances = this.stances();
    const rarity = new Rarity(graph);
    return {
      language: graph.language,
      graph,
      matcher: new SentenceMatcher(graph, rarity),
      texts,
      anchors: new AnchorIndex(
        graph.words,
        rarity,
        texts.map(({ roles }) => roles.map(({ node }) => node)),
      ),
      subjects: new SubjectIndex(graph.words, rarity, subjects),
      everyThemeHasSubject: texts.every(({ rule }) => subjects.has(rule.rule.theme)),
      amendments,
      rules,
      stances,
      definable,
    };
  }

  private stances(): CompiledStance[] {
    return [...this.pack.concepts.values()].flatMap(({ id, stance }) => {
      if (stance === undefined) return [];
      // What is told of the past in a relative clause or a condition says nothing of the sentence itself.
      const inClauses = stance === 'reports' ? statements : undefined;
      return { stance, node: this.graph.concept(id), in: inClauses, polarity: undefined, modality: undefined };
    });
  }

  private subjects(): ReadonlyMap<string, Subject> {
    const subjects = new Map<string, Subject>();
    for (const { id, subject } of this.pack.themes.values()) {
      if (subject === undefined) continue;
      const node = (find: Find) => this.find(find, 'circumstance').node;
      const { words, hints, beside } = subject;
      subjects.set(id, {
        words: node(words),
        hints: hints === undefined ? undefined : node(hints),
        beside: beside === undefined ? undefined : node(beside),
      });
    }
    return subjects;
  }

  private rule(rule: RuleOfPack): CompiledRule {
    const circumstance = ({ find, within }: { find: Find; within: Scope }): CompiledCircumstance => ({
      find: this.find(find, 'circumstance'),
      within,
    });
    return {
      rule,
      unless: rule.unless.map(circumstance),
      safeguards: rule.safeguards.map((safeguard) => ({ ...circumstance(safeguard), safeguard })),
      variants: rule.variants.map(({ when }) => when && circumstance(when)),
      builtIn: rule.when.flatMap((condition) => ('built-in' in condition ? [condition['built-in']] : [])),
    };
  }

  private find(find: Find, use: 'role' | 'circumstance'): CompiledFind {
    const wanted = typeof find === 'object' && 'find' in find ? find : { find };
    const text = typeof wanted.find === 'string' ? wanted.find : wanted.find[this.code];
    const node = text === undefined ? this.graph.any([]) : this.graph.phrase(text);
    return {
      node,
      in: clausesOf(wanted.in, use === 'circumstance' ? undefined : isAct(node) ? actClauses : otherClauses),
      polarity: wanted.polarity === 'any' ? undefined : wanted.polarity,
      modality: wanted.modality && new Set(wanted.modality),
    };
  }
}

function clausesOf(
  written: ClauseRoleName | readonly ClauseRoleName[] | undefined,
  otherwise: ReadonlySet<ClauseRoleName> | undefined,
): ReadonlySet<ClauseRoleName> | undefined {
  if (written === undefined) return otherwise;
  const roles = new Set(typeof written === 'string' ? [written] : written);
  return roles.has('any') ? undefined : roles;
}

/** Whether a node stands for conduct, judged by the part that it stands at. */
function isAct(node: MatchNode): boolean {
  switch (node.type) {
    case 'concept':
      return node.act;
    case 'not':
      return isAct(node.of);
    case 'any':
      return node.of.some(isAct);
    case 'clause':
    case 'sentence':
      return node.of[0] !== undefined && isAct(node.of[0]);
    default:
      return false;
  }
}
