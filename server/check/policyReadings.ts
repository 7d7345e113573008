import type { Bill, Provision } from '../bill/model.js';
import type { Token } from '../language/model.js';
import type { CompiledLanguage } from './compile.js';
import { addToList } from './listMap.js';
import { type ArticleReading, contextKept, join, type SentenceReading, takeUnfinished, tokensOf } from './readings.js';
import { isMakers, type Stance, stanceOf } from './stance.js';

/** A sentence of a policy document with its stance. */
export interface Spoken {
  readonly sentence: SentenceReading;
  readonly stance: Stance;
}

/** A paragraph or bullet, with the words that it stands under. */
export interface Piece {
  readonly provision: Provision;
  readonly section: Provision;
  readonly context: readonly Token[];
  readonly spoken: readonly Spoken[];
}

/**
 * Reads a policy document as what it announces: each paragraph and each bullet by itself, in the order of the text. A
 * bullet is read with the unfinished sentence that introduces it. What is told of others, asked of them or argued
 * against is left out. The matcher must have been turned to the document.
 */
export function readAnnouncements(bill: Bill, compiled: CompiledLanguage): ArticleReading[] {
  const pieces = readPieces(bill, compiled);
  const stances = ({ spoken }: Piece) => spoken.map(({ stance }) => stance);
  const bySection = new Map<Provision, Stance[]>();
  for (const piece of pieces) for (const stance of stances(piece)) addToList(bySection, piece.section, stance);
  const argues = new Set([...bySection].flatMap(([section, spoken]) => (isMakers(spoken) ? [] : section)));
  const makers = isMakers(pieces.flatMap(stances));
  return pieces.flatMap(({ provision, section, context, spoken }) => {
    const plans = makers && !argues.has(section);
    const announced = spoken.filter(({ stance }) => stance === 'announces' || (stance === 'plan' && plans));
    if (announced.length === 0) return [];
    return { provision, inserted: false, sentences: announced.map(({ sentence }) => sentence), context };
  });
}

/** The paragraphs and bullets of a policy document, with the stance of each sentence. */
export function readPieces(bill: Bill, compiled: CompiledLanguage): readonly Piece[] {
  return new PolicyReader(bill, compiled).read();
}

class PolicyReader {
  private readonly pieces: Piece[] = [];

  constructor(
    private readonly bill: Bill,
    private readonly compiled: CompiledLanguage,
  ) {}

  read(): readonly Piece[] {
    for (const provision of this.bill.provisions) this.section(provision, []);
    return this.pieces;
  }

  private section(section: Provision, above: readonly Token[]): void {
    const { heading } = section;
    const own = heading === undefined ? [] : this.tokens({ range: heading, runs: [heading] });
    const context = [...above, ...own];
    let leadIn: readonly Token[] = [];
    for (const child of section.children) {
      if (child.title !== undefined) {
        this.section(child, context);
        leadIn = [];
        continue;
      }
      const sentences = this.sentencesOf(child);
      if (child.kind === 'bullet') this.add(child, section, context, leadIn, sentences);
      else {
        const last = [...(sentences.at(-1) ?? [])];
        leadIn = last.at(-1)?.form === ':' ? takeUnfinished([last]) : [];
        this.add(child, section, context, [], sentences);
      }
    }
  }

  private add(
    provision: Provision,
    section: Provision,
    context: readonly Token[],
    leadIn: readonly Token[],
    sentences: readonly Token[][],
  ): void {
    const spoken = sentences.map((tokens, index): Spoken => {
      const read = index === 0 ? join(leadIn.slice(-contextKept), tokens, []) : tokens;
      const sentence = { tokens: read, provision, paragraph: provision };
      return { sentence, stance: stanceOf(sentence, this.compiled.stances, this.compiled.matcher) };
    });
    this.pieces.push({ provision, section, context, spoken });
  }

  private sentencesOf({ passages }: Provision): Token[][] {
    const stated = passages.filter(({ force }) => force === 'stated');
    return this.compiled.language.sentences(stated.flatMap((passage) => this.tokens(passage)));
  }

  private tokens(passage: Parameters<typeof tokensOf>[2]): Token[] {
    return tokensOf(this.bill, this.compiled.language, passage);
  }
}
