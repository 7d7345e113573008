import { ClauseReader } from '../clauseReader.js';
import type { Clause, Token } from '../model.js';
import { type DutchOrder, leavesAfterCluster, leavesAtComma } from './endings.js';
import { judgeDutch } from './judgement.js';
import { Lookahead } from './lookahead.js';
import { relativeAt } from './relatives.js';
import { resumesInfinitive, resumesStatement, statementHasVerb } from './resuming.js';
import type { Subordinator } from './subordinators.js';
import { determiners, FINITE, isInfinitive, isParticiple, NOT_FINITE } from './wordClasses.js';

/**
 * Divides a Dutch sentence, or a lead-in and the item that follows it, into clauses.
 * @param sentence tokens of one sentence
 * @returns clauses that hold every position exactly once, in the order in which they begin
 */
export function dutchClauses(sentence: readonly Token[]): Clause[] {
  return new DutchSentence(sentence).divide();
}

class DutchSentence extends ClauseReader<DutchOrder> {
  private readonly look: Lookahead;

  constructor(tokens: readonly Token[]) {
    super(tokens, 'verb-second');
    this.look = new Lookahead(tokens);
  }

  divide(): Clause[] {
    let at = this.skipLabel(0);
    if (this.form(at) === 'zo' && this.look.answeredByComma(at)) this.enter('condition', 'verb-final', at);
    else if (this.startsInverted(at)) this.enter('condition', 'verb-second', at);
    while (at < this.tokens.length) at = this.step(at);
    return this.builder.finish((clause, continued) => judgeDutch(clause, this.tokens, continued));
  }

  /** "1." or "a." at the beginning of the sentence. */
  private skipLabel(at: number): number {
    const token = this.tokens[at];
    if (token === undefined || token.form.length > 4) return at;
    const mark = this.form(at + 1);
    if (mark !== '.' && mark !== ')' && mark !== '°') return at;
    if (token.kind !== 'number' && token.form.length > 2) return at;
    this.take(at);
    this.take(at + 1);
    let next = at + 2;
    while (this.form(next) === '.' || this.form(next) === ')') this.take(next++);
    return next;
  }

  /** "Wordt de aanvraag niet ingediend, dan …": a condition by word order. */
  private startsInverted(at: number): boolean {
    return this.look.finite(at) !== NOT_FINITE && this.look.answeredByComma(at);
  }

  private step(at: number): number {
    const form = this.form(at);
    const token = this.tokens[at];
    if (token?.kind === 'punctuation') return this.mark(at, form);
    // "na daartoe door de Minister te zijn gelast": who did it, not how.
    const agent = form === 'door' && this.top.order === 'infinitive' && !this.top.verb;
    const subordinator = agent ? undefined : this.look.subordinatorAt(at, this.top.clause.role);
    if (subordinator !== undefined) return this.subordinate(at, subordinator);
    const top = this.top;
    const relative = relativeAt(
      this.tokens,
      at,
      top.clause.role === 'relative',
      top.order === 'verb-final' && top.verb,
    );
    if (relative !== undefined) return this.relative(at, relative);
    if (this.look.isCoordinator(at)) return this.coordinate(at, form);
    if (resumesInfinitive(this.stack, this.look, at)) this.leave();
    if (resumesStatement(this.stack, this.look, at)) while (this.top.clause.role === 'relative') this.leave();
    this.verb(at, form);
    this.take(at);
    return at + 1;
  }

  private mark(at: number, form: string): number {
    if (form === ';') {
      this.semicolon(at);
      return this.skipItemLabel(at + 1);
    }
    this.take(at);
    if (form === ':') {
      this.atMarkOfList(at);
      return this.skipItemLabel(at + 1);
    }
    if (form === ',') this.comma(at);
    return at + 1;
  }

  private skipItemLabel(at: number): number {
    let next = at;
    while (this.form(next) === '-' || this.form(next) === '–') this.take(next++);
    const token = this.tokens[next];
    const mark = this.form(next + 1);
    if (token === undefined || token.form.length > 4 || (mark !== '.' && mark !== ')' && mark !== '°')) return next;
    if (token.kind !== 'number' && token.form.length > 3) return next;
    this.take(next);
    this.take(next + 1);
    next += 2;
    while (this.form(next) === '.') this.take(next++);
    return next;
  }

