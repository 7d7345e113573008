import type { Token } from '../model.js';
import { relativeAdverbs, subordinatorsFrom, takesContent, takesWhether } from './subordinators.js';
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

const limit = 60;
const coordinators = new Set('en of maar doch alsmede alsook evenals noch hetzij danwel respectievelijk'.split(' '));
export const negators: ReadonlySet<string> = new Set(
  'niet geen nimmer nooit noch evenmin niemand niets nergens geenszins generlei'.split(' '),
);
const particles = new Set(
  'aan achter af bij binnen door in mee na op open over plaats terug toe tegen uit vast voor voort vrij weg zorg deel vooraf samen'.split(
    ' ',
  ),
);
const interrupters = new Set(
  'bedoeld bedoelde genoemd genoemde omschreven vermeld gegeven gelezen onderscheidenlijk respectievelijk dan als zoals voor met in op na'.split(
    ' ',
  ),
);
const modals = new Set(
  'kan kunnen kon konden moet moeten moest moesten zal zullen zou zouden mag mogen mocht mochten'.split(' '),
);
const comparesWith = new Set(
  'aangemerkt beschouwd geldt gelden zowel aanmerken beschouwen optreedt optreden wijze evenzeer even evenveel dezelfde hetzelfde zoveel zover bekend aangewezen anders fungeert dient zo werkzaam voorgedragen aangeduid niet dan meer minder eerder later hetzij dat anderen'.split(
    ' ',
  ),
);

/** Answers questions about what follows, each within a bounded number of tokens. */
export class Lookahead {
  private readonly finiteAt: Int8Array;

  constructor(private readonly tokens: readonly Token[]) {
    this.finiteAt = new Int8Array(tokens.length).fill(-1);
  }

  private form(at: number): string {
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

  isCoordinator(at: number): boolean {
    const form = this.form(at);
    if (form === 'of' && this.ofIsContent(at)) return false;
    if (form === 'of' && this.form(at + 1) === 'niet' && this.form(at - 1) !== 'niet') return false;
    if (form === 'dan') return this.form(at + 1) === 'wel';
    return coordinators.has(form);
  }

  isNegator(at: number): boolean {
    return negators.has(this.form(at));
  }

  private endsStretch(at: number): boolean {
    const token = this.tokens[at];
    if (token === undefined) return true;
    if (token.kind === 'punctuation')
      return token.form === ',' || token.form === ';' || token.form === ':' || token.form === '.';
    return false;
  }

  /** The end of the stretch that begins at a position: the next comma, semicolon, subordinator or coordinator. */
  private stretchEnd(at: number): number {
    let end = at;
    while (end < at + limit && !this.endsStretch(end)) {
      if (end > at && (this.startsSubordinate(end) || this.isCoordinator(end))) break;
      end++;
    }
    return Math.min(end, this.tokens.length);
  }

  /** A word that begins a subordinate or relative clause stands here. */
  startsSubordinate(at: number): boolean {
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
      if (next === 'wie' || next === 'welke') return true;
    }
    const candidates = subordinatorsFrom(form);
    return (
      candidates?.some(
        (candidate) =>
          candidate.order !== 'infinitive' && candidate.words.every((word, offset) => this.form(at + offset) === word),
      ) === true
    );
  }

  stretchHasFinite(at: number): boolean {
    return this.finiteIn(at) >= 0;
  }

  /** The position of the finite verb of a stretch, sure ones first; -1 when there is none. */
  private finiteIn(at: number): number {
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
    return this.isVerbal(end - 1);
  }

  private isVerbal(at: number): boolean {
    const form = this.form(at);
    return isParticiple(form) || isInfinitive(form) || isAuxiliary(form);
  }

  /** From here to the end of the stretch there are only verbs. */
  clusterOnly(at: number): boolean {
    const end = this.stretchEnd(at);
    for (let position = at; position < end; position++) if (!this.isVerbal(position)) return false;
    return true;
  }

  /** The word stands right beside another verb of its cluster. */
  inCluster(at: number): boolean {
    const form = this.form(at);
    if (form === 'te') return this.isVerbal(at - 1);
    if (!this.isVerbal(at)) return false;
    const before = this.form(at - 1);
    if (before === 'te') return true;
    if (!this.isVerbal(at - 1)) return false;
    return !(this.finite(at) === FINITE && (this.finite(at - 1) === FINITE || this.clusterHasFinite(at - 1)));
  }

  private clusterHasFinite(at: number): boolean {
    for (let position = at; position >= 0 && this.isVerbal(position); position--)
      if (this.finite(position) === FINITE) return true;
    return false;
  }

  endsCluster(at: number): boolean {
    return this.isVerbal(at) || this.finite(at) === FINITE;
  }

  /** What follows "en" can be a clause: a negator, or a finite verb in the stretch. */
  worthSplitting(at: number): boolean {
    if (this.startsSubordinate(at)) return false;
    return true;
  }

  /** The word before a comma can be the verb of a clause: a plural or an unknown finite verb. */
  canEndClause(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'word' && (this.isVerbal(at) || token.form.endsWith('en') || token.form.endsWith('t'));
  }

