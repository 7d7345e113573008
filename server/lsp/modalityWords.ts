import type { Token } from '../language/model.js';
import type { LanguageCode, Range } from '../text/range.js';

/** Words that say what must, may or may not be done, as phrases: a word with what directly follows it. */
const phrases: { readonly [code in LanguageCode]: readonly string[] } = {
  nl: [
    ...['moet', 'moeten', 'dient', 'dienen', 'mag', 'mogen', 'kan', 'kunnen', 'hoeft', 'hoeven', 'behoeft', 'behoeven'],
    ...['mag niet', 'mogen niet', 'kan niet', 'kunnen niet', 'mag geen', 'mogen geen', 'kan geen', 'kunnen geen'],
    ...['hoeft niet', 'hoeven niet', 'behoeft niet', 'behoeven niet'],
    ...['is verplicht', 'zijn verplicht', 'is niet verplicht', 'zijn niet verplicht', 'is gehouden', 'zijn gehouden'],
    ...['is bevoegd', 'zijn bevoegd', 'is niet bevoegd', 'zijn niet bevoegd', 'is gerechtigd', 'zijn gerechtigd'],
    ...[
      'is verboden',
      'zijn verboden',
      'is toegestaan',
      'zijn toegestaan',
      'is niet toegestaan',
      'zijn niet toegestaan',
    ],
    ...['draagt zorg', 'dragen zorg'],
  ],
  en: [
    ...['must', 'must not', 'shall', 'shall not', 'may', 'may not', 'may only', 'cannot', 'need not'],
    ...['is required to', 'are required to', 'is not required to', 'are not required to'],
    ...['is obliged to', 'are obliged to', 'is not obliged to', 'are not obliged to'],
    ...['is entitled to', 'are entitled to', 'is not entitled to', 'are not entitled to'],
    ...['is prohibited', 'are prohibited', 'is prohibited from', 'are prohibited from'],
    ...['is permitted to', 'are permitted to', 'is not permitted to', 'are not permitted to'],
  ],
};

type Steps = ReadonlyMap<string, readonly (readonly string[])[]>;

const byFirst: { readonly [code in LanguageCode]: Steps } = { nl: steps(phrases.nl), en: steps(phrases.en) };

function steps(list: readonly string[]): Steps {
  const map = new Map<string, string[][]>();
  for (const phrase of list) {
    const [first = '', ...rest] = phrase.split(' ');
    map.set(first, [...(map.get(first) ?? []), rest]);
  }
  for (const rests of map.values()) rests.sort((a, b) => b.length - a.length);
  return map;
}

/** Months are written with a capital, the auxiliary verb only at the start of a sentence. */
function isMonth({ form, capital }: Token, before: Token | undefined): boolean {
  return form === 'may' && capital === true && before !== undefined && before.form !== '.';
}

const known = new WeakMap<readonly Token[], readonly Range[]>();

/**
 * The words in a passage that say what must, may or may not be done: "is niet verplicht", "shall not". A list of tokens is
 * searched once.
 * @returns stretches in what the places of the tokens count in
 */
export function modalityWords(tokens: readonly Token[], language: LanguageCode): readonly Range[] {
  const found = known.get(tokens) ?? findModality(tokens, language);
  known.set(tokens, found);
  return found;
}

function findModality(tokens: readonly Token[], language: LanguageCode): readonly Range[] {
  const found: Range[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || isMonth(token, tokens[at - 1])) continue;
    const rest = byFirst[language].get(token.form)?.find((words) => {
      return words.every((word, index) => tokens[at + 1 + index]?.form === word);
    });
    if (rest === undefined) continue;
    at += rest.length;
    found.push({ start: token.start, end: tokens[at]?.end ?? token.end });
  }
  return found;
}
