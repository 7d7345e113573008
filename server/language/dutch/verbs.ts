import { beforeVowel, isVoiceless, verbStems } from './spelling.js';
import { irregularPresents, strongVerbs } from './strongVerbs.js';

/** The forms of one verb, sorted by what they can do in a clause. */
export interface Conjugation {
  readonly infinitive: string;
  /** Finite singular present: stem and stem with t. */
  readonly presents: readonly string[];
  readonly pasts: readonly string[];
  readonly participles: readonly string[];
}

const inseparablePrefixes = ['be', 'ge', 'her', 'ont', 'ver', 'er', 'mis'];

/** First parts that come loose from the verb, longest first where one begins with another. */
const particles = (
  'achterwege achterna achteruit achterover tegemoet schadeloos ongedaan gevangen tentoon teniet tewerk terecht teleur tenlaste ' +
  'voorbij vooruit voorop vooraf omhoog omlaag uiteen bijeen ineen opeen aaneen tussen binnen buiten boven achter samen ' +
  'overeen totstand instand daar neder tegen terug thuis bekend gelijk kennis plaats veilig lastig zeker inwerking rond neer mede onder over door voort voor ' +
  'vast vrij weer waar goed open klaar deel gade heen dood aan dicht los mee stil stop toe uit vol weg af bij in na om op ' +
  'leeg zorg droog groot hoog laag kwijt bloot gerust rechts deel teweeg tekort ter beschikking'
)
  .split(' ')
  .sort((one, other) => other.length - one.length);

/** Verbs that begin with a particle's letters and never part with it. */
const neverSeparable = new Set(
  (
    'aanvaarden aanbidden aanschouwen achterhalen achtervolgen doorbreken doorgronden doorkruisen doorlopen doorstaan doorzoeken ' +
    'doorleven omgeven omhelzen omringen omschrijven omvatten omzeilen onderbouwen onderbreken onderhandelen onderhouden ' +
    'onderkennen onderscheiden onderscheppen onderschrijven ondersteunen ondertekenen ondervinden ondervragen ondervangen ' +
    'onderwerpen onderwijzen onderzoeken ondernemen ondergaan onderstrepen onderverdelen overdenken overdrijven overhandigen ' +
    'overheersen overhoren overleggen overleven overlijden overnachten overreden overschatten overschrijden overstijgen ' +
    'overtreden overtreffen overtuigen overwegen overweldigen overwinnen overvallen overspannen overladen overmannen ' +
    'voldoen voldongen volbrengen volharden voltooien voltrekken voorkomen voorspellen voorzien waarborgen waarderen ' +
    'waarschuwen weerhouden weerleggen weerspiegelen weerstaan antwoorden openbaren uiten openen eindigen dagvaarden ' +
    'rechtvaardigen handhaven raadplegen vrijwaren gelasten weigeren opereren organiseren aarden innen inspecteren ' +
    'integreren investeren informeren afficheren bijten ' +
    'overbruggen overhalen overzien onderdrukken onderdrukken onderstellen ondermijnen bovengaan volstaan misbruiken mislukken misleiden'
  ).split(' '),
);

/** Verbs that are used both ways, with a different sense: "voorkomen", "overleggen", "ondergaan". */
const bothWays = new Set(
  'voorkomen overleggen doorlopen onderhouden doorzoeken doorbreken overdrijven overwegen overhalen voorzien overzien overvallen onderwerpen onderstellen omschrijven omgeven overladen onderscheppen onderbreken waarborgen doorstaan'.split(
    ' ',
  ),
);

const looksLikeVerb = /^[a-z]*[aeiouy][a-z]*en$|^(?:[a-z]*(?:gaan|staan|slaan|zien|doen|zijn))$/;

/** Whether a word can be a Dutch infinitive. */
export function canBeInfinitive(word: string): boolean {
  return word.length >= 4 && looksLikeVerb.test(word);
}

/**
 * A separable verb's two parts, or undefined when the verb is of one piece.
 * @param infinitive a folded infinitive
 */
export function separate(infinitive: string): { readonly particle: string; readonly verb: string } | undefined {
  if (neverSeparable.has(infinitive) && !bothWays.has(infinitive)) return undefined;
  if (strongVerbs.has(infinitive)) return undefined;
  for (const particle of particles) {
    if (!infinitive.startsWith(particle)) continue;
    const verb = infinitive.slice(particle.length);
    if (strongVerbs.has(verb)) return { particle, verb };
    if (
      verb.length >= 5 &&
      /[aeiou]/.test(verb.slice(0, -2)) &&
      canBeInfinitive(verb) &&
      /^(?:[^aeiouy]|e[a-z]*igen|[aeiou]{2}|o[pr]|a[dc]|e[rt])/.test(verb)
    ) {
      return { particle, verb };
    }
  }
  return undefined;
}

