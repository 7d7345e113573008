import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Environment } from '../../server/cli/io.js';
import { type Outcome, Workplace } from './harness.js';

/** A fenced block of the guide: its language, the file that it is, and its text. */
interface Block {
  readonly language: string;
  readonly file: string | undefined;
  readonly text: string;
}

const [, dutch = '', english = ''] = readFileSync('docs/writing-rules.md', 'utf8').split(
  /^## (?:Nederlands|English)$/m,
);

function blocks(half: string): Block[] {
  return [...half.matchAll(/^```(\w+)(?: title="([^"]+)")?\n(.*?)^```$/gms)].map(
    ([, language = '', file, text = '']) => ({ language, file, text }),
  );
}

/** Follows half of the guide to the letter, in a folder that was empty: writes its files, runs its commands. */
async function follow(half: string, place: Workplace, env: Environment): Promise<number> {
  let last: Outcome | undefined;
  const ran = new Set<string>();
  const run = async (command: string): Promise<Outcome> => {
    ran.add(command);
    const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare = '']) => quoted ?? bare);
    const outcome = await place.run(words, { env });
    assert.equal(outcome.code, 0, `${command}\n${outcome.stdout}${outcome.stderr}`);
    return outcome;
  };
  for (const { language, file, text } of blocks(half)) {
    if (file !== undefined) place.write(file, text);
    if (file?.includes('workflows') === true) {
      for (const { run: step } of parse(text).jobs.toetssteen.steps) {
        const [, command] = /^node tools\/toetssteen\.cjs (.+)$/.exec(step ?? '') ?? [];
        // What was run above need not be run again: only the configuration has more in it now.
        if (command !== undefined && !ran.has(command)) await run(command);
      }
    }
    if (language === 'sh') {
      for (const line of text.trim().split('\n')) last = await run(line.replace(/^toetssteen /, ''));
    }
    if (language === 'text') {
      for (const line of text.trimEnd().split('\n')) {
        assert.ok(last?.stdout.split('\n').includes(line), `"${line}" is not what the program says:\n${last?.stdout}`);
      }
    }
  }
  return ran.size;
}

describe('docs/writing-rules.md', () => {
  for (const [name, half, env] of [
    ['Dutch', dutch, {}],
    ['English', english, { LC_ALL: 'en_GB.UTF-8' }],
  ] as const) {
    it(`can be followed to the letter in ${name}`, async function () {
      // Each command reads and compiles all rules, as it does for a user.
      this.timeout(180_000);
      const place = new Workplace();
      try {
        assert.ok((await follow(half, place, env)) === 6);
      } finally {
        place.remove();
      }
    });
  }

  it('explains the same steps in both languages', () => {
    const steps = (half: string): number => [...half.matchAll(/^### \d\. /gm)].length;
    assert.equal(steps(dutch), 7);
    assert.equal(steps(english), 7);
    const shapes = (half: string): string[] => blocks(half).map(({ language }) => language);
    assert.deepEqual(shapes(dutch), shapes(english));
  });

  it('shows only examples that it mentions as the rule has them', () => {
    for (const half of [dutch, english]) {
      const rule = blocks(half).find(({ text }) => text.startsWith('id: ') && text.includes('examples:'))?.text ?? '';
      const section = half.slice(half.indexOf('### 3.'), half.indexOf('### 4.'));
      const quoted = [...section.matchAll(/: “([^”]+)”/g)].map(([, sentence = '']) => sentence);
      assert.equal(quoted.length, 3);
      for (const sentence of quoted) assert.ok(rule.includes(sentence), sentence);
    }
  });
});
