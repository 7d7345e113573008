import { ClauseBuilder, type OpenClause } from '../clauseBuilder.js';
import type { Clause, ClauseRole, Token } from '../model.js';
import { judgeDutch } from './judgement.js';
import { Lookahead } from './lookahead.js';
import { relativeAt } from './relatives.js';
import { type Order, type Subordinator, subordinatorsFrom, takesComplement } from './subordinators.js';
import {
  determiners,
  FINITE,
  isInfinitive,
  isParticiple,
  NOT_FINITE,
  pluralAuxiliaries,
  pronouns,
} from './wordClasses.js';

/** A clause that the reader is in, and how far it has come. */
interface Frame {
  clause: OpenClause;
  readonly order: 'verb-second' | Order;
  /** It has its finite verb, or its infinitive with te. */
  verb: boolean;
  /** Its participle or infinitive has been read. */
  closed: boolean;
  /** A comma stood right before it. */
  readonly afterComma: boolean;
  /** It began before its parent had any words of its own. */
  readonly fronted: boolean;
  /** Where the stretch since the last comma inside it began. */
  stretch: number;
}

/** Words that an infinitive with "te" belongs to. */
const announcesInfinitive = new Set(
  (
    'bevoegd gehouden verplicht dient dienen verboden gerechtigd weigert weigeren verzoekt verzoeken behoort behoren heeft hebben staat ' +
    'tracht trachten nalaat geacht gelast opgedragen toegestaan verbiedt besluit besluiten poogt pogen blijkt'
  ).split(' '),
);

/**
 * Divides a Dutch sentence, or a lead-in and the item that follows it, into clauses.
 * @param sentence tokens of one sentence
 * @returns clauses that hold every position exactly once, in the order in which they begin
 */
export function dutchClauses(sentence: readonly Token[]): Clause[] {
  return new DutchSentence(sentence).divide();
}

class DutchSentence {
  private readonly builder = new ClauseBuilder();
  private readonly look: Lookahead;
  private stack: Frame[] = [];
  /** The open clauses at the last colon: each item of the list goes on from there. */
  private atColon: Frame[] | undefined;

  constructor(private readonly tokens: readonly Token[]) {
    this.look = new Lookahead(tokens);
  }

  divide(): Clause[] {
    this.stack = [this.frame(this.builder.open('main', undefined), 'verb-second', false, false, 0)];
    let at = this.skipLabel(0);
    if (this.startsInverted(at)) this.enter('condition', 'verb-second', at);
    while (at < this.tokens.length) at = this.step(at);
    return this.builder.finish((clause, continued) => judgeDutch(clause, this.tokens, continued));
  }

  private frame(
    clause: OpenClause,
    order: Frame['order'],
    afterComma: boolean,
    fronted: boolean,
    stretch: number,
  ): Frame {
    return { clause, order, verb: false, closed: false, afterComma, fronted, stretch };
  }

  private get top(): Frame {
    const top = this.stack.at(-1);
    if (top !== undefined) return top;
    const frame = this.frame(this.builder.open('main', undefined), 'verb-second', false, false, 0);
    this.stack.push(frame);
    return frame;
  }

  private form(at: number): string {
    return this.tokens[at]?.form ?? '';
  }

  private take(at: number): void {
    this.top.clause.tokens.push(at);
  }

  private enter(role: ClauseRole, order: Frame['order'], at: number): void {
    const parent = this.top.clause;
    const before = this.form(at - 1);
    this.stack.push(
      this.frame(
        this.builder.open(role, parent),
        order,
        before === ',' || before === '(',
        parent.tokens.length === 0,
        at,
      ),
    );
  }

  /** Leaves the innermost clause; the outermost stays. */
  private leave(): void {
    if (this.stack.length > 1) this.stack.pop();
  }

  /** Goes on with a new clause beside the innermost one: same role, same parent. */
  private beside(continues: boolean, order: Frame['order'], at: number): void {
    const old = this.top;
    this.stack.pop();
    const clause = this.builder.open(old.clause.role, old.clause.parent, continues ? old.clause : undefined);
    const frame = this.frame(clause, order, false, false, at);
    frame.verb = continues;
    this.stack.push(frame);
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
    const subordinator = this.subordinatorAt(at);
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
    if (this.resumesInfinitive(at)) this.leave();
    this.verb(at, form);
    this.take(at);
    return at + 1;
  }

