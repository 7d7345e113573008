import { toDutchOrdinal } from '../bill/ordinals.js';
import type { LanguageCode } from '../text/range.js';

/** "4(2)", "1(1)(b)", "2(1)-(3)", "26-30", "8:55d": an article, what is meant of it, and how far it goes. */
const PART = /^(\d[\p{L}\d.:]*)((?:\([\p{L}\d]+\))*)(?:-(?:(\d[\p{L}\d.:]*)|\(([\p{L}\d]+)\)))?$/u;

/**
 * Articles of an instrument as the register writes them ("1(1)(b)", "26-30", "3, 5, 6"), as jurists write them in a
 * language: "artikel 1, eerste lid, onder b" (Aanwijzingen voor de regelgeving, chapter 3), "Articles 26 to 30".
 * What is not written so is given as it stands.
 */
export function writtenArticles(articles: string, language: LanguageCode): string {
  const parts = articles.split(/,\s*/);
  const written = parts.map((part) => (language === 'nl' ? dutchPart(part) : englishPart(part)));
  const several = parts.length > 1 || /-\d/.test(articles);
  const last = written.pop() ?? '';
  const and = language === 'nl' ? ' en ' : ' and ';
  const list = written.length === 0 ? last : `${written.join(', ')}${and}${last}`;
  if (language === 'nl') return `${several ? 'artikelen' : 'artikel'} ${list}`;
  return `${several ? 'Articles' : 'Article'} ${list}`;
}

function dutchPart(part: string): string {
  const found = PART.exec(part);
  if (found === null) return part;
  const [, article = '', groups = '', lastArticle, lastGroup] = found;
  const inside = [...groups.matchAll(/\(([\p{L}\d]+)\)/gu)].map(([, group = '']) => group);
  const through = lastGroup === undefined ? undefined : (inside.pop() ?? '');
  const words = [article, ...inside.map(dutchGroup)];
  if (through !== undefined && lastGroup !== undefined) {
    words.push(
      /^\d/.test(through)
        ? `${ordinal(through)} tot en met ${ordinal(lastGroup)} lid`
        : `onder ${through} tot en met ${lastGroup}`,
    );
  }
  return lastArticle === undefined ? words.join(', ') : `${words.join(', ')} tot en met ${lastArticle}`;
}

function dutchGroup(group: string): string {
  return /^\d/.test(group) ? `${ordinal(group)} lid` : `onder ${group}`;
}

function ordinal(number: string): string {
  return (/^\d+$/.test(number) ? toDutchOrdinal(Number(number)) : undefined) ?? number;
}

function englishPart(part: string): string {
  return PART.test(part) ? part.replace('-', ' to ') : part;
}
