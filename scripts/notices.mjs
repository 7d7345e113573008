/**
 * The licences of what the bundles hold of others: each asks that its text goes along.
 */
import { readdirSync, readFileSync } from 'node:fs';

/**
 * The notices, one package after another in order of name.
 * @param root the project's folder, with a slash at its end
 * @param inputs paths of the files in the bundles, from that folder
 * @throws Error when a package has no licence text: then it may not be bundled like this
 */
export function noticesOf(root, inputs) {
  const folders = new Set();
  for (const input of inputs) {
    const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0];
    if (folder !== undefined) folders.add(folder);
  }
  const notices = new Map();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
    const file = readdirSync(`${root}${folder}`).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined && license !== 'MIT') throw new Error(`${name} has no licence text`);
    const text =
      file === undefined ? `Licensed under ${license}.` : readFileSync(`${root}${folder}/${file}`, 'utf8').trim();
    notices.set(`${name} ${version}`, text);
  }
  const list = [...notices].sort(([a], [b]) => (a < b ? -1 : 1));
  const head = 'Toetssteen holds the following packages, each under its own licence.\n';
  return [head, ...list.map(([name, text]) => `${'='.repeat(80)}\n${name}\n\n${text}\n`)].join('\n');
}
