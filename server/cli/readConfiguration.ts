import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Configuration, parseConfiguration } from '../project/configuration.js';
import { type Problem, ProblemError } from '../project/problem.js';

/**
 * Reads a configuration from disk.
 * @param file absolute path
 * @param shown the path as it is to be named in messages
 * @throws ProblemError with everything that is wrong in it, each with its place
 */
export function readConfiguration(file: string, shown: string): Configuration {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new ProblemError([unreadable(shown)]);
  }
  return parseConfiguration(text, { file, folder: dirname(file), shown });
}

function unreadable(path: string): Problem {
  return {
    code: 'configuration',
    path,
    message: { nl: 'deze configuratie kan niet worden gelezen', en: 'this configuration cannot be read' },
    remedy: {
      nl: 'kijk de naam na achter --config; laat --config weg om naar toetssteen.config.yaml te laten zoeken',
      en: 'check the name after --config; leave --config out to have toetssteen.config.yaml looked for',
    },
  };
}
