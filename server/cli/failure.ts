import { inLanguage } from '../check/finding.js';
import type { Problem } from '../project/problem.js';
import type { Failure } from '../report/report.js';
import type { LanguageCode } from '../text/range.js';

/** A problem in one language, as reports take it. */
export function toFailure(problem: Problem, language: LanguageCode): Failure {
  return {
    code: problem.code,
    message: inLanguage(problem.message, language),
    remedy: inLanguage(problem.remedy, language),
    path: problem.path,
    line: problem.line,
    character: problem.character,
  };
}
