import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { dutchBill, removal } from '../../lsp/bills.js';
import { waitForDiagnostics, waitForNone, waitForRule } from './diagnostics.js';
import { closeEverything, deleteDocument, hasFolder, showDocument, writeDocument } from './documents.js';
import { waitForStatus } from './extension.js';

const refoulement = 'non-refoulement/remove-despite-risk';
const folder = 'afdeling';
const configuration = `${folder}/toetssteen.config.yaml`;

describe('a configuration beside a bill', () => {
  beforeEach(() => writeDocument(`${folder}/wet.md`, dutchBill(removal)));
  afterEach(async () => {
    await closeEverything();
    await deleteDocument(folder);
    await seen();
  });

  /**
   * Has the server see that the configuration changed: VS Code tells it of what lies in the open folder. Of what lies
   * elsewhere nobody hears; there one starts it again.
   */
  async function seen(): Promise<void> {
    if (!hasFolder()) await vscode.commands.executeCommand('toetssteen.restart');
  }

  it('is followed when it comes, changes and goes', async () => {
    const bill = await showDocument(`${folder}/wet.md`);
    await waitForRule(bill.uri, refoulement);

    const address = await writeDocument(configuration, 'rules:\n  non-refoulement: off\n');
    await seen();
    await waitForNone(bill.uri);
    const status = await waitForStatus(bill, ({ configuration: used }) => used !== undefined);
    assert.equal(vscode.Uri.parse(status.configuration ?? '').path, address.path);

    const reason = 'wordt nog besproken';
    await writeDocument(
      configuration,
      `language: nl\nrules:\n  non-refoulement:\n    severity: warning\n    reason: ${reason}\n`,
    );
    await seen();
    const problem = await waitForRule(bill.uri, refoulement);
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Warning);
    assert.ok(problem.message.includes(reason), problem.message);
    assert.match(problem.message, /Europees Hof/);

    await deleteDocument(configuration);
    await seen();
    await waitForStatus(bill, ({ state, configuration: used }) => state === 'checked' && used === undefined);
    const isError = (one?: vscode.Diagnostic) => one?.severity === vscode.DiagnosticSeverity.Error;
    await waitForDiagnostics(bill.uri, ([one]) => isError(one));
  });

  it('goes before the settings of the editor, and leaves bills elsewhere alone', async () => {
    await writeDocument(configuration, 'exclude: ["wet.md"]\n');
    await seen();
    const bill = await showDocument(`${folder}/wet.md`);
    await waitForStatus(bill, ({ state }) => state === 'not-a-bill');
    const other = await showDocument('wetsvoorstel.md');
    await waitForRule(other.uri, refoulement);
    assert.deepEqual(vscode.languages.getDiagnostics(bill.uri), []);
  });

  it('that is wrong is told where it is wrong, and nothing is said of the bill', async () => {
    const address = await writeDocument(configuration, 'language: nl\nrulez: {}\n');
    await seen();
    const bill = await showDocument(`${folder}/wet.md`);
    const { message = '' } = await waitForStatus(bill, ({ state }) => state === 'broken');
    assert.match(message, /rulez/);
    const [problem] = await waitForDiagnostics(address, (all) => all.length > 0);
    assert.equal(problem?.range.start.line, 1);
    assert.deepEqual(vscode.languages.getDiagnostics(bill.uri), []);

    await writeDocument(configuration, 'language: nl\n');
    await seen();
    await waitForRule(bill.uri, refoulement);
    await waitForNone(address);
  });
});
