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

/** Finite forms that are more often something else in a statute. */
const oftenNouns = new Set(
  (
    'besluit recht bericht staat acht last vraag straf macht plicht licht belast bevat kost rust vorm zet feit groot bestuur ' +
    'begin wijst vlucht bericht maakt deelt wacht deel strekt vast gericht gevolg raad beroep verzoek zorg antwoord ' +
    'beperkt bepaald bepaalt gebied gebiedt gewicht bezit last vest betreft zijn zij beslag verkeer verhaal'
  )
    .split(' ')
    // These are verbs far more often than not.
    .filter(
      (word) =>
        !['wijst', 'maakt', 'deelt', 'strekt', 'bevat', 'bepaalt', 'betreft', 'gebiedt', 'zijn', 'zij'].includes(word),
    ),
);

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
    const strongPasts = ends.some((end) => end.endsWith('en') || end.endsWith('cht')) ? pasts : [];
    for (const form of [...presents.filter((form) => form.endsWith('t')), ...strongPasts]) {
      note(form);
      if (parts !== undefined) note(parts.particle + form);
    }
    for (const end of ends) {
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
  finite.set(form, FINITE);
}

/** How likely a folded word is a finite verb. */
export function finiteness(form: string): number {
  learn();
  return finite.get(form) ?? NOT_FINITE;
}

/** Whether a folded word is a past participle, known or by its build ("ge…d"). */
export function isParticiple(form: string): boolean {
  learn();
  if (participles.has(form)) return true;
  if (form.length < 6) return false;
  return /^(?:[a-z]{2,6})?ge[a-z]{2,}[td]$/.test(form) && !finite.has(form);
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
