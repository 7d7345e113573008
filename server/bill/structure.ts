import type { ActFinder } from './actNames.js';
import { dividedByDefinition, endsDefinitions } from './definitionForms.js';
import { Draft } from './draft.js';
import { articleHeading, divisionHeading, type HeadingFound, type HeadingHabits } from './headings.js';
import { InsertedText, type InsertionOwner } from './insertedText.js';
import { type DraftAmendment, readInstruction } from './instructions.js';
import { Numbering } from './levels.js';
import type { TextLine } from './lines.js';
import { readExplanation } from './memorandum.js';
import type { ActReference, Force } from './model.js';
import { isClosing, isMemorandumHeading } from './partHeadings.js';
import { LONE_STEP, placeForText, readMarkers, skipOwnNumber, unitEnd } from './units.js';
import { skipBlank, trimEnd } from './visibleText.js';

/** What the lines are read with. */
export interface StructureInput {
  readonly text: string;
  readonly lines: readonly TextLine[];
  readonly habits: HeadingHabits;
  readonly acts: ActFinder;
  /** Text without an article heading is law. */
  readonly loose: boolean;
  /** The whole document is an explanatory memorandum. */
  readonly memorandum: boolean;
}

/** The legal tree before it is given its source ranges. */
export interface Structure {
  readonly roots: readonly Draft[];
  readonly amendments: readonly DraftAmendment[];
}

/** Reads lines into the legal tree: a state machine, because the Markdown tree is not the legal tree. */
export function readStructure(input: StructureInput): Structure {
  return new StructureReader(input).read();
}

class StructureReader {
  private readonly roots: Draft[] = [];
  private readonly amendments: DraftAmendment[] = [];
  private readonly text: string;
  private readonly lines: readonly TextLine[];
  private divisions: Draft[] = [];
  /** The article or other part that text goes to. */
  private part: Draft | undefined;
  private numbering: Numbering | undefined;
  private inserted: InsertedText | undefined;
  /** A provision that has a number but no title yet, right above. */
  private untitled: Draft | undefined;
  private articleSeen = false;
  private articleDepth = 0;
  /** The act that an instruction named last. */
  private lastAct: ActReference | undefined;

  constructor(private readonly input: StructureInput) {
    this.text = input.text;
    this.lines = input.lines;
  }

  read(): Structure {
    if (this.input.memorandum) this.part = this.openPart('memorandum', this.lines[0]?.from ?? 0, 'explanatory');
    for (let at = 0; at < this.lines.length; ) at = this.readUnit(at);
    this.closeInserted();
    return { roots: this.roots, amendments: this.amendments };
  }

  /** Reads the line at `at`, with the lines that continue it. Returns the line after. */
  private readUnit(at: number): number {
    const line = this.lines[at];
    if (line === undefined) return at + 1;
    if (this.part?.kind === 'memorandum') {
      readExplanation(this.part, line, this.text);
      return at + 1;
    }
    if (this.inserted !== undefined) {
      if (!this.inserted.ends(line, at)) return this.inserted.read(at);
      this.closeInserted();
    }
    if (isMemorandumHeading(this.text, line)) {
      this.part = this.openPart('memorandum', line.from, 'explanatory');
      this.part.title = this.text.slice(line.from, line.to);
      this.part.heading = { from: line.from, to: line.to };
      this.part.grow(line.to);
      return at + 1;
    }
    const article = articleHeading(this.text, line, this.input.habits);
    if (article !== undefined && line.quotes === 0) {
      this.openArticle(article, line);
      return article.bodyFrom < line.to ? this.readBody(at, article.bodyFrom) : at + 1;
    }
    const division = line.quotes === 0 ? divisionHeading(this.text, line, this.input.habits) : undefined;
    if (division !== undefined) {
      this.openDivision(division);
      return at + 1;
    }
    if (this.articleSeen && isClosing(this.text, line)) {
      if (this.part?.kind !== 'closing') this.part = this.openPart('closing', line.from, 'explanatory');
      this.part.addPassage('explanatory', line.from, line.to, false, this.text);
      return at + 1;
    }
    if (line.kind === 'heading' && line.quotes === 0) {
      if (this.readHeading(line, at)) return at + 1;
    }
    return this.readBody(at, line.from);
  }

