import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Problem } from '../project/problem.js';
import type { LanguageCode } from '../text/range.js';
import { diagnosticSource } from './diagnostic.js';

/** Beyond the end of any line; the largest number that the protocol allows. */
const endOfLine = 2 ** 31 - 1;

/** A problem with a configuration or pack, as the editor shows it in that file. */
export function problemDiagnostic(problem: Problem, language: LanguageCode): Diagnostic {
  const line = problem.line ?? 0;
  const start = { line, character: problem.character ?? 0 };
  return {
    // To the end of the line: editors bring a place beyond it back.
    range: { start, end: { line, character: endOfLine } },
    severity: DiagnosticSeverity.Error,
    source: diagnosticSource,
    code: problem.code,
    message: `${problem.message[language]}; ${problem.remedy[language]}`,
  };
}

/** Problems in one line each, for a status or a log. */
export function problemLines(problems: readonly Problem[], language: LanguageCode): string[] {
  return problems.map(({ path, line, message, remedy }) => {
    const place = path === undefined ? '' : `${path}${line === undefined ? '' : `:${line + 1}`}: `;
    return `${place}${message[language]}; ${remedy[language]}`;
  });
}
