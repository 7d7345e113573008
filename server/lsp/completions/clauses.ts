import type { Bill, Provision } from '../../bill/model.js';
import type { Finding } from '../../check/finding.js';
import type { LanguageCode } from '../../text/range.js';
import { paragraphsOf, surroundingsOf } from '../actions/around.js';
import { fitted } from '../actions/clauseChanges.js';
import { nextParagraph } from '../actions/nextParagraph.js';
import { type Offer, offer, plainInSnippet } from './offer.js';

/** The words that call for a compatible clause, for editors in which one cannot ask on an empty line. */
const calls = { nl: 'waarborg', en: 'safeguard' } as const;
/** A line on which a paragraph begins: white space, quote marks, perhaps its number, and the beginning of one word. */
const beginning = /^([ \t>]*)((?:\(\d+\)|\d+\\?[.)]|\*\*\d+\\?\.?\*\*)[ \t]+)?(\p{L}*)$/u;

/**
 * Compatible clauses of the findings in an article, for the beginning of a paragraph behind its last one: with the
 * number that follows. Places that the drafter has to fill in are places of the snippet.
 * @param typed the line up to the cursor
 * @param snippets whether the client knows snippets
 */
export function clauseOffers(
  bill: Bill,
  findings: readonly Finding[],
  typed: string,
  offset: number,
  snippets: boolean,
  ofMessages: LanguageCode,
): Offer[] {
  const [, , numbered, word = ''] = beginning.exec(typed) ?? [];
  const call = calls[bill.language];
  if (!beginning.test(typed) || (word !== '' && !call.startsWith(word.toLowerCase()))) return [];
  const article = articleBefore(bill, offset);
  if (article === undefined) return [];
  const number = numbered === undefined ? nextNumber(bill, article, offset - word.length) : '';
  if (number === undefined) return [];
  const range = { start: offset - word.length, end: offset };
  const seen = new Set<string>();
  return findings.flatMap((finding) => {
    const { compatible, title, rulings, message } = finding;
    const around = surroundingsOf(bill, finding.range.start);
    if (compatible === undefined || around?.host !== article || seen.has(compatible)) return [];
    seen.add(compatible);
    const clause = fitted(compatible, bill, article, around.paragraph);
    const text = snippets ? inSnippet(number + clause) : number + clause;
    return [
      offer({
        label: `${call}: ${title}`,
        detail: rulings[0]?.name,
        documentation: `${clause}\n\n${ofMessages === bill.language ? '' : '— '}${message}`,
        kind: 'clause',
        filter: `${call} ${title}`,
        range,
        text,
        snippet: snippets,
        first: true,
      }),
    ];
  });
}

/** The clause with a place to fill in where the register leaves a blank. */
function inSnippet(text: string): string {
  let place = 0;
  return text
    .split('[…]')
    .map(plainInSnippet)
    .join('\0')
    .replace(/\0/g, () => `\${${++place}:[…]}`);
}

/** The number of the paragraph that would follow; empty in an article without; undefined before its last paragraph. */
function nextNumber(bill: Bill, article: Provision, offset: number): string | undefined {
  const last = paragraphsOf(article).at(-1);
  if (last === undefined) return '';
  if (offset <= last.range.start) return undefined;
  const next = nextParagraph(bill.source, article);
  return next === undefined ? '' : next.lead.replace(/^[ \t>]+/, '');
}

/** The article that a new line at an offset belongs to: the one around it, else the last that ended before it. */
function articleBefore(bill: Bill, offset: number): Provision | undefined {
  let at = offset;
  while (at > 0 && /[\s>]/.test(bill.source.charAt(at - 1))) at--;
  const around = surroundingsOf(bill, Math.max(0, at - 1));
  return around?.host.kind === 'article' ? around.host : undefined;
}
