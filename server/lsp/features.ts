import type { ServerCapabilities } from 'vscode-languageserver';
import type { ClientAbilities } from './abilities.js';
import { codeActions } from './codeActions.js';
import { codeLens } from './codeLens.js';
import { commands } from './commands.js';
import { completion } from './completion.js';
import { definition } from './definition.js';
import { documentHighlights } from './documentHighlights.js';
import { documentLinks } from './documentLinks.js';
import { documentSymbols } from './documentSymbols.js';
import type { Feature, FeatureContext } from './feature.js';
import { foldingRanges } from './foldingRanges.js';
import { hover } from './hover.js';
import { inlayHints } from './inlayHints.js';
import { records } from './records.js';
import { references } from './references.js';
import { rename } from './rename.js';
import { selectionRanges } from './selectionRanges.js';
import { semanticTokens } from './semanticTokens.js';
import { workspaceSymbols } from './workspaceSymbols.js';

/** Every feature besides diagnostics. */
const features: readonly Feature[] = [
  codeActions,
  codeLens,
  commands,
  completion,
  definition,
  documentHighlights,
  documentLinks,
  documentSymbols,
  foldingRanges,
  hover,
  inlayHints,
  records,
  references,
  rename,
  selectionRanges,
  semanticTokens,
  workspaceSymbols,
];

/** What the features offer to a client. */
export function featureCapabilities(abilities: ClientAbilities): ServerCapabilities {
  return Object.assign({}, ...features.map((feature) => feature.capabilities(abilities)));
}

/** Answers the requests of a client, each by the feature that it is for. */
export function registerFeatures(context: FeatureContext): void {
  for (const feature of features) feature.register(context);
}
