import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  CancellationTokenSource,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { dutchBill, readme, removal } from './bills.js';
import { type ClientOptions, pushClient, TestClient } from './client.js';

const harmless = dutchBill('Onze Minister stelt regels.');
const command = { command: 'toetssteen.server.checkWorkspace' };

/** A client whose folder holds a bill that conflicts, one that does not, and files that are no bills. */
function start(options: ClientOptions, bills = 1): Promise<TestClient> {
  return TestClient.start({ folders: ['.'], ...options }, (client) => {
    for (let n = 1; n <= bills; n++) client.write(`voorstellen/botst-${n}.md`, dutchBill(removal));
    client.write('voorstellen/deugt.md', harmless);
    client.write('README.md', readme);
    client.write('node_modules/pakket/wet.md', dutchBill(removal));
    client.write('.verborgen/wet.md', dutchBill(removal));
    client.write('voorstellen/geen-tekst.md', '\u0000\u0001');
  });
}

const pull = (client: TestClient, previousResultIds: readonly { uri: string; value: string }[] = [], more = {}) =>
  client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds, ...more });

const counts = (items: readonly WorkspaceDocumentDiagnosticReport[]): Record<string, number> =>
  Object.fromEntries(items.map((item) => [item.uri, item.kind === 'full' ? item.items.length : -1]));

describe('a check of the workspace that somebody asks for', () => {
  it('gives the totals, shows how far it is, and pushes what was found in files that are not open', async () => {
    const client = await start({ capabilities: { ...pushClient, window: { workDoneProgress: true } } });
    const summary = await client.connection.sendRequest('workspace/executeCommand', command);
    assert.deepEqual(summary, {
      documents: 2,
      findings: { error: 1, warning: 0, information: 0 },
      cancelled: false,
    });
    assert.equal(client.received('window/workDoneProgress/create').length, 1);
    const kinds = client.received('$/progress').map((params) => Object(Object(params).value).kind);
    assert.deepEqual([kinds[0], kinds.at(-1)], ['begin', 'end']);
    assert.ok(kinds.length > 3);
    assert.deepEqual(
      client.pushed.map(({ uri, diagnostics }) => [uri, diagnostics.length]),
      [[client.uri('voorstellen/botst-1.md'), 1]],
    );
    await client.stop();
  });

  it('is done for a client that refuses to show how far it is', async () => {
    const client = await start({});
    client.answer = (method) =>
      method === 'window/workDoneProgress/create' || method === 'workspace/diagnostic/refresh'
        ? Promise.reject(new Error('no'))
        : undefined;
    const summary: unknown = await client.connection.sendRequest('workspace/executeCommand', command);
    assert.equal(Object(summary).documents, 2);
    assert.deepEqual(await client.diagnostics(await client.open('open.md', harmless)), []);
    await client.stop();
  });

  it('ends when the person who sees how far it is wants that', async () => {
    const client = await start({}, 30);
    const running = client.connection.sendRequest('workspace/executeCommand', command);
    await client.until(() => client.received('window/workDoneProgress/create').length > 0);
    const { token } = Object(client.received('window/workDoneProgress/create')[0]);
    await client.until(() => client.received('$/progress').length > 1);
    await client.connection.sendNotification('window/workDoneProgress/cancel', { token });
    assert.equal(Object(await running).cancelled, true);
    await client.until(() => Object(Object(client.received('$/progress').at(-1)).value).kind === 'end');
    await client.stop();
  });

  it('keeps diagnostics up to date afterwards, when files change on disk or are deleted', async () => {
    const client = await start({ capabilities: pushClient });
    await client.connection.sendRequest('workspace/executeCommand', command);
    const uri = client.uri('voorstellen/deugt.md');
    client.write('voorstellen/deugt.md', dutchBill(removal));
    await client.filesChanged('voorstellen/deugt.md');
    await client.until(() => client.lastPushed(uri)?.diagnostics.length === 1);
    rmSync(join(client.folder, 'voorstellen/deugt.md'));
    await client.filesChanged('voorstellen/deugt.md');
    await client.until(() => client.lastPushed(uri)?.diagnostics.length === 0);
    await client.stop();
  });
});

