import type { Frame } from '../clauseReader.js';
import type { DutchOrder } from './endings.js';
import type { Lookahead } from './lookahead.js';
import { announcesInfinitive } from './subordinators.js';
import { determiners, FINITE, isInfinitive } from './wordClasses.js';

type Stack = readonly Frame<DutchOrder>[];

/**
 * Whether the word at a position goes on with the statement around a relative clause, although no comma says so:
 *
 * - "sleept een boot die de kust nadert terug naar open zee": the other half of the statement's verb;
 * - "neemt de toestand in het land waarheen wordt uitgezet niet in ogenschouw": no denial follows the verbs it denies;
 * - "wordt een vreemdeling die om bescherming verzoekt de toegang ontzegd": no object follows the verb of such a clause.
 */
export function resumesStatement(stack: Stack, look: Lookahead, at: number): boolean {
  const top = stack.at(-1);
  if (top?.clause.role !== 'relative' || !statementHasVerb(stack)) return false;
  const form = look.form(at);
  if (form === 'terug') return look.form(at + 1) === 'naar' || look.form(at + 1) === 'over';
  if (top.order !== 'verb-final' || !top.verb) return false;
  if (look.isNegator(at)) return top.closed && look.endsCluster(at - 1);
  if (!determiners.has(form)) return false;
  const finished = look.finite(at - 1) === FINITE || (top.closed && look.endsCluster(at - 1));
  return finished && look.stretchEndsInfinite(at);
}

/** "bevoegd de vreemdeling die niet meewerkt over te brengen": what the clause around this one has announced. */
export function resumesInfinitive(stack: Stack, look: Lookahead, at: number): boolean {
  const te = look.form(at) === 'te' ? at : at + 1;
  if (look.form(te) !== 'te' || !isInfinitive(look.form(te + 1))) return false;
  const top = stack.at(-1);
  const parent = stack.at(-2);
  if (parent === undefined || top?.order !== 'verb-final' || !top.verb) return false;
  if (announcesInfinitive.has(look.form(at - 1)) || !look.endsCluster(at - 1)) return false;
  let announced = false;
  for (const position of parent.clause.tokens.slice(-40)) {
    const form = look.form(position);
    if (form === 'te') return false;
    if (announcesInfinitive.has(form)) announced = true;
  }
  return announced;
}

/** The statement around the open clauses has its verb, so that a condition before it is over. */
export function statementHasVerb(stack: Stack): boolean {
  for (let depth = stack.length - 2; depth >= 0; depth--) {
    const frame = stack[depth];
    if (frame?.order === 'verb-second') return frame.verb;
  }
  return true;
}
