const softHyphen = /­/g;
const combiningMarks = /\p{M}+/gu;
const hyphens = /[‐‑]/g;
const apostrophes = /[‘’ʼ′`´]/g;
const escapes = /\\(?=[!-/:-@[-`{-~])/g;

/** Whether a string is lower-case ASCII already, so that folding would not change it. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code > 126 || (code >= 65 && code <= 90) || code === 92 || code === 96) return false;
  }
  return true;
}

/**
 * Folds a word to the form in which words are compared: lower case, accents off ("één" is "een"), NFC, one kind of
 * apostrophe and hyphen, without soft hyphens and Markdown escapes.
 */
export function fold(word: string): string {
  if (isPlain(word)) return word;
  const folded = word
    .replace(escapes, '')
    .normalize('NFD')
    .replace(combiningMarks, '')
    .replace(softHyphen, '')
    .replace(hyphens, '-')
    .replace(apostrophes, "'")
    .toLowerCase();
  // Lower-casing can bring back a combining mark (İ); without this, folding twice would differ from folding once.
  return folded.normalize('NFD').replace(combiningMarks, '').normalize('NFC');
}

/**
 * A bounded memory of folded words: legislation repeats itself, and a form that is the same string object each time is
 * hashed once only. A new word simply takes the place of an old one in its slot.
 */
export class FoldMemory {
  private static readonly size = 1 << 14;
  private readonly words: string[] = new Array<string>(FoldMemory.size).fill('');
  private readonly forms: string[] = new Array<string>(FoldMemory.size).fill('');

  /** The folded form of `source.slice(start, end)`, given a hash of those characters. */
  form(source: string, start: number, end: number, hash: number): string {
    const slot = (hash ^ (hash >>> 15)) & (FoldMemory.size - 1);
    const known = this.words[slot] ?? '';
    if (known.length === end - start && source.startsWith(known, start)) return this.forms[slot] ?? '';
    const word = source.slice(start, end);
    const form = fold(word);
    this.words[slot] = word;
    this.forms[slot] = form;
    return form;
  }
}
