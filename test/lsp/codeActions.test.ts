import assert from 'node:assert/strict';
import { parseBill } from '../../server/bill/parseBill.js';
import { pullClient, TestClient } from './client.js';
import { actionsAt, actionsFor, applied, editsOf, openText } from './editing.js';

const refoulement = 'non-refoulement/remove-despite-risk';
const stop = 'access-to-asylum/stop-applications';
const danger =
  'De vreemdeling wordt uitgezet, ook indien hij in het land van herkomst een reëel risico loopt op foltering.';
const dutch = '---\nkind: wetsvoorstel\nlang: nl\n---\n\n';
const english = '---\nkind: bill\nlang: en\n---\n\n';

let client: TestClient;
before(async () => {
  client = await TestClient.start({ initializationOptions: { clientCommands: true } });
});
after(() => client.stop());

/** The findings of a text, by rule. */
async function rulesIn(text: string): Promise<string[]> {
  const { uri } = await openText(client, text);
  return (await client.diagnostics(uri)).map(({ code }) => String(code));
}

/** The text after the preferred clause for a rule, having seen that the finding is gone from it. */
async function mended(text: string, rule: string): Promise<string> {
  const document = await openText(client, text);
  const actions = await actionsFor(client, document, rule);
  const preferred = actions.filter(({ isPreferred }) => isPreferred === true);
  assert.equal(preferred.length, 1, actions.map(({ title }) => title).join('; '));
  const result = applied(document, actions, preferred[0]?.title ?? '');
  assert.ok(!(await rulesIn(result)).includes(rule), result);
  return result;
}

describe('putting in a compatible clause', () => {
  it('replaces a paragraph that no addition makes compatible, and leaves the others', async () => {
    const text = `${dutch}### Artikel 12\n\n1. Aan de grens wordt gecontroleerd.\n\n2. ${danger}\n\n3. Artikel 4 is van toepassing.\n`;
    const result = await mended(text, refoulement);
    assert.match(result, /\n\n2\. De vreemdeling wordt niet uitgezet .+\n\n3\. Artikel 4 is van toepassing\.\n$/);
    assert.ok(result.includes('1. Aan de grens wordt gecontroleerd.'));
  });

  it('never puts more than one clause in at once', async () => {
    const document = await openText(client, `${dutch}### Artikel 1\n\n1. ${danger}\n\n2. ${danger}\n`);
    const [one, two] = await client.diagnostics(document.uri);
    assert.ok(one !== undefined && two !== undefined);
    const actions = await actionsAt(client, document.uri, { range: { start: one.range.start, end: two.range.end } }, [
      one,
      two,
    ]);
    for (const action of actions) assert.ok(editsOf(action).length <= 1, action.title);
  });

  it('is not offered in a policy document, whose plans are found all the same', async () => {
    const document = await openText(
      client,
      '---\nkind: beleid\nlang: nl\n---\n\n## Asiel\n\n- Er komt een asielstop.\n',
    );
    const [found] = await client.diagnostics(document.uri);
    assert.equal(found?.code, stop);
    const titles = (await actionsFor(client, document, stop)).map(({ title }) => title);
    assert.ok(titles.length > 0);
    assert.deepEqual(
      titles.filter((title) => /bepaling in|invoegen|vervang/i.test(title)),
      [],
    );
  });

  it('names the version of the text that the edit is for', async () => {
    const document = await openText(client, `${dutch}### Artikel 1\n\n${danger}\n`);
    const [action] = await actionsFor(client, document, refoulement);
    const [change] = action?.edit?.documentChanges ?? [];
    assert.ok(change !== undefined && 'textDocument' in change);
    assert.equal(change.textDocument.version, 1);
  });

  it('stays inside the block quote of an inserted article', async () => {
    const text = `${dutch}### ARTIKEL I\n\nDe Vreemdelingenwet 2000 wordt als volgt gewijzigd:\n\nA\n\nNa artikel 62 wordt een artikel ingevoegd, luidende:\n\n> **Artikel 62a**\n>\n> 1\\. ${danger}\n>\n> 2\\. Onze Minister is bevoegd.\n\nB\n\nArtikel 9 vervalt.\n`;
    const result = await mended(text, refoulement);
    assert.match(
      result,
      /\n> 1\\\. De vreemdeling wordt niet uitgezet .+\n>\n> 2\\\. Onze Minister is bevoegd\.\n\nB\n/,
    );
  });

  it('stays inside the quotation marks of an inserted paragraph', async () => {
    const text = `${dutch}### ARTIKEL I\n\nAan artikel 62 van de Vreemdelingenwet 2000 wordt een lid toegevoegd, luidende: «4. ${danger}»\n`;
    const result = await mended(text, refoulement);
    assert.match(result, /luidende: «4\. De vreemdeling wordt niet uitgezet [^»\n]+»\n$/);
  });

  it('offers nothing to put in where the wording is for people to judge: an article that is repealed', async () => {
    const document = await openText(
      client,
      `${dutch}### Artikel II\n\nDe artikelen 28 en 29 van de Vreemdelingenwet 2000 vervallen.\n`,
    );
    const actions = await actionsFor(client, document, stop);
    assert.deepEqual(
      actions.filter(({ edit }) => edit !== undefined),
      [],
    );
  });

  it('writes English in an English bill', async () => {
    const text = `${english}## Section 8 Removal\n\n(1) A foreign national shall be removed even if there is a real risk of torture in the country of origin.\n\n(2) The Minister may make rules.\n`;
    const result = await mended(text, refoulement);
    assert.match(result, /\n\(1\) No person shall be removed .+\n\n\(2\) The Minister may make rules\.\n$/);
  });

  it('keeps the line endings of the text', async () => {
    const text = `${dutch}### Artikel 3\n\n${familyPenalty}\n\n2. De rechter kan afwijken.\n`.replaceAll('\n', '\r\n');
    const document = await openText(client, text);
    const actions = await actionsFor(client, document, 'criminalising-aid/penalise-family-or-carer');
    const result = applied(document, actions, 'Voeg een verenigbaar lid toe (3');
    assert.doesNotMatch(result, /[^\r]\n/);
  });
});

