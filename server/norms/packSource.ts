import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { LineIndex } from '../text/lines.js';
import type { Bilingual, Range } from '../text/range.js';
import { type KeyPath, legiblePath } from './keyPath.js';
import type { PackProblem } from './problem.js';

/** What a problem says, apart from its place. */
export interface ProblemText {
  readonly message: Bilingual;
  readonly remedy: Bilingual;
  /** An error when left out. */
  readonly level?: 'error' | 'warning';
}

/** One file of a pack as read: its data and the way back from a path of keys to the place in the text. */
export class PackSource {
  private readonly lines: LineIndex;
  /** Keys of the mappings that were looked into, so that many problems in one mapping do not cost its length each. */
  private readonly pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

  /**
   * @param path as shown in problems
   * @param text the whole file
   * @param root the node that `data` was made from; `undefined` when the file could not be read
   * @param data plain values
   */
  constructor(
    readonly path: string,
    readonly text: string,
    private readonly root: Node | undefined,
    readonly data: unknown,
  ) {
    this.lines = new LineIndex(text);
  }

  /** A problem at the value of a path; when the value is not there, at the nearest key above it. */
  problem(path: KeyPath, problem: ProblemText): PackProblem {
    return this.at(this.locate(path), path, problem);
  }

  /** A problem at the key itself rather than its value. */
  problemAtKey(path: KeyPath, problem: ProblemText): PackProblem {
    return this.at(this.locateKey(path), path, problem);
  }

  /** A problem at words inside the value of a path, or at the value when the words do not stand there literally. */
  problemAtWords(path: KeyPath, words: string, problem: ProblemText): PackProblem {
    const range = this.locate(path);
    const found = this.text.slice(range.start, range.end).indexOf(words);
    if (found < 0) return this.at(range, path, problem);
    const start = range.start + found;
    return this.at({ start, end: start + words.length }, path, problem);
  }

  /** A problem at a range of the text. */
  at(range: Range, path: KeyPath, { message, remedy, level = 'error' }: ProblemText): PackProblem {
    const { start, end } = this.lines.range(range);
    const { line, character: column } = start;
    return { level, file: this.path, line, column, end, path: legiblePath(path), message, remedy };
  }

  /** Range of a value, without trailing white space. */
  locate(path: KeyPath): Range {
    let node = this.root;
    let range: Range | undefined;
    for (const step of path) {
      const { key, value } = this.child(node, step);
      if (value === undefined && key === undefined) break;
      node = value;
      range = this.rangeOf(value) ?? this.rangeOf(key) ?? emptyPlace(value) ?? range;
      // A mapping or list is shown at its key: its own range is the whole block.
      if (!isScalar(value) && key !== undefined) range = this.rangeOf(key) ?? range;
    }
    return range ?? this.firstWord();
  }

  /** Range of a key; of the value when the last step is an index. */
  private locateKey(path: KeyPath): Range {
    let node = this.root;
    for (const step of path.slice(0, -1)) node = this.child(node, step).value;
    const last = path.at(-1);
    const key = last === undefined ? undefined : this.child(node, last).key;
    return this.rangeOf(key) ?? this.locate(path);
  }

  /** A value as it is written in the file. */
  written(path: KeyPath): string {
    const { start, end } = this.locate(path);
    return this.text.slice(start, end);
  }

  private rangeOf(node: Node | undefined): Range | undefined {
    const [start, end] = node?.range ?? [];
    if (start === undefined || end === undefined) return undefined;
    const first = this.text.slice(start, end).trimEnd();
    return first === '' ? undefined : { start, end: start + first.length };
  }

  private child(node: Node | undefined, step: string | number): { key: Node | undefined; value: Node | undefined } {
    if (isMap(node)) {
      const pair = this.pairsOf(node).get(String(step));
      return {
        key: isNode(pair?.key) ? pair.key : undefined,
        value: isNode(pair?.value) ? pair.value : undefined,
      };
    }
    const item = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
    return { key: undefined, value: isNode(item) ? item : undefined };
  }

  private pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
    let pairs = this.pairs.get(map);
    if (pairs === undefined) {
      pairs = new Map(map.items.flatMap((pair) => [[keyName(pair) ?? '', pair] as const]));
      this.pairs.set(map, pairs);
    }
    return pairs;
  }

  /** Where a problem of the file as a whole is shown: its first word that is not white space. */
  private firstWord(): Range {
    const start = this.text.length - this.text.trimStart().length;
    let end = start;
    while (end < this.text.length && this.text.charCodeAt(end) > 32) end++;
    return { start, end };
  }
}

/** Where a value would stand that is not written: an item of a list after its hyphen. */
function emptyPlace(value: Node | undefined): Range | undefined {
  const [start] = value?.range ?? [];
  return start === undefined ? undefined : { start, end: start };
}

/** The name of a key in a mapping; `undefined` for a key that is not a plain word. */
export function keyName(pair: Pair): string | undefined {
  return isScalar(pair.key) ? String(pair.key.value) : undefined;
}
