import type { Bilingual } from '../../text/range.js';

/** How a word of a phrase is compared with a word of the text. */
export type WordMode = 'exact' | 'inflected' | 'prefix' | 'suffix' | 'infix' | 'inflected-suffix' | 'citation';

/** A phrase of a rule pack as a tree; the notation is described in docs/rule-format.md. */
export type Phrase =
  | { readonly type: 'word'; readonly mode: WordMode; readonly word: string }
  | { readonly type: 'concept'; readonly id: string }
  | { readonly type: 'sequence'; readonly parts: readonly { readonly phrase: Phrase; readonly spaced: boolean }[] }
  | { readonly type: 'any'; readonly of: readonly Phrase[] }
  | { readonly type: 'clause'; readonly of: readonly Phrase[] }
  | { readonly type: 'sentence'; readonly of: readonly Phrase[] }
  | { readonly type: 'not'; readonly of: Phrase };

/** What is wrong with a phrase, and where in it (UTF-16 code units). */
export interface PhraseProblem {
  readonly offset: number;
  readonly message: Bilingual;
}

/** The phrase, or why there is none. */
export type ParsedPhrase = { readonly phrase: Phrase } | { readonly problem: PhraseProblem };

/** Deeper nesting than any jurist would write; keeps the parser's recursion bounded on hostile packs. */
const deepest = 30;

/** Thrown inside the parser only; {@link parsePhrase} turns it into a problem. */
class PhraseError extends Error {
  constructor(readonly problem: PhraseProblem) {
    super(problem.message.en);
  }
}

/**
 * Reads a phrase.
 *
 * `|` binds loosest, then `&&`, then `&`, then following words and `…`; `!` binds tightest.
 * @returns the tree, or the first problem with its offset in the text
 */
export function parsePhrase(text: string): ParsedPhrase {
  try {
    const parser = new Parser(text);
    const phrase = parser.alternatives(0);
    parser.end();
    return { phrase };
  } catch (error) {
    if (error instanceof PhraseError) return { problem: error.problem };
    throw error;
  }
}

/** Concepts that a phrase refers to, in order of first mention. */
export function conceptsIn(phrase: Phrase, into: Set<string> = new Set()): Set<string> {
  switch (phrase.type) {
    case 'concept':
      into.add(phrase.id);
      break;
    case 'sequence':
      for (const part of phrase.parts) conceptsIn(part.phrase, into);
      break;
    case 'any':
    case 'clause':
    case 'sentence':
      for (const part of phrase.of) conceptsIn(part, into);
      break;
    case 'not':
      conceptsIn(phrase.of, into);
      break;
    case 'word':
      break;
  }
  return into;
}

class Parser {
  private at = 0;

  constructor(private readonly text: string) {}

  alternatives(depth: number): Phrase {
    return this.joined('|', 'any', () =>
      this.joined('&&', 'sentence', () => this.joined('&', 'clause', () => this.sequence(depth))),
    );
  }

  end(): void {
    this.space();
    if (this.at < this.text.length) {
      this.fail(
        `Hier wordt geen "${this.text[this.at]}" verwacht; sluit haakjes en haal losse tekens weg.`,
        `No "${this.text[this.at]}" is expected here; close parentheses and remove stray characters.`,
      );
    }
  }

  private joined(operator: string, type: 'any' | 'sentence' | 'clause', operand: () => Phrase): Phrase {
    const parts = [operand()];
    while (this.operator(operator)) parts.push(operand());
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { type, of: parts };
  }

  /** Takes the operator when it stands here; `&` is not the first half of `&&`. */
  private operator(operator: string): boolean {
    this.space();
    if (!this.text.startsWith(operator, this.at)) return false;
    if (operator === '&' && this.text[this.at + 1] === '&') return false;
    this.at += operator.length;
    return true;
  }

