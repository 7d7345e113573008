import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format } from 'node:util';
import type { BrowserContext, Page } from 'playwright-core';
import { startBrowser } from './browser.js';
import { announce } from './command.js';
import type { Installation } from './install.js';
import { Log } from './log.js';
import { isSuccess, judge, type Outcome, type Results, readResults } from './results.js';
import { resultsMark } from './resultsMark.js';
import { type Server, startServer } from './server.js';
import { useWebExtension } from './webExtension.js';

/** What to run, and where. Paths are absolute. */
export interface SuiteOptions {
  /** The bundled suite: a module that exports `run`. */
  readonly suite: string;
  /** The folder of the extension under development. */
  readonly extension: string;
  /** The packaged extension to test in its place. */
  readonly vsix: string | undefined;
  /** Whether the suite and the extension run in the web worker extension host. */
  readonly web: boolean;
  /** The folder of documents, of which a copy is opened. */
  readonly documents: string;
  /** The document to open without its folder; undefined to open the folder. */
  readonly singleFile: string | undefined;
  /** Where the log and a picture go when the run fails: a path without an ending. */
  readonly evidence: string;
}

/** How long a suite may take as a whole, in milliseconds. */
const patience = 180_000;

/** An extension that does nothing: VS Code runs tests only beside an extension under development. */
const bystander = { name: 'bystander', publisher: 'toetssteen', version: '0.0.0', engines: { vscode: '^1.100.0' } };

function writeBystander(server: Server): string {
  const folder = join(server.folder, 'bystander');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify(bystander));
  return folder;
}

/** Opens a workbench that runs the suite; gives what it came to, or why it did not end well. */
async function runInPage(
  server: Server,
  page: Page,
  address: string,
  log: Log,
): Promise<{ handedOver: Results | undefined; failure: string | undefined }> {
  let handedOver: Results | undefined;
  let end: (failure?: string) => void = () => undefined;
  const ended = new Promise<string | undefined>((resolve) => {
    end = resolve;
  });
  setTimeout(end, patience, `the suite did not end in ${patience / 1000} seconds`).unref();
  page.once('crash', () => end('the page crashed'));
  page.once('close', () => end('the page was closed'));
  void server.ended.then(() => end("VS Code's server ended"));
  // The workbench calls these two when it was opened to run the tests of an extension.
  await page.exposeFunction('codeAutomationExit', (code: number) => {
    end(code === 0 ? undefined : `the extension host ended with ${code}`);
  });
  await page.exposeFunction('codeAutomationLog', (level: string, args: readonly unknown[]) => {
    const line = format(...args);
    if (line.startsWith(resultsMark)) handedOver = readResults(line.slice(resultsMark.length));
    else log.add(`[${level}] ${line}\n`);
  });
  page.on('pageerror', (error) => log.add(`[page] ${error.stack ?? error.message}\n`));
  page.on('console', (message) => {
    if (message.type() === 'error') log.add(`[console] ${message.text()}\n`);
  });
  await page.goto(address);
  const failure = await ended;
  return { handedOver, failure };
}

/** What VS Code and its extensions logged on the server: nothing where spdlog was not compiled. */
function logFiles(server: Server): string {
  const folder = join(server.folder, 'user', 'logs');
  if (!existsSync(folder)) return '';
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.log'));
  return names.map((name) => `\n--- ${name}\n${readFileSync(join(folder, name), 'utf8')}`).join('');
}

async function keepEvidence(path: string, log: Log, server: Server, page: Page): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.log`, log.text() + logFiles(server));
  // A page that crashed cannot be pictured.
  await page.screenshot({ path: `${path}.png`, timeout: 5000 }).catch(() => undefined);
}

/** Runs a suite in the extension host of a VS Code of its own, and cleans up. */
export async function runSuite(installation: Installation, chromium: string, options: SuiteOptions): Promise<Outcome> {
  const start = performance.now();
  const { documents, vsix, web } = options;
  const log = new Log();
  const server = await startServer(installation, { documents, vsix, isOnlyUnpacked: web }, log);
  let browser: BrowserContext | undefined;
  try {
    browser = await startBrowser(chromium, server.folder);
    const page = browser.pages()[0] ?? (await browser.newPage());
    const folder = options.singleFile === undefined ? server.documents : undefined;
    const file = options.singleFile === undefined ? undefined : join(server.documents, options.singleFile);
    let address: string;
    if (web) {
      const extension = server.installed ?? options.extension;
      await useWebExtension(browser, server.origin, extension, options.suite, join(server.folder, 'suite'));
      address = server.address({ folder, file });
    } else {
      const extension = vsix === undefined ? options.extension : writeBystander(server);
      address = server.address({ folder, file, extension, suite: options.suite });
    }
    const { handedOver, failure } = await runInPage(server, page, address, log);
    const written = existsSync(server.results) ? readResults(readFileSync(server.results, 'utf8')) : handedOver;
    const outcome = { ...judge(written, failure), milliseconds: performance.now() - start };
    if (!isSuccess(outcome)) {
      // The outcome matters more than what explains it.
      await keepEvidence(options.evidence, log, server, page).catch((error: unknown) => announce(String(error)));
    }
    return outcome;
  } finally {
    await browser?.close();
    await server.close();
  }
}
