import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Environment } from '../../server/cli/io.js';
import { run } from '../../server/cli/run.js';

/** What a run of the command line came to. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Circumstances of a run; a pipe in a Dutch environment when left out. */
export interface Circumstances {
  readonly env?: Environment;
  readonly stdin?: string | Uint8Array;
  readonly terminal?: boolean;
  readonly columns?: number;
}

/** A folder of its own for a test, with the command line run inside this process. */
export class Workplace {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'toetssteen-')));

  /** Writes a file below the folder. */
  write(path: string, content: string | Uint8Array): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  /** Runs the command line in the folder, or in one below it. */
  async run(argv: readonly string[], circumstances: Circumstances = {}, below = '.'): Promise<Outcome> {
    const { env = {}, stdin = '', terminal = false, columns } = circumstances;
    const written = { stdout: '', stderr: '' };
    const output = (name: 'stdout' | 'stderr') => ({
      write: (text: string) => {
        written[name] += text;
      },
      isTerminal: terminal,
      columns: terminal ? (columns ?? 80) : undefined,
    });
    let clock = 0;
    const code = await run(argv, {
      cwd: join(this.folder, below),
      env,
      stdout: output('stdout'),
      stderr: output('stderr'),
      readStandardInput: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
      today: () => '2026-11-24',
      milliseconds: () => {
        clock += 150;
        return clock;
      },
    });
    return { code, ...written };
  }

  /** Takes the folder away. */
  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A provision that conflicts: its own repeal of the articles on the permanent asylum permit. */
export const conflicting = `# Wijziging van de Vreemdelingenwet 2000

### Artikel I

De Vreemdelingenwet 2000 wordt als volgt gewijzigd:

A

De artikelen 33 tot en met 35 vervallen.

### Artikel II

Deze wet treedt in werking met ingang van 1 januari 2027.
`;

/** A bill with which nothing is the matter. */
export const clean = `# Wet op de waterschappen

### Artikel 1

1. Het waterschap stelt jaarlijks een begroting vast.
2. De begroting wordt bekendgemaakt.
`;
