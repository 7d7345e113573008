import assert from 'node:assert/strict';
import { formatOutcome, isSuccess, judge, type Results, readResults } from './results.js';

const passed: Results = { passed: [{ title: 'starts', milliseconds: 12.4 }], failed: [] };
const failed: Results = {
  passed: passed.passed,
  failed: [{ title: 'stops', error: 'Error: it does not\n    at stop' }],
};

/** An outcome as a run gives it. */
function outcome(results: Results | undefined, failure?: string) {
  return { ...judge(results, failure), milliseconds: 1234 };
}

/** How many tests continuous integration counts in a text: lines that begin with a number and a word of mocha's. */
function counted(text: string, word: 'passing' | 'failing'): number {
  return text
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, second]) => second === word)
    .reduce((sum, [number]) => sum + Number(number), 0);
}

describe('a run of a suite in VS Code', () => {
  it('succeeds when tests passed, none failed and it ended well', () => {
    assert.ok(isSuccess(outcome(passed)));
    assert.equal(outcome(passed).problem, undefined);
  });

  it('fails without results, however well it seems to have ended', () => {
    assert.equal(isSuccess(outcome(undefined)), false);
    assert.match(outcome(undefined).problem ?? '', /without results/);
    assert.equal(outcome(undefined, 'the page crashed').problem, 'the page crashed');
  });

  it('fails when no test ran', () => {
    assert.equal(isSuccess(outcome({ passed: [], failed: [] })), false);
  });

  it('fails when it did not end well although all tests passed', () => {
    assert.equal(isSuccess(outcome(passed, 'the extension host ended with 1')), false);
  });

  it('names only the tests when they are why it did not end well', () => {
    assert.equal(isSuccess(outcome(failed, 'the extension host ended with 1')), false);
    assert.equal(outcome(failed, 'the extension host ended with 1').problem, undefined);
  });

  it('is told in words that continuous integration counts', () => {
    const good = formatOutcome('VS Code', outcome(passed));
    assert.deepEqual([counted(good, 'passing'), counted(good, 'failing')], [1, 0]);
    const bad = formatOutcome('VS Code', outcome(failed));
    assert.deepEqual([counted(bad, 'passing'), counted(bad, 'failing')], [1, 1]);
    assert.ok(bad.includes('it does not'));
    const crashed = formatOutcome('VS Code', outcome(undefined));
    assert.deepEqual([counted(crashed, 'passing'), counted(crashed, 'failing')], [0, 1]);
  });
});

describe('the results of a suite', () => {
  it('are refused when they are not what a suite writes', () => {
    assert.deepEqual(readResults(JSON.stringify(failed)), failed);
    assert.throws(() => readResults('{"passed": 3, "failed": 0}'));
    assert.throws(() => readResults(''));
  });
});