  private openPart(kind: 'preamble' | 'closing' | 'memorandum', from: number, force: Force): Draft {
    this.closeInserted();
    const part = new Draft(kind, from, undefined, force);
    this.roots.push(part);
    this.divisions = [];
    this.numbering = undefined;
    this.untitled = undefined;
    return part;
  }

  private openArticle(found: HeadingFound, line: TextLine): void {
    this.closeInserted();
    this.articleSeen = true;
    this.articleDepth = line.depth;
    if (this.part?.kind === 'closing' || this.part?.kind === 'preamble') this.divisions = [];
    const article = new Draft('article', found.from, this.divisions.at(-1), 'enacted');
    if (article.parent === undefined) this.roots.push(article);
    this.describe(article, found);
    this.part = article;
    this.numbering = new Numbering(article, 'enacted');
    this.untitled = found.title === undefined && found.bodyFrom >= line.to ? article : undefined;
  }

  /** An article without a heading, for a provision that was pasted. */
  private openLoose(line: TextLine): void {
    const article = new Draft('article', line.from, undefined, 'enacted');
    this.roots.push(article);
    this.articleSeen = true;
    this.part = article;
    this.numbering = new Numbering(article, 'enacted');
  }

  private openDivision(found: HeadingFound): void {
    this.closeInserted();
    while ((this.divisions.at(-1)?.rank ?? 0) >= found.rank) this.divisions.pop();
    const division = new Draft('division', found.from, this.divisions.at(-1), 'enacted');
    if (division.parent === undefined) this.roots.push(division);
    division.rank = found.rank;
    this.describe(division, found);
    this.divisions.push(division);
    this.part = division;
    this.numbering = new Numbering(division, 'enacted');
    this.untitled = found.title === undefined ? division : undefined;
  }

  private describe(draft: Draft, found: HeadingFound): void {
    draft.number = found.number;
    draft.word = found.word;
    draft.title = found.title === undefined ? undefined : this.text.slice(found.title.from, found.title.to);
    draft.heading = { from: found.from, to: found.to };
    draft.grow(found.to);
  }

  /** A heading that is no article and no division. Returns false when its words are to be read as text. */
  private readHeading(line: TextLine, at: number): boolean {
    const { text } = this;
    const words = text.slice(line.from, line.to);
    const untitled = this.untitled;
    if (untitled !== undefined && (!LONE_STEP.test(words) || untitled.kind === 'division')) {
      untitled.title = words;
      untitled.heading = { from: untitled.from, to: line.to };
      untitled.grow(line.to);
      this.untitled = undefined;
      return true;
    }
    if (this.part === undefined || (this.part.kind === 'preamble' && !this.articleSeen)) {
      this.part ??= this.openPart('preamble', line.from, 'explanatory');
      if (this.part.title === undefined && this.part.passages.length === 0) {
        this.part.title = words;
        this.part.heading = { from: line.from, to: line.to };
        this.part.grow(line.to);
        return true;
      }
      if (line.depth > 1 && this.nextIsArticle(at)) {
        this.openPlainDivision(line, words);
        return true;
      }
      return false;
    }
    if (this.part.kind === 'article' && LONE_STEP.test(words)) return false;
    if (
      this.part.kind === 'article' &&
      (line.depth > this.articleDepth || this.articleDepth === 0) &&
      this.articleDepth > 0
    ) {
      return false;
    }
    this.openPlainDivision(line, words);
    return true;
  }

  private nextIsArticle(at: number): boolean {
    const next = this.lines[at + 1];
    return next !== undefined && articleHeading(this.text, next, this.input.habits) !== undefined;
  }

  private openPlainDivision(line: TextLine, words: string): void {
    this.openDivision({
      from: line.from,
      to: line.to,
      number: undefined,
      word: '',
      title: { from: line.from, to: line.to },
      bodyFrom: line.to,
      rank: 7,
    });
    if (this.part !== undefined) this.part.title = words;
    this.untitled = undefined;
  }

