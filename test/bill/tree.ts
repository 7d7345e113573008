import type { Amendment, Bill, Provision } from '../../server/bill/model.js';
import { parseBill } from '../../server/bill/parseBill.js';

/** All provisions of a bill, in the order of the text. */
export function allProvisions(bill: Bill): Provision[] {
  const found: Provision[] = [];
  const visit = (provision: Provision): void => {
    found.push(provision);
    provision.children.forEach(visit);
  };
  bill.provisions.forEach(visit);
  return found;
}

/** The labels of all provisions of a text. */
export function labels(source: string): string[] {
  return allProvisions(parseBill(source)).map((provision) => provision.label);
}

/** The provision with this label; fails when there is none. */
export function provision(bill: Bill, label: string): Provision {
  const found = allProvisions(bill).find((candidate) => candidate.label === label);
  if (found === undefined) throw new Error(`no provision ${label}`);
  return found;
}

/** The own words of a provision, each passage with its force. */
export function passages(bill: Bill, label: string): string[] {
  return provision(bill, label).passages.map(
    (passage) => `${passage.force}: ${passage.runs.map((run) => bill.source.slice(run.start, run.end)).join(' ')}`,
  );
}

/** An amendment in one line: "repeal vreemdelingenwet-2000 33-35", "replace … 29(1)(b) -a +b". */
export function summary(bill: Bill, amendment: Amendment): string {
  const slice = (range: { readonly start: number; readonly end: number }): string =>
    bill.source.slice(range.start, range.end);
  const articles =
    amendment.target?.articles.map(({ from, to }) => (from === to ? from : `${from}-${to}`)).join(',') ?? '';
  const parts = [...(amendment.target?.paragraphs ?? []), ...(amendment.target?.items ?? [])]
    .map((part) => `(${part})`)
    .join('');
  return [
    amendment.action,
    amendment.act?.id ?? amendment.act?.name ?? '',
    articles + parts,
    ...amendment.removed.map((range) => `-${slice(range)}`),
    ...amendment.inserted.map((range) => `+${slice(range)}`),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** All amendments of a text in one line each. */
export function amendments(source: string): string[] {
  const bill = parseBill(source);
  return bill.amendments.map((amendment) => summary(bill, amendment));
}

/** The amendments that one sentence makes, as the text of an article. */
export function amending(sentence: string, language: 'nl' | 'en' = 'nl'): string[] {
  return amendments(`---\nlang: ${language}\n---\n# ${language === 'nl' ? 'Artikel' : 'Section'} 1\n\n${sentence}\n`);
}
