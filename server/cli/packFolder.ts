import { statSync } from 'node:fs';
import type { PackFile } from '../norms/problem.js';
import { packFiles } from '../project/packFiles.js';
import { ProblemError } from '../project/problem.js';

/**
 * Reads the files of a rule pack that the user named.
 * @param folder absolute
 * @param shown the folder as it is to be named in messages
 * @throws ProblemError when the folder is not there or cannot be read
 */
export function readPackFolder(folder: string, shown: string): PackFile[] {
  try {
    if (statSync(folder).isDirectory()) return packFiles(folder);
  } catch {
    // Told below: whatever the reason, there is no folder to read.
  }
  throw new ProblemError([
    {
      code: 'pack',
      path: shown,
      message: { nl: 'deze map met regels kan niet worden gelezen', en: 'this folder with rules cannot be read' },
      remedy: {
        nl: 'noem de map waarin pack.yaml staat; in een configuratie geldt het pad vanaf de map van de configuratie',
        en: 'name the folder that holds pack.yaml; in a configuration the path counts from the folder of the configuration',
      },
    },
  ]);
}
