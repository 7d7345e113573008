import type { CompiledLanguage, CompiledText } from './compile.js';
import type { SentenceMatcher } from './matching/sentenceMatcher.js';

/**
 * Tells which conditions the words at hand can show: those of a sentence, and for what is wider than a sentence those
 * of its article with all that it refers to. A condition of which one role has no word anywhere is never asked.
 */
export class Candidates {
  private readonly inSentence: Int32Array;
  private readonly inArticle: Int32Array;
  private readonly touched: Int32Array;
  private sentence = 0;
  private article = 0;

  constructor(private readonly compiled: CompiledLanguage) {
    const { index, texts } = compiled;
    this.inSentence = new Int32Array(index.conditionOf.length);
    this.inArticle = new Int32Array(index.conditionOf.length);
    this.touched = new Int32Array(texts.length);
  }

  /** Turns to another article. */
  beginArticle(): void {
    this.article++;
  }

  /** Adds what the words of a sentence of the article, or of what it refers to, make possible. */
  addToArticle(nodes: Iterable<number>): void {
    const { rolesOfNode } = this.compiled.index;
    for (const node of nodes) for (const role of rolesOfNode.get(node) ?? []) this.inArticle[role] = this.article;
  }

  /**
   * The conditions that the sentence which the matcher has read can complete or contribute to, in the order of the rules.
   * @param refers whether the sentence takes up other provisions, which may hold some of the roles
   */
  of(matcher: SentenceMatcher, refers: boolean): CompiledText[] {
    const { index, texts } = this.compiled;
    this.sentence++;
    const positions: number[] = [];
    for (const node of matcher.possible) this.touch(index.rolesOfNode.get(node), positions);
    return positions
      .sort((a, b) => a - b)
      .flatMap((position) => {
        const condition = texts[position];
        const roles = index.rolesOf[position];
        if (condition === undefined || roles === undefined) return [];
        const narrow = !refers && (condition.within === 'clause' || condition.within === 'sentence');
        const possible = narrow
          ? roles.every((role) => this.inSentence[role] === this.sentence)
          : roles.every((role) => this.inArticle[role] === this.article);
        return possible ? condition : [];
      });
  }

  private touch(roles: readonly number[] | undefined, positions: number[]): void {
    for (const role of roles ?? []) {
      if (this.inSentence[role] === this.sentence) continue;
      this.inSentence[role] = this.sentence;
      const position = this.compiled.index.conditionOf[role];
      if (position === undefined || this.touched[position] === this.sentence) continue;
      this.touched[position] = this.sentence;
      positions.push(position);
    }
  }
}
