import { ClauseBuilder, type OpenClause } from '../clauseBuilder.js';
import type { Clause, ClauseRole, Token } from '../model.js';
import { judgeEnglish } from './judgement.js';
import { type Order, type Subordinator, subordinatorsFrom } from './subordinators.js';
import {
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  isIng,
  modals,
  negators,
  nounsInIng,
  prepositions,
  pronouns,
  takesContent,
} from './wordClasses.js';

interface Frame {
  clause: OpenClause;
  readonly order: Order | 'main' | 'relative';
  verb: boolean;
  readonly afterComma: boolean;
  readonly fronted: boolean;
}

const limit = 60;

/**
 * Divides an English sentence, or a lead-in and the item that follows it, into clauses.
 * @param sentence tokens of one sentence
 * @returns clauses that hold every position exactly once, in the order in which they begin
 */
export function englishClauses(sentence: readonly Token[]): Clause[] {
  return new EnglishSentence(sentence).divide();
}

class EnglishSentence {
  private readonly builder = new ClauseBuilder();
  private stack: Frame[] = [];
  private atColon: Frame[] | undefined;

  constructor(private readonly tokens: readonly Token[]) {}

  divide(): Clause[] {
    this.stack = [
      { clause: this.builder.open('main', undefined), order: 'main', verb: false, afterComma: false, fronted: false },
    ];
    let at = this.takeLabel(0);
    if (/^(?:should|were|had)$/.test(this.form(at)) && this.commaAhead(at)) this.enter('condition', 'finite', at, true);
    while (at < this.tokens.length) at = this.step(at);
    return this.builder.finish((clause, continued) => judgeEnglish(clause, this.tokens, continued));
  }

  private form(at: number): string {
    return this.tokens[at]?.form ?? '';
  }

  private get top(): Frame {
    const top = this.stack.at(-1);
    if (top !== undefined) return top;
    const frame: Frame = {
      clause: this.builder.open('main', undefined),
      order: 'main',
      verb: false,
      afterComma: false,
      fronted: false,
    };
    this.stack.push(frame);
    return frame;
  }

  private take(at: number): void {
    this.top.clause.tokens.push(at);
  }

  private enter(role: ClauseRole, order: Frame['order'], at: number, verb = false): void {
    const parent = this.top.clause;
    const before = this.form(at - 1);
    this.stack.push({
      clause: this.builder.open(role, parent),
      order,
      verb,
      afterComma: before === ',' || before === '(',
      fronted:
        this.top.fronted ||
        parent.tokens.length === 0 ||
        (parent.tokens.length <= 4 && !this.top.verb && this.labelOnly(parent)),
    });
  }

  private labelOnly(clause: OpenClause): boolean {
    return clause.tokens.every((at) => this.tokens[at]?.kind !== 'word' || this.form(at).length <= 2);
  }

  private leave(): void {
    if (this.stack.length > 1) this.stack.pop();
  }

