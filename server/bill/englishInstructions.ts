import type { ActName } from './actNames.js';
import type { InstructionSentence, Opens, SentenceFound } from './instructions.js';
import type { AmendmentAction } from './model.js';
import type { Quoted } from './quotes.js';
import { type ReferenceFound, referenceAt } from './references.js';
import { skipBlank, trimEnd } from './visibleText.js';

const LEAD =
  /^(?:In|in|After|Before|For|At the end of|To)?\s*(?:the\s+)?(?:(?:English|French) version of\s+)?(?:the\s+)?(?:heading|headings|portion|title|definition|definitions|long title|opening words)?[^.;:]{0,40}?(?=\b(?:(?:sub)?sections?|articles?|paragraphs?|clauses?|chapter|part|regulations?|subparagraphs?)\b)/i;
const AMENDED =
  /\b(?:is|are|be)\s+(?:hereby\s+)?(?:further\s+)?amended\b|\b(?:is|are|be)\s+(?:hereby\s+)?(?:repealed|revoked|deleted|omitted|replaced|substituted|inserted|added|renumbered)\b|\b(?:substitute|omit|insert|add|leave out|repeal|delete|strike out)\b|\bceases? to have effect\b|\bamends\b|\bcease to have effect\b|\bby\s+(?:the\s+)?(?:substitut(?:ing|ion)|omitting|omission|insert(?:ing|ion)|adding|addition|delet(?:ing|ion)|repeal(?:ing)?|striking out|leaving out|replac(?:ing|ement)|revoking|revocation)\b/i;
const FOLLOWS = /(?::|—|-{1,3}|–|\bfollowing)\s*$/;

/** Reads one English sentence as an amending instruction; undefined when it is something else. */
export function readEnglishSentence(sentence: InstructionSentence): SentenceFound | undefined {
  const { masked, text, from, to, acts } = sentence;
  const verb = AMENDED.exec(masked);
  if (verb === null || /\b(?:wordt|worden|vervalt|artikel|het|de)\b/.test(masked.slice(0, 200))) return undefined;
  if (/^(?:If|Where|When|Unless|Subject to|Nothing|A person|No person|Despite)\b/.test(masked)) return undefined;
  const imperative = /^(?:substitute|omit|insert|add|leave out|repeal|delete|strike out)$|^by\b/i.test(verb[0]);
  const lead = LEAD.exec(masked)?.[0] ?? '';
  const start = from + lead.length;
  let reference = referenceAt(text, start, to, acts);
  let name: ActName | undefined;
  let subjectEnd = reference?.to;
  if (reference === undefined) {
    const actStart = from + (/^(?:The|This|the)\s+/.exec(masked)?.[0].length ?? 0);
    name = acts.nameAt(actStart, to);
    subjectEnd = name?.to;
    if (name === undefined && /^The (?:Act|Principal Act|Code|said Act|schedule|Schedule|following)\b/.test(masked))
      subjectEnd = actStart;
    if (/^This Act amends\s/.test(masked)) {
      const amended = acts.nameAt(
        from +
          verb.index +
          verb[0].length +
          (/^\s+(?:the\s+)?/.exec(masked.slice(verb.index + verb[0].length))?.[0].length ?? 0),
        to,
      );
      return amended === undefined
        ? undefined
        : { ...result(sentence, 'replace', undefined, amended, []), umbrella: true, inserted: [], opens: undefined };
    }
  }
  if (reference === undefined && name === undefined && subjectEnd === undefined) {
    if (
      !imperative ||
      verb.index > 120 ||
      !/^(?:For|After|Before|Omit|Insert|At the end|In|Leave out|Delete|Repeal|Substitute|Add|[Bb]y|for|after|omit|at the end|insert|in|leave out)\b/.test(
        masked,
      )
    )
      return undefined;
  } else if (!imperative && (subjectEnd ?? from) - from > verb.index) return undefined;
  else if (!imperative && verb.index - ((subjectEnd ?? from) - from) > 160) return undefined;
  const after = masked.slice(verb.index);
  const place = /\bafter\s+(?=(?:sub)?section|article|paragraph|subsection)/i.exec(after);
  if (place !== null) {
    const found = referenceAt(text, from + verb.index + place.index + place[0].length, to, acts);
    if (found !== undefined && (reference === undefined || reference.articles.length === 0)) reference = found;
  }
  if (
    /\b(?:amended)\b/i.test(verb[0]) &&
    /\bamended\s*(?:as follows)?\s*(?:by)?\s*(?:[:—–]|-{2,3})?\s*$/i.test(masked)
  ) {
    return {
      ...result(sentence, 'replace', reference, name, []),
      umbrella: true,
      inserted: [],
      opens: undefined,
    };
  }
  return bySort(sentence, reference, name);
}

