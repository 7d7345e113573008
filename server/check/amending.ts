import { compareNumbers } from '../bill/articleNumbers.js';
import type { Amendment, Bill } from '../bill/model.js';
import type { Range } from '../text/range.js';
import type { BillMemory } from './billMemory.js';
import type { CompiledAmendment, CompiledFind, CompiledLanguage, CompiledRule } from './compile.js';
import { locate } from './located.js';
import type { SentenceMatcher } from './matching/sentenceMatcher.js';
import { tokensOf } from './readings.js';

/** An operation of a rule, found in what an amending instruction does to another act. */
export interface AmendingOperation {
  readonly rule: CompiledRule;
  readonly amendment: Amendment;
}

/**
 * Finds the operations of all rules in the amending instructions of a bill.
 * @param memory what was found in earlier versions of the bill
 */
export function findAmendingOperations(
  compiled: CompiledLanguage,
  bill: Bill,
  matcher: SentenceMatcher,
  memory: BillMemory | undefined,
): AmendingOperation[] {
  return bill.amendments.flatMap((amendment) => {
    const read = (): number[] => {
      const reader = new InstructionReader(compiled, bill, amendment, matcher);
      return compiled.amendments.flatMap((condition, position) => (reader.meets(condition) ? position : []));
    };
    const met = memory?.conditionsOf(bill, amendment, read) ?? read();
    return met.flatMap((position) => {
      const condition = compiled.amendments[position];
      return condition === undefined ? [] : { rule: condition.rule, amendment };
    });
  });
}

class InstructionReader {
  constructor(
    private readonly compiled: CompiledLanguage,
    private readonly bill: Bill,
    private readonly amendment: Amendment,
    private readonly matcher: SentenceMatcher,
  ) {}

  meets({ condition, removes, inserts, mentions, without }: CompiledAmendment): boolean {
    const { amendment } = this;
    if (!condition.action.includes(amendment.action)) return false;
    if (condition.act !== undefined && !condition.act.includes(amendment.act?.id ?? '')) return false;
    if (!this.meetsTarget(condition)) return false;
    // Words that come back in the new text have not been removed.
    if (removes !== undefined && (!this.finds(removes, amendment.removed) || this.finds(removes, amendment.inserted))) {
      return false;
    }
    if (inserts !== undefined && !this.finds(inserts, amendment.inserted)) return false;
    if (mentions !== undefined && !this.finds(mentions, [amendment.range])) return false;
    return !without.some((find) => this.finds(find, [...amendment.inserted, amendment.range]));
  }

  private meetsTarget(condition: CompiledAmendment['condition']): boolean {
    const { target } = this.amendment;
    if (condition.whole === true && !this.reachesWhole()) return false;
    if (!this.meetsPlace(condition)) return false;
    if (condition.paragraphs !== undefined && !sharesOrWhole(condition.paragraphs, target?.paragraphs)) return false;
    return condition.items === undefined || sharesOrWhole(condition.items, target?.items);
  }

  /** Articles and divisions are two ways to name the same place: one that fits is enough. */
  private meetsPlace({ articles, divisions }: CompiledAmendment['condition']): boolean {
    if (articles === undefined && divisions === undefined) return true;
    const { target } = this.amendment;
    if (target === undefined) return false;
    if (articles !== undefined) {
      const wanted = articles.map(seriesOf);
      if (target.articles.some((series) => wanted.some((other) => overlaps(series, other)))) return true;
    }
    return (
      divisions !== undefined &&
      target.articles.length === 0 &&
      target.divisions.length > 0 &&
      divisions.some((path) => {
        const parts = path.split(',').map((part) => part.trim());
        const chapter = parts[0];
        // "Paragraaf 2 vervalt" says nothing without its chapter; a chapter alone takes all that is in it.
        if (chapter === undefined || !target.divisions.includes(chapter)) return false;
        return target.divisions.every((named) => parts.includes(named));
      })
    );
  }

  private reachesWhole(): boolean {
    const { target, removed } = this.amendment;
    if (removed.length > 0) return false;
    return target === undefined || (target.paragraphs.length === 0 && target.items.length === 0 && !target.partial);
  }

  private finds(find: CompiledFind, ranges: readonly Range[]): boolean {
    return ranges.some((range) => {
      const tokens = tokensOf(this.bill, this.compiled.language, { range, runs: [range] });
      const { provision } = this.amendment;
      return locate(find, this.matcher.read(tokens), { tokens, provision, paragraph: provision }).length > 0;
    });
  }
}

/** An instruction on a whole article or paragraph also reaches the paragraph or item that is asked for. */
function sharesOrWhole(wanted: readonly string[], given: readonly string[] | undefined): boolean {
  return given === undefined || given.length === 0 || given.some((number) => wanted.includes(number));
}

interface Series {
  readonly from: string;
  readonly to: string;
}

function seriesOf(written: string): Series {
  const dash = written.indexOf('-');
  return dash < 0 ? { from: written, to: written } : { from: written.slice(0, dash), to: written.slice(dash + 1) };
}

function overlaps(a: Series, b: Series): boolean {
  return compareNumbers(a.from, b.to) <= 0 && compareNumbers(b.from, a.to) <= 0;
}
