import type { Event } from 'vscode';
import type { DocumentStatus } from '../server/lsp/protocol.js';
import type { ShownGroup } from './findings/findingGroups.js';

/**
 * What `activate` gives to other extensions, and to the tests of this one: how documents stand and what is shown. It
 * changes nothing.
 */
export interface ExtensionApi {
  /** Whether the language server runs; it is started when a document that could be a bill is opened. */
  isRunning(): boolean;
  /** Whether the language server was started and has not answered yet. */
  isStarting(): boolean;
  /** The last that the server said of a document, by its address; undefined when it said nothing. */
  status(uri: string): DocumentStatus | undefined;
  readonly onDidChangeStatus: Event<DocumentStatus>;
  /** What the view of findings shows, in its order. */
  shownFindings(): readonly ShownGroup[];
  readonly onDidChangeFindings: Event<void>;
  /** The document of the panel that explains a finding; undefined when the panel is not open. */
  panelContent(): string | undefined;
}
