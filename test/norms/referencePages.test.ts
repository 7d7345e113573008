import assert from 'node:assert/strict';
import { posix } from 'node:path';
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
      '### Norm en uitspraak',
      '### Bepaling die gemeld wordt',
      '### Tekst die verenigbaar is',
      '### Een bevinding onderdrukken',
      '### Hoe de regel een bepaling herkent, en waar hij ophoudt',
      '### Zie ook',
      '## English',
      '### What is flagged',
      '### Why',
      '### Norm and ruling',
      '### A provision that is reported',
      '### Wording that is compatible',
      '### Suppressing a finding',
      '### How the rule recognises a provision, and where it stops',
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

  it('links the ruling and the norm, with what takes its place, and their places in the register', () => {
    assert.match(
      text,
      /\[Court of Justice of the EU, 4 March 2022, C-12\/21, Door, ECLI:EU:C:2022:34\]\(https:\/\/example\.org\/door\) \(\[register\]\(\.\.\/\.\.\/rulings\.md#court-door\)\): Doors stay open\./,
    );
    assert.match(
      text,
      /\[Article 1 Doors Directive\]\(https:\/\/example\.org\/directive\) \(\[register\]\(\.\.\/\.\.\/norms\.md#doors-1\); applies from 1 January 2010 until 12 June 2026\)/,
    );
    assert.match(
      text,
      /\[Article 1 Doors Regulation\]\(https:\/\/example\.org\/regulation\) \(\[register\]\(\.\.\/\.\.\/norms\.md#doors-new-1\); applies from 12 June 2026\)/,
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
    assert.match(page, /; deels nagegaan\): Deuren blijven open\./);
    assert.match(page, /; partly verified: Paragraphs were not seen\.\): Doors stay open\./);
    assert.match(referencePages(pack).get('docs/rulings.md') ?? '', /^Not forbidden: Locks\.$/m);
  });

  it('shows code in the words of a rule as code, and says what concepts mean', () => {
    const { pack } = loadSmall({
      'doors/close-doors.yaml': (own) => own.replace(/^why:.*$/m, 'why: {nl: "Zie `deur`.", en: "See `door` *now*."}'),
    });
    assert.ok(pack);
    const page = referencePages(pack).get('docs/rules/doors/close-doors.md') ?? '';
    assert.match(page, /^See `door` \\\*now\\\*\.$/m);
    assert.match(page, /: A door\.$/m);
  });

  it('shows no phrase of the other language, and marks what serves both', () => {
    const { pack } = loadSmall({
      'doors/close-doors.yaml': (own) =>
        `${own}unless:\n  - find: {nl: raam}\n  - find: {en: window}\n  - find: vitrage\n`,
    });
    assert.ok(pack);
    const page = referencePages(pack).get('docs/rules/doors/close-doors.md') ?? '';
    const [dutch = '', english = ''] = page.split('## English');
    assert.ok(dutch.includes('- `raam`') && !dutch.includes('window'));
    assert.ok(english.includes('- `window`') && !english.includes('raam'));
    assert.ok(english.includes('looked for in Dutch bills only'));
    assert.ok(english.includes('looked for in bills of both languages: `vitrage`'));
  });
});

describe('the indexes and registers', () => {
  const pack = smallPack();
  const pages = referencePages(pack, [
    { id: 'SC-01', title: { nl: 'Deuren open', en: 'Doors open' }, themes: ['doors'] },
  ]);

  it('lead to the rule, by theme and by what it rests on', () => {
    const link = /\[doors\/close-doors\]/;
    assert.match(pages.get('docs/rules/README.md') ?? '', /\[doors\/close-doors\]\(doors\/close-doors\.md\)/);
    assert.match(pages.get('docs/rules/doors/README.md') ?? '', /\[doors\/close-doors\]\(close-doors\.md\)/);
    for (const register of ['docs/rulings.md', 'docs/norms.md']) {
      assert.match(pages.get(register) ?? '', link, register);
      assert.match(pages.get(register) ?? '', /\(rules\/doors\/close-doors\.md\)/, register);
    }
  });

  it('tell of a ruling who decided, when, under which number and how far it was read', () => {
    const page = pages.get('docs/rulings.md') ?? '';
    const entry = page.slice(page.indexOf('<a id="court-door">'));
    for (const fact of ['4 maart 2022 · 4 March 2022', 'C-12/21', '`ECLI:EU:C:2022:34`', 'nagegaan · verified']) {
      assert.ok(entry.includes(fact), fact);
    }
    assert.match(entry, /\[artikel 1 Deurenrichtlijn\]\(norms\.md#doors-1\)/);
  });

  it('tell of a norm when it applies, what took its place and what it took the place of', () => {
    const page = pages.get('docs/norms.md') ?? '';
    const entry = (id: string): string => page.slice(page.indexOf(`<a id="${id}">`)).split('\n\n<a id=')[0] ?? '';
    const old = entry('doors-1');
    assert.ok(old.includes('vanaf 1 januari 2010 tot 12 juni 2026'));
    assert.match(old, /succeeded by \| \[artikel 1 Deurenverordening\]\(#doors-new-1\)/);
    assert.match(entry('doors-new-1'), /takes the place of \| \[artikel 1 Deurenrichtlijn\]\(#doors-1\)/);
  });

  it('link only to pages and places that there are', () => {
    for (const [path, text] of pages) {
      for (const [, target = ''] of text.matchAll(/\]\(([^)]+)\)/g)) {
        if (/^https:/.test(target)) continue;
        const [file = '', place] = target.split('#');
        const to = file === '' ? path : posix.join(posix.dirname(path), file);
        const found = pages.get(to);
        assert.ok(found !== undefined, `${target} in ${path}`);
        const headings = ['nederlands', 'english'];
        if (place !== undefined && !headings.includes(place)) {
          assert.ok(found.includes(`<a id="${place}"></a>`), `${target} in ${path}`);
        }
      }
    }
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
