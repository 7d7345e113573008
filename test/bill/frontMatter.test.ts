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
      '---\nlanguage: nl\nentry_into_force: 2026-07-01\nkind: circulaire\nsubjects: [migration]\nidentifier: X\n---\n',
    );
    assert.deepEqual(
      [frontMatter.language, frontMatter.entryIntoForce, frontMatter.kind, frontMatter.problems],
      ['nl', '2026-07-01', undefined, []],
    );
  });

  for (const [line, key] of [
    ['lang: fr', 'lang'],
    ['kind: bills', 'kind'],
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

  it('reports broken YAML and reads on', () => {
    const { frontMatter, bodyStart } = readFrontMatter('---\ntitle: "open\nkind: bill\n---\nTekst');
    assert.equal(frontMatter.problems.length, 1);
    assert.equal(bodyStart, 31);
  });

  it('is not a rule somewhere else, nor a block that never closes', () => {
    assert.equal(readFrontMatter('Tekst\n---\nkind: bill\n---\n').frontMatter.range, undefined);
    assert.equal(readFrontMatter('---\nkind: bill\n').frontMatter.range, undefined);
  });

  it('is read after a byte order mark', () => {
    assert.equal(readFrontMatter('\ufeff---\nkind: policy\n---\n').frontMatter.kind, 'policy');
  });
});
