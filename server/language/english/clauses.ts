import type { OpenClause } from '../clauseBuilder.js';
import { ClauseReader } from '../clauseReader.js';
import type { Clause, ClauseRole, Token } from '../model.js';
import { judgeEnglish } from './judgement.js';
import { EnglishLookahead } from './lookahead.js';
import type { Order, Subordinator } from './subordinators.js';
import {
  auxiliaries,
  coordinators,
  determiners,
  modals,
  negators,
  prepositions,
  pronouns,
  statementVerbs,
} from './wordClasses.js';

type EnglishOrder = Order | 'main' | 'relative';

/**
 * Divides an English sentence, or a lead-in and the item that follows it, into clauses.
 * @param sentence tokens of one sentence
 * @returns clauses that hold every position exactly once, in the order in which they begin
 */
export function englishClauses(sentence: readonly Token[]): Clause[] {
  return new EnglishSentence(sentence).divide();
}

class EnglishSentence extends ClauseReader<EnglishOrder> {
  private readonly look: EnglishLookahead;

  constructor(tokens: readonly Token[]) {
    super(tokens, 'main');
    this.look = new EnglishLookahead(tokens);
  }

  divide(): Clause[] {
    let at = this.takeLabel(0);
    if (/^(?:should|were|had)$/.test(this.form(at)) && this.look.commaAhead(at)) {
      this.enter('condition', 'finite', at, true);
      this.top.verb = true;
    }
    while (at < this.tokens.length) at = this.step(at);
    return this.builder.finish((clause, continued) => judgeEnglish(clause, this.tokens, continued));
  }

  private labelOnly(clause: OpenClause): boolean {
    return clause.tokens.every((at) => this.tokens[at]?.kind !== 'word' || this.form(at).length <= 2);
  }

  /** A clause before its parent's first words, or inside such a clause. */
  private begin(role: ClauseRole, order: EnglishOrder, at: number): void {
    const { clause, fronted, verb } = this.top;
    const early = clause.tokens.length === 0 || (clause.tokens.length <= 4 && !verb && this.labelOnly(clause));
    this.enter(role, order, at, role !== 'main' && (fronted || early));
  }

  /** "(1)", "(a)", "1." before the words of a provision or item. */
  private takeLabel(at: number): number {
    let next = at;
    while (this.form(next) === '-' || this.form(next) === '–' || this.form(next) === '—') this.take(next++);
    for (;;) {
      const open = this.form(next) === '(';
      const label = next + (open ? 1 : 0);
      const token = this.tokens[label];
      const mark = this.form(label + 1);
      const short =
        token !== undefined &&
        (token.kind === 'number' || token.form.length <= (open ? 4 : 2)) &&
        token.kind !== 'punctuation';
      if (!short || (mark !== ')' && (open || mark !== '.'))) return next;
      while (next <= label + 1) this.take(next++);
    }
  }

  private step(at: number): number {
    const form = this.form(at);
    if (this.tokens[at]?.kind === 'punctuation') return this.mark(at, form);
    const subordinator = this.look.subordinatorAt(at);
    if (subordinator !== undefined && !this.isPreposition(at)) return this.subordinate(at, subordinator);
    const relative = this.look.relativeAt(at);
    if (relative > 0) {
      this.begin('relative', 'relative', at);
      this.takeMany(at, relative);
      const next = this.form(at + relative);
      // "who enter the State": the word after the pronoun is the verb.
      if (
        this.tokens[at + relative]?.kind === 'word' &&
        !determiners.has(next) &&
        !pronouns.has(next) &&
        !auxiliaries.has(next) &&
        !prepositions.has(next) &&
        this.form(at + relative - 1) !== 'whose' &&
        relative === 1
      ) {
        this.top.verb = this.tokens[at + relative]?.capital !== true;
      }
      return at + relative;
    }
    if (this.look.contentAt(at)) {
      const role = this.top.clause.role;
      this.begin(role, 'finite', at);
      this.take(at);
      return at + 1;
    }
    if (coordinators.has(form)) return this.coordinate(at);
    if (auxiliaries.has(form) && this.form(at - 1) !== 'to') this.auxiliary(at, form);
    else if (statementVerbs.has(form) && !coordinators.has(this.form(at - 1))) this.statementVerb();
    this.take(at);
    return at + 1;
  }

