import type { ActFinder } from './actNames.js';
import { comesAfter, isRoman } from './articleNumbers.js';
import { Draft } from './draft.js';
import { articleHeading, divisionHeading, type HeadingFound, type HeadingHabits } from './headings.js';
import { type DraftAmendment, looksLikeInstruction, type Opens } from './instructions.js';
import { Numbering } from './levels.js';
import type { TextLine } from './lines.js';
import { isSuccessor, markerAt } from './numbering.js';
import { isClosing, isMemorandumHeading } from './partHeadings.js';
import { placeForText, readMarkers, unitEnd } from './units.js';
import { skipBlank, trimEnd } from './visibleText.js';

/** The instruction that text is inserted by, and what stands around it. */
export interface InsertionOwner {
  readonly node: Draft;
  readonly opens: Opens;
  /** Block quotes that the instruction itself stands in. */
  readonly quotes: number;
  /** The bill's own article. */
  readonly article: Draft | undefined;
  /** The bill's own divisions that are open. */
  readonly divisions: readonly Draft[];
  /** The numbering that the instruction is in: its next step ends the inserted text. */
  readonly numbering: Numbering | undefined;
  readonly amendment: DraftAmendment | undefined;
}

const OPENING_QUOTES = '“"„«‘‹';
const CLOSING_QUOTES = '”"“»’›';
const SECTION_NUMBER =
  /(\d{1,4}(?:\.\d{1,3}){0,3}[A-Z]{0,3})\.?(?=[ \u00a0]+[A-Z(“"]|[ \u00a0]*$|[ \u00a0]*[\n\ue000]|—)/y;

/**
 * Text that an instruction puts into another act. It begins on the line after "luidende:" and becomes provisions below
 * the instruction. Where it ends is told by block quotes or quotation marks when it stands in them; otherwise by the
 * numbering around it: the bill's next article, the next step, the next instruction.
 */
export class InsertedText {
  private readonly baseQuotes: number;
  private mode: 'unread' | 'quote' | 'marks' | 'plain' = 'unread';
  private marksClosed = false;
  private numbering: Numbering;
  private article: Draft | undefined;
  private division: Draft | undefined;
  private untitled: Draft | undefined;
  /** A marginal heading that waits for the provision that it belongs to. */
  private waiting: { readonly from: number; readonly to: number } | undefined;
  private first = true;
  private readonly start: number;

  constructor(
    private readonly owner: InsertionOwner,
    private readonly text: string,
    private readonly lines: readonly TextLine[],
    private readonly habits: HeadingHabits,
    private readonly acts: ActFinder,
  ) {
    this.baseQuotes = owner.quotes;
    this.numbering = new Numbering(owner.node, 'inserted');
    this.start = owner.node.children.length;
  }

  /** Whether the inserted text has ended before this line. */
  ends(line: TextLine, at: number): boolean {
    if (this.mode === 'unread') {
      this.mode = this.modeFor(line);
      if (this.mode === 'quote') return false;
    }
    if (this.mode === 'quote') return line.quotes <= this.baseQuotes;
    if (this.mode === 'marks') return this.marksClosed;
    if (isMemorandumHeading(this.text, line) || (!this.first && isClosing(this.text, line))) return true;
    if (line.quotes > this.baseQuotes) return false;
    return this.endsPlain(line, at);
  }

  private modeFor(line: TextLine): 'quote' | 'marks' | 'plain' {
    if (line.quotes > this.baseQuotes) return 'quote';
    const lead = this.text[line.from] ?? '';
    return OPENING_QUOTES.includes(lead) ? 'marks' : 'plain';
  }

  /** Plain inserted text ends at whatever the bill itself would go on with. */
  private endsPlain(line: TextLine, at: number): boolean {
    const { owner, text, habits } = this;
    const article = articleHeading(text, line, habits);
    if (article !== undefined) return this.isOwnArticle(article);
    const division = divisionHeading(text, line, habits);
    if (division !== undefined) {
      if (this.first && owner.opens === 'division') return false;
      const same = owner.divisions.find((open) => open.word === division.word);
      if (same?.number !== undefined && division.number !== undefined) return comesAfter(same.number, division.number);
      return owner.opens !== 'division' && owner.opens !== 'article';
    }
    const step = owner.numbering?.step;
    const capital = /^([A-Z]{1,2})\d?[.:]?(?=\s|$)/.exec(text.slice(line.from, Math.min(line.to, line.from + 5)));
    if (capital?.[1] !== undefined && step !== undefined && line.from + (capital[0].length ?? 0) <= line.to) {
      const letters = capital[1];
      const reading = {
        style: 'capital-dot' as const,
        value: letters.charCodeAt(0) - 64,
        suffix: letters.slice(1).toLowerCase(),
      };
      const alone = trimEnd(text, line.from, line.to) - line.from === capital[0].length;
      if (
        isSuccessor(step, reading) &&
        (alone ||
          /[.:]$/.test(capital[0]) ||
          looksLikeInstruction(text, skipBlank(text, line.from + capital[0].length, line.to), line.to, this.acts))
      )
        return true;
    }
    if (this.first) return false;
    const marker = markerAt(text, line.from, line.to);
    const end = this.unitTo(at);
    if (marker !== undefined) {
      const capitals = marker.readings.some((reading) => reading.style === 'capital-dot');
      if (capitals && step === undefined)
        return looksLikeInstruction(text, skipBlank(text, marker.to, line.to), end, this.acts);
      const continues = marker.readings.some((reading) =>
        owner.numbering?.readings.some((open) => isSuccessor(open, reading)),
      );
      return continues && looksLikeInstruction(text, skipBlank(text, marker.to, line.to), end, this.acts);
    }
    return line.first && looksLikeInstruction(text, line.from, end, this.acts);
  }

  private unitTo(at: number): number {
    let next = at;
    while (this.lines[next + 1]?.first === false) next++;
    return this.lines[Math.min(next, at + 12)]?.to ?? 0;
  }

  /** Whether an article heading is the bill's own next article rather than part of what is inserted. */
  private isOwnArticle(found: HeadingFound): boolean {
    const { owner } = this;
    const own = owner.article?.number;
    const wantsArticle = owner.opens === 'article' || owner.opens === 'division';
    if (found.number === undefined || own === undefined) return !this.first || !wantsArticle;
    if (this.first && wantsArticle && !(isRoman(own) && isRoman(found.number))) return false;
    if (isRoman(own) !== isRoman(found.number)) return isRoman(found.number);
    const followsInserted = this.article?.number !== undefined && comesAfter(this.article.number, found.number);
    if (comesAfter(own, found.number)) return !followsInserted || !wantsArticle;
    if (!wantsArticle) return true;
    return false;
  }

  /** Reads the line at `at` and those that continue it; returns the line after. */
  read(at: number): number {
    const line = this.lines[at];
    if (line === undefined) return at + 1;
    const { text } = this;
    this.first = false;
    let from = line.from;
    while (from < line.to && OPENING_QUOTES.includes(text[from] ?? ' ')) from = skipBlank(text, from + 1, line.to);
    const shown: TextLine = from === line.from ? line : { ...line, from };
    if (this.mode === 'marks') {
      const lead = text[trimEnd(text, line.from, line.to) - 1] ?? '';
      const before = text[trimEnd(text, line.from, line.to) - 2] ?? '';
      this.marksClosed = CLOSING_QUOTES.includes(lead) || (/[.;,]/.test(lead) && CLOSING_QUOTES.includes(before));
    }
    const found = articleHeading(text, shown, { ...this.habits, bareNumbers: true }) ?? this.sectionNumber(shown);
    if (found !== undefined) {
      this.openArticle(found, shown);
      return found.bodyFrom < line.to ? this.readBody(at, shown, found.bodyFrom) : at + 1;
    }
    const division = divisionHeading(text, shown, this.habits);
    if (division !== undefined) {
      this.openDivision(division);
      return at + 1;
    }
    if (this.readMargin(shown)) return at + 1;
    return this.readBody(at, shown, from);
  }

  /** In English amending acts an inserted section may begin with nothing but its number: "11.1 A foreign national …". */
  private sectionNumber(line: TextLine): HeadingFound | undefined {
    const { opens } = this.owner;
    if (this.habits.language !== 'en') return undefined;
    SECTION_NUMBER.lastIndex = line.from;
    const found = SECTION_NUMBER.exec(this.text);
    if (found?.[1] === undefined || line.from + found[0].length > line.to) return undefined;
    // A number alone begins a section where sections are announced, or where it is that of the section named.
    const announced = opens === 'article' || opens === 'division';
    if (!announced && (found[1] !== this.owner.node.carriedTarget?.article || line.first === false)) return undefined;
    const end = line.from + found[0].length;
    const body = skipBlank(this.text, this.text[end] === '—' ? end + 1 : end, line.to);
    const heading = line.kind === 'heading';
    return {
      from: line.from,
      to: heading ? line.to : end,
      number: found[1],
      word: 'Section',
      title: heading && body < line.to ? { from: body, to: line.to } : undefined,
      bodyFrom: heading ? line.to : body,
      rank: 0,
    };
  }

  /** A heading, or a bold line, above an inserted provision is its title. */
  private readMargin(line: TextLine): boolean {
    const heading = line.kind === 'heading' || (line.strongTo === line.to && line.to - line.from < 120);
    if (!heading || markerAt(this.text, line.from, line.to) !== undefined) return false;
    const { untitled } = this;
    if (untitled !== undefined && line.kind === 'heading') {
      untitled.title = this.text.slice(line.from, line.to);
      untitled.heading = { from: untitled.heading?.from ?? untitled.from, to: line.to };
      untitled.grow(line.to);
      this.untitled = undefined;
      return true;
    }
    this.flushWaiting();
    this.waiting = { from: line.from, to: line.to };
    return true;
  }

  private flushWaiting(): void {
    if (this.waiting === undefined) return;
    const { from, to } = this.waiting;
    this.waiting = undefined;
    this.numbering.current.addPassage('inserted', from, to, false, this.text);
  }

  private openArticle(found: HeadingFound, line: TextLine): void {
    const { waiting } = this;
    this.waiting = undefined;
    const parent = this.division ?? this.owner.node;
    const article = new Draft('article', waiting?.from ?? found.from, parent, 'inserted');
    article.number = found.number;
    article.word = found.word;
    const title = found.title ?? waiting;
    article.title = title === undefined ? undefined : this.text.slice(title.from, title.to);
    article.heading = { from: article.from, to: found.to };
    article.grow(found.to);
    this.article = article;
    this.numbering = new Numbering(article, 'inserted');
    this.untitled = article.title === undefined && found.bodyFrom >= line.to ? article : undefined;
  }

  private openDivision(found: HeadingFound): void {
    this.flushWaiting();
    let parent: Draft | undefined = this.division;
    while (parent !== undefined && parent.rank >= found.rank)
      parent = parent.parent?.rank === 0 ? undefined : parent.parent;
    const division = new Draft('division', found.from, parent ?? this.owner.node, 'inserted');
    division.number = found.number;
    division.word = found.word;
    division.rank = found.rank;
    division.title = found.title === undefined ? undefined : this.text.slice(found.title.from, found.title.to);
    division.heading = { from: found.from, to: found.to };
    division.grow(found.to);
    this.division = division;
    this.numbering = new Numbering(division, 'inserted');
    this.untitled = division.title === undefined ? division : undefined;
  }

  private readBody(at: number, line: TextLine, from: number): number {
    const { text, numbering, waiting } = this;
    this.untitled = undefined;
    this.waiting = undefined;
    const before = numbering.current;
    const words = readMarkers(text, this.lines, at, line, from, numbering, false);
    const next = unitEnd(text, this.lines, at, this.habits, numbering);
    if (waiting !== undefined) {
      if (words.opened !== undefined) words.opened.title = text.slice(waiting.from, waiting.to);
      const holder = words.opened?.parent ?? before;
      if (words.opened === undefined) holder.addPassage('inserted', waiting.from, waiting.to, false, text);
    }
    let end = trimEnd(text, words.from, this.lines[next - 1]?.to ?? line.to);
    if (this.mode === 'marks' && this.marksClosed)
      while (end > words.from && CLOSING_QUOTES.includes(text[end - 1] ?? ' ')) end--;
    if (words.from >= end) return next;
    const node = words.opened ?? placeForText(text, line, words.from, numbering);
    if (words.opened === undefined) numbering.closeBelow(node);
    node.addPassage('inserted', words.from, end, line.kind === 'table', text);
    return next;
  }

  /** Ends the inserted text: tells the amendment what came in. */
  close(): void {
    this.flushWaiting();
    const { node, amendment } = this.owner;
    if (amendment === undefined) return;
    for (const child of node.children.slice(this.start)) amendment.inserted.push({ from: child.from, to: child.to });
    for (const passage of node.passages) {
      if (passage.force === 'inserted' && passage.from >= amendment.to)
        amendment.inserted.push({ from: passage.from, to: passage.to });
    }
    amendment.inserted.sort((a, b) => a.from - b.from);
  }
}
