import { fileURLToPath } from 'node:url';
import { loadPack } from '../norms/loadPack.js';
import type { Pack } from '../norms/pack.js';
import { formatProblem } from '../norms/problem.js';
import { packFiles } from './packFiles.js';

/**
 * The rules of this project as they stand in `rules/`, for running from the sources.
 *
 * In the bundle this module is another one (scripts/build.mjs): it holds the rules as data, so that nothing is read
 * from disk and nothing is validated when the program starts.
 *
 * @throws Error that lists every problem when the rules cannot be loaded
 */
export function sourcePack(): Pack {
  const folder = fileURLToPath(new URL('../../rules', import.meta.url));
  const { pack, problems } = loadPack(packFiles(folder), { folder: 'rules' });
  if (pack === undefined) throw new Error(problems.map((problem) => formatProblem(problem, 'en')).join('\n'));
  return pack;
}