describe('a workspace that is looked after all the time', () => {
  it('is reported to a client that asks, whatever is open having its own report', async () => {
    const client = await start({ settings: { scope: 'workspace' } }, 2);
    await client.diagnostics(await client.open('voorstellen/botst-2.md', harmless));
    const { items } = await pull(client);
    assert.deepEqual(counts(items), { [client.uri('voorstellen/botst-1.md')]: 1 });
    assert.deepEqual(client.pushed, []);
    await client.stop();
  });

  it('leaves the question open until there is something new, and answers it then', async () => {
    const client = await start({ settings: { scope: 'workspace' } });
    const [first] = (await pull(client)).items;
    const known = [{ uri: String(first?.uri), value: String(first?.resultId) }];
    const waiting = pull(client, known);
    await client.diagnostics(await client.open('erbij.md', dutchBill(removal)));
    client.write('voorstellen/botst-1.md', harmless);
    await client.filesChanged('voorstellen/botst-1.md');
    assert.deepEqual(counts((await waiting).items), { [client.uri('voorstellen/botst-1.md')]: 0 });
    await client.stop();
  });

  it('tells that a file is no longer there', async () => {
    const client = await start({ settings: { scope: 'workspace' } });
    const [first] = (await pull(client)).items;
    const known = [{ uri: String(first?.uri), value: String(first?.resultId) }];
    rmSync(join(client.folder, 'voorstellen/botst-1.md'));
    await client.filesChanged('voorstellen/botst-1.md');
    assert.deepEqual(counts((await pull(client, known)).items), { [String(first?.uri)]: 0 });
    await client.stop();
  });

  it('gives its reports one by one to who wants them so', async () => {
    const client = await start({ settings: { scope: 'workspace' } }, 3);
    const { items } = await pull(client, [], { partialResultToken: 'deel' });
    assert.deepEqual(items, []);
    const parts = client.received('$/progress').map((params) => Object(params));
    assert.equal(parts.filter(({ token, value }) => token === 'deel' && value.items.length === 1).length, 3);
    await client.stop();
  });

  it('is not looked after any more once the settings say so, and cancelling the question ends it', async () => {
    const client = await start({ settings: { scope: 'workspace' } });
    const [first] = (await pull(client)).items;
    const known = [{ uri: String(first?.uri), value: String(first?.resultId) }];
    await client.configure({ scope: 'openFiles' });
    assert.deepEqual(counts((await pull(client, known)).items), { [String(first?.uri)]: 0 });
    const source = new CancellationTokenSource();
    const waiting = client.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] }, source.token);
    source.cancel();
    await waiting.catch(() => undefined);
    await client.stop();
  });

  it('is pushed to a client that does not ask, and what was closed is reported as it is on disk', async () => {
    const client = await start({
      capabilities: pushClient,
      initializationOptions: { settings: { scope: 'workspace', delay: 0 } },
    });
    const uri = client.uri('voorstellen/botst-1.md');
    await client.until(() => client.lastPushed(uri)?.diagnostics.length === 1);
    await client.open('voorstellen/botst-1.md', harmless);
    await client.until(() => client.lastPushed(uri)?.diagnostics.length === 0);
    await client.close(uri);
    await client.until(() => client.lastPushed(uri)?.diagnostics.length === 1);
    await client.configure({ scope: 'openFiles' });
    await client.until(() => client.lastPushed(uri)?.diagnostics.length === 0);
    await client.stop();
  });

  it('takes a file once, however the client writes its address', async () => {
    const client = await TestClient.start({ folders: ['.'], settings: { scope: 'workspace' } }, (starting) => {
      starting.write("map (1)/l'été.md", dutchBill(removal));
      starting.write('ander.md', dutchBill(removal));
    });
    const uri = await client.open("map (1)/l'été.md", dutchBill(removal));
    assert.match(uri, /\(1\)/);
    assert.equal((await client.diagnostics(uri)).length, 1);
    assert.deepEqual(counts((await pull(client)).items), { [client.uri('ander.md')]: 1 });
    await client.stop();
  });

  it('follows the folders that are opened and closed', async () => {
    const client = await TestClient.start({ folders: ['een'], settings: { scope: 'workspace' } }, (starting) => {
      starting.write('een/wet.md', dutchBill(removal));
      starting.write('twee/wet.md', dutchBill(removal));
    });
    const [first] = (await pull(client)).items;
    assert.equal(first?.uri, client.uri('een/wet.md'));
    const event = {
      added: [{ uri: client.uri('twee'), name: 'twee' }],
      removed: [{ uri: client.uri('een'), name: 'een' }],
    };
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    const known = [{ uri: client.uri('een/wet.md'), value: String(first?.resultId) }];
    assert.deepEqual(counts((await pull(client, known)).items), {
      [client.uri('twee/wet.md')]: 1,
      [client.uri('een/wet.md')]: 0,
    });
    await client.stop();
  });
});
