import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

const flags = [
  // The pages are our own, and as root or in a container the sandbox does not start.
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // No name has an address: the browser talks to this machine only.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/**
 * Starts Chromium without a window, with its data in the folder of a run. When this process is killed it ends by itself,
 * because the pipe to it closes.
 */
export async function startBrowser(executable: string, folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(join(folder, 'browser'), {
    executablePath: executable,
    headless: true,
    args: flags,
    artifactsDir: join(folder, 'artifacts'),
    // Its socket lies in a folder for temporary files, and stays there when it is killed.
    env: { ...process.env, TMPDIR: folder },
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    // A signal ends this process, and with it the browser; Playwright would end the browser only.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}
