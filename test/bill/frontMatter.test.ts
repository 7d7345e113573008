import assert from 'node:assert/strict';
import { readFrontMatter } from '../../server/bill/frontMatter.js';

describe('front matter', () => {
  it('gives kind, title, language, date and dossier', () => {
    const source =
      '---\nkind: memorandum\ntitle: "Een titel"\nlang: en\nentry-into-force: 2027-01-31\ndossier: 36349\n---\nTekst';
    const { frontMatter, bodyStart } = readFrontMatter(source);
    assert.deepEqual(
      [
        frontMatter.kind,
        frontMatter.title,
        frontMatter.language,
        frontMatter.entryIntoForce,
        frontMatter.dossier,
        frontMatter.problems,
      ],
      ['memorandum', 'Een titel', 'en', '2027-01-31', '36349', []],
    );
    assert.equal(source.slice(bodyStart), '\nTekst');
  });

  it('takes other spellings, and leaves keys of others alone', () => {
    const { frontMatter } = readFrontMatter(
      '---\nlanguage: nl\nentry_into_force: 2026-07-01\nsubjects: [migration]\nidentifier: X\n---\n',
    );
    assert.deepEqual(
      [frontMatter.language, frontMatter.entryIntoForce, frontMatter.problems],
      ['nl', '2026-07-01', []],
    );
  });

  for (const [line, key] of [
    ['lang: fr', 'lang'],
    ['kind: bills', 'kind'],
    ['kind: foo', 'kind'],
    ['kind: [bill]', 'kind'],
    ['entry-into-force: 2027-02-30', 'entry-into-force'],
    ['entry-into-force: soon', 'entry-into-force'],
    ['title: {a: b}', 'title'],
  ] as const) {
    it(`says what cannot be used, and where: ${line}`, () => {
      const source = `---\r\ndossier: x\r\n${line}\r\n---\r\nTekst`;
      const { frontMatter } = readFrontMatter(source);
      const [problem] = frontMatter.problems;
      assert.equal(frontMatter.problems.length, 1);
      assert.equal(problem?.key, key);
      assert.equal(source.slice(problem?.range.start, problem?.range.end), line.slice(line.indexOf(':') + 2));
      assert.equal(frontMatter.dossier, 'x');
    });
  }

  it('takes the names of kinds in both languages', () => {
    const kinds = ['wetsvoorstel', 'Memorie van toelichting', 'toelichting', 'explanatory-memorandum', 'beleid'].map(
      (name) => readFrontMatter(`---\nkind: ${name}\n---\n`).frontMatter.kind,
    );
    assert.deepEqual(kinds, ['bill', 'memorandum', 'memorandum', 'memorandum', 'policy']);
  });

  for (const [line, meant] of [
    ['titel: Wet', 'title'],
    ['soort: bill', 'kind'],
    ['taal: nl', 'lang'],
    ['knid: bill', 'kind'],
    ['dosier: 36999', 'dossier'],
    ['entryIntoForce: 2027-01-01', 'entry-into-force'],
    ['entry-in-force: 2027-01-01', 'entry-into-force'],
  ] as const) {
    it(`says which key was meant by ${line}`, () => {
      const source = `---\n${line}\n---\n`;
      const [problem, ...more] = readFrontMatter(source).frontMatter.problems;
      assert.deepEqual(more, []);
      assert.equal(source.slice(problem?.range.start, problem?.range.end), line.slice(0, line.indexOf(':')));
      assert.match(problem?.message.en ?? '', new RegExp(`\`${meant}\``));
    });
  }

  it('leaves alone keys of others that look like ours, and a translation beside the key itself', () => {
    const lines = 'land: nl\nlanguages: [nl]\nmind: x\nsubtitle: x\ntitel: Wet\ntitle: Act';
    assert.deepEqual(readFrontMatter(`---\n${lines}\n---\n`).frontMatter.problems, []);
  });

  it('reports broken YAML once and reads on', () => {
    const { frontMatter, bodyStart } = readFrontMatter('---\ntitle: "open\nkind: bill\n---\nTekst');
    assert.equal(frontMatter.problems.length, 1);
    assert.equal(bodyStart, 31);
    const list = readFrontMatter('---\ndossier: x\nkind: [bill\n---\nTekst').frontMatter;
    assert.deepEqual(
      list.problems.map(({ key, range }) => [key, range.start]),
      [['kind', 15]],
    );
    assert.equal(list.dossier, 'x');
  });

  it('leaves the words of another program alone', () => {
    for (const entries of ['kind: AMvB\nland: nl', 'titel: Wet\nidentificatie: x']) {
      assert.deepEqual(readFrontMatter(`---\n${entries}\n---\nTekst`).frontMatter.problems, [], entries);
    }
  });

  it('is not a rule somewhere else, nor a block that never closes', () => {
    assert.equal(readFrontMatter('Tekst\n---\nkind: bill\n---\n').frontMatter.range, undefined);
    assert.equal(readFrontMatter('---\nkind: bill\n').frontMatter.range, undefined);
  });

  it('is reported when it never closes, and its words are read as text', () => {
    for (const source of [
      '---\nkind: bill\nauteur: x\n\n### Artikel 1\n\nEr is een huis.\n',
      '---\r\nkind: bill\r\nauteur: x\r\n\r\n### Artikel 1\r\n\r\nEr is een huis.\r\n\r\n---\r\n\r\nEen hond.\r\n',
    ]) {
      const { frontMatter, bodyStart } = readFrontMatter(source);
      assert.deepEqual([frontMatter.range, bodyStart, frontMatter.problems.length], [undefined, 0, 1]);
      const { start, end } = frontMatter.problems[0]?.range ?? { start: 0, end: 0 };
      assert.match(source.slice(start, end), /^---\r?\nkind: bill\r?\nauteur: x$/);
    }
    assert.deepEqual(readFrontMatter('---\n\nkind: bill\n').frontMatter.problems, []);
    assert.deepEqual(readFrontMatter('---\nOverwegende: dat er een huis is.\n').frontMatter.problems, []);
  });

  it('is read after a byte order mark', () => {
    assert.equal(readFrontMatter('\ufeff---\nkind: policy\n---\n').frontMatter.kind, 'policy');
  });
});
