import assert from 'node:assert/strict';
import { formatCompact } from '../../server/report/compact.js';
import { finding, rangeOf, report } from './sample.js';

describe('the report of one line a finding', () => {
  it('gives file, line, column, severity, provision, title and rule', () => {
    const column = rangeOf('onderdak verschaft').start - '### Artikel 5\n\n'.length + 1;
    assert.equal(
      formatCompact(report([finding()])),
      `voorbeeld.md:3:${column}: error: Artikel 5, eerste lid: Hulp zonder winstbejag wordt strafbaar [criminalising-aid/penalise-unpaid-help]\n`,
    );
  });

  it('names no provision for what stands outside any', () => {
    const text = formatCompact(report([finding({ provision: { label: '', range: rangeOf('hechtenis') } })]));
    assert.match(text, /: error: Hulp zonder/);
  });

  it('is empty when nothing was found', () => {
    assert.equal(formatCompact(report([])), '');
  });

  it('stays one line when a title or path would break it', () => {
    const text = formatCompact(report([finding({ title: 'een\ntitel\r\nop regels' })]));
    assert.equal(text.split('\n').length, 2);
  });

  it('orders findings by place, then by rule', () => {
    const last = finding({ range: rangeOf('hechtenis') });
    const first = finding({ ruleId: 'a/a' });
    const text = formatCompact(report([last, finding(), first]));
    assert.deepEqual(
      text
        .trimEnd()
        .split('\n')
        .map((line) => line.slice(line.lastIndexOf('['))),
      ['[a/a]', '[criminalising-aid/penalise-unpaid-help]', '[criminalising-aid/penalise-unpaid-help]'],
    );
  });
});