  private atMarkOfList(at: number): void {
    if (this.top.verb && this.look.announcesConditions(at)) this.enter('condition', 'verb-second', at + 1);
    else if (this.nested && this.top.verb && this.top.order !== 'verb-second') {
      // "De vreemdeling die verblijf heeft, overlegt: …" has its colon in the main clause; a finished subordinate
      // clause before a colon is over, unless it is all there is.
      const parent = this.outer;
      if (parent?.verb === true && !parent.closed && parent.order !== 'verb-second') this.leave();
    }
    this.colon();
  }

  /** What follows a comma goes on with the clause, or with the one around it. */
  private comma(at: number): void {
    const next = at + 1;
    if (this.form(next) === 'dan' && this.form(next + 1) !== 'wel' && this.nested) {
      this.leaveAll();
      return;
    }
    // "De ambtenaar stuurt de vreemdeling die …, terug": the other half of the statement's verb.
    if (this.nested && this.top.clause.role === 'relative' && this.look.isParticleAlone(next)) {
      while (this.nested && this.top.clause.role === 'relative') this.leave();
      return;
    }
    // "wordt de vreemdeling op wie … en die …, gestraft": the participle that the statement waits for.
    if (this.nested && isParticiple(this.form(next)) && this.top.verb) {
      const waiting = this.stack.findLastIndex((frame) => frame.order === 'verb-second' && frame.verb && !frame.closed);
      if (waiting >= 0 && waiting < this.stack.length - 1) {
        while (this.stack.length - 1 > waiting) this.leave();
        return;
      }
    }
    while (this.nested && leavesAtComma(this.stack, this.look, at)) {
      this.leave();
      // The clause around it goes on when it still waits for its verb.
      if (!this.top.verb) break;
    }
    const top = this.top;
    // "niet is verschenen, geen adres heeft en …": one condition after another.
    if (
      top.verb &&
      top.order === 'verb-final' &&
      this.look.stretchMayBeVerbFinal(next) &&
      !this.look.startsSubordinate(next)
    ) {
      this.beside(false, 'verb-final', next);
      return;
    }
    if (top.order === 'verb-second' && top.verb && this.look.stretchIsStatement(next)) {
      this.beside(false, 'verb-second', next);
      return;
    }
    top.stretch = next;
  }

  private subordinate(at: number, subordinator: Subordinator): number {
    const before = this.form(at - 1);
    const content = subordinator.words[0] === 'dat' || subordinator.words[0] === 'of';
    if (before === ',' || before === 'en' || before === 'of' || before === ';') {
      // A finished clause does not contain the next one, unless that says how the first is done.
      const how = subordinator.role === 'manner' && before !== ',';
      while (this.nested && this.top.verb && !content && !how) this.leave();
    }
    // "naar het land waaruit hij komt zonder dat …": a relative clause at the end does not take what follows.
    while (!content && this.top.clause.role === 'relative' && this.top.verb && this.outer?.verb === true) this.leave();
    const coordinated = before === 'en' || before === 'of';
    if (coordinated && subordinator.role === 'manner' && this.top.clause.role === 'manner' && this.top.verb)
      this.leave();
    while (this.nested && this.top.order === 'phrase' && !content && subordinator.role !== 'manner') this.leave();
    const words = subordinator.words.length;
    // "ook al heeft hij": the verb comes first here.
    const inverted = subordinator.words[1] === 'al' && this.look.finite(at + words) !== NOT_FINITE;
    this.enter(subordinator.role, inverted ? 'verb-second' : subordinator.order, at);
    return this.takeMany(at, words);
  }

  private relative(at: number, length: number): number {
    const before = this.form(at - 1);
    if ((before === 'en' || before === 'of' || before === ',') && this.nested) {
      const top = this.top;
      if (top.clause.role === 'relative' && top.verb && before !== ',') this.leave();
    }
    this.enter('relative', 'verb-final', at);
    return this.takeMany(at, length);
  }

  /** "en", "of", "maar": between two statements a new clause begins, between two nouns nothing happens. */
  private coordinate(at: number, form: string): number {
    this.take(at);
    if (form === 'dan') this.take(at + 1);
    const next = form === 'dan' ? at + 2 : at + 1;
    const began = this.top.clause;
    const result = this.coordinateNext(next, form);
    // "noch" denies what follows it.
    if (form === 'noch' && this.top.clause !== began) {
      began.tokens.pop();
      this.take(at);
    }
    return result;
  }