function bySort(
  sentence: InstructionSentence,
  reference: ReferenceFound | undefined,
  name: ActName | undefined,
): SentenceFound | undefined {
  const { masked, quotes, from } = sentence;
  const words = masked;
  if (/\b(?:substitut\w*|replac\w+)\b/i.test(words)) {
    // "for «a» substitute «b»", "by substituting «b» for «a»", "by the substitution of «b» for «a»", "«a» is replaced by «b»"
    const reversed = /\bsubstitut(?:ing|ion)\b[^\ue001]{0,40}[^\w\s]\ue001+[^\w\s]?,?\s+for\b/i.test(words);
    const removed =
      quotes.length >= 2
        ? reversed
          ? quotes.slice(1)
          : quotes.slice(0, 1)
        : /\b(?:substitute|with|by)\b\s*(?:[—:-]|$)/i.test(words)
          ? quotes
          : [];
    return result(sentence, 'replace', reference, name, removed);
  }
  if (/\b(?:striking out|omitt?\w*|delet\w+|leav(?:e|ing) out|strike out)\b/i.test(words)) {
    const adds = /\b(?:adding|inserting|insert)\b/i.exec(words);
    const limit = adds === null ? Number.POSITIVE_INFINITY : from + adds.index;
    return result(
      sentence,
      adds === null ? 'repeal' : 'replace',
      reference,
      name,
      quotes.filter((quote) => quote.to <= limit),
    );
  }
  if (/\b(?:insert\w*)\b/i.test(words)) return result(sentence, 'insert', reference, name, []);
  if (/\b(?:add|added|adding|addition)\b/i.test(words)) return result(sentence, 'add', reference, name, []);
  if (/\b(?:renumber\w*)\b/i.test(words)) return result(sentence, 'renumber', reference, name, []);
  if (/\b(?:repeal\w*|revok\w*|cease)/i.test(words)) return result(sentence, 'repeal', reference, name, quotes);
  return undefined;
}

function result(
  sentence: InstructionSentence,
  action: AmendmentAction,
  reference: ReferenceFound | undefined,
  name: ActName | undefined,
  removed: readonly Quoted[],
): SentenceFound {
  const { text, from, to, masked, quotes, acts, last } = sentence;
  const act = name === undefined ? undefined : acts.reference(name);
  const base = { action, reference, act, removed, umbrella: false };
  if (action === 'renumber' || (action === 'repeal' && !FOLLOWS.test(masked)))
    return { ...base, inserted: [], opens: undefined };
  if (last && FOLLOWS.test(masked)) return { ...base, inserted: [], opens: opened(masked, reference) };
  let rest = quotes.filter((quote) => !removed.includes(quote));
  // "after «x» insert «y»": the first quotation says where.
  if ((action === 'insert' || action === 'add') && rest.length > 1) rest = rest.slice(-1);
  if (rest.length > 0) return { ...base, inserted: rest, opens: undefined };
  const colon = masked.indexOf(':');
  const tail = colon < 0 ? to : skipBlank(text, from + colon + 1, to);
  return { ...base, inserted: tail < to ? [{ from: tail, to: trimEnd(text, tail, to) }] : [], opens: undefined };
}

function opened(masked: string, reference: ReferenceFound | undefined): Opens {
  const level = reference?.level;
  if (
    /\bafter\s+(?:section|article)|\bnew sections?\b|\bfollowing sections?\b|\bsections?\b[^:]{0,40}\b(?:is|are) (?:replaced|repealed)/i.test(
      masked,
    ) &&
    (level === 'article' || level === undefined)
  )
    return 'article';
  if (/\b(?:chapter|part|division)s?\b[^:]{0,40}\b(?:inserted|added|replaced)\b/i.test(masked)) return 'division';
  if (level === 'article' && /\b(?:replaced|substitut)/i.test(masked)) return 'article';
  if (level === 'paragraph' || /\bsubsections?\b/i.test(masked)) return 'paragraph';
  if (level === 'item' || /\b(?:paragraph|item|definition)s?\b/i.test(masked)) return 'item';
  return 'text';
}
