import type { Translate } from './translate.js';

/** What is wrong with the reason for a suppression; undefined when nothing is. */
export function reasonProblem(reason: string, t: Translate): string | undefined {
  if (reason.trim() === '') return t('Without a reason the suppression does not hold.');
  if (/--|>/.test(reason)) return t('“--” and “>” would end the comment that the reason stands in.');
  return undefined;
}

/** A reason as it stands in a comment: on one line, without blanks around it. */
export function reasonInComment(reason: string): string {
  return reason.trim().replace(/\s+/g, ' ');
}