  private coordinateNext(next: number, form: string): number {
    if (this.top.order === 'phrase' || this.look.startsSubordinate(next)) return next;
    // "of die niet meewerkt": another relative clause, which is seen at its first word.
    if (this.top.clause.role === 'relative' && this.form(next) === 'die') return next;
    const subordinate = this.top.order === 'verb-final' && this.top.verb;
    if (subordinate && !statementHasVerb(this.stack) && this.look.stretchHasFinite(next)) {
      this.beside(false, 'verb-final', next);
      return next;
    }
    // "die is ingereisd of is aangegaan met …": verb and participle together, as at the end of a subordinate clause.
    if (subordinate && this.look.finite(next) !== NOT_FINITE && isParticiple(this.form(next + 1))) {
      this.beside(false, 'verb-final', next);
      return next;
    }
    const plural = !isInfinitive(this.form(next - 2)) && this.look.pluralStatement(next);
    if (plural || (this.look.finite(next) !== NOT_FINITE && !this.look.clusterOnly(next))) {
      // A finite verb first: the statement goes on, not the condition inside it.
      while (this.nested && this.top.order !== 'verb-second') this.leave();
      if (this.top.verb) this.beside(false, 'verb-second', next);
      return next;
    }
    const top = this.top;
    if (!top.verb) return next;
    if (top.order === 'infinitive') {
      if (this.look.infinitiveAhead(next)) this.beside(false, 'infinitive', next);
      else if (this.look.stretchHasFinite(next)) {
        this.leave();
        if (this.top.verb) this.beside(false, this.top.order, next);
      }
      return next;
    }
    const verbFinal =
      top.order === 'verb-final' ? this.look.stretchMayBeVerbFinal(next) : this.look.stretchIsVerbFinal(next);
    if (verbFinal) {
      this.beside(false, top.order === 'verb-second' ? 'verb-second' : 'verb-final', next);
      return next;
    }
    if (this.look.stretchHasFinite(next)) {
      while (this.nested && this.top.order !== 'verb-second') this.leave();
      if (this.top.verb) this.beside(false, 'verb-second', next);
      return next;
    }
    if (form === 'maar' || form === 'doch' || this.look.isNegator(next)) this.beside(true, top.order, next);
    return next;
  }

  private verb(at: number, form: string): void {
    const finite = this.look.finite(at);
    const ending = isParticiple(form) || (isInfinitive(form) && (form !== 'zijn' || finite !== NOT_FINITE));
    // "wordt ongeacht zijn nationaliteit uitgezet": the verb is not part of the phrase.
    if (this.top.order === 'phrase' && this.nested && (finite !== NOT_FINITE || ending)) {
      const parent = this.outer;
      if (
        parent !== undefined &&
        (parent.verb !== (finite === FINITE) || ending) &&
        !(ending && finite === NOT_FINITE && parent.closed) &&
        !determiners.has(this.form(at - 1))
      )
        this.leave();
    }
    const top = this.top;
    if (top.order === 'infinitive') {
      if (this.form(at - 1) === 'te') {
        top.verb = true;
        return;
      }
      if (top.verb && leavesAfterCluster(this.stack, this.look, at)) this.leave();
      else return;
    } else if (top.order === 'verb-final' && top.verb && this.nested && leavesAfterCluster(this.stack, this.look, at)) {
      this.leave();
      // A finite verb goes to the clause that still waits for one, however far out.
      if (finite !== NOT_FINITE) while (this.top.verb && this.stack.some((frame) => !frame.verb)) this.leave();
    }
    const frame = this.top;
    // "Verzoeken om bescherming worden …": a statement does not begin with its verb.
    if (finite !== FINITE && frame.order === 'verb-second' && frame.clause.tokens.length === 0) return;
    if (finite === FINITE || (finite !== NOT_FINITE && !frame.verb)) {
      if (frame.order === 'verb-second' || finite === FINITE || this.look.plausibleFinite(at)) frame.verb = true;
    } else if (ending) {
      if (!frame.verb && frame.order === 'verb-second' && this.look.pluralStatement(at)) frame.verb = true;
      else if (!frame.verb && frame.order === 'verb-final' && this.look.pluralInSubordinate(at)) frame.verb = true;
      else frame.closed = true;
    }
  }
}
