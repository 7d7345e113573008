import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Workplace } from './harness.js';

describe('toetssteen rules new', () => {
  let place: Workplace;
  beforeEach(() => {
    place = new Workplace();
  });
  afterEach(() => place.remove());

  const read = (path: string): string => readFileSync(join(place.folder, path), 'utf8');
  const errors = (stdout: string): string[] => stdout.split('\n').filter((line) => / (?:fout|error) /.test(line));

  it('makes a folder that is no pack yet into one, and names every file and the next steps', async () => {
    const { code, stdout } = await place.run(['rules', 'new', 'wonen/stop-toewijzing']);
    assert.equal(code, 0);
    for (const file of ['pack.yaml', 'themes.yaml', 'wonen/stop-toewijzing.yaml']) {
      assert.ok(existsSync(join(place.folder, 'toetssteen-rules', file)), file);
      assert.ok(stdout.includes(`  toetssteen-rules/${file}\n`), file);
    }
    assert.match(stdout, /1\. Vul toetssteen-rules\/wonen\/stop-toewijzing\.yaml in\./);
    assert.match(stdout, /toetssteen rules lint toetssteen-rules/);
    assert.match(stdout, /toetssteen\.config\.yaml: packs: \["toetssteen-rules"\]/);
    assert.match(stdout, /toetssteen rules test wonen\/stop-toewijzing/);
  });

  for (const language of ['nl', 'en'] as const) {
    it(`explains each part above it, in ${language}, on lines that fit a screen`, async () => {
      await place.run(['rules', 'new', 'housing/stop-allocation', '--lang', language]);
      const text = read('toetssteen-rules/housing/stop-allocation.yaml');
      assert.match(text, language === 'nl' ? /^# .*beschrijft een handeling/m : /^# .*describes an operation/m);
      assert.doesNotMatch(text, language === 'nl' ? /^# .*\bthe\b/m : /^# .*\b(?:de|het|een)\b(?!.*find:)/m);
      for (const line of text.split('\n')) assert.ok(line.length <= 120, line);
      const keys = Object.keys(parse(text));
      for (const key of ['id', 'title', 'message', 'why', 'severity', 'norms', 'when', 'examples']) {
        assert.ok(keys.includes(key), key);
      }
    });
  }

  it('leaves only what must be filled in for lint to point at, each thing once', async () => {
    await place.run(['rules', 'new', 'wonen/stop-toewijzing']);
    const { code, stdout } = await place.run(['rules', 'lint', 'toetssteen-rules']);
    assert.equal(code, 1);
    const found = errors(stdout);
    const places = found.map((line) => line.split(' ')[0]);
    assert.equal(new Set(places).size, places.length, stdout);
    for (const line of found) assert.match(line, /de tekst is leeg/);
    assert.match(stdout, /wonen\/stop-toewijzing\.yaml:\d+:\d+ fout examples › nl › compatible/);
  });

  it('gives a rule that passes once the empty places are filled', async () => {
    await place.run(['rules', 'new', 'wonen/stop-toewijzing', '--pack', 'regels']);
    const fill = (path: string, changes: readonly (readonly [RegExp, string])[]): void => {
      const text = changes.reduce((so, [from, to]) => so.replace(from, to), read(path));
      place.write(path, text.replaceAll(/: ""$/gm, ': Tekst.').replaceAll('""', 'Iemand'));
    };
    fill('regels/pack.yaml', [[/licence: ""/, 'licence: EUPL-1.2']]);
    fill('regels/themes.yaml', []);
    fill('regels/wonen/stop-toewijzing.yaml', [
      [/norms: \[\]/, 'norms: [echr-8]'],
      [/handeling: ""/, 'handeling: ~toewijzen'],
      [/onderwerp: ""/, 'onderwerp: zandkasteel'],
      [/conflicts:\n {6}- ""/, 'conflicts:\n      - Een zandkasteel wordt niet toegewezen.'],
      [/compatible:\n {6}- ""/, 'compatible:\n      - Een huis wordt niet toegewezen.'],
      [/ {2}en:\n {4}conflicts:\n {6}- ""\n {4}compatible:\n {6}- ""/, '  en: { conflicts: [], compatible: [] }'],
    ]);
    place.write('toetssteen.config.yaml', 'packs: [regels]\n');
    const lint = await place.run(['rules', 'lint']);
    assert.deepEqual(errors(lint.stdout), []);
    assert.equal(lint.code, 0, lint.stdout);
    const test = await place.run(['rules', 'test', 'wonen/stop-toewijzing']);
    assert.equal(test.code, 0, test.stdout + test.stderr);
    assert.match(test.stdout, /2 voorbeelden van 1 regel: 0 mislukt/);
  });

  it('adds to a pack without touching what is there', async () => {
    await place.run(['rules', 'new', 'wonen/stop-toewijzing']);
    const manifest = `${read('toetssteen-rules/pack.yaml')}# van ons\n`;
    place.write('toetssteen-rules/pack.yaml', manifest);
    place.write(
      'toetssteen-rules/themes.yaml',
      '# onze thema’s\nthemes:\n  - id: wonen # eerste\n    title: { nl: Wonen, en: Housing }\n    description: { nl: Huizen., en: Houses. }\n',
    );
    const { stdout } = await place.run(['rules', 'new', 'huur/stop-huur']);
    assert.ok(!stdout.includes('pack.yaml'), stdout);
    assert.equal(read('toetssteen-rules/pack.yaml'), manifest);
    const themes = read('toetssteen-rules/themes.yaml');
    assert.ok(themes.includes('# onze thema’s') && themes.includes('# eerste'), themes);
    const ids = parse(themes).themes.map(({ id }: { readonly id: string }) => id);
    assert.deepEqual(ids, ['wonen', 'huur']);
    assert.ok(!(await place.run(['rules', 'new', 'huur/tweede'])).stdout.includes('themes.yaml'));
  });

  it('refuses to overwrite a rule, and changes nothing then', async () => {
    await place.run(['rules', 'new', 'wonen/stop-toewijzing']);
    place.write('toetssteen-rules/wonen/stop-toewijzing.yaml', 'mijn werk\n');
    const { code, stderr } = await place.run(['rules', 'new', 'wonen/stop-toewijzing']);
    assert.equal(code, 2);
    assert.match(stderr, /toetssteen-rules\/wonen\/stop-toewijzing\.yaml: deze regel is er al/);
    assert.equal(read('toetssteen-rules/wonen/stop-toewijzing.yaml'), 'mijn werk\n');
  });

  it('refuses names that are none, and the name of a rule that comes with the program', async () => {
    for (const name of ['wonen', 'Wonen/Stop', 'wonen/../stop', 'a/b/c', 'norms/stop', '/', '../x/y']) {
      const { code, stderr } = await place.run(['rules', 'new', name]);
      assert.equal(code, 2, name);
      assert.match(stderr, /is geen naam van een regel/, name);
    }
    const { code, stderr } = await place.run(['rules', 'new', 'wonen/remove-despite-risk']);
    assert.equal(code, 2);
    assert.match(stderr, /non-refoulement\/remove-despite-risk: deze regel is er al/);
    assert.ok(!existsSync(join(place.folder, 'toetssteen-rules')));
  });

  it('writes into the pack of the configuration, and then does not ask to name it', async () => {
    place.write('toetssteen.config.yaml', 'packs: [onze]\n');
    const { stdout } = await place.run(['rules', 'new', 'wonen/stop-toewijzing']);
    assert.ok(existsSync(join(place.folder, 'onze/wonen/stop-toewijzing.yaml')));
    assert.ok(!stdout.includes('toetssteen.config.yaml'), stdout);
  });

  it('takes the law and the recognition of another rule, but none of its words', async () => {
    const { code } = await place.run(['rules', 'new', 'wonen/stop', '--from', 'remove-despite-risk']);
    assert.equal(code, 0);
    const rule = parse(read('toetssteen-rules/wonen/stop.yaml'));
    assert.ok(rule.norms.includes('echr-3'));
    assert.ok(rule.rulings.length > 0 && rule.when.length > 0);
    assert.equal(rule.title.nl, '');
    const lint = await place.run(['rules', 'lint', 'toetssteen-rules']);
    for (const line of errors(lint.stdout)) assert.match(line, /de tekst is leeg/);
    const unknown = await place.run(['rules', 'new', 'wonen/andere', '--from', 'remove-despite-risks']);
    assert.equal(unknown.code, 2);
    assert.match(unknown.stderr, /remove-despite-risk/);
  });
});
