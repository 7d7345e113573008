import type { Bill, Provision, SourceComment } from '../bill/model.js';
import type { Pack, RuleOfPack } from '../norms/pack.js';
import type { Range } from '../text/range.js';

/** Silences findings of some rules in a stretch of the bill, for a reason. */
export interface Suppression {
  readonly comment: SourceComment;
  /** Full rule names or themes. */
  readonly rules: readonly string[];
  readonly reason: string;
  /** Where it holds. */
  readonly scope: Range;
}

/** What is wrong with a comment that means to suppress. */
export interface SuppressionProblem {
  readonly kind:
    | 'suppression-without-reason'
    | 'suppression-of-unknown-rule'
    | 'misplaced-suppression'
    | 'unended-suppression'
    | 'unreadable-suppression';
  readonly range: Range;
  /** The rule name concerned, or the directive as written. */
  readonly name: string;
}

/** The suppressions of a bill and the mistakes in them. */
export interface Suppressions {
  readonly list: readonly Suppression[];
  readonly problems: readonly SuppressionProblem[];
}

/** The words that a comment to us may begin with. */
export const suppressionDirectives = [
  'toetssteen-disable-next',
  'toetssteen-disable',
  'toetssteen-enable',
  'toetssteen-disable-file',
] as const;
const directives: ReadonlySet<string> = new Set(suppressionDirectives);
const prefix = 'toetssteen-';

/**
 * Reads the suppressions from the comments of a bill:
 *
 *     <!-- toetssteen-disable-next RULES: reason -->   the next provision
 *     <!-- toetssteen-disable RULES: reason -->        from here to `toetssteen-enable RULES` or the end
 *     <!-- toetssteen-disable-file RULES: reason -->   the whole file
 *
 * RULES is one or more full rule names or themes, with commas between. A suppression without a reason, or of something
 * that is not a rule, does not hold. A region that nothing ends holds to the end of the file, which is reported.
 */
export function readSuppressions(bill: Bill, pack: Pack): Suppressions {
  const reader = new SuppressionReader(bill, pack);
  for (const comment of bill.comments) reader.comment(comment);
  reader.end();
  return { list: reader.list, problems: reader.problems };
}

/** Whether a suppression covers a finding of a rule at a place. Findings about suppressions are never covered. */
export function covers(suppression: Suppression, ruleId: string, theme: string, range: Range): boolean {
  if (theme === 'suppressions') return false;
  const named = suppression.rules.includes(ruleId) || suppression.rules.includes(theme);
  return named && range.start < suppression.scope.end && range.end > suppression.scope.start;
}

/** The rules that a suppression names, those of its themes included. */
export function rulesOf({ rules }: Suppression, pack: Pack): RuleOfPack[] {
  return [...pack.rules.values()].filter((rule) => rules.includes(rule.name) || rules.includes(rule.theme));
}

interface OpenRegion {
  readonly comment: SourceComment;
  readonly rules: string[];
  readonly reason: string;
}

class SuppressionReader {
  readonly list: Suppression[] = [];
  readonly problems: SuppressionProblem[] = [];
  private readonly regions: OpenRegion[] = [];
  private readonly provisions: readonly Provision[];

  constructor(
    private readonly bill: Bill,
    private readonly pack: Pack,
  ) {
    this.provisions = flatten(bill.provisions);
  }

  comment(comment: SourceComment): void {
    if (!comment.text.startsWith('toetssteen')) return;
    const space = comment.text.search(/\s/);
    const head = space < 0 ? comment.text : comment.text.slice(0, space);
    const directive = head.slice(prefix.length);
    if (!directives.has(head)) {
      this.problem('unreadable-suppression', comment, head);
      return;
    }
    const rest = space < 0 ? '' : comment.text.slice(space);
    const colon = rest.indexOf(':');
    const names = (colon < 0 ? rest : rest.slice(0, colon)).split(',').map((name) => name.trim());
    const rules = this.known(
      names.filter((name) => name !== ''),
      comment,
    );
    const reason = colon < 0 ? '' : rest.slice(colon + 1).trim();
    if (names.every((name) => name === '')) this.problem('unreadable-suppression', comment, head);
    else if (directive === 'enable') this.close(rules, comment);
    else if (reason === '') this.problem('suppression-without-reason', comment, names.join(', '));
    else if (rules.length > 0) this.open(directive, rules, reason, comment);
  }

