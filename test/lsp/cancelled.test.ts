import assert from 'node:assert/strict';
import { CancellationTokenSource, DocumentSymbolRequest, LSPErrorCodes } from 'vscode-languageserver-protocol/node';
import { dutchBill } from './bills.js';
import { TestClient } from './client.js';

describe('what a client takes back', () => {
  it('is not begun, and what it asks instead is answered', async () => {
    const client = await TestClient.start();
    const uri = await client.open('wet.md', dutchBill('De vreemdeling meldt zich.'));
    const textDocument = { uri };
    const source = new CancellationTokenSource();
    // In one go: the server has both before it begins the first.
    const takenBack = client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument }, source.token);
    source.cancel();
    const instead = client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    await assert.rejects(takenBack, { code: LSPErrorCodes.RequestCancelled });
    assert.ok(((await instead) ?? []).length > 0);
    await client.stop();
  });
});
