import picocolors from 'picocolors';
import { plain, type Style } from '../report/style.js';
import type { Environment, Output } from './io.js';

/**
 * The style for a stream. Colours: `--no-color` and NO_COLOR (no-color.org) switch them off, FORCE_COLOR on (0 or
 * false: off), else they are for terminals, other than TERM=dumb.
 * @param noColor whether `--no-color` was given
 */
export function styleFor(output: Output, env: Environment, noColor: boolean): Style {
  const links = linksWork(output, env);
  if (!coloursWanted(output, env, noColor)) return links ? { ...plain, link: hyperlink } : plain;
  const colours = picocolors.createColors(true);
  return {
    bold: colours.bold,
    dim: colours.dim,
    red: (text) => colours.bold(colours.red(text)),
    yellow: (text) => colours.bold(colours.yellow(text)),
    blue: (text) => colours.bold(colours.cyan(text)),
    green: colours.green,
    link: links ? (url) => colours.dim(hyperlink(url)) : colours.dim,
  };
}

function coloursWanted(output: Output, env: Environment, noColor: boolean): boolean {
  if (noColor || (env.NO_COLOR ?? '') !== '') return false;
  const force = env.FORCE_COLOR;
  if (force !== undefined) return force !== '0' && force !== 'false';
  return output.isTerminal && env.TERM !== 'dumb';
}

/** Whether the terminal is known to show OSC 8 hyperlinks; elsewhere they would be printed as rubbish. */
function linksWork(output: Output, env: Environment): boolean {
  if (!output.isTerminal || env.TERM === 'dumb' || env.CI !== undefined) return false;
  if (env.FORCE_HYPERLINK !== undefined) return env.FORCE_HYPERLINK !== '0';
  const program = env.TERM_PROGRAM ?? '';
  if (['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'Tabby'].includes(program)) return true;
  if (env.WT_SESSION !== undefined || env.KONSOLE_VERSION !== undefined) return true;
  if (/^(?:xterm-kitty|foot|alacritty)/.test(env.TERM ?? '')) return true;
  return Number.parseInt(env.VTE_VERSION ?? '0', 10) >= 5000;
}

function hyperlink(url: string): string {
  return `\u001b]8;;${encodeURI(decodable(url))}\u001b\\${url}\u001b]8;;\u001b\\`;
}

/** An address whose escapes are not escaped a second time. */
function decodable(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** Columns to write in: those of the terminal, at most 100, which reads best; 100 when it is no terminal. */
export function widthOf(output: Output): number {
  const columns = output.columns ?? 100;
  return columns > 0 ? Math.min(columns, 100) : 100;
}