  /** "bevoegd de vreemdeling die niet meewerkt over te brengen": what the main clause has announced. */
  private resumesInfinitive(at: number): boolean {
    const te = this.form(at) === 'te' ? at : at + 1;
    if (this.form(te) !== 'te' || !isInfinitive(this.form(te + 1))) return false;
    const parent = this.stack.at(-2);
    if (parent === undefined || this.top.order !== 'verb-final' || !this.top.verb) return false;
    if (announcesInfinitive.has(this.form(at - 1)) || !this.look.endsCluster(at - 1)) return false;
    let announced = false;
    for (const position of parent.clause.tokens) {
      const form = this.form(position);
      if (form === 'te') return false;
      if (announcesInfinitive.has(form)) announced = true;
    }
    return announced;
  }

  private mark(at: number, form: string): number {
    if (form === ';') {
      this.take(at);
      if (this.atColon !== undefined) this.stack = this.copy(this.atColon);
      else this.stack = this.stack.slice(0, 1);
      const frame = this.top;
      if (frame.verb || this.atColon === undefined) {
        const hadVerb = frame.verb;
        this.beside(hadVerb && this.atColon !== undefined, frame.order, at + 1);
        this.top.verb = hadVerb && this.atColon !== undefined;
      } else this.beside(false, frame.order, at + 1);
      return this.skipItemLabel(at + 1);
    }
    this.take(at);
    if (form === ':') {
      this.colon(at);
      return this.skipItemLabel(at + 1);
    }
    if (form === ',') this.comma(at);
    return at + 1;
  }

