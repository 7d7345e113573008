import { legislativeVerbs } from './verbList.js';
import { conjugate, separate } from './verbs.js';

/** How sure it is that a word is a finite verb. */
export const NOT_FINITE = 0;
/** A plural that is an infinitive as well, or a form that is a participle or noun as well. */
export const PERHAPS_FINITE = 1;
export const FINITE = 2;

/** Auxiliaries in the plural: finite, unless another finite verb of the clause governs them. */
export const pluralAuxiliaries: ReadonlySet<string> = new Set(
  'worden zijn hebben kunnen mogen moeten zullen willen blijven dienen behoeven hoeven behoren'.split(' '),
);

const auxiliaries = new Set(
  (
    'wordt werd werden is was waren heeft had hadden kan kon konden mag mocht mochten moet moest moesten zal zou zouden ' +
    'wil wilde wilden blijft bleef bleven dient diende dienden behoeft hoeft hoefde behoort zij ware'
  ).split(' '),
);

/** Forms of verbs that are nearly always something else in a statute: nouns, prepositions, adjectives. */
const neverFinite = new Set(
  'uit weken week reden aanspraken opgaven uitspraken wezen namen belast verdachten teelt hef heft lijken schort geboden verhangen grond last antwoord aard'.split(
    ' ',
  ),
);

/** Forms that are nouns as well; finite only after a subject that can decide or ask. */
const oftenNouns = new Set(
  'besluit recht bericht acht vraag straf macht plicht licht kost rust vlucht wacht bezit staat verzet gewicht'.split(
    ' ',
  ),
);

/** Words right before a finite "besluit", "bericht", "staat". */
export const decidingSubjects: ReadonlySet<string> = new Set(
  (
    'minister staatssecretaris bestuursorgaan rechter rechtbank rechter-commissaris commissie raad burgemeester wethouders hij zij die dat wie ' +
    'ambtenaar afdeling college bestuur autoriteit dienst hof kamer men deze welke niet daartoe hierover er voorzitter werkgever zich daartegen hiertegen'
  ).split(' '),
);

/** Whether a form is a noun more often than a verb. */
export function isOftenNoun(form: string): boolean {
  return oftenNouns.has(form);
}

const finite = new Map<string, number>();
const participles = new Set<string>();
const infinitives = new Set<string>();

/** Fills the tables from the verb list, once. */
function learn(): void {
  if (infinitives.size > 0) return;
  for (const verb of legislativeVerbs) {
    const parts = separate(verb);
    const base = parts?.verb ?? verb;
    const { presents, pasts, participles: ends } = conjugate(base);
    // Weak pasts look like participles before a noun ("verleende"), plural pasts like participles and nouns.
    const strongPasts = ends.some((end) => end.endsWith('en') || end.endsWith('cht')) ? pasts.slice(0, 1) : [];
    for (const form of [...presents.filter((form) => form.endsWith('t')), ...strongPasts]) {
      note(form);
      if (parts !== undefined) note(parts.particle + form);
    }
    for (const end of ends) {
      if (neverFinite.has(end)) continue;
      participles.add(end);
      if (parts !== undefined) participles.add(parts.particle + end);
    }
    infinitives.add(base);
    infinitives.add(verb);
  }
  // "verstrekt", "betaald" before an auxiliary is a participle, alone it is a finite verb.
  for (const form of finite.keys()) if (participles.has(form) || oftenNouns.has(form)) finite.set(form, PERHAPS_FINITE);
  for (const form of pluralAuxiliaries) finite.set(form, PERHAPS_FINITE);
  for (const form of auxiliaries) finite.set(form, FINITE);
}

function note(form: string): void {
  if (!neverFinite.has(form)) finite.set(form, FINITE);
}

/** How likely a folded word is a finite verb. */
export function finiteness(form: string): number {
  learn();
  return finite.get(form) ?? NOT_FINITE;
}

/** Ends of nouns that begin like a participle: "gezondheidstoestand", "gezinslid", "geweld". */
const nounEnding =
  /(?:heid|stand|land|recht|geld|wet|raad|tijd|dienst|plicht|kracht|gebied|lid|kind|bond|verbod|verband|ambt|weld|duld|nood)$/;

/** Whether a folded word is a past participle, known or by its build ("ge…d"). */
export function isParticiple(form: string): boolean {
  learn();
  if (participles.has(form)) return true;
  const last = form.at(-1);
  if (last !== 't' && last !== 'd') return false;
  if (form.length < 6 || form.length > 16 || finite.has(form) || nounEnding.test(form)) return false;
  return /^(?:[a-z]{2,6})?ge[a-z]{2,}[td]$/.test(form);
}

/** Whether a folded word is an infinitive of a known verb. */
export function isInfinitive(form: string): boolean {
  learn();
  return infinitives.has(form);
}

/** Whether a finite verb is an auxiliary, which needs a participle or infinitive beside it. */
export function isAuxiliary(form: string): boolean {
  return auxiliaries.has(form) || pluralAuxiliaries.has(form);
}

/** Words that begin a noun phrase. */
export const determiners: ReadonlySet<string> = new Set(
  (
    'de het een deze dit die dat elke elk iedere ieder alle enige enig zijn haar hun onze ons geen welke welk ene degene ' +
    'dezelfde hetzelfde beide zodanige dergelijke eenzelfde'
  ).split(' '),
);

export const prepositions: ReadonlySet<string> = new Set(
  (
    'aan achter bij binnen blijkens boven buiten conform door gedurende gelet gezien hangende in ingevolge inzake jegens krachtens langs met ' +
    'na naar namens naast nabij om omtrent onder op over overeenkomstig per rond sedert sinds te tegen ten ter tijdens tot ' +
    'tussen uit van vanaf vanuit vanwege via volgens voor wegens zonder'
  ).split(' '),
);

export const pronouns: ReadonlySet<string> = new Set(
  'hij zij ze het dit dat deze die er men wij ik u hun hem haar'.split(' '),
);
