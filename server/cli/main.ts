#!/usr/bin/env node
import type { Io, Output } from './io.js';
import { run } from './run.js';

function output(stream: NodeJS.WriteStream): Output {
  // A reader that stops early ("| head") closes the pipe: that is no error, the rest is simply not wanted.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    write: (text) => {
      if (stream.writable) stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : undefined,
  };
}

async function readStandardInput(limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    length += bytes.length;
    if (length > limit) break;
  }
  return Buffer.concat(chunks);
}

function today(): string {
  const now = new Date();
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

const stderr = output(process.stderr);
const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  stdout: output(process.stdout),
  stderr,
  readStandardInput,
  today,
  milliseconds: () => performance.now(),
};

// Reports are written whole and last, so nothing half done is left behind.
process.once('SIGINT', () => {
  if (stderr.isTerminal) stderr.write('\r\u001b[K');
  process.exit(130);
});

run(process.argv.slice(2), io).then((code) => {
  process.exitCode = code;
});
