import assert from 'node:assert/strict';
import { parseBill } from '../../server/bill/parseBill.js';
import { builtInPack } from '../../server/project/builtInPack.js';
import { TestClient } from './client.js';
import { chosen, completionsAt } from './editing.js';

const dutch = '---\nkind: memorandum\nlang: nl\n---\n\n';
const english = '---\nkind: memorandum\nlang: en\n---\n\n';

let client: TestClient;
before(async () => {
  client = await TestClient.start({ initializationOptions: { clientCommands: true } });
});
after(() => client.stop());

const labels = async (written: string): Promise<string[]> =>
  (await completionsAt(client, written)).map(({ label }) => label);

describe('completing the citation of a ruling', () => {
  it('writes an ECLI behind its first letters', async () => {
    const written = `${dutch}Zie ECLI:EU:C:2022:5‸ over de noodtoestand.\n`;
    const items = await completionsAt(client, written);
    assert.ok(chosen(written, items, /C-72\/22 PPU/).endsWith('Zie ECLI:EU:C:2022:505 over de noodtoestand.\n'));
    for (const { filterText = '' } of items) assert.ok(filterText.startsWith('ECLI:EU:C:2022:5'), filterText);
  });

  it('writes the usual citation behind the number of a case, in the language of the bill', async () => {
    const written = `${dutch}Zie C-72/2‸ en verder.\n`;
    assert.ok(
      chosen(written, await completionsAt(client, written), /C-72\/22/).endsWith(
        'Zie HvJ EU 30 juni 2022, C-72/22 PPU, ECLI:EU:C:2022:505 en verder.\n',
      ),
    );
    const other = `${english}See C-72/2‸.\n`;
    assert.ok(
      chosen(other, await completionsAt(client, other), /C-72\/22/).endsWith(
        'See CJEU, 30 June 2022, C-72/22 PPU, ECLI:EU:C:2022:505.\n',
      ),
    );
  });

  it('does not name a court twice', async () => {
    const written = `${dutch}Aldus HvJ EU C-72/2‸.\n`;
    assert.ok(
      chosen(written, await completionsAt(client, written), /C-72\/22/).endsWith(
        'Aldus HvJ EU 30 juni 2022, C-72/22 PPU, ECLI:EU:C:2022:505.\n',
      ),
    );
  });

  it('knows a ruling by its name behind the word for a court or case', async () => {
    const written = `${dutch}Het Hof wees het arrest Saa‸ in 2008.\n`;
    const result = chosen(written, await completionsAt(client, written), /^Saadi/);
    assert.match(result, /arrest EHRM 28 februari 2008, 37201\/06, ECLI:CE:ECHR:2008:0228JUD003720106 in 2008/);
  });

  it('shows what was held, and where one can read it', async () => {
    const [item] = await completionsAt(client, `${dutch}Zie C-72/22‸.\n`);
    assert.ok(typeof item?.documentation === 'object');
    assert.match(item.documentation.value, /https:\/\//);
    assert.match(item.detail ?? '', /Hof van Justitie/);
  });

  it('does not offer what has been overtaken, or may not be cited as authority', async () => {
    const rulings = [...builtInPack().rulings.values()].filter(({ ecli }) => ecli !== undefined);
    const excluded = rulings.filter(({ superseded, signal }) => superseded || signal === 'do-not-cite');
    assert.notEqual(excluded.length, 0);
    for (const { ecli = '', name } of excluded) {
      assert.deepEqual(await labels(`${dutch}Zie ${ecli.slice(0, -1)}‸.\n`), [], name);
    }
  });

  it('leaves ordinary words alone', async () => {
    for (const words of ['Saa‸', 'De Kamer‸', 'Op 12‸', 'Zie pagina 72/2‸', 'een ‸', 'EU-‸', 'op- en overslag: ‸'])
      assert.deepEqual(await labels(`${dutch}Wij schrijven ${words}\n`), [], words);
  });
});

describe('completing the name of an act', () => {
  it('offers numbered acts of the Union that are in force behind their kind', async () => {
    const offered = await labels(`${dutch}Volgens Verordening (EU) 2024/1‸.\n`);
    assert.ok(offered.includes('Verordening (EU) 2024/1348'));
    assert.ok(offered.every((label) => label.startsWith('Verordening ')));
    const directives = await labels(
      `---\nkind: bill\nlang: nl\nentry-into-force: 2027-01-01\n---\n\n### Artikel 1\n\nVolgens Richtlijn ‸\n`,
    );
    assert.ok(directives.includes('Richtlijn 2008/115/EG'));
    assert.ok(!directives.some((label) => label.includes('2013/32')), directives.join());
  });

  it('writes the whole name behind its beginning', async () => {
    const written = `${dutch}Artikel 29 van de Vree‸ is van toepassing.\n`;
    const result = chosen(written, await completionsAt(client, written), 'Vreemdelingenwet 2000');
    assert.ok(result.endsWith('Artikel 29 van de Vreemdelingenwet 2000 is van toepassing.\n'));
  });

  it('offers nothing for names that it does not know', async () => {
    assert.deepEqual(await labels(`${dutch}Artikel 29 van de Nederlander‸\n`), []);
  });
});

describe('completing a suppression', () => {
  const bill = (written: string): string =>
    `---\nkind: bill\nlang: nl\n---\n\n${written}\n\n### Artikel 1\n\nDe vreemdeling wordt uitgezet, ook indien hij een reëel risico loopt op foltering.\n`;

  it('offers the directives, the usual one first', async () => {
    const items = await completionsAt(client, bill('<!-- toets‸'));
    const first = [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))[0];
    assert.equal(first?.label, 'toetssteen-disable-next');
    assert.equal(items.length, 4);
  });

  it('offers rules and themes with what they are about, those that are found here first', async () => {
    const items = await completionsAt(client, bill('<!-- toetssteen-disable-next ‸ -->'));
    const sorted = [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    assert.deepEqual(
      sorted
        .slice(0, 2)
        .map(({ label }) => label)
        .sort(),
      ['non-refoulement', 'non-refoulement/remove-despite-risk'],
    );
    assert.ok(items.every(({ detail }) => detail !== undefined && detail !== ''));
    assert.ok(!items.some(({ label }) => label.startsWith('suppressions')));
  });

  it('replaces what was typed of the name, and goes on to the reason', async () => {
    const written = bill('<!-- toetssteen-disable-next non-ref‸ -->');
    const result = chosen(written, await completionsAt(client, written), 'non-refoulement/remove-despite-risk');
    assert.ok(result.includes('<!-- toetssteen-disable-next non-refoulement/remove-despite-risk:  -->'));
  });

  it('offers beginnings of reasons behind the colon, with a space between', async () => {
    const written = bill('<!-- toetssteen-disable-next non-refoulement:‸ -->');
    const result = chosen(written, await completionsAt(client, written), /^zie de toelichting/);
    assert.ok(result.includes('non-refoulement: zie de toelichting, paragraaf  -->'));
  });

  it('leaves other comments alone', async () => {
    assert.deepEqual(await labels(bill('<!-- zie artikel 29 van de Vree‸ -->')), []);
  });
});

describe('completing a compatible clause', () => {
  const offence =
    'Hij die zijn minderjarig kind meeneemt bij onrechtmatige binnenkomst in Nederland, wordt gestraft met gevangenisstraf van ten hoogste een jaar.';
  const top = '---\nkind: bill\nlang: nl\n---\n\n';

  it('writes it as the next paragraph on an empty line', async () => {
    const written = `${top}### Artikel 3\n\n1. ${offence}\n\n2. De rechter kan afwijken.\n\n‸\n\n### Artikel 4\n\nSlot.\n`;
    const result = chosen(written, await completionsAt(client, written), /^waarborg: /);
    assert.match(result, /\n\n3\. Het eerste lid is niet van toepassing op .+\n\n### Artikel 4/);
    assert.equal(parseBill(result).provisions[0]?.children.length, 3);
  });

  it('goes on where the number has been typed', async () => {
    const written = `${top}### Artikel 3\n\n1. ${offence}\n2. De rechter kan afwijken.\n3. waar‸\n`;
    const result = chosen(written, await completionsAt(client, written), /^waarborg: /);
    assert.match(result, /\n3\. Het eerste lid is niet van toepassing op .+\n$/);
  });

  it('makes a place to fill in of what the drafter has to choose', async () => {
    const written = `${top}### Artikel 3\n\n1. Hij die een vreemdeling zonder rechtmatig verblijf uit menslievendheid onderdak verschaft, wordt gestraft met hechtenis van ten hoogste drie maanden.\n\n‸\n`;
    const items = await completionsAt(client, written);
    const item = items.find(({ textEdit }) => textEdit?.newText.includes('[…]'));
    assert.match(item?.textEdit?.newText ?? '', /\$\{1:\[…\]\}/);
    assert.equal(item?.insertTextFormat, 2);
  });

  it('is not offered in an article without findings, nor before the last paragraph, nor in the middle of a line', async () => {
    assert.deepEqual(await labels(`${top}### Artikel 3\n\n1. ${offence}\n\n### Artikel 4\n\n1. Slot.\n\n‸\n`), []);
    assert.deepEqual(await labels(`${top}### Artikel 3\n\n1. ${offence}\n\n‸\n\n2. Slot.\n`), []);
    assert.deepEqual(await labels(`${top}### Artikel 3\n\n1. ${offence}\n\n2. Dat is een waar‸\n`), []);
  });
});

describe('completing the settings at the top', () => {
  const bill = (top: string): string => `---\nlang: nl\n${top}\n---\n\n### Artikel 1\n\nDeze wet treedt in werking.\n`;

  it('offers the keys that are not there yet', async () => {
    assert.deepEqual((await labels(bill('‸'))).sort(), ['dossier', 'entry-into-force', 'kind', 'title']);
  });

  it('offers the values of a key, with a space before them', async () => {
    const written = bill('kind:‸');
    const items = await completionsAt(client, written);
    assert.deepEqual(
      items.map(({ label }) => label),
      ['bill', 'memorandum', 'policy'],
    );
    assert.ok(chosen(written, items, 'memorandum').includes('\nkind: memorandum\n'));
  });

  it('offers a date as it must be written', async () => {
    const [date] = await labels(bill('entry-into-force: ‸'));
    assert.match(date ?? '', /^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('completion', () => {
  it('offers nothing in an ordinary text', async () => {
    assert.deepEqual(await labels('# Lees mij\n\nZie ECLI:EU:C:2022‸\n'), []);
    assert.deepEqual(await labels('# Lees mij\n\n<!-- toetssteen-‸\n'), []);
  });
});
