import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { ClientAbilities } from './abilities.js';
import type { Workspace } from './workspace.js';
import type { WorkspaceCheck } from './workspaceCheck.js';

/** What a feature of the server works with. */
export interface FeatureContext {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly workspaceCheck: WorkspaceCheck;
}

/** Something that the server does for a client: hovers, code lenses, renaming. One file each. */
export interface Feature {
  /** What is said of it when a client introduces itself. */
  capabilities(abilities: ClientAbilities): ServerCapabilities;
  /** Begins to answer the requests that it is for. */
  register(context: FeatureContext): void;
}
