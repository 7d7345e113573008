import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { waitForDiagnostics } from './diagnostics.js';
import { closeEverything, hasFolder, showDocument } from './documents.js';
import { extensionApi, theExtension, waitUntilJudged } from './extension.js';

// The name of this file puts it first: what is said here of a fresh editor does not hold when others went before.
describe('starting', () => {
  afterEach(closeEverything);

  it('costs no server as long as no document could be a bill', async function () {
    const start = performance.now();
    const api = await extensionApi();
    if (this.test !== undefined) this.test.title += `; activated within ${Math.round(performance.now() - start)} ms`;
    if (!hasFolder()) {
      // This editor was opened with a bill: the server that it needs runs or is on its way.
      assert.ok(api.isRunning() || api.isStarting(), 'a bill is open and no server is started');
      return;
    }
    assert.equal(api.isRunning() || api.isStarting(), false, 'a server was started before anything was opened');
    const page = await showDocument('README.md');
    // The extension looks for a configuration too; when this search ends so did its own.
    await vscode.workspace.findFiles('**/toetssteen.config.yaml');
    assert.equal(api.isRunning() || api.isStarting(), false, 'a page that is no bill started the server');
    assert.equal(api.status(page.uri.toString()), undefined);
  });

  it('happens when a bill is opened, whose findings are there at once', async function () {
    const start = performance.now();
    const bill = await showDocument('wetsvoorstel.md');
    const [finding] = await waitForDiagnostics(bill.uri, (diagnostics) => diagnostics.length > 0);
    if (this.test !== undefined) this.test.title += `; findings within ${Math.round(performance.now() - start)} ms`;
    assert.ok(finding);
    assert.ok(bill.getText(finding.range).length > 0);
    assert.ok(theExtension().isActive, 'there are findings of an extension that did not start');
    assert.ok((await extensionApi()).isRunning());
  });

  it('leaves a document that is no bill alone', async () => {
    const page = await showDocument('README.md');
    const bill = await showDocument('wetsvoorstel.md');
    await waitForDiagnostics(bill.uri, (diagnostics) => diagnostics.length > 0);
    assert.equal((await waitUntilJudged(page)).state, 'not-a-bill');
    assert.deepEqual(vscode.languages.getDiagnostics(page.uri), []);
  });
});
