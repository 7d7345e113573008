import assert from 'node:assert/strict';
import { parseBill } from '../../server/bill/parseBill.js';
import { TestClient } from './client.js';
import { actionsFor, applied, openText } from './editing.js';

const rule = 'non-refoulement/remove-despite-risk';
const danger =
  'De vreemdeling wordt uitgezet, ook indien hij in het land van herkomst een reëel risico loopt op foltering.';
const top = '---\nkind: wetsvoorstel\nlang: nl\n---\n\n';

let client: TestClient;
before(async () => {
  client = await TestClient.start({ initializationOptions: { clientCommands: true } });
});
after(() => client.stop());

describe('suppressing here, with a reason', () => {
  /** The text after our own extension has asked for the reason. */
  async function suppressed(text: string, name = rule): Promise<string> {
    const document = await openText(client, text);
    const actions = await actionsFor(client, document, name);
    const command = actions.find((one) => one.command?.command === 'toetssteen.suppressWithReason')?.command;
    const [uri, ofRule, line, before, behind] = command?.arguments ?? [];
    assert.equal(uri, document.uri);
    assert.equal(ofRule, name);
    assert.ok(typeof line === 'number');
    const lines = text.split(/(?<=\n)/);
    lines.splice(line, 0, `${before}zie de toelichting${behind}`);
    return lines.join('');
  }

  /** That nothing is found in a text any more, and that every provision is cited as it was. */
  async function assertSilent(result: string, text: string): Promise<void> {
    const { uri } = await openText(client, result);
    assert.deepEqual(await client.diagnostics(uri), []);
    const labels = (of: string): string[] =>
      parseBill(of).provisions.flatMap(({ label, children }) => [label, ...children.map((one) => one.label)]);
    assert.deepEqual(labels(result), labels(text));
  }

  const comment = `<!-- toetssteen-disable-next ${rule}: zie de toelichting -->`;

  it('goes before the paragraph concerned, with a blank line where the text has them', async () => {
    const text = `${top}### Artikel 1\n\n1. De grens wordt bewaakt.\n\n2. ${danger}\n`;
    const result = await suppressed(text);
    assert.equal(result, text.replace('2. De', `${comment}\n\n2. De`));
    await assertSilent(result, text);
  });

  it('goes before the item of a nested list, as far to the right as it', async () => {
    const text = `${top}### Artikel 1\n\n1. De grens wordt bewaakt.\n2. Onze Minister:\n   a. houdt een register bij;\n   b. zet de vreemdeling uit, ook indien hij in het land van herkomst een reëel risico loopt op foltering.\n`;
    const result = await suppressed(text);
    assert.match(result, /\n {3}<!-- toetssteen-disable-next .+ -->\n {3}b\. zet/);
    await assertSilent(result, text);
  });

  it('goes inside a block quote', async () => {
    const text = `${top}### ARTIKEL I\n\nAan artikel 62 van de Vreemdelingenwet 2000 wordt een lid toegevoegd, luidende:\n\n> 4\\. ${danger}\n`;
    const result = await suppressed(text);
    assert.ok(result.includes(`luidende:\n\n> ${comment}\n>\n> 4\\. De`), result);
    await assertSilent(result, text);
  });

  it('keeps the line endings of the text', async () => {
    const text = `${top}### Artikel 1\n\n1. ${danger}\n`.replaceAll('\n', '\r\n');
    const result = await suppressed(text);
    assert.doesNotMatch(result, /[^\r]\n/);
    await assertSilent(result, text);
  });

  it('silences only the words around a finding in a memorandum', async () => {
    const text =
      '---\nkind: memorandum\nlang: nl\n---\n\n## 1. Inleiding\n\nEerste alinea.\n\nZie het arrest\nECLKI:EU:C:2022:505.\n\nZie ook ECLKI:EU:C:2011:268.\n';
    const result = await suppressed(text, 'citations/malformed-citation');
    assert.ok(
      result.includes(
        'Eerste alinea.\n\n<!-- toetssteen-disable-next citations/malformed-citation: zie de toelichting -->\n\nZie het arrest',
      ),
    );
    const { uri } = await openText(client, result);
    assert.equal((await client.diagnostics(uri)).length, 1);
  });
});

describe('putting a suppression right', () => {
  async function mended(text: string, name: string, title: string): Promise<string> {
    const document = await openText(client, text);
    const actions = await actionsFor(client, document, name);
    assert.ok(actions.every(({ command }) => command?.command !== 'toetssteen.suppressWithReason'));
    return applied(document, actions, title);
  }

  it('takes one that does nothing away with its line, and leaves the text as if it had never been', async () => {
    const text = `${top}### Artikel 1\n\nDeze wet treedt in werking.\n\n### Artikel 2\n\nSlot.\n`;
    const commented = text.replace(
      '### Artikel 2',
      '<!-- toetssteen-disable-next two-status: dit is anders -->\n\n### Artikel 2',
    );
    assert.equal(await mended(commented, 'suppressions/unused', 'Verwijder'), text);
  });

  it('takes only the comment away from a line with other words', async () => {
    const text = `${top}### Artikel 1\n\nDeze wet treedt in werking. <!-- toetssteen-disable-file two-status: dit is anders -->\n`;
    const result = await mended(text, 'suppressions/unused', 'Verwijder');
    assert.ok(result.endsWith('\n\nDeze wet treedt in werking.\n'));
  });

  it('writes the rule that was meant', async () => {
    const text = `${top}<!-- toetssteen-disable-next non-refoulment/remove-despite-risk: zie de toelichting -->\n\n### Artikel 1\n\n${danger}\n`;
    const result = await mended(text, 'suppressions/unknown-rule', `Schrijf ${rule}`);
    assert.ok(result.includes(`<!-- toetssteen-disable-next ${rule}: zie`));
    const { uri } = await openText(client, result);
    assert.deepEqual(await client.diagnostics(uri), []);
  });

  it('writes the directive that was meant', async () => {
    const text = `${top}<!-- toetssteen-disable-nxt ${rule}: zie de toelichting -->\n\n### Artikel 1\n\n${danger}\n`;
    const result = await mended(text, 'suppressions/unreadable', 'Schrijf toetssteen-disable-next');
    assert.ok(result.includes(`<!-- toetssteen-disable-next ${rule}: zie`));
  });
});
