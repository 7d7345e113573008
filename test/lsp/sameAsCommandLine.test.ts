import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol';
import { z } from 'zod';
import { run } from '../../server/cli/run.js';
import { words, writePack } from '../cli/pack.js';
import { dutchBill, removal } from './bills.js';
import { TestClient } from './client.js';

/** What is compared of the JSON report of the command line. */
const jsonReport = z.object({
  files: z.array(
    z.object({
      path: z.string(),
      findings: z.array(
        z.object({
          ruleId: z.string(),
          severity: z.enum(['error', 'warning', 'information']),
          message: z.string(),
          range: z.object({
            start: z.object({ line: z.number(), character: z.number() }),
            end: z.object({ line: z.number(), character: z.number() }),
          }),
          rulings: z.array(z.object({ citation: z.string(), url: z.string() })),
        }),
      ),
    }),
  ),
});

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
} as const;

const example = (name: string): string => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');

const texts: Readonly<Record<string, string>> = {
  'nl/asiel.md': example('wetsvoorstel-asielmaatregelen.md'),
  'en/asylum.md': example('asylum-emergency-bill.md'),
  'eigen.md': dutchBill(`Er komt een ${words.error}.`, `Er komt een ${words.warning}.`, removal),
  'windows.md': dutchBill(removal, 'Gelet op Verordening (EU) nr. 604/2013 zijn er regels.').replaceAll('\n', '\r\n'),
  'onderdrukt.md': dutchBill(
    '<!-- toetssteen-disable-next non-refoulement: is elders geregeld -->',
    removal,
    `Er komt een ${words.information}.`,
  ),
};

interface Comparison {
  readonly name: string;
  readonly configuration: string;
  readonly flags?: readonly string[];
  readonly settings?: unknown;
}

const comparisons: readonly Comparison[] = [
  { name: 'with nothing but a pack of one’s own', configuration: '' },
  {
    name: 'with other severities, and rules that are off',
    configuration: [
      'rules:',
      '  bouwsels/no-error: { severity: information, reason: Alleen ter kennisneming. }',
      '  criminalising-aid: off',
      '  non-refoulement: { severity: warning, reason: Wordt nog besproken. }',
      '  two-status: off',
      '  two-status/unequal-family-reunification: on',
      '',
    ].join('\n'),
  },
  { name: 'with a language and a day of the configuration', configuration: 'language: en\nas-of: 2025-03-01\n' },
  {
    name: 'with a day and a language that go before everything else',
    configuration: 'language: nl\nas-of: 2025-03-01\n',
    flags: ['--as-of', '2027-06-01', '--lang', 'en'],
    settings: { asOf: '2027-06-01', language: 'en' },
  },
];

describe('the language server and the command line', () => {
  let client: TestClient;
  const uris = new Map<string, string>();
  before(async () => {
    client = await TestClient.start({ folders: ['.'] }, (starting) => {
      writePack(starting);
      for (const [path, text] of Object.entries(texts)) starting.write(path, text);
    });
    for (const [path, text] of Object.entries(texts)) uris.set(path, await client.open(path, text));
  });
  after(() => client.stop());

  for (const { name, configuration, flags = [], settings = {} } of comparisons) {
    it(`find the same ${name}`, async () => {
      writePack(client, configuration);
      await client.filesChanged('toetssteen.config.yaml');
      await client.configure(settings);
      const files = await onCommandLine(client.folder, flags);
      assert.deepEqual(files.map(({ path }) => path).sort(), [...uris.keys()].sort());
      let compared = 0;
      for (const { path, findings } of files) {
        const diagnostics = await client.diagnostics(uris.get(path) ?? '');
        assert.deepEqual(
          diagnostics.map(({ code, severity, range }) => ({ code, severity, range })),
          findings.map(({ ruleId, severity, range }) => ({ code: ruleId, severity: severities[severity], range })),
          path,
        );
        for (const [at, { message, rulings }] of findings.entries()) {
          const shown = diagnostics[at];
          const [ruling] = rulings;
          assert.ok(String(shown?.message).startsWith(message), `${path}: ${message}`);
          if (ruling === undefined) continue;
          assert.ok(String(shown?.message).endsWith(ruling.citation), ruling.citation);
          assert.equal(shown?.codeDescription?.href, ruling.url);
        }
        compared += findings.length;
      }
      assert.ok(compared > 15, String(compared));
    });
  }
});

async function onCommandLine(cwd: string, flags: readonly string[]): Promise<z.infer<typeof jsonReport>['files']> {
  let written = '';
  const output = (write: (text: string) => void) => ({ write, isTerminal: false, columns: undefined });
  await run(['check', '.', '--format', 'json', ...flags], {
    cwd,
    env: {},
    stdout: output((text) => {
      written += text;
    }),
    stderr: output(() => undefined),
    readStandardInput: async () => new Uint8Array(),
    // As the server has it: some findings depend on the law of today.
    today: () => new Date().toLocaleDateString('sv-SE'),
    milliseconds: () => 0,
  });
  return jsonReport.parse(JSON.parse(written)).files;
}