  /** "pending before the Tribunal is deemed …": the one verb that follows is that of the statement, which still waits. */
  private isPreposition(at: number): boolean {
    if (!/^(?:after|before|since|until)$/.test(this.form(at))) return false;
    if (this.tokens[at + 1]?.kind === 'number') return true;
    if (this.top.verb || this.top.clause.tokens.length === 0) return false;
    if (this.form(at + 1).endsWith('ing')) return false;
    let verbs = 0;
    for (let ahead = at + 1; ahead < this.tokens.length && this.form(ahead) !== ','; ahead++) {
      if (auxiliaries.has(this.form(ahead)) && !auxiliaries.has(this.form(ahead - 1))) verbs++;
    }
    return verbs < 2;
  }

  /** "who provides shelter commits an offence", "after leave has ended commits …": a second verb is that of the statement. */
  private statementVerb(): void {
    const { order, verb } = this.top;
    // "at a place other than an approved port commits …": a phrase has no verb of its own.
    const done = order === 'phrase' || ((order === 'relative' || order === 'finite') && verb);
    if (!done || !this.stack.some((frame) => !frame.verb)) return;
    this.leaveToUnfinished();
    this.top.verb = true;
  }

  private auxiliary(at: number, form: string): void {
    const top = this.top;
    const waiting = this.stack.slice(0, -1).some((frame) => !frame.verb);
    const subordinateDone = top.order === 'phrase' || top.order === 'gerund' || top.order === 'infinitive' || top.verb;
    if (waiting && subordinateDone) {
      const finite = modals.has(form) || this.form(at + 1) !== 'been';
      // "made after that number has been reached shall not …": a second modal is that of the statement.
      // "once the time has run out is guilty of …" is the same with a penalty.
      const opens = modals.has(form) || /^(?:guilty|liable|punishable)$/.test(this.form(at + 1));
      const second = opens && top.clause.tokens.length > 0 && !coordinators.has(this.form(at - 1));
      if (finite && (top.order !== 'finite' || second)) this.leaveToUnfinished();
    }
    this.top.verb = true;
  }

  private leaveToUnfinished(): void {
    while (
      this.nested &&
      (this.top.verb || this.top.order === 'phrase' || this.top.order === 'gerund' || this.top.order === 'infinitive')
    ) {
      this.leave();
    }
  }

  private mark(at: number, form: string): number {
    if (form === ';') {
      this.semicolon(at);
      let next = at + 1;
      if (coordinators.has(this.form(next))) this.take(next++);
      return this.takeLabel(next);
    }
    this.take(at);
    if (form === ':' || form === '—') {
      this.colon();
      return this.takeLabel(at + 1);
    }
    if (form === ',') this.comma(at);
    return at + 1;
  }

  private comma(at: number): void {
    while (this.nested && this.leavesAtComma(at)) this.leave();
    const next = at + 1;
    const top = this.top;
    if (
      top.order !== 'main' ||
      !top.verb ||
      // "may, within such period as may be prescribed, appeal": an interruption.
      auxiliaries.has(this.form(at - 1)) ||
      this.look.subordinatorAt(next) !== undefined ||
      this.look.relativeAt(next) > 0
    )
      return;
    if (!coordinators.has(this.form(next)) && this.look.statementAhead(next)) this.beside(false, this.top.order, next);
  }

