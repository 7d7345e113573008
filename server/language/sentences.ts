import type { Token } from './model.js';

/** What a language must tell for its sentences to be cut. */
export interface SentenceSigns {
  /** Folded words that a full stop follows without ending the sentence: "art", "nr". */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations after which a sentence may end as well: "o.a." does not, "e.d." may. */
  readonly finalAbbreviations: ReadonlySet<string>;
  /** Words that cannot be the last of a sentence: articles, prepositions, conjunctions. */
  readonly unfinished: ReadonlySet<string>;
  /** Words before a number or letter that cites a provision: "artikel", "onder", "section". */
  readonly pointers: ReadonlySet<string>;
}

const closers = new Set(['"', '”', '»', ')', ']', '’', "'", '“']);

/**
 * Cuts tokens into sentences: at final punctuation that is not an abbreviation's, a number's or an initial's, and where
 * a new block begins after finished text.
 * @param tokens ascending tokens of one text
 * @returns every token in exactly one sentence, in order
 */
export function cutSentences(tokens: readonly Token[], signs: SentenceSigns): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (current.length > 0 && startsSentence(token, tokens[at + 1], current, signs)) {
      sentences.push(current);
      current = [];
    }
    current.push(token);
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

function startsSentence(
  token: Token,
  after: Token | undefined,
  before: readonly Token[],
  signs: SentenceSigns,
): boolean {
  let last = before.length - 1;
  while (last > 0 && closers.has(before[last]?.form ?? '')) last--;
  const mark = before[last];
  if (mark === undefined) return false;
  if (closers.has(token.form) && !token.startsBlock) return false;
  if (mark.kind === 'punctuation') {
    if (mark.form === '?' || mark.form === '!') return true;
    if (mark.form === '.' || mark.form === '...') return endsAtStop(token, after, before, last, signs);
    if (mark.form === ':' || mark.form === ',' || mark.form === ';' || mark.form === '-' || mark.form === '–')
      return false;
  }
  if (mark.kind === 'word' && mark.form.endsWith('.') && token.capital === true) {
    if (signs.finalAbbreviations.has(mark.form)) return true;
  }
  return token.startsBlock && blockIsNew(token, after, mark, signs);
}

/** Whether a full stop ends the sentence, given what stands before and after it. */
function endsAtStop(
  token: Token,
  after: Token | undefined,
  before: readonly Token[],
  last: number,
  signs: SentenceSigns,
): boolean {
  const stop = before[last];
  const word = before[last - 1];
  if (stop === undefined || word === undefined) return false;
  const label = last === 1;
  // "1." or "a." at the beginning numbers what follows.
  if (label && (word.kind === 'number' || word.form.length <= 2 || isRoman(word.form))) return false;
  if (stop.form === '...' && token.capital !== true && !token.startsBlock) return false;
  if (word.end < stop.start) return true;
  const abbreviated = word.kind === 'word' && signs.abbreviations.has(word.form);
  if (abbreviated) return token.startsBlock && token.start - stop.end > 1 && token.capital === true;
  if (word.form.length === 1 && word.capital === true && !signs.pointers.has(before[last - 2]?.form ?? ''))
    return false;
  if (token.startsBlock && token.start - stop.end > 1) return true;
  if (token.kind === 'word') {
    if (token.capital === true) return true;
    // A small letter goes on with the sentence, unless it is the label of an item: "b. de vreemdeling".
    return token.form.length <= 2 && isLabelMark(after);
  }
  if (token.kind === 'number') return stop.form === '.' || isLabelMark(after);
  return (
    token.kind === 'citation' || token.form === '"' || token.form === '“' || token.form === '«' || token.form === '('
  );
}

/** Whether text in a new block, after text without final punctuation, is a sentence of its own. */
function blockIsNew(token: Token, after: Token | undefined, mark: Token, signs: SentenceSigns): boolean {
  if (signs.unfinished.has(mark.form)) return false;
  const labelled = isLabelMark(after) && (token.kind === 'number' || token.form.length <= 2 || isRoman(token.form));
  // One line end and nothing else is the wrapping of a paragraph.
  if (token.start - mark.end <= 1) return labelled;
  if (token.kind === 'punctuation') return token.form !== ',' && token.form !== ')' && token.form !== ';';
  return token.capital === true || token.kind === 'number' || token.kind === 'citation' || labelled;
}

function isLabelMark(token: Token | undefined): boolean {
  return token !== undefined && (token.form === '.' || token.form === ')' || token.form === '°');
}

function isRoman(form: string): boolean {
  if (form.length > 5) return false;
  for (const letter of form) if (letter !== 'i' && letter !== 'v' && letter !== 'x') return false;
  return form.length > 0;
}
