import type { DocumentFindings, FindingRecord } from '../../server/lsp/protocol.js';

/** By what findings stand together. */
export type Grouping = 'article' | 'theme';

/** Severities that are shown, and whether what is suppressed is. */
export interface Shown {
  readonly severities: readonly FindingRecord['severity'][];
  readonly suppressed: boolean;
}

/** Every severity, most serious first. */
export const severities = ['error', 'warning', 'information'] as const satisfies readonly FindingRecord['severity'][];

/** What is shown when nobody chose otherwise. */
export const shownAtFirst: Shown = { severities, suppressed: false };

/** Findings that stand together under one title. */
export interface Group {
  /** The same for the same article or theme, however the findings change. */
  readonly id: string;
  readonly title: string;
  readonly findings: readonly FindingRecord[];
}

/** A group as it is shown, for whoever wants to know without seeing. */
export interface ShownGroup {
  readonly title: string;
  readonly findings: readonly { readonly label: string; readonly description: string; readonly severity: string }[];
}

/** The findings that are to be shown, in groups. By article: in the order of the text. By theme: most serious first. */
export function groupFindings({ findings }: DocumentFindings, grouping: Grouping, shown: Shown): Group[] {
  const visible = findings.filter(
    ({ severity, suppressed }) => shown.severities.includes(severity) && (suppressed === undefined || shown.suppressed),
  );
  const inOrder = visible.toSorted(byPlace);
  const groups = new Map<string, { id: string; title: string; findings: FindingRecord[] }>();
  for (const finding of inOrder) {
    const { id, title } = grouping === 'theme' ? finding.theme : articleOf(finding);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { id, title, findings: [finding] });
    else group.findings.push(finding);
  }
  const all = [...groups.values()];
  if (grouping === 'article') return all;
  for (const group of all) group.findings.sort((a, b) => rank(a) - rank(b) || byPlace(a, b));
  return all.sort((a, b) => seriousness(a.findings) - seriousness(b.findings) || a.title.localeCompare(b.title));
}

function rank({ severity }: FindingRecord): number {
  return severities.indexOf(severity);
}

function seriousness(findings: readonly FindingRecord[]): number {
  return Math.min(...findings.map(rank));
}

function byPlace(a: FindingRecord, b: FindingRecord): number {
  const [one, other] = [a.range.start, b.range.start];
  return one.line - other.line || one.character - other.character || rank(a) - rank(b);
}

/**
 * The article that a finding stands in, from the label of its provision: "Artikel 5" of "Artikel 5, eerste lid, onder b",
 * "Section 3" of "Section 3(1)", and of text for another act both: "Artikel I (artikel 62d)" of "Artikel I, onderdeel F
 * (artikel 62d, eerste lid)".
 */
function articleOf({ provision: { label } }: FindingRecord): { readonly id: string; readonly title: string } {
  const { outer, inner } = divided(label);
  // The item of an amending article stays: "onderdeel F" is where the drafter looks.
  const title = inner === undefined ? withoutParts(label) : `${outer} (${withoutParts(inner)})`;
  return { id: title, title };
}

/** Where in its article a finding stands: "eerste lid" of "Artikel 5, eerste lid"; empty when it is about all of it. */
export function placeInArticle({ provision: { label } }: FindingRecord): string {
  const { inner = label } = divided(label);
  return inner.slice(withoutParts(inner).length).replace(/^[,\s]+/, '');
}

/** A label, and what stands between brackets in it when that is the provision of another act. */
function divided(label: string): { readonly outer: string; readonly inner: string | undefined } {
  const put = /^(.*?) \((\p{L}[^()]*(?:\([^()]*\)[^()]*)*)\)$/u.exec(label);
  return { outer: put?.[1] ?? label, inner: put?.[2] };
}

/** Without what stands within the article: a paragraph, an item. */
function withoutParts(label: string): string {
  if (/, (?:onderdeel|punt) /.test(label)) return label;
  return (/^[^,(]+/.exec(label)?.[0] ?? label).trimEnd();
}