  private known(names: readonly string[], comment: SourceComment): string[] {
    return names.filter((name) => {
      if (this.pack.rules.has(name) || this.pack.themes.has(name)) return true;
      this.problem('suppression-of-unknown-rule', comment, name);
      return false;
    });
  }

  private open(directive: string, rules: string[], reason: string, comment: SourceComment): void {
    if (directive === 'disable-file') {
      this.list.push({ comment, rules, reason, scope: { start: 0, end: this.bill.source.length } });
    } else if (directive === 'disable') {
      this.regions.push({ comment, rules, reason });
    } else {
      const next = this.next(comment);
      if (next === undefined) this.problem('misplaced-suppression', comment, rules.join(', '));
      else this.list.push({ comment, rules, reason, scope: next });
    }
  }

  /**
   * The provision that begins first after the comment; of those that begin there, the outermost. Where words without a
   * number of their own come first, those words with the items that they introduce.
   */
  private next(comment: SourceComment): Range | undefined {
    const provision = this.nextProvision(comment);
    const words = this.provisions.flatMap((one) => wordsAfter(one, comment.end, this.bill.source));
    const [first] = words.sort((a, b) => a.start - b.start);
    return first !== undefined && (provision === undefined || first.start < provision.start) ? first : provision;
  }

  private nextProvision(comment: SourceComment): Range | undefined {
    let low = 0;
    let high = this.provisions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.provisions[middle]?.range.start ?? 0) < comment.end) low = middle + 1;
      else high = middle;
    }
    return this.provisions[low]?.range;
  }

  private close(rules: readonly string[], comment: SourceComment): void {
    for (const rule of rules) {
      const region = this.regions.findLast((open) => open.rules.includes(rule));
      if (region === undefined) {
        this.problem('misplaced-suppression', comment, rule);
        continue;
      }
      region.rules.splice(region.rules.indexOf(rule), 1);
      this.closed(region, [rule], comment.start);
    }
  }

  end(): void {
    for (const region of this.regions) {
      if (region.rules.length === 0) continue;
      this.closed(region, region.rules, this.bill.source.length);
      // It holds, but whoever forgot to end it must not find out after the next provision has slipped through.
      this.problem('unended-suppression', region.comment, region.rules.join(', '));
    }
  }

  private closed({ comment, reason }: OpenRegion, rules: readonly string[], end: number): void {
    this.list.push({ comment, rules, reason, scope: { start: comment.end, end } });
  }

  private problem(kind: SuppressionProblem['kind'], comment: SourceComment, name: string): void {
    this.problems.push({ kind, range: { start: comment.start, end: comment.end }, name });
  }
}

/**
 * The words of a provision that come first after an offset, up to a blank line, when the provision itself began before
 * it.
 */
function wordsAfter(provision: Provision, offset: number, source: string): Range[] {
  const { range, passages, children } = provision;
  if (range.start >= offset || range.end <= offset) return [];
  const runs = passages.flatMap((passage) => passage.runs).sort((a, b) => a.start - b.start);
  let at = runs.findIndex(({ start }) => start >= offset);
  const first = runs[at];
  if (first === undefined) return [];
  let last = first;
  for (let next = runs[at + 1]; next !== undefined && goesOn(source.slice(last.end, next.start)); next = runs[at + 1]) {
    last = next;
    at++;
  }
  const next = runs[at + 1]?.start ?? range.end;
  const items = children.filter(({ kind, range: { start } }) => kind === 'item' && start >= last.end && start < next);
  return [{ start: first.start, end: items.at(-1)?.range.end ?? last.end }];
}

/** Whether a block of text goes on over what lies between two stretches of words: the end of a line, or markup. */
function goesOn(between: string): boolean {
  return !/(?:\r\n|\r|\n)[ \t>]*(?:\r|\n)/.test(between) && !between.includes('<!--');
}

/** All provisions in the order in which they begin, the outer before the inner. */
function flatten(provisions: readonly Provision[], into: Provision[] = []): Provision[] {
  for (const provision of provisions) {
    into.push(provision);
    flatten(provision.children, into);
  }
  return into;
}
