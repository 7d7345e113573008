import type { Bill } from '../bill/model.js';
import { parseBill } from '../bill/parseBill.js';
import type { RuleOfPack } from '../norms/pack.js';
import type { LanguageCode } from '../text/range.js';
import { check } from './check.js';
import type { CompiledPack } from './compile.js';
import type { Finding } from './finding.js';

/** The date on which examples are judged when they name none: after the 2024 Pact has begun to apply. */
export const dateOfExamples = '2027-01-01';

/** How one example of a rule came out. */
export interface ExampleResult {
  readonly rule: string;
  readonly language: LanguageCode;
  /** What the rule's author says it is. */
  readonly expected: 'conflict' | 'compatible';
  readonly text: string;
  readonly outcome:
    | 'as-expected'
    | 'missed'
    | 'false-alarm'
    | 'other-severity'
    /** Judged wrongly, as the author has said it would be. */
    | 'known-miss'
    /** Marked as a known miss, but judged rightly: the mark must go. */
    | 'known-miss-passes';
  /** What was found in it, by this rule and by others. */
  readonly findings: readonly Finding[];
}

/** Whether an outcome must be mended. */
export function isFailure(result: ExampleResult): boolean {
  return result.outcome !== 'as-expected' && result.outcome !== 'known-miss';
}

/**
 * Runs the examples that stand in the rules of a pack.
 * @param only full names of rules or themes; all when left out
 */
export function* runExamples(pack: CompiledPack, only?: ReadonlySet<string>): Generator<ExampleResult> {
  for (const rule of pack.pack.rules.values()) {
    if (only !== undefined && !only.has(rule.name) && !only.has(rule.theme)) continue;
    for (const language of ['nl', 'en'] as const) {
      const { conflicts, compatible } = rule.examples[language];
      for (const example of conflicts) yield run(pack, rule, language, 'conflict', example);
      for (const example of compatible) yield run(pack, rule, language, 'compatible', example);
    }
  }
}

type Example = RuleOfPack['examples']['nl']['conflicts'][number];

function run(
  pack: CompiledPack,
  rule: RuleOfPack,
  language: LanguageCode,
  expected: 'conflict' | 'compatible',
  example: Example,
): ExampleResult {
  const {
    text,
    'as-of': asOf,
    severity,
    'known-miss': knownMiss,
  } = typeof example === 'string' ? { text: example } : example;
  const findings = check(parseExample(text, language), pack, {
    language,
    asOf,
    today: dateOfExamples,
    keepSuppressed: false,
    severities: new Map(),
  });
  const own = findings.filter((finding) => finding.ruleId === rule.name || finding.related.includes(rule.name));
  let outcome: ExampleResult['outcome'] = 'as-expected';
  if (expected === 'conflict' && own.length === 0) outcome = 'missed';
  else if (expected === 'compatible' && own.length > 0) outcome = 'false-alarm';
  else if (severity !== undefined && !own.some((finding) => finding.severity === severity)) outcome = 'other-severity';
  if (knownMiss !== undefined) outcome = outcome === 'as-expected' ? 'known-miss-passes' : 'known-miss';
  return { rule: rule.name, language, expected, text, outcome, findings };
}

/** Reads a piece of a bill; without an article heading it is the text of article 1. */
export function parseExample(text: string, language: LanguageCode): Bill {
  const whole = parseBill(text);
  const bill =
    whole.kind === 'bill' || whole.frontMatter.kind !== undefined ? whole : parseBill(asArticle(text, language));
  return bill.language === language ? bill : { ...bill, language };
}

function asArticle(text: string, language: LanguageCode): string {
  return `### ${language === 'nl' ? 'Artikel' : 'Article'} 1\n\n${text}`;
}
