/**
 * How long a drafter waits while typing in a large bill: from a change to the answer with its diagnostics, with the real
 * server and the real protocol.
 *
 *     npm run bench:typing
 */
import { parseBill } from '../../server/bill/parseBill.js';
import { check } from '../../server/check/check.js';
import { compilePack } from '../../server/check/compile.js';
import { builtInPack } from '../../server/project/builtInPack.js';
import { LineIndex } from '../../server/text/lines.js';
import { TestClient } from '../lsp/client.js';
import { generateBill } from './documents.js';

/** Enough articles for some 400 000 characters. */
const articles = 500;
const keys = 200;
const word = 'vreemdeling wordt niet uitgezet ';

const text = generateBill(articles);
const lines = new LineIndex(text);
const client = await TestClient.start();
const uri = await client.open('bill.md', text);
const opened = await timed(() => client.diagnostics(uri));

const waits: number[] = [];
for (let key = 0; key < keys; key++) {
  // Words typed key by key, each in another article: at its first paragraph.
  const at =
    text.indexOf('\n1. ', Math.floor((text.length * Math.floor(key / word.length)) / (keys / word.length))) + 4;
  const position = lines.position(at);
  const start = { line: position.line, character: position.character + (key % word.length) };
  waits.push(
    await timed(async () => {
      await client.change(uri, key + 2, { range: { start, end: start }, text: word[key % word.length] ?? ' ' });
      await client.diagnostics(uri);
    }),
  );
}
await client.stop();
waits.sort((a, b) => a - b);

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

const at = (share: number): number => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? Number.NaN;
const ratio = (wait: number): string => `${wait.toFixed(0)} ms, ${(wait / whole).toFixed(3)} of a whole check`;
console.log(`a bill of ${(text.length / 1000).toFixed(0)} thousand characters with lists in lists, ${keys} keys typed`);
console.log(`whole check, warm: ${whole.toFixed(0)} ms; first diagnostics after opening: ${opened.toFixed(0)} ms`);
console.log(`from a key to its diagnostics, median:          ${ratio(at(0.5))}`);
console.log(`from a key to its diagnostics, 95th percentile: ${ratio(at(0.95))}`);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
