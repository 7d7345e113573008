import assert from 'node:assert/strict';
import { Workplace } from './harness.js';
import { writePack } from './pack.js';

describe('toetssteen explain', () => {
  const place = new Workplace();
  before(() => writePack(place));
  after(() => place.remove());

  async function page(name: string, ...more: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await place.run(['explain', name, ...more]);
    assert.equal(code, 0, stderr);
    return stdout;
  }

  it('shows the whole record of a rule', async () => {
    const text = await page('bouwsels/no-error');
    for (const words of [
      'Regel bouwsels/no-error',
      'Er wordt een zandkasteel gebouwd',
      'Deze bepaling bouwt een zandkasteel.',
      'Omdat het omvalt.',
      'conflict (error)',
      'Rechtbank, 2 januari 2020, 1/20, Proefzaak',
      'https://example.org/proefzaak',
      'Bouwsels van zand zijn verboden.',
      'binnen één zin',
      'structure: zandkasteel',
      '✗ Er is een zandkasteel.',
      '✓ Er is een huis.',
      '<!-- toetssteen-disable-next bouwsels/no-error:',
    ]) {
      assert.ok(text.includes(words), `"${words}" is missing in:\n${text}`);
    }
  });

  it('knows a rule by its own name, where only one has it', async () => {
    assert.match(await page('no-warning'), /^Regel bouwsels\/no-warning\n/);
  });

  it('explains in English when asked', async () => {
    assert.match(await page('no-error', '--lang', 'en'), /^Rule bouwsels\/no-error\n.*Because it falls over\./s);
  });

  it('shows a theme with its rules', async () => {
    assert.match(await page('bouwsels'), /^Thema bouwsels\n.*Alles wat omvalt\..*bouwsels\/no-error: /s);
  });

  it('shows a ruling, with the rules that rest on it', async () => {
    const text = await page('proef-ruling');
    assert.match(
      text,
      /^Uitspraak proef-ruling\n.*Proefzaak.*Bouwsels van zand.*bouwsels\/no-error: .*gelezen en nagekeken/s,
    );
  });

  it('finds a ruling by its ECLI or number, in any capitals', async () => {
    assert.match(await page('ecli:eu:c:2022:505'), /^Uitspraak cjeu-c-72-22-ppu\n/);
    assert.match(await page('C-72/22 PPU'), /ECLI:EU:C:2022:505/);
  });

  it('finds a ruling by one of its numbers, and by words of its name', async () => {
    assert.match(await page('C-72/22'), /^Uitspraak cjeu-c-72-22-ppu\n/);
    assert.match(await page('37201/06'), /^Uitspraak ecthr-saadi-v-italy\n/);
    assert.match(await page('hirsi jamaa'), /^Uitspraak ecthr-hirsi-jamaa-v-italy\n/);
    assert.match(await page('Hirsi', 'Jamaa'), /^Uitspraak ecthr-hirsi-jamaa-v-italy\n/);
    assert.match(await page('uner'), /Üner v\. the Netherlands/);
  });

  it('lists what fits when that is more than one thing', async () => {
    const text = await page('saadi');
    assert.match(text, /^Er past meer bij "saadi":\n/);
    assert.match(text, /ecthr-saadi-v-italy: .*ecthr-saadi-v-uk: /s);
    assert.match(await page('saadi', '--lang', 'en'), /^More than one thing fits "saadi":\n/);
  });

  it('finds an act by its number and a norm as it is cited', async () => {
    assert.match(await page('2024/1348'), /^Instrument asylum-procedures-regulation-2024\n/);
    assert.match(await page('2013/32'), /^Instrument asylum-procedures-directive-2013\n/);
    assert.match(await page('Richtlijn 2013/32/EU'), /^Instrument asylum-procedures-directive-2013\n/);
    for (const name of ['article 3 echr', 'artikel 3 EVRM', 'art. 3 van het EVRM', 'EVRM 3']) {
      assert.match(await page(name), /^Norm echr-3\n/, name);
    }
    assert.match(await page('EVRM'), /^Instrument echr\n/);
  });

  it('suggests a name for what is nearly one, and no number for another number', async () => {
    const remedy = async (name: string) => {
      const { code, stderr } = await place.run(['explain', name]);
      assert.equal(code, 2);
      return /→ (.*)/.exec(stderr)?.[1];
    };
    assert.equal(await remedy('bouwsels/no-eror'), 'bedoelde u bouwsels/no-error?');
    assert.equal(await remedy('ECLI:EU:C:2022:5055'), 'bedoelde u ECLI:EU:C:2022:505?');
    assert.equal(await remedy('ECLI:EU:C:1999:1'), 'toetssteen rules toont de regels');
    assert.equal(await remedy('v'), 'toetssteen rules toont de regels');
  });

  it('shows a norm, with what it requires, and an instrument, with its provisions', async () => {
    assert.match(await page('rc-33'), /^Norm rc-33\n.*Wat zij eist\n/s);
    assert.match(await page('refugee-convention'), /^Instrument refugee-convention\n.*rc-33/s);
  });

  it('keeps within the terminal', async () => {
    const { stdout } = await place.run(['explain', 'refugee-convention'], {
      terminal: true,
      columns: 60,
      env: { NO_COLOR: '1' },
    });
    for (const line of stdout.split('\n')) assert.ok(line.length <= 60 || line.includes('://'), line);
  });
});

