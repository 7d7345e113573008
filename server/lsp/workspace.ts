import {
  type CancellationToken,
  type Connection,
  DidChangeConfigurationNotification,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { decode } from '../project/decode.js';
import type { ClientAbilities } from './abilities.js';
import { isUntitled, normalAddress } from './address.js';
import { logError } from './background.js';
import type { CheckedDocument, Outcome, ParsedDocument } from './checkedDocument.js';
import { Checker, type Circumstances, type DocumentText } from './checker.js';
import type { FileAccess } from './fileAccess.js';
import { Projects } from './projects.js';
import { readSettings, type Settings } from './settings.js';

/** What of files that are not open is kept at hand, in UTF-16 code units: parsed it takes many times that. */
const keptOfClosed = 8_000_000;

/** Endings of the files that may hold a bill. */
export const markdownEndings = ['.md', '.markdown'] as const;

/**
 * The documents, folders and settings of one editor, and what was found in them. Everything that a feature needs comes
 * from here; nothing in it depends on how the client shows it.
 */
export class Workspace {
  readonly documents = new TextDocuments(TextDocument);
  readonly checker: Checker;
  readonly projects: Projects;
  /** Texts of files that are not open, by address in its normal form; the last used last. */
  private readonly closed = new Map<string, DocumentText>();
  private openFolders: readonly string[] = [];
  private readonly settings = new Map<string, Promise<Settings>>();
  private sent: Settings;
  private readonly listeners: (() => void)[] = [];
  private readonly fileListeners: ((uri: string) => void)[] = [];

  /**
   * @param today gives the ISO date of today
   * @param started told when the check of a version of a document begins
   * @param ended told what came of it
   */
  constructor(
    private readonly connection: Connection,
    readonly files: FileAccess,
    readonly abilities: ClientAbilities,
    private readonly today: () => string,
    started: (uri: string, version: number) => void,
    ended: (uri: string, version: number, outcome: Outcome) => void,
  ) {
    this.projects = new Projects(files);
    this.sent = readSettings(abilities.settings);
    this.checker = new Checker(
      { text: (uri) => this.text(uri), circumstances: (uri) => this.circumstances(uri) },
      started,
      (uri, error) => logError(connection, error, `${uri}: `),
      ended,
    );
  }

  /** Addresses of the folders that are open, in their normal form, without a slash at the end. */
  get folders(): readonly string[] {
    return this.openFolders;
  }

  /** Says which folders are open, at the start. */
  setFolders(folders: readonly string[]): void {
    this.openFolders = folders.map((folder) => normalAddress(folder).replace(/\/$/, ''));
  }

  /** Asks to be told of changed settings, where the client wants to be asked. */
  async register(): Promise<void> {
    if (this.abilities.dynamicConfiguration) {
      await this.connection.client.register(DidChangeConfigurationNotification.type, { section: 'toetssteen' });
    }
  }

  /** Calls back when what was found no longer holds: settings, configuration, packs or folders changed. */
  onInvalidated(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Calls back when a file that is not open may hold another text, with its address in its normal form. */
  onFileChanged(listener: (uri: string) => void): void {
    this.fileListeners.push(listener);
  }

  /** Settings changed; clients that cannot be asked for them send them along. */
  settingsChanged(sent: unknown): void {
    this.settings.clear();
    if (typeof sent === 'object' && sent !== null && 'toetssteen' in sent) this.sent = readSettings(sent.toetssteen);
    this.invalidate();
  }

  /** Files changed on disk. */
  filesChanged(uris: readonly string[]): void {
    const changed = uris.map(normalAddress);
    for (const uri of changed) if (!this.isOpen(uri)) this.fileChanged(uri);
    if (changed.some((uri) => this.projects.concerns(uri))) this.reread();
  }

  /** Reads configurations and packs anew: they may have changed. */
  reread(): void {
    this.projects.forget();
    this.invalidate();
  }

  /** Folders were opened or closed. */
  foldersChanged(folders: readonly string[]): void {
    this.setFolders(folders);
    this.settings.clear();
    this.invalidate();
  }

  /** Whether the client has a document open, by its address in its normal form. */
  isOpen(uri: string): boolean {
    return this.documents.get(uri) !== undefined || this.documents.keys().some((key) => normalAddress(key) === uri);
  }

  private invalidate(): void {
    this.checker.invalidate();
    for (const listener of this.listeners) listener();
  }

  /** The settings that hold for a document. */
  settingsFor(uri: string): Promise<Settings> {
    if (!this.abilities.configuration) return Promise.resolve(this.sent);
    const known = this.settings.get(uri);
    if (known !== undefined) return known;
    const asked = this.connection.workspace
      .getConfiguration({ scopeUri: uri, section: 'toetssteen' })
      // A client that knows nothing of ours answers null: then what it sent at the start holds.
      .then(
        (answer: unknown) => (answer === null || answer === undefined ? this.sent : readSettings(answer)),
        () => this.sent,
      );
    this.settings.set(uri, asked);
    return asked;
  }

  /** The open folder that an address lies in, the innermost one. */
  folderOf(uri: string): string | undefined {
    const address = normalAddress(uri);
    const around = this.folders.filter((folder) => address === folder || address.startsWith(`${folder}/`));
    return around.sort((a, b) => b.length - a.length)[0] ?? (isUntitled(uri) ? this.folders[0] : undefined);
  }

  /** The document read as a bill, whatever it is; undefined when it is not open. */
  parsed(uri: string): ParsedDocument | undefined {
    return this.checker.parsed(uri);
  }

  /**
   * The document with what was found in it.
   * @param token of the request that it is for
   * @returns undefined when it is not open, is an ordinary Markdown file, or cannot be checked; and when the request was
   *   cancelled meanwhile, so that nothing more is done for it
   */
  async checked(uri: string, token: CancellationToken): Promise<CheckedDocument | undefined> {
    const outcome = await this.checker.check(uri);
    return outcome?.state === 'checked' && !token.isCancellationRequested ? outcome.document : undefined;
  }

  /**
   * The document read as a bill when it is one of ours, without waiting for it to be checked.
   * @param token of the request that it is for
   * @returns undefined when it is not open, is an ordinary Markdown file, or nothing is to be done with it; and when the
   *   request was cancelled meanwhile
   */
  async ours(uri: string, token: CancellationToken): Promise<ParsedDocument | undefined> {
    const text = this.text(uri);
    const last = this.checker.last(uri);
    // What it was a moment ago it still is; only a first look needs the whole check.
    const isOurs =
      text !== undefined && last?.state === 'checked' ? true : (await this.checker.check(uri))?.state === 'checked';
    return isOurs && !token.isCancellationRequested ? this.parsed(uri) : undefined;
  }

  /**
   * Checks a file that is not open. Its text is read once until it changes on disk.
   * @param uri in its normal form
   */
  async checkFile(uri: string): Promise<Outcome | undefined> {
    const text = this.closed.get(uri) ?? (await this.readClosed(uri));
    if (text === undefined) return undefined;
    this.closed.delete(uri);
    this.closed.set(uri, text);
    this.forgetOldest();
    return this.checker.check(uri, 'background');
  }

  /** A document was closed: what was found in it is forgotten, its file may be read again. */
  close(uri: string): void {
    this.settings.delete(uri);
    this.checker.forget(uri);
    this.fileChanged(normalAddress(uri));
  }

  private async readClosed(uri: string): Promise<DocumentText | undefined> {
    const bytes = await this.files.read(uri);
    if (bytes === undefined) return undefined;
    const decoded = decode(bytes, uri);
    return 'problem' in decoded ? undefined : { uri, version: 0, text: decoded.text };
  }

  private fileChanged(uri: string): void {
    this.forgetClosed(uri);
    for (const listener of this.fileListeners) listener(uri);
  }

  private forgetClosed(uri: string): void {
    if (this.closed.delete(uri) && this.documents.get(uri) === undefined) this.checker.forget(uri);
  }

  /** Keeps what is remembered of files that are not open within bounds; the last one always stays. */
  private forgetOldest(): void {
    let kept = 0;
    for (const [uri, { text }] of [...this.closed].reverse()) {
      kept += text.length;
      if (kept > keptOfClosed && kept > text.length) this.forgetClosed(uri);
    }
  }

  private text(uri: string): DocumentText | undefined {
    const open = this.documents.get(uri);
    return open === undefined ? this.closed.get(uri) : { uri, version: open.version, text: open.getText() };
  }

  private async circumstances(uri: string): Promise<Circumstances> {
    const settings = await this.settingsFor(uri);
    const workspaceFolder = this.folderOf(uri);
    const project = await this.projects.forDocument(uri, settings, workspaceFolder);
    return { settings, project, workspaceFolder, language: this.abilities.language, today: this.today() };
  }
}
