import type { CodeLens, Command } from 'vscode-languageserver';
import type { Provision } from '../bill/model.js';
import type { Finding } from '../check/finding.js';
import { addToList } from '../check/listMap.js';
import { severity } from '../norms/schema.js';
import { wordingIn } from '../report/wording.js';
import type { LanguageCode } from '../text/range.js';
import { type CheckedDocument, editorRange } from './checkedDocument.js';
import type { Feature } from './feature.js';
import { totals } from './findingTotals.js';
import { type Pointer, pointersOf } from './pointers.js';
import { clientCommands } from './protocol.js';
import { nameRange, ProvisionIndex } from './provisionIndex.js';
import { wordsFor } from './subjectAt.js';

/**
 * What is said above each article: its findings, the safeguards in it, how often the rest of the bill refers to it. Above
 * an article of which there is nothing to say stands nothing.
 * @param commands the client carries out the commands of our own extension; else the lenses only tell
 */
export function codeLenses(document: CheckedDocument, commands: boolean): CodeLens[] {
  const index = ProvisionIndex.of(document.bill);
  const findings = new Map<Provision, Finding[]>();
  for (const finding of document.findings) {
    const inside = index.at(finding.range.start);
    const article = inside === undefined ? undefined : index.articleAround(inside);
    if (article !== undefined && finding.suppressed === undefined) addToList(findings, article, finding);
  }
  const references = referencesByArticle(document, index);
  return index.articles.flatMap((article) => {
    const range = editorRange(document, nameRange(article, document.source));
    const lens = (command: Command): CodeLens => ({
      range,
      command: commands ? command : { title: command.title, command: '' },
    });
    return [
      ...findingLenses(document, findings.get(article) ?? []),
      ...referenceLenses(document, article, references.get(article) ?? []),
    ].map(lens);
  });
}

function findingLenses(document: CheckedDocument, findings: readonly Finding[]): Command[] {
  const wording = wordingIn(document.language);
  const show = (title: string, shown: readonly Finding[]): Command => ({
    title,
    command: clientCommands.showFindings,
    arguments: [document.uri, shown.map(({ range }) => document.lines.position(range.start))],
  });
  const safe = findings.filter((finding) => safeguardsOf(finding).length > 0);
  const others = findings.filter((finding) => !safe.includes(finding));
  const counts = totals(others);
  const parts = severity.options.filter((one) => counts[one] > 0).map((one) => wording.count(one, counts[one]));
  const names = [...new Set(safe.flatMap(safeguardsOf))];
  const named = names.slice(0, safeguardsNamed).join(', ') + (names.length > safeguardsNamed ? ', …' : '');
  return [
    ...(parts.length > 0 ? [show(parts.join(', '), others)] : []),
    ...(names.length > 0 ? [show(`${wording.safeguardFound.toLowerCase()}: ${named}`, safe)] : []),
  ];
}

/** Safeguards that a lens names; the rest is in the findings. */
const safeguardsNamed = 2;

/** The safeguards because of which a finding is no more than information. */
function safeguardsOf({ severity, safeguards }: Finding): string[] {
  if (severity !== 'information') return [];
  return safeguards.filter(({ found }) => found !== undefined).map(({ name }) => name);
}

function referenceLenses(document: CheckedDocument, article: Provision, pointers: readonly Pointer[]): Command[] {
  if (pointers.length === 0) return [];
  const { uri, bill } = document;
  const locations = pointers.map((pointer) => ({
    uri,
    range: editorRange(document, wordsFor(bill, pointer, article)),
  }));
  const position = document.lines.position(nameRange(article, document.source).start);
  return [
    {
      title: referencesCounted(pointers.length, document.language),
      command: clientCommands.showReferences,
      arguments: [uri, position, locations],
    },
  ];
}

function referencesCounted(count: number, language: LanguageCode): string {
  if (language === 'nl') return count === 1 ? '1 verwijzing' : `${count} verwijzingen`;
  return count === 1 ? '1 reference' : `${count} references`;
}

/** The references to each article or its parts from elsewhere in the bill. */
function referencesByArticle({ bill }: CheckedDocument, index: ProvisionIndex): ReadonlyMap<Provision, Pointer[]> {
  const found = new Map<Provision, Pointer[]>();
  for (const pointer of pointersOf(bill)) {
    const around = new Set(pointer.targets.map((target) => index.articleAround(target)));
    for (const article of around) {
      if (article === undefined) continue;
      const { start, end } = article.range;
      if (pointer.range.start < start || pointer.range.start >= end) addToList(found, article, pointer);
    }
  }
  return found;
}

/** What is said above articles. */
export const codeLens: Feature = {
  capabilities: () => ({ codeLensProvider: {} }),
  register({ connection, workspace }) {
    connection.onCodeLens(async ({ textDocument }, token) => {
      const { uri } = textDocument;
      if (!(await workspace.settingsFor(uri)).codeLens || token.isCancellationRequested) return null;
      const document = await workspace.checked(uri, token);
      return document === undefined ? null : codeLenses(document, workspace.abilities.clientCommands);
    });
  },
};
