import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { Provision, ProvisionKind } from '../bill/model.js';
import { editorRange, type ParsedDocument } from './checkedDocument.js';
import type { Feature } from './feature.js';
import { nameRange } from './provisionIndex.js';
import { firstWords, nameOf } from './provisionNames.js';

/** By which sign an editor shows each level. */
export const symbolKinds: { readonly [kind in ProvisionKind]: SymbolKind } = {
  division: SymbolKind.Namespace,
  article: SymbolKind.Class,
  paragraph: SymbolKind.Method,
  item: SymbolKind.Field,
  instruction: SymbolKind.Event,
  preamble: SymbolKind.File,
  closing: SymbolKind.File,
  memorandum: SymbolKind.Package,
  prose: SymbolKind.String,
  bullet: SymbolKind.String,
};

/** The outline of a document: divisions, articles, paragraphs, items, amending steps, explanations. */
export function symbolTree(document: ParsedDocument): DocumentSymbol[] {
  return document.bill.provisions.map((provision) => symbolOf(provision, document));
}

function symbolOf(provision: Provision, document: ParsedDocument): DocumentSymbol {
  const name = nameOf(provision, document.bill);
  // A title already says what an article is about.
  const words = provision.title === undefined ? firstWords(provision, document.source) : '';
  const detail = words === name ? '' : words;
  return {
    name,
    kind: symbolKinds[provision.kind],
    range: editorRange(document, provision.range),
    selectionRange: editorRange(document, nameRange(provision, document.source)),
    ...(detail === '' ? {} : { detail }),
    ...(provision.children.length === 0
      ? {}
      : { children: provision.children.map((child) => symbolOf(child, document)) }),
  };
}

/** The outline for clients that show a plain list: each provision as one cites it, with what it is in. */
export function flatSymbols(document: ParsedDocument): SymbolInformation[] {
  const symbols: SymbolInformation[] = [];
  const visit = (provision: Provision, containerName: string | undefined): void => {
    const name = provision.label || nameOf(provision, document.bill);
    symbols.push({
      name,
      kind: symbolKinds[provision.kind],
      location: { uri: document.uri, range: editorRange(document, provision.range) },
      ...(containerName === undefined ? {} : { containerName }),
    });
    for (const child of provision.children) visit(child, name);
  };
  for (const provision of document.bill.provisions) visit(provision, undefined);
  return symbols;
}

/** The outline, and going to a provision by its name. */
export const documentSymbols: Feature = {
  capabilities: () => ({ documentSymbolProvider: { label: 'Toetssteen' } }),
  register({ connection, workspace }) {
    connection.onDocumentSymbol(async ({ textDocument }, token) => {
      const document = await workspace.ours(textDocument.uri, token);
      if (document === undefined) return null;
      return workspace.abilities.hierarchicalSymbols ? symbolTree(document) : flatSymbols(document);
    });
  },
};
