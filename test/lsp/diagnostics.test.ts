import assert from 'node:assert/strict';
import { DiagnosticSeverity, DiagnosticTag, type DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { conflicting } from '../cli/harness.js';
import { dutchBill, readme, removal } from './bills.js';
import { pushClient, TestClient } from './client.js';

const report = (client: TestClient, uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
  client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });

describe('diagnostics for a client that asks for them', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start();
  });
  after(() => client.stop());

  it('say what the provision does, which norm it meets and which ruling said so', async () => {
    const uri = await client.open('verwijdering.md', dutchBill(removal));
    const [first, ...others] = await client.diagnostics(uri);
    assert.deepEqual(others, []);
    assert.equal(first?.source, 'toetssteen');
    assert.equal(first?.severity, DiagnosticSeverity.Error);
    assert.equal(first?.code, 'non-refoulement/remove-despite-risk');
    assert.match(String(first?.message), /^Deze bepaling/);
    assert.match(String(first?.message), /\nIn strijd met: .*artikel 3 EVRM/);
    assert.match(String(first?.message), /\nUitspraak: Europees Hof voor de Rechten van de Mens .*Saadi/);
  });

  it('link to the ruling, mark the decisive words and carry a fingerprint', async () => {
    const uri = await client.open('adres.md', dutchBill(removal));
    const [first] = await client.diagnostics(uri);
    assert.equal(first?.codeDescription?.href, 'https://e-justice.europa.eu/ecli/ECLI:CE:ECHR:2008:0228JUD003720106');
    const line = 6;
    assert.equal(first?.range.start.line, line);
    assert.equal(removal.slice(first?.range.start.character, first?.range.end.character), 'uitgezet');
    assert.deepEqual(Object.keys(Object(first?.data)), ['fingerprint']);
  });

  it('name the other decisive words and the safeguards that would help, with their places', async () => {
    const uri = await client.open('elders.md', dutchBill(removal));
    const [first] = await client.diagnostics(uri);
    const related = first?.relatedInformation ?? [];
    assert.ok(related.some(({ message }) => message.includes('“foltering”') || message.includes('reëel risico')));
    assert.ok(related.some(({ message }) => message.startsWith('hier zou helpen: ')));
    for (const { location } of related) assert.equal(location.uri, uri);
  });

  it('fade what does nothing, as a suppression of nothing', async () => {
    const text = dutchBill(
      '<!-- toetssteen-disable-next eu-opt-out: is nagegaan -->\n\n1. Onze Minister stelt regels.',
    );
    const uri = await client.open('overbodig.md', text);
    const [first] = await client.diagnostics(uri);
    assert.deepEqual(first?.tags, [DiagnosticTag.Unnecessary]);
  });

  it('are not given again when nothing changed', async () => {
    const uri = await client.open('zelfde.md', dutchBill(removal));
    const first = await report(client, uri);
    assert.equal(first.kind, 'full');
    const again = await report(client, uri, first.resultId);
    assert.deepEqual(again, { kind: 'unchanged', resultId: first.resultId });
    await client.change(uri, 2, { text: dutchBill('Onze Minister stelt regels.') });
    const changed = await report(client, uri, first.resultId);
    assert.equal(changed.kind === 'full' ? changed.items.length : undefined, 0);
  });

  it('follow a change of a part of the text', async () => {
    const uri = await client.open('deel.md', dutchBill(removal));
    assert.equal((await client.diagnostics(uri)).length, 1);
    const start = { line: 6, character: 0 };
    await client.change(uri, 2, { range: { start, end: { line: 6, character: removal.length } }, text: 'Vervallen.' });
    assert.deepEqual(await client.diagnostics(uri), []);
    await client.change(uri, 3, { range: { start, end: start }, text: `Ç 😀 ${removal} ` });
    const [again] = await client.diagnostics(uri);
    assert.equal(again?.range.start.character, 'Ç 😀 '.length + removal.indexOf('uitgezet'));
  });

  it('are never pushed as well', async () => {
    const uri = await client.open('niet-beide.md', dutchBill(removal));
    await client.diagnostics(uri);
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await client.close(uri);
    await report(client, uri);
    assert.deepEqual(client.pushed, []);
    assert.ok(client.result.capabilities.diagnosticProvider);
  });

  it('are empty for an ordinary Markdown file, and for a document that is not open', async () => {
    const uri = await client.open('README.md', readme);
    assert.deepEqual(await client.diagnostics(uri), []);
    assert.deepEqual(await client.diagnostics(client.uri('nergens.md')), []);
    assert.deepEqual(await client.diagnostics('untitled:Untitled-9'), []);
  });

  it('are given for a document that was never saved', async () => {
    const uri = 'untitled:Untitled-1';
    const textDocument = { uri, languageId: 'markdown', version: 1, text: dutchBill(removal) };
    await client.connection.sendNotification('textDocument/didOpen', { textDocument });
    assert.equal((await client.diagnostics(uri)).length, 1);
  });

  it('are about the text of now when a document is closed and opened with the same version', async () => {
    const uri = await client.open('heropend.md', dutchBill(removal));
    assert.equal((await client.diagnostics(uri)).length, 1);
    await client.close(uri);
    await client.open('heropend.md', dutchBill('Onze Minister stelt regels.'));
    assert.deepEqual(await client.diagnostics(uri), []);
  });
});

describe('diagnostics for a client that cannot ask for them', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start({
      capabilities: pushClient,
      initializationOptions: { settings: { delay: 0 } },
    });
  });
  after(() => client.stop());

  it('come by themselves, with the version that they are about', async () => {
    assert.equal(client.result.capabilities.diagnosticProvider, undefined);
    const uri = await client.open('ontwerp.md', conflicting, 7);
    await client.until(() => client.lastPushed(uri) !== undefined);
    assert.equal(client.lastPushed(uri)?.version, 7);
    assert.ok((client.lastPushed(uri)?.diagnostics.length ?? 0) > 0);
    await client.change(uri, 8, { text: `${conflicting}\n` });
    await client.until(() => client.lastPushed(uri)?.version === 8);
  });

  it('leave out what the client cannot show', async () => {
    const uri = await client.open('sober.md', dutchBill(removal));
    await client.until(() => client.lastPushed(uri) !== undefined);
    const [first] = client.lastPushed(uri)?.diagnostics ?? [];
    assert.deepEqual(Object.keys(first ?? {}).sort(), ['code', 'data', 'message', 'range', 'severity', 'source']);
  });

  it('go away when the conflict does, and when the document is closed', async () => {
    const uri = await client.open('weg.md', dutchBill(removal));
    await client.until(() => client.lastPushed(uri)?.diagnostics.length === 1);
    await client.change(uri, 2, { text: dutchBill('Onze Minister stelt regels.') });
    await client.until(() => client.lastPushed(uri)?.diagnostics.length === 0);
    await client.change(uri, 3, { text: dutchBill(removal) });
    await client.until(() => client.lastPushed(uri)?.diagnostics.length === 1);
    await client.close(uri);
    await client.until(() => client.lastPushed(uri)?.diagnostics.length === 0);
  });

  it('never come for an ordinary Markdown file', async () => {
    const uri = await client.open('README.md', readme);
    await client.change(uri, 2, { text: `${readme}\nMeer.\n` });
    await client.close(uri);
    const after = await client.open('daarna.md', dutchBill(removal));
    await client.until(() => client.lastPushed(after) !== undefined);
    assert.equal(client.lastPushed(uri), undefined);
  });
});
