import type { DocumentStatus } from '../server/lsp/protocol.js';
import { countsText } from './counts.js';
import type { ServerState } from './languageServer.js';
import type { Translate } from './translate.js';

/** What the status items show: how the document stands, and under which law and rules. */
export interface StatusText {
  readonly text: string;
  readonly detail: string;
  /** Undefined when nothing was checked. */
  readonly circumstances: { readonly text: string; readonly detail: string } | undefined;
  readonly severity: 'information' | 'warning' | 'error';
  readonly busy: boolean;
}

/**
 * Puts into words how a document stands: what is checked, under which rules, and what was found.
 * @param status undefined when the server said nothing of the document
 */
export function statusText(server: ServerState, status: DocumentStatus | undefined, t: Translate): StatusText {
  const say = (text: string, given: Partial<StatusText> = {}): StatusText => {
    return { text, detail: '', severity: 'information', busy: false, circumstances: undefined, ...given };
  };
  if (server === 'failed') return say(t('does not run'), { detail: t('Bills are not checked.'), severity: 'error' });
  if (server === 'starting') return say(t('is starting'), { busy: true });
  switch (status?.state) {
    case undefined:
    case 'not-a-bill':
      return say(t('not a bill'), { detail: t('This file is left alone.') });
    case 'checking':
      return say(t('checking'), { busy: true });
    case 'off':
      return say(t('off'), { detail: t('The settings say that nothing is checked here.') });
    case 'broken': {
      const detail = firstLine(status.message) ?? t('The configuration or a rule pack cannot be used.');
      return say(t('not checked'), { detail, severity: 'error' });
    }
    case 'checked':
      return say(found(status, t), { detail: asides(status, t), circumstances: circumstances(status, t) });
  }
}

function firstLine(message: string | undefined): string | undefined {
  return message?.split('\n').find((line) => line.trim() !== '');
}

/** "3 conflicts, 1 warning". */
function found({ findings }: DocumentStatus, t: Translate): string {
  return (findings === undefined ? undefined : countsText(findings, t)) ?? t('nothing found');
}

function asides({ suppressed = 0, milliseconds }: DocumentStatus, t: Translate): string {
  const parts: string[] = [];
  if (suppressed > 0) parts.push(suppressed === 1 ? t('1 suppressed') : t('{0} suppressed', suppressed));
  if (milliseconds !== undefined) {
    parts.push(milliseconds < 1000 ? t('{0} ms', milliseconds) : t('{0} s', Math.round(milliseconds / 1000)));
  }
  return parts.join(' · ');
}

function circumstances({ asOf, rules, packs }: DocumentStatus, t: Translate): StatusText['circumstances'] {
  const parts = rules === undefined ? [] : [t('{0} rules', rules)];
  parts.push(...packs.map(({ id, version }) => `${id} ${version}`));
  return { text: asOf === undefined ? '' : t('law as of {0}', asOf), detail: parts.join(', ') };
}