  private copy(frames: readonly Frame[]): Frame[] {
    return frames.map((frame) => ({ ...frame }));
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

  private colon(at: number): void {
    if (this.top.verb && this.look.announcesConditions(at)) this.enter('condition', 'verb-second', at + 1);
    else if (this.stack.length > 1 && this.top.verb && this.top.order !== 'verb-second') {
      // "De vreemdeling die verblijf heeft, overlegt: …" has its colon in the main clause; a finished subordinate
      // clause before a colon is over, unless it is all there is.
      const parent = this.stack.at(-2);
      if (parent?.verb === true && !parent.closed && parent.order !== 'verb-second') this.leave();
    }
    this.atColon = this.copy(this.stack);
  }

  /** What follows a comma goes on with the clause, or with the one around it. */
  private comma(at: number): void {
    const next = at + 1;
    if (this.form(next) === 'dan' && this.form(next + 1) !== 'wel' && this.stack.length > 1) {
      this.stack = this.stack.slice(0, 1);
      return;
    }
    while (this.stack.length > 1 && this.leavesAtComma(at)) this.leave();
    const top = this.top;
    // "niet is verschenen, geen adres heeft en …": one condition after another.
    if (
      top.verb &&
      top.order === 'verb-final' &&
      this.look.stretchIsVerbFinal(next) &&
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

  private leavesAtComma(at: number): boolean {
    const top = this.top;
    const next = at + 1;
    const parent = this.stack.at(-2);
    if (parent === undefined) return false;
    const nextFinite = this.look.finite(next);
    if (top.order === 'phrase') return !this.look.isCoordinator(next) && !this.look.startsInterruption(next);
    if (top.order === 'infinitive') return top.verb;
    if (top.order === 'verb-second') return this.look.answers(next);
    if (!top.verb) {
      // A plural at the end that may be an infinitive too: "die in Nederland wonen, worden uitgezet".
      if (nextFinite === NOT_FINITE || this.look.interrupted(top.stretch, at)) return false;
      if (!this.look.canEndClause(at - 1)) return false;
      top.verb = true;
      return true;
    }
    if (this.look.startsSubordinate(next) || this.look.continuesReference(next)) return false;
    // ", heeft vernietigd": the verb of a clause further out that still waits for one.
    if (nextFinite !== NOT_FINITE && this.stack.some((frame) => !frame.verb)) return true;
    if (nextFinite !== NOT_FINITE && !this.look.stretchIsVerbFinal(next)) return true;
    if (nextFinite !== NOT_FINITE && !parent.verb) return true;
    if (this.look.isCoordinator(next)) return false;
    if (this.look.stretchIsVerbFinal(next)) {
      if (parent.order === 'verb-final' && !parent.verb) return true;
      return false;
    }
    if (this.look.stretchHasFinite(next)) return true;
    return top.afterComma || top.fronted || !parent.closed;
  }

  private subordinatorAt(at: number): Subordinator | undefined {
    const form = this.form(at);
    const before = this.form(at - 1);
    if (form === 'als' && this.look.alsIsConditional(at))
      return { words: ['als'], role: 'condition', order: 'verb-final' };
    if (form === 'dat' && this.look.datIsContent(at)) {
      const role = this.top.clause.role;
      return { words: ['dat'], role, order: 'verb-final' };
    }
    if (form === 'of' && this.look.ofIsContent(at)) {
      return { words: ['of'], role: this.top.clause.role, order: 'verb-final' };
    }
    const candidates = subordinatorsFrom(form);
    if (candidates === undefined) return undefined;
    for (const candidate of candidates) {
      if (!candidate.words.every((word, index) => this.form(at + index) === word)) continue;
      if (candidate.order !== 'infinitive') return candidate;
      if (form === 'om' && this.complementBefore(at)) continue;
      if ((form === 'na' || form === 'door') && this.form(at + 1) === 'te' && before === '') continue;
      if (this.look.infinitiveAhead(at + candidate.words.length)) return candidate;
    }
    return undefined;
  }

  /** "Het is verboden om …": what is forbidden, not to what end. */
  private complementBefore(at: number): boolean {
    for (let back = at - 1; back >= 0 && back >= at - 8; back--) {
      const form = this.form(back);
      if (form === ';' || form === ':') return false;
      if (takesComplement.has(form)) return true;
    }
    return false;
  }

  private subordinate(at: number, subordinator: Subordinator): number {
    const before = this.form(at - 1);
    const content = subordinator.words[0] === 'dat' || subordinator.words[0] === 'of';
    if (before === ',' || before === 'en' || before === 'of' || before === ';') {
      // A finished clause does not contain the next one, unless that says how the first is done.
      while (this.stack.length > 1 && this.top.verb && !content && subordinator.role !== 'manner') this.leave();
    }
    // "naar het land waaruit hij komt zonder dat …": a relative clause at the end does not take what follows.
    while (!content && this.top.clause.role === 'relative' && this.top.verb && this.stack.at(-2)?.verb === true)
      this.leave();
    const coordinated = before === 'en' || before === 'of';
    if (coordinated && subordinator.role === 'manner' && this.top.clause.role === 'manner' && this.top.verb)
      this.leave();
    while (this.stack.length > 1 && this.top.order === 'phrase' && !content && subordinator.role !== 'manner')
      this.leave();
    if (content && subordinator.role === 'main') {
      const frame = this.frame(this.builder.open('main', undefined), 'verb-final', before === ',', false, at);
      this.stack.push(frame);
    } else {
      const words = subordinator.words.length;
      // "ook al heeft hij": the verb comes first here.
      const inverted = subordinator.words[1] === 'al' && this.look.finite(at + words) !== NOT_FINITE;
      this.enter(subordinator.role, inverted ? 'verb-second' : subordinator.order, at);
    }
    for (let offset = 0; offset < subordinator.words.length; offset++) this.take(at + offset);
    return at + subordinator.words.length;
  }

  private relative(at: number, length: number): number {
    const before = this.form(at - 1);
    if ((before === 'en' || before === 'of' || before === ',') && this.stack.length > 1) {
      const top = this.top;
      if (top.clause.role === 'relative' && top.verb && before !== ',') this.leave();
    }
    this.enter('relative', 'verb-final', at);
    for (let offset = 0; offset < length; offset++) this.take(at + offset);
    return at + length;
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
    if (this.top.order === 'phrase' || !this.look.worthSplitting(next)) return next;
    // "of die niet meewerkt": another relative clause, which is seen at its first word.
    if (this.top.clause.role === 'relative' && this.form(next) === 'die') return next;
    const subordinate = this.top.order === 'verb-final' && this.top.verb;
    if (subordinate && !this.mainHasVerb() && this.look.stretchHasFinite(next)) {
      this.beside(false, 'verb-final', next);
      return next;
    }
    const plural = !isInfinitive(this.form(next - 2)) && this.look.pluralStatement(next);
    if (plural || (this.look.finite(next) !== NOT_FINITE && !this.look.clusterOnly(next))) {
      // A finite verb first: the statement goes on, not the condition inside it.
      while (this.stack.length > 1 && this.top.order !== 'verb-second') this.leave();
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
      if (top.order === 'verb-second') {
        let depth = this.stack.length - 1;
        while (depth > 0 && this.stack[depth]?.order === 'verb-second') depth--;
        this.beside(false, 'verb-second', next);
      } else this.beside(false, 'verb-final', next);
      return next;
    }
    if (this.look.stretchHasFinite(next)) {
      while (this.stack.length > 1 && this.top.order !== 'verb-second') this.leave();
      if (this.top.verb) this.beside(false, 'verb-second', next);
      return next;
    }
    if (form === 'maar' || form === 'doch' || this.look.isNegator(next)) this.beside(true, top.order, next);
    return next;
  }

  /** The statement around the open clauses has its verb, so that a condition before it is over. */
  private mainHasVerb(): boolean {
    for (let depth = this.stack.length - 2; depth >= 0; depth--) {
      const frame = this.stack[depth];
      if (frame?.order === 'verb-second') return frame.verb;
    }
    return true;
  }

  private verb(at: number, form: string): void {
    const finite = this.look.finite(at);
    const ending = isParticiple(form) || (isInfinitive(form) && (form !== 'zijn' || finite !== NOT_FINITE));
    // "wordt ongeacht zijn nationaliteit uitgezet": the verb is not part of the phrase.
    if (this.top.order === 'phrase' && this.stack.length > 1 && (finite !== NOT_FINITE || ending)) {
      const parent = this.stack.at(-2);
      if (
        parent !== undefined &&
        (parent.verb !== (finite === FINITE) || ending) &&
        !determiners.has(this.form(at - 1))
      )
        this.leave();
    }
    const top = this.top;
    if (top.order === 'infinitive') {
      if (this.form(at - 1) === 'te' || this.form(at - 1) === 'om te') {
        top.verb = true;
        return;
      }
      if (top.verb && this.leavesAfterCluster(at, form, finite)) this.leave();
      else return;
    } else if (
      top.order === 'verb-final' &&
      top.verb &&
      this.stack.length > 1 &&
      this.leavesAfterCluster(at, form, finite)
    ) {
      this.leave();
    }
    const frame = this.top;
    if (finite === FINITE || (finite !== NOT_FINITE && !frame.verb)) {
      if (frame.order === 'verb-second' || finite === FINITE || this.look.plausibleFinite(at)) frame.verb = true;
    } else if (ending) {
      if (!frame.verb && frame.order === 'verb-second' && this.look.pluralStatement(at)) frame.verb = true;
      else if (!frame.verb && frame.order === 'verb-final' && this.look.pluralInSubordinate(at)) frame.verb = true;
      else frame.closed = true;
    }
  }

  /** After its verbs a subordinate clause without a comma gives way to the clause around it. */
  private leavesAfterCluster(at: number, form: string, finite: number): boolean {
    const parent = this.stack.at(-2);
    if (parent === undefined) return false;
    const previous = this.form(at - 1);
    const inCluster = this.look.inCluster(at);
    // "die in Nederland wonen worden uitgezet"
    const plural = pluralAuxiliaries.has(form) && !pluralAuxiliaries.has(previous) && isInfinitive(previous);
    if (plural && !parent.verb && this.form(at - 2) !== 'te') return true;
    if (pluralAuxiliaries.has(form) && finite !== NOT_FINITE && !parent.verb && !this.look.endsCluster(at - 1)) {
      return previous !== 'te';
    }
    if (finite === FINITE && !parent.verb && !inCluster) return true;
    if (finite === FINITE && !parent.verb && this.look.finite(at - 1) === FINITE) return true;
    if (!this.look.endsCluster(at - 1) || inCluster) return false;
    const begins = determiners.has(form) || pronouns.has(form) || form === 'niet' || form === 'geen';
    if (begins && parent.order === 'verb-final' && !parent.verb && this.look.stretchHasFinite(at)) return true;
    if (parent.order === 'verb-second' && parent.verb && !parent.closed && this.top.clause.role !== 'relative') {
      return begins && this.look.stretchEndsInfinite(at);
    }
    return false;
  }
}
