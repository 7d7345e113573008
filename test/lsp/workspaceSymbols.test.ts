import assert from 'node:assert/strict';
import { WorkspaceSymbolRequest } from 'vscode-languageserver-protocol';
import { serverCommands } from '../../server/lsp/protocol.js';
import { TestClient } from './client.js';

const boats = `---
kind: bill
lang: nl
title: Botenwet
---

### Artikel 1 Définities

Een boot drijft.

### Artikel 28

Wie zinkt, is strafbaar.

### Artikel 28a Strafbaarstelling van lekken

Lekken is verboden.
`;

const trees = `---
kind: bill
lang: en
title: Trees Bill
---

## Section 28A Elms

An elm stands.
`;

describe('finding an article in the workspace', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start({ folders: ['.'] }, (one) => {
      one.write('bossen.md', boats.replace('Botenwet', 'Boswet').replace('Strafbaarstelling van lekken', 'Kappen'));
    });
    await client.open('boten.md', boats);
    await client.open('trees.md', trees);
    await client.open('lees.md', '# Krant\n\nOver 28a en strafbaar lekken.\n');
  });
  after(() => client.stop());

  async function find(query: string): Promise<readonly (readonly [string, string | undefined])[]> {
    const found = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query });
    return (found ?? []).map(({ name, containerName }) => [name, containerName]);
  }

  it('goes by number, the very number first, with or without the word before it', async () => {
    const expected = [
      ['Artikel 28a Strafbaarstelling van lekken', 'Botenwet'],
      ['Section 28A Elms', 'Trees Bill'],
    ];
    assert.deepEqual(await find('28a'), expected);
    assert.deepEqual((await find('artikel 28a'))[0], expected[0]);
    assert.equal((await find('28'))[0]?.[0], 'Artikel 28 – Wie zinkt, is strafbaar.');
  });

  it('goes by words of the title or the first words, whatever accents they have', async () => {
    assert.deepEqual(
      (await find('strafbaar')).map(([name]) => name),
      ['Artikel 28 – Wie zinkt, is strafbaar.', 'Artikel 28a Strafbaarstelling van lekken'],
    );
    assert.deepEqual(await find('definities'), [['Artikel 1 Définities', 'Botenwet']]);
    assert.deepEqual(await find('giraf'), []);
  });

  it('knows files that are not open once they were checked', async () => {
    assert.deepEqual(await find('kappen'), []);
    await client.connection.sendRequest('workspace/executeCommand', { command: serverCommands.checkWorkspace });
    assert.deepEqual(await find('kappen'), [['Artikel 28a Kappen', 'Boswet']]);
  });

  it('gives no more than two hundred', async () => {
    const many = Array.from({ length: 250 }, (_, number) => `### Artikel ${number + 1}\n\nEen regel.\n`);
    await client.open('veel.md', `---\nkind: bill\nlang: nl\n---\n\n${many.join('\n')}`);
    assert.equal((await find('artikel')).length, 200);
  });
});
