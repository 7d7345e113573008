import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { goodbye } from './goodbye.js';
import type { Installation } from './install.js';
import type { Log } from './log.js';

/** What a server is started with. */
export interface ServerOptions {
  /** A folder of documents, of which a copy is opened: tests may write into it. */
  readonly documents: string;
  /** A packaged extension to install first. */
  readonly vsix?: string | undefined;
  /** Whether the packaged extension is only unpacked, and not run by the server: the page then loads it. */
  readonly isOnlyUnpacked?: boolean | undefined;
  /** Settings of the user, on top of those that keep VS Code quiet. */
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
}

/** What the workbench shows when it opens, and what it runs. Paths are absolute. */
export interface Opening {
  readonly folder?: string | undefined;
  readonly file?: string | undefined;
  readonly extension?: string | undefined;
  readonly suite?: string | undefined;
}

/** A server of VS Code that runs, with a folder of its own. */
export interface Server {
  /** The folder of this run, which goes when the server is closed. */
  readonly folder: string;
  /** The copy of the documents. */
  readonly documents: string;
  /** The folder of the packaged extension, once installed; undefined when none was. */
  readonly installed: string | undefined;
  /** The file that a suite in the Node extension host writes its results to. */
  readonly results: string;
  /** Where the workbench is served: scheme, host and port. */
  readonly origin: string;
  /** Fulfilled when the server has ended, whether it was closed or not. */
  readonly ended: Promise<void>;
  /** The address of a workbench. */
  address(opening: Opening): string;
  /** Ends the server and all that it started, and deletes its folder. */
  close(): Promise<void>;
}

/** Keeps VS Code from showing or doing anything that no test asked for. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  // In a browser the workbench saves by itself after a second, in the middle of what a test does.
  'files.autoSave': 'off',
};

/** How long a server may take to start, in milliseconds: it takes 200. */
const patience = 60_000;

/** Variables with which a terminal in another VS Code would disturb this one. */
const foreign = /^(?:VSCODE_|CODE_SERVER_|ELECTRON_|NODE_OPTIONS$)/;

/** A folder whose path is short, because sockets go into it and their path may not exceed 103 characters. */
function folderOfRun(): string {
  const folders = process.platform === 'darwin' ? '/tmp' : tmpdir();
  return realpathSync(mkdtempSync(join(folders, 'toetssteen-host-')));
}

/** The folder of the only extension in a folder of extensions. */
function installedIn(extensions: string): string {
  const folders = readdirSync(extensions).map((name) => join(extensions, name));
  const [folder, ...others] = folders.filter((path) => existsSync(join(path, 'package.json')));
  if (folder === undefined || others.length > 0) throw new Error('Not exactly one extension was installed.');
  return folder;
}

/** Starts VS Code's server on a free port of this machine only. It ends with this process, however that ends. */
export async function startServer(installation: Installation, options: ServerOptions, log: Log): Promise<Server> {
  const folder = folderOfRun();
  const documents = join(folder, 'documents');
  const results = join(folder, 'results.json');
  cpSync(options.documents, documents, { recursive: true });
  const user = join(folder, 'user');
  mkdirSync(join(user, 'User'), { recursive: true });
  writeFileSync(join(user, 'User', 'settings.json'), JSON.stringify({ ...quiet, ...options.settings }));

  const token = randomBytes(16).toString('hex');
  const program = [installation.node, installation.server, '--accept-server-license-terms', '--telemetry-level', 'off'];
  program.push('--server-data-dir', folder, '--user-data-dir', user);
  const packages = join(folder, 'packages');
  const extensions = options.isOnlyUnpacked === true ? join(folder, 'extensions') : packages;
  const serve = [...program, '--extensions-dir', extensions, '--host', '127.0.0.1', '--port', '0'];
  serve.push('--connection-token', token, '--disable-workspace-trust', '--disable-update-check');
  // Without it newer workbenches ignore an extension under development that is named in their address.
  serve.push('--enable-smoke-test-driver');
  const commands = [serve];
  if (options.vsix !== undefined) {
    commands.unshift([...program, '--extensions-dir', packages, '--install-extension', options.vsix]);
  }

  const inherited = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  const guard = spawn(
    process.execPath,
    [
      '--import',
      import.meta.resolve('tsx'),
      fileURLToPath(new URL('guard.ts', import.meta.url)),
      folder,
      JSON.stringify(commands),
    ],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
      // Out of reach of Ctrl+C, which would end it before it has cleaned up.
      detached: true,
      env: {
        ...Object.fromEntries(inherited),
        // No marketplace is asked.
        EXTENSIONS_GALLERY: '{}',
        // Sockets lie in the folder of the run.
        XDG_RUNTIME_DIR: folder,
        TOETSSTEEN_SUITE_RESULTS: results,
      },
    },
  );
  const ended = new Promise<void>((resolve) => guard.once('close', () => resolve()));
  const close = async () => {
    // The guard may have ended with the server.
    guard.stdin.on('error', () => undefined).end(goodbye);
    await ended;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };

  guard.stderr.setEncoding('utf8').on('data', (text: string) => log.add(text));
  const port = new Promise<string>((resolve, reject) => {
    const fail = (how: string) => reject(new Error(`VS Code's server ${how}.\n${log.tail()}`));
    const timer = setTimeout(fail, patience, `did not start in ${patience / 1000} seconds`);
    guard.stdout.setEncoding('utf8').on('data', (text: string) => {
      log.add(text);
      const listening = /listening on (\d+)/.exec(text);
      if (listening?.[1] === undefined) return;
      clearTimeout(timer);
      resolve(listening[1]);
    });
    guard.once('error', (error) => fail(`could not be started: ${error.message}`));
    guard.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with ${code}`);
    });
  });
  const authority = await port.then(
    (number) => `127.0.0.1:${number}`,
    async (error: unknown) => {
      await close();
      throw error;
    },
  );

  const remote = (path: string) => `vscode-remote://${authority}${path}`;
  return {
    folder,
    documents,
    installed: options.vsix === undefined ? undefined : installedIn(packages),
    results,
    origin: `http://${authority}`,
    ended,
    address: (opening) => {
      const query = new URLSearchParams({ tkn: token });
      // `ew`, an empty window: without it the folder of an earlier visit comes back.
      if (opening.folder === undefined) query.set('ew', 'true');
      else query.set('folder', opening.folder);
      const payload: [string, string][] = [];
      if (opening.file !== undefined) payload.push(['openFile', remote(opening.file)]);
      if (opening.extension !== undefined) payload.push(['extensionDevelopmentPath', remote(opening.extension)]);
      if (opening.suite !== undefined) payload.push(['extensionTestsPath', remote(opening.suite)]);
      query.set('payload', JSON.stringify(payload));
      return `http://${authority}/?${query}`;
    },
    close,
  };
}
