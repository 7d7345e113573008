import type { Token } from '../model.js';
import { comparesWith, coordinators, interrupters, particles } from './closedWords.js';
import { FiniteVerbs } from './finiteVerbs.js';
import { saysWhatever } from './relatives.js';
import { relativeAdverbs, subordinatorsFrom, takesContent, takesWhether } from './subordinators.js';
import {
  determiners,
  FINITE,
  finiteness,
  isInfinitive,
  isParticiple,
  NOT_FINITE,
  PERHAPS_FINITE,
  pluralAuxiliaries,
  prepositions,
  pronouns,
} from './wordClasses.js';

const limit = 60;
const betweenAskingAndWhether = new Set(', is wordt of en niet ook eerst daarbij ambtshalve daarom slechts'.split(' '));

/**
 * Tells where the stretches of one sentence end and where their finite verb is. A stretch has no comma, no subordinator
 * and no coordinator in it. Each question looks at a bounded number of tokens.
 */
export class Stretches extends FiniteVerbs {
  private readonly subordinates: Uint8Array;
  private readonly joins: Uint8Array;
  private readonly nextBoundary: Int32Array;

  constructor(tokens: readonly Token[]) {
    super(tokens);
    this.subordinates = new Uint8Array(tokens.length);
    this.joins = new Uint8Array(tokens.length);
    this.nextBoundary = new Int32Array(tokens.length + 1).fill(tokens.length);
    // What a word is depends on what follows it only, so from right to left every question has been answered before.
    for (let at = tokens.length - 1; at >= 0; at--) {
      const bounds = this.endsStretch(at);
      if (!bounds && this.opensSubordinate(at)) this.subordinates[at] = 1;
      if (!bounds && this.isJoining(at)) this.joins[at] = 1;
      const boundary = bounds || this.subordinates[at] === 1 || this.joins[at] === 1;
      this.nextBoundary[at] = boundary ? at : (this.nextBoundary[at + 1] ?? tokens.length);
    }
  }

  protected endsStretch(at: number): boolean {
    const token = this.tokens[at];
    if (token === undefined) return true;
    if (token.kind === 'punctuation')
      return token.form === ',' || token.form === ';' || token.form === ':' || token.form === '.';
    return false;
  }

  /** The end of the stretch that begins at a position: the next comma, semicolon, subordinator or coordinator. */
  protected stretchEnd(at: number): number {
    if (this.endsStretch(at)) return Math.min(at, this.tokens.length);
    return Math.min(this.nextBoundary[at + 1] ?? this.tokens.length, at + limit, this.tokens.length);
  }

  /** A word that begins a subordinate or relative clause stands here. */
  startsSubordinate(at: number): boolean {
    return this.subordinates[at] === 1;
  }

  /** A word that joins two statements or two nouns stands here. */
  isCoordinator(at: number): boolean {
    return this.joins[at] === 1;
  }

  private opensSubordinate(at: number): boolean {
    const form = this.form(at);
    if (form === 'die')
      return (
        this.tokens[at - 1]?.kind === 'punctuation' ||
        (!prepositions.has(this.form(at - 1)) && !coordinators.has(this.form(at - 1)) && at > 0)
      );
    if (relativeAdverbs.has(form)) return this.form(at + 1) !== 'begrepen';
    if (form === 'dat') return this.datIsContent(at);
    if (form === 'of') return this.ofIsContent(at);
    if (form === 'als') return this.alsIsConditional(at);
    if (prepositions.has(form)) {
      const next = this.form(at + 1);
      if ((next === 'wie' || next === 'welke') && !saysWhatever(this.tokens, at + 1)) return true;
    }
    const candidates = subordinatorsFrom(form);
    return (
      candidates?.some(
        (candidate) =>
          candidate.order !== 'infinitive' && candidate.words.every((word, offset) => this.form(at + offset) === word),
      ) === true
    );
  }

