import type { Frame } from '../clauseReader.js';
import { modals } from './closedWords.js';
import type { Lookahead } from './lookahead.js';
import type { Order } from './subordinators.js';
import {
  determiners,
  FINITE,
  isAuxiliary,
  isInfinitive,
  isParticiple,
  NOT_FINITE,
  pluralAuxiliaries,
  pronouns,
} from './wordClasses.js';

/** How the words of a Dutch clause stand: as in a statement, or as after a subordinator. */
export type DutchOrder = 'verb-second' | Order;

/**
 * Whether the innermost clause is over at a comma.
 * @param at the position of the comma
 */
export function leavesAtComma(stack: readonly Frame<DutchOrder>[], look: Lookahead, at: number): boolean {
  const top = stack.at(-1);
  if (top === undefined) return false;
  const next = at + 1;
  const parent = stack.at(-2);
  if (parent === undefined) return false;
  const nextFinite = look.finite(next);
  if (top.order === 'phrase') return !look.isCoordinator(next) && !look.startsInterruption(next);
  if (top.order === 'infinitive') return top.verb;
  if (top.order === 'verb-second') return look.answers(next);
  if (!top.verb) {
    // A plural at the end that may be an infinitive too: "die in Nederland wonen, worden uitgezet".
    if (nextFinite === NOT_FINITE || look.interrupted(top.stretch, at)) return false;
    if (!look.canEndClause(at - 1)) return false;
    top.verb = true;
    return true;
  }
  if (look.startsSubordinate(next) || look.continuesReference(next)) return false;
  // ", heeft vernietigd": the verb of a clause further out that still waits for one.
  if (nextFinite !== NOT_FINITE && stack.some((frame) => !frame.verb)) return true;
  if (nextFinite !== NOT_FINITE && !look.stretchIsVerbFinal(next)) return true;
  if (nextFinite !== NOT_FINITE && !parent.verb) return true;
  if (look.isCoordinator(next)) return false;
  // "kan, zonder dat …, wegens buitengewone instroom worden afgeweken": the statement still waits for its infinitive.
  const waits = parent.verb && !parent.closed && parent.clause.tokens.some((word) => modals.has(look.form(word)));
  if (waits && (look.stretchHasPassiveInfinitive(next) || (top.afterComma && look.stretchEndsInfinite(next))))
    return true;
  if (parent.verb ? look.stretchMayBeVerbFinal(next) : look.stretchIsVerbFinal(next)) {
    if (parent.order === 'verb-final' && !parent.verb) return true;
    return false;
  }
  if (look.stretchHasFinite(next)) return true;
  // "tenzij het hulp betreft aan minderjarigen, zieken of ouderen": an enumeration inside the last clause.
  if (parent.verb && parent.closed && !top.fronted && top.clause.role !== 'relative') return false;
  return top.afterComma || top.fronted || !parent.closed;
}

/**
 * Whether the innermost clause, which has had its verbs, gives way to the clause around it without a comma.
 * @param at the position of the word that would go to the clause around it
 */
export function leavesAfterCluster(stack: readonly Frame<DutchOrder>[], look: Lookahead, at: number): boolean {
  const top = stack.at(-1);
  if (top === undefined) return false;
  const form = look.form(at);
  const finite = look.finite(at);
  const parent = stack.at(-2);
  if (parent === undefined) return false;
  // A clause further out still waits for its verb.
  const waiting = stack.some((frame) => !frame.verb);
  const previous = look.form(at - 1);
  const inCluster = look.inCluster(at);
  // "die in Nederland wonen worden uitgezet"
  const plural = pluralAuxiliaries.has(form) && !pluralAuxiliaries.has(previous) && isInfinitive(previous);
  if (plural && waiting && look.form(at - 2) !== 'te') return true;
  if (pluralAuxiliaries.has(form) && finite !== NOT_FINITE && waiting && !look.endsCluster(at - 1)) {
    return previous !== 'te';
  }
  if (finite === FINITE && waiting && !inCluster) return true;
  if (finite === FINITE && waiting && look.finite(at - 1) === FINITE) return true;
  // "kan een vreemdeling zonder dat hij is gehoord overdragen": the infinitive that the statement waits for.
  const complete = isAuxiliary(previous) ? isParticiple(look.form(at - 2)) : isParticiple(previous);
  if (inCluster && complete && isInfinitive(form) && !isParticiple(form) && !isAuxiliary(form)) {
    return parent.order === 'verb-second' && parent.verb && !parent.closed;
  }
  if (!look.endsCluster(at - 1) || inCluster) return false;
  const begins = determiners.has(form) || pronouns.has(form) || form === 'niet' || form === 'geen' || form === 'zich';
  if (begins && parent.order === 'verb-final' && !parent.verb && look.stretchHasFinite(at)) return true;
  if (parent.order === 'verb-second' && parent.verb && !parent.closed && top.clause.role !== 'relative') {
    return begins && look.stretchEndsInfinite(at);
  }
  return false;
}
