import { type Disposable, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ListFilesParams,
  listFilesRequest,
  type ReadFileParams,
  readFileRequest,
} from '../server/lsp/protocol.js';

/** Names that are searched nowhere: what the command line leaves out too. */
const leftOut = '**/{node_modules,.*}/**';

/** Reads and lists files for the server, which in a browser, and for folders that are not on a disk, cannot. */
export function answerFileRequests(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest(readFileRequest, ({ uri }: ReadFileParams) => readFile(Uri.parse(uri, true))),
    client.onRequest(listFilesRequest, ({ folder, endings }: ListFilesParams) =>
      listFiles(Uri.parse(folder, true), endings),
    ),
  ];
}

/** The bytes of a file in Base64; `null` when it is not there or cannot be read. */
async function readFile(uri: Uri): Promise<string | null> {
  try {
    return toBase64(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

async function listFiles(folder: Uri, endings: readonly string[]): Promise<string[]> {
  const names = endings.map((ending) => `*${anyCase(ending)}`).join(',');
  const pattern = new RelativePattern(folder, `**/{${names},}`);
  const found = await workspace.findFiles(pattern, leftOut);
  return found
    .filter(({ path }) => !path.slice(path.lastIndexOf('/') + 1).startsWith('.'))
    .map((uri) => uri.toString());
}

/** A glob that finds ".md" and ".MD". */
function anyCase(ending: string): string {
  return [...ending].map((one) => (/[a-z]/i.test(one) ? `[${one.toLowerCase()}${one.toUpperCase()}]` : one)).join('');
}

/** How many bytes become text at a time: the arguments of a call are limited. */
const slice = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += slice) {
    binary += String.fromCharCode(...bytes.subarray(from, from + slice));
  }
  return btoa(binary);
}
