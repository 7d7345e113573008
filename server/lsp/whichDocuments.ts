import picomatch from 'picomatch';
import type { Bill, Provision } from '../bill/model.js';
import type { Configuration } from '../project/configuration.js';
import { isUntitled, pathOf } from './address.js';
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
  // A document that was never saved has no place that a pattern could name.
  if (configuration.include !== undefined && !isUntitled(uri)) {
    return matches(uri, configuration.include, configuration.folder);
  }
  if (settings.documents === 'all' || matches(uri, settings.include, workspaceFolder)) return true;
  const { kind, dossier, entryIntoForce } = bill.frontMatter;
  if (kind !== undefined || dossier !== undefined || entryIntoForce !== undefined) return true;
  return settings.documents === 'automatic' && bill.kind === 'bill' && bill.provisions.some(holdsArticle);
}

/** Text without any heading is read as one article too; that does not make a bill of it. */
function holdsArticle({ kind, heading, children }: Provision): boolean {
  return (kind === 'article' && heading !== undefined) || (kind === 'division' && children.some(holdsArticle));
}

/** Whether an address lies below a folder and fits one of the patterns; a pattern that is a folder means what is in it. */
function matches(uri: string, patterns: readonly string[], folder: string | undefined): boolean {
  if (patterns.length === 0) return false;
  const path = pathOf(uri);
  const base = folder === undefined || folder === '' ? '/' : `${(pathOf(folder) ?? '').replace(/\/$/, '')}/`;
  if (path === undefined || !path.startsWith(base)) return false;
  // As on the command line, "!" in front of a pattern takes away from what the others match.
  const without = patterns.filter(isNegative);
  const fits = picomatch(patterns.filter((pattern) => !isNegative(pattern)).flatMap(withContents), {
    nocase: true,
    dot: false,
    windows: false,
    ignore: without.flatMap((pattern) => withContents(pattern.slice(1))),
  });
  return fits(path.slice(base.length));
}

function isNegative(pattern: string): boolean {
  return pattern.startsWith('!') && !pattern.startsWith('!(');
}

function withContents(pattern: string): string[] {
  return [pattern, `${pattern.replace(/\/$/, '')}/**`];
}
