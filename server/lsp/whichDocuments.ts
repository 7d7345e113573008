import picomatch from 'picomatch';
import { URI } from 'vscode-uri';
import type { Bill, Provision } from '../bill/model.js';
import type { Configuration } from '../project/configuration.js';
import type { Settings } from './settings.js';

/**
 * Whether a document is one of ours. An ordinary Markdown file never is: it takes front matter, a pattern, or articles.
 *
 * What the configuration leaves out stays out, as on the command line.
 */
export function isOurs(
  uri: string,
  bill: Bill,
  settings: Settings,
  configuration: Configuration,
  workspaceFolder: string | undefined,
): boolean {
  if (matches(uri, configuration.exclude, configuration.folder)) return false;
  if (configuration.include !== undefined) return matches(uri, configuration.include, configuration.folder);
  if (settings.documents === 'all' || matches(uri, settings.include, workspaceFolder)) return true;
  const { kind, dossier, entryIntoForce } = bill.frontMatter;
  if (kind !== undefined || dossier !== undefined || entryIntoForce !== undefined) return true;
  return settings.documents === 'automatic' && bill.kind === 'bill' && bill.provisions.some(holdsArticle);
}

function holdsArticle({ kind, children }: Provision): boolean {
  return kind === 'article' || (kind === 'division' && children.some(holdsArticle));
}

/** Whether an address lies below a folder and fits one of the patterns; a pattern that is a folder means what is in it. */
function matches(uri: string, patterns: readonly string[], folder: string | undefined): boolean {
  if (patterns.length === 0) return false;
  const path = URI.parse(uri).path;
  const base = folder === undefined || folder === '' ? '/' : `${URI.parse(folder).path.replace(/\/$/, '')}/`;
  if (!path.startsWith(base)) return false;
  const both = patterns.flatMap((pattern) => [pattern, `${pattern.replace(/\/$/, '')}/**`]);
  return picomatch(both, { nocase: true, dot: false, windows: false })(path.slice(base.length));
}
