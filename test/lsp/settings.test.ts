import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol';
import { words, writePack } from '../cli/pack.js';
import { dutchBill, readme, removal } from './bills.js';
import { pullClient, pushClient, TestClient } from './client.js';

describe('the settings of the editor', () => {
  let client: TestClient;
  let uri: string;
  before(async () => {
    client = await TestClient.start({ folders: ['.'] }, (starting) => {
      writePack(starting);
      // The pack is named in the settings below, not here.
      starting.write('toetssteen.config.yaml', '');
      starting.write('zonder/leeg.txt', '');
    });
    uri = await client.open('wet.md', dutchBill(removal));
  });
  after(() => client.stop());
  afterEach(() => client.configure({}));

  const messages = async (address = uri): Promise<string[]> =>
    (await client.diagnostics(address)).map(({ message }) => String(message));

  it('turn everything off', async () => {
    assert.equal((await messages()).length, 1);
    await client.configure({ enable: false });
    assert.deepEqual(await messages(), []);
    await client.configure({ enable: true });
    assert.equal((await messages()).length, 1);
  });

  it('choose the language, which else is that of the configuration or the editor', async () => {
    assert.match(String((await messages())[0]), /^Deze bepaling/);
    await client.configure({ language: 'en' });
    assert.match(String((await messages())[0]), /^This provision/);
  });

  it('choose the day whose law applies', async () => {
    const text = dutchBill('Gelet op artikel 18 van Verordening (EU) nr. 604/2013 stelt Onze Minister regels.');
    const cites = await client.open('bron.md', text);
    const codes = async (): Promise<unknown[]> => (await client.diagnostics(cites)).map(({ code }) => code);
    await client.configure({ asOf: '2025-01-01' });
    assert.deepEqual(await codes(), []);
    await client.configure({ asOf: '2026-09-01' });
    assert.deepEqual(await codes(), ['citations/repealed-eu-act']);
  });

  it('choose which documents are looked at', async () => {
    const plain = await client.open('zonder-kop.md', `### Artikel 1\n\n${removal}\n`);
    const other = await client.open('map/anders.md', `${removal}\n`);
    const counts = async (): Promise<number[]> => [(await messages(plain)).length, (await messages(other)).length];
    assert.deepEqual(await counts(), [1, 0]);
    await client.configure({ documents: 'frontMatter' });
    assert.deepEqual(await counts(), [0, 0]);
    await client.configure({ documents: 'all' });
    assert.deepEqual(await counts(), [1, 1]);
    await client.configure({ documents: 'frontMatter', include: ['map/**'] });
    assert.deepEqual(await counts(), [0, 1]);
    assert.deepEqual(await messages(await client.open('README.md', readme)), []);
  });

  it('that make no sense count as not set', async () => {
    await client.configure({ enable: 'ja', language: 'fr', asOf: 'morgen', delay: -1, rules: 3, scope: null });
    assert.equal((await messages()).length, 1);
    await client.configure('onzin');
    assert.equal((await messages()).length, 1);
  });

  it('name a configuration that holds instead of the nearest', async () => {
    client.write('beleid/streng.yaml', 'language: en\n');
    await client.configure({ config: 'beleid/streng.yaml' });
    assert.match(String((await messages())[0]), /^This provision/);
    client.write('beleid/streng.yaml', 'rules: { non-refoulement: off }\n');
    await client.filesChanged('beleid/streng.yaml');
    assert.deepEqual(await messages(), []);
    await client.configure({ config: 'beleid/verdwenen.yaml' });
    assert.deepEqual(await messages(), []);
    const gone = client.uri('beleid/verdwenen.yaml');
    await client.until(() => (client.lastPushed(gone)?.diagnostics.length ?? 0) > 0);
  });
});

