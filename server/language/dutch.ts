import { dutchClauses } from './dutch/clauses.js';
import { inflectDutch } from './dutch/inflection.js';
import { dutchSigns } from './dutch/sentenceSigns.js';
import { fold } from './fold.js';
import type { Inflection, Language } from './model.js';
import { remember } from './remember.js';
import { cutSentences } from './sentences.js';
import { createTokenizer } from './tokenizer.js';

const inflect = remember<Inflection>(inflectDutch);

/** Dutch, as it is written in legislation. */
export const dutch: Language = {
  code: 'nl',
  fold,
  tokenize: createTokenizer(),
  sentences: (tokens) => cutSentences(tokens, dutchSigns),
  clauses: dutchClauses,
  inflect,
};