const familyPenalty =
  '1. Hij die zijn minderjarig kind meeneemt bij onrechtmatige binnenkomst in Nederland, wordt gestraft met gevangenisstraf van ten hoogste een jaar.';

describe('adding a paragraph', () => {
  const rule = 'criminalising-aid/penalise-family-or-carer';

  async function withParagraph(text: string): Promise<string> {
    const document = await openText(client, text);
    const actions = await actionsFor(client, document, rule);
    const result = applied(document, actions, 'Voeg een verenigba');
    assert.ok(!(await rulesIn(result)).includes(rule), result);
    return result;
  }

  it('gives it the number that follows, in the style of the article', async () => {
    const result = await withParagraph(`${dutch}### Artikel 3\n\n${familyPenalty}\n2. De rechter kan afwijken.\n`);
    assert.match(result, /\n2\. De rechter kan afwijken\.\n3\. Het eerste lid is niet van toepassing op .+\n$/);
  });

  it('speaks of the paragraph that the finding is in', async () => {
    const result = await withParagraph(
      `${dutch}### Artikel 3\n\n1. De rechter kan afwijken.\n\n${familyPenalty.replace('1.', '2.')}\n`,
    );
    assert.match(result, /\n\n3\. Het tweede lid is niet van toepassing op .+\n$/);
  });

  it('adds a sentence about the article where the paragraphs have no numbers', async () => {
    const result = await withParagraph(`${dutch}### Artikel 3\n\n${familyPenalty.replace('1. ', '')}\n`);
    assert.match(result, /een jaar\. Dit artikel is niet van toepassing op .+\n$/);
  });

  it('goes behind the list that the last paragraph ends with', async () => {
    const result = await withParagraph(
      `${dutch}### Artikel 3\n\n${familyPenalty}\n2. De rechter let op:\n   a. de leeftijd; en\n   b. de gezondheid.\n\n### Artikel 4\n\nDeze wet treedt in werking.\n`,
    );
    assert.match(result, /b\. de gezondheid\.\n3\. Het eerste lid .+\n\n### Artikel 4\n/);
    assert.equal(parseBill(result).provisions[0]?.children.length, 3);
  });
});

describe('what is offered for a finding', () => {
  it('is nothing of ours in an ordinary text', async () => {
    const { uri } = await openText(client, '# Lees mij\n\nZie ECLKI:EU:C:2022:505.\n');
    const range = { start: { line: 2, character: 5 }, end: { line: 2, character: 5 } };
    assert.deepEqual(await actionsAt(client, uri, { range }, []), []);
  });

  it('is nothing when another kind of action is asked for', async () => {
    const document = await openText(client, `${dutch}### Artikel 1\n\n${danger}\n`);
    assert.deepEqual(await actionsFor(client, document, refoulement, { only: ['refactor'] }), []);
    assert.notDeepEqual(await actionsFor(client, document, refoulement, { only: ['quickfix'] }), []);
  });

  it('goes with the diagnostic of which the client kept what we put in it, wherever the text has moved', async () => {
    const document = await openText(client, `${dutch}### Artikel 1\n\n${danger}\n`);
    const [diagnostic] = await client.diagnostics(document.uri);
    assert.ok(diagnostic);
    await client.change(document.uri, 2, {
      range: { start: { line: 5, character: 0 }, end: { line: 5, character: 0 } },
      text: 'Inleiding.\n\n',
    });
    const actions = await actionsAt(client, document.uri, diagnostic, [diagnostic]);
    assert.ok(actions.some(({ edit }) => edit !== undefined));
    assert.deepEqual(actions[0]?.diagnostics, [diagnostic]);
  });

  it('is found by the place of the cursor when the client sends no diagnostics', async () => {
    const document = await openText(client, `${dutch}### Artikel 1\n\n${danger}\n`);
    const [diagnostic] = await client.diagnostics(document.uri);
    assert.ok(diagnostic);
    assert.notDeepEqual(await actionsAt(client, document.uri, diagnostic, []), []);
    const elsewhere = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
    assert.deepEqual(await actionsAt(client, document.uri, elsewhere, []), []);
  });

  it('lets one read on, in our own extension', async () => {
    const document = await openText(client, `${dutch}### Artikel 1\n\n${danger}\n`);
    const actions = await actionsFor(client, document, refoulement);
    const commands = actions.flatMap(({ command }) => command ?? []);
    const named = new Map(commands.map(({ command, arguments: args }) => [command, args ?? []]));
    assert.match(String(named.get('toetssteen.openRuling')?.[0]), /^https:\/\//);
    assert.equal(named.get('toetssteen.explainFinding')?.[0], document.uri);
    assert.match(String(named.get('toetssteen.explainFinding')?.[1]), /^[0-9a-f]{14}$/);
  });
});

describe('putting a citation right', () => {
  const memorandum = '---\nkind: memorandum\nlang: nl\n---\n\n';

  async function only(text: string, rule: string): Promise<{ titles: string[]; preferred: string[]; result: string }> {
    const document = await openText(client, text);
    const actions = (await actionsFor(client, document, rule)).filter(({ title }) =>
      /^(?:Schrijf|Vervang)/.test(title),
    );
    return {
      titles: actions.map(({ title }) => title),
      preferred: actions.filter(({ isPreferred }) => isPreferred === true).map(({ title }) => title),
      result: applied(document, actions, 'Schrijf'),
    };
  }

  it('writes an ECLI as it is in the register', async () => {
    const { result, preferred } = await only(
      `${memorandum}Zie het arrest ECLKI:EU:C:2022:505.\n`,
      'citations/malformed-citation',
    );
    assert.ok(result.endsWith('Zie het arrest ECLI:EU:C:2022:505.\n'));
    assert.deepEqual(preferred, ['Schrijf ECLI:EU:C:2022:505']);
  });

  it('prefers the number of the register when the written one is a slip of the pen', async () => {
    const { result, preferred } = await only(
      `${memorandum}Zie het arrest van 30 juni 2022 (C-72/21 PPU, ECLI:EU:C:2022:505).\n`,
      'citations/mismatched-case-number',
    );
    assert.ok(result.includes('(C-72/22 PPU, ECLI:EU:C:2022:505)'));
    assert.deepEqual(preferred, ['Schrijf C-72/22 PPU']);
  });

  it('prefers nothing when number and identifier are of two rulings that there are', async () => {
    const { titles, preferred } = await only(
      `${memorandum}Zie het arrest in de zaak C-61/11 PPU, ECLI:EU:C:2022:505.\n`,
      'citations/mismatched-case-number',
    );
    assert.deepEqual(titles, ['Schrijf C-72/22 PPU', 'Schrijf ECLI:EU:C:2011:268']);
    assert.deepEqual(preferred, []);
  });

  const repealed = 'citations/repealed-eu-act';
  it('offers the act that took the place of one that ended, and leaves the choice to the drafter', async () => {
    const document = await openText(
      client,
      `${dutch.replace('---\n\n', 'entry-into-force: 2027-01-01\n---\n\n')}### Artikel 1\n\nDeze wet voert Richtlijn 2013/32/EU uit.\n`,
    );
    const actions = await actionsFor(client, document, repealed);
    assert.ok(applied(document, actions, 'Vervang door').endsWith('voert Verordening (EU) 2024/1348 uit.\n'));
    assert.ok(actions.every(({ isPreferred }) => isPreferred !== true));
  });

  it('does not where the full name of the act is written out', async () => {
    const document = await openText(
      client,
      `${dutch.replace('---\n\n', 'entry-into-force: 2027-01-01\n---\n\n')}### Artikel 1\n\nDeze wet voert Richtlijn 2013/32/EU van het Europees Parlement en de Raad uit.\n`,
    );
    const actions = await actionsFor(client, document, repealed);
    assert.deepEqual(
      actions.filter(({ title }) => title.startsWith('Vervang')),
      [],
    );
  });

  it('does not where an article of the act is meant, which has another number now', async () => {
    const document = await openText(
      client,
      `${dutch.replace('---\n\n', 'entry-into-force: 2027-01-01\n---\n\n')}### Artikel 1\n\nHet onderzoek voldoet aan artikel 10, derde lid, onder a, en verder aan Richtlijn 2013/32/EU.\n`,
    );
    const actions = await actionsFor(client, document, repealed);
    assert.deepEqual(
      actions.filter(({ title }) => title.startsWith('Vervang')),
      [],
    );
  });
});

describe('actions of a client that is not our own', () => {
  let other: TestClient;
  before(async () => {
    other = await TestClient.start({
      capabilities: { ...pullClient, workspace: { diagnostics: { refreshSupport: true } } },
    });
  });
  after(() => other.stop());

  it('have no commands that only our extension knows', async () => {
    const document = await openText(other, `${dutch}### Artikel 1\n\n${danger}\n`);
    const actions = await actionsFor(other, document, refoulement);
    assert.deepEqual(
      actions.flatMap(({ command }) => command ?? []),
      [],
    );
    assert.ok(actions.every(({ edit }) => edit?.changes?.[document.uri] !== undefined));
  });

  it('suppress with a reason still to be filled in, and until then the finding stays', async () => {
    const document = await openText(other, `${dutch}### Artikel 1\n\n${danger}\n`);
    const actions = await actionsFor(other, document, refoulement);
    const result = applied(document, actions, 'Onderdruk hier');
    assert.ok(result.includes(`<!-- toetssteen-disable-next ${refoulement}: -->\n\n### Artikel 1\n`), result);
    assert.deepEqual((await rulesIn(result)).sort(), [refoulement, 'suppressions/without-reason']);
    const filled = result.replace(': -->', ': zie de toelichting -->');
    assert.deepEqual(await rulesIn(filled), []);
  });
});
