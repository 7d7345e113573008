/**
 * What the server and our own editor extension say to each other beyond the Language Server Protocol. Every client may
 * use it; none has to. Names begin with `toetssteen/`.
 */
import type { Range } from 'vscode-languageserver';
import type { Finding, NormReference, RulingReference } from '../check/finding.js';
import type { Severity } from '../norms/schema.js';
import type { LanguageCode } from '../text/range.js';

/** `initializationOptions`: what a client offers besides its capabilities. All of it may be left out. */
export interface InitializationOptions {
  /** Settings, for clients that cannot be asked for them: what stands under `toetssteen` in VS Code. */
  readonly settings?: unknown;
  /** The client reads files for the server: in the browser, and for folders that are not on a disk. */
  readonly fileRequests?: boolean;
  /** The text of `dist/rules.json`, for a server in a worker, which cannot read it. */
  readonly rules?: string;
  /** The client shows `toetssteen/status`. */
  readonly statusNotifications?: boolean;
  /** The client runs the commands of code lenses and code actions: see {@link clientCommands}. */
  readonly clientCommands?: boolean;
  /**
   * The client shows diagnostics above what the server says at a place, as VS Code does: then each says what the other does
   * not, and nothing is read twice.
   */
  readonly diagnosticsInHover?: boolean;
}

/** Commands that our own extension carries out; other clients are not given them. */
export const clientCommands = {
  /** Arguments: the document's URI, the finding's fingerprint. */
  explainFinding: 'toetssteen.explainFinding',
  /** Arguments: the address. */
  openRuling: 'toetssteen.openRuling',
  /**
   * Arguments: the document's URI, the rule, the line before which the comment goes, what stands before the reason and
   * behind it. Asks for the reason.
   */
  suppressWithReason: 'toetssteen.suppressWithReason',
  /** Arguments: the document's URI, a position, locations: what the editor's own "show references" takes. */
  showReferences: 'toetssteen.showReferences',
  /** Arguments: the document's URI, positions. */
  showFindings: 'toetssteen.showFindings',
} as const;

/** Commands that the server carries out for every client. */
export const serverCommands = {
  /** Checks every document of the workspace, with progress. Gives a {@link WorkspaceSummary}. */
  checkWorkspace: 'toetssteen.server.checkWorkspace',
} as const;

/** What a check of the whole workspace came to. */
export interface WorkspaceSummary {
  readonly documents: number;
  readonly findings: { readonly [severity in Severity]: number };
  readonly cancelled: boolean;
}

/** Request to the client: the bytes of a file in Base64, or `null` when there is none. */
export const readFileRequest = 'toetssteen/readFile';
/** Request to the client: the addresses of all files below a folder whose names end as asked. */
export const listFilesRequest = 'toetssteen/listFiles';

export interface ReadFileParams {
  readonly uri: string;
}
export interface ListFilesParams {
  readonly folder: string;
  /** Lower case, with the dot: ".md". */
  readonly endings: readonly string[];
}

/** Notification to the client: how a document stands. */
export const statusNotification = 'toetssteen/status';

/** How a document stands. */
export interface DocumentStatus {
  readonly uri: string;
  readonly version: number;
  /**
   * `checking`; `checked`; `not-a-bill` when the document is left alone; `off` when the settings say so; `broken` when
   * the configuration or a pack cannot be used.
   */
  readonly state: 'checking' | 'checked' | 'not-a-bill' | 'off' | 'broken';
  /** Address of the configuration in use. */
  readonly configuration: string | undefined;
  /** ISO date: the law of this day. */
  readonly asOf: string | undefined;
  /** How many rules are in force. */
  readonly rules: number | undefined;
  readonly packs: readonly { readonly id: string; readonly version: string }[];
  readonly findings: { readonly [severity in Severity]: number } | undefined;
  readonly suppressed: number | undefined;
  readonly milliseconds: number | undefined;
  /** What is wrong, for `broken`. */
  readonly message: string | undefined;
}

/** Request to the server: the findings of an open document, with their whole records. */
export const findingsRequest = 'toetssteen/findings';

export interface FindingsParams {
  readonly uri: string;
}

/** The findings of a document as views show them. */
export interface DocumentFindings {
  readonly uri: string;
  readonly version: number;
  /** Language of the messages. */
  readonly language: LanguageCode;
  readonly findings: readonly FindingRecord[];
}

/** Everything about a finding, with places as editors count them. */
export interface FindingRecord
  extends Pick<
    Finding,
    'ruleId' | 'severity' | 'severityReason' | 'title' | 'message' | 'rulings' | 'norms' | 'allowed' | 'compatible'
  > {
  /** The same for the same rule, provision and words, however the text around them moves. */
  readonly fingerprint: string;
  readonly theme: { readonly id: string; readonly title: string };
  readonly why: string | undefined;
  readonly provision: { readonly label: string; readonly range: Range };
  readonly range: Range;
  /** The decisive words as they stand in the document. */
  readonly words: string;
  readonly safeguards: readonly { readonly name: string; readonly found: Range | undefined }[];
  readonly suppressed: { readonly reason: string } | undefined;
}

/** Request to the server: the whole record of a ruling, for the panel that shows it. */
export const rulingRecordRequest = 'toetssteen/rulingRecord';

export interface RulingRecordParams {
  /** The ruling's name in the register. */
  readonly id: string;
  /** The document that it is asked for: decides the language and the packs. */
  readonly uri: string;
}

/** The whole record of a ruling in the register, in the language of the messages. */
export interface RulingRecord extends RulingReference {
  readonly body: string;
  /** How much it weighs against a legislator's text, and why. */
  readonly authority: string;
  readonly pinpoints: readonly { readonly paragraph: string; readonly about: string }[];
  readonly norms: readonly NormReference[];
  readonly history: readonly string[];
  /** How far the facts of the record were read, in words. */
  readonly verification: string;
  readonly sources: readonly string[];
  readonly superseded: boolean;
  /** Rules that rest on it. */
  readonly rules: readonly { readonly id: string; readonly title: string }[];
}
