import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { waitForDiagnostics } from './diagnostics.js';
import { showDocument } from './documents.js';

describe('the extension', () => {
  it('is there, and starts when a bill is opened', async () => {
    const extension = vscode.extensions.getExtension('toetssteen.toetssteen');
    assert.ok(extension, 'VS Code does not know the extension');
    const bill = await showDocument('wetsvoorstel.md');
    const [finding] = await waitForDiagnostics(bill.uri, (diagnostics) => diagnostics.length > 0);
    assert.ok(finding);
    assert.ok(bill.getText(finding.range).length > 0);
    assert.ok(extension.isActive, 'there are findings of an extension that did not start');
  });

  it('leaves a document that is no bill alone', async () => {
    const page = await showDocument('README.md');
    // The bill was opened later: when it has been checked, so has the page.
    const bill = await showDocument('wetsvoorstel.md');
    await waitForDiagnostics(bill.uri, (diagnostics) => diagnostics.length > 0);
    assert.deepEqual(vscode.languages.getDiagnostics(page.uri), []);
  });
});
