import type { Bill, Citation } from '../bill/model.js';
import type { Token } from '../language/model.js';

/**
 * How phrases know the citations of a bill (`@echr/3`): the key of the act or treaty, that key with each article that
 * is named, and with each item of it (`@vreemdelingenwet-2000/29/b`). A numbered EU act has its number for a key: "2024/1348".
 */
export function citationKeys(bill: Bill): (token: Token) => readonly string[] {
  const byStart = new Map<number, Citation>();
  for (const citation of bill.citations) byStart.set(citation.start, citation);
  return (token) => {
    const citation = byStart.get(token.start);
    return citation === undefined ? [] : keysOf(citation);
  };
}

function keysOf({ kind, normalised, reference }: Citation): readonly string[] {
  if (kind === 'act' || kind === 'treaty' || kind === 'eu-act') return [normalised];
  const act = reference?.act?.id;
  if (reference === undefined || act === undefined) return [];
  const articles = reference.articles.flatMap(({ from, to }) => (from === to ? [from] : [from, to]));
  return [
    act,
    ...articles.flatMap((article) => {
      const key = `${act}/${article.toLowerCase()}`;
      return [key, ...reference.items.map((item) => `${key}/${item.toLowerCase()}`)];
    }),
  ];
}
