import { type Document, isAlias, isMap, isScalar, parseDocument, visit, type YAMLError } from 'yaml';
import type { Bilingual, Range } from '../text/range.js';
import { keyName, PackSource } from './packSource.js';
import type { PackProblem } from './problem.js';

/** More than any file of a pack needs; keeps a hostile file from costing more than a moment. */
const longestFile = 400_000;
/** Deeper nesting ends the process inside the YAML parser, so it is refused before the parser sees it. */
const deepestNesting = 100;
/** After a broken line the parser may complain about every next one. */
const mostSyntaxProblems = 20;

/** A file that was read, as far as it could be, with what is wrong with it as YAML. */
export interface YamlFile {
  readonly source: PackSource;
  /** Whether there is data to look at. */
  readonly readable: boolean;
  readonly problems: readonly PackProblem[];
}

/**
 * Reads one YAML file (YAML 1.2, core schema: dates stay text, no `yes` for true) into plain data.
 *
 * Never throws. Anchors, aliases and tags are refused: packs do not need them, an alias can make a small file
 * explode, and in packs they are nearly always a phrase (`*opvang`, `!<register>`) that should have been in quotes.
 */
export function readYaml(path: string, text: string): YamlFile {
  const refused = refusal(text);
  if (refused !== undefined) {
    const source = new PackSource(path, text, undefined, undefined);
    return { source, readable: false, problems: [source.at(refused.range, [], refused)] };
  }
  const document = parse(text);
  if (document === undefined) {
    const source = new PackSource(path, text, undefined, undefined);
    return { source, readable: false, problems: [source.problem([], unreadable)] };
  }
  const marked = marks(document, text);
  const safe = !marked.some((mark) => mark.kind === 'alias');
  const data: unknown = safe ? plain(document) : undefined;
  const source = new PackSource(path, text, document.contents ?? undefined, data);
  const syntax = document.errors.slice(0, mostSyntaxProblems).map((error) => {
    const [start, end] = error.pos;
    const open = openBracket(error, text);
    if (open !== undefined) return source.at({ start: open, end: open + 1 }, [], unclosed(text.charAt(open)));
    return source.at({ start, end }, [], syntaxProblem(error));
  });
  const problems = [...syntax, ...marked.map((mark) => source.at(mark.range, [], markProblem(mark, text)))];
  problems.push(...duplicateKeys(document).map(({ name, range }) => source.at(range, [], duplicateKey(name))));
  if (document.contents === null && problems.length === 0) problems.push(source.problem([], emptyFile));
  // After a syntax error the parser guesses; judging its guess would report what nobody wrote.
  return { source, readable: problems.length === 0, problems };
}

function parse(text: string): Document | undefined {
  try {
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      strict: true,
      stringKeys: true,
      merge: false,
      prettyErrors: false,
      logLevel: 'error',
      // Looked for below, in linear time.
      uniqueKeys: false,
    });
  } catch {
    return undefined;
  }
}

function plain(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

interface Refusal {
  readonly range: Range;
  readonly message: Bilingual;
  readonly remedy: Bilingual;
}

function refusal(text: string): Refusal | undefined {
  if (text.length > longestFile) {
    return {
      range: { start: 0, end: 0 },
      message: { nl: `het bestand telt ${text.length} tekens`, en: `the file has ${text.length} characters` },
      remedy: {
        nl: `splits het in bestanden van ten hoogste ${longestFile} tekens`,
        en: `split it into files of at most ${longestFile} characters`,
      },
    };
  }
  const offset = tooDeep(text);
  if (offset === undefined) return undefined;
  return {
    range: { start: offset, end: offset + 1 },
    message: { nl: 'de gegevens zijn te diep genest', en: 'the data is nested too deeply' },
    remedy: {
      nl: 'haal haakjes en inspringingen weg die nergens voor dienen',
      en: 'remove brackets and indentation that serve no purpose',
    },
  };
}

/** Where brackets or indentation go deeper than any pack does. An estimate: brackets inside texts count too. */
function tooDeep(text: string): number | undefined {
  let brackets = 0;
  let indentation = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charAt(offset);
    if (character === '\n' || character === '\r') indentation = 0;
    else if (indentation >= 0 && ' -?:\t'.includes(character)) indentation++;
    else indentation = -1;
    if (character === '[' || character === '{') brackets++;
    else if ((character === ']' || character === '}') && brackets > 0) brackets--;
    if (brackets > deepestNesting || indentation > 2 * deepestNesting) return offset;
  }
  return undefined;
}

interface Mark {
  readonly kind: 'alias' | 'anchor' | 'tag';
  readonly range: Range;
}

function marks(document: Document, text: string): readonly Mark[] {
  const found: Mark[] = [];
  visit(document, {
    Node(_key, node) {
      const [start = 0, end = start] = node.range ?? [];
      if (isAlias(node)) found.push({ kind: 'alias', range: { start, end } });
      // The range of a node leaves out the anchor or tag before it.
      else if (node.anchor !== undefined)
        found.push({ kind: 'anchor', range: { start: text.lastIndexOf('&', start), end } });
      else if (node.tag !== undefined) found.push({ kind: 'tag', range: { start: text.lastIndexOf('!', start), end } });
    },
  });
  return found;
}

