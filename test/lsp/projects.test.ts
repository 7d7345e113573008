import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol';
import { words, writePack } from '../cli/pack.js';
import { dutchBill, removal } from './bills.js';
import { pushClient, TestClient } from './client.js';

const name = 'toetssteen.config.yaml';
const castle = dutchBill(`Er komt een ${words.error}.`);
const off = 'rules:\n  non-refoulement: off\n';

/** The states that were told of a document, in order. */
function states(client: TestClient, uri: string): unknown[] {
  return client
    .received('toetssteen/status')
    .map(Object)
    .filter((status) => status.uri === uri)
    .map(({ state }) => state);
}

describe('the configuration of a document', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start(
      { folders: ['.'], initializationOptions: { statusNotifications: true } },
      (starting) => starting.write('oud/toetssteen.config.yaml', off),
    );
  });
  after(() => client.stop());

  it('holds as soon as it is written, changed or taken away', async () => {
    const uri = await client.open('wisselend/ontwerp.md', dutchBill(removal));
    assert.equal((await client.diagnostics(uri))[0]?.severity, DiagnosticSeverity.Error);
    const expectAfter = async (text: string | undefined, severities: readonly DiagnosticSeverity[]): Promise<void> => {
      const asked = client.received('workspace/diagnostic/refresh').length;
      if (text === undefined) rmSync(join(client.folder, 'wisselend', name));
      else client.write(`wisselend/${name}`, text);
      await client.filesChanged(`wisselend/${name}`);
      await client.until(() => client.received('workspace/diagnostic/refresh').length > asked);
      const found = await client.diagnostics(uri);
      assert.deepEqual(
        found.map(({ severity }) => severity),
        severities,
      );
    };
    await expectAfter('rules:\n  non-refoulement: { severity: warning, reason: In onderzoek. }\n', [
      DiagnosticSeverity.Warning,
    ]);
    await expectAfter(off, []);
    await expectAfter(undefined, [DiagnosticSeverity.Error]);
  });

  it('gives the reason for another severity', async () => {
    client.write(
      'reden/toetssteen.config.yaml',
      'rules:\n  non-refoulement: { severity: warning, reason: In onderzoek. }\n',
    );
    const uri = await client.open('reden/ontwerp.md', dutchBill(removal));
    assert.match(String((await client.diagnostics(uri))[0]?.message), /In onderzoek\./);
  });

  it('is the nearest one, and another in another folder', async () => {
    client.write(`boven/${name}`, 'language: en\n');
    client.write(`boven/oud/${name}`, off);
    client.write('boven/nieuw/diep/leeg.txt', '');
    const far = await client.open('boven/nieuw/diep/ontwerp.md', dutchBill(removal));
    const near = await client.open('boven/oud/diep/ontwerp.md', dutchBill(removal));
    assert.match(String((await client.diagnostics(far))[0]?.message), /^This provision/);
    assert.deepEqual(await client.diagnostics(near), []);
  });

  it('holds for a document that was never saved when it stands in the folder that is open', async () => {
    client.write(name, 'language: en\ninclude: ["voorstellen/**"]\n');
    await client.filesChanged(name);
    const uri = 'untitled:Untitled-1';
    const textDocument = { uri, languageId: 'markdown', version: 1, text: dutchBill(removal) };
    await client.connection.sendNotification('textDocument/didOpen', { textDocument });
    assert.match(String((await client.diagnostics(uri))[0]?.message), /^This provision/);
    rmSync(join(client.folder, name));
    await client.filesChanged(name);
  });

  it('is found through names with spaces, percent signs and accents, however the address is written', async () => {
    const folder = 'Café 100% (concept) #1';
    client.write(`${folder}/${name}`, 'language: en\n');
    const uri = await client.open(`${folder}/wet.md`, dutchBill(removal));
    const encoded = uri.replace(/[()']/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
    await client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: encoded, languageId: 'markdown', version: 1, text: dutchBill(removal) },
    });
    for (const address of [uri, encoded]) {
      assert.match(String((await client.diagnostics(address))[0]?.message), /^This provision/);
    }
    client.write(`${folder}/${name}`, off);
    await client.filesChanged(`${folder}/${name}`);
    for (const address of [uri, encoded]) assert.deepEqual(await client.diagnostics(address), []);
  });

  it('is that of the folder through which a document was opened, when that is a symbolic link', async () => {
    mkdirSync(join(client.folder, 'elders'));
    client.write('elders/ontwerp.md', dutchBill(removal));
    symlinkSync(join(client.folder, 'elders', 'ontwerp.md'), join(client.folder, 'oud', 'link.md'));
    const uri = await client.open('oud/link.md', dutchBill(removal));
    assert.deepEqual(await client.diagnostics(uri), []);
  });

  it('decides with include and exclude which documents are looked at, as on the command line', async () => {
    client.write(
      `keuze/${name}`,
      'include: ["voorstellen/**/*.md", "!**/concept-*.md"]\nexclude: ["voorstellen/archief"]\n',
    );
    const count = async (path: string): Promise<number> =>
      (await client.diagnostics(await client.open(`keuze/${path}`, dutchBill(removal)))).length;
    assert.equal(await count('voorstellen/a/wet.md'), 1);
    assert.equal(await count('VOORSTELLEN/wet.md'), 1);
    assert.equal(await count('voorstellen/concept-wet.md'), 0);
    assert.equal(await count('voorstellen/archief/wet.md'), 0);
    assert.equal(await count('wet.md'), 0);
  });

  it('that is broken is told in its own file, leaves nothing stale in the bill, and can be mended', async () => {
    client.write(`stuk/${name}`, 'language: nl\n');
    const uri = await client.open('stuk/ontwerp.md', dutchBill(removal));
    assert.equal((await client.diagnostics(uri)).length, 1);

    client.write(`stuk/${name}`, '# mijn instellingen\nlangauge: nl\n');
    await client.filesChanged(`stuk/${name}`);
    assert.deepEqual(await client.diagnostics(uri), []);
    const config = client.uri(`stuk/${name}`);
    await client.until(() => client.lastPushed(config) !== undefined);
    const [problem] = client.lastPushed(config)?.diagnostics ?? [];
    assert.equal(problem?.range.start.line, 1);
    assert.match(String(problem?.message), /langauge/);
    assert.equal(states(client, uri).at(-1), 'broken');

    client.write(`stuk/${name}`, 'language: nl\n');
    await client.filesChanged(`stuk/${name}`);
    assert.equal((await client.diagnostics(uri)).length, 1);
    assert.deepEqual(client.lastPushed(config)?.diagnostics, []);
    assert.equal(states(client, uri).at(-1), 'checked');
  });

  it('that is broken does not hinder the documents of another', async () => {
    client.write('a/toetssteen.config.yaml', 'onbekend: 1\n');
    client.write('b/toetssteen.config.yaml', 'ook-onbekend: 1\n');
    const a = await client.open('a/wet.md', dutchBill(removal));
    const c = await client.open('c/wet.md', dutchBill(removal));
    assert.deepEqual(await client.diagnostics(a), []);
    assert.equal((await client.diagnostics(c)).length, 1);
    await client.until(() => client.lastPushed(client.uri('a/toetssteen.config.yaml')) !== undefined);
    const b = await client.open('b/wet.md', dutchBill(removal));
    await client.diagnostics(b);
    await client.until(() => client.lastPushed(client.uri('b/toetssteen.config.yaml')) !== undefined);
    const last = client.received('toetssteen/status').map(Object).at(-1);
    assert.match(String(last?.message), /ook-onbekend/);
    assert.doesNotMatch(String(last?.message), /a\/toetssteen/);
  });
});

