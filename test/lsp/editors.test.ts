import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { ClientCapabilities, CodeAction, Hover } from 'vscode-languageserver-protocol';
import { z } from 'zod';
import { dutchBill, removal } from './bills.js';
import { TestClient } from './client.js';

/** What an editor says of itself: see clients/README.md. */
const introduction = z.object({
  client: z.string(),
  established: z.enum(['captured', 'source']),
  capabilities: z.custom<ClientCapabilities>((value) => typeof value === 'object'),
  initializationOptions: z.unknown().optional(),
});

const folder = new URL('./clients/', import.meta.url);
const editors = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => introduction.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));

describe('the language server in other editors', () => {
  for (const { client: name, capabilities, initializationOptions } of editors) {
    describe(name, () => {
      let client: TestClient;
      let uri: string;
      before(async () => {
        client = await TestClient.start({
          capabilities,
          initializationOptions,
          folders: ['.'],
          settings: { language: 'en', delay: 0 },
        });
        // These editors count versions from zero.
        uri = await client.open('wet.md', dutchBill(removal), 0);
      });
      after(() => client.stop());

      it('is pushed diagnostics, and follows what is typed', async () => {
        assert.equal(client.result.capabilities.positionEncoding, 'utf-16');
        await client.until(() => client.lastPushed(uri)?.diagnostics.length === 1);
        await client.change(uri, 1, { text: dutchBill('Onze Minister stelt regels.') });
        await client.until(() => client.lastPushed(uri)?.diagnostics.length === 0);
        await client.change(uri, 2, { text: dutchBill(removal) });
        await client.until(() => client.lastPushed(uri)?.diagnostics.length === 1);
        assert.equal(client.lastPushed(uri)?.version, 2);
      });

      it('is shown the ruling when it asks what stands under the cursor', async () => {
        const position = { line: 6, character: removal.indexOf('uitgezet') + 1 };
        const hover = await client.connection.sendRequest<Hover | null>('textDocument/hover', {
          textDocument: { uri },
          position,
        });
        assert.match(JSON.stringify(hover?.contents), /Saadi/);
      });

      it('is given actions without commands that only our own extension knows', async () => {
        const [diagnostic] = client.lastPushed(uri)?.diagnostics ?? [];
        assert.ok(diagnostic);
        const actions = await client.connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', {
          textDocument: { uri },
          range: diagnostic.range,
          context: { diagnostics: [diagnostic] },
        });
        assert.ok((actions ?? []).length > 0);
        const offered = client.result.capabilities.executeCommandProvider?.commands ?? [];
        for (const { command } of actions ?? []) if (command) assert.ok(offered.includes(command.command));
      });

      it('never gets an error', () => {
        assert.equal(client.errors, '');
        for (const params of client.received('window/logMessage')) assert.notEqual(Object(params).type, 1);
      });
    });
  }
});
