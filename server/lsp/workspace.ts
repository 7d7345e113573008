import { type Connection, DidChangeConfigurationNotification, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { decode } from '../project/decode.js';
import type { ClientAbilities } from './abilities.js';
import type { CheckedDocument, Outcome, ParsedDocument } from './checkedDocument.js';
import { Checker, type Circumstances, type DocumentText } from './checker.js';
import type { FileAccess } from './fileAccess.js';
import { Projects } from './projects.js';
import { defaultSettings, readSettings, type Settings } from './settings.js';

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
  /** Addresses of the folders that are open, without a slash at the end. */
  folders: readonly string[] = [];
  private readonly closed = new Map<string, DocumentText>();
  private readonly settings = new Map<string, Promise<Settings>>();
  private sent: Settings;
  private readonly listeners: (() => void)[] = [];

  /**
   * @param today gives the ISO date of today
   * @param started told when the check of a version of a document begins
   */
  constructor(
    private readonly connection: Connection,
    readonly files: FileAccess,
    readonly abilities: ClientAbilities,
    private readonly today: () => string,
    started: (uri: string, version: number) => void,
  ) {
    this.projects = new Projects(files);
    this.sent = readSettings(abilities.settings);
    this.checker = new Checker(
      { text: (uri) => this.text(uri), circumstances: (uri) => this.circumstances(uri) },
      started,
    );
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

  /** Settings changed; clients that cannot be asked for them send them along. */
  settingsChanged(sent: unknown): void {
    this.settings.clear();
    if (!this.abilities.configuration && typeof sent === 'object' && sent !== null && 'toetssteen' in sent) {
      this.sent = readSettings(sent.toetssteen);
    }
    this.invalidate();
  }

  /** Files changed on disk. */
  filesChanged(uris: readonly string[]): void {
    for (const uri of uris) this.closed.delete(uri);
    if (!uris.some((uri) => this.projects.concerns(uri))) return;
    this.projects.forget();
    this.invalidate();
  }

  /** Folders were opened or closed. */
  foldersChanged(folders: readonly string[]): void {
    this.folders = folders.map((folder) => folder.replace(/\/$/, ''));
    this.settings.clear();
    this.invalidate();
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
      .then(readSettings, () => defaultSettings);
    this.settings.set(uri, asked);
    return asked;
  }

  /** The open folder that an address lies in, the innermost one. */
  folderOf(uri: string): string | undefined {
    const around = this.folders.filter((folder) => uri.startsWith(`${folder}/`));
    return around.sort((a, b) => b.length - a.length)[0] ?? (uri.startsWith('untitled:') ? this.folders[0] : undefined);
  }

  /** The document read as a bill, whatever it is; undefined when it is not open. */
  parsed(uri: string): ParsedDocument | undefined {
    return this.checker.parsed(uri);
  }

  /**
   * The document with what was found in it.
   * @returns undefined when it is not open, is an ordinary Markdown file, or cannot be checked
   */
  async checked(uri: string): Promise<CheckedDocument | undefined> {
    const outcome = await this.checker.check(uri);
    return outcome?.state === 'checked' ? outcome.document : undefined;
  }

  /**
   * The document read as a bill when it is one of ours, without waiting for it to be checked.
   * @returns undefined when it is not open, is an ordinary Markdown file, or nothing is to be done with it
   */
  async ours(uri: string): Promise<ParsedDocument | undefined> {
    const text = this.text(uri);
    const last = this.checker.last(uri);
    // What it was a moment ago it still is; only a first look needs the whole check.
    if (text !== undefined && last?.state === 'checked') return this.parsed(uri);
    const outcome = await this.checker.check(uri);
    return outcome?.state === 'checked' ? this.parsed(uri) : undefined;
  }

  /** Checks a file that is not open. Its text is read once until it changes on disk. */
  async checkFile(uri: string): Promise<Outcome | undefined> {
    if (this.documents.get(uri) === undefined && !this.closed.has(uri)) {
      const bytes = await this.files.read(uri);
      if (bytes === undefined) return undefined;
      const decoded = decode(bytes, uri);
      if ('problem' in decoded) return undefined;
      this.closed.set(uri, { uri, version: 0, text: decoded.text });
    }
    return this.checker.check(uri, 'background');
  }

  /** A document was closed: what was found in it is forgotten, its file may be read again. */
  close(uri: string): void {
    this.settings.delete(uri);
    this.checker.forget(uri);
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