  /** A plural verb in a subordinate clause that looks like an infinitive: "die beschikken over een document". */
  pluralInSubordinate(at: number): boolean {
    const form = this.form(at);
    if (!isInfinitive(form) || form === 'zijn') return false;
    const before = this.form(at - 1);
    if (before === 'te' || determiners.has(before) || prepositions.has(before)) return false;
    return this.plausibleFinite(at) && !(this.finite(at + 1) === FINITE && modals.has(this.form(at + 1)));
  }

  /** The stretch before a comma is an interruption like ", bedoeld in artikel 8,". */
  interrupted(from: number, comma: number): boolean {
    return from > 0 && this.form(from - 1) === ',' && comma > from && interrupters.has(this.form(from));
  }

  /** A plural that can be an infinitive too is finite here: it ends the stretch or a negator or participle is beside it. */
  plausibleFinite(at: number): boolean {
    const next = this.form(at + 1);
    return (
      this.endsStretch(at + 1) ||
      coordinators.has(next) ||
      this.isVerbal(at + 1) ||
      this.isVerbal(at - 1) ||
      this.finite(at + 1) !== NOT_FINITE ||
      prepositions.has(next)
    );
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

  /** An infinitive with "te" comes before the next mark or subordinator. */
  infinitiveAhead(at: number): boolean {
    let commas = 0;
    for (let position = at; position < at + limit && position < this.tokens.length; position++) {
      const form = this.form(position);
      if (form === ';' || form === ':' || form === '.') return false;
      if (form === ',') {
        commas++;
        if (
          commas > 2 ||
          (commas === 1 && !interrupters.has(this.form(position + 1)) && !this.startsSubordinate(position + 1))
        )
          return false;
      }
      if (form === 'te' && this.form(position + 1).endsWith('n')) return true;
      if (this.finite(position) === FINITE && commas === 0) return false;
    }
    return false;
  }

  /** "in de volgende gevallen:", "onder de volgende voorwaarden:". */
  announcesConditions(colon: number): boolean {
    const noun = this.form(colon - 1);
    if (!/^(?:gevallen|omstandigheden|gronden|voorwaarden|situaties)$/.test(noun)) return false;
    for (let back = colon - 2; back >= 0 && back > colon - 6; back--) {
      if (/^(?:volgende|een|navolgende)$/.test(this.form(back))) return true;
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
      if (form !== ',' && form !== 'is' && form !== 'wordt' && form !== 'of' && form !== 'en') return false;
    }
    return false;
  }

  /** A plural that looks like an infinitive is the finite verb of a statement: "De ambtenaren weigeren de toegang". */
  pluralStatement(at: number): boolean {
    if (!isInfinitive(this.form(at)) || this.form(at) === 'zijn') return false;
    const before = this.form(at - 1);
    if (before === 'te' || determiners.has(before) || prepositions.has(before)) return false;
    const next = this.form(at + 1);
    const opens =
      determiners.has(next) ||
      pronouns.has(next) ||
      negators.has(next) ||
      (prepositions.has(next) && next !== 'van') ||
      next === 'zich' ||
      next === 'onverwijld';
    return opens && !this.stretchHasFinite(at + 1);
  }

  /** A tail of a reference to a provision: ", tweede lid, onder b". */
  continuesReference(at: number): boolean {
    const form = this.form(at);
    return (
      /^(?:onder|onderdeel|onderdelen|aanhef|sub|juncto|jo)$/.test(form) ||
      /^(?:lid|leden|volzin|onderdeel|alinea)$/.test(this.form(at + 1))
    );
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

  /** An interruption like ", bedoeld in artikel 8," begins here. */
  startsInterruption(at: number): boolean {
    return interrupters.has(this.form(at));
  }

  /** "dat" begins what is said, decided or the case, rather than pointing at a noun. */
  datIsContent(at: number): boolean {
    if (at === 0) return false;
    const before = this.form(at - 1);
    if (prepositions.has(before) || /^(?:indien|als|wanneer|of|zolang|zodra|ongeacht)$/.test(before)) return false;
    if (takesContent.has(before)) return true;
    const mark = this.tokens[at - 1]?.kind === 'punctuation';
    if (mark) return before === ',' || before === ':' || before === ';';
    const known = finiteness(before) !== NOT_FINITE || isParticiple(before) || isInfinitive(before);
    if (known || coordinators.has(before)) return !this.demonstrative(at);
    return /^(?:ervoor|ertoe|eraan|erop|erin|ervan|erover|zodat|zo|vast|aannemelijk|aan|op|mee|noodzakelijk|nodig|niet|ook|wenselijk|mogelijk|duidelijk)$/.test(
      before,
    );
  }

  /** "wordt dat besluit": a noun and no verb of its own follow. */
  private demonstrative(at: number): boolean {
    return (
      !this.stretchHasFinite(at + 1) || (finiteness(this.form(at - 1)) !== NOT_FINITE && this.finiteIn(at + 1) < 0)
    );
  }
}