  private beside(continues: boolean): void {
    const old = this.top;
    this.stack.pop();
    const clause = this.builder.open(old.clause.role, old.clause.parent, continues ? old.clause : undefined);
    this.stack.push({ clause, order: old.order, verb: continues, afterComma: false, fronted: old.fronted });
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

  private commaAhead(at: number): boolean {
    for (let position = at; position < at + limit && position < this.tokens.length; position++)
      if (this.form(position) === ',') return true;
    return false;
  }

  private step(at: number): number {
    const form = this.form(at);
    if (this.tokens[at]?.kind === 'punctuation') return this.mark(at, form);
    const subordinator = this.subordinatorAt(at);
    if (subordinator !== undefined) return this.subordinate(at, subordinator);
    const relative = this.relativeAt(at);
    if (relative > 0) {
      this.enter('relative', 'relative', at);
      for (let offset = 0; offset < relative; offset++) this.take(at + offset);
      const next = this.form(at + relative);
      // "who enter the State": the word after the pronoun is the verb.
      if (
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
    if (this.contentAt(at)) {
      const role = this.top.clause.role;
      if (role === 'main') {
        const clause = this.builder.open('main', undefined);
        this.stack.push({ clause, order: 'finite', verb: false, afterComma: false, fronted: false });
      } else this.enter(role, 'finite', at);
      this.take(at);
      return at + 1;
    }
    if (coordinators.has(form)) return this.coordinate(at);
    if (auxiliaries.has(form) && this.form(at - 1) !== 'to') this.auxiliary(at, form);
    this.take(at);
    return at + 1;
  }

  private auxiliary(at: number, form: string): void {
    const top = this.top;
    const parent = this.stack.at(-2);
    const subordinateDone = top.order === 'phrase' || top.order === 'gerund' || top.order === 'infinitive' || top.verb;
    if (parent !== undefined && !parent.verb && subordinateDone && this.stack.length > 1) {
      const finite = modals.has(form) || this.form(at + 1) !== 'been';
      if (finite && (top.order === 'relative' || top.order !== 'finite')) this.leaveToUnfinished();
    }
    this.top.verb = true;
  }

  private leaveToUnfinished(): void {
    while (
      this.stack.length > 1 &&
      (this.top.verb || this.top.order === 'phrase' || this.top.order === 'gerund' || this.top.order === 'infinitive')
    ) {
      this.leave();
    }
  }

  private mark(at: number, form: string): number {
    if (form === ';') {
      this.take(at);
      this.stack = this.atColon === undefined ? this.stack.slice(0, 1) : this.atColon.map((frame) => ({ ...frame }));
      const continues = this.atColon !== undefined && this.top.verb;
      this.beside(continues);
      let next = at + 1;
      if (coordinators.has(this.form(next))) this.take(next++);
      return this.takeLabel(next);
    }
    this.take(at);
    if (form === ':' || form === '—') {
      this.atColon = this.stack.map((frame) => ({ ...frame }));
      return this.takeLabel(at + 1);
    }
    if (form === ',') this.comma(at);
    return at + 1;
  }

  private comma(at: number): void {
    while (this.stack.length > 1 && this.leavesAtComma(at)) this.leave();
    const next = at + 1;
    const top = this.top;
    if (top.order !== 'main' || !top.verb || this.subordinatorAt(next) !== undefined || this.relativeAt(next) > 0)
      return;
    if (!coordinators.has(this.form(next)) && this.statementAhead(next)) this.beside(false);
  }

  private leavesAtComma(at: number): boolean {
    const top = this.top;
    const parent = this.stack.at(-2);
    if (parent === undefined) return false;
    const next = at + 1;
    const form = this.form(next);
    if (form === 'then') return true;
    if (coordinators.has(form) && !modals.has(this.form(next + 1))) {
      if (top.order === 'finite' || top.order === 'relative' || top.order === 'gerund') return false;
    }
    if (top.order === 'phrase') return !coordinators.has(form);
    if (auxiliaries.has(form)) return top.verb || top.order !== 'finite';
    if (top.order === 'gerund' || top.order === 'infinitive') return true;
    if (this.subordinatorAt(next) !== undefined) return false;
    if (top.afterComma) return top.verb || top.order === 'relative' || !this.statementAhead(next);
    if (top.fronted) return this.statementAhead(next) || (top.verb && !this.laterStatement(next));
    if (!parent.verb) return this.statementAhead(next) || top.verb;
    return false;
  }

  /** A stretch up to the next mark that has a subject and a finite auxiliary. */
  private statementAhead(at: number): boolean {
    const first = this.form(at);
    if (auxiliaries.has(first) || coordinators.has(first)) return false;
    if (prepositions.has(first) && !modalBeforeMark(this.tokens, at)) return false;
    for (let position = at; position < at + limit && position < this.tokens.length; position++) {
      const form = this.form(position);
      if (form === ',' || form === ';' || form === ':') return false;
      if (position > at && (this.relativeAt(position) > 0 || this.subordinatorAt(position) !== undefined)) {
        return this.modalLater(position);
      }
      if (auxiliaries.has(form) && this.form(position - 1) !== 'to') return true;
    }
    return false;
  }

  private modalLater(at: number): boolean {
    for (let position = at; position < at + limit && position < this.tokens.length; position++) {
      const form = this.form(position);
      if (form === ';' || form === ':') return false;
      if (form === 'shall' || form === 'may' || form === 'must') return true;
    }
    return false;
  }

  private laterStatement(at: number): boolean {
    for (let position = at; position < at + 2 * limit && position < this.tokens.length; position++) {
      const form = this.form(position);
      if (form === ';' || form === ':') return false;
      if (form === ',' && this.statementAhead(position + 1)) return true;
    }
    return false;
  }

  private subordinatorAt(at: number): Subordinator | undefined {
    const candidates = subordinatorsFrom(this.form(at));
    if (candidates === undefined) return undefined;
    for (const candidate of candidates) {
      if (!candidate.words.every((word, index) => this.form(at + index) === word)) continue;
      const next = at + candidate.words.length;
      if (candidate.order === 'gerund' && !this.gerundAt(next, candidate.words[0] === 'without')) continue;
      if (!this.fits(candidate, at, next)) continue;
      return candidate;
    }
    return undefined;
  }

  /** Words that are subordinators in some places only. */
  private fits(candidate: Subordinator, at: number, next: number): boolean {
    const before = this.form(at - 1);
    switch (candidate.words.join(' ')) {
      case 'subject to':
        return at === 0 || before === ',' || before === '.' || before === ')' || before === '(';
      case 'after':
      case 'before':
      case 'since':
        return this.finiteBeforeMark(next);
      case 'provided':
        return before === ',' || before === ';' || at === 0;
      case 'once':
        return (
          this.finiteBeforeMark(next) &&
          (at === 0 || this.tokens[at - 1]?.kind === 'punctuation' || determiners.has(this.form(next)))
        );
      case 'whether':
        return this.whetherOr(next);
      case 'where':
        return !/^(?:place|places|country|countries|territory|premises)$/.test(before);
      case 'other than':
        return before !== 'no' && before !== 'any_';
      case 'until':
        return this.finiteBeforeMark(next);
      default:
        return true;
    }
  }

  /** "whether before or after", "whether by land or by sea": it makes no difference. "Decide whether" is something else. */
  private whetherOr(next: number): boolean {
    const before = this.form(next - 2);
    if (before !== ',' && before !== '(') return false;
    for (let position = next; position < next + 12; position++) {
      if (this.form(position) === 'or') return true;
      if (this.form(position) === ',' || this.form(position) === '') return false;
    }
    return false;
  }

  private finiteBeforeMark(at: number): boolean {
    for (let position = at; position < at + 25 && position < this.tokens.length; position++) {
      const form = this.form(position);
      if (form === ',' || form === ';' || form === ':' || form === '.') return false;
      if (modals.has(form) && position > at + 4) return false;
      if (auxiliaries.has(form)) return true;
    }
    return false;
  }

  private gerundAt(at: number, subjectAllowed: boolean): boolean {
    let position = at;
    while (adverbs.has(this.form(position)) || (this.form(position).endsWith('ly') && position < at + 3)) position++;
    const form = this.form(position);
    if (isIng(form)) {
      if (!nounsInIng.has(form) || form === 'being') return true;
      const next = this.form(position + 1);
      return determiners.has(next) || pronouns.has(next);
    }
    if (form === 'being' || form === 'having') return true;
    if (!subjectAllowed) return false;
    // "without the person being heard"
    for (let ahead = position; ahead < position + 6; ahead++) {
      const word = this.form(ahead);
      if (this.tokens[ahead]?.kind !== 'word' || auxiliaries.has(word)) return false;
      if (word === 'being' || word === 'having') return ahead > position;
    }
    return false;
  }

  private subordinate(at: number, subordinator: Subordinator): number {
    const before = this.form(at - 1);
    if (before === ',' || coordinators.has(before) || before === ';') {
      while (this.stack.length > 1 && this.top.verb && subordinator.role !== 'manner') this.leave();
    }
    if (subordinator.role !== 'manner') while (this.stack.length > 1 && this.top.order === 'phrase') this.leave();
    this.enter(subordinator.role, subordinator.order, at);
    for (let offset = 0; offset < subordinator.words.length; offset++) this.take(at + offset);
    return at + subordinator.words.length;
  }

  /** How many tokens a relative word or group takes here; 0 when there is none. */
  private relativeAt(at: number): number {
    const form = this.form(at);
    const before = this.form(at - 1);
    if (form === 'who' || form === 'whom' || form === 'whose' || form === 'whoever') return 1;
    if (form === 'which') return at > 0 ? 1 : 0;
    if (form === 'that') return this.thatIsRelative(at, before) ? 1 : 0;
    if (prepositions.has(form)) {
      for (let length = 1; length <= 3; length++) {
        const word = this.form(at + length);
        if (word === 'whom' || word === 'which' || word === 'whose') return length + 1;
        if (this.tokens[at + length]?.kind !== 'word' || determiners.has(word)) return 0;
      }
    }
    return 0;
  }

  private thatIsRelative(at: number, before: string): boolean {
    if (at === 0 || this.tokens[at - 1]?.kind !== 'word') return false;
    if (takesContent.has(before) || prepositions.has(before) || auxiliaries.has(before) || coordinators.has(before))
      return false;
    if (determiners.has(before) || negators.has(before)) return false;
    const next = this.form(at + 1);
    return auxiliaries.has(next) || pronouns.has(next) || determiners.has(next) || next.endsWith('s');
  }

  private contentAt(at: number): boolean {
    if (this.form(at) !== 'that' || at === 0) return false;
    return takesContent.has(this.form(at - 1)) && this.finiteBeforeMark(at + 1);
  }

  private coordinate(at: number): number {
    const next = at + 1;
    this.take(at);
    const form = this.form(next);
    if (this.form(at) === 'nor' && this.top.verb) {
      this.leaveFinished();
      const nor = this.top.clause.tokens;
      if (nor.at(-1) === at) nor.pop();
      this.beside(true);
      this.take(at);
      return next;
    }
    if (this.top.order === 'phrase' && !auxiliaries.has(form)) return next;
    if (auxiliaries.has(form)) {
      if (modals.has(form)) this.leaveToModal();
      if (this.top.verb) this.beside(false);
      return next;
    }
    if (this.subordinatorAt(next) !== undefined || this.relativeAt(next) > 0) {
      if (this.top.order === 'relative' && this.relativeAt(next) > 0 && this.top.verb) this.leave();
      return next;
    }
    if (this.top.verb && this.statementAhead(next)) {
      if (this.modalNear(next)) this.leaveToModal();
      if (this.top.verb) this.beside(false);
      return next;
    }
    if (this.top.verb && (negators.has(form) || this.form(at) === 'but')) this.beside(true);
    return next;
  }

  /** The modal verb of a coming stretch. */
  private modalNear(at: number): boolean {
    for (let position = at; position < at + 15; position++) {
      const form = this.form(position);
      if (form === '' || form === ',' || form === ';' || form === ':') return false;
      if (auxiliaries.has(form)) return modals.has(form);
    }
    return false;
  }

  private leaveFinished(): void {
    while (this.stack.length > 1 && this.top.order !== 'finite') this.leave();
  }

  /** "and shall" goes on with the statement, when that has begun. */
  private leaveToModal(): void {
    const main = this.stack[0];
    if (main?.verb === true) this.stack = this.stack.slice(0, 1);
    else while (this.stack.length > 1 && this.top.order !== 'finite' && this.top.order !== 'relative') this.leave();
  }
}

function modalBeforeMark(tokens: readonly Token[], at: number): boolean {
  for (let position = at; position < at + 30; position++) {
    const form = tokens[position]?.form ?? ',';
    if (form === ',' || form === ';' || form === ':') return false;
    if (modals.has(form)) return true;
  }
  return false;
}
