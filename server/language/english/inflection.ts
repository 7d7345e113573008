import { fold } from '../fold.js';
import type { Inflection } from '../model.js';
import { irregularVerbs } from './irregularVerbs.js';

const irregularPlurals: ReadonlyMap<string, readonly string[]> = new Map([
  ['child', ['children']],
  ['foot', ['feet']],
  ['goose', ['geese']],
  ['man', ['men']],
  ['woman', ['women']],
  ['mouse', ['mice']],
  ['ox', ['oxen']],
  ['person', ['persons', 'people']],
  ['tooth', ['teeth']],
  ['datum', ['data']],
  ['criterion', ['criteria']],
  ['phenomenon', ['phenomena']],
  ['penny', ['pence', 'pennies']],
  ['brother', ['brothers', 'brethren']],
  ['alumnus', ['alumni']],
]);

const vowels = new Set(['a', 'e', 'i', 'o', 'u']);
/** All forms of an English verb, noun or adjective; what it is cannot be seen, so the forms of each are given. */
export function inflectEnglish(dictionaryForm: string): Inflection {
  const word = fold(dictionaryForm.trim());
  const forms = new Set<string>();
  for (const spelling of spellings(word)) addForms(forms, spelling);
  return { forms: [...forms], separable: undefined };
}

/** British and American spellings of one word. */
function spellings(word: string): string[] {
  const found = [word];
  const swap = (from: string, to: string): void => {
    if (word.endsWith(from) && word.length > from.length + 2) found.push(word.slice(0, -from.length) + to);
  };
  swap('ise', 'ize');
  swap('ize', 'ise');
  swap('isation', 'ization');
  swap('ization', 'isation');
  swap('yse', 'yze');
  swap('yze', 'yse');
  swap('our', 'or');
  swap('ence', 'ense');
  swap('ense', 'ence');
  swap('ogue', 'og');
  swap('tre', 'ter');
  swap('ment', 'ement');
  swap('gement', 'gment');
  swap('ll', 'l');
  swap('l', 'll');
  swap('amme', 'am');
  return found;
}

function addForms(forms: Set<string>, word: string): void {
  forms.add(word);
  forms.add(`${word}'s`);
  for (const plural of plurals(word)) {
    forms.add(plural);
    forms.add(`${plural}'s`);
  }
  const irregular = irregularVerbs.get(word);
  for (const form of irregular ?? []) forms.add(form);
  for (const stem of stemsBefore(word)) {
    forms.add(`${stem}ing`);
    if (irregular === undefined) forms.add(`${stem}ed`);
  }
  if (irregular === undefined && word.endsWith('y') && !vowels.has(word.at(-2) ?? ''))
    forms.add(`${word.slice(0, -1)}ied`);
}

function plurals(word: string): string[] {
  const irregular = irregularPlurals.get(word);
  if (irregular !== undefined) return [...irregular, `${word}s`];
  if (word.endsWith('man')) return [`${word.slice(0, -3)}men`, `${word}s`];
  if (word.endsWith('child')) return [`${word}ren`];
  if (word.endsWith('y') && !vowels.has(word.at(-2) ?? '')) return [`${word.slice(0, -1)}ies`];
  if (word.endsWith('sis')) return [`${word.slice(0, -2)}es`];
  if (word.endsWith('ife')) return [`${word.slice(0, -2)}ves`, `${word}s`];
  if (word.endsWith('f') && !word.endsWith('ff')) return [`${word.slice(0, -1)}ves`, `${word}s`];
  if (/(?:s|x|z|ch|sh|o)$/.test(word)) return [`${word}es`, `${word}s`, ...(word.endsWith('z') ? [`${word}zes`] : [])];
  return [`${word}s`];
}

/** A verb as it is spelt before -ing and -ed: "remove" gives "remov", "refer" gives "referr" and "refer". */
function stemsBefore(word: string): string[] {
  if (word.endsWith('ie')) return [`${word.slice(0, -2)}y`, word.slice(0, -1)];
  if (word.endsWith('ee') || word.endsWith('oe') || word.endsWith('ye')) return [word, word.slice(0, -1)];
  if (word === 'be') return [word];
  if (word.endsWith('e')) return [word.slice(0, -1)];
  const last = word.at(-1) ?? '';
  const before = word.at(-2) ?? '';
  const third = word.at(-3) ?? '';
  const stems = [word];
  const single = vowels.has(before) && !(vowels.has(third) && !(third === 'u' && word.at(-4) === 'q'));
  if (!vowels.has(last) && single && !'wxyh'.includes(last)) {
    // Stress decides ("referred", "entered") and spelling does not show it.
    stems.push(word + last);
  }
  if (last === 'c') stems.push(`${word}k`);
  return stems;
}
