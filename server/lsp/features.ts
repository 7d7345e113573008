import type { ServerCapabilities } from 'vscode-languageserver';
import type { ClientAbilities } from './abilities.js';
import { commands } from './commands.js';
import type { Feature, FeatureContext } from './feature.js';

/** Every feature besides diagnostics. */
const features: readonly Feature[] = [commands];

/** What the features offer to a client. */
export function featureCapabilities(abilities: ClientAbilities): ServerCapabilities {
  return Object.assign({}, ...features.map((feature) => feature.capabilities(abilities)));
}

/** Answers the requests of a client, each by the feature that it is for. */
export function registerFeatures(context: FeatureContext): void {
  for (const feature of features) feature.register(context);
}
