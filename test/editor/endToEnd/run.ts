/**
 * Shows the extension to a drafter's eyes: in a fresh VS Code, in Chromium without a window, does what a drafter does and
 * looks at what a drafter sees. Pictures go to build/screenshots/.
 *
 *   run.ts --vsix FILE       the packaged extension
 *   run.ts --extension DIR   the extension under development; without either, that of this project
 *   run.ts --look NAME       one of the looks only: light, dark or contrast
 */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BrowserContext } from 'playwright-core';
import { startBrowser } from '../host/browser.js';
import { requireChromium } from '../host/chromium.js';
import { type Installation, install } from '../host/install.js';
import { Log } from '../host/log.js';
import { chosenRelease } from '../host/releases.js';
import { formatOutcome, isSuccess, judge, type Outcome } from '../host/results.js';
import { startServer } from '../host/server.js';
import { dutchDrafter } from './dutchDrafter.js';
import { englishDrafter } from './englishDrafter.js';
import { Pictures, runSteps } from './steps.js';
import { Workbench } from './workbench.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The looks in which the extension is shown, with who looks and at what. */
const looks = {
  light: {
    settings: { 'workbench.colorTheme': 'Default Light Modern', 'toetssteen.language': 'nl' },
    bill: 'wetsvoorstel-asielmaatregelen.md',
    drafter: dutchDrafter,
  },
  dark: {
    settings: { 'workbench.colorTheme': 'Default Dark Modern', 'toetssteen.language': 'nl' },
    bill: 'wetsvoorstel-asielmaatregelen.md',
    drafter: dutchDrafter,
  },
  contrast: {
    settings: { 'workbench.colorTheme': 'Default High Contrast' },
    bill: 'asylum-emergency-bill.md',
    drafter: englishDrafter,
  },
};

type Look = keyof typeof looks;

/** Which extension is shown: a package that is installed, or a folder that is loaded. Paths are absolute. */
interface Extension {
  readonly vsix: string | undefined;
  readonly folder: string | undefined;
}

/** What must be on the screen in time, in milliseconds: generous, because a busy machine is no failure. */
const patience = 60_000;

async function show(look: Look, extension: Extension, installation: Installation, chromium: string): Promise<Outcome> {
  const start = performance.now();
  const { settings, bill, drafter } = looks[look];
  const evidence = join(root, 'build/screenshots', look);
  rmSync(evidence, { recursive: true, force: true });
  mkdirSync(evidence, { recursive: true });
  const documents = mkdtempSync(join(tmpdir(), 'toetssteen-documents-'));
  const log = new Log();
  let browser: BrowserContext | undefined;
  try {
    copyFileSync(join(root, 'examples', bill), join(documents, bill));
    copyFileSync(join(root, 'test/editor/documents/README.md'), join(documents, 'README.md'));
    const server = await startServer(installation, { documents, vsix: extension.vsix, settings }, log);
    try {
      browser = await startBrowser(chromium, server.folder);
      const page = browser.pages()[0] ?? (await browser.newPage());
      page.setDefaultTimeout(patience);
      page.on('pageerror', (error) => log.add(`[page] ${error.stack ?? error.message}\n`));
      const file = join(server.documents, bill);
      await page.goto(server.address({ folder: server.documents, file, extension: extension.folder }));
      const workbench = new Workbench(page);
      const pictures = new Pictures(page, evidence);
      const results = await runSteps(drafter(workbench, pictures), pictures, () => workbench.clear());
      const outcome = { ...judge(results, undefined), milliseconds: performance.now() - start };
      if (!isSuccess(outcome)) writeFileSync(join(evidence, 'log.txt'), log.text());
      return outcome;
    } finally {
      await browser?.close();
      await server.close();
    }
  } finally {
    rmSync(documents, { recursive: true, force: true });
  }
}

function isLook(name: string): name is Look {
  return Object.hasOwn(looks, name);
}

async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: { vsix: { type: 'string' }, extension: { type: 'string' }, look: { type: 'string', multiple: true } },
  });
  const names = values.look ?? Object.keys(looks);
  const chosen = names.filter(isLook);
  if (chosen.length !== names.length) throw new Error(`A look is ${Object.keys(looks).join(', ')}.`);
  const vsix = values.vsix === undefined ? undefined : resolve(values.vsix);
  if (vsix !== undefined && !existsSync(vsix)) throw new Error(`There is no package at ${vsix}.`);
  const folder = vsix === undefined ? resolve(values.extension ?? root) : undefined;
  const release = chosenRelease(process.env);
  const chromium = requireChromium();
  const installation = install(release);
  let isGood = true;
  for (const look of chosen) {
    const outcome = await show(look, { vsix, folder }, installation, chromium);
    process.stdout.write(formatOutcome(`A drafter in VS Code ${release.version}: ${look}`, outcome));
    isGood &&= isSuccess(outcome);
  }
  return isGood;
}

try {
  if (!(await main())) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
