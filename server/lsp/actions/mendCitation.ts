import type { Bill, Citation } from '../../bill/model.js';
import type { Finding } from '../../check/finding.js';
import { findSourceProblems, type SourceProblem } from '../../check/sources.js';
import type { Pack } from '../../norms/pack.js';
import type { Instrument } from '../../norms/schema.js';
import { editDistance } from '../../norms/suggestion.js';
import type { LanguageCode } from '../../text/range.js';
import type { Change } from './change.js';

/** A citation put right. */
export interface Mending {
  readonly change: Change;
  /** The words that come in. */
  readonly text: string;
  /** Nothing else can have been meant. */
  readonly sure: boolean;
  /** It names the act that took the place of one that ended. */
  readonly successor: boolean;
}

/**
 * What would put the citation of a finding right, as far as the register knows. Where number and identifier do not
 * agree either may be wrong, so both are offered; only a slip of the pen is sure.
 * @param asOf ISO date for which the bill was judged
 */
export function mendCitation(bill: Bill, pack: Pack, asOf: string, finding: Finding): Mending[] {
  if (finding.theme !== 'citations') return [];
  const kinds = builtInKinds(pack, finding.ruleId);
  return findSourceProblems(bill, pack, asOf)
    .filter(
      ({ kind, range }) => kinds.has(kind) && range.start === finding.range.start && range.end === finding.range.end,
    )
    .flatMap((problem) => mend(problem, bill, pack));
}

/** What the program itself looks for on behalf of a rule. */
export function builtInKinds(pack: Pack, ruleId: string): ReadonlySet<string> {
  const conditions = pack.rules.get(ruleId)?.when ?? [];
  return new Set(conditions.flatMap((condition) => ('built-in' in condition ? [condition['built-in']] : [])));
}

function mend(problem: SourceProblem, bill: Bill, pack: Pack): Mending[] {
  const { kind, found, expected, range } = problem;
  if (kind === 'repealed-eu-act') return successorOf(problem, bill, pack);
  if (expected === undefined || expected === found) return [];
  const slip = editDistance(plain(found), plain(expected)) <= 2;
  if (kind !== 'mismatched-case-number') return [written(range, expected, kind === 'malformed-citation' || slip)];
  const meant = identifierOf(problem, bill, pack);
  const number = written(range, numbersIn(expected, bill.language), slip && meant === undefined);
  return meant === undefined ? [number] : [number, meant];
}

function written({ start, end }: Change['range'], text: string, sure: boolean, successor = false): Mending {
  return { change: { range: { start, end }, text }, text, sure, successor };
}

/** "C-185/24, C-189/24" as the bill would write it. */
function numbersIn(registered: string, language: LanguageCode): string {
  return registered.replace(/, (?=[^,]*$)/, language === 'nl' ? ' en ' : ' and ');
}

function plain(text: string): string {
  return text.toUpperCase().replace(/[‑–]/g, '-').replace(/\s+/g, '');
}

/** The identifier of the only ruling that has the written number: the bill may have the number right. */
function identifierOf({ range, found }: SourceProblem, bill: Bill, pack: Pack): Mending | undefined {
  const numbers = found.match(/\d{1,6}\/\d{2}/g) ?? [];
  const rulings = [...pack.rulings.values()].filter(({ number = '', ecli }) => {
    const own: readonly string[] = number.match(/\d{1,6}\/\d{2}/g) ?? [];
    return ecli !== undefined && numbers.some((one) => own.includes(one));
  });
  const [ruling, other] = rulings;
  const at = bill.citations.findIndex(({ start }) => start === range.start);
  const beside = [bill.citations[at + 1], bill.citations[at - 1]].find((citation) => citation?.kind === 'ecli');
  if (ruling?.ecli === undefined || other !== undefined || beside === undefined) return undefined;
  return written(beside, ruling.ecli, false);
}

/**
 * The act that took the place of one that ended, where there is only one and the bill speaks of the act as a whole, by its number:
 * its articles have other numbers, and its full name is another. Whether the new act is what is meant is for the drafter to say.
 */
function successorOf({ instrument, range }: SourceProblem, bill: Bill, pack: Pack): Mending[] {
  const successors = (instrument?.successors ?? []).flatMap((id) => pack.instruments.get(id) ?? []);
  const [successor] = successors;
  if (successor === undefined || successors.length > 1) return [];
  const citation = bill.citations.find(({ start, end }) => start === range.start && end === range.end);
  if (citation === undefined || isPartOfMore(bill, citation)) return [];
  const text = citation.kind === 'celex' ? successor.celex : nameOfAct(successor, bill.language);
  return text === undefined ? [] : [written(range, text, false, true)];
}

/** Words that join an article to its act. */
const articleBefore =
  /\b(?:artikel(?:en)?|art\.?|articles?|lid|leden|paragraphs?|onder|hoofdstuk|chapter)\s[^.;\n]{0,80}$/i;

/** The rest of the full name of an act of the Union, which would then be that of another. */
const restOfName =
  /^\s+(?:van\s+(?:het\s+Europees|de\s+(?:Raad|Commissie))|of\s+the\s+(?:European|Council|Commission))\b/;

function isPartOfMore({ source }: Bill, { start, end }: Citation): boolean {
  return (
    articleBefore.test(source.slice(Math.max(0, start - 100), start)) || restOfName.test(source.slice(end, end + 80))
  );
}

const nouns: { readonly [kind in Instrument['kind']]?: { readonly [language in LanguageCode]: string } } = {
  'eu-regulation': { nl: 'Verordening', en: 'Regulation' },
  'eu-directive': { nl: 'Richtlijn', en: 'Directive' },
};

/** A numbered act of the Union as one cites it: "Verordening (EU) 2024/1348"; undefined for other acts. */
export function nameOfAct({ kind, number }: Instrument, language: LanguageCode): string | undefined {
  const noun = nouns[kind]?.[language];
  if (noun === undefined || number === undefined) return undefined;
  return `${noun} ${language === 'nl' ? number.replace(/\/EC$/, '/EG') : number.replace(/\/EG$/, '/EC')}`;
}
