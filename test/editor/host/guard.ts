/**
 * Runs commands one after another for a test run, and cleans up behind it, however it went.
 *
 * A process of its own, because the test run may be killed: its standard input then ends, as it does when the run closes
 * it, but without a goodbye. On that the guard kills the command that runs, with all processes that it started, and
 * deletes the folder of the run, which a run that was not killed does itself. A command that fails, or the last that ends,
 * ends the guard too, with its exit code.
 *
 * Arguments: the folder of the run, then a JSON array of commands, each an array of a program and its arguments.
 */
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { goodbye } from './goodbye.js';

const [folder = '', listed = '[]'] = process.argv.slice(2);
const commands = z.array(z.tuple([z.string()], z.string())).parse(JSON.parse(listed));

let running: number | undefined;
let isOver = false;

/** Sends a signal to all processes of a group; gives whether there was one. */
function signal(group: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-group, name);
    return true;
  } catch {
    return false;
  }
}

/** Runs a command to its end and gives its exit code. It leads a group of processes, so that they can be killed as one. */
function run([program, ...args]: [string, ...string[]]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: true });
    running = child.pid;
    child.once('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Kills a group of processes and waits until they are gone, because what is ending still writes into the folder. Not
 * SIGTERM: VS Code's server does not end all of it then.
 */
async function kill(group: number): Promise<void> {
  signal(group, 'SIGKILL');
  for (let attempt = 1; attempt <= 40 && signal(group, 0); attempt += 1) await pause(50);
}

/**
 * Deletes the folder of a run that was killed. Its browser ends by itself, because the pipe to it is closed; it may just
 * have been starting, and it writes until it has ended. Hence more than once.
 */
async function deleteRepeatedly(): Promise<void> {
  for (let second = 1; second <= 10; second += 1) {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    await pause(1000);
  }
}

let heard = '';
process.stdin.setEncoding('utf8').on('data', (text: string) => {
  heard += text;
});
process.stdin.once('end', () => {
  isOver = true;
  if (running !== undefined) signal(running, 'SIGKILL');
});

let exitCode = 0;
for (const command of commands) {
  if (exitCode !== 0 || isOver) break;
  exitCode = await run(command);
  if (running !== undefined) await kill(running);
}
if (isOver && heard !== goodbye) await deleteRepeatedly();
// Standard input may still be open.
process.exit(exitCode);
