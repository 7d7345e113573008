/**
 * Runs commands one after another for a test run, and cleans up behind it, however it went.
 *
 * A process of its own, because the test run may be killed: its standard input then ends, as it does when the run closes
 * it. On that the guard kills the command that runs, with all processes that it started, deletes the folder of the run
 * and ends. A command that fails ends the guard with the same exit code.
 *
 * Arguments: the folder of the run, then a JSON array of commands, each an array of a program and its arguments.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { z } from 'zod';

const [folder = '', listed = '[]'] = process.argv.slice(2);
const commands = z.array(z.tuple([z.string()], z.string())).parse(JSON.parse(listed));

let running: ChildProcess | undefined;
let isOver = false;

/** Ends a command and what it started. Not SIGTERM: VS Code's server does not end all of it then. */
function kill(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // All of them ended already.
  }
}

/** Runs a command to its end and gives its exit code. It leads a group of processes, so that they can be killed as one. */
function run([program, ...args]: [string, ...string[]]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: true });
    running = child;
    child.once('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      resolve(1);
    });
    child.once('exit', (code) => {
      kill(child);
      resolve(code ?? 1);
    });
  });
}

process.stdin.resume().once('end', () => {
  isOver = true;
  if (running !== undefined) kill(running);
  // The browser lies in the same folder and may need a moment to see that the run is over.
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  process.exit();
});

for (const command of commands) {
  const code = await run(command);
  if (isOver) break;
  if (code !== 0) process.exit(code);
}
