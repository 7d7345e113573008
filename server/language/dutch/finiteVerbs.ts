import type { Token } from '../model.js';
import { coordinators, modals, negators } from './closedWords.js';
import {
  decidingSubjects,
  determiners,
  FINITE,
  finiteness,
  isAuxiliary,
  isInfinitive,
  isOftenNoun,
  isParticiple,
  NOT_FINITE,
  PERHAPS_FINITE,
  pluralAuxiliaries,
  prepositions,
  pronouns,
} from './wordClasses.js';

/** What one holds something to be, before "acht". */
const held = new Set(
  'nodig noodzakelijk dienstig gewenst wenselijk geraden raadzaam aangewezen nuttig geboden aannemelijk onontbeerlijk geschikt'.split(
    ' ',
  ),
);

/** Tells which words of one sentence are finite verbs, looking at a few neighbours. */
export class FiniteVerbs {
  private readonly finiteAt: Int8Array;

  constructor(protected readonly tokens: readonly Token[]) {
    this.finiteAt = new Int8Array(tokens.length).fill(-1);
  }

  /** The folded word at a position, empty outside the sentence. */
  form(at: number): string {
    return this.tokens[at]?.form ?? '';
  }

  /** How likely the token is a finite verb here, given its neighbours. */
  finite(at: number): number {
    if (at < 0 || at >= this.tokens.length) return NOT_FINITE;
    const known = this.finiteAt[at] ?? -1;
    if (known >= 0) return known;
    const found = this.judgeFinite(at);
    this.finiteAt[at] = found;
    return found;
  }

  private judgeFinite(at: number): number {
    const token = this.tokens[at];
    if (token === undefined || token.kind !== 'word') return NOT_FINITE;
    const sure = finiteness(token.form);
    if (sure === NOT_FINITE) return NOT_FINITE;
    const before = this.form(at - 1);
    // "acht" is eight as well as a verb.
    if (token.form === 'acht' && held.has(before)) return FINITE;
    if (token.form === 'zijn' || token.form === 'zij') return this.zijnIsVerb(at, token.form) ? FINITE : NOT_FINITE;
    if (before === 'te') return NOT_FINITE;
    if (pluralAuxiliaries.has(token.form)) return PERHAPS_FINITE;
    if (isOftenNoun(token.form)) return decidingSubjects.has(before) ? FINITE : NOT_FINITE;
    if (sure === FINITE) return FINITE;
    // A noun or participle after an article or preposition.
    if (determiners.has(before) && !pronouns.has(before)) return NOT_FINITE;
    if (before === 'het' || before === 'dit' || before === 'dat')
      return this.form(at + 1) === 'van' ? NOT_FINITE : NOT_FINITE;
    if (prepositions.has(before)) return NOT_FINITE;
    if (isParticiple(token.form)) {
      // "is verstrekt", "verstrekt wordt", "worden verstrekt": the auxiliary is the finite verb.
      for (let near = at - 12; near <= at + 3; near++) {
        if (near === at || near < 0) continue;
        const form = this.form(near);
        if (near > at && (form === ',' || form === ';' || form === 'en')) break;
        if (isAuxiliary(form) && form !== 'zijn') return NOT_FINITE;
        if (form === 'zijn' && Math.abs(near - at) <= 2) return NOT_FINITE;
      }
    }
    return PERHAPS_FINITE;
  }

  /** "Zijn" is a verb beside a participle or an adverb, and "his" before a noun. "Zij" is nearly always "they". */
  private zijnIsVerb(at: number, form: string): boolean {
    const next = this.form(at + 1);
    const before = this.form(at - 1);
    if (form === 'zij') return before === 'het' || next === 'het';
    // "moet zijn", "van belang kunnen zijn": an infinitive.
    for (let back = at - 1; back >= 0 && back >= at - 5; back--) {
      if (this.tokens[back]?.kind === 'punctuation') break;
      if (modals.has(this.form(back))) return false;
    }
    if (before === 'te') return false;
    if (next === '' || this.tokens[at + 1]?.kind === 'punctuation' || coordinators.has(next)) return true;
    if (isParticiple(next) || negators.has(next) || determiners.has(next) || pluralAuxiliaries.has(next)) return true;
    if (prepositions.has(next) && next !== 'achter') return true;
    if (at === 0) return true;
    return /^(?:verplicht|bevoegd|gehouden|gerechtigd|onbevoegd|van|er|ook|slechts|uitsluitend|tevens|voorts|bedoeld|wel|reeds|alleen|mede|eveneens)$/.test(
      next,
    );
  }

  /** A participle, an infinitive or an auxiliary stands here. */
  isVerbal(at: number): boolean {
    const form = this.form(at);
    return isParticiple(form) || isInfinitive(form) || isAuxiliary(form);
  }
}
