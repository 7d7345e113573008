import type { Judgement, OpenClause } from '../clauseBuilder.js';
import type { Modality, Token } from '../model.js';
import { negators } from './wordClasses.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const measured = words(
  'later earlier more less fewer longer greater higher lower older younger sooner shorter larger smaller',
);
const afterNeutralNot = words('only merely solely exceeding being limited just simply');
const duty = words('shall must will');
const power = words('may can might could');

/**
 * Whether an English clause affirms or denies, and what it lays down.
 *
 * Not a negation: "not only", "not later than", "no more than", "whether or not", "not being", "No. 5".
 */
export function judgeEnglish(
  clause: OpenClause,
  tokens: readonly Token[],
  continued: Judgement | undefined,
): Judgement {
  const own = clause.tokens.map((at) => tokens[at]?.form ?? '');
  const denied = own.some((form, at) => negates(own, form, at));
  const lacks = clause.role === 'manner' && (own[0] === 'without' || continued?.polarity === 'negative');
  const negative = lacks ? !denied : denied;
  const modality = modalityOf(own, negative);
  return {
    polarity: negative ? 'negative' : 'affirmative',
    modality: modality === 'statement' && continued !== undefined ? continuedModality(continued, negative) : modality,
  };
}

function continuedModality(continued: Judgement, negative: boolean): Modality {
  const wasProhibition = continued.modality === 'must-not';
  if (!negative) return wasProhibition ? 'must' : continued.modality;
  return continued.modality === 'may' || continued.modality === 'must' ? 'must-not' : continued.modality;
}

function negates(own: readonly string[], form: string, at: number): boolean {
  if (form.endsWith("n't")) return true;
  if (!negators.has(form)) return false;
  const next = own[at + 1] ?? '';
  const before = own[at - 1] ?? '';
  if (form === 'no') {
    if (next === '.' || /^\d/.test(next)) return false;
    return !(measured.has(next) && own[at + 2] === 'than');
  }
  if (form !== 'not') return true;
  if (afterNeutralNot.has(next)) return false;
  if (measured.has(next) && own[at + 2] === 'than') return false;
  if (before === 'or' && (own[at - 2] === 'whether' || !/[a-z]/.test(next))) return false;
  if (next === 'less' || (next === 'more' && own[at + 2] === 'than')) return false;
  return true;
}

function modalityOf(own: readonly string[], negative: boolean): Modality {
  const has = (form: string): boolean => own.includes(form);
  if (has('prohibited') || has('forbidden')) return negative ? 'may' : 'must-not';
  if (
    negative &&
    (has('required') || has('obliged') || has('need') || has('needs') || has("needn't") || has('bound'))
  ) {
    if (!own.some((form) => form === 'shall' && own[own.indexOf(form) + 1] !== 'not')) return 'not-obliged';
    if (has('required') || has('obliged')) return 'not-obliged';
  }
  if (own.some((form) => duty.has(form))) return negative ? 'must-not' : 'must';
  if (own.some((form) => power.has(form)) || has('cannot')) return negative ? 'must-not' : 'may';
  if (has('required') || has('obliged')) return 'must';
  if (has('authorised') || has('authorized') || has('empowered') || has('entitled') || has('permitted'))
    return negative ? 'must-not' : 'may';
  return 'statement';
}
