import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Provision } from '../../server/bill/model.js';
import { parseBill } from '../../server/bill/parseBill.js';
import { applyChange } from '../../server/lsp/actions/change.js';
import { nextParagraph } from '../../server/lsp/actions/nextParagraph.js';

const clause = 'Onze Minister houdt rekening met het belang van het kind.';

/** The innermost article with paragraphs. */
function articleOf(provisions: readonly Provision[]): Provision | undefined {
  for (const provision of provisions) {
    const inner = articleOf(provision.children);
    if (inner !== undefined) return inner;
    if (provision.kind === 'article' && provision.children.some(({ kind }) => kind === 'paragraph')) return provision;
  }
  return undefined;
}

/** The text with a paragraph more in its article. */
function extended(source: string): string {
  const article = articleOf(parseBill(source).provisions);
  assert.ok(article, source);
  const next = nextParagraph(source, article);
  assert.ok(next, source);
  const { offset, separator, lead } = next;
  return applyChange(source, { range: { start: offset, end: offset }, text: separator + lead + clause });
}

describe('the paragraph that follows the last one of an article', () => {
  const styles: readonly { readonly name: string; readonly before: string; readonly after: string }[] = [
    { name: 'a tight list', before: '1. Een.\n2. Twee.', after: '\n3. ' },
    { name: 'paragraphs with blank lines', before: '1. Een.\n\n2. Twee.', after: '\n\n3. ' },
    { name: 'numbers that Markdown must not take for a list', before: '1\\. Een.\n\n2\\. Twee.', after: '\n\n3\\. ' },
    { name: 'brackets', before: '(1) Een.\n\n(2) Twee.', after: '\n\n(3) ' },
    { name: 'bold numbers', before: '**1.** Een.\n\n**2.** Twee.', after: '\n\n**3.** ' },
    { name: 'white space of several widths', before: '1.  Een.\n\n2.  Twee.', after: '\n\n3.  ' },
    { name: 'a paragraph put in between', before: '1. Een.\n\n1a. Anderhalf.', after: '\n\n2. ' },
    { name: 'more than nine', before: '8. Acht.\n\n9. Negen.', after: '\n\n10. ' },
    {
      name: 'a last paragraph with items',
      before: '1. Een.\n2. Hij let op:\n   a. dit; en\n   b. dat.',
      after: '\n3. ',
    },
  ];
  for (const { name, before, after } of styles) {
    it(`is numbered in the style of the article: ${name}`, () => {
      const source = `### Artikel 5\n\n${before}\n\n### Artikel 6\n\nSlot.\n`;
      assert.equal(extended(source), `### Artikel 5\n\n${before}${after}${clause}\n\n### Artikel 6\n\nSlot.\n`);
    });
  }

  it('stays inside a block quote', () => {
    const source =
      '### ARTIKEL I\n\nNa artikel 4 van de Jachtwet wordt een artikel ingevoegd, luidende:\n\n> **Artikel 4a**\n>\n> 1\\. Een.\n>\n> 2\\. Twee.\n\n### ARTIKEL II\n\nSlot.\n';
    assert.ok(extended(source).includes(`> 2\\. Twee.\n>\n> 3\\. ${clause}\n\n### ARTIKEL II`));
  });

  it('stays inside quotation marks', () => {
    const source =
      '### ARTIKEL I\n\nNa artikel 4 van de Jachtwet wordt een artikel ingevoegd, luidende:\n\n«Artikel 4a\n\n1. Een.\n\n2. Twee.»\n';
    assert.ok(extended(source).includes(`2. Twee.\n\n3. ${clause}»\n`));
  });

  it('is not there for an article without numbered paragraphs', () => {
    const source = '### Artikel 5\n\nDeze wet treedt in werking.\n';
    const [article] = parseBill(source).provisions;
    assert.ok(article);
    assert.equal(nextParagraph(source, article), undefined);
  });

  it('is always read as one paragraph more, with the number that follows', () => {
    const marker = fc.constantFrom(
      (n: number) => `${n}. `,
      (n: number) => `${n}\\. `,
      (n: number) => `(${n}) `,
      (n: number) => `**${n}.** `,
    );
    const words = fc.constantFrom(
      'De aanvraag wordt ingediend bij Onze Minister.',
      'Het college beslist binnen acht weken.',
      'Bij ministeriële regeling worden *nadere* regels gesteld.',
    );
    const items = fc.constantFrom('', ':\n\n   a. een akte; en\n\n   b. een foto.');
    const ending = fc.constantFrom('\n', '\r\n');
    const quoted = fc.boolean();
    const generated = fc.tuple(
      marker,
      fc.array(fc.tuple(words, items), { minLength: 1, maxLength: 12 }),
      ending,
      quoted,
    );
    fc.assert(
      fc.property(generated, ([mark, paragraphs, lineEnding, inQuote]) => {
        const list = paragraphs
          .map(([text, more], at) => mark(at + 1) + (more === '' ? text : text.replace(/\.$/, more)))
          .join('\n\n');
        const body = inQuote ? `#### Artikel 7a\n\n${list}`.replace(/^/gm, '> ') : list;
        const head = inQuote
          ? '### ARTIKEL I\n\nNa artikel 7 van de Jachtwet wordt een artikel ingevoegd, luidende:'
          : '### Artikel 7';
        const source = `${head}\n\n${body}\n\n### ${inQuote ? 'ARTIKEL II' : 'Artikel 8'}\n\nSlot.\n`.replaceAll(
          '\n',
          lineEnding,
        );
        const before = articleOf(parseBill(source).provisions)?.children ?? [];
        fc.pre(before.length === paragraphs.length);
        const after = articleOf(parseBill(extended(source)).provisions)?.children ?? [];
        assert.equal(after.length, before.length + 1);
        assert.equal(after.at(-1)?.number, String(paragraphs.length + 1));
        assert.deepEqual(
          after.slice(0, -1).map(({ label }) => label),
          before.map(({ label }) => label),
        );
        assert.equal(after.at(-1)?.children.length, 0);
      }),
      { numRuns: 200 },
    );
  });
});
