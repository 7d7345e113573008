/** The numbers are those of docs/exit-codes.md. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { largestFile } from '../../server/project/decode.js';
import { jsonReport } from '../../server/report/jsonContract.js';
import { Workplace } from './harness.js';
import { billWith, writePack } from './pack.js';

describe('exit codes', () => {
  let place: Workplace;

  beforeEach(() => {
    place = new Workplace();
    writePack(place);
    place.write('schoon.md', billWith());
    place.write('fout.md', billWith('error'));
    place.write('waarschuwing.md', billWith('warning'));
  });

  afterEach(() => place.remove());

  it('1. are 0 for a document without findings', async () => {
    const { code, stdout, stderr } = await place.run(['check', 'schoon.md']);
    assert.equal(code, 0);
    assert.match(stdout, /^1 document getoetst: geen bevindingen\./);
    assert.equal(stderr, '');
  });

  it('2. are 1 for a document with an error', async () => {
    const { code, stdout } = await place.run(['check', 'fout.md']);
    assert.equal(code, 1);
    assert.match(stdout, /zandkasteel/);
  });

  it('3. are 0 for a finding below the level', async () => {
    const { code, stdout } = await place.run(['check', 'waarschuwing.md']);
    assert.equal(code, 0);
    assert.match(stdout, /1 waarschuwing\./);
  });

  it('4. are 1 for a finding at the level', async () => {
    assert.equal((await place.run(['check', 'waarschuwing.md', '--fail-on', 'warning'])).code, 1);
    place.write('weet.md', billWith('information'));
    assert.equal((await place.run(['check', 'weet.md', '--fail-on', 'warning'])).code, 0);
    assert.equal((await place.run(['check', 'weet.md', '--fail-on', 'information'])).code, 1);
  });

  it('5. are 0 whatever was found when nothing may fail', async () => {
    assert.equal((await place.run(['check', 'fout.md', '--fail-on', 'never'])).code, 0);
  });

  it('6. do not count a finding that is suppressed with a reason', async () => {
    const text = billWith('error').replace(
      '### Artikel 1',
      '<!-- toetssteen-disable-next bouwsels: proef -->\n\n### Artikel 1',
    );
    place.write('onderdrukt.md', text);
    const { code, stdout } = await place.run(['check', 'onderdrukt.md']);
    assert.equal(code, 0);
    assert.match(stdout, /1 onderdrukt met reden/);
  });

  it('7. are 2 for a missing file, and the other files are checked all the same', async () => {
    const { code, stdout, stderr } = await place.run(['check', 'weg.md', 'fout.md']);
    assert.equal(code, 2);
    assert.match(stderr, /weg\.md: .*bestaat niet\n {2}→ /);
    assert.match(stdout, /fout\.md\n/);
  });

  it('8. are 2 for a pattern or folder without documents', async () => {
    place.write('leeg/a.txt', 'x');
    assert.equal((await place.run(['check', '*.markdown'])).code, 2);
    const { code, stderr } = await place.run(['check', 'leeg']);
    assert.equal(code, 2);
    assert.match(stderr, /leeg: in deze map staat geen Markdown/);
  });

  it('9. are 2 for a file that cannot be read as text', async () => {
    place.write('binair.md', new Uint8Array([80, 75, 3, 4, 0, 0, 0]));
    place.write('latin1.md', new Uint8Array([...Buffer.from('# Wet\n\nOm 1\n'), 0xe9, 10]));
    place.write('utf16.md', new Uint8Array([0xff, 0xfe, 65, 0]));
    place.write('groot.md', new Uint8Array(largestFile + 1).fill(97));
    const { code, stderr, stdout } = await place.run([
      'check',
      'binair.md',
      'latin1.md',
      'utf16.md',
      'groot.md',
      'schoon.md',
    ]);
    assert.equal(code, 2);
    assert.match(stderr, /binair\.md: dit is geen tekstbestand/);
    assert.match(stderr, /latin1\.md:4: de tekst is geen geldige UTF-8/);
    assert.match(stderr, /utf16\.md: de tekst staat in UTF-16/);
    assert.match(stderr, /groot\.md: het document is groter dan 20 MB/);
    assert.match(stdout, /1 document getoetst/);
  });

  it('10. are 2 for a configuration that cannot be used, with every problem in it', async () => {
    place.write('toetssteen.config.yaml', 'language: de\nfail-onn: error\nas-of: 2027-13-01\n');
    const { code, stderr } = await place.run(['check', 'schoon.md']);
    assert.equal(code, 2);
    for (const at of ['1:11', '2:1', '3:8'])
      assert.ok(stderr.includes(`toetssteen.config.yaml:${at}: `), `${at} in ${stderr}`);
    assert.match(stderr, /fail-on"/, 'a remedy');
  });

  it('11. are 2 for wrong use, with what to do', async () => {
    for (const [argv, words] of [
      [['check', '--strict'], /de optie --strict bestaat niet/],
      [['chekc', 'a.md'], /de opdracht chekc bestaat niet\n {2}→ bedoelde u check\?/],
      [['check', '--format', 'pdf'], /--format: "pdf" kan niet; kies uit pretty, compact, json/],
      [['check', '--as-of', '2027-02-30'], /--as-of: de dag "2027-02-30" bestaat niet/],
      [
        ['check', '--as-of', '1-1-2027'],
        /--as-of: "1-1-2027" kan niet; .*2026-06-12\n {2}→ zie toetssteen check --help/,
      ],
      [['check', '--lang', 'de'], /--lang: "de" kan niet; kies uit nl, en\n {2}→ zie toetssteen check --help/],
      [['--lang', 'de'], /\n {2}→ zie toetssteen check --help/],
      [['rules', 'test', '--foo'], /\n {2}→ zie toetssteen rules test --help/],
      [['check', '--fail-on'], /achter de optie .* ontbreekt een waarde/],
      [['check', 'schoon.md', '--rule', 'bouwsel'], /geen regel of thema "bouwsel"\n {2}→ bedoelde u bouwsels\?/],
      [['explain'], /er ontbreekt een argument/],
      [['explain', 'proef-rulign'], /bedoelde u proef-ruling\?/],
      [['rules', 'extra'], /./],
    ] as const) {
      const { code, stdout, stderr } = await place.run(argv);
      assert.equal(code, 2, argv.join(' '));
      assert.match(stderr, words);
      assert.doesNotMatch(stderr, /\n\s+at /, 'no stack trace');
      assert.equal(stdout, '');
    }
  });

  it('12. are 0 for help and version', async () => {
    assert.equal((await place.run(['--help'])).code, 0);
    assert.equal((await place.run(['check', '--help'])).code, 0);
    assert.match((await place.run(['--version'])).stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it('13. are 1 when an example fails or a pack has an error', async () => {
    assert.equal((await place.run(['rules', 'test', 'bouwsels'])).code, 0);
    assert.equal((await place.run(['rules', 'lint', 'regels'])).code, 0);
    const file = 'regels/bouwsels/no-error.yaml';
    const good = readFileSync(`${place.folder}/${file}`, 'utf8');
    place.write(file, good.replace('Er is een huis.', 'Er is een huis, geen zandkasteel.'));
    const test = await place.run(['rules', 'test', 'bouwsels']);
    assert.equal(test.code, 1);
    assert.match(test.stdout, /verenigbare tekst toch aangewezen {2}bouwsels\/no-error/);
    place.write(
      file,
      good.replace('severity: error', 'severity: fatal').replace('structure: zandkasteel', 'structure: "zand | ("'),
    );
    const lint = await place.run(['rules', 'lint', 'regels']);
    assert.equal(lint.code, 1);
    assert.match(lint.stdout, /regels\/bouwsels\/no-error\.yaml:7:11 fout severity/);
    assert.match(lint.stdout, /regels\/bouwsels\/no-error\.yaml:12:\d+ fout when/, 'phrases are read too');
  });

  it('14. are not changed by a reader that stops early', async () => {
    // A report of about a megabyte: more than a pipe holds.
    place.write('veel.md', billWith(...new Array<'error'>(2500).fill('error')));
    const child = start(place, ['check', 'veel.md']);
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = await once(child, 'close');
    assert.equal(Buffer.concat(errors).toString(), '');
    assert.equal(code, 1);
  });

  it('15. go with the errors in the JSON', async () => {
    const some = await place.run(['check', 'weg.md', 'fout.md', '--format', 'json']);
    assert.equal(some.code, 2);
    const report = jsonReport.parse(JSON.parse(some.stdout));
    assert.deepEqual(
      report.errors.map(({ code, path }) => [code, path]),
      [['not-found', 'weg.md']],
    );
    assert.equal(report.files.length, 1);
    const wrong = await place.run(['check', '--strict', '--format', 'json']);
    assert.equal(wrong.code, 2);
    const { errors }: { errors?: { code: string }[] } = JSON.parse(wrong.stdout);
    assert.equal(errors?.[0]?.code, 'wrong-use');
  });

  it('16. are 130 after an interrupt, without half a report', async () => {
    // Standard input stays open, so the program is still reading when the interrupt comes.
    const child = start(place, ['check', '-', '--format', 'json']);
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    await once(child, 'spawn');
    await reading(child);
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    assert.equal(Buffer.concat(output).toString(), '');
    assert.equal(code, 130);
  });
});

describe('docs/exit-codes.md', () => {
  it('has the same numbers as these tests', () => {
    const numbered = (text: string, line: RegExp): string[] =>
      [...text.matchAll(line)].map(([, number = '']) => number);
    const documented = numbered(readFileSync('docs/exit-codes.md', 'utf8'), /^(\d+)\. /gm);
    const tested = numbered(readFileSync('test/cli/exitCodes.test.ts', 'utf8'), /^ {2}it\('(\d+)\. /gm);
    assert.ok(documented.length > 0);
    assert.deepEqual(documented, tested);
  });
});

/** The program as a process of its own, run from its sources. */
function start(place: Workplace, argv: readonly string[]) {
  const main = resolve('server/cli/main.ts');
  const tsx = pathToFileURL(createRequire(resolve('package.json')).resolve('tsx')).href;
  return spawn(process.execPath, ['--import', tsx, main, ...argv], {
    cwd: place.folder,
    env: { ...process.env, LC_ALL: 'nl_NL' },
  });
}

/** Resolves once the program takes what is written to its standard input, beyond what a pipe holds by itself. */
async function reading(child: ReturnType<typeof start>): Promise<void> {
  // The program may have ended in between.
  child.stdin.on('error', () => undefined);
  const more = Buffer.alloc(1 << 20, 97);
  if (!child.stdin.write(more)) await once(child.stdin, 'drain');
}
