import type { Bill, Passage, Provision } from '../../bill/model.js';
import { provisionsAround } from '../provisionIndex.js';

/** The words of a provision that an offset lies in. */
export function passageAt({ passages }: Provision, offset: number): Passage | undefined {
  return passages.find(({ range }) => range.start <= offset && offset < range.end);
}

/** The innermost article or amending step around an offset, and the paragraph in it when there is one. */
export interface Surroundings {
  readonly host: Provision;
  readonly paragraph: Provision | undefined;
  readonly innermost: Provision;
  /** The outermost article: of an amending bill the one that holds the amending steps. */
  readonly article: Provision;
}

/** The article (or the amending step that puts loose text into another act) that an offset lies in. */
export function surroundingsOf(bill: Bill, offset: number): Surroundings | undefined {
  const chain = provisionsAround(bill, offset);
  const innermost = chain.at(-1);
  const at = chain.findLastIndex(({ kind }) => kind === 'article' || kind === 'instruction');
  const host = chain[at];
  if (host === undefined || innermost === undefined) return undefined;
  const article = chain.find(({ kind }) => kind === 'article') ?? host;
  return { host, innermost, article, paragraph: chain.slice(at + 1).find(({ kind }) => kind === 'paragraph') };
}

/** The numbered paragraphs of an article. */
export function paragraphsOf({ children }: Provision): Provision[] {
  return children.filter(({ kind, number }) => kind === 'paragraph' && number !== undefined);
}

/** Where the own words of a provision begin: behind its number and heading. Undefined when it has none. */
export function startOfWords({ passages }: Provision): number | undefined {
  return passages.flatMap(({ runs }) => runs).sort((a, b) => a.start - b.start)[0]?.start;
}