function markProblem({ kind, range }: Mark, text: string): { message: Bilingual; remedy: Bilingual } {
  const sign = { alias: '*', anchor: '&', tag: '!' }[kind];
  const [words = ''] = text.slice(range.start, range.end).split('\n');
  return {
    message: {
      nl: `een waarde die met ${sign} begint, heeft in YAML een eigen betekenis en is hier niet toegestaan`,
      en: `a value that starts with ${sign} has a meaning of its own in YAML and is not accepted here`,
    },
    remedy: {
      nl: `zet de waarde tussen aanhalingstekens: "${words.trim()}"`,
      en: `put the value in quotes: "${words.trim()}"`,
    },
  };
}

function duplicateKeys(document: Document): { name: string; range: Range }[] {
  const found: { name: string; range: Range }[] = [];
  visit(document, {
    Map(_key, map) {
      const seen = new Set<string>();
      for (const pair of map.items) {
        const name = keyName(pair);
        if (name === undefined) continue;
        const [start = 0, end = start] = isScalar(pair.key) || isMap(pair.key) ? (pair.key.range ?? []) : [];
        if (seen.has(name)) found.push({ name, range: { start, end } });
        seen.add(name);
      }
    },
  });
  return found;
}

function duplicateKey(name: string): { message: Bilingual; remedy: Bilingual } {
  return {
    message: { nl: `de sleutel "${name}" staat er al`, en: `the key "${name}" is already there` },
    remedy: {
      nl: 'voeg de twee samen of haal er een weg',
      en: 'merge the two or remove one of them',
    },
  };
}

const unreadable = {
  message: { nl: 'het bestand kan niet als YAML worden gelezen', en: 'the file cannot be read as YAML' },
  remedy: { nl: 'begin opnieuw vanuit een bestand dat werkt', en: 'start again from a file that works' },
};

const emptyFile = {
  message: { nl: 'het bestand is leeg', en: 'the file is empty' },
  remedy: { nl: 'vul het of verwijder het', en: 'fill it or remove it' },
};

/**
 * The bracket that an error is about when one was left open. The parser then says that the lines after it must be
 * indented more, which is not what the writer forgot.
 */
function openBracket({ code, message, pos }: YAMLError, text: string): number | undefined {
  if (code !== 'BAD_INDENT' || !message.startsWith('Flow ')) return undefined;
  let closed = 0;
  for (let offset = pos[0] - 1; offset >= 0; offset--) {
    const character = text.charAt(offset);
    if (character === ']' || character === '}') closed++;
    else if ((character === '[' || character === '{') && closed-- === 0) return offset;
  }
  return undefined;
}

function unclosed(bracket: string): { message: Bilingual; remedy: Bilingual } {
  const closing = bracket === '[' ? ']' : '}';
  return {
    message: { nl: `het haakje ${bracket} wordt niet gesloten`, en: `the bracket ${bracket} is not closed` },
    remedy: {
      nl: `zet ${closing} achter het laatste, of haal ${bracket} weg`,
      en: `put ${closing} behind the last value, or remove ${bracket}`,
    },
  };
}

/** Wording for the slips that people make; the parser's own words for the rest. */
function syntaxProblem(error: YAMLError): { message: Bilingual; remedy: Bilingual } {
  const known = syntaxWording.get(error.code);
  if (known !== undefined) return known;
  return {
    message: { nl: `dit is geen geldige YAML (${error.message})`, en: `this is not valid YAML (${error.message})` },
    remedy: {
      nl: 'zet de tekst tussen dubbele aanhalingstekens, of herstel de inspringing',
      en: 'put the text in double quotes, or mend the indentation',
    },
  };
}

const syntaxWording: ReadonlyMap<string, { message: Bilingual; remedy: Bilingual }> = new Map([
  [
    'BLOCK_AS_IMPLICIT_KEY',
    {
      message: {
        nl: 'er staat een dubbele punt met een spatie in een tekst zonder aanhalingstekens',
        en: 'there is a colon with a space in a text without quotes',
      },
      remedy: { nl: 'zet de hele tekst tussen dubbele aanhalingstekens', en: 'put the whole text in double quotes' },
    },
  ],
  [
    'MISSING_CHAR',
    {
      message: {
        nl: 'er ontbreekt een teken, zoals een aanhalingsteken, haakje, komma of dubbele punt',
        en: 'a character is missing, such as a quote, bracket, comma or colon',
      },
      remedy: {
        nl: 'sluit wat geopend is; zet tekst met bijzondere tekens tussen aanhalingstekens',
        en: 'close what was opened; put text with special characters in quotes',
      },
    },
  ],
  [
    'TAB_AS_INDENT',
    {
      message: { nl: 'er is ingesprongen met een tab', en: 'a tab is used for indentation' },
      remedy: { nl: 'spring in met spaties', en: 'indent with spaces' },
    },
  ],
  [
    'BAD_INDENT',
    {
      message: { nl: 'de inspringing klopt niet', en: 'the indentation is not right' },
      remedy: {
        nl: 'zet sleutels van hetzelfde niveau recht onder elkaar',
        en: 'put keys of the same level straight below each other',
      },
    },
  ],
  [
    'NON_STRING_KEY',
    {
      message: { nl: 'een sleutel moet een gewoon woord zijn', en: 'a key must be a plain word' },
      remedy: {
        nl: 'schrijf een woord of zet de sleutel tussen aanhalingstekens',
        en: 'write a word or put it in quotes',
      },
    },
  ],
  [
    'MULTIPLE_DOCS',
    {
      message: { nl: 'het bestand bevat meer dan één document', en: 'the file contains more than one document' },
      remedy: { nl: 'haal de regel --- weg of splits het bestand', en: 'remove the line --- or split the file' },
    },
  ],
]);
