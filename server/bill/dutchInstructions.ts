import type { ActName } from './actNames.js';
import { result } from './dutchResult.js';
import type { InstructionSentence, SentenceFound } from './instructions.js';
import { type ReferenceFound, referenceAt } from './references.js';

const LEAD =
  /^(?:(?:Voorts|Tevens|Vervolgens|Daarna|Ten slotte|Met ingang van [^,]{3,40}?),? )?(In afwijking van|Voor de toepassing van)?/;
const PREPOSITION =
  /^(?:In|Aan|Na|Voor|Vóór|Vòòr|Achter|Tussen|Bij|Uit|in|aan|na|voor|vóór|achter|tussen)\s+(?:het opschrift van |de aanhef van |het slot van |de bijlage bij |(?:de|het) )?/;
const SUBJECT =
  /^(?:[Hh]et opschrift van |[Dd]e aanhef van |[Dd]e bijlage bij |[Dd]e tekst van |[Hh]et opschrift |[Dd]e aanhef |[Dd]e (?:woorden|zinsnede|zinsneden|aanduiding|puntkomma|punt|komma) )/;
const FORM_OBJECT =
  /^(?:[Dd]e (?:woorden|zinsnede|zinsneden|aanduiding|aanduidingen|punt|puntkomma|komma)|[Hh]et (?:opschrift|woord|cijfer|getal|bedrag)|[Dd]e (?:tekst|aanhef))\b/;
const UMBRELLA =
  /\b(?:wordt|worden)\s+(?:als volgt|als hierna|als hieronder|verder als volgt)[^.:]{0,40}\s+gewijzigd\b|\bde volgende wijzigingen aangebracht\b|\bwordt gewijzigd als volgt\b|\bworden als volgt vervangen\b/;
/** "Er bestaat grond een voorstel in overweging te nemen tot verandering in de Grondwet": the steps that follow change it. */
const CONSTITUTION = /\bverandering(?:en)? (?:in|van) de (?=Grondwet\b)/;
const COMES_TO_READ = /\b(?:komt|komen)\b[^.:]{0,160}\bte luiden\b|\bluidt als volgt\b|\bluiden als volgt\b/;
const REPEALED = /\b(?:vervalt|vervallen)\b|\b(?:wordt|worden)\b[^.:]{0,160}\b(?:ingetrokken|geschrapt)\b/;
const PASSIVE = /\b(?:wordt|worden)\b/;
const RENUMBERED = /\b(?:wordt|worden)\b[^.:]{0,160}\b(?:vernummerd|verletterd|hernummerd)\b/;

/** Reads one Dutch sentence as an amending instruction; undefined when it is something else. */
export function readDutchSentence(sentence: InstructionSentence): SentenceFound | undefined {
  const { masked } = sentence;
  const lead = LEAD.exec(masked);
  if (lead?.[1] !== undefined) return undefined;
  const start = lead?.[0].length ?? 0;
  const words = masked.slice(start);
  if (/^Er (?:wordt|worden)\b/.test(words)) return added(sentence, start);
  if (/^Onder (?:vernummering|verlettering|vervanging|toevoeging|weglating|intrekking|hernummering)\b/.test(words)) {
    return insertedAfter(sentence, start);
  }
  const preposition = PREPOSITION.exec(words)?.[0];
  const subject = SUBJECT.exec(words)?.[0];
  for (const skipped of [preposition, subject, articleOf(words)]) {
    if (skipped === undefined) continue;
    const found = withReference(sentence, start + skipped.length, skipped === preposition);
    if (found !== undefined) return found;
  }
  if (/^(?:Ingevoegd|Toegevoegd|Ingetrokken|Vervallen) (?:wordt|worden)\b/.test(words))
    return inverted(sentence, start);
  const umbrella = umbrellaOver(sentence, start);
  if (umbrella !== undefined) return umbrella;
  if (FORM_OBJECT.test(words) && VERB_AFTER_FORM.test(words))
    return bySort(sentence, undefined, undefined, start, true);
  return undefined;
}

