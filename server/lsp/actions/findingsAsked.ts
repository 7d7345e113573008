import type { CodeActionContext } from 'vscode-languageserver';
import type { Finding } from '../../check/finding.js';
import { fingerprint } from '../../check/fingerprint.js';
import type { Range } from '../../text/range.js';
import type { CheckedDocument } from '../checkedDocument.js';
import { diagnosticData, diagnosticSource } from '../diagnostic.js';

/** A finding that actions are asked for, with the diagnostic of the client that shows it. */
export interface FindingAsked {
  readonly finding: Finding;
  readonly diagnostic: CodeActionContext['diagnostics'][number] | undefined;
}

/**
 * The findings that a client asks actions for: those whose diagnostics it sends, by name; a client that loses what we
 * put into a diagnostic is understood by rule and place, and one that sends none by the place of the cursor.
 */
export function findingsAsked(document: CheckedDocument, range: Range, context: CodeActionContext): FindingAsked[] {
  const shown = document.findings.filter(({ suppressed }) => suppressed === undefined);
  const ours = context.diagnostics.filter(({ source }) => source === diagnosticSource);
  if (ours.length === 0) {
    return shown
      .filter((finding) => finding.range.start <= range.end && range.start <= finding.range.end)
      .map((finding) => ({ finding, diagnostic: undefined }));
  }
  return ours.flatMap((diagnostic) => {
    const data = diagnosticData.safeParse(diagnostic.data);
    const start = document.lines.offset(diagnostic.range.start);
    const candidates = shown.filter((finding) =>
      data.success
        ? fingerprint(finding, document.source) === data.data.fingerprint
        : finding.ruleId === diagnostic.code && finding.range.start === start,
    );
    // Two findings may have one name, on the same words of one provision: then the place tells them apart.
    const finding = candidates.find((one) => one.range.start === start) ?? candidates[0];
    return finding === undefined ? [] : [{ finding, diagnostic }];
  });
}
