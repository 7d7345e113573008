import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { looksLikeBill } from '../../client/looksLikeBill.js';
import { parseBill } from '../../server/bill/parseBill.js';
import { readSettings } from '../../server/lsp/settings.js';
import { isOurs } from '../../server/lsp/whichDocuments.js';
import { noConfiguration } from '../../server/project/configuration.js';

/** Texts that the server takes for bills, each in its own way. */
const bills: { readonly [name: string]: string } = {
  'a heading': '# Wet\n\n### Artikel 1\n\nDe burgemeester kan een vergunning verlenen.\n',
  'a plain line': 'Artikel 1. Begrippen\n\nIn deze wet wordt verstaan onder dier: paard.\n',
  capitals: '# Wet\n\nARTIKEL I\n\nArtikel 3 vervalt.\n',
  bold: '# Regels\n\n**Artikel 4**\n\nDe minister stelt regels.\n',
  'only article': '# Wet\n\n## Enig artikel\n\nDe Marktwet vervalt.\n',
  'a quoted heading': '# Wet\n\n> ### Artikel 7\n>\n> De minister stelt regels.\n\n### Artikel 8\n\nTekst.\n',
  'an English section': '# Market Stalls Bill\n\n## Section 1 Stalls\n\nA stall must be clean.\n',
  'an English clause': '# Ferries Bill\n\nClause 2. Fares\n\n(1) A ferry may charge a fare.\n',
  'a section sign': '# Gesetz\n\n## § 5 Boote\n\nEin Boot ist zu melden.\n',
  'bare numbers':
    '# Ferries Act\n\nBe it enacted as follows:\n\n## 1 Fares\n\nA ferry may charge.\n\n## 2 Boats\n\nA boat must float.\n',
  'only front matter': '---\nkind: wetsvoorstel\n---\n\nDe minister stelt regels.\n',
  'a number of Parliament': '---\ndossier: "12 345"\n---\n\nTekst.\n',
  'a day of commencement': '---\r\ntitle: x\r\nEntry_into_force: 2027-01-01\r\n---\r\n\r\nTekst.\r\n',
  'a byte order mark': '\uFEFF---\nkind: bill\n---\n\nText.\n',
};

function isOursToTheServer(text: string): boolean {
  return isOurs('file:///bill.md', parseBill(text), readSettings({}), noConfiguration, undefined);
}

describe('what could be a bill', () => {
  for (const [name, text] of Object.entries(bills)) {
    it(`is seen by ${name}`, () => assert.ok(looksLikeBill(text)));
  }

  it('is everything that the server takes for a bill', () => {
    const examples = readdirSync('examples').filter((name) => name.endsWith('.md'));
    const texts = [...Object.values(bills), ...examples.map((name) => readFileSync(`examples/${name}`, 'utf8'))];
    for (const text of texts) {
      for (const changed of [text, text.replaceAll('\n', '\r\n'), text.toUpperCase(), text.replace(/^#+ /gm, '')]) {
        if (isOursToTheServer(changed)) assert.ok(looksLikeBill(changed), changed.slice(0, 200));
      }
    }
  });

  for (const [name, text] of Object.entries({
    'a page about software':
      '# Program\n\nSee the [article](https://example.org) and section 5 of the manual.\n\n1. Install\n2. Run\n',
    'a page about law': '# Nota\n\nVolgens artikel 5 van de wet mag dat niet.\n\n- de minister\n- de Kamer\n',
    'front matter of another program': '---\nlayout: post\nkinds: many\n---\n\nText.\n',
    'no text': '',
  })) {
    it(`is not ${name}`, () => assert.equal(looksLikeBill(text), false));
  }

  it('is found out in a moment in a long text', () => {
    const text = `${'   > > ## * _ “ '.repeat(40)}\n`.repeat(2000);
    const start = performance.now();
    assert.equal(looksLikeBill(text), false);
    assert.ok(performance.now() - start < 1000);
  });
});
