import { spawnSync } from 'node:child_process';

/** Where and with what environment a command runs. */
export interface Surroundings {
  readonly folder?: string;
  readonly environment?: NodeJS.ProcessEnv;
}

/**
 * Runs a command to its end, showing nothing of it.
 *
 * @throws when it cannot be started or fails, with the end of what it wrote.
 */
export function runCommand(program: string, args: readonly string[], surroundings: Surroundings = {}): void {
  const { status, signal, error, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(surroundings.folder === undefined ? {} : { cwd: surroundings.folder }),
    ...(surroundings.environment === undefined ? {} : { env: surroundings.environment }),
  });
  if (status === 0) return;
  const how = error?.message ?? `it ended with ${signal ?? status}`;
  throw new Error(`${[program, ...args].join(' ')}: ${how}\n${`${stdout ?? ''}${stderr ?? ''}`.slice(-4000)}`);
}

/** Tells whoever is waiting what takes a while. */
export function announce(text: string): void {
  process.stdout.write(`${text}\n`);
}