/** Whether "wordt" or "worden" is followed somewhere by the participle. */
function isPassiveOf(words: string, participle: RegExp): boolean {
  const verb = PASSIVE.exec(words);
  return verb !== null && participle.test(words.slice(verb.index));
}

/** "Ingevoegd wordt een artikel 8, luidende:", "Ingetrokken wordt de Wet …". */
function inverted(sentence: InstructionSentence, start: number): SentenceFound | undefined {
  const { masked, text, from, to, acts } = sentence;
  const verb = /^\S+ (?:wordt|worden):?\s+(?:(?:de|het)\s+)?/.exec(masked.slice(start));
  if (verb === null) return undefined;
  if (/^(?:Ingevoegd|Toegevoegd)/.test(verb[0])) {
    return result(sentence, verb[0].startsWith('I') ? 'insert' : 'add', placeIn(sentence, start), undefined, [], start);
  }
  const at = from + start + verb[0].length;
  const reference = referenceAt(text, at, to, acts);
  const name = reference === undefined ? acts.nameAt(at, to) : undefined;
  return reference === undefined && name === undefined
    ? undefined
    : result(sentence, 'repeal', reference, name, [], start);
}

/** "In de Regeling … (Stcrt. 2001, 3), zoals laatstelijk gewijzigd bij …, worden de volgende wijzigingen aangebracht:" */
function umbrellaOver(sentence: InstructionSentence, start: number): SentenceFound | undefined {
  const { masked, text, from, to, acts } = sentence;
  const lead = /^(?:(?:In|in|Aan)\s+)?(?:(?:de|het|De|Het)\s+)?(?=\p{Lu}|artikel|onderdeel|het )/u.exec(
    masked.slice(start),
  );
  const constitution = CONSTITUTION.exec(masked);
  if (constitution === null && (lead === null || !UMBRELLA.test(masked))) return undefined;
  const at = from + (constitution === null ? start : constitution.index) + (constitution ?? lead ?? [''])[0].length;
  const reference = referenceAt(text, at, to, acts);
  const name = reference === undefined ? acts.nameAt(at, to) : undefined;
  if (reference === undefined && name === undefined) return undefined;
  return { ...result(sentence, 'replace', reference, name, [], start), umbrella: true, inserted: [], opens: undefined };
}

const VERB_AFTER_FORM = /^[^.:]{3,200}?\s(?:wordt|worden|vervalt|vervallen|komt|komen)\b/;

function articleOf(words: string): string {
  return /^(?:De|Het|de|het|Dit|dit)\s+(?=\S)/.exec(words)?.[0] ?? '';
}

