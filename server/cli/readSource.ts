import { readFile, stat } from 'node:fs/promises';
import { decode, largestFile, type SourceText, tooLarge } from '../project/decode.js';
import type { Problem } from '../project/problem.js';
import type { Io } from './io.js';

/**
 * Reads a document from disk. Never throws for what a file can be.
 * @param shown the path as it is to be named in messages
 */
export async function readSourceFile(path: string, shown: string): Promise<SourceText> {
  try {
    const about = await stat(path);
    if (about.size > largestFile) return { problem: tooLarge(shown) };
    // A named pipe is what a shell gives for <(command); a device may never end.
    if (!about.isFile() && !about.isFIFO()) return { problem: unreadable(shown, undefined) };
    return decode(await readFile(path), shown);
  } catch (error) {
    return { problem: unreadable(shown, error) };
  }
}

/** Reads a document from standard input. */
export async function readStandardInput(io: Io, shown: string): Promise<SourceText> {
  return decode(await io.readStandardInput(largestFile), shown);
}

function unreadable(path: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === 'ENOENT') return notFound(path);
  const detail = code === undefined ? '' : ` (${code})`;
  return {
    code: 'not-readable',
    path,
    message: { nl: `het bestand kan niet worden gelezen${detail}`, en: `the file cannot be read${detail}` },
    remedy: {
      nl: 'kijk of het een gewoon bestand is en of u het mag lezen',
      en: 'see whether it is an ordinary file that you may read',
    },
  };
}

/** A path that is not there. */
export function notFound(path: string): Problem {
  return {
    code: 'not-found',
    path,
    message: { nl: 'dit bestand of deze map bestaat niet', en: 'there is no such file or folder' },
    remedy: {
      nl: 'kijk de naam na; paden gelden vanaf de huidige map',
      en: 'check the name; paths count from the current folder',
    },
  };
}
