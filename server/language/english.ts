import { englishClauses } from './english/clauses.js';
import { inflectEnglish } from './english/inflection.js';
import { englishSigns } from './english/sentenceSigns.js';
import { fold } from './fold.js';
import type { Inflection, Language } from './model.js';
import { remember } from './remember.js';
import { cutSentences } from './sentences.js';
import { createTokenizer } from './tokenizer.js';

const inflect = remember<Inflection>(inflectEnglish);

/** English, as it is written in legislation. */
export const english: Language = {
  code: 'en',
  fold,
  tokenize: createTokenizer(),
  sentences: (tokens) => cutSentences(tokens, englishSigns),
  clauses: englishClauses,
  inflect,
};
