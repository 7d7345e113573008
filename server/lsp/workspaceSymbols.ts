import type { CancellationToken, SymbolInformation } from 'vscode-languageserver';
import type { Provision } from '../bill/model.js';
import { fold } from '../language/fold.js';
import { fileName, normalAddress } from './address.js';
import { editorRange, type ParsedDocument } from './checkedDocument.js';
import { symbolKinds } from './documentSymbols.js';
import type { Feature } from './feature.js';
import { nameRange, ProvisionIndex } from './provisionIndex.js';
import { firstWords, nameOf } from './provisionNames.js';
import { markdownEndings, type Workspace } from './workspace.js';

/** How many articles are given; who wants another one types more. */
const mostSymbols = 200;

/**
 * The articles of some documents that a query finds, the best first: by number ("28a", "artikel 28a"), by words of the
 * title or the first words ("strafbaar"), or by letters of it in their order.
 */
export function findArticles(documents: readonly ParsedDocument[], query: string): SymbolInformation[] {
  const wanted = fold(query).trim();
  const found: { readonly rank: number; readonly document: ParsedDocument; readonly article: Provision }[] = [];
  for (const document of documents) {
    for (const article of ProvisionIndex.of(document.bill).articles) {
      const rank = rankOf(article, document, wanted);
      if (rank !== undefined) found.push({ rank, document, article });
    }
  }
  return found
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, mostSymbols)
    .map(({ document, article }) => symbolOf(document, article));
}

function symbolOf(document: ParsedDocument, article: Provision): SymbolInformation {
  return {
    name: nameWithWords(document, article),
    kind: symbolKinds.article,
    location: { uri: document.uri, range: editorRange(document, nameRange(article, document.source)) },
    containerName: containerOf(document, article),
  };
}

/** Editors look for what was typed in the name once more, so words that were found must be in it. */
function nameWithWords({ bill, source }: ParsedDocument, article: Provision): string {
  const name = nameOf(article, bill);
  const words = article.title === undefined ? firstWords(article, source) : '';
  return words === '' || words === name ? name : `${name} – ${words}`;
}

/** The bill, and for an article that goes into another act the step that puts it there. */
function containerOf({ uri, bill }: ParsedDocument, article: Provision): string {
  const title = bill.frontMatter.title ?? fileName(uri);
  const step = article.force === 'inserted' ? ProvisionIndex.of(bill).parentOf(article)?.label : undefined;
  return step === undefined ? title : `${title} – ${step}`;
}

/** How well an article fits, 0 best; undefined when it does not. */
function rankOf(article: Provision, document: ParsedDocument, wanted: string): number | undefined {
  if (wanted === '') return 0;
  const number = fold(article.number ?? '');
  const asked = wanted.replace(/^(?:artikel|article|section|art\.?)\s+/, '');
  if (number !== '' && number === asked) return 0;
  if (number.startsWith(asked)) return 1;
  const text = fold(nameWithWords(document, article));
  if (wanted.split(/\s+/).every((word) => beginsWord(text, word))) return 2;
  if (text.includes(wanted)) return 3;
  // Letters in their order say little when there are few of them, and nothing when they are digits.
  return wanted.length >= 3 && !/\d/.test(wanted) && holdsInOrder(fold(nameOf(article, document.bill)), wanted)
    ? 4
    : undefined;
}

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\d]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}

function holdsInOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters.replace(/\s+/g, '')) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The open documents that are ours, and the files of the workspace that were checked before. */
async function knownDocuments(workspace: Workspace, token: CancellationToken): Promise<readonly ParsedDocument[]> {
  const documents = new Map<string, ParsedDocument>();
  for (const uri of workspace.documents.keys()) {
    const document = await workspace.ours(uri, token);
    if (document !== undefined) documents.set(uri, document);
  }
  for (const folder of workspace.folders) {
    for (const listed of await workspace.files.list(folder, markdownEndings)) {
      const uri = normalAddress(listed);
      if (documents.has(uri) || workspace.isOpen(uri)) continue;
      const outcome = workspace.checker.last(uri);
      if (outcome?.state === 'checked') documents.set(uri, outcome.document);
    }
  }
  return [...documents.values()];
}

/** Finding an article in all documents. */
export const workspaceSymbols: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register({ connection, workspace }) {
    connection.onWorkspaceSymbol(async ({ query }, token) =>
      findArticles(await knownDocuments(workspace, token), query),
    );
  },
};
