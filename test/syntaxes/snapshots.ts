import { spawnSync } from 'node:child_process';

/** A stretch of a line with the scopes that it has, the outermost first. Offsets are UTF-16 code units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

/** A line and its tokens. */
export interface TokenizedLine {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** How a run of the snapshot tool ended. */
export interface SnapshotRun {
  /** Undefined when it was stopped because it took too long. */
  readonly status: number | undefined;
  readonly output: string;
}

/** With the grammars of the extension over Markdown, or Markdown alone. */
export type Grammars = 'ours' | 'markdown-alone';

/** In milliseconds; a run takes a few seconds. */
const longest = 50_000;

const tool = 'node_modules/vscode-tmgrammar-test/dist/snapshot.js';

/**
 * Compares files with their snapshots (`<file>.snap`), or makes the snapshots that are not there, in a process of its own.
 * @param files paths or patterns of paths
 */
export function runSnapshots(files: readonly string[], grammars: Grammars): SnapshotRun {
  const config = `test/syntaxes/${grammars === 'ours' ? 'grammars' : 'markdownAlone'}.json`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tool, '--config', config, '--scope', 'text.html.markdown', ...files],
    { encoding: 'utf8', timeout: longest },
  );
  // Grammars of languages that code blocks may be in are left out on purpose.
  const output = `${stdout}${stderr}`.replace(/^grammar not found for .*\n/gm, '');
  return { status: status ?? undefined, output };
}

/** Reads the text of a snapshot: a line after `>`, and each of its tokens after `#`, drawn with `^` below it. */
export function readSnapshot(text: string): TokenizedLine[] {
  const lines: { text: string; tokens: Token[] }[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('>')) lines.push({ text: line.slice(1), tokens: [] });
    const [, before, marks, scopes] = /^#( *)(\^+) (.*)$/.exec(line) ?? [];
    const last = lines.at(-1);
    if (before === undefined || marks === undefined || scopes === undefined || last === undefined) continue;
    // The last token of a line may count the end of the line in.
    const end = Math.min(before.length + marks.length, last.text.length);
    last.tokens.push({ start: before.length, end, scopes: scopes.trim().split(' ') });
  }
  return lines;
}
