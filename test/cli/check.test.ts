import assert from 'node:assert/strict';
import { type JsonReport, jsonReport } from '../../server/report/jsonContract.js';
import { type Circumstances, Workplace } from './harness.js';
import { billWith, writePack } from './pack.js';

describe('toetssteen check', () => {
  let place: Workplace;

  beforeEach(() => {
    place = new Workplace();
    writePack(place);
  });

  afterEach(() => place.remove());

  async function json(argv: readonly string[], circumstances: Circumstances = {}, below = '.'): Promise<JsonReport> {
    const { stdout } = await place.run(['check', ...argv, '--format', 'json'], circumstances, below);
    return jsonReport.parse(JSON.parse(stdout));
  }
  const paths = (report: JsonReport): string[] => report.files.map((file) => file.path);

  describe('finds documents', () => {
    beforeEach(() => {
      for (const path of [
        'b.md',
        'a.markdown',
        'map/c.MD',
        'map/d.txt',
        'node_modules/e.md',
        '.verborgen/f.md',
        'map/[x].md',
      ]) {
        place.write(path, billWith());
      }
    });

    it('in folders: Markdown only, without node_modules and hidden folders, in order', async () => {
      assert.deepEqual(paths(await json(['.'])), ['a.markdown', 'b.md', 'map/[x].md', 'map/c.MD']);
    });

    it('in the current folder when none is named', async () => {
      assert.deepEqual(paths(await json([])), paths(await json(['.'])));
    });

    it('by pattern', async () => {
      assert.deepEqual(paths(await json(['map/*.{MD,txt}'])), ['map/[x].md', 'map/c.MD', 'map/d.txt']);
    });

    it('by name, whatever the extension, in the order given and once', async () => {
      assert.deepEqual(paths(await json(['map/d.txt', 'b.md', './b.md', 'node_modules/e.md', 'map/[x].md'])), [
        'map/d.txt',
        'b.md',
        'node_modules/e.md',
        'map/[x].md',
      ]);
    });

    it('outside the working directory', async () => {
      assert.deepEqual(paths(await json(['../b.md'], {}, 'map')), ['../b.md']);
    });

    it('on standard input', async () => {
      const report = await json(['-'], { stdin: billWith('error') });
      assert.deepEqual(paths(report), ['<stdin>']);
      assert.equal(report.files[0]?.findings[0]?.text, 'zandkasteel');
    });
  });

  it('judges a document by its configuration: the nearest one above it', async () => {
    place.write('onder/verder/a.md', billWith('error'));
    place.write('elders/a.md', billWith('error'));
    place.write('elders/toetssteen.config.yaml', 'packs: [../regels]\nrules: { bouwsels: off }\n');
    assert.equal((await place.run(['check', 'onder/verder/a.md'])).code, 1);
    assert.equal((await place.run(['check', 'elders/a.md'])).code, 0);
    assert.equal((await place.run(['check', 'a.md'], {}, 'onder/verder')).code, 1);
    const both = await json(['onder', 'elders']);
    assert.deepEqual(
      both.files.map((file) => file.findings.length),
      [1, 0],
    );
  });

  it('takes the configuration that is named for every document', async () => {
    place.write('a.md', billWith('error'));
    place.write('los.yaml', 'packs: [regels]\nrules: { bouwsels: off }\n');
    assert.equal((await place.run(['check', 'a.md', '--config', 'los.yaml'])).code, 0);
    const missing = await place.run(['check', 'a.md', '--config', 'weg.yaml']);
    assert.equal(missing.code, 2);
    assert.match(missing.stderr, /weg\.yaml: deze configuratie kan niet worden gelezen/);
  });

  it('includes and excludes what the configuration says, but checks what is named', async () => {
    writePack(place, 'include: ["voorstel/**/*.md", "*.txt"]\nexclude: [voorstel/oud, "**/concept-*.md"]\n');
    for (const path of ['a.md', 'a.txt', 'voorstel/b.md', 'voorstel/concept-c.md', 'voorstel/oud/d.md'])
      place.write(path, billWith());
    assert.deepEqual(paths(await json(['.'])), ['a.txt', 'voorstel/b.md']);
    assert.deepEqual(paths(await json(['voorstel'])), ['voorstel/b.md']);
    assert.deepEqual(paths(await json(['**/*.md'])), ['a.md', 'voorstel/b.md']);
    assert.deepEqual(paths(await json(['voorstel/oud/d.md'])), ['voorstel/oud/d.md']);
  });

  it('says of an empty document that there was nothing to read, and counts it all the same', async () => {
    place.write('leeg.md', ' \n\n');
    place.write('vol.md', billWith());
    const { code, stdout } = await place.run(['check', 'leeg.md', 'vol.md']);
    assert.equal(code, 0);
    assert.match(stdout, /^leeg\.md\n\n {2}Dit document is leeg: er was niets te toetsen\.\n\n2 documenten getoetst: /);
    assert.match((await place.run(['check', 'leeg.md', '--lang', 'en'])).stdout, /This document is empty/);
    assert.equal((await place.run(['check', 'leeg.md', '--quiet'])).stdout, '');
    assert.deepEqual((await json(['leeg.md'])).files[0]?.findings, []);
  });

  it('changes a severity only with a reason, and shows it', async () => {
    place.write('a.md', billWith('error'));
    writePack(place, 'rules:\n  bouwsels/no-error: { severity: warning, reason: "het is maar zand" }\n');
    const [finding] = (await json(['a.md'])).files[0]?.findings ?? [];
    assert.equal(finding?.severity, 'warning');
    assert.equal(finding?.severityReason, 'volgens de configuratie: het is maar zand');
    writePack(place, 'rules:\n  bouwsels/no-error: warning\n');
    const { code, stderr } = await place.run(['check', 'a.md']);
    assert.equal(code, 2);
    assert.match(stderr, /toetssteen\.config\.yaml:3:3: .*geen reden bij/);
    writePack(place, 'rules:\n  bouwsels/no-error: error\n');
    assert.equal((await place.run(['check', 'a.md'])).code, 1, 'the severity of the rule itself needs no reason');
  });

  it('lets a setting of a rule go before that of its theme', async () => {
    place.write('a.md', billWith('error', 'warning'));
    writePack(place, 'rules:\n  bouwsels/no-error: on\n  bouwsels: off\n');
    assert.deepEqual((await json(['a.md'])).summary.findings, { error: 1, warning: 0, information: 0 });
  });

  it('tells of rules in the configuration that do not exist, with what was meant', async () => {
    place.write('a.md', billWith());
    writePack(place, 'rules:\n  bouwsel: off\n  bouwsels/no-eror: off\n');
    const { code, stderr } = await place.run(['check', 'a.md']);
    assert.equal(code, 2);
    assert.match(stderr, /:3:3: .*"bouwsel"\n {2}→ bedoelde u bouwsels\?/);
    assert.match(stderr, /:4:3: .*\n {2}→ bedoelde u bouwsels\/no-error\?/);
  });

  it('fails from the level of the configuration, unless the command line says otherwise', async () => {
    place.write('a.md', billWith('warning'));
    writePack(place, 'fail-on: warning\n');
    assert.equal((await place.run(['check', 'a.md'])).code, 1);
    assert.equal((await place.run(['check', 'a.md', '--fail-on', 'error'])).code, 0);
  });

  it('keeps to the rules that are asked for', async () => {
    place.write('a.md', billWith('error', 'warning', 'information'));
    assert.deepEqual(
      (await json(['a.md', '--rule', 'no-warning', '--rule', 'bouwsels/no-information'])).summary.findings,
      {
        error: 0,
        warning: 1,
        information: 1,
      },
    );
    assert.deepEqual((await json(['a.md', '--rule', 'citations'])).summary.byTheme, {});
  });

  it('applies the law of the day: the option, else the document, else the configuration, else today', async () => {
    place.write('a.md', billWith());
    place.write('b.md', `---\nentry-into-force: 2027-03-04\n---\n\n${billWith()}`);
    const days = (report: JsonReport): string[] => report.files.map((file) => file.asOf);
    assert.deepEqual(days(await json(['a.md', 'b.md'])), ['2026-11-24', '2027-03-04']);
    assert.deepEqual(days(await json(['a.md', 'b.md', '--as-of', '2025-01-01'])), ['2025-01-01', '2025-01-01']);
    writePack(place, 'as-of: 2026-01-01\n');
    assert.deepEqual(days(await json(['a.md', 'b.md'])), ['2026-01-01', '2027-03-04']);
  });

  it('shows suppressed findings when asked, with their reason', async () => {
    const text = billWith('error').replace(
      '### Artikel 1',
      '<!-- toetssteen-disable-next bouwsels: proef -->\n\n### Artikel 1',
    );
    place.write('a.md', text);
    assert.equal((await json(['a.md'])).files[0]?.findings.length, 0);
    const [finding] = (await json(['a.md', '--show-suppressed'])).files[0]?.findings ?? [];
    assert.equal(finding?.suppression?.reason, 'proef');
  });

  it('says only what fails when quiet', async () => {
    place.write('a.md', billWith('error', 'warning'));
    const { stdout, code } = await place.run(['check', 'a.md', '--quiet', '--format', 'compact']);
    assert.equal(code, 1);
    assert.equal(stdout.trimEnd().split('\n').length, 1);
    assert.match(stdout, /zandkasteel/);
  });

  it('speaks the language that is asked for, else of the configuration, else of the environment', async () => {
    place.write('a.md', billWith('error'));
    const said = async (argv: readonly string[], env = {}): Promise<string> => {
      const { stdout } = await place.run(['check', 'a.md', ...argv], { env });
      return stdout.includes('getoetst') ? 'nl' : 'en';
    };
    assert.equal(await said([]), 'nl');
    assert.equal(await said([], { LANG: 'C.UTF-8' }), 'nl');
    assert.equal(await said([], { LANG: 'en_GB.UTF-8' }), 'en');
    assert.equal(await said([], { LANG: 'en_GB.UTF-8', LC_ALL: 'nl_NL.UTF-8' }), 'nl');
    writePack(place, 'language: en\n');
    assert.equal(await said([], { LANG: 'nl_NL' }), 'en');
    assert.equal(await said(['--lang', 'nl'], { LANG: 'en_GB' }), 'nl');
  });

  it('leaves a byte order mark out of the positions, as editors do', async () => {
    place.write('bom.md', `\ufeffEr is een zandkasteel.\n\n### Artikel 1\n\nEr is een huis.\n`);
    place.write('crlf.md', billWith('error').replaceAll('\n', '\r\n'));
    const report = await json(['crlf.md', 'bom.md']);
    assert.deepEqual(report.files[0]?.findings[0]?.range.start, { line: 4, character: 10 });
    assert.equal(report.errors.length, 0);
  });

  describe('on a terminal', () => {
    const escapeSequence = '\u001b[';

    it('uses colours there, unless it is told not to', async () => {
      place.write('a.md', billWith('error'));
      const coloured = async (argv: readonly string[], circumstances: Circumstances): Promise<boolean> =>
        (await place.run(['check', 'a.md', ...argv], circumstances)).stdout.includes(escapeSequence);
      assert.equal(await coloured([], { terminal: true }), true);
      assert.equal(await coloured([], {}), false);
      assert.equal(await coloured([], { terminal: true, env: { NO_COLOR: '1' } }), false);
      assert.equal(await coloured(['--no-color'], { terminal: true }), false);
      assert.equal(await coloured([], { terminal: true, env: { TERM: 'dumb' } }), false);
      assert.equal(await coloured([], { env: { FORCE_COLOR: '1' } }), true);
      assert.equal(await coloured([], { terminal: true, env: { FORCE_COLOR: '0' } }), false);
    });

    it('makes addresses clickable only where the terminal can show that', async () => {
      place.write('a.md', billWith('error'));
      const link = '\u001b]8;;https://example.org/proefzaak\u001b\\';
      const { stdout } = await place.run(['check', 'a.md'], { terminal: true, env: { TERM_PROGRAM: 'vscode' } });
      assert.ok(stdout.includes(link));
      assert.ok(!(await place.run(['check', 'a.md'], { terminal: true })).stdout.includes(']8;;'));
      assert.ok(!(await place.run(['check', 'a.md'], { env: { TERM_PROGRAM: 'vscode' } })).stdout.includes(']8;;'));
    });

    it('shows how far it is, and takes that away again', async () => {
      for (let at = 0; at < 5; at++) place.write(`map/${at}.md`, billWith());
      const { stderr } = await place.run(['check', 'map'], { terminal: true });
      assert.match(stderr, /\d\/5 map\/\d\.md/);
      assert.ok(stderr.endsWith('\r\u001b[K'));
      assert.equal((await place.run(['check', 'map'])).stderr, '');
      assert.equal((await place.run(['check', 'map', '--quiet'], { terminal: true })).stderr, '');
    });
  });

  it('goes on after a pack that cannot be loaded: every problem in it is told', async () => {
    place.write('a.md', billWith());
    place.write('regels/bouwsels/no-error.yaml', 'id: no-error\nseverity: fatal\n');
    const { code, stderr } = await place.run(['check', 'a.md']);
    assert.equal(code, 2);
    assert.match(stderr, /regels\/bouwsels\/no-error\.yaml:2:11: /);
    assert.ok((stderr.match(/→/g) ?? []).length > 3, stderr);
  });
});
