import { skipBlank, trimEnd } from './visibleText.js';

/** Indices in the visible text. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Words without which nothing is stated; cheap to look for. */
const MAY_STATE = /\b(?:is|zijn|heet|heten)\b|\p{L}: \p{Ll}/u;
const QUOTE = '[«“"„\'‘’»”]?';
/** Whom or what a meaning opens with, and that it goes on to say which one. */
const DUTCH_MEANING =
  '(?=(?:de|het|een|iedere|elke|ieder|elk)\\s(?:\\p{L}+[\\s-]){1,5}?(?:,\\s)?(?:die|dat|wiens|wier|aan wie|van wie|voor wie|op wie)\\b|(?:degene|diegene|hij|zij|wie|al wie|degenen|personen|vreemdelingen)\\b)';
const ENGLISH_MEANING =
  '(?=(?:an?|the|any|every)\\s(?:[\\p{L}-]+\\s){1,5}?(?:who|whose|whom|to whom|in respect of whom)\\b|(?:anyone|any one|someone|those|persons)\\b)';

const TERM = `${QUOTE}((?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+)${QUOTE}`;
const BEGIN = '(?:^|[.;]\\s+|\\ue000)';
/** A form in which a term is stated, and words without which it is not there, which are cheaper to look for. */
interface Form {
  readonly needs: RegExp;
  readonly pattern: RegExp;
}

/** "Een gast is de vreemdeling die …", "A guest is a person who …": by its form alone. */
const BY_FORM: readonly Form[] = [
  { needs: /Een .* is /s, pattern: new RegExp(`${BEGIN}Een ${TERM} is ${DUTCH_MEANING}`, 'gu') },
  { needs: /An? .* is /s, pattern: new RegExp(`${BEGIN}An? ${TERM} is ${ENGLISH_MEANING}`, 'gu') },
  // "Ontheemde: de vreemdeling die …", on a line of its own: as in a list of definitions, but nothing announces it.
  {
    needs: /: /,
    pattern: new RegExp(
      `${BEGIN}(?!\\p{L}*[^:]*\\b(?:is|zijn|wordt|worden|geldt|aan|op|are|be)\\b[^:]*:)${TERM}: ${DUTCH_MEANING}`,
      'gu',
    ),
  },
];
/** "In deze wet is een sluikbewoner degene …", "In this Law, a B-holder is a beneficiary …": where meanings are announced. */
const ANNOUNCED: readonly Form[] = [
  {
    needs: /(?:In|Voor) (?:deze|dit) /,
    pattern: new RegExp(
      `${BEGIN}(?:In|Voor) (?:deze|dit) \\p{L}{3,20} (?:is|zijn|heet|heten) (?:een |de |het )?${TERM} (?=(?:de|het|een|iedere|elke|degene|diegene|hij|zij|wie)\\s)`,
      'gu',
    ),
  },
  {
    needs: /In this /,
    pattern: new RegExp(
      `${BEGIN}In this \\p{L}{3,20},? an? ${TERM} is (?=(?:an?|any|every|the|anyone|someone)\\s)`,
      'gu',
    ),
  },
];
const SENTENCE_END = /[.;](?=\s|$)|\ue000/g;
/** "Een vreemdeling is de vreemdeling …", "a person is a person who": no term but what all texts speak of. */
const NO_TERM =
  /^(?:vreemdeling|persoon|person|alien|foreign national|offence|migrant|asielzoeker|vluchteling|refugee)$/i;

/**
 * Finds terms that a provision defines by saying what they are, while laying down law in the same breath. Such
 * sentences stay law; only their term is known with its meaning.
 * @param from where a passage begins in the visible text
 * @param to where it ends
 */
export function statedDefinitions(text: string, from: number, to: number): { term: Stretch; meaning: Stretch }[] {
  const words = text.slice(from, to);
  if (!MAY_STATE.test(words)) return [];
  return [...BY_FORM, ...ANNOUNCED].flatMap(({ needs, pattern }) =>
    (needs.test(words) ? [...words.matchAll(pattern)] : []).flatMap((match) => {
      const term = match[1] ?? '';
      if (term === '' || NO_TERM.test(term)) return [];
      const termFrom = from + match.index + match[0].lastIndexOf(term);
      const start = skipBlank(text, from + match.index + match[0].length, to);
      SENTENCE_END.lastIndex = start - from;
      const end = SENTENCE_END.exec(words)?.index ?? words.length;
      return [
        {
          term: { from: termFrom, to: termFrom + term.length },
          meaning: { from: start, to: trimEnd(text, start, from + end) },
        },
      ];
    }),
  );
}
