/** The sample of output in the README: what the program really says about the Dutch example. */
import { run } from '../server/cli/run.js';

const start = '<!-- sample: toetssteen check examples/wetsvoorstel-asielmaatregelen.md -->';
const end = '<!-- end of sample -->';
/** The rule whose finding is shown. */
const rule = 'non-refoulement/remove-despite-risk';

/**
 * The README with the sample as the program gives it now: one finding in the example.
 * @param readme the README as it stands, with the two comments that the sample stands between
 * @param root folder of the project
 */
export async function readmeWithSample(readme: string, root: string): Promise<string> {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md must contain ${start} and, after it, ${end}`);
  const sample = await firstFinding(root);
  return `${readme.slice(0, from)}${start}\n\n\`\`\`text\n${sample}\n\`\`\`\n\n${readme.slice(to)}`;
}

async function firstFinding(root: string): Promise<string> {
  const written = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTerminal: false,
    columns: undefined,
  });
  await run(['check', 'examples/wetsvoorstel-asielmaatregelen.md', '--rule', rule, '--lang', 'en', '--quiet'], {
    cwd: root,
    env: {},
    stdout: output('stdout'),
    stderr: output('stderr'),
    readStandardInput: async () => new Uint8Array(),
    today: () => '2026-11-24',
    milliseconds: () => 0,
  });
  if (written.stderr !== '') throw new Error(written.stderr);
  // The name of the document, then findings that each begin with their severity.
  const [document = '', first = ''] = written.stdout.split(/\n\n(?= {2}(?:conflict|warning|for information) {2})/);
  return `${document}\n\n${first.trimEnd()}`;
}
