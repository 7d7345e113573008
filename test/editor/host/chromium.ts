import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { announce, runCommand } from './command.js';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Chromium on this machine: the one that is named, one on the path, or one that Playwright fetched earlier. */
function findChromium(): string | undefined {
  const { CHROMIUM_PATH: named, PATH = '' } = process.env;
  if (named !== undefined) {
    if (isProgram(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which is not a program.`);
  }
  const candidates = names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
  return [...candidates, chromium.executablePath()].find(isProgram);
}

/** Installs Debian's Chromium. A lock lets two runs do this at once; a Chromium that came in the meantime is enough. */
function installFromDebian(): void {
  announce('Installing Chromium from Debian: once, in about a quarter of a minute.');
  const wait = 'apt-get -q -o DPkg::Lock::Timeout=300';
  const script = `command -v chromium || (${wait} update; ${wait} install -y --no-install-recommends chromium)`;
  runCommand('flock', ['/var/lock/toetssteen-chromium', 'sh', '-c', script], {
    environment: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/**
 * The path of Chromium, in which tests show VS Code. On Debian, as root, it is installed when there is none.
 *
 * @throws when there is none and it cannot be installed, saying what to do.
 */
export function requireChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  let cause: unknown;
  if (isProgram('/usr/bin/apt-get') && process.getuid?.() === 0) {
    try {
      installFromDebian();
    } catch (error) {
      cause = error;
    }
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  const advice = 'Install Chromium or Chrome (on Debian: sudo apt-get install chromium), or name one in CHROMIUM_PATH.';
  throw new Error(`Tests in VS Code need a Chromium and there is none. ${advice}`, { cause });
}
