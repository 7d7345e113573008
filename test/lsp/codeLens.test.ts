import assert from 'node:assert/strict';
import { type CodeLens, CodeLensRequest } from 'vscode-languageserver-protocol';
import { clientCommands } from '../../server/lsp/protocol.js';
import { TestClient } from './client.js';

const front = '---\nkind: bill\nlang: nl\n---\n\n';
const removal =
  'De vreemdeling wordt uitgezet, ook indien hij in het land van herkomst een reëel risico loopt op foltering.';
const aid =
  'Hij die een vreemdeling zonder rechtmatig verblijf onderdak verschaft, wordt gestraft met geldboete van de derde categorie.';
const exemption =
  'Degene die uit humanitaire overwegingen hulp verleent aan een vreemdeling zonder rechtmatig verblijf, is niet strafbaar.';

const bill = `${front}### Artikel 1 Uitzetting

1. ${removal}
2. ${aid}

### Artikel 2

De bibliotheek is op zondag open. Het tweede artikel, § 2, zwijgt 🤫.

### Artikel 3

Artikel 1, eerste lid, en de artikelen 1 en 3 gelden naast artikel 2 van de Bibliotheekwet.
`;

describe('what is said above an article', () => {
  let ours: TestClient;
  before(async () => {
    ours = await TestClient.start({ initializationOptions: { clientCommands: true } });
  });
  after(() => ours.stop());

  async function lenses(client: TestClient, path: string, text: string): Promise<readonly CodeLens[] | null> {
    const uri = await client.open(path, text);
    return client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
  }

  function told(found: readonly CodeLens[] | null): unknown {
    return found?.map(({ range, command }) => `${range.start.line + 1}: ${command?.title}`);
  }

  it('is how many conflicts and warnings, and how many references from elsewhere; else nothing', async () => {
    assert.deepEqual(told(await lenses(ours, 'a.md', bill)), ['6: 1 conflict, 1 waarschuwing', '6: 2 verwijzingen']);
  });

  it('runs the commands of our own extension with where to go', async () => {
    const found = (await lenses(ours, 'b.md', bill)) ?? [];
    const uri = ours.uri('b.md');
    const [findings, references] = found.map(({ command }) => command);
    assert.equal(findings?.command, clientCommands.showFindings);
    assert.equal(findings?.arguments?.[0], uri);
    assert.equal(findings?.arguments?.[1]?.length, 2);
    assert.equal(references?.command, clientCommands.showReferences);
    assert.deepEqual(references?.arguments?.slice(0, 2), [uri, { line: 5, character: 4 }]);
    assert.deepEqual(references?.arguments?.[2]?.[0], {
      uri,
      range: { start: { line: 16, character: 0 }, end: { line: 16, character: 21 } },
    });
  });

  it('only tells, in the language of the editor, where there are no such commands', async () => {
    const other = await TestClient.start({ locale: 'en' });
    try {
      const found = await lenses(other, 'a.md', bill);
      assert.deepEqual(told(found), ['6: 1 conflict, 1 warning', '6: 2 references']);
      for (const { command } of found ?? []) assert.deepEqual(Object.keys(command ?? {}).sort(), ['command', 'title']);
      assert.deepEqual(new Set(found?.map(({ command }) => command?.command)), new Set(['']));
    } finally {
      await other.stop();
    }
  });

  it('names the safeguard because of which there is no more to say', async () => {
    const text = `${front}### Artikel 1\n\n${aid}\n\n### Artikel 2\n\n${exemption}\n`;
    const found = await lenses(ours, 'c.md', text);
    assert.deepEqual(told(found), [
      '6: waarborg gevonden: een vrijstelling van humanitaire hulp elders in het voorstel',
    ]);
  });

  it('stands above the article that is put into another act, not above the amending one', async () => {
    const text = `${front}### Artikel I\n\nNa artikel 8 van de Vreemdelingenwet 2000 wordt een artikel ingevoegd, luidende:\n\n#### Artikel 8a\n\n${removal}\n`;
    assert.deepEqual(told(await lenses(ours, 'd.md', text)), ['10: 1 conflict']);
  });

  it('does not count what a comment suppresses', async () => {
    const text = `${front}<!-- toetssteen-disable-next non-refoulement: al getoetst -->\n\n### Artikel 1\n\n${removal}\n`;
    assert.deepEqual(told(await lenses(ours, 'e.md', text)), []);
    const partly = `${front}### Artikel 1\n\n<!-- toetssteen-disable-next non-refoulement: al getoetst -->\n\n1. ${removal}\n2. ${aid}\n`;
    const [lens] = (await lenses(ours, 'g.md', partly)) ?? [];
    assert.equal(lens?.command?.title, '1 waarschuwing');
    assert.equal(lens.command.arguments?.[1]?.length, 1);
  });

  it('is nothing where the setting says so, and in an ordinary Markdown file', async () => {
    assert.equal(await lenses(ours, 'f.md', `# Kaas\n\n${removal}\n`), null);
    const quiet = await TestClient.start({ settings: { codeLens: { enable: false } } });
    try {
      assert.equal(await lenses(quiet, 'a.md', bill), null);
    } finally {
      await quiet.stop();
    }
  });
});
