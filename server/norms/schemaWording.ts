import { z } from 'zod';
import type { Bilingual } from '../text/range.js';
import type { ProblemText } from './packSource.js';
import { isMapping, keysOf, kindsOf, type Schema, unwrapped, type ValueKind } from './schemaShape.js';
import { nearest } from './suggestion.js';

/** A key that the schema does not know; `meant` is the key that was probably meant. */
export function unknownKey(key: string, meant: string | undefined, known: readonly string[]): ProblemText {
  return {
    message: { nl: `de sleutel "${key}" bestaat hier niet`, en: `the key "${key}" does not exist here` },
    remedy:
      meant === undefined
        ? { nl: `hier kunnen staan: ${known.join(', ')}`, en: `what may stand here: ${known.join(', ')}` }
        : { nl: `schrijf "${meant}"`, en: `did you mean "${meant}"?` },
  };
}

/** A key that must be there and is not. */
export function missingKey(key: string, schema: Schema): ProblemText {
  const wanted = wantedText(schema);
  return {
    message: { nl: `de sleutel "${key}" ontbreekt`, en: `the key "${key}" is missing` },
    remedy: { nl: `voeg "${key}:" toe met ${wanted.nl}`, en: `add "${key}:" with ${wanted.en}` },
  };
}

/** A key or hyphen without a value. */
export function emptyValue(schema: Schema): ProblemText {
  const wanted = wantedText(schema);
  return {
    message: { nl: 'hier staat geen waarde', en: 'there is no value here' },
    remedy: {
      nl: `schrijf ${wanted.nl}, of haal de sleutel of het streepje weg`,
      en: `write ${wanted.en}, or remove the key or hyphen`,
    },
  };
}

/**
 * A value of another kind than the schema wants.
 * @param written the value as it stands in the file, since YAML reads 3.10 as 3.1
 */
export function wrongKind(schema: Schema, value: unknown, written: string): ProblemText {
  const wanted = wantedText(schema);
  const { nl, en } = found(value, written);
  const message = { nl: `hier staat ${nl}`, en: `this is ${en}` };
  if (kindsOf(schema).includes('text') && (typeof value === 'number' || typeof value === 'boolean')) {
    return { message, remedy: inQuotes(written) };
  }
  if (kindsOf(schema).includes('list') && typeof value === 'string') {
    return { message, remedy: { nl: `schrijf een lijst: [${value}]`, en: `write a list: [${value}]` } };
  }
  return { message, remedy: { nl: `schrijf ${wanted.nl}`, en: `write ${wanted.en}` } };
}

/** A value that none of the choices resembles. */
export function wrongKindOfChoice(union: z.ZodUnion, value: unknown, written: string): ProblemText {
  if (!isMapping(value)) return wrongKind(union, value, written);
  const distinguishing = distinguishingKeys(union);
  const names = (distinguishing.length > 0 ? distinguishing : keysOf(union)).map((key) => `"${key}"`);
  return {
    message: {
      nl: 'uit de sleutels blijkt niet wat hier bedoeld is',
      en: 'the keys do not tell what is meant here',
    },
    remedy: { nl: `gebruik een van de sleutels ${list(names, 'of')}`, en: `use one of the keys ${list(names, 'or')}` },
  };
}

/** For each choice the keys that only it has and that it cannot do without. */
function distinguishingKeys(union: z.ZodUnion): string[] {
  const required = union.options.map((option) => {
    const inner = unwrapped(option);
    return inner instanceof z.ZodObject
      ? Object.entries(inner.shape).flatMap(([key, child]) => (z.safeParse(child, undefined).success ? [] : [key]))
      : [];
  });
  return required.flat().filter((key, _index, all) => all.filter((other) => other === key).length === 1);
}

/** Words for what zod says about a single value. */
export function issueText(issue: z.core.$ZodIssue, value: unknown): ProblemText {
  if (issue.code === 'invalid_value') return notInList(issue.values.map(String), value);
  if (issue.code === 'too_small') return tooSmall(issue);
  if (issue.code === 'invalid_type' && issue.expected === 'string') {
    return { message: other(issue.message), remedy: inQuotes(String(value)) };
  }
  if (issue.code === 'invalid_format' || issue.code === 'custom') {
    const dutch = dutchWording.get(issue.message);
    const written = typeof value === 'string' ? `"${shortened(value)}" ` : '';
    const remedy = { nl: dutch ?? issue.message, en: issue.message };
    if (issue.code === 'custom') return { message: incomplete, remedy };
    if (issue.code === 'invalid_format' && issue.format === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(String(value))) {
      return {
        message: { nl: `de dag ${written}bestaat niet`, en: `the day ${written}does not exist` },
        remedy: { nl: 'schrijf een dag die er is, zoals 2026-06-12', en: 'write a day that exists, as in 2026-06-12' },
      };
    }
    return {
      message: {
        nl: `${written}heeft niet de vorm die hier hoort`,
        en: `${written}does not have the form that belongs here`,
      },
      remedy,
    };
  }
  return { message: other(issue.message), remedy: seeFormat };
}

