import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { block, code, escaped, link } from '../../scripts/docs/markdown.js';
import { referencePages } from '../../scripts/docs/pages.js';
import { editorSchemas } from '../../server/norms/editorSchemas.js';
import { instead, loadSmall, smallPack } from './smallPack.js';

const processor = unified().use(remarkParse);

function typesIn(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap((child) => typesIn(child)) : [])];
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

const nasty = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        '*',
        '_',
        '`',
        '#',
        '-',
        '+',
        '=',
        '1.',
        '2)',
        '<b>',
        '[a](b)',
        '&amp;',
        '|',
        '~',
        '\\',
        '>',
        '!',
        ' ',
        'a',
        'é',
        '\n',
        ':',
        '://',
        '<!--',
        '---',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

describe('text in reference pages', () => {
  it('is shown as it stands, whatever signs of Markdown are in it', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const shown = text.replaceAll(/\s+/g, ' ').trim();
        const tree = processor.parse(escaped(text));
        if (shown === '') return;
        assert.deepEqual(typesIn(tree), ['root', 'paragraph', 'text']);
        assert.equal(textOf(tree), shown);
      }),
      { numRuns: 500 },
    );
  });

  it('in code, blocks and links is closed by nothing inside it', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const fenced = processor.parse(block(text));
        assert.deepEqual(typesIn(fenced), ['root', 'code']);
        if (text.trim() === '') return;
        assert.deepEqual(typesIn(processor.parse(code(text))), ['root', 'paragraph', 'inlineCode']);
        const linked = processor.parse(link(text, `https://example.org/(a)?b=${encodeURI(text)}`));
        assert.deepEqual(typesIn(linked), ['root', 'paragraph', 'link', 'text']);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the reference page of a rule', () => {
  const pages = referencePages(smallPack());
  const text = pages.get('docs/rules/doors/close-doors.md') ?? '';

  it('has the same sections in Dutch and English', () => {
    const headings = text.split('\n').filter((line) => line.startsWith('#'));
    assert.deepEqual(headings, [
      '# `doors/close-doors`',
      '## Nederlands',
      '### Wat wordt gemeld',
      '### Waarom',
      '### Bepaling die gemeld wordt',
      '### Tekst die verenigbaar is',
      '### Norm en uitspraak',
      '### Grenzen van deze toets',
      '### Een bevinding onderdrukken',
      '### Zie ook',
      '## English',
      '### What is flagged',
      '### Why',
      '### A provision that is reported',
      '### Wording that is compatible',
      '### Norm and ruling',
      '### Limits of this check',
      '### Suppressing a finding',
      '### See also',
    ]);
  });

  it('names the severity as reports do, and shows what depends on filled-in words without the brackets', () => {
    const file = 'doors/close-doors.yaml';
    assert.match(text, /^\*\*.*\*\* \(conflict\)\. /m);
    assert.doesNotMatch(text, /\((?:fout|error)\)\. /);
    const { pack } = loadSmall({
      [file]: (own) => own.replace(/^message:.*$/m, 'message: {nl: "Dicht[ ({name})].", en: "Shut[ ({name})]."}'),
    });
    assert.ok(pack);
    assert.match(referencePages(pack).get('docs/rules/doors/close-doors.md') ?? '', /Shut \(…\)\./);
  });

  it('links the ruling and the norm, with what takes its place', () => {
    assert.match(
      text,
      /\[Court of Justice of the EU, 4 March 2022, C-12\/21, Door, ECLI:EU:C:2022:34\]\(https:\/\/example\.org\/door\): Doors stay open\./,
    );
    assert.match(
      text,
      /\[Article 1 Doors Directive\]\(https:\/\/example\.org\/directive\) \(applies from 2010-01-01; applies until 2026-06-12\)/,
    );
    assert.match(
      text,
      /\[Article 1 Doors Regulation\]\(https:\/\/example\.org\/regulation\) \(applies from 2026-06-12\)/,
    );
  });

  it('says what a ruling does not forbid and what was not fully checked', () => {
    const { pack } = loadSmall({
      'rulings/court-door.yaml': (own) =>
        `${instead('level: verified', 'level: partly, note: Paragraphs were not seen.')(own)}allowed: {nl: Sloten., en: Locks.}\n`,
    });
    assert.ok(pack);
    const page = referencePages(pack).get('docs/rules/doors/close-doors.md') ?? '';
    assert.match(page, /### What the rulings do not forbid\n\n- \[C-12\/21\]\(https:\/\/example\.org\/door\): Locks\./);
    assert.match(page, /\(deels nagegaan\): Deuren blijven open\./);
    assert.match(page, /\(partly verified: Paragraphs were not seen\.\): Doors stay open\./);
    assert.match(referencePages(pack).get('docs/register.md') ?? '', /Not forbidden: Locks\./);
  });

  it('is reached from the index, and the register names the rule', () => {
    assert.match(pages.get('docs/rules/README.md') ?? '', /\[doors\/close-doors\]\(doors\/close-doors\.md\)/);
    assert.match(pages.get('docs/register.md') ?? '', /\[doors\/close-doors\]\(rules\/doors\/close-doors\.md\)/);
  });
});

describe('schemas for editors', () => {
  it('are draft-07 and describe every key', () => {
    const bare: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, child] of Object.entries(value)) {
        if (key !== 'properties' || typeof child !== 'object' || child === null) {
          visit(child, path);
          continue;
        }
        for (const [name, property] of Object.entries<unknown>({ ...child })) {
          const described = typeof property === 'object' && property !== null && 'description' in property;
          if (!described) bare.push(`${path} › ${name}`);
          visit(property, `${path} › ${name}`);
        }
      }
    };
    for (const { name, schema } of editorSchemas()) {
      const { $schema } = schema;
      assert.equal($schema, 'http://json-schema.org/draft-07/schema#');
      visit(schema, name);
    }
    assert.deepEqual([...new Set(bare)], []);
  });
});
