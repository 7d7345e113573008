import type { ActName } from './actNames.js';
import type { InstructionSentence, Opens, SentenceFound } from './instructions.js';
import type { AmendmentAction } from './model.js';
import type { Quoted } from './quotes.js';
import type { ReferenceFound } from './references.js';
import { skipBlank, trimEnd } from './visibleText.js';

const FOLLOWS = /(?::|\b(?:luidende|luidend|luiden|volgt))\s*:?\s*$/;

/** Quoted words after these disappear, whatever the rest of the sentence does: "en vervalt «c»". */
const GOES = /\bverval(?:t|len)\s+(?:telkens\s+)?(?:(?:de|het)\s+(?:woord(?:en)?|zinsneden?|zin)\s+)?\S$/;
/** Quoted words after these only say where: "wordt na «vreemdeling» ingevoegd". */
const WHERE = /\b(?:na|voor|vóór|achter|tussen)\s+(?:(?:de|het)\s+(?:woord(?:en)?|zinsneden?|zin)\s+)?\S$/;

function before(sentence: InstructionSentence, quote: Quoted): string {
  const end = quote.from - sentence.from;
  return sentence.masked.slice(Math.max(0, end - 60), end);
}

/** Puts an instruction together: what comes in stands in quotes after the verb, after a colon, or in the text that follows. */
export function result(
  sentence: InstructionSentence,
  action: AmendmentAction,
  reference: ReferenceFound | undefined,
  name: ActName | undefined,
  removed: readonly Quoted[],
  after: number,
): SentenceFound {
  const { text, from, to, masked, quotes, acts, last } = sentence;
  const act = name === undefined ? undefined : acts.reference(name);
  const base: Omit<SentenceFound, 'inserted' | 'opens' | 'removed'> & { removed: readonly Quoted[] } = {
    action,
    reference,
    act,
    removed,
    umbrella: false,
  };
  if (action === 'repeal' || action === 'renumber') return { ...base, inserted: [], opens: undefined };
  const colon = masked.lastIndexOf(':');
  const tail = colon < 0 || colon < after ? to : skipBlank(text, from + colon + 1, to);
  if (last && FOLLOWS.test(masked)) return { ...base, inserted: [], opens: opened(masked, action, reference) };
  const goes = quotes.filter((quote) => quote.from >= from + after && GOES.test(before(sentence, quote)));
  const inQuotes = quotes.filter(
    (quote) =>
      quote.from >= from + after &&
      !removed.includes(quote) &&
      !goes.includes(quote) &&
      !WHERE.test(before(sentence, quote)),
  );
  if (goes.length > 0) base.removed = [...removed, ...goes];
  if (inQuotes.length > 0 && !(colon >= after && inQuotes.some((quote) => quote.from < from + colon))) {
    return { ...base, inserted: inQuotes, opens: undefined };
  }
  if (tail < to) return { ...base, inserted: [{ from: tail, to: endOfWords(text, tail, to) }], opens: undefined };
  return { ...base, inserted: inQuotes, opens: undefined };
}

/** The full stop after unquoted words closes the instruction, unless the words are a sentence themselves. */
function endOfWords(text: string, from: number, to: number): number {
  const end = trimEnd(text, from, to);
  const fragment = /^[\p{Ll}\d€]/u.test(text.slice(from, from + 2));
  return fragment && text[end - 1] === '.' && text.indexOf('.', from) === end - 1 ? end - 1 : end;
}

/** What kind of text an instruction announces. */
function opened(masked: string, action: AmendmentAction, reference: ReferenceFound | undefined): Opens {
  if (/\b(?:hoofdstuk|hoofdstukken|afdeling|paragraaf|titel|deel)\b[^:]{0,60}\b(?:ingevoegd|toegevoegd)\b/.test(masked))
    return 'division';
  if (
    /\b(?:artikel|artikelen)\s+(?:ingevoegd|toegevoegd)\b|\b(?:een|twee|drie|vier|vijf|zes|de volgende|het volgende)\s+(?:nieuwe?\s+)?(?:lid of )?artikel(?:en)?\b/.test(
      masked,
    )
  )
    return 'article';
  if (action === 'replace') {
    if (reference?.level === 'division') return 'division';
    if (reference?.level === 'article' && reference.articles.length > 0) return 'article';
    if (reference?.level === 'paragraph') return 'paragraph';
    if (reference?.level === 'item') return 'item';
  }
  if (
    /\b(?:lid|leden)\s+(?:ingevoegd|toegevoegd)\b|\b(?:een|twee|drie|vier|vijf|zes)\s+(?:nieuwe?\s+)?(?:lid|leden)\b/.test(
      masked,
    )
  )
    return 'paragraph';
  if (/\b(?:onderdeel|onderdelen)\b/.test(masked)) return 'item';
  return 'text';
}
