import type { ClauseRole } from '../model.js';
import { coordinators, interrupters, modals, negators } from './closedWords.js';
import { Stretches } from './stretches.js';
import { type Subordinator, subordinatorsFrom, takesComplement } from './subordinators.js';
import { determiners, FINITE, isInfinitive, NOT_FINITE, prepositions, pronouns } from './wordClasses.js';

const limit = 60;

/** Answers the questions that dividing a sentence into clauses asks about what follows. */
export class Lookahead extends Stretches {
  isNegator(at: number): boolean {
    return negators.has(this.form(at));
  }

  /** "terug", or another half of a separable verb that closes its clause. */
  isParticleAlone(at: number): boolean {
    const form = this.form(at);
    if (form === 'terug') return true;
    return /^(?:af|uit|over|weg|op|aan)$/.test(form) && /^[.;,:]?$/.test(this.form(at + 1));
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
      this.startsSubordinate(at + 1) ||
      this.isVerbal(at + 1) ||
      this.isVerbal(at - 1) ||
      this.finite(at + 1) !== NOT_FINITE ||
      prepositions.has(next)
    );
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
      form.length === 1 ||
      /^(?:onder|onderdeel|onderdelen|aanhef|sub|juncto|jo)$/.test(form) ||
      /^(?:lid|leden|volzin|onderdeel|alinea)$/.test(this.form(at + 1))
    );
  }

  /** An interruption like ", bedoeld in artikel 8," begins here. */
  startsInterruption(at: number): boolean {
    return interrupters.has(this.form(at));
  }

  /**
   * The subordinator that stands at a position.
   * @param role the role of the clause so far, which a content clause takes over
   */
  subordinatorAt(at: number, role: ClauseRole): Subordinator | undefined {
    const form = this.form(at);
    if (form === 'als')
      return this.startsSubordinate(at) ? { words: ['als'], role: 'condition', order: 'verb-final' } : undefined;
    if (form === 'dat' || form === 'of') {
      return this.startsSubordinate(at) ? { words: [form], role, order: 'verb-final' } : undefined;
    }
    for (const candidate of subordinatorsFrom(form) ?? []) {
      if (!candidate.words.every((word, index) => this.form(at + index) === word)) continue;
      if (candidate.order !== 'infinitive') return candidate;
      if (form === 'om' && this.complementBefore(at)) continue;
      // "een door hem te bepalen periode" says which period, not how something is done.
      if (form === 'door' && determiners.has(this.form(at - 1))) continue;
      if (this.infinitiveAhead(at + candidate.words.length)) return candidate;
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
}
