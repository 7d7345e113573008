import { LineIndex } from '../text/lines.js';
import { printable } from './displayWidth.js';
import { type Report, shownFindings } from './report.js';

/**
 * One line a finding: `file:line:column: severity: provision: title [rule]`, lines and columns counted from one, as
 * editors and CI systems read them. What stands outside any provision names none. The severity is the word that options
 * and configuration use, whatever the language.
 */
export function formatCompact(report: Report): string {
  let text = '';
  for (const file of report.files) {
    const findings = shownFindings(file, report.showSuppressed);
    if (findings.length === 0) continue;
    const index = new LineIndex(file.source);
    for (const finding of findings) {
      const { line, character } = index.position(finding.range.start);
      const suppressed = finding.suppressed === undefined ? '' : ' (suppressed)';
      const place = `${file.path}:${line + 1}:${character + 1}`;
      const { label } = finding.provision;
      const words = `${finding.severity}${suppressed}: ${label === '' ? '' : `${label}: `}${finding.title}`;
      text += `${printable(`${place}: ${words} [${finding.ruleId}]`)}\n`;
    }
  }
  return text;
}
