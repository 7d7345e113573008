import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

/** A folder of this machine that the page sees below its own origin. */
interface Mount {
  /** The path below the origin, which starts and ends with a slash. */
  readonly path: string;
  readonly folder: string;
}

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Serves a folder from the page's own origin. */
async function mount(context: BrowserContext, origin: string, { path, folder }: Mount): Promise<void> {
  await context.route(`${origin}${path}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(folder, decodeURIComponent(pathname).slice(path.length));
    if (existsSync(file)) await route.fulfill({ path: file, contentType: types[extname(file)] ?? 'text/plain' });
    else await route.fulfill({ status: 404 });
  });
}

/** What `changeConfiguration` needs of a page; this project is not compiled with the types of a browser. */
declare const document: {
  readonly readyState: string;
  addEventListener(name: 'readystatechange', listener: () => void): void;
  getElementById(id: string): { readonly dataset: { settings?: string } } | null;
};

/**
 * Runs in the page, before its scripts: puts options for development into the configuration of the workbench, which
 * stands in the document and is read once that was parsed.
 */
function changeConfiguration(options: Readonly<Record<string, unknown>>): void {
  document.addEventListener('readystatechange', () => {
    const element = document.getElementById('vscode-workbench-web-configuration');
    if (document.readyState !== 'interactive' || element?.dataset.settings === undefined) return;
    const configuration: { developmentOptions?: object } = JSON.parse(element.dataset.settings);
    configuration.developmentOptions = { ...configuration.developmentOptions, ...options };
    element.dataset.settings = JSON.stringify(configuration);
  });
}

/**
 * Makes an extension that holds nothing but a suite: VS Code runs a suite where the extension runs in which it lies, and the
 * packaged extension holds none.
 */
async function wrapSuite(folder: string, suite: string): Promise<void> {
  await mkdir(folder);
  await copyFile(suite, join(folder, basename(suite)));
  const manifest = { name: 'suite', publisher: 'toetssteen', version: '0.0.0', engines: { vscode: '^1.100.0' } };
  await writeFile(join(folder, 'package.json'), JSON.stringify({ ...manifest, browser: basename(suite) }));
}

/**
 * Makes workbenches load an extension in the web worker extension host, by its `browser` entry, and run a suite there.
 *
 * The extension is served from the page's own origin: one that lies on the server may not start workers.
 *
 * @param extension the folder of the extension
 * @param suite the bundled suite, one file
 * @param folder a folder to be made, for what is needed meanwhile
 */
export async function useWebExtension(
  context: BrowserContext,
  origin: string,
  extension: string,
  suite: string,
  folder: string,
): Promise<void> {
  const extensionMount = { path: '/toetssteen-extension/', folder: extension };
  const suiteMount = { path: '/toetssteen-suite/', folder };
  await wrapSuite(folder, suite);
  await mount(context, origin, extensionMount);
  await mount(context, origin, suiteMount);
  const uri = (path: string) => ({ scheme: 'http', authority: new URL(origin).host, path });
  await context.addInitScript(changeConfiguration, {
    extensions: [extensionMount, suiteMount].map(({ path }) => uri(path.slice(0, -1))),
    extensionTestsPath: uri(`${suiteMount.path}${basename(suite)}`),
  });
}