  private isJoining(at: number): boolean {
    const form = this.form(at);
    if (form === 'of' && this.ofIsContent(at)) return false;
    if (form === 'of' && this.form(at + 1) === 'niet' && this.form(at - 1) !== 'niet') return false;
    if (form === 'dan') return this.form(at + 1) === 'wel';
    if (form === 'en' && this.form(at - 1) === 'tot' && this.form(at + 1) === 'met') return false;
    return coordinators.has(form);
  }

  stretchHasFinite(at: number): boolean {
    return this.finiteIn(at) >= 0;
  }

  /** The position of the finite verb of a stretch, sure ones first; -1 when there is none. */
  protected finiteIn(at: number): number {
    const end = this.stretchEnd(at);
    let perhaps = -1;
    for (let position = at; position < end; position++) {
      const finite = this.finite(position);
      if (finite === FINITE) return position;
      if (finite === PERHAPS_FINITE && perhaps < 0) perhaps = position;
    }
    return perhaps;
  }

  /** The stretch has a finite verb among the verbs at its end. */
  stretchIsVerbFinal(at: number): boolean {
    const finite = this.finiteIn(at);
    if (finite < 0) return false;
    const end = this.stretchEnd(at);
    for (let position = finite + 1; position < end; position++) {
      if (!this.isVerbal(position) && !particles.has(this.form(position)) && this.form(position) !== 'te') return false;
    }
    return true;
  }

  /** The stretch is a statement of its own: a finite verb that is not among the verbs at its end. */
  stretchIsStatement(at: number): boolean {
    if (this.startsSubordinate(at) || this.isCoordinator(at)) return false;
    const finite = this.finiteIn(at);
    return finite >= 0 && this.finite(finite) === FINITE;
  }

  /** The last word of the stretch is a participle or infinitive and it has no finite verb. */
  stretchEndsInfinite(at: number): boolean {
    if (this.stretchHasFinite(at)) return false;
    const end = this.stretchEnd(at);
    return this.isVerbal(end - 1) && this.form(end - 2) !== 'te';
  }

  /** "worden afgewezen", "afgewezen worden", with nothing finite beside it: what "kan" or "mag" waits for. */
  stretchHasPassiveInfinitive(at: number): boolean {
    const end = this.stretchEnd(at);
    for (let position = at; position < end; position++) {
      if (this.form(position) !== 'worden') continue;
      if (isParticiple(this.form(position + 1)) || isParticiple(this.form(position - 1)))
        return this.nothingFiniteBeside(at, position);
    }
    return false;
  }

  private nothingFiniteBeside(at: number, passive: number): boolean {
    const end = this.stretchEnd(at);
    for (let position = at; position < end; position++) {
      if (position !== passive && this.finite(position) === FINITE) return false;
    }
    return true;
  }

  /** The finite verb of the stretch is followed by no verb and by a phrase that may stand behind it: "heeft op grond van …". */
  stretchMayBeVerbFinal(at: number): boolean {
    if (this.stretchIsVerbFinal(at)) return true;
    const finite = this.finiteIn(at);
    if (finite <= at) return false;
    const end = this.stretchEnd(at);
    let position = finite + 1;
    while (position < end && this.isVerbal(position)) position++;
    const behind = this.form(position);
    if (!prepositions.has(behind) && behind !== 'als' && !interrupters.has(behind)) return false;
    for (; position < end; position++)
      if (this.isVerbal(position) && this.form(position - 1) !== 'te' && this.form(position) !== 'zijn') return false;
    return true;
  }

  /** ", dan" or a finite verb: the main statement after a condition by word order. */
  answers(at: number): boolean {
    return (
      (this.form(at) === 'dan' && this.form(at + 1) !== 'wel') ||
      this.finite(at) === FINITE ||
      (pluralAuxiliaries.has(this.form(at)) && this.form(at) !== 'zijn')
    );
  }