describe('rules and packs in the settings of the editor', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start(
      {
        folders: ['.'],
        settings: { rules: { 'non-refoulement': 'off' }, packs: ['regels'] },
      },
      (starting) => {
        writePack({
          write: (path, content) => path !== 'toetssteen.config.yaml' && starting.write(path, String(content)),
        });
        starting.write('eigen/toetssteen.config.yaml', 'language: nl\n');
      },
    );
  });
  after(() => client.stop());
  const text = dutchBill(removal, `Er komt een ${words.warning}.`);
  const codes = async (uri: string): Promise<unknown[]> => (await client.diagnostics(uri)).map(({ code }) => code);

  it('hold where there is no configuration, and only there', async () => {
    const without = await client.open('wet.md', text);
    const within = await client.open('eigen/wet.md', text);
    assert.deepEqual(await codes(without), ['bouwsels/no-warning']);
    assert.deepEqual(await codes(within), ['non-refoulement/remove-despite-risk']);
  });

  it('that cannot be used are said once, since there is no file to show it in', async () => {
    const uri = await client.open('wet2.md', text);
    await client.configure({ rules: { bestaatniet: 'off' } });
    assert.deepEqual(await codes(uri), []);
    await client.until(() => client.received('window/showMessage').length > 0);
    await client.configure({ rules: { bestaatniet: 'off' }, delay: 1 });
    assert.deepEqual(await codes(uri), []);
    await client.configure({ packs: [''] });
    assert.deepEqual(await codes(uri), []);
    await client.until(() => client.received('window/showMessage').length > 1);
    const said = client.received('window/showMessage').map((params) => String(Object(params).message));
    assert.equal(said.length, 2);
    assert.match(String(said[0]), /bestaatniet/);
  });
});

describe('settings that come with the first request', () => {
  it('hold for a client that cannot be asked, until it sends others', async () => {
    const client = await TestClient.start({
      capabilities: pushClient,
      initializationOptions: { settings: { delay: 0, language: 'en' } },
    });
    const uri = await client.open('wet.md', dutchBill(removal));
    const said = (): string => String(client.lastPushed(uri)?.diagnostics[0]?.message);
    await client.until(() => said().startsWith('This provision'));
    await client.configure({ language: 'nl', delay: 0 });
    await client.until(() => said().startsWith('Deze bepaling'));
    assert.deepEqual(client.received('workspace/configuration'), []);
    await client.stop();
  });

  it('hold too for a client that can be asked and knows nothing of ours', async () => {
    const client = await TestClient.start({
      settings: null,
      initializationOptions: { settings: { language: 'en' } },
    });
    const uri = await client.open('wet.md', dutchBill(removal));
    assert.match(String((await client.diagnostics(uri))[0]?.message), /^This provision/);
    await client.stop();
  });

  it('do not stand in the way of a client that refuses to answer', async () => {
    const client = await TestClient.start({ capabilities: pullClient });
    client.answer = (method) =>
      method === 'workspace/configuration' ? Promise.reject(new Error('not today')) : undefined;
    const uri = await client.open('wet.md', dutchBill(removal));
    assert.equal((await client.diagnostics(uri))[0]?.severity, DiagnosticSeverity.Error);
    await client.stop();
  });
});

describe('when pushed diagnostics come', () => {
  it('is at each save when the settings say so, and not while typing', async () => {
    const client = await TestClient.start({
      capabilities: pushClient,
      initializationOptions: { settings: { run: 'onSave', delay: 0 } },
    });
    const uri = await client.open('wet.md', dutchBill(removal));
    await client.until(() => client.lastPushed(uri)?.version === 1);
    await client.change(uri, 2, { text: dutchBill('Onze Minister stelt regels.') });
    // Another document goes through the same timer after it, so that one that was wrongly set would have rung.
    const other = await client.open('ander.md', dutchBill(removal));
    await client.until(() => client.lastPushed(other) !== undefined);
    assert.equal(client.lastPushed(uri)?.version, 1);
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await client.until(() => client.lastPushed(uri)?.diagnostics.length === 0);
    await client.stop();
  });

  it('is once after typing stops, for the text of then', async () => {
    const client = await TestClient.start({
      capabilities: pushClient,
      initializationOptions: { settings: { delay: 150 } },
    });
    const uri = await client.open('wet.md', dutchBill('Onze Minister stelt regels.'));
    for (let version = 2; version <= 20; version++) {
      await client.change(uri, version, { text: dutchBill(`${version}. ${removal}`) });
    }
    await client.until(() => client.lastPushed(uri)?.version === 20);
    assert.equal(client.pushed.filter((one) => one.uri === uri).length, 1);
    await client.stop();
  });
});
