import type { Connection } from 'vscode-languageserver';
import { inBackground } from './background.js';
import type { CheckedDocument, Outcome } from './checkedDocument.js';
import { totals } from './findingTotals.js';
import { problemLines } from './problemDiagnostics.js';
import { type DocumentStatus, statusNotification } from './protocol.js';

const nothingKnown = {
  configuration: undefined,
  asOf: undefined,
  rules: undefined,
  packs: [],
  findings: undefined,
  suppressed: undefined,
  milliseconds: undefined,
  message: undefined,
};

/** Tells the client how its documents stand, so that nobody has to guess whether anything is being checked. */
export class StatusReporter {
  /** @param wanted whether the client shows it */
  constructor(
    private readonly connection: Connection,
    private readonly wanted: boolean,
  ) {}

  /** The check of a version of a document began. */
  checking(uri: string, version: number): void {
    this.send({ ...nothingKnown, uri, version, state: 'checking' });
  }

  /** A document was checked, or left alone. */
  ended(uri: string, version: number, outcome: Outcome): void {
    if (outcome.state === 'checked') this.send(checkedStatus(outcome.document));
    else if (outcome.state === 'broken') {
      const message = problemLines(outcome.problems, outcome.language).join('\n');
      this.send({ ...nothingKnown, uri, version, state: 'broken', message });
    } else this.send({ ...nothingKnown, uri, version, state: outcome.state });
  }

  private send(status: DocumentStatus): void {
    if (!this.wanted) return;
    inBackground(this.connection, this.connection.sendNotification(statusNotification, status));
  }
}

function checkedStatus(document: CheckedDocument): DocumentStatus {
  const { uri, version, configuration, asOf, rulesInForce, pack, findings, milliseconds } = document;
  return {
    uri,
    version,
    state: 'checked',
    configuration: configuration.file,
    asOf,
    rules: rulesInForce,
    packs: pack.manifests.map((manifest) => ({ id: manifest.id, version: manifest.version })),
    findings: totals(findings),
    suppressed: findings.filter(({ suppressed }) => suppressed !== undefined).length,
    milliseconds: Math.round(milliseconds),
    message: undefined,
  };
}