  private leavesAtComma(at: number): boolean {
    const top = this.top;
    const parent = this.outer;
    if (parent === undefined) return false;
    const next = at + 1;
    const form = this.form(next);
    if (form === 'then' || form === 'be') return true;
    // "who, without reasonable excuse, fails …": the clause has hardly begun.
    if (top.clause.tokens.length <= 2 && (top.order === 'relative' || top.order === 'finite')) return false;
    if (
      top.order === 'relative' &&
      !top.verb &&
      this.tokens[next]?.kind === 'word' &&
      form.endsWith('s') &&
      !determiners.has(form)
    ) {
      top.verb = true;
      return false;
    }
    if (coordinators.has(form) && !modals.has(this.form(next + 1))) {
      if (top.order === 'finite' || top.order === 'relative' || top.order === 'gerund') return false;
    }
    if (top.order === 'phrase') return !coordinators.has(form);
    // ", whether or not for reward, shall be …": an aside without a verb of its own.
    if (auxiliaries.has(form)) return top.verb || top.order !== 'finite' || top.afterComma;
    if (top.order === 'gerund' || top.order === 'infinitive') return true;
    if (this.look.subordinatorAt(next) !== undefined) return false;
    if (top.afterComma) return top.verb || top.order === 'relative' || !this.look.statementAhead(next);
    if (top.fronted && !top.verb && this.look.laterStatement(next)) return false;
    if (top.fronted) return this.look.statementAhead(next) || (top.verb && !this.look.laterStatement(next));
    if (!parent.verb) return this.look.statementAhead(next) || top.verb;
    return false;
  }

  private subordinate(at: number, subordinator: Subordinator): number {
    const before = this.form(at - 1);
    if (before === ',' || coordinators.has(before) || before === ';') {
      while (this.nested && this.top.verb && subordinator.role !== 'manner') this.leave();
    }
    if (subordinator.role !== 'manner') while (this.nested && this.top.order === 'phrase') this.leave();
    this.begin(subordinator.role, subordinator.order, at);
    return this.takeMany(at, subordinator.words.length);
  }

  private coordinate(at: number): number {
    const next = at + 1;
    const form = this.form(next);
    if (this.form(at) === 'nor' && this.top.verb) {
      // "nor" denies what follows it, so it belongs there.
      this.leaveFinished();
      this.beside(true, this.top.order, next);
      this.take(at);
      return next;
    }
    this.take(at);
    if (this.top.order === 'phrase' && !auxiliaries.has(form)) return next;
    // "two years or more"
    if (/^(?:more|less|fewer|over|older|above|under|longer)$/.test(form)) return next;
    // "he or she"
    if (form === 'she' || form === 'her' || form === 'hers' || form === 'herself') return next;
    if (auxiliaries.has(form)) {
      if (modals.has(form)) this.leaveToModal();
      if (this.top.verb) this.beside(false, this.top.order, next);
      return next;
    }
    if (this.look.subordinatorAt(next) !== undefined || this.look.relativeAt(next) > 0) {
      if (this.top.order === 'relative' && this.look.relativeAt(next) > 0 && this.top.verb) this.leave();
      return next;
    }
    if (this.repeatsVerb(next)) return next;
    if (this.top.verb && this.look.statementAhead(next)) {
      if (this.look.modalNear(next)) this.leaveToModal();
      if (this.top.verb) this.beside(false, this.top.order, next);
      return next;
    }
    if (this.top.verb && (negators.has(form) || this.form(at) === 'but')) this.beside(true, this.top.order, next);
    return next;
  }

  /** "that shelters or advises such a person does not …": two verbs of one relative clause. */
  private repeatsVerb(next: number): boolean {
    const { order, verb, clause } = this.top;
    if (order !== 'relative' || !verb || this.stack.every((frame) => frame.verb)) return false;
    return [clause.tokens[1] ?? -1, next].every(
      (at) => this.tokens[at]?.kind === 'word' && /[^su']s$/.test(this.form(at)),
    );
  }

  private leaveFinished(): void {
    while (this.nested && this.top.order !== 'finite') this.leave();
  }

  /** "and shall" goes on with the statement, when that has begun. */
  private leaveToModal(): void {
    const main = this.stack[0];
    if (main?.verb === true) this.leaveAll();
    else while (this.nested && this.top.order !== 'finite' && this.top.order !== 'relative') this.leave();
  }
}
