import assert from 'node:assert/strict';
import {
  type DocumentFindings,
  findingsRequest,
  type RulingRecord,
  rulingRecordRequest,
} from '../../server/lsp/protocol.js';
import { TestClient } from './client.js';

describe('records for views', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start();
  });
  after(() => client.stop());

  const removal =
    'De vreemdeling wordt uitgezet, ook indien hij in het land van herkomst een reëel risico loopt op foltering.';
  const bill = (body: string) => `---\nkind: wetsvoorstel\n---\n\n### Artikel 1\n\n${body}\n`;
  const findings = (uri: string): Promise<DocumentFindings | null> =>
    client.connection.sendRequest(findingsRequest, { uri });
  const record = (id: string, uri: string): Promise<RulingRecord | null> =>
    client.connection.sendRequest(rulingRecordRequest, { id, uri });

  it('hold everything about a finding, with places as the editor counts them', async () => {
    const uri = await client.open('records.md', bill(removal), 7);
    const found = await findings(uri);
    assert.equal(found?.version, 7);
    assert.equal(found?.language, 'nl');
    const [finding, ...more] = found?.findings ?? [];
    assert.deepEqual(more, []);
    assert.equal(finding?.ruleId, 'non-refoulement/remove-despite-risk');
    assert.deepEqual(finding?.theme, { id: 'non-refoulement', title: 'Verbod van terugzending' });
    assert.equal(finding?.severity, 'error');
    assert.equal(finding?.words, 'uitgezet');
    assert.deepEqual(finding?.range, { start: { line: 6, character: 21 }, end: { line: 6, character: 29 } });
    assert.equal(finding?.provision.label, 'Artikel 1');
    assert.match(finding?.fingerprint ?? '', /^[0-9a-f]{14}$/);
    assert.ok((finding?.why ?? '').length > 100, finding?.why);
    assert.ok((finding?.rulings.length ?? 0) > 2);
    assert.match(finding?.compatible ?? '', /niet uitgezet/);
  });

  it('name a finding as its diagnostic does', async () => {
    const uri = await client.open('same.md', bill(removal));
    const [diagnostic] = await client.diagnostics(uri);
    const found = await findings(uri);
    assert.deepEqual(diagnostic?.data, { fingerprint: found?.findings[0]?.fingerprint });
  });

  it('keep a suppressed finding, with the reason', async () => {
    const comment = '<!-- toetssteen-disable-next non-refoulement: staat in artikel 9 -->';
    const uri = await client.open('suppressed.md', bill(`${comment}\n\n${removal}`));
    const found = await findings(uri);
    assert.deepEqual(
      found?.findings.map(({ suppressed }) => suppressed),
      [{ reason: 'staat in artikel 9' }],
    );
  });

  it('hold a ruling as the register has it, and the rules that rest on it', async () => {
    const uri = await client.open('ruling.md', bill(removal));
    const ruling = await record('cjeu-c-72-22-ppu', uri);
    assert.equal(ruling?.number, 'C-72/22 PPU');
    assert.equal(ruling?.ecli, 'ECLI:EU:C:2022:505');
    assert.match(ruling?.body ?? '', /^Hof van Justitie van de EU/);
    assert.match(ruling?.authority ?? '', /bindende kracht/);
    assert.match(ruling?.verification ?? '', /nagekeken/);
    assert.ok(ruling?.rules.some(({ id }) => id === 'access-to-asylum/stop-applications'));
    assert.ok(ruling?.norms.every(({ citation, url }) => citation !== '' && url.startsWith('https://')));
  });

  it('are not there for an ordinary file or an unknown ruling', async () => {
    const readme = await client.open('README.md', '# Lees mij\n\nZo werkt het.\n');
    assert.equal(await findings(readme), null);
    const uri = await client.open('unknown.md', bill(removal));
    assert.equal(await record('no-such-ruling', uri), null);
  });
});
