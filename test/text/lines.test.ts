import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineIndex } from '../../server/text/lines.js';

describe('lines', () => {
  it('end with LF, CR LF or CR', () => {
    const index = new LineIndex('a\nb\r\nc\rd');
    assert.equal(index.count, 4);
    assert.deepEqual(index.position(7), { line: 3, character: 0 });
  });

  it('have no position between CR and LF', () => {
    assert.deepEqual(new LineIndex('ab\r\nc').position(3), { line: 0, character: 2 });
  });

  it('hold every position of any text', () => {
    const text = fc.array(fc.constantFrom('a', 'é', '😀', '\n', '\r', '\r\n', ' ')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(60), (source, offset) => {
        const { line, character } = new LineIndex(source).position(offset);
        const row = source.split(/\r\n|\r|\n/)[line];
        assert.ok(row !== undefined && character <= row.length, `${line}:${character}`);
      }),
    );
  });
});
