import type { Token } from '../model.js';
import { type Subordinator, subordinatorsFrom } from './subordinators.js';
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

const limit = 60;
/** Nouns after which "where" says which place is meant. */
const places = new Set(
  'place places country countries territory territories premises state states area areas zone location facility centre'.split(
    ' ',
  ),
);

/** Answers the questions that dividing an English sentence into clauses asks about what follows. */
export class EnglishLookahead {
  constructor(private readonly tokens: readonly Token[]) {}

  private form(at: number): string {
    return this.tokens[at]?.form ?? '';
  }

  /** A comma comes in the next words. */
  commaAhead(at: number): boolean {
    for (let position = at; position < at + limit && position < this.tokens.length; position++)
      if (this.form(position) === ',') return true;
    return false;
  }

  /** A stretch up to the next mark that has a subject and a finite auxiliary. */
  statementAhead(at: number): boolean {
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

  /** A statement begins after one of the next commas. */
  laterStatement(at: number): boolean {
    for (let position = at; position < at + 2 * limit && position < this.tokens.length; position++) {
      const form = this.form(position);
      if (form === ';' || form === ':') return false;
      if (form !== ',' || this.subordinatorAt(position + 1) !== undefined || this.relativeAt(position + 1) > 0)
        continue;
      if (this.statementAhead(position + 1)) return true;
    }
    return false;
  }

  /** The subordinator that stands at a position. */
  subordinatorAt(at: number): Subordinator | undefined {
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
        // "made 60 days after entry is inadmissible": the verb belongs to the clause around it.
        if (candidate.order === 'gerund') return true;
        return this.finiteBeforeMark(next) && (determiners.has(this.form(next)) || pronouns.has(this.form(next)));
      case 'if':
        return this.form(next) !== 'any' || this.tokens[next + 1]?.kind === 'word';
      case 'as soon as':
        return !/^(?:may|practicable|possible|reasonably)$/.test(this.form(next));
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
        return !places.has(before);
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

  /** How many tokens a relative word or group takes here; 0 when there is none. */
  relativeAt(at: number): number {
    const form = this.form(at);
    const before = this.form(at - 1);
    if (form === 'who' || form === 'whom' || form === 'whose' || form === 'whoever') return 1;
    if (form === 'where') return places.has(before) ? 1 : 0;
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

  /** "that" begins what is said, decided or the case. */
  contentAt(at: number): boolean {
    if (this.form(at) !== 'that' || at === 0) return false;
    return takesContent.has(this.form(at - 1)) && this.finiteBeforeMark(at + 1);
  }

  /** The modal verb of a coming stretch. */
  modalNear(at: number): boolean {
    for (let position = at; position < at + 15; position++) {
      const form = this.form(position);
      if (form === '' || form === ',' || form === ';' || form === ':') return false;
      if (auxiliaries.has(form)) return modals.has(form);
    }
    return false;
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
