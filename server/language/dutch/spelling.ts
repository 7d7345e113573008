const vowels = new Set(['a', 'e', 'i', 'o', 'u', 'y']);

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && vowels.has(letter);
}

const digraphs = new Set(['aa', 'ee', 'oo', 'uu', 'ie', 'oe', 'eu', 'ui', 'ou', 'ei', 'au', 'ij']);

/** Whether two letters spell one vowel sound: "ie" does, "eo" in "beogen" does not. */
function isDigraph(first: string | undefined, second: string | undefined): boolean {
  return digraphs.has(`${first ?? ''}${second ?? ''}`);
}

function isConsonant(letter: string | undefined): boolean {
  return letter !== undefined && letter >= 'a' && letter <= 'z' && !vowels.has(letter);
}

/**
 * A word as it is spelt before an ending that begins with a vowel: "aanvraag" gives "aanvrag", "wet" gives "wett" and
 * "wet", "bewijs" gives "bewijz" and "bewijs". Stress decides which is right and spelling does not show it, so both
 * are given.
 */
export function beforeVowel(word: string): string[] {
  const last = word.at(-1);
  const before = word.at(-2);
  const third = word.at(-3);
  if (!isConsonant(last) || last === undefined) return [word];
  const results: string[] = [];
  const long = before !== undefined && isVowel(before) && before === third && !word.endsWith('ieuw');
  const stem = long ? word.slice(0, -2) + last : word;
  const diphthong = isDigraph(third, before);
  const ij = before === 'j' && third === 'i';
  const voiced = last === 'f' ? `${stem.slice(0, -1)}v` : last === 's' ? `${stem.slice(0, -1)}z` : undefined;
  if (voiced !== undefined) results.push(voiced);
  results.push(stem);
  if (isVowel(before) && !diphthong && !ij && last !== 'w' && last !== 'j' && last !== 'x') results.push(word + last);
  return results;
}

/**
 * The stems that an infinitive can have: "verlenen" gives "verleen", "zetten" gives "zet", "reizen" gives "reis".
 * An unstressed last syllable ("weigeren") and a stressed one ("waarderen") look the same, so both are given.
 * @returns pairs of the stem as it is spelt and its last sound before devoicing
 */
export function verbStems(infinitive: string): { readonly stem: string; readonly sound: string }[] {
  const raw = infinitive.endsWith('en') ? infinitive.slice(0, -2) : infinitive.slice(0, -1);
  const last = raw.at(-1) ?? '';
  const before = raw.at(-2);
  const third = raw.at(-3);
  const sound = raw.endsWith('ch') ? 'ch' : last;
  if (isConsonant(last) && last === before) return [{ stem: raw.slice(0, -1), sound }];
  const devoiced = last === 'v' ? `${raw.slice(0, -1)}f` : last === 'z' ? `${raw.slice(0, -1)}s` : raw;
  const open = isConsonant(last) && isVowel(before) && !isDigraph(third, before) && last !== 'j';
  if (!open || (before === 'j' && third === 'i')) {
    // "associëren" and "creëren" have lost their mark in folding: "associeer", "creëer".
    const marked = last === 'r' && before === 'e' && (third === 'i' || third === 'e');
    return marked
      ? [
          { stem: devoiced, sound },
          { stem: `${devoiced.slice(0, -1)}er`, sound },
        ]
      : [{ stem: devoiced, sound }];
  }
  if (before === 'i' || (before === 'u' && last === 'w')) return [{ stem: devoiced, sound }];
  const doubled = devoiced.slice(0, -1) + before + devoiced.slice(-1);
  const unstressed = (before === 'e' || (before === 'o' && last === 'r')) && /[aeiouy]/.test(raw.slice(0, -2));
  return unstressed
    ? [
        { stem: doubled, sound },
        { stem: devoiced, sound },
      ]
    : [{ stem: doubled, sound }];
}

/** Whether the past of a weak verb has "t" after this sound ('t kofschip). */
export function isVoiceless(sound: string): boolean {
  return (
    sound === 't' || sound === 'k' || sound === 'f' || sound === 's' || sound === 'ch' || sound === 'p' || sound === 'x'
  );
}
