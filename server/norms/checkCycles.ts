import { circles } from './cycles.js';
import { type DraftPack, type Entry, type Report, references } from './draftPack.js';
import type { KeyPath } from './keyPath.js';
import type { ProblemText } from './packSource.js';
import { phrasesIn } from './phrases.js';

/** Checks that successors, concepts and yielding rules do not lead back to where they began. */
export function checkCycles(draft: DraftPack, report: Report): void {
  const byId = <T extends { id: string }>(entry: Entry<T>): string | undefined => entry.value.id;
  const successors = (entry: Entry<unknown>): Edge[] => references(entry, 'successors');
  checkKind(draft.instruments, byId, successors, successorCircle, report);
  checkKind(draft.provisions, byId, successors, successorCircle, report);
  checkKind(draft.concepts, byId, conceptEdges, conceptCircle, report);
  const ruleName = (entry: Entry<unknown> & { theme: string; fileName: string }): string =>
    `${entry.theme}/${entry.fileName}`;
  checkKind(draft.rules, ruleName, (entry) => references(entry, 'yields-to'), yieldCircle, report);
}

interface Edge {
  readonly name: string;
  readonly path: KeyPath;
  /** The words to show, when they are part of a longer text. */
  readonly words?: string;
}

function conceptEdges(entry: Entry<unknown>): Edge[] {
  return phrasesIn(entry).flatMap(({ path, concepts }) => concepts.map((name) => ({ name, path, words: `<${name}>` })));
}

function checkKind<E extends Entry<unknown>>(
  entries: readonly E[],
  nameOf: (entry: E) => string | undefined,
  edgesOf: (entry: E) => Edge[],
  wording: (circle: readonly string[]) => ProblemText,
  report: Report,
): void {
  const edges = new Map<string, { entry: E; edges: Edge[] }>();
  for (const entry of entries) {
    const name = nameOf(entry);
    if (name !== undefined) edges.set(name, { entry, edges: edgesOf(entry) });
  }
  const next = (name: string): string[] => edges.get(name)?.edges.map((edge) => edge.name) ?? [];
  for (const circle of circles([...edges.keys()], next)) {
    const last = edges.get(circle.at(-1) ?? '');
    const closing = last?.edges.find((edge) => edge.name === circle[0]);
    if (last === undefined || closing === undefined) continue;
    const { source } = last.entry;
    const text = wording([...circle, ...circle.slice(0, 1)]);
    report(
      closing.words === undefined
        ? source.problem(closing.path, text)
        : source.problemAtWords(closing.path, closing.words, text),
    );
  }
}

function successorCircle(circle: readonly string[]): ProblemText {
  return {
    message: {
      nl: `de opvolgers lopen in een kring: ${circle.join(' → ')}`,
      en: `the successors run in a circle: ${circle.join(' → ')}`,
    },
    remedy: { nl: 'haal de opvolger weg die ouder is', en: 'remove the successor that is older' },
  };
}

function conceptCircle(circle: readonly string[]): ProblemText {
  return {
    message: {
      nl: `de begrippen verwijzen in een kring: ${circle.join(' → ')}`,
      en: `the concepts refer to each other in a circle: ${circle.join(' → ')}`,
    },
    remedy: { nl: 'schrijf op één plaats de woorden zelf', en: 'write the words themselves in one of the places' },
  };
}

function yieldCircle(circle: readonly string[]): ProblemText {
  return {
    message: {
      nl: `de regels wijken in een kring voor elkaar, zodat geen ervan spreekt: ${circle.join(' → ')}`,
      en: `the rules yield to each other in a circle, so that none of them speaks: ${circle.join(' → ')}`,
    },
    remedy: { nl: 'laat één regel voorgaan', en: 'let one rule go first' },
  };
}
