import type { Judgement, OpenClause } from '../clauseBuilder.js';
import type { Modality, Token } from '../model.js';
import { negators } from './closedWords.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const afterNeutralNiet = words('alleen slechts enkel uitsluitend zijnde ontvankelijk');
const measuredNiet = words(
  'later langer meer minder eerder verder hoger lager ouder jonger vroeger korter groter kleiner',
);
const attributiveBefore = words('de een elke iedere alle enige wegens bij');
/** "(nog) niet afgedane aanvragen": a participle that goes with a noun. */
const attributive = /^(?:\p{L}*ge|be|ver|ont|er|her|over|onder)\p{L}+(?:[dt]e|[^aeiou]ene|[aeiou]ne)$|\p{L}ende$/u;
const may = words('kan kunnen kon konden mag mogen mocht mochten bevoegd gerechtigd toegestaan geoorloofd');
const needs = words('verplicht hoeft hoeven behoeft behoeven');
const takesCare = words('draagt dragen');
const must = words('moet moeten moest moesten verplicht verplichte zal zullen zou zouden');
const deciding = words('besluiten bepalen beslissen afzien bevoegd');
const forms = words('is zijn was waren wordt worden blijft blijven zij');

/**
 * Whether a Dutch clause affirms or denies, and what it lays down.
 *
 * - A denial without "niet": "blijft achterwege", "wordt achterwege gelaten"; with "niet" beside it, an affirmation.
 * - No denial: "niet alleen", "niet later dan", "al dan niet", "niet-ontvankelijk", "niet zijnde", "om niet", "een niet
 *   begeleide minderjarige", "het niet verschijnen". Nor do verbs like weigeren and onthouden deny: they are acts.
 * - "Slechts" and "uitsluitend" restrict and affirm. "Niet … dan nadat …" denies; what follows "dan" is a condition.
 * - A manner clause with "zonder" denies, and affirms when it holds a denial of its own.
 */
export function judgeDutch(clause: OpenClause, tokens: readonly Token[], continued: Judgement | undefined): Judgement {
  const own = clause.tokens.map((at) => tokens[at]?.form ?? '');
  // "Ook niet indien …" denies the statement, and the statement says so itself.
  const first = clause.role === 'even-if' && own[1] === 'niet' ? 2 : 0;
  const word = own.some((form, at) => at >= first && negates(own, form, at));
  // "blijft achterwege" denies, "blijft niet achterwege" affirms.
  const denied = word !== own.includes('achterwege');
  // "zonder te horen" denies by itself; "zonder dat hij niet is gehoord" affirms.
  const lacks = clause.role === 'manner' && (own[0] === 'zonder' || continued?.polarity === 'negative');
  const negative = lacks ? !denied : denied;
  const modality = modalityOf(own, negative && !deniesInfinitiveOnly(own));
  return {
    polarity: negative ? 'negative' : 'affirmative',
    modality: modality === 'statement' && continued !== undefined ? continuedModality(continued, negative) : modality,
  };
}

/** "kan besluiten de aanvraag niet te behandelen": a power, although what may be decided is a denial. */
function deniesInfinitiveOnly(own: readonly string[]): boolean {
  const at = own.indexOf('niet');
  if (at < 0 || own.indexOf('niet', at + 1) >= 0 || own.includes('geen')) return false;
  const te = own.indexOf('te', at);
  return (
    te > at &&
    te - at <= 3 &&
    own.slice(0, at).some((form) => may.has(form)) &&
    own.slice(0, at).some((form) => deciding.has(form))
  );
}

function continuedModality(continued: Judgement, negative: boolean): Modality {
  if (!negative) return continued.modality === 'must-not' ? 'may' : continued.modality;
  return continued.modality === 'may' ? 'must-not' : continued.modality;
}

function negates(own: readonly string[], form: string, at: number): boolean {
  if (!negators.has(form)) return false;
  const next = own[at + 1] ?? '';
  const before = own[at - 1] ?? '';
  if (form === 'geen') return before !== 'met';
  if (form === 'noch') return true;
  if (form !== 'niet') return true;
  if (afterNeutralNiet.has(next)) return false;
  if (measuredNiet.has(next) && own.slice(at + 2, at + 6).includes('dan')) return false;
  if (before === 'dan' && own[at - 2] === 'al') return false;
  if (before === 'of' && own[at - 2] !== 'niet' && !/[a-z]/.test(next)) return false;
  if (before === 'wel' || (next === 'of' && own[at + 2] === 'wel')) return false;
  if (attributiveBefore.has(before) || before === 'om') return false;
  if (attributive.test(next) && /[a-z]/.test(own[at + 2] ?? '')) return false;
  if (before === 'het' && next.endsWith('en') && next.length > 4) return false;
  return true;
}

function modalityOf(own: readonly string[], negative: boolean): Modality {
  if (own.some((form) => form === 'verboden' || form === 'verbod')) return negative ? 'may' : 'must-not';
  if (own.includes('verbiedt')) return 'must-not';
  const has = (set: ReadonlySet<string>): boolean => own.some((form) => set.has(form));
  const held = own.includes('gehouden') && has(forms) && own.includes('te');
  if (has(needs) || held) {
    if (negative) return 'not-obliged';
    if (own.includes('verplicht') || held) return 'must';
  }
  if (has(may)) return negative ? 'must-not' : 'may';
  if (own.includes('recht') && own.includes('heeft') && own.includes('te')) return 'may';
  if (has(must)) return negative ? 'must-not' : 'must';
  if (
    (own.includes('dient') || own.includes('dienen') || own.includes('behoort') || own.includes('behoren')) &&
    own.includes('te')
  ) {
    return negative ? 'must-not' : 'must';
  }
  if (own.includes('zorg') && has(takesCare)) return negative ? 'not-obliged' : 'must';
  return 'statement';
}
