import type { Clause, ClauseRole, Modality, Polarity } from './model.js';

/** A clause while the sentence is being read. */
export interface OpenClause {
  readonly role: ClauseRole;
  readonly parent: OpenClause | undefined;
  readonly tokens: number[];
  /** The clause whose statement this one goes on with ("en niet gehoord"), when it has no verb of its own. */
  readonly continues: OpenClause | undefined;
}

/** What a language says of a clause once all its words are known. */
export interface Judgement {
  readonly polarity: Polarity;
  readonly modality: Modality;
}

/** Collects clauses in the order in which they begin. */
export class ClauseBuilder {
  private readonly clauses: OpenClause[] = [];

  /** Begins a clause. */
  open(role: ClauseRole, parent: OpenClause | undefined, continues?: OpenClause): OpenClause {
    const clause: OpenClause = { role, parent, tokens: [], continues };
    this.clauses.push(clause);
    return clause;
  }

  /**
   * The clauses that have words. A clause whose parent has none belongs to that parent's parent.
   * @param judge called once for each clause, with the judgement of the clause that it continues
   */
  finish(judge: (clause: OpenClause, continued: Judgement | undefined) => Judgement): Clause[] {
    const numbers = new Map<OpenClause, number>();
    const judgements = new Map<OpenClause, Judgement>();
    let count = 0;
    for (const clause of this.clauses) if (clause.tokens.length > 0) numbers.set(clause, count++);
    const result: Clause[] = [];
    for (const clause of this.clauses) {
      if (clause.tokens.length === 0) continue;
      const continued = clause.continues === undefined ? undefined : judgements.get(clause.continues);
      const judgement = judge(clause, continued);
      judgements.set(clause, judgement);
      let parent = clause.parent;
      while (parent !== undefined && parent.tokens.length === 0) parent = parent.parent;
      result.push({
        role: clause.role,
        polarity: judgement.polarity,
        modality: judgement.modality,
        tokens: clause.tokens,
        parent: parent === undefined ? undefined : numbers.get(parent),
      });
    }
    return result;
  }
}