describe('toetssteen rules', () => {
  const place = new Workplace();
  after(() => place.remove());

  it('lists the rules by theme, with what the configuration makes of their severity', async () => {
    writePack(place, 'rules:\n  bouwsels/no-error: off\n');
    const { code, stdout } = await place.run(['rules']);
    assert.equal(code, 0);
    assert.match(stdout, /Bouwsels \(bouwsels\)\n {2}uit +bouwsels\/no-error\n/);
    assert.match(stdout, / {2}waarschuwing +bouwsels\/no-warning\n +Er wordt een luchtkasteel gebouwd\n/);
  });

  it('tests only the rules that are named', async () => {
    writePack(place);
    const { code, stdout } = await place.run(['rules', 'test', 'bouwsels/no-error']);
    assert.equal(code, 0);
    assert.equal(stdout, '2 voorbeelden van 1 regel: 0 mislukt, 0 bekende missers.\n');
  });

  it('counts one thing as one, in both languages', async () => {
    writePack(place);
    place.write('klein/pack.yaml', 'id: [\n');
    const said = async (language: string) =>
      (await place.run(['rules', 'lint', 'klein', '--lang', language])).stdout.trimEnd().split('\n').at(-1);
    assert.equal(await said('nl'), '1 bestand nagekeken: 1 fout, 0 waarschuwingen.');
    assert.equal(await said('en'), '1 file checked: 1 error, 0 warnings.');
    const { stdout } = await place.run(['rules', 'test', 'bouwsels/no-error', '--lang', 'en']);
    assert.equal(stdout, '2 examples of 1 rule: 0 failed, 0 known misses.\n');
  });

  it('lints the packs of the configuration when none is named', async () => {
    writePack(place);
    place.write('regels/bouwsels/los.yaml', 'id: [\n');
    const { code, stdout } = await place.run(['rules', 'lint']);
    assert.equal(code, 1);
    assert.match(stdout, /^regels\/bouwsels\/los\.yaml:\d+:\d+ fout /m);
    assert.match(stdout, /bestanden nagekeken: \d+ fout/);
  });
});

describe('toetssteen outline', () => {
  const place = new Workplace();
  after(() => place.remove());

  it('shows the structure of a document, from a file or standard input', async () => {
    const bill = '### Artikel 5\n\n1. Er is een huis.\n2. Het huis staat.\n';
    place.write('wet.md', bill);
    const file = await place.run(['outline', 'wet.md']);
    assert.equal(file.code, 0);
    assert.match(file.stdout, /Artikel 5, tweede lid {2}\[nieuw recht\] :4/);
    assert.match((await place.run(['outline', 'wet.md', '--lang', 'en'])).stdout, /lid {2}\[enacted\] :4/);
    assert.equal((await place.run(['outline', '-'], { stdin: bill })).stdout, file.stdout);
  });

  it('gives it as JSON', async () => {
    place.write('wet.md', '### Artikel 5\n\nDe artikelen 3 en 4 vervallen.\n');
    const { stdout } = await place.run(['outline', 'wet.md', '--format', 'json']);
    const outline: { schemaVersion?: number; path?: string; provisions?: { label?: string }[] } = JSON.parse(stdout);
    assert.equal(outline.schemaVersion, 1);
    assert.equal(outline.path, 'wet.md');
    assert.equal(outline.provisions?.[0]?.label, 'Artikel 5');
  });

  it('tells what is wrong with a file, in JSON too', async () => {
    const { code, stdout, stderr } = await place.run(['outline', 'weg.md', '--format', 'json']);
    assert.equal(code, 2);
    assert.match(stderr, /weg\.md: dit bestand of deze map bestaat niet/);
    assert.deepEqual(Object.keys(JSON.parse(stdout)), ['schemaVersion', 'errors']);
  });

  it('does not let a document write to the terminal', async () => {
    const { stdout } = await place.run(['outline', '-'], {
      stdin: '### Artikel 5 \u001b[31mrood\n\nEr is een huis.\n',
    });
    assert.ok(!stdout.includes('\u001b'));
  });
});