/**
 * All conjugated forms of a verb of one piece. Where the spelling leaves a doubt (stress, whether be-, ge-, ver- is a
 * prefix), the forms of both readings are given.
 * @param infinitive a folded infinitive
 */
export function conjugate(infinitive: string): Conjugation {
  const strong = strongVerbs.get(infinitive);
  if (strong !== undefined) {
    const presents = irregularPresents.get(infinitive) ?? presentForms(infinitive);
    const pasts = strong.flatMap((forms) => forms.pasts);
    return { infinitive, presents, pasts, participles: strong.map((forms) => forms.participle) };
  }
  for (const prefix of prefixesOf(infinitive)) {
    const simple = infinitive.slice(prefix.length);
    if (strongVerbs.has(simple)) {
      const forms = conjugate(simple);
      return {
        infinitive,
        presents: forms.presents.map((form) => prefix + form),
        pasts: forms.pasts.map((form) => prefix + form),
        participles: forms.participles.map((form) => prefix + (form.startsWith('ge') ? form.slice(2) : form)),
      };
    }
  }
  return weak(infinitive, prefixesOf(infinitive).length > 0);
}

/** Prefixes without "ge" in the participle, also two deep: "herbe-", "onderver-". */
function prefixesOf(infinitive: string): string[] {
  const found = inseparablePrefixes.filter(
    (prefix) => infinitive.startsWith(prefix) && infinitive.length > prefix.length + 3,
  );
  if (neverSeparable.has(infinitive)) {
    const particle = particles.find((part) => infinitive.startsWith(part) && infinitive.length > part.length + 3);
    if (particle !== undefined) found.unshift(particle);
  }
  const [first] = found;
  if (first !== undefined) {
    const rest = infinitive.slice(first.length);
    for (const prefix of inseparablePrefixes)
      if (rest.startsWith(prefix) && rest.length > prefix.length + 3) found.push(first + prefix);
  }
  return found;
}

function presentForms(infinitive: string): string[] {
  return verbStems(infinitive).flatMap(({ stem }) => [stem, stem.endsWith('t') ? stem : `${stem}t`]);
}

function weak(infinitive: string, prefixed: boolean): Conjugation {
  const presents: string[] = [];
  const pasts: string[] = [];
  const participles: string[] = [];
  for (const { stem, sound } of verbStems(infinitive)) {
    const dental = isVoiceless(sound) ? 't' : 'd';
    presents.push(stem, stem.endsWith('t') ? stem : `${stem}t`);
    pasts.push(`${stem}${dental}e`, `${stem}${dental}en`);
    const bare = stem.endsWith(dental) ? stem : stem + dental;
    participles.push(`ge${bare}`);
    if (prefixed || neverSeparable.has(infinitive)) participles.push(bare);
  }
  return { infinitive, presents, pasts, participles };
}

/** A participle with -e, as before a noun: "verleende", "uitgezette", "gedane"; one in -en as a noun: "betrokkene". */
export function inflectedParticiple(participle: string): string[] {
  if (participle.endsWith('en')) return [participle, `${participle}e`];
  const stems = beforeVowel(participle);
  return stems.map((stem) => `${stem}e`);
}

/** All single words that are forms of a verb of one piece. */
export function verbForms(infinitive: string): string[] {
  const { presents, pasts, participles } = conjugate(infinitive);
  const inflected = participles.flatMap(inflectedParticiple);
  return [
    infinitive,
    ...presents,
    ...pasts,
    ...participles,
    ...inflected,
    ...inflected.map((form) => (form.endsWith('e') ? `${form}n` : form)),
    ...presentParticiples(infinitive),
    infinitive.endsWith('en') ? infinitive.slice(0, -1) : infinitive,
  ];
}

/** "verlenend", "verlenende"; "staand", "staande". */
export function presentParticiples(infinitive: string): string[] {
  return [`${infinitive}d`, `${infinitive}de`, `${infinitive}den`];
}

/** All single words that are forms of a separable verb: "uitzet", "uitgezet", "uitzettende". */
export function separableForms(particle: string, verb: string): string[] {
  const base = conjugate(verb);
  const words = verbForms(verb).map((form) => particle + form);
  for (const participle of base.participles) {
    words.push(particle + participle, ...inflectedParticiple(particle + participle));
  }
  return words;
}

/** Finite forms that a separable verb has when its particle stands elsewhere. */
export function looseStems(verb: string): string[] {
  const { presents, pasts } = conjugate(verb);
  return [...presents, ...pasts, verb];
}
