import type { RulingReference } from '../../server/check/finding.js';
import type { FindingRecord, RulingRecord } from '../../server/lsp/protocol.js';
import type { LanguageCode } from '../../server/text/range.js';
import { findingArticle } from './findingArticle.js';
import { escapeHtml, type Html, html } from './html.js';
import { panelScript } from './panelScript.js';
import { panelStyle } from './panelStyle.js';
import { panelWordingIn } from './panelWording.js';

/** A ruling of a finding, with its record in the register when there is one. */
export interface RulingEntry {
  readonly reference: RulingReference;
  readonly record: RulingRecord | undefined;
}

/** What the panel shows: a finding, that it is gone, or how to choose one. */
export type PanelContent =
  | { readonly state: 'none' | 'gone' }
  | {
      readonly state: 'finding';
      readonly uri: string;
      readonly finding: FindingRecord;
      /** The provision as it stands in the document. */
      readonly provisionText: string;
      readonly rulings: readonly RulingEntry[];
    };

/** What the panel remembers of itself over a restart of the editor. */
export interface PanelMemory {
  readonly uri: string;
  readonly fingerprint: string;
}

/**
 * The page of the panel. It loads nothing: style and script stand in it, and only those with the nonce are used.
 * @param nonce letters and digits that nobody can foresee, new for each page
 */
export function panelPage(content: PanelContent, language: LanguageCode, nonce: string): string {
  const words = panelWordingIn(language);
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  let main: Html;
  let memory: PanelMemory | undefined;
  if (content.state === 'finding') {
    main = findingArticle(content.finding, content.provisionText, content.rulings, language);
    memory = { uri: content.uri, fingerprint: content.finding.fingerprint };
  } else {
    main = html`<p>${content.state === 'gone' ? words.gone : words.nothing}</p>`;
  }
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Toetssteen</title>
<style nonce="${nonce}">${panelStyle}</style>
</head>
<body data-memory="${escapeHtml(JSON.stringify(memory ?? null))}">
<main>${main.html}</main>
<script nonce="${nonce}">${panelScript}</script>
</body>
</html>`;
}
