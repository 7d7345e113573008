import type { FindingRecord } from '../../server/lsp/protocol.js';
import { type Wording, wordingIn } from '../../server/report/wording.js';
import type { LanguageCode } from '../../server/text/range.js';
import { type Html, html, link } from './html.js';
import type { RulingEntry } from './panelPage.js';
import { type PanelWording, panelWordingIn } from './panelWording.js';
import { rulingArticle } from './rulingArticle.js';

/**
 * The whole record behind a finding: what the provision does and why that matters, what would be compatible, and then what
 * it rests on, which is long: the norms that it meets, who said so, what is not forbidden.
 */
export function findingArticle(
  finding: FindingRecord,
  provisionText: string,
  rulings: readonly RulingEntry[],
  language: LanguageCode,
): Html {
  const wording = wordingIn(language);
  const words = panelWordingIn(language);
  const { severity, severityReason, title, message, why, provision, suppressed, allowed } = finding;
  return html`<header>
<p class="severity ${severity}">${wording.severity[severity]}</p>
<h1>${title}</h1>
${severityReason === undefined ? undefined : html`<p>${wording.severityReason}: ${severityReason}</p>`}
${suppressed === undefined ? undefined : html`<p>${wording.suppressed}: ${suppressed.reason}</p>`}
</header>
<section aria-labelledby="provision"><h2 id="provision">${words.provision}</h2>
<p class="place">${provision.label}</p>
<blockquote>${withWords(provisionText, finding.words)}</blockquote>
<p>${message}</p>
<p><button type="button" data-action="reveal">${words.goToProvision}</button></p></section>
${why === undefined ? undefined : html`<section aria-labelledby="why"><h2 id="why">${words.why}</h2><p>${why}</p></section>`}
${compatibleSection(finding, wording, words)}
${normsSection(finding, wording, words)}
${rulings.length === 0 ? undefined : html`<section aria-labelledby="rulings"><h2 id="rulings">${words.rulings}</h2>${rulings.map((entry, at) => rulingArticle(entry, language, at === 0))}</section>`}
${allowed === undefined ? undefined : html`<section aria-labelledby="allowed"><h2 id="allowed">${wording.allowed}</h2><p>${allowed}</p></section>`}
${safeguardsSection(finding, wording, words)}
<footer><p>${wording.rule}: <code>${finding.ruleId}</code></p><p>${words.notAdvice}</p></footer>`;
}

/** The text of the provision with the decisive words marked. */
function withWords(text: string, words: string): Html {
  const at = words === '' ? -1 : text.indexOf(words);
  if (at < 0) return html`${text}`;
  return html`${text.slice(0, at)}<mark>${words}</mark>${text.slice(at + words.length)}`;
}

function normsSection({ norms, severity }: FindingRecord, wording: Wording, words: PanelWording): Html | undefined {
  if (norms.length === 0) return undefined;
  const list = (title: string, above: boolean): Html | undefined => {
    const those = norms.filter((norm) => norm.above === above);
    if (those.length === 0) return undefined;
    const items = those.map(({ url, citation, requires }) => html`<li>${link(url, citation)}<br>${requires}</li>`);
    return html`<h3>${title}</h3><ul>${items}</ul>`;
  };
  return html`<section aria-labelledby="norms"><h2 id="norms">${words.norms}</h2>
${list(wording.norm[severity], true)}${list(wording.existingLaw, false)}</section>`;
}

function safeguardsSection({ safeguards }: FindingRecord, wording: Wording, words: PanelWording): Html | undefined {
  if (safeguards.length === 0) return undefined;
  const list = (title: string, isFound: boolean): Html | undefined => {
    const those = safeguards.filter(({ found }) => (found !== undefined) === isFound);
    return those.length === 0
      ? undefined
      : html`<h3>${title}</h3><ul>${those.map(({ name }) => html`<li>${name}</li>`)}</ul>`;
  };
  return html`<section aria-labelledby="safeguards"><h2 id="safeguards">${words.safeguards}</h2>
${list(wording.safeguardFound, true)}${list(wording.safeguardMissing, false)}</section>`;
}

function compatibleSection({ compatible }: FindingRecord, wording: Wording, words: PanelWording): Html | undefined {
  if (compatible === undefined) return undefined;
  return html`<section aria-labelledby="compatible"><h2 id="compatible">${wording.compatible}</h2>
<blockquote>${compatible}</blockquote>
<p><button type="button" data-action="copy">${words.copy}</button>
<button type="button" data-action="insert">${words.insert}</button>
<span role="status" id="copied" data-text="${words.copied}"></span></p></section>`;
}