  /** Reads text from `from` on line `at`: markers first, then the words with the lines that continue them. */
  private readBody(at: number, from: number): number {
    const line = this.lines[at];
    if (line === undefined) return at + 1;
    const { text } = this;
    if (this.input.loose && (this.part === undefined || this.part.kind === 'preamble')) this.openLoose(line);
    this.part ??= this.openPart('preamble', line.from, 'explanatory');
    const part = this.part;
    if (part.kind === 'preamble' || part.kind === 'closing' || line.kind === 'note') {
      part.addPassage('explanatory', from, line.to, line.kind === 'table', text);
      return at + 1;
    }
    const numbering = this.numbering ?? new Numbering(part, 'enacted');
    this.numbering = numbering;
    this.untitled = undefined;
    const start = skipOwnNumber(text, part, line, from, this.input.habits.bareNumbers);
    const words = readMarkers(text, this.lines, at, line, start, numbering, part.kind === 'article');
    const next = unitEnd(text, this.lines, at, this.input.habits, numbering);
    const end = trimEnd(text, words.from, this.lines[next - 1]?.to ?? line.to);
    // The letter of a step may stand on a line of its own above its words.
    const begin = skipBlank(text, words.from, end);
    if (begin >= end) return next;
    const node = words.opened ?? placeForText(text, line, begin, numbering);
    if (words.opened === undefined) numbering.closeBelow(node);
    this.addWords(node, begin, end, line, next);
    return next;
  }

  /** Adds words to a provision: an instruction with its amendments, or law, definitions, quotations. */
  private addWords(node: Draft, from: number, to: number, line: TextLine, next: number): void {
    const { text } = this;
    if (line.kind === 'table') {
      node.addPassage(node.inherits('defines') ? 'definition' : node.force, from, to, true, text);
      return;
    }
    if (line.quotes > 0) {
      node.addPassage('quoted', from, to, false, text);
      return;
    }
    const instruction = readInstruction(text, from, to, this.input.acts, {
      act: node.carriedAct,
      target: node.carriedTarget,
      lastAct: this.lastAct,
    });
    if (instruction !== undefined) {
      if (node.kind === 'item' && /^[A-Z]/.test(node.number ?? '')) node.kind = 'instruction';
      if (instruction.act !== undefined) {
        node.act = instruction.act;
        this.lastAct = instruction.act;
      }
      if (instruction.target !== undefined) node.target = instruction.target;
      if (node.kind === 'instruction') node.force = 'instruction';
      node.umbrella ||= instruction.umbrella;
      for (const segment of instruction.segments) node.addPassage(segment.force, segment.from, segment.to, false, text);
      for (const amendment of instruction.amendments) this.amendments.push({ ...amendment, node });
      if (instruction.opens !== undefined && next < this.lines.length) this.openInserted(node, instruction.opens, line);
      return;
    }
    const words = text.slice(from, to);
    if (node.kind !== 'item' && endsDefinitions(words)) node.defines = false;
    const stretches = dividedByDefinition(text, from, to, node.inherits('defines'));
    if (stretches.some(({ defines }) => defines)) node.defines ||= /[:—-]$/.test(words);
    for (const stretch of stretches) {
      const start = skipBlank(text, stretch.from, stretch.to);
      const end = trimEnd(text, start, stretch.to);
      node.addPassage(stretch.defines ? 'definition' : node.force, start, end, false, text);
    }
  }

  private openInserted(node: Draft, opens: InsertionOwner['opens'], line: TextLine): void {
    const article = this.part?.kind === 'article' ? this.part : undefined;
    const owner: InsertionOwner = {
      node,
      opens,
      quotes: line.quotes,
      article,
      divisions: this.divisions,
      numbering: this.numbering,
      amendment: this.amendments.at(-1)?.node === node ? this.amendments.at(-1) : undefined,
    };
    this.inserted = new InsertedText(owner, this.text, this.lines, this.input.habits, this.input.acts);
  }

  private closeInserted(): void {
    this.inserted?.close();
    this.inserted = undefined;
  }
}
