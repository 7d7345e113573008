import type { RulingRecord } from '../../server/lsp/protocol.js';
import { wordingIn } from '../../server/report/wording.js';
import type { LanguageCode } from '../../server/text/range.js';
import { writtenDate } from '../../server/text/writtenDate.js';
import { type Html, html, link } from './html.js';
import type { RulingEntry } from './panelPage.js';
import { type PanelWording, panelWordingIn } from './panelWording.js';

/**
 * A ruling: its whole record, or where the register gave none what the finding says of it.
 * @param isOpen the reader need not open it first
 */
export function rulingArticle({ reference, record }: RulingEntry, language: LanguageCode, isOpen: boolean): Html {
  const words = panelWordingIn(language);
  const wording = wordingIn(language);
  const { name, date, number, ecli, url, holding, allowed } = record ?? reference;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.court, record?.body],
    [words.date, writtenDate(date, language)],
    [words.number, number],
    ['ECLI', ecli],
    [words.authority, record?.authority],
  ];
  return html`<article><details${isOpen ? html` open` : undefined}>
<summary><h3>${name}</h3></summary>
${record === undefined ? html`<p>${reference.citation}</p>` : undefined}
${record?.superseded === true ? html`<p class="superseded">${words.superseded}</p>` : undefined}
<dl>${facts.map(([term, value]) => (value === undefined ? undefined : html`<dt>${term}</dt><dd>${value}</dd>`))}</dl>
<h4>${words.holding}</h4><p>${holding}</p>
${allowed === undefined ? undefined : html`<h4>${wording.allowed}</h4><p>${allowed}</p>`}
${record === undefined ? undefined : html`<details><summary>${words.background}</summary>${background(record, words)}</details>`}
<p>${link(url, words.readRuling)}</p>
</details></article>`;
}

function background(record: RulingRecord, words: PanelWording): Html {
  const { pinpoints, norms, history, verification, sources, rules } = record;
  const list = (title: string, items: readonly Html[]): Html | undefined =>
    items.length === 0 ? undefined : html`<h4>${title}</h4><ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  return html`${list(
    words.pinpoints,
    pinpoints.map(({ paragraph, about }) => html`${words.paragraph(paragraph)}: ${about}`),
  )}${list(
    words.norms,
    norms.map(({ url, citation }) => link(url, citation)),
  )}${list(
    words.history,
    history.map((step) => html`${step}`),
  )}${list(
    words.otherRules,
    rules.map(({ id, title }) => html`${title} <code>${id}</code>`),
  )}<h4>${words.verification}</h4><p>${verification}</p>${list(
    words.sources,
    sources.map((source) => link(source, source)),
  )}`;
}
