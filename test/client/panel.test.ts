import assert from 'node:assert/strict';
import { escapeHtml, html, isWebAddress, link } from '../../client/panel/html.js';
import { nonce } from '../../client/panel/nonce.js';
import { type PanelContent, panelPage } from '../../client/panel/panelPage.js';
import { panelWordingIn } from '../../client/panel/panelWording.js';
import { finding, ruling } from './records.js';

const hostile = `"><script>alert(1)</script><img src=x onerror='y'>&{{x}}`;

function content(given: Parameters<typeof finding>[0] = {}, provisionText = 'De boot zal zinken.'): PanelContent {
  const record = ruling();
  const one = finding({ rulings: [record], ...given });
  return {
    state: 'finding',
    uri: 'file:///wet.md',
    finding: one,
    provisionText,
    rulings: [{ reference: record, record }],
  };
}

describe('the panel', () => {
  const page = panelPage(content(), 'nl', 'abc');

  it('loads nothing, and uses only its own style and script', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    assert.equal(
      policy.replaceAll('&#39;', "'"),
      "default-src 'none'; style-src 'nonce-abc'; script-src 'nonce-abc'; base-uri 'none'; form-action 'none'",
    );
    for (const tag of page.match(/<(?:script|style)\b[^>]*>/g) ?? []) assert.match(tag, /nonce="abc"/);
    assert.doesNotMatch(page, /\s(?:src|srcset|on[a-z]+|style)=/i);
  });

  it('shows whatever a document or a pack says as text', () => {
    const record = ruling({
      name: hostile,
      holding: hostile,
      authority: hostile,
      history: [hostile],
      sources: [hostile],
      url: 'javascript:alert(1)',
      pinpoints: [{ paragraph: hostile, about: hostile }],
      rules: [{ id: hostile, title: hostile }],
    });
    const one = finding({
      title: hostile,
      message: hostile,
      why: hostile,
      words: hostile,
      fingerprint: hostile,
      ruleId: hostile,
      allowed: hostile,
      compatible: hostile,
      severityReason: hostile,
      suppressed: { reason: hostile },
      provision: { label: hostile, range: finding().range },
      safeguards: [{ name: hostile, found: undefined }],
      norms: [{ id: 'n', citation: hostile, url: 'data:text/html,x', requires: hostile, above: true }],
      rulings: [record],
    });
    const text = panelPage(
      {
        state: 'finding',
        uri: hostile,
        finding: one,
        provisionText: `voor ${hostile} na`,
        rulings: [{ reference: record, record }],
      },
      'nl',
      'abc',
    );
    assert.equal(text.match(/<script/g)?.length, 1);
    assert.doesNotMatch(text, /<img|href="(?:javascript|data)/);
  });

  it('remembers which finding it shows, to show it again after a restart', () => {
    const memory = /data-memory="([^"]*)"/.exec(page)?.[1] ?? '';
    assert.deepEqual(JSON.parse(memory.replaceAll('&#34;', '"')), { uri: 'file:///wet.md', fingerprint: 'f1' });
  });

  it('says in which language it is, and has one heading of the first level and buttons that are buttons', () => {
    assert.match(page, /<html lang="nl">/);
    assert.equal(page.match(/<h1/g)?.length, 1);
    assert.match(page, /<main>/);
    for (const [, id] of page.matchAll(/aria-labelledby="([^"]+)"/g)) {
      assert.equal(page.match(new RegExp(`id="${id}"`, 'g'))?.length, 1, id);
    }
    for (const button of page.match(/<button[^>]*>/g) ?? []) assert.match(button, /type="button"/);
  });

  it('shows what the ruling said, when, under which number, what it does not forbid and how that is known', () => {
    const record = ruling({ allowed: 'Een vlot mag zinken.', history: ['bevestigd in 2025'], superseded: true });
    const text = panelPage(
      { state: 'finding', uri: 'u', finding: finding(), provisionText: '', rulings: [{ reference: record, record }] },
      'nl',
      'abc',
    );
    const said = [
      'Hof van Justitie',
      '1 maart 2024',
      'C-1/24',
      'ECLI:EU:C:2024:1',
      'Een boot mag niet zinken.',
      'Een vlot mag zinken.',
      'bevestigd in 2025',
      'gelezen',
      panelWordingIn('nl').superseded,
      'href="https://example.org/boot"',
    ];
    for (const one of said) assert.ok(text.includes(one), one);
  });

  it('shows a ruling that the register does not give by what the finding says of it', () => {
    const reference = ruling();
    const text = panelPage(
      {
        state: 'finding',
        uri: 'u',
        finding: finding(),
        provisionText: '',
        rulings: [{ reference, record: undefined }],
      },
      'en',
      'abc',
    );
    assert.ok(text.includes('Een boot mag niet zinken.'));
    assert.ok(text.includes('1 March 2024'));
  });

  it('marks the decisive words in the provision', () => {
    assert.match(page, /<blockquote>De boot zal <mark>zinken<\/mark>\.<\/blockquote>/);
  });

  it('offers wording to copy only where there is some', () => {
    assert.doesNotMatch(page, /data-action="copy"/);
    const text = panelPage(content({ compatible: 'De boot blijft drijven.' }), 'nl', 'abc');
    assert.match(text, /De boot blijft drijven\.[\s\S]*data-action="copy"[\s\S]*data-action="insert"/);
  });

  it('tells norms above the bill from law as it is, and a conflict from a tension', () => {
    const norm = (citation: string, above: boolean) => ({
      id: citation,
      citation,
      url: 'https://x.example',
      requires: '',
      above,
    });
    const norms = [norm('artikel 3 EVRM', true), norm('artikel 9 Botenwet', false)];
    assert.match(
      panelPage(content({ norms }), 'nl', 'a'),
      /In strijd met<[\s\S]*artikel 3 EVRM[\s\S]*Geldend recht<[\s\S]*Botenwet/,
    );
    assert.match(panelPage(content({ norms, severity: 'warning' }), 'nl', 'a'), /Spanning met</);
  });

  it('says so when the finding is gone, and how to choose one', () => {
    assert.ok(panelPage({ state: 'gone' }, 'en', 'a').includes(panelWordingIn('en').gone));
    assert.ok(panelPage({ state: 'none' }, 'nl', 'a').includes(panelWordingIn('nl').nothing));
  });

  it('has a nonce that is new each time and needs no escaping', () => {
    const made = new Set(Array.from({ length: 100 }, nonce));
    assert.equal(made.size, 100);
    for (const one of made) assert.match(one, /^[0-9a-f]{32}$/);
  });
});

describe('HTML of the panel', () => {
  it('escapes text, and leaves what was made as HTML', () => {
    assert.equal(escapeHtml(`<&>"'`), '&#60;&#38;&#62;&#34;&#39;');
    assert.equal(
      html`<p>${'<b>'}${html`<i>${['a', undefined, html`<u></u>`]}</i>`}</p>`.html,
      '<p>&#60;b&#62;<i>a<u></u></i></p>',
    );
  });

  it('links to pages of the web only', () => {
    assert.ok(isWebAddress('https://eur-lex.europa.eu/x?y=z'));
    for (const address of ['javascript:x', 'command:x', 'file:///etc', 'https://a b', '', 'vscode://x']) {
      assert.ok(!isWebAddress(address), address);
      assert.equal(link(address, 'x').html, 'x');
    }
  });
});
