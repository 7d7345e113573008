import assert from 'node:assert/strict';
import { type Hover, HoverRequest, MarkupContent } from 'vscode-languageserver-protocol';
import { pushClient, TestClient } from './client.js';
import { marked } from './marked.js';

describe('hover', () => {
  let client: TestClient;
  let english: TestClient;
  before(async () => {
    [client, english] = await Promise.all([
      TestClient.start(),
      TestClient.start({ capabilities: pushClient, locale: 'en' }),
    ]);
  });
  after(() => Promise.all([client.stop(), english.stop()]));

  let opened = 0;

  /** What is said of the first mark in a bill, and the words that it is said of. */
  async function at(body: string, asker = client, head = 'kind: wetsvoorstel'): Promise<{ text: string; of: string }> {
    const { text, positions } = marked(`---\n${head}\n---\n\n${body}\n`);
    const uri = await asker.open(`hover-${opened++}.md`, text);
    const [position = { line: 0, character: 0 }] = positions;
    const hover = await asker.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
    return { text: contents(hover), of: words(hover, text) };
  }

  const removal =
    'De vreemdeling wordt ‸uitgezet, ook indien hij in het land van herkomst een reëel risico loopt op foltering.';

  it('tells of a finding what it is, which norm and ruling it meets, and what would be compatible', async () => {
    const { text, of } = await at(`### Artikel 1\n\n${removal}`);
    assert.equal(of, 'uitgezet');
    const parts = [
      /^\*\*Conflict: Uitzetting gaat door ondanks gevaar bij terugkeer\*\*/,
      /\*In strijd met:\* \[artikel 3 EVRM\]\(https:\/\/\S+\)/,
      /\*Uitspraak:\* \[Europees Hof voor de Rechten van de Mens \(Grote kamer\), 28 februari 2008, 37201\/06, Saadi/,
      /\*Niet verboden:\* /,
      /\*Zou helpen:\* voorbehoud/,
      /\*Verenigbaar:\*\n\n> De vreemdeling wordt niet uitgezet/,
      /\*Regel:\* non-refoulement\/remove-despite-risk — .*toetssteen explain non-refoulement\/remove-despite-risk$/,
    ];
    let from = 0;
    for (const part of parts) {
      const found = text.slice(from).search(part);
      assert.ok(found >= 0, `${part} after ${from} in ${text}`);
      from += found;
    }
  });

  it('tells it of every decisive word, also where the finding itself is elsewhere', async () => {
    const { text, of } = await at(`### Artikel 1\n\n${removal.replace('‸', '').replace('risico', 'ris‸ico')}`);
    assert.match(of, /reëel risico/);
    assert.match(text, /^\*\*Conflict: /);
  });

  it('shows several findings at one place, the strongest first and each compact', async () => {
    const { text, of } = await at(
      '### Artikel 1\n\nDe oom die zijn neef zonder ‸verblijfsrecht in huis neemt, wordt gestraft met hechtenis van ten hoogste een week.',
    );
    assert.match(of, /zonder verblijfsrecht/);
    const [strongest = '', other = '', ...more] = text.split('\n\n---\n\n');
    assert.match(strongest, /^\*\*Conflict: /);
    assert.match(other, /^\*\*Waarschuwing: /);
    assert.deepEqual(more, []);
    for (const one of [strongest, other]) {
      assert.match(one, /\*Uitspraak:\* \[/);
      assert.doesNotMatch(one, /\*Niet verboden:\*/);
    }
  });

  it('gives the record of a ruling in the register, from its ECLI and from its number', async () => {
    for (const cited of ['ECLI:EU:‸C:2022:505', 'C-7‸2/22 PPU']) {
      const { text, of } = await at(`### Artikel 1\n\nDeze wet volgt ${cited}.`);
      assert.equal(of, cited.replace('‸', ''));
      assert.match(text, /^\*\*\[M\.A\. v Valstybės sienos apsaugos tarnyba\]\(https:\/\/eur-lex/);
      assert.match(text, /Hof van Justitie van de EU \(Eerste kamer\), 30 juni 2022, C-72\/22 PPU, ECLI:EU:C:2022:505/);
      assert.match(text, /\*Beslist:\* \S/);
      assert.match(text, /\*Gezag:\* het Hof van Justitie/);
    }
  });

  it('says of a ruling outside the register no more than what its identifier says', async () => {
    const { text } = await at('### Artikel 1\n\nZie ECLI:NL:HR:‸2020:1234.');
    assert.match(
      text,
      /^\*\*\[ECLI:NL:HR:2020:1234\]\(https:\/\/deeplink\.rechtspraak\.nl\/uitspraak\?id=ECLI:NL:HR:2020:1234\)\*\*/,
    );
    assert.match(text, /Hoge Raad, 2020\./);
    assert.match(text, /Niet in het register/);
    const strasbourg = await at('### Artikel 1\n\nZie ECLI:CE:ECHR:2019:0611JUD‸000123415.');
    assert.match(strasbourg.text, /Arrest, Europees Hof voor de Rechten van de Mens, 11 juni 2019, 1234\/15\./);
  });

  it('says from when an act of the Union applies, and what stands in its place', async () => {
    const cited = '### Artikel 1\n\nDe minister past Richtlijn ‸2013/33/EU toe.';
    const before = await at(cited, client, 'kind: wetsvoorstel\nentry-into-force: 2025-01-01');
    assert.match(
      before.text,
      /\*Van toepassing:\* vanaf 20 juli 2015 tot 12 juni 2026; daarna \[Richtlijn \(EU\) 2024\/1346\]/,
    );
    const after = await at(cited, client, 'kind: wetsvoorstel\nentry-into-force: 2027-01-01');
    assert.match(
      after.text,
      /niet meer op 1 januari 2027: tot 12 juni 2026; opgevolgd door \[Richtlijn \(EU\) 2024\/1346\]/,
    );
    const later = await at(
      '### Artikel 1\n\nDe minister past Verordening (EU) ‸2024/1348 toe.',
      client,
      'kind: wetsvoorstel\nentry-into-force: 2025-01-01',
    );
    assert.match(later.text, /nog niet op 1 januari 2025: vanaf 12 juni 2026; tot dan \[/);
  });

  it('says what a provision of a treaty requires', async () => {
    const { text, of } = await at(
      '### Artikel 1\n\nBij de toepassing van ‸artikel 33 van het Vluchtelingenverdrag geldt dit.',
    );
    assert.equal(of, 'artikel 33 van het Vluchtelingenverdrag');
    assert.match(text, /^\*\*\[Artikel 33 Vluchtelingenverdrag\]/);
    assert.match(text, /\*Eist:\* \S/);
  });

  it('quotes the provision of the same bill that a reference points to', async () => {
    const { text, of } = await at(
      '### Artikel 1\n\n1\\. De boot vaart op zondag.\n\n2\\. Zij vaart niet bij storm:\n\n' +
        '   a. in de *nacht*;\n\n   b. op het meer.\n\n### Artikel 2\n\nIn het geval, bedoeld in ‸artikel 1, tweede lid, blijft de boot liggen.',
    );
    assert.equal(of, 'artikel 1, tweede lid');
    assert.match(text, /^\*\*Artikel 1, tweede lid\*\*/);
    assert.match(text, /> Zij vaart niet bij storm: {2}\n> a\. in de nacht; {2}\n> b\. op het meer\./);
  });

  it('does not take an article of another act for one of this bill', async () => {
    const bill = (article: string) =>
      `### Artikel 1\n\nDe boot vaart op zondag.\n\n### Artikel 2\n\nHet bepaalde in ${article} blijft gelden.`;
    const { text } = await at(bill('‸artikel 1 van de Vreemdelingenwet 2000'));
    assert.doesNotMatch(text, /boot/);
    assert.match(text, /Vreemdelingenwet 2000/);
  });

  it('numbers the parts of an English provision as they are cited', async () => {
    const { text } = await at(
      '## Section 1\n\n(1) A boat sails on Sundays.\n\n(2) It does not sail:\n\n(a) at night;\n\n(b) in a storm.\n\n' +
        '## Section 2\n\nA boat to which ‸section 1 applies shall carry a light.',
      client,
      'kind: bill\nlang: en',
    );
    assert.match(text, /> \(1\) A boat sails on Sundays\. {2}\n> \(2\) It does not sail: {2}\n> \(a\) at night;/);
  });

  it('shows a long provision in part', async () => {
    const many = Array.from({ length: 40 }, (_, at) => `${at + 1}\\. Regel nummer ${at + 1} over boten.`).join('\n\n');
    const { text } = await at(`### Artikel 1\n\n${many}\n\n### Artikel 2\n\n‸Artikel 1 geldt ook voor schepen.`);
    assert.ok(text.split('\n').length < 20, text);
    assert.match(text, /> …$/);
  });

  it('gives the meaning of a defined term where it is used, and not where it is defined', async () => {
    const bill = (definition: string, use: string) =>
      `### Artikel 1\n\nIn deze wet wordt verstaan onder:\n\n- ${definition}: persoon die een *boot* bestuurt.\n\n### Artikel 2\n\nDe ${use} draagt een vest.`;
    const { text, of } = await at(bill('roerganger', 'roer‸ganger'));
    assert.equal(of, 'roerganger');
    assert.match(text, /^\*\*roerganger\*\*\n\n> persoon die een boot bestuurt/);
    assert.match(text, /\*Begripsbepaling:\* Artikel 1/);
    assert.equal((await at(bill('roer‸ganger', 'roerganger'))).text, '');
  });

  it('takes nothing of a bill for markup', async () => {
    const { text } = await at(
      '### Artikel 1\n\nHet teken \\[hier\\] \\<img\\> en \\*ster\\* staat op de boot.\n\n### Artikel 2\n\n‸Artikel 1 geldt.',
    );
    assert.match(text, /\\\[hier\\\] \\<img> en \\\*ster\\\*/);
  });

  it('speaks plain text in English to a client that asks for that', async () => {
    const body = '### Section 1\n\nThis Act gives effect to ECLI:EU:‸C:2022:505.';
    const { text } = await at(body, english, 'kind: bill\nlang: en');
    assert.match(text, /^M\.A\. v Valstybės sienos apsaugos tarnyba <https:\/\/eur-lex/);
    assert.match(text, /Held: \S/);
    assert.doesNotMatch(text, /\*|\\/);
    const finding = await at(
      '### Section 1\n\nThe alien shall be ‸removed even if he faces a real risk of torture in the country of origin.',
      english,
      'kind: bill\nlang: en',
    );
    assert.match(finding.text, /^Conflict: /);
    assert.match(finding.text, /^Conflicts with: Article 3 ECHR <https:\/\/\S+>; Article 4 EU Charter; /m);
  });

  it('keeps silent in ordinary words and in an ordinary file', async () => {
    assert.equal((await at('### Artikel 1\n\nDe boot ‸vaart op zondag.')).text, '');
    const { text, positions } = marked('# Lees mij\n\nZie ECLI:EU:‸C:2022:505.\n');
    const uri = await client.open('README.md', text);
    const [position = { line: 0, character: 0 }] = positions;
    assert.equal(await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position }), null);
  });
});

function contents(hover: Hover | null): string {
  return hover !== null && MarkupContent.is(hover.contents) ? hover.contents.value : '';
}

function words(hover: Hover | null, text: string): string {
  const range = hover?.range;
  if (range === undefined) return '';
  const lines = text.split('\n');
  if (range.start.line !== range.end.line) return lines.slice(range.start.line, range.end.line + 1).join('\n');
  return (lines[range.start.line] ?? '').slice(range.start.character, range.end.character);
}
