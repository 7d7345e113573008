import { remember } from '../language/remember.js';
import type { Theme } from '../norms/schema.js';
import { addToList } from './listMap.js';
import type { MatchNode } from './matching/graph.js';
import type { Rarity } from './matching/rarity.js';
import type { WordTable } from './matching/wordTable.js';

/** The subject of one or more themes: words of which one is enough, and hints of which two are. */
export interface Subject {
  readonly words: MatchNode;
  readonly hints: MatchNode | undefined;
  /** Words of which one is enough beside a hint. */
  readonly beside: MatchNode | undefined;
}

/** What a word says of the subjects, which are numbered. */
export interface SubjectSigns {
  /** Subjects that the word belongs to, each with the number of the word. */
  readonly words: readonly { readonly subject: number; readonly word: number }[];
  /** Subjects that the word hints at, each with the number of the hint. */
  readonly hints: readonly { readonly subject: number; readonly hint: number }[];
  /** Subjects of which the word is a sign beside a hint. */
  readonly beside: readonly number[];
}

const none: SubjectSigns = { words: [], hints: [], beside: [] };

/** Tells for a word of a text which subjects it speaks of. */
export class SubjectIndex {
  private readonly subjects: readonly Subject[];
  private readonly ofTheme = new Map<string, number>();
  private readonly wordsOf = new Map<number, number[]>();
  private readonly hintsOf = new Map<number, number[]>();
  private readonly besideOf = new Map<number, number[]>();
  /** What a folded form says. */
  readonly forWord = remember((form) => this.forPatterns(this.table.lookUp(form)));

  /** @param subjects the subject of each theme that has one */
  constructor(
    private readonly table: WordTable,
    rarity: Rarity,
    subjects: ReadonlyMap<Theme['id'], Subject>,
  ) {
    const unique: Subject[] = [];
    for (const [theme, subject] of subjects) {
      const known = unique.findIndex(
        ({ words, hints, beside }) => words === subject.words && hints === subject.hints && beside === subject.beside,
      );
      this.ofTheme.set(theme, known < 0 ? unique.push(subject) - 1 : known);
    }
    this.subjects = unique;
    unique.forEach(({ words, hints, beside }, number) => {
      for (const [node, into] of [
        [words, this.wordsOf],
        [hints, this.hintsOf],
        [beside, this.besideOf],
      ] as const) {
        if (node === undefined) continue;
        for (const pattern of rarity.anchorOf(node).patterns) addToList(into, pattern, number);
      }
    });
  }

  /** How many subjects there are. */
  get size(): number {
    return this.subjects.length;
  }

  /** The number of a theme's subject; undefined for a theme that is judged whatever a text is about. */
  numberOf(theme: string): number | undefined {
    return this.ofTheme.get(theme);
  }

  /** What a citation says, known by the key of its act or article. */
  forCitation(key: string): SubjectSigns {
    return this.forPatterns(this.table.lookUpCitation(key));
  }

  private forPatterns(patterns: readonly number[]): SubjectSigns {
    const words = firstOf(patterns, this.wordsOf);
    const hints = firstOf(patterns, this.hintsOf);
    const beside = firstOf(patterns, this.besideOf);
    if (words.size === 0 && hints.size === 0 && beside.size === 0) return none;
    return {
      words: [...words].map(([subject, word]) => ({ subject, word })),
      hints: [...hints].map(([subject, hint]) => ({ subject, hint })),
      beside: [...beside.keys()].filter((subject) => !hints.has(subject)),
    };
  }
}

/** For each subject one pattern: a word is one sign, however many patterns it satisfies. */
function firstOf(patterns: readonly number[], subjectsOf: ReadonlyMap<number, readonly number[]>): Map<number, number> {
  const first = new Map<number, number>();
  for (const pattern of patterns) {
    for (const subject of subjectsOf.get(pattern) ?? []) if (!first.has(subject)) first.set(subject, pattern);
  }
  return first;
}