  /** A sentence that begins with a finite verb is a condition when a comma with "dan" or a finite verb follows. */
  answeredByComma(at: number): boolean {
    for (let position = at + 1; position < this.tokens.length && position < at + 2 * limit; position++) {
      const form = this.form(position);
      if (form === ';' || form === ':') return false;
      if (form === ',' && this.answers(position + 1)) return true;
    }
    return false;
  }

  /** Only labels like "1." or "b)" stand before the position. */
  private beginsSentence(at: number): boolean {
    if (at > 6) return false;
    for (let back = at - 1; back >= 0; back--) {
      const token = this.tokens[back];
      if (token?.kind !== 'punctuation' && token?.kind !== 'number' && (token?.form.length ?? 0) > 2) return false;
    }
    return true;
  }

  /** "als" means "if", not "as". */
  alsIsConditional(at: number): boolean {
    const before = this.form(at - 1);
    const next = this.form(at + 1);
    if (/^(?:bedoeld|bedoelde|genoemd|omschreven|vermeld|gevolg|zodanig|volgt|zodanige|regel|hoofdregel)$/.test(next))
      return false;
    if (this.beginsSentence(at)) return this.answeredByComma(at);
    if (before === ':' || before === ';' || before === '(') return true;
    if (comparesWith.has(before) || before === 'en' || before === 'zoals')
      return pronouns.has(next) && before !== 'zowel' && before !== 'hetzelfde';
    if (before === ',') return this.stretchHasFinite(at + 1);
    if (before === 'alleen' || before === 'slechts' || before === 'uitsluitend' || before === 'of')
      return this.stretchHasFinite(at + 1);
    if (pronouns.has(next) || determiners.has(next)) return this.stretchIsVerbFinal(at + 1);
    return false;
  }

  /** "of" begins what is examined or asked: "beoordeelt of de vreemdeling een risico loopt". */
  ofIsContent(at: number): boolean {
    for (let back = at - 1; back >= 0 && back >= at - 3; back--) {
      const form = this.form(back);
      if (takesWhether.has(form)) return this.stretchHasFinite(at + 1) && this.finite(at + 1) === NOT_FINITE;
      if (!betweenAskingAndWhether.has(form)) return false;
    }
    return false;
  }

  /** "dat" begins what is said, decided or the case, rather than pointing at a noun. */
  datIsContent(at: number): boolean {
    if (at === 0) return false;
    const before = this.form(at - 1);
    if (prepositions.has(before) || /^(?:indien|als|wanneer|of|zolang|zodra|ongeacht)$/.test(before)) return false;
    if (takesContent.has(before)) return true;
    const mark = this.tokens[at - 1]?.kind === 'punctuation';
    if (mark) return before === ',' || before === ':' || before === ';';
    const next = this.form(at + 1);
    if ((determiners.has(next) || pronouns.has(next)) && !this.neuterNounBefore(at)) return true;
    const known = finiteness(before) !== NOT_FINITE || isParticiple(before) || isInfinitive(before);
    if (known || coordinators.has(before)) return !this.demonstrative(at);
    return /^(?:ervoor|ertoe|eraan|erop|erin|ervan|erover|zodat|zo|vast|aannemelijk|aan|op|mee|noodzakelijk|nodig|niet|ook|wenselijk|mogelijk|duidelijk)$/.test(
      before,
    );
  }

  /** "het gezin dat", "een ernstig misdrijf dat": a noun that "dat" can refer to. */
  private neuterNounBefore(at: number): boolean {
    for (let back = at - 2; back >= 0 && back >= at - 5; back--) {
      if (this.tokens[back]?.kind === 'punctuation') return false;
      if (/^(?:het|een|elk|ieder|enig|geen|dit|dat|ons|zodanig|ander|welk|bedoelde|genoemde)$/.test(this.form(back)))
        return true;
    }
    return false;
  }

  /** "wordt dat besluit": a noun and no verb of its own follow. */
  private demonstrative(at: number): boolean {
    const next = this.form(at + 1);
    if (determiners.has(next) || pronouns.has(next)) return false;
    return !this.stretchHasFinite(at + 1);
  }
}
