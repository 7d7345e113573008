import type { DocumentStatus } from '../server/lsp/protocol.js';
import type { Translate } from './translate.js';

/** "3 conflicts, 1 warning"; undefined when there is nothing to count. */
export function countsText(
  { error, warning, information }: NonNullable<DocumentStatus['findings']>,
  t: Translate,
): string | undefined {
  const parts: string[] = [];
  const add = (count: number, one: string, many: string): void => {
    if (count > 0) parts.push(count === 1 ? one : many);
  };
  add(error, t('1 conflict'), t('{0} conflicts', error));
  add(warning, t('1 warning'), t('{0} warnings', warning));
  add(information, t('1 for information'), t('{0} for information', information));
  return parts.length === 0 ? undefined : parts.join(', ');
}
