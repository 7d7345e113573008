import type { WorkspaceSummary } from '../server/lsp/protocol.js';
import { countsText } from './counts.js';
import type { Translate } from './translate.js';

/** What the check of all documents came to, in one sentence. */
export function summaryText({ documents, findings }: WorkspaceSummary, t: Translate): string {
  if (documents === 0) return t('There are no bills in this workspace.');
  const found = countsText(findings, t) ?? t('nothing found');
  return documents === 1 ? t('1 bill checked: {0}.', found) : t('{0} bills checked: {1}.', documents, found);
}
