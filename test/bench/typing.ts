/**
 * How long a drafter waits while typing in a large bill, with the real server and the real protocol: from a change to the
 * answer with its diagnostics, and to the last of all answers that an editor asks for after a change.
 *
 *     npm run bench:typing
 */
import {
  CodeLensRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  InlayHintRequest,
  type Position,
  SelectionRangeRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol/node';
import { parseBill } from '../../server/bill/parseBill.js';
import { check } from '../../server/check/check.js';
import { compilePack } from '../../server/check/compile.js';
import { builtInPack } from '../../server/project/builtInPack.js';
import { LineIndex } from '../../server/text/lines.js';
import { TestClient } from '../lsp/client.js';
import { generateBill } from './documents.js';

/** Enough articles for some 400 000 characters. */
const articles = 565;
const keys = 200;
const word = 'vreemdeling wordt niet uitgezet ';
/** Lines that an editor shows at a time. */
const linesShown = 60;

const text = generateBill(articles);
const lines = new LineIndex(text);
const client = await TestClient.start({ settings: { inlayHints: { enable: true } } });
const uri = await client.open('bill.md', text);
const textDocument = { uri };
let version = 1;

const opened = await timed(() => client.diagnostics(uri));
const diagnosticsOnly = await typed(() => client.diagnostics(uri));
const features = new Map<string, number[]>();
const everything = await typed(async (position) => {
  await Promise.all([
    client.diagnostics(uri),
    ...Object.entries(requests(position)).map(async ([name, ask]) => {
      const wait = await timed(ask);
      features.set(name, [...(features.get(name) ?? []), wait]);
    }),
  ]);
});
// One by one, when the diagnostics are known: what each costs by itself.
const alone = new Map<string, number[]>();
await typed(async (position) => {
  await client.diagnostics(uri);
  for (const [name, ask] of Object.entries(requests(position))) {
    alone.set(name, [...(alone.get(name) ?? []), await timed(ask)]);
  }
});
await client.stop();

const pack = compilePack(builtInPack());
const options = {
  language: 'nl',
  asOf: undefined,
  today: '2027-01-01',
  keepSuppressed: true,
  severities: new Map(),
} as const;
const full: number[] = [];
for (let round = 0; round < 4; round++) full.push(await timed(async () => void check(parseBill(text), pack, options)));
const whole = Math.min(...full);

console.log(`a bill of ${(text.length / 1000).toFixed(0)} thousand characters with lists in lists, ${keys} keys typed`);
console.log(`whole check, warm: ${whole.toFixed(0)} ms; first diagnostics after opening: ${opened.toFixed(0)} ms`);
tell('from a key to its diagnostics', diagnosticsOnly);
tell('from a key to the last of all answers', everything);
console.log('\neach answer, median: asked for along with all others, and by itself once the diagnostics are there');
for (const [name, waits] of features) {
  const [together, byItself] = [waits, alone.get(name) ?? []].map((one) => share(one, 0.5).toFixed(1).padStart(7));
  console.log(`  ${name.padEnd(24)} ${together} ms ${byItself} ms`);
}

/** What an editor asks for after a change besides the diagnostics. */
function requests(position: Position): { readonly [name: string]: () => Promise<unknown> } {
  const { connection } = client;
  const range = {
    start: { line: Math.max(0, position.line - linesShown / 2), character: 0 },
    end: { line: position.line + linesShown / 2, character: 0 },
  };
  return {
    documentSymbol: () => connection.sendRequest(DocumentSymbolRequest.type, { textDocument }),
    foldingRange: () => connection.sendRequest(FoldingRangeRequest.type, { textDocument }),
    semanticTokens: () => connection.sendRequest(SemanticTokensRequest.type, { textDocument }),
    'semanticTokens, a screen': () => connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range }),
    inlayHint: () => connection.sendRequest(InlayHintRequest.type, { textDocument, range }),
    documentLink: () => connection.sendRequest(DocumentLinkRequest.type, { textDocument }),
    codeLens: () => connection.sendRequest(CodeLensRequest.type, { textDocument }),
    documentHighlight: () => connection.sendRequest(DocumentHighlightRequest.type, { textDocument, position }),
    selectionRange: () => connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions: [position] }),
  };
}

/** Types words key by key, each word in another article; gives how long each key took until the answers were there. */
async function typed(answers: (position: Position) => Promise<unknown>): Promise<number[]> {
  const waits: number[] = [];
  for (let key = 0; key < keys; key++) {
    const inWord = key % word.length;
    const at = text.indexOf('\n1. ', Math.floor((text.length * (key - inWord)) / keys)) + 4;
    const { line, character } = lines.position(at);
    const start = { line, character: character + inWord };
    waits.push(
      await timed(async () => {
        await client.change(uri, ++version, { range: { start, end: start }, text: word[inWord] ?? ' ' });
        await answers(start);
      }),
    );
  }
  return waits;
}

function tell(what: string, waits: readonly number[]): void {
  const ratio = (wait: number): string => `${wait.toFixed(0)} ms, ${(wait / whole).toFixed(3)} of a whole check`;
  console.log(`${`${what}, median:`.padEnd(55)} ${ratio(share(waits, 0.5))}`);
  console.log(`${`${what}, 95th percentile:`.padEnd(55)} ${ratio(share(waits, 0.95))}`);
}

/** The wait that a share of all waits does not exceed. */
function share(waits: readonly number[], part: number): number {
  const sorted = waits.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
