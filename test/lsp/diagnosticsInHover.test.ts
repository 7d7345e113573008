import assert from 'node:assert/strict';
import { type Diagnostic, HoverRequest, MarkupContent } from 'vscode-languageserver-protocol';
import { dutchBill, removal } from './bills.js';
import { TestClient } from './client.js';

describe('for a client that shows diagnostics above a hover', () => {
  let client: TestClient;
  let uri: string;
  let diagnostic: Diagnostic;
  before(async () => {
    client = await TestClient.start({ initializationOptions: { diagnosticsInHover: true } });
    uri = await client.open('verwijdering.md', dutchBill(removal));
    const [first] = await client.diagnostics(uri);
    assert.ok(first);
    diagnostic = first;
  });
  after(() => client.stop());

  async function hoverAt(character: number): Promise<string> {
    const position = { line: diagnostic.range.start.line, character };
    const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
    assert.ok(MarkupContent.is(hover?.contents));
    return hover.contents.value;
  }

  it('the diagnostic is a title that fits on a line, the norm and the ruling', () => {
    const [title, norm, ruling, ...others] = String(diagnostic.message).split('\n');
    assert.equal(title, 'Uitzetting gaat door ondanks gevaar bij terugkeer');
    assert.match(String(norm), /^In strijd met: .*artikel 3 EVRM/);
    assert.match(String(ruling), /^Uitspraak: .*Saadi/);
    assert.deepEqual(others, []);
  });

  it('what would help has one place, where it could be put in, and is named in the hover', async () => {
    const related = (diagnostic.relatedInformation ?? []).filter(({ message }) =>
      message.startsWith('hier zou helpen: '),
    );
    assert.equal(related.length, 1);
    const [place] = related;
    assert.match(String(place?.message), /; /);
    assert.deepEqual(place?.location.range.start, place?.location.range.end);
    assert.ok(Number(place?.location.range.start.line) >= diagnostic.range.start.line);
    assert.match(await hoverAt(diagnostic.range.start.character), /\*Zou helpen:\* /);
  });

  it('the hover goes on where the diagnostic ends', async () => {
    const text = await hoverAt(diagnostic.range.start.character);
    assert.match(text, /^Deze bepaling /);
    assert.ok(!text.includes('Uitzetting gaat door ondanks gevaar'), text);
    assert.ok(!text.includes('non-refoulement/remove-despite-risk'), text);
    assert.match(text, /\*Verenigbaar:\*/);
  });

  it('the hover says everything at words where no diagnostic is shown', async () => {
    assert.match(await hoverAt(removal.indexOf('reëel risico') + 1), /^\*\*Conflict: Uitzetting gaat door/);
  });
});
