/** The suite in the Node extension host, on the desktop too: runs the `*.test.cjs` files that lie beside it when built. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import type { Results } from '../host/results.js';
import { collect, notLoaded } from './collect.js';

// Known once this was bundled to CommonJS, which is what extension hosts load.
const here = __dirname;

async function runFiles(): Promise<Results> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, forbidOnly: true, forbidPending: true });
  for (const name of readdirSync(here).sort()) {
    if (name.endsWith('.test.cjs')) mocha.addFile(join(here, name));
  }
  return collect(mocha.run());
}

/** Runs the tests and writes their results to the file that the environment names; fails when they do. */
export async function run(): Promise<void> {
  const results = await runFiles().catch(notLoaded);
  const { TOETSSTEEN_SUITE_RESULTS: file } = process.env;
  if (file !== undefined) writeFileSync(file, JSON.stringify(results));
  if (results.failed.length > 0) throw new Error(`${results.failed.length} failing`);
}