  private sequence(depth: number): Phrase {
    const parts: { phrase: Phrase; spaced: boolean }[] = [];
    let spaced = false;
    for (;;) {
      this.space();
      if (this.ellipsis()) {
        if (parts.length === 0) {
          this.fail('Voor "…" moet een woord staan.', 'A word must stand before "…".');
        }
        spaced = true;
        continue;
      }
      const phrase = this.element(depth);
      if (phrase === undefined) break;
      parts.push({ phrase, spaced });
      spaced = false;
    }
    if (spaced) this.fail('Na "…" moet een woord staan.', 'A word must stand after "…".');
    const [first] = parts;
    if (first === undefined) {
      this.fail('Hier ontbreekt een woord.', 'A word is missing here.');
    }
    return parts.length === 1 ? first.phrase : { type: 'sequence', parts };
  }

  private ellipsis(): boolean {
    for (const mark of ['…', '...']) {
      if (this.text.startsWith(mark, this.at)) {
        this.at += mark.length;
        return true;
      }
    }
    return false;
  }

  private element(depth: number): Phrase | undefined {
    const character = this.text[this.at];
    if (character === undefined || character === '|' || character === '&' || character === ')') return undefined;
    if (depth > deepest) this.fail('De groepen zijn te diep genest.', 'The groups are nested too deeply.');
    if (character === '!') {
      this.at++;
      this.space();
      const of = this.element(depth + 1);
      if (of === undefined) {
        this.fail('Na "!" moet een woord, een begrip of een groep staan.', 'A word, concept or group must follow "!".');
      }
      return { type: 'not', of };
    }
    if (character === '(') {
      const open = this.at++;
      const inner = this.alternatives(depth + 1);
      this.space();
      if (this.text[this.at] !== ')') {
        this.at = open;
        this.fail('Dit haakje wordt niet gesloten.', 'This parenthesis is not closed.');
      }
      this.at++;
      return inner;
    }
    if (character === '<') return this.concept();
    return this.word();
  }

  private concept(): Phrase {
    const close = this.text.indexOf('>', this.at);
    if (close < 0) this.fail('Na een begrip hoort ">".', 'A concept ends with ">".');
    const id = this.text.slice(this.at + 1, close).trim();
    if (id === '')
      this.fail('Tussen < en > hoort de naam van een begrip.', 'The name of a concept belongs between < and >.');
    this.at = close + 1;
    return { type: 'concept', id };
  }

  private word(): Phrase {
    const start = this.at;
    while (this.at < this.text.length && !isBoundary(this.text, this.at)) this.at++;
    const written = this.text.slice(start, this.at);
    if (written.startsWith('@')) return this.citation(written, start);
    const front = written.startsWith('*');
    const back = written.length > 1 && written.endsWith('*');
    let word = written.slice(front ? 1 : 0, back ? -1 : undefined);
    const inflected = word.startsWith('~');
    if (inflected) word = word.slice(1);
    if (word === '' || word.includes('*') || word.includes('~') || (inflected && back)) {
      this.at = start;
      this.fail(
        `"${written}" is geen woordpatroon; schrijf bijvoorbeeld ~verlenen, asiel*, *opvang of *~aanvraag.`,
        `"${written}" is not a word pattern; write for instance ~grant, asyl*, *claim or *~seeker.`,
      );
    }
    return { type: 'word', word, mode: modeOf(front, back, inflected) };
  }

  private citation(written: string, start: number): Phrase {
    const word = written.slice(1);
    if (!/^[a-z0-9]+([-/.:][a-z0-9]+)*$/.test(word)) {
      this.at = start;
      this.fail(
        `"${written}" verwijst niet; schrijf bijvoorbeeld @echr/3, @refugee-convention of @2024/1348.`,
        `"${written}" is not a reference; write for instance @echr/3, @refugee-convention or @2024/1348.`,
      );
    }
    return { type: 'word', word, mode: 'citation' };
  }

  private space(): void {
    while (this.at < this.text.length && this.text[this.at]?.trim() === '') this.at++;
  }

  private fail(nl: string, en: string): never {
    throw new PhraseError({ offset: this.at, message: { nl, en } });
  }
}

function modeOf(front: boolean, back: boolean, inflected: boolean): WordMode {
  if (inflected) return front ? 'inflected-suffix' : 'inflected';
  if (front && back) return 'infix';
  if (front) return 'suffix';
  return back ? 'prefix' : 'exact';
}

function isBoundary(text: string, at: number): boolean {
  const character = text[at] ?? '';
  return character.trim() === '' || '|&()<>!…'.includes(character) || text.startsWith('...', at);
}
