/**
 * Speed of a whole check, always as a ratio to something measured in the same run: machines differ, ratios do not.
 *
 *     npm run bench                 how long typing waits (typing.ts), then this over generated text
 *     npm run bench -- FOLDER       over the Markdown files below a folder
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import remarkParse from 'remark-parse';
import { Bench } from 'tinybench';
import { unified } from 'unified';
import { parseBill } from '../../server/bill/parseBill.js';
import { check } from '../../server/check/check.js';
import { type CompiledPack, compilePack } from '../../server/check/compile.js';
import { builtInPack } from '../../server/project/builtInPack.js';
import { generateAct, readCorpus } from './documents.js';

const program = fileURLToPath(new URL('../../dist/toetssteen.cjs', import.meta.url));
const example = fileURLToPath(new URL('../../examples/wetsvoorstel-asielmaatregelen.md', import.meta.url));
/** Rounds over the whole collection, after one that warms up. */
const rounds = 3;
/** A collection of more megabytes than this is gone through once: it warms up by itself. */
const large = 5;

const folder = process.argv[2];
const texts = folder === undefined ? [50, 100, 200, 400].map(generateAct) : readCorpus(folder);
const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
const pack = compilePack(builtInPack());

console.log(`${texts.length} documents, ${megabytes.toFixed(1)} million characters (${folder ?? 'generated text'})\n`);
await throughput();
coldStart();
memory();
growth();

function checkText(text: string, using: CompiledPack): number {
  const options = {
    language: 'nl' as const,
    asOf: undefined,
    today: '2027-01-01',
    keepSuppressed: false,
    severities: new Map(),
  };
  return check(parseBill(text), using, options).length;
}

async function throughput(): Promise<void> {
  const markdown = unified().use(remarkParse);
  const bench = new Bench({
    iterations: megabytes > large ? 1 : rounds,
    time: 0,
    warmup: megabytes <= large,
    warmupIterations: 1,
    warmupTime: 0,
  });
  bench.add('remark-parse alone', () => {
    for (const text of texts) markdown.parse(text);
  });
  bench.add('whole check', () => {
    for (const text of texts) checkText(text, pack);
  });
  await bench.run();
  // The median: another program on the machine can slow one round, not hasten it.
  const medians = bench.tasks.map((task) => {
    const { result } = task;
    return 'latency' in result ? result.latency.p50 : Number.NaN;
  });
  bench.tasks.forEach((task, index) => {
    const seconds = (medians[index] ?? Number.NaN) / 1000;
    console.log(`${task.name.padEnd(20)} ${(megabytes / seconds).toFixed(2).padStart(8)} MB/s`);
  });
  const [alone = Number.NaN, whole = Number.NaN] = medians;
  console.log(`whole check / remark-parse alone: ${(whole / alone).toFixed(2)}\n`);
}

function coldStart(): void {
  const fastest = (args: readonly string[]) => {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 7; run++) {
      const start = performance.now();
      spawnSync(process.execPath, args);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  const bare = fastest(['-e', '0']);
  const cold = fastest([program, 'check', example, '--fail-on', 'never']);
  console.log(
    `cold start of "check" on one file / "node -e 0": ${(cold / bare).toFixed(2)} (${cold.toFixed(0)} and ${bare.toFixed(0)} ms)\n`,
  );
}

function memory(): void {
  const work = mkdtempSync(join(tmpdir(), 'toetssteen-bench-'));
  try {
    const file = join(work, 'act.md');
    const text = generateAct(2000);
    writeFileSync(file, text);
    const script = `process.argv.splice(1, 0, 'toetssteen'); process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS)); require(${JSON.stringify(program)});`;
    const { stderr } = spawnSync(process.execPath, ['-e', script, 'check', file, '--fail-on', 'never'], {
      encoding: 'utf8',
    });
    const peak = Number(stderr.match(/peak (\d+)/)?.[1] ?? Number.NaN) / 1024;
    const size = text.length / 1e6;
    console.log(`peak memory on one act of ${size.toFixed(1)} MB: ${peak.toFixed(0)} MiB\n`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function growth(): void {
  let smallest = 0;
  for (const times of [1, 2, 4, 8]) {
    const text = generateAct(250 * times);
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run++) {
      const start = performance.now();
      checkText(text, pack);
      best = Math.min(best, performance.now() - start);
    }
    if (times === 1) smallest = best;
    console.log(`${times}x length: ${(best / smallest).toFixed(2)}x time (${(text.length / 1e6).toFixed(2)} MB)`);
  }
}
