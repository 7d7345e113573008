import { beforeVowel } from './spelling.js';

/** Plurals that the rules do not give, by the end of the word, so that compounds share them. */
const irregularPlurals: readonly (readonly [string, readonly string[]])[] = [
  ['lid', ['leden']],
  ['stad', ['steden']],
  ['schip', ['schepen']],
  ['smid', ['smeden']],
  ['heid', ['heden']],
  ['gelid', ['gelederen']],
  ['kind', ['kinderen']],
  ['ei', ['eieren']],
  ['goed', ['goederen']],
  ['gemoed', ['gemoederen']],
  ['rad', ['raderen']],
  ['blad', ['bladen', 'bladeren']],
  ['lied', ['liederen']],
  ['volk', ['volken', 'volkeren']],
  ['been', ['benen', 'beenderen']],
  ['rund', ['runderen']],
  ['kalf', ['kalveren']],
  ['lam', ['lammeren']],
  ['koe', ['koeien']],
  ['vlo', ['vlooien']],
  ['zee', ['zeeen']],
  ['man', ['mannen', 'lieden', 'lui']],
  ['bevel', ['bevelen']],
  ['misdrijf', ['misdrijven']],
  ['staf', ['staven']],
  ['verlof', ['verloven']],
  ['hof', ['hoven']],
  ['lof', ['loven']],
  ['glas', ['glazen']],
  ['gebrek', ['gebreken']],
  ['gesprek', ['gesprekken']],
  ['museum', ['musea']],
  ['datum', ['data']],
  ['centrum', ['centra']],
  ['forum', ['fora']],
  ['quotum', ['quota']],
  ['criterium', ['criteria']],
  ['ministerie', ['ministeries', 'ministerien']],
  ['politicus', ['politici']],
  ['medicus', ['medici']],
  ['basis', ['bases', 'basissen']],
  ['crisis', ['crises', 'crisissen']],
  ['analyse', ['analysen']],
];

/** What a noun or adjective becomes: plurals, genitives, -e, comparative and superlative. */
export function nounForms(word: string): string[] {
  const forms = [word, `${word}s`, `${word}'s`];
  for (const [ending, plurals] of irregularPlurals) {
    if (word.endsWith(ending)) for (const plural of plurals) forms.push(word.slice(0, -ending.length) + plural);
  }
  if (word.endsWith('e')) {
    forms.push(`${word}n`, `${word}r`, `${word}re`, `${word}en`, `${word}ren`);
    return forms;
  }
  if (word.endsWith('um')) forms.push(`${word.slice(0, -2)}a`);
  if (word.endsWith('icus')) forms.push(`${word.slice(0, -2)}i`);
  if (word.endsWith('a') || word.endsWith('o') || word.endsWith('u') || word.endsWith('i') || word.endsWith('y')) {
    forms.push(`${word}en`, `${word}e`, `${word}ene`);
  }
  for (const stem of beforeVowel(word)) {
    forms.push(`${stem}en`, `${stem}e`, `${stem}er`, `${stem}ere`, `${stem}eren`);
  }
  forms.push(`${word}st`, `${word}ste`, `${word}sten`);
  if (word.endsWith('r')) forms.push(`${word}der`, `${word}dere`);
  return forms;
}