describe('rules of one’s own', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start(
      { folders: ['.'], initializationOptions: { statusNotifications: true } },
      (starting) => writePack(starting),
    );
  });
  afterEach(() => client.stop());

  it('are applied beside the built-in ones', async () => {
    const uri = await client.open('wet.md', `${castle}\n${removal}\n`);
    const codes = (await client.diagnostics(uri)).map(({ code }) => code);
    assert.deepEqual(codes, ['bouwsels/no-error', 'non-refoulement/remove-despite-risk']);
  });

  it('that cannot be read are told in their own file until they are mended', async () => {
    const uri = await client.open('wet.md', castle);
    assert.equal((await client.diagnostics(uri)).length, 1);
    const path = 'regels/themes.yaml';
    client.write(path, 'themes:\n  - id: bouwsels\n');
    await client.filesChanged(path);
    assert.deepEqual(await client.diagnostics(uri), []);
    await client.until(() => (client.lastPushed(client.uri(path))?.diagnostics.length ?? 0) > 0);
    assert.equal(states(client, uri).at(-1), 'broken');
    writePack(client);
    await client.filesChanged(path);
    assert.equal((await client.diagnostics(uri)).length, 1);
    assert.deepEqual(client.lastPushed(client.uri(path))?.diagnostics, []);
  });

  it('that are not there are told', async () => {
    client.write(name, 'packs: [nergens]\n');
    const uri = await client.open('wet.md', castle);
    assert.deepEqual(await client.diagnostics(uri), []);
    assert.match(String(Object(client.received('toetssteen/status').at(-1)).message), /nergens/);
  });
});

describe('a client that watches no files', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start({
      capabilities: pushClient,
      folders: ['.'],
      initializationOptions: { settings: { delay: 0 } },
    });
  });
  after(() => client.stop());

  it('has a changed configuration read when a document is saved', async () => {
    const uri = await client.open('wet.md', dutchBill(removal));
    await client.until(() => client.lastPushed(uri)?.diagnostics.length === 1);
    client.write(name, off);
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await client.until(() => client.lastPushed(uri)?.diagnostics.length === 0);
  });
});
