import { ClauseBuilder, type OpenClause } from './clauseBuilder.js';
import type { ClauseRole, Token } from './model.js';

/** A clause that the reader is in, and how far it has come. */
export interface Frame<Order> {
  readonly clause: OpenClause;
  /** How its words stand, or what kind of phrase it is. */
  readonly order: Order;
  /** It has its finite verb, or its infinitive. */
  verb: boolean;
  /** Its participle or infinitive has been read. */
  closed: boolean;
  /** A comma or bracket stood right before it. */
  readonly afterComma: boolean;
  /** It began before its parent had any words of its own. */
  readonly fronted: boolean;
  /** Where the stretch since the last comma inside it began. */
  stretch: number;
}

/** How many clauses may stand inside each other; a deeper one takes the place of the innermost. */
const deepest = 24;

/** Reads a sentence from left to right with the clauses that are open on a stack. Each language says what opens and closes. */
export abstract class ClauseReader<Order extends string> {
  protected readonly builder = new ClauseBuilder();
  protected stack: Frame<Order>[];
  /** The open clauses at the last colon: each item of the list goes on from there. */
  private atColon: Frame<Order>[] | undefined;

  constructor(
    protected readonly tokens: readonly Token[],
    private readonly mainOrder: Order,
  ) {
    this.stack = [this.mainFrame()];
  }

  private mainFrame(): Frame<Order> {
    const clause = this.builder.open('main', undefined);
    const order = this.mainOrder;
    return { clause, order, verb: false, closed: false, afterComma: false, fronted: false, stretch: 0 };
  }

  protected get top(): Frame<Order> {
    const top = this.stack.at(-1);
    if (top !== undefined) return top;
    const frame = this.mainFrame();
    this.stack.push(frame);
    return frame;
  }

  /** The frame around the innermost one. */
  protected get outer(): Frame<Order> | undefined {
    return this.stack.at(-2);
  }

  protected get nested(): boolean {
    return this.stack.length > 1;
  }

  protected form(at: number): string {
    return this.tokens[at]?.form ?? '';
  }

  /** Gives a token to the innermost clause. */
  protected take(at: number): void {
    this.top.clause.tokens.push(at);
  }

  /** Gives some tokens to the innermost clause and returns the position after them. */
  protected takeMany(at: number, count: number): number {
    for (let offset = 0; offset < count; offset++) this.take(at + offset);
    return at + count;
  }

  /** Opens a clause inside the innermost one. A content clause of a statement is a statement without a parent. */
  protected enter(role: ClauseRole, order: Order, at: number, fronted = this.top.clause.tokens.length === 0): void {
    if (this.stack.length >= deepest) this.leave();
    const parent = role === 'main' ? undefined : this.top.clause;
    const before = this.form(at - 1);
    const clause = this.builder.open(role, parent);
    const afterComma = before === ',' || before === '(';
    this.stack.push({ clause, order, verb: false, closed: false, afterComma, fronted, stretch: at });
  }

  /** Leaves the innermost clause; the outermost stays. */
  protected leave(): void {
    if (this.stack.length > 1) this.stack.pop();
  }

  /** Leaves all clauses but the outermost. */
  protected leaveAll(): void {
    this.stack = this.stack.slice(0, 1);
  }

  /**
   * Goes on with a new clause beside the innermost one: same role, same parent.
   * @param continues the new clause shares the verb of the old one ("en niet gehoord")
   */
  protected beside(continues: boolean, order: Order, at: number): void {
    const old = this.top;
    this.stack.pop();
    // "zonder hem te horen of zijn belangen te wegen": the second half says nothing of "zonder".
    const linked = continues || old.clause.role === 'manner';
    const clause = this.builder.open(old.clause.role, old.clause.parent, linked ? old.clause : undefined);
    const fronted = old.fronted;
    this.stack.push({ clause, order, verb: continues, closed: false, afterComma: false, fronted, stretch: at });
  }

  /** Remembers the open clauses, for the items of the list that follows. */
  protected colon(): void {
    this.atColon = this.stack.map((frame) => ({ ...frame }));
  }

  /** A semicolon: the next item of the list, or the next statement. */
  protected semicolon(at: number): void {
    this.take(at);
    if (this.atColon === undefined) {
      this.leaveAll();
      this.beside(false, this.mainOrder, at + 1);
      return;
    }
    this.stack = this.atColon.map((frame) => ({ ...frame }));
    this.beside(this.top.verb, this.top.order, at + 1);
  }
}
