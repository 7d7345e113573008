import { fold } from '../fold.js';
import type { Inflection } from '../model.js';
import { nounForms } from './nouns.js';
import { canBeInfinitive, looseStems, separableForms, separate, verbForms } from './verbs.js';

/** Conjunctions and adverbs that look like a form of a verb: "indien", "uitsluitend". */
const wordsOfTheirOwn = [
  'indien',
  'uitsluitend',
  'betreffende',
  'aangaande',
  'inzake',
  'mits',
  'niettegenstaande',
  'betrokkene',
  'betrokkenen',
];

/**
 * All forms of a Dutch dictionary word: of a verb (infinitive), a noun (singular) or an adjective (without -e). What it
 * is cannot always be seen, so a word that may be several gets the forms of each.
 * @param dictionaryForm in any capitals
 */
export function inflectDutch(dictionaryForm: string): Inflection {
  const word = fold(dictionaryForm.trim());
  const forms = new Set<string>(nounForms(word));
  let separable: Inflection['separable'];
  if (canBeInfinitive(word)) {
    const parts = separate(word);
    for (const form of verbForms(word)) forms.add(form);
    if (parts !== undefined) {
      for (const form of separableForms(parts.particle, parts.verb)) forms.add(form);
      separable = {
        stems: [...new Set(looseStems(parts.verb))],
        infinitive: `${parts.particle} te ${parts.verb}`,
        particle: parts.particle,
      };
    }
  }
  for (const form of wordsOfTheirOwn) if (form !== word) forms.delete(form);
  return { forms: [...forms], separable };
}
