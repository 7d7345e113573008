import type { Bilingual } from '../text/range.js';
import { type DraftPack, type Entry, type Names, type Report, references } from './draftPack.js';
import { phrasesIn } from './phrases.js';
import { nearest } from './suggestion.js';

/** Checks that every name that one record uses for another exists. */
export function checkReferences(draft: DraftPack, report: Report): void {
  const { known } = draft;
  for (const entry of draft.rulings) refer(entry, 'norms', known.norms, norm, report);
  for (const entry of draft.instruments) refer(entry, 'successors', known.instruments, instrument, report);
  for (const entry of draft.provisions) refer(entry, 'successors', known.norms, norm, report);
  for (const entry of draft.rules) {
    refer(entry, 'rulings', known.rulings, ruling, report);
    refer(entry, 'limits', known.rulings, ruling, report);
    refer(entry, 'norms', known.norms, norm, report);
    refer(entry, 'yields-to', known.rules, rule, report);
  }
  for (const entry of [...draft.rules, ...draft.concepts, ...draft.themes])
    checkConcepts(entry, known.concepts, report);
}

interface Kind {
  readonly name: Bilingual;
  readonly folder: string;
}

const norm: Kind = { name: { nl: 'de norm', en: 'the norm' }, folder: 'norms/' };
const instrument: Kind = { name: { nl: 'het instrument', en: 'the instrument' }, folder: 'norms/' };
const ruling: Kind = { name: { nl: 'de uitspraak', en: 'the ruling' }, folder: 'rulings/' };
const rule: Kind = { name: { nl: 'de regel', en: 'the rule' }, folder: '<theme>/' };
const concept: Kind = { name: { nl: 'het begrip', en: 'the concept' }, folder: 'concepts/' };

function refer(entry: Entry<unknown>, key: string, known: Names | undefined, kind: Kind, report: Report): void {
  if (known === undefined) return;
  for (const { name, path } of references(entry, key)) {
    // What is no name at all was reported by the schema.
    if (!known.has(name) && !/[^a-z0-9/-]/.test(name))
      report(entry.source.problem(path, unknownName(name, known, kind)));
  }
}

function checkConcepts(entry: Entry<unknown>, known: Names | undefined, report: Report): void {
  if (known === undefined) return;
  for (const { path, concepts } of phrasesIn(entry)) {
    for (const name of concepts) {
      if (!known.has(name)) report(entry.source.problemAtWords(path, `<${name}>`, unknownName(name, known, concept)));
    }
  }
}

function unknownName(
  name: string,
  known: Names,
  { name: what, folder }: Kind,
): { message: Bilingual; remedy: Bilingual } {
  const meant = nearest(name, known.keys());
  return {
    message: { nl: `${what.nl} "${name}" bestaat niet`, en: `${what.en} "${name}" does not exist` },
    remedy:
      meant === undefined
        ? { nl: `voeg dit toe in ${folder}, of verbeter de naam`, en: `add it in ${folder}, or mend the name` }
        : { nl: `schrijf "${meant}"`, en: `did you mean "${meant}"?` },
  };
}
