import assert from 'node:assert/strict';
import { looksLikeBill } from '../../client/looksLikeBill.js';
import { billTemplates } from '../../client/templates/bills.js';
import { configurationTemplate } from '../../client/templates/configuration.js';
import type { Provision } from '../../server/bill/model.js';
import { parseBill } from '../../server/bill/parseBill.js';
import { noConfiguration, parseConfiguration } from '../../server/project/configuration.js';

/** The text of a snippet when every place is left as it is. */
function leftAsItIs(snippet: string): string {
  const values = new Map<string, string>();
  const withValues = snippet.replace(/\$\{(\d+):([^}]*)\}/g, (_, number: string, value: string) => {
    values.set(number, value);
    return value;
  });
  return withValues.replace(/\$(\d+)/g, (_, number: string) => values.get(number) ?? '');
}

function flat(provisions: readonly Provision[]): Provision[] {
  return provisions.flatMap((one) => [one, ...flat(one.children)]);
}

describe('a new bill', () => {
  for (const { label, snippet } of billTemplates) {
    const text = leftAsItIs(snippet);

    it(`is read as a bill without a problem: ${label}`, () => {
      const bill = parseBill(text);
      assert.ok(looksLikeBill(text));
      assert.equal(bill.kind, 'bill');
      assert.deepEqual(bill.frontMatter.problems, []);
      assert.equal(bill.language, /lang: (\w+)/.exec(text)?.[1]);
      const articles = flat(bill.provisions).filter(({ kind }) => kind === 'article');
      assert.ok(articles.length >= 3, `${articles.length} articles`);
    });

    it(`has places to fill in, each named once and the last where writing goes on: ${label}`, () => {
      const named = [...snippet.matchAll(/\$\{(\d+):/g)].map(([, number]) => Number(number)).sort((a, b) => a - b);
      assert.deepEqual(
        named,
        named.map((_, at) => at + 1),
      );
      assert.match(snippet, /\$0$/);
      for (const [, number] of snippet.matchAll(/\$(\d+)/g)) {
        assert.ok(number === '0' || named.includes(Number(number)), `$${number}`);
      }
    });
  }

  it('amends an act where it is for that', () => {
    const amending = billTemplates
      .map(({ snippet }) => parseBill(leftAsItIs(snippet)))
      .filter((bill) => bill.amendments.length > 0);
    assert.equal(amending.length, 1);
    assert.ok((amending[0]?.amendments.length ?? 0) >= 2);
  });
});

/** The mark before a line that would set something; explanations have one too. */
const settingMark = /^# (?= |(?:language|as-of|fail-on|include|exclude|rules|packs):)/gm;

describe('a new configuration', () => {
  const place = { file: '/a/toetssteen.config.yaml', folder: '/a', shown: 'toetssteen.config.yaml' };

  for (const locale of ['nl', 'en-GB']) {
    it(`sets nothing until a line is made to hold: ${locale}`, () => {
      const { source: _, file: __, folder: ___, ...rest } = parseConfiguration(configurationTemplate(locale), place);
      const { source: ____, file: _____, folder: ______, ...none } = noConfiguration;
      assert.deepEqual(rest, none);
    });

    it(`can be used when every line is made to hold: ${locale}`, () => {
      const text = configurationTemplate(locale).replace(settingMark, '');
      const configuration = parseConfiguration(text, place);
      assert.equal(configuration.language, locale.slice(0, 2));
      assert.equal(configuration.asOf, '2027-01-01');
      assert.equal(configuration.failOn, 'error');
      assert.equal(configuration.rules.length, 2);
      assert.equal(configuration.packs.length, 1);
    });
  }

  it('is in Dutch unless the editor is in English', () => {
    assert.match(configurationTemplate('de'), /^# Hoe /);
    assert.match(configurationTemplate('en'), /^# How /);
  });
});
