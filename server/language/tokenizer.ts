import type { Range } from '../text/range.js';
import {
  APOSTROPHE,
  BACKSLASH,
  characterClass,
  DIGIT,
  DOT,
  HYPHEN,
  INVISIBLE,
  LINE_END,
  LOWER,
  OTHER,
  SPACE,
  UPPER,
} from './characters.js';
import { FoldMemory, fold } from './fold.js';
import type { Token, TokenKind } from './model.js';
import {
  abbreviationPart,
  afterLineBreak,
  foldOverLineBreak,
  isLetter,
  isMarkdownMark,
  joinTouching,
  startsShortWord,
} from './wordParts.js';

/**
 * Makes a tokenizer with its own memory of folded words.
 * @returns what {@link Language.tokenize} asks for
 */
export function createTokenizer(): (source: string, runs: readonly Range[], atoms: readonly Range[]) => Token[] {
  const memory = new FoldMemory();
  return (source, runs, atoms) => new Reading(source, memory).read(runs, atoms);
}

/** One pass over one source. */
class Reading {
  private readonly tokens: Token[] = [];
  private block = true;
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly memory: FoldMemory,
  ) {}

  read(runs: readonly Range[], atoms: readonly Range[]): Token[] {
    let previousEnd = -1;
    let atom = 0;
    for (const stretch of joinTouching(runs)) {
      const start = Math.max(0, stretch.start, previousEnd);
      const end = Math.min(this.source.length, stretch.end);
      if (end <= start) continue;
      if (previousEnd >= 0 && !this.block) this.block = this.gapEndsLine(previousEnd, start);
      this.at = start;
      while (this.at < end) {
        let next = atoms[atom];
        while (next !== undefined && next.end <= this.at) next = atoms[++atom];
        if (next !== undefined && next.start <= this.at && next.end > next.start) {
          this.citation(next, end);
          continue;
        }
        this.stretch(next === undefined || next.end <= next.start ? end : Math.min(end, next.start));
        if (next !== undefined && next.end <= next.start) atom++;
      }
      previousEnd = Math.max(end, this.at);
    }
    return this.tokens;
  }

  private gapEndsLine(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (characterClass(this.source.charCodeAt(at)) === LINE_END) return true;
    return false;
  }

  private push(start: number, end: number, form: string, kind: TokenKind, capital: boolean): void {
    this.tokens.push({ start, end, form, kind, startsBlock: this.block, capital });
    this.block = false;
  }

  /** A citation may begin before this run and go on after it; only what lies in the source after the last token counts. */
  private citation(atom: Range, end: number): void {
    const stop = Math.min(atom.end, this.source.length);
    const text = this.source.slice(this.at, stop);
    const form = fold(text.replace(/\s+/g, ' ').trim());
    const capital = characterClass(text.charCodeAt(0)) === UPPER;
    if (form !== '') this.push(this.at, stop, form, 'citation', capital);
    this.at = Math.max(stop, Math.min(end, this.at + 1));
  }

  /** Reads words, numbers and marks from `this.at` up to `end`. */
  private stretch(end: number): void {
    const source = this.source;
    while (this.at < end) {
      const start = this.at;
      const kind = characterClass(source.charCodeAt(start));
      switch (kind) {
        case SPACE:
        case INVISIBLE:
          this.at++;
          break;
        case LINE_END:
          this.block = true;
          this.at++;
          break;
        case LOWER:
        case UPPER:
          this.word(start, end, kind === UPPER);
          break;
        case DIGIT:
          this.number(start, end);
          break;
        case APOSTROPHE:
          if (startsShortWord(source, start, end)) this.word(start, end, false);
          else this.mark(start, start + 1, "'");
          break;
        case BACKSLASH:
          // An escape stands for the mark after it; a backslash before anything else is a mark itself.
          if (start + 1 < end && isMarkdownMark(source.charCodeAt(start + 1))) this.at++;
          else this.mark(start, start + 1, '\\');
          if (this.at === start + 1 && source.charCodeAt(this.at) === 92 && this.at < end)
            this.mark(start + 1, start + 2, '\\');
          break;
        case DOT: {
          let stop = start + 1;
          while (stop < end && source.charCodeAt(stop) === 46) stop++;
          this.mark(start, stop, stop - start > 1 ? '...' : '.');
          break;
        }
        default:
          this.entityOrMark(start, end, kind);
      }
    }
  }

  private mark(start: number, end: number, form: string): void {
    this.push(start, end, form, 'punctuation', false);
    this.at = end;
  }

  /** "&nbsp;" that was left in the text is a space; any other mark stands for itself. */
  private entityOrMark(start: number, end: number, kind: number): void {
    if (this.source.charCodeAt(start) === 38 && start + 6 <= end && this.source.startsWith('&nbsp;', start)) {
      this.at = start + 6;
      return;
    }
    const mark = kind === HYPHEN ? '-' : this.source.charAt(start);
    this.mark(start, start + 1, mark === '…' ? '...' : mark);
  }

  private word(start: number, end: number, capital: boolean): void {
    const source = this.source;
    let at = start;
    let hash = 0;
    let dots = false;
    let lineBreak = false;
    if (characterClass(source.charCodeAt(at)) === APOSTROPHE) at++;
    for (; at < end; at++) {
      const code = source.charCodeAt(at);
      const kind = characterClass(code);
      if (kind === LOWER || kind === UPPER || kind === DIGIT || kind === INVISIBLE) {
        hash = (Math.imul(hash, 31) + code) | 0;
        continue;
      }
      if (kind === SPACE || kind === OTHER) break;
      if (kind === HYPHEN) {
        if (at + 1 >= end) break;
        const after = characterClass(source.charCodeAt(at + 1));
        if (after === LOWER || after === UPPER || after === DIGIT || after === INVISIBLE) {
          hash = (Math.imul(hash, 31) + 45) | 0;
          continue;
        }
        if (after === LINE_END || after === SPACE) {
          const resumed = afterLineBreak(source, at + 1, end);
          if (resumed > 0) {
            lineBreak = true;
            at = resumed - 1;
            continue;
          }
        }
        break;
      }
      if (kind === LINE_END) {
        // A soft hyphen at the end of a line: the word goes on below.
        if (at > start && source.charCodeAt(at - 1) === 0xad) {
          const resumed = afterLineBreak(source, at, end);
          if (resumed > 0) {
            lineBreak = true;
            at = resumed - 1;
            continue;
          }
        }
        break;
      }
      if (kind === APOSTROPHE) {
        if (at + 1 < end && isLetter(source.charCodeAt(at + 1))) {
          hash = (Math.imul(hash, 31) + 39) | 0;
          continue;
        }
        break;
      }
      if (kind === DOT) {
        if (at - start > 3 && !dots) break;
        const part = abbreviationPart(source, at + 1, end);
        if (part === 0) break;
        dots = true;
        at = part - 1;
        continue;
      }
      if (
        kind === BACKSLASH &&
        at + 2 < end &&
        source.charCodeAt(at + 1) === 45 &&
        isLetter(source.charCodeAt(at + 2))
      ) {
        lineBreak = true;
        at++;
        continue;
      }
      break;
    }
    if (dots && at < end && source.charCodeAt(at) === 46) at++;
    // The memory compares the characters themselves, so the hash may leave some out.
    let form: string;
    if (lineBreak) form = foldOverLineBreak(source.slice(start, at));
    else form = this.memory.form(source, start, at, hash);
    if (form === '') {
      this.at = at;
      return;
    }
    this.push(start, at, form, 'word', capital);
    this.at = at;
    // "asiel- en opvangbeleid": the hyphen belongs to the word that is cut short, and is no mark of its own.
    if (at + 1 < end && characterClass(source.charCodeAt(at)) === HYPHEN) {
      const after = characterClass(source.charCodeAt(at + 1));
      if (after === SPACE || after === LINE_END) this.at = at + 1;
    }
  }

  /** "24", "1.000", "3,5", "108a", "3.6ba", "24-uurs". */
  private number(start: number, end: number): void {
    const source = this.source;
    let at = start + 1;
    let hash = source.charCodeAt(start);
    let letters = false;
    for (; at < end; at++) {
      const code = source.charCodeAt(at);
      const kind = characterClass(code);
      if (kind === DIGIT || kind === INVISIBLE) {
        hash = (Math.imul(hash, 31) + code) | 0;
      } else if (kind === LOWER || kind === UPPER) {
        letters = true;
        hash = (Math.imul(hash, 31) + code) | 0;
      } else if ((kind === DOT || code === 44) && at + 1 < end) {
        if (characterClass(source.charCodeAt(at + 1)) !== DIGIT) break;
        hash = (Math.imul(hash, 31) + code) | 0;
      } else if (kind === HYPHEN && at + 1 < end && (letters || isLetter(source.charCodeAt(at + 1)))) {
        const after = characterClass(source.charCodeAt(at + 1));
        if (after !== LOWER && after !== UPPER) break;
        hash = (Math.imul(hash, 31) + 45) | 0;
      } else break;
    }
    this.push(start, at, this.memory.form(source, start, at, hash), 'number', false);
    this.at = at;
  }
}