const incomplete: Bilingual = { nl: 'hier ontbreekt iets', en: 'something is missing here' };
const seeFormat: Bilingual = { nl: 'zie docs/rule-format.md', en: 'see docs/rule-format.md' };

/** Dutch words for the messages of the schemas. */
export const dutchWording: ReadonlyMap<string, string> = new Map([
  [
    'use lower-case letters, digits and single hyphens, as in "stop-applications"',
    'gebruik kleine letters, cijfers en enkele streepjes, zoals in "stop-applications"',
  ],
  ['write a date as year-month-day, as in 2026-06-12', 'schrijf een datum als jaar-maand-dag, zoals 2026-06-12'],
  ['write a full web address that starts with https://', 'schrijf een volledig webadres dat met https:// begint'],
  ['write three numbers with dots, as in 1.0.0', 'schrijf drie getallen met punten, zoals 1.0.0'],
  ['give "nl", "en" or both', 'geef "nl", "en" of beide'],
  ['name at least one role', 'noem ten minste één rol'],
  [
    'write an article or a range without spaces, as in "33" or "33-35"',
    'schrijf een artikel of een reeks zonder spaties, zoals "33" of "33-35"',
  ],
]);

function notInList(values: readonly string[], value: unknown): ProblemText {
  const written = shortened(String(value));
  const meant = nearest(written, values);
  const names = values.map((name) => `"${name}"`);
  return {
    message: { nl: `"${written}" is hier geen mogelijkheid`, en: `"${written}" is not a choice here` },
    remedy:
      meant === undefined
        ? { nl: `schrijf ${list(names, 'of')}`, en: `write ${list(names, 'or')}` }
        : { nl: `schrijf "${meant}"`, en: `did you mean "${meant}"?` },
  };
}

function tooSmall(issue: z.core.$ZodIssueTooSmall): ProblemText {
  if (issue.origin === 'array') {
    return {
      message: { nl: 'de lijst is leeg', en: 'the list is empty' },
      remedy: { nl: 'zet er ten minste één waarde in', en: 'put at least one value in it' },
    };
  }
  return {
    message: { nl: 'de tekst is leeg', en: 'the text is empty' },
    remedy: {
      nl: 'schrijf de tekst, of haal de sleutel weg als die mag ontbreken',
      en: 'write the text, or remove the key if it may be left out',
    },
  };
}

function inQuotes(written: string): Bilingual {
  return { nl: `zet de waarde tussen aanhalingstekens: "${written}"`, en: `put the value in quotes: "${written}"` };
}

const kindNames: Readonly<Record<ValueKind, Bilingual>> = {
  text: { nl: 'een tekst', en: 'a text' },
  mapping: { nl: 'een groep sleutels', en: 'a mapping' },
  list: { nl: 'een lijst', en: 'a list' },
  'true-or-false': { nl: 'true of false', en: 'true or false' },
  other: { nl: 'een andere waarde', en: 'another value' },
};

function wantedText(schema: Schema): Bilingual {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodEnum) {
    const names = inner.options.map((name) => `"${name}"`);
    return { nl: list(names, 'of'), en: list(names, 'or') };
  }
  const kinds = kindsOf(inner).map((kind) => {
    const keys = kind === 'mapping' ? keysOf(inner) : [];
    const { nl, en } = kindNames[kind];
    if (keys.length === 0) return { nl, en };
    const shown = keys.length > 4 ? [...keys.slice(0, 4), '…'] : keys;
    return { nl: `${nl} (${shown.join(', ')})`, en: `${en} (${shown.join(', ')})` };
  });
  return {
    nl: list(
      kinds.map((kind) => kind.nl),
      'of',
    ),
    en: list(
      kinds.map((kind) => kind.en),
      'or',
    ),
  };
}

function found(value: unknown, written: string): Bilingual {
  if (typeof value === 'number') return { nl: `het getal ${written}`, en: `the number ${written}` };
  if (typeof value === 'boolean') return same(String(value));
  if (typeof value === 'string') return { nl: `de tekst "${shortened(value)}"`, en: `the text "${shortened(value)}"` };
  if (Array.isArray(value)) return kindNames.list;
  return isMapping(value) ? kindNames.mapping : kindNames.other;
}

function other(message: string): Bilingual {
  return { nl: `deze waarde is niet toegestaan (${message})`, en: `this value is not accepted (${message})` };
}

function same(text: string): Bilingual {
  return { nl: text, en: text };
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function list(names: readonly string[], conjunction: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
