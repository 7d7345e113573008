import type { WordMode } from '../phrase/syntax.js';

/** Number of distinct word forms remembered; a long corpus starts over rather than growing without end. */
const remembered = 200_000;
const none: readonly number[] = [];

/**
 * Finds which word patterns a word of the text satisfies. The work for one distinct form is done once; after that a
 * token costs one look-up, however many patterns a pack holds.
 */
export class WordTable {
  private readonly patterns = new Map<string, number>();
  private readonly exact = new Map<string, number[]>();
  private readonly citations = new Map<string, number[]>();
  private readonly prefixes = new Map<string, number[]>();
  private readonly suffixes = new Map<string, number[]>();
  private readonly infixes: { readonly text: string; readonly pattern: number }[] = [];
  private readonly prefixLengths = new Set<number>();
  private readonly suffixLengths = new Set<number>();
  private readonly cache = new Map<string, readonly number[]>();

  /** The number of patterns; they are numbered from zero. */
  get size(): number {
    return this.patterns.size;
  }

  /**
   * Adds a pattern and gives its number; the same pattern twice gives the same number.
   * @param forms folded forms: one for a plain word, all inflected forms otherwise
   */
  add(mode: WordMode, forms: readonly string[]): number {
    const key = `${mode} ${forms.join(' ')}`;
    const known = this.patterns.get(key);
    if (known !== undefined) return known;
    const pattern = this.patterns.size;
    this.patterns.set(key, pattern);
    this.cache.clear();
    for (const form of forms) this.place(mode, form, pattern);
    return pattern;
  }

  private place(mode: WordMode, form: string, pattern: number): void {
    switch (mode) {
      case 'exact':
      case 'inflected':
        push(this.exact, form, pattern);
        break;
      case 'citation':
        push(this.citations, form, pattern);
        break;
      case 'prefix':
        push(this.prefixes, form, pattern);
        this.prefixLengths.add(form.length);
        break;
      case 'suffix':
      case 'inflected-suffix':
        push(this.suffixes, form, pattern);
        this.suffixLengths.add(form.length);
        break;
      case 'infix':
        this.infixes.push({ text: form, pattern });
        break;
    }
  }

  /** Numbers of the patterns that ask for a citation of this act, or of this article of it ("echr", "echr/3"). */
  lookUpCitation(key: string): readonly number[] {
    return this.citations.get(key) ?? none;
  }

  /** Numbers of the patterns that a folded form satisfies, each once. */
  lookUp(form: string): readonly number[] {
    const cached = this.cache.get(form);
    if (cached !== undefined) return cached;
    const found = new Set<number>(this.exact.get(form));
    for (const length of this.prefixLengths) {
      if (length <= form.length) addAll(found, this.prefixes.get(form.slice(0, length)));
    }
    for (const length of this.suffixLengths) {
      if (length <= form.length) addAll(found, this.suffixes.get(form.slice(form.length - length)));
    }
    for (const { text, pattern } of this.infixes) {
      if (form.includes(text)) found.add(pattern);
    }
    const result = found.size === 0 ? none : [...found];
    if (this.cache.size >= remembered) this.cache.clear();
    this.cache.set(form, result);
    return result;
  }
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function addAll(set: Set<number>, values: readonly number[] | undefined): void {
  if (values !== undefined) for (const value of values) set.add(value);
}
