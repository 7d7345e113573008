import assert from 'node:assert/strict';
import { DocumentLinkRequest } from 'vscode-languageserver-protocol';
import { LineIndex } from '../../server/text/lines.js';
import { TestClient } from './client.js';

describe('document links', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start();
  });
  after(() => client.stop());

  let opened = 0;

  /** The words that are links, with where they lead and what is said of that. */
  async function links(text: string, path = `links-${opened++}.md`) {
    const uri = await client.open(path, text);
    const found = (await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } })) ?? [];
    const lines = new LineIndex(text);
    return found.map(({ range, target, tooltip }) => ({
      words: text.slice(lines.offset(range.start), lines.offset(range.end)),
      target,
      tooltip,
    }));
  }

  const bill = (body: string) => `---\nkind: wetsvoorstel\n---\n\n### Artikel 1\n\n${body}\n`;

  it('lead from a ruling to its text, with its name', async () => {
    assert.deepEqual(
      await links(bill('Dit volgt uit ECLI:EU:C:2022:505 – zie ook “C-131/12”. 😀 ECLI:NL:HR:2020:1234.')),
      [
        {
          words: 'ECLI:EU:C:2022:505',
          target: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62022CJ0072',
          tooltip:
            'Hof van Justitie van de EU (Eerste kamer), 30 juni 2022, C-72/22 PPU, M.A. v Valstybės sienos apsaugos tarnyba, ECLI:EU:C:2022:505 – EUR-Lex',
        },
        {
          words: 'C-131/12',
          target: 'https://curia.europa.eu/juris/liste.jsf?num=C-131%2F12&language=nl',
          tooltip: 'C-131/12 – CURIA',
        },
        {
          words: 'ECLI:NL:HR:2020:1234',
          target: 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2020:1234',
          tooltip: 'ECLI:NL:HR:2020:1234 – Rechtspraak.nl',
        },
      ],
    );
  });

  it('lead from a provision of an act to that provision', async () => {
    const [link, ...more] = await links(bill('In artikel 29, tweede lid, van de Vreemdelingenwet 2000 staat het.'));
    assert.equal(link?.words, 'artikel 29, tweede lid, van de Vreemdelingenwet 2000');
    assert.equal(link?.target, 'https://wetten.overheid.nl/jci1.3:c:BWBR0011823&artikel=29');
    assert.equal(link?.tooltip, 'artikel 29 Vreemdelingenwet 2000 – wetten.overheid.nl');
    assert.deepEqual(more, []);
  });

  it('are not on references whose act is not named beside them', async () => {
    const found = await links(
      '---\nkind: wetsvoorstel\n---\n\n### ARTIKEL I\n\nDe Gemeentewet wordt als volgt gewijzigd:\n\nA\n\n' +
        'In artikel 160 wordt „boot” vervangen door „schip”.\n\nB\n\nArtikel 161 vervalt.\n\n### ARTIKEL II\n\nZie artikel I.\n',
    );
    assert.deepEqual(
      found.map(({ words }) => words),
      ['Gemeentewet'],
    );
  });

  it('leave alone what is a link or an address already', async () => {
    assert.deepEqual(
      await links(
        bill(
          'Zie [het arrest C-131/12](https://example.org/a) en https://example.org/uitspraak?id=ECLI:NL:HR:2020:1234 daarover.',
        ),
      ),
      [],
    );
  });

  it('are not made for a citation that is not well formed, nor in an ordinary file', async () => {
    assert.deepEqual(await links(bill('Zie ECLKI:EU:C:2022:505.')), []);
    assert.deepEqual(await links('# Lees mij\n\nZie ECLI:EU:C:2022:505.\n', 'README.md'), []);
  });
});
