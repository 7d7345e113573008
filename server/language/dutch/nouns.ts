import { beforeVowel } from './spelling.js';

/** Plurals that the rules do not give, by the end of the word, so that compounds share them. */
const irregularPlurals: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'lid leden',
    'stad steden',
    'schip schepen',
    'smid smeden',
    'heid heden',
    'gelid gelederen',
    'kind kinderen',
    'ei eieren',
    'gemoed gemoederen',
    'rad raderen',
    'blad bladen bladeren',
    'lied liederen',
    'volk volken volkeren',
    'been benen beenderen',
    'rund runderen',
    'kalf kalveren',
    'lam lammeren',
    'koe koeien',
    'zee zeeen',
    'man mannen lieden lui',
    'vrouw vrouwen',
    'gebrek gebreken',
    'bevel bevelen',
    'staf staven',
    'verlof verloven',
    'hof hoven',
    'lof loven',
    'graf graven',
    'glas glazen',
    'gat gaten',
    'god goden',
    'lot loten',
    'slot sloten',
    'schot schoten',
    'genot genoten',
    'pad paden',
    'bad baden',
    'vat vaten',
    'dak daken',
    'dal dalen',
    'dag dagen',
    'weg wegen',
    'spel spelen',
    'oorlog oorlogen',
    'hertog hertogen',
    'gebod geboden',
    'verbod verboden',
    'aanbod aanboden',
    'gebed gebeden',
    'tred treden',
    'slag slagen',
    'verdrag verdragen',
    'bedrag bedragen',
    'hol holen',
    'gebouw gebouwen',
    'brief brieven',
    'museum musea',
    'datum data',
    'basis bases basissen',
    'crisis crises crisissen',
    'ministerie ministeries ministerien',
    'politicus politici',
    'medicus medici',
    'zaal zalen',
    'raad raden',
    'deskundige deskundigen',
    'echtgenoot echtgenoten',
    'motief motieven',
    'grof grove groven grover',
    'goed goederen beter betere best beste',
    'veel vele velen meer meeste',
    'weinig minder minst minste',
    'proces-verbaal processen-verbaal',
    'secretaris-generaal secretarissen-generaal',
    'procureur-generaal procureurs-generaal',
    'advocaat-generaal advocaten-generaal',
    'directeur-generaal directeuren-generaal directeurs-generaal',
  ].map((row) => {
    const [singular = '', ...plurals] = row.split(' ');
    return [singular, plurals] as const;
  }),
);
const longestIrregular = 20;

const adjectives = new Set(
  (
    'groot klein hoog laag lang kort zwaar licht streng ruim vroeg laat snel vaak nieuw oud jong hard breed eng nauw ver dicht sterk zwak ' +
    'goed slecht veilig duur goedkoop diep vrij rijk arm vast vol leeg warm koud gering zeker hecht fel wijd smal zacht scherp'
  ).split(' '),
);
const adjectiveEnding = /(?:ig|lijk|baar|zaam|loos|isch|ief|eus|aal|eel|air|end|vol|arm|rijk|waardig|matig)$/;

/** Whether a word has a comparative. Nouns have none: "aanvrager" is no form of "aanvraag". */
function isGradable(word: string): boolean {
  return adjectives.has(word) || (word.length > 5 && adjectiveEnding.test(word));
}

/** What a noun or adjective becomes: plurals, genitives, -e, and the comparative of an adjective. */
export function nounForms(word: string): string[] {
  const forms = [word, `${word}s`, `${word}'s`];
  // "reden" and "wapen"; an infinitive gets its other forms as a verb.
  if (/[^aeiou]en$/.test(word) && word.length > 4) return [...forms, `${word}en`];
  for (let length = Math.min(longestIrregular, word.length); length > 0; length--) {
    const plurals = irregularPlurals.get(word.slice(-length));
    if (plurals === undefined) continue;
    for (const plural of plurals) forms.push(word.slice(0, -length) + plural);
    break;
  }
  if (word.endsWith('e')) {
    forms.push(`${word}n`);
    // "idee" has "ideeën", "knie" has "knieën"; both lose their mark when folded.
    if (word.endsWith('ee') || word.endsWith('ie')) forms.push(`${word}en`, `${word}e`);
    return forms;
  }
  if (word.endsWith('um')) forms.push(`${word.slice(0, -2)}a`);
  if (word.endsWith('icus')) forms.push(`${word.slice(0, -2)}i`);
  if (/[aouiy]$/.test(word)) forms.push(`${word}en`, `${word}e`);
  for (const stem of nounStems(word)) {
    forms.push(`${stem}en`, `${stem}e`);
    if (isGradable(word)) forms.push(`${stem}er`, `${stem}ere`, `${stem}eren`);
  }
  if (isGradable(word)) {
    forms.push(`${word}st`, `${word}ste`);
    if (word.endsWith('r')) forms.push(`${word}der`, `${word}dere`);
  }
  return forms;
}

/** As {@link beforeVowel}, but a word of one syllable is always stressed: "wet" has "wetten" and never "weten". */
function nounStems(word: string): string[] {
  const stems = beforeVowel(word);
  if (
    word
      .replace(/[^aeiouy]+/g, ' ')
      .trim()
      .includes(' ')
  )
    return stems;
  const doubled = word + word.slice(-1);
  return stems.includes(doubled) ? [doubled] : stems;
}
