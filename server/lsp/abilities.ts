import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import { z } from 'zod';
import type { LanguageCode } from '../text/range.js';

/** What a client can do, as far as it makes a difference to this server. */
export interface ClientAbilities {
  /** Asks for diagnostics itself, and can be told to ask again. Else they are pushed. */
  readonly pullsDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticTags: boolean;
  readonly hierarchicalSymbols: boolean;
  /** Of a definition the client is told from which words one goes there too, which it underlines. */
  readonly definitionLinks: boolean;
  readonly markdownHover: boolean;
  readonly snippets: boolean;
  readonly foldingCollapsedText: boolean;
  readonly codeActionLiterals: boolean;
  readonly documentChanges: boolean;
  readonly prepareRename: boolean;
  readonly configuration: boolean;
  readonly dynamicConfiguration: boolean;
  readonly dynamicWatchedFiles: boolean;
  readonly workspaceFolders: boolean;
  readonly progress: boolean;
  readonly refreshCodeLens: boolean;
  readonly refreshInlayHints: boolean;
  readonly refreshSemanticTokens: boolean;
  /** The client reads files for the server. */
  readonly fileRequests: boolean;
  readonly statusNotifications: boolean;
  /** The client carries out the commands of our own extension. */
  readonly clientCommands: boolean;
  /** The client shows diagnostics above what a hover says. */
  readonly diagnosticsInHover: boolean;
  /** The rules, where the server cannot read them itself: what `dist/rules.json` holds. */
  readonly rules: string | undefined;
  /** Settings that came with the first request; undefined when there were none. */
  readonly settings: unknown;
  /** Language of messages where nothing else decides: English for an English editor, else Dutch. */
  readonly language: LanguageCode;
}

/** Unknown keys are left alone: an option of a later version must not keep an older server from starting. */
const initializationOptions = z
  .object({
    settings: z.unknown().optional(),
    fileRequests: z.boolean().optional(),
    statusNotifications: z.boolean().optional(),
    clientCommands: z.boolean().optional(),
    diagnosticsInHover: z.boolean().optional(),
    rules: z.string().optional(),
  })
  .partial();

/** The protocol demands capabilities; a client that sends none can do nothing. */
function objectOrEmpty(sent: ClientCapabilities | null | undefined): ClientCapabilities {
  return sent ?? {};
}

/** Reads what a client can do from its first request. Nothing in it can make this fail. */
export function abilitiesOf(params: InitializeParams): ClientAbilities {
  const { textDocument, workspace, window } = objectOrEmpty(params.capabilities);
  const read = initializationOptions.safeParse(params.initializationOptions ?? {});
  const options = read.success ? read.data : {};
  const pulls = textDocument?.diagnostic !== undefined;
  return {
    pullsDiagnostics: pulls && workspace?.diagnostics?.refreshSupport === true,
    relatedInformation:
      (textDocument?.publishDiagnostics?.relatedInformation ?? textDocument?.diagnostic?.relatedInformation) === true,
    codeDescription:
      (textDocument?.publishDiagnostics?.codeDescriptionSupport ?? textDocument?.diagnostic?.codeDescriptionSupport) ===
      true,
    diagnosticTags:
      (textDocument?.publishDiagnostics?.tagSupport ?? textDocument?.diagnostic?.tagSupport) !== undefined,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    foldingCollapsedText: textDocument?.foldingRange?.foldingRange?.collapsedText === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    prepareRename: textDocument?.rename?.prepareSupport === true,
    configuration: workspace?.configuration === true,
    dynamicConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    dynamicWatchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    progress: window?.workDoneProgress === true,
    refreshCodeLens: workspace?.codeLens?.refreshSupport === true,
    refreshInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshSemanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    fileRequests: options.fileRequests === true,
    statusNotifications: options.statusNotifications === true,
    clientCommands: options.clientCommands === true,
    diagnosticsInHover: options.diagnosticsInHover === true,
    rules: options.rules,
    settings: options.settings,
    language: /^en(?:[-_]|$)/i.test(params.locale ?? '') ? 'en' : 'nl',
  };
}