/** The sentence names a provision or an act at `at` (in the masked sentence), and its verb comes right after. */
function withReference(sentence: InstructionSentence, at: number, prepositional: boolean): SentenceFound | undefined {
  const { text, from, to, acts, masked } = sentence;
  // Try with the article word ("de artikelen", "het eerste lid") as well as without.
  const begin = from + at;
  let reference = referenceAt(text, begin, to, acts);
  let name: ActName | undefined;
  let end = reference?.to;
  if (reference === undefined) {
    name = acts.nameAt(begin, to);
    end = name?.to;
    // "In het Wetboek van Strafrecht, artikel 197a, eerste lid, vervallen …"
    const inAct = end === undefined ? undefined : /^,\s+/.exec(masked.slice(end - from, end - from + 4));
    const place =
      end === undefined || inAct === null || inAct === undefined
        ? undefined
        : referenceAt(text, end + inAct[0].length, to, acts);
    if (place !== undefined) {
      reference = place;
      end = place.to;
    }
  }
  if (end === undefined) return undefined;
  // More provisions of the same kind: "…, artikel 5, tweede lid, en artikel 7"
  for (let count = 0; count < 12 && reference !== undefined; count++) {
    const joint = /^(?:,?\s+(?:en|alsmede|onderscheidenlijk|respectievelijk)\s+|,\s+)(?:(?:in|aan|het|de)\s+)?/.exec(
      masked.slice(end - from, end - from + 40),
    );
    if (joint === null) break;
    const more = referenceAt(text, end + joint[0].length, to, acts);
    if (more === undefined) break;
    end = more.to;
    const joined: ReferenceFound = more;
    reference = {
      ...reference,
      to: end,
      articles: [...reference.articles, ...joined.articles],
      paragraphs: [...reference.paragraphs, ...joined.paragraphs],
      items: [...reference.items, ...joined.items],
      divisions: [...reference.divisions, ...joined.divisions],
      act: joined.act ?? reference.act,
      own: reference.own || joined.own,
    };
  }
  // "…, van die wet" and a long way of citing ("(Stb. 2000, 495)", "zoals gewijzigd bij …") before the verb
  const rest = masked.slice(end - from);
  const gap =
    /^(?:,?\s+(?:van|uit|bij|in)\s+(?:die|de|genoemde|voornoemde|dat|het)\s+(?:wet|besluit|regeling|verordening|bijlage|verdrag)\b)?/.exec(
      rest,
    )?.[0].length ?? 0;
  const verb =
    /^[\s,]*(?:\([^)]{0,300}\)[\s,]*)?(?:(?:zoals|als|laatstelijk|waarin|waarbij|waardoor|dat|die)\b[^.:]{0,200}?,\s*)?(?:van de [^.:]{3,80}?)?\s*(wordt|worden|vervalt|vervallen|komt|komen|luidt|luiden)\b/.exec(
      rest.slice(gap),
    );
  if (verb === null) return undefined;
  return bySort(sentence, reference, name, end - from + gap + verb[0].length - (verb[1]?.length ?? 0), prepositional);
}

/** "Er wordt een lid toegevoegd, luidende:", "Er wordt na het tweede lid een lid ingevoegd". */
function added(sentence: InstructionSentence, start: number): SentenceFound | undefined {
  const { masked } = sentence;
  if (!/\b(?:toegevoegd|ingevoegd|opgenomen)\b/.test(masked)) return undefined;
  const place = placeIn(sentence, start);
  return result(
    sentence,
    isPassiveOf(masked, /\b(?:ingevoegd|tussengevoegd)\b/) ? 'insert' : 'add',
    place,
    undefined,
    [],
    start,
  );
}

/** "Onder vernummering van het tweede tot derde lid wordt na het eerste lid een lid ingevoegd, luidende:". */
function insertedAfter(sentence: InstructionSentence, start: number): SentenceFound | undefined {
  const { masked } = sentence;
  const verb = /\b(?:wordt|worden|vervalt|vervallen)\b/.exec(masked);
  if (verb === null) return undefined;
  const place = placeIn(sentence, verb.index) ?? placeIn(sentence, start);
  if (/\b(?:ingevoegd|tussengevoegd)\b/.test(masked))
    return result(sentence, 'insert', place, undefined, [], verb.index);
  if (/\btoegevoegd\b/.test(masked)) return result(sentence, 'add', place, undefined, [], verb.index);
  if (/^verval/.test(verb[0])) return result(sentence, 'repeal', place, undefined, sentence.quotes, verb.index);
  if (/\bvervangen\b/.test(masked.slice(verb.index))) return bySort(sentence, place, undefined, verb.index, true);
  return undefined;
}

/** The first "na/aan/voor/in …" with a reference after `start`. */
function placeIn(sentence: InstructionSentence, start: number): ReferenceFound | undefined {
  const { text, from, to, masked, acts } = sentence;
  const pattern = /\b(?:na|aan|voor|vóór|in|achter|tussen)\s+(?:(?:de|het)\s+)?/g;
  pattern.lastIndex = start;
  for (let count = 0; count < 6; count++) {
    const match = pattern.exec(masked);
    if (match === null) return undefined;
    const reference = referenceAt(text, from + match.index + match[0].length, to, acts);
    if (reference !== undefined) return reference;
  }
  return undefined;
}

/** Decides by the verb what the instruction does. */
function bySort(
  sentence: InstructionSentence,
  reference: ReferenceFound | undefined,
  name: ActName | undefined,
  verbAt: number,
  prepositional: boolean,
): SentenceFound | undefined {
  const rest = sentence.masked.slice(verbAt);
  const { quotes } = sentence;
  // "In het Besluit X wordt in artikel 1, onderdeel a, «…» vervangen door …"
  if (prepositional && reference === undefined && name !== undefined) {
    const place = placeIn(sentence, verbAt);
    if (place !== undefined) return bySort(sentence, place, name, verbAt, prepositional);
  }
  if (UMBRELLA.test(rest)) {
    return {
      ...result(sentence, 'replace', reference, name, [], verbAt),
      umbrella: true,
      inserted: [],
      opens: undefined,
    };
  }
  if (COMES_TO_READ.test(rest)) return result(sentence, 'replace', reference, name, [], verbAt);
  if (isPassiveOf(rest, /\bvervangen\b/)) return replaced(sentence, reference, name, verbAt);
  if (isPassiveOf(rest, /\b(?:ingevoegd|tussengevoegd)\b/) && prepositional)
    return result(sentence, 'insert', reference, name, [], verbAt);
  if (isPassiveOf(rest, /\btoegevoegd\b/) && prepositional) return result(sentence, 'add', reference, name, [], verbAt);
  if (RENUMBERED.test(rest)) return result(sentence, 'renumber', reference, name, [], verbAt);
  if (REPEALED.test(rest)) {
    if (!prepositional && name !== undefined && /^verval/.test(rest)) return undefined;
    const object =
      /^verval(?:t|len)\s+(?:telkens\s+)?(?:(?:de|het|een)\s+)?(?:woord|zin|volzin|cijfer|aanduiding|\ue001|[«‹“„"‘’'])|\b(?:woord|zinsnede|volzin|artikel|artikelen|hoofdstuk|afdeling|paragraaf|titel|onderdeel|onderdelen|lid|leden|punt|opschrift|aanduiding|definitie|gedachtestreepje|bedrag)/;
    if (prepositional && quotes.length === 0 && !object.test(rest)) return undefined;
    const target = prepositional && quotes.length === 0 ? narrowed(sentence, reference, verbAt) : reference;
    return result(sentence, 'repeal', target, name, quotes, verbAt);
  }
  if (/^(?:wordt|worden)\s[^.:]*\bgewijzigd\b/.test(rest)) {
    return {
      ...result(sentence, 'replace', reference, name, [], verbAt),
      umbrella: /:\s*$/.test(rest),
      inserted: [],
      opens: undefined,
    };
  }
  return undefined;
}

/** "In artikel 29, eerste lid, vervallen de onderdelen b en c": the object says what goes. */
function narrowed(
  sentence: InstructionSentence,
  reference: ReferenceFound | undefined,
  verbAt: number,
): ReferenceFound | undefined {
  const { text, from, to, masked, acts } = sentence;
  const object = /^(?:vervalt|vervallen)\s+(?:(?:de|het)\s+)?/.exec(masked.slice(verbAt));
  if (object === null) return reference;
  const found = referenceAt(text, from + verbAt + object[0].length, to, acts);
  // "In de Vreemdelingenwet 2000 vervallen de artikelen 33 en 34": only the act was named before.
  if (found === undefined || reference === undefined) return found ?? reference;
  return {
    ...reference,
    paragraphs: [...reference.paragraphs, ...found.paragraphs],
    items: [...reference.items, ...found.items],
    divisions: [...reference.divisions, ...found.divisions],
    partial: reference.partial || found.partial,
    level: found.level,
  };
}

/** "wordt «a» vervangen door «b»", "wordt de zinsnede «a» vervangen door: b", "wordt vervangen door:". */
function replaced(
  sentence: InstructionSentence,
  reference: ReferenceFound | undefined,
  name: ActName | undefined,
  verbAt: number,
): SentenceFound {
  const { quotes, masked, from } = sentence;
  const pivot = /\bvervangen\b/.exec(masked.slice(verbAt));
  const at = from + verbAt + (pivot?.index ?? 0);
  const removed = quotes.filter((quote) => quote.to <= at);
  return result(sentence, 'replace', reference, name, removed, at - from);
}
