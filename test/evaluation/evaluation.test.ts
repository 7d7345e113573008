import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bill } from '../../server/bill/model.js';
import { sourcePack } from '../../server/project/packSource.js';
import { labelsDocument, readDocument } from './documents.js';
import { leftAloneShare, precision, recall, summarise } from './figures.js';
import { asDocument, type Checker, judge, type Reported } from './judge.js';
import { type Labelled, labelFiles, parseLabelled, readLabelled } from './labelled.js';
import { toJson, toMarkdown, toText } from './print.js';

const folder = dirname(fileURLToPath(import.meta.url));

function bill(source: string): Bill {
  return {
    source,
    kind: 'bill',
    language: 'nl',
    frontMatter: {
      range: undefined,
      kind: undefined,
      title: undefined,
      language: undefined,
      entryIntoForce: undefined,
      dossier: undefined,
      problems: [],
    },
    provisions: [],
    amendments: [],
    definitions: [],
    citations: [],
    comments: [],
    readAsPlainText: [],
  };
}

/** A checker that gives every document the same findings: "theme severity". */
function saying(...findings: string[]): Checker {
  const reported = findings.map((finding): Reported => {
    const [theme = '', severity] = finding.split(' ');
    return {
      theme,
      ruleId: `${theme}/rule`,
      severity: severity === 'error' || severity === 'warning' ? severity : 'information',
    };
  });
  return { parse: bill, check: () => reported };
}

function labelled(themes: readonly string[], about: string): Labelled {
  return { id: 'x', language: 'nl', themes, about, structure: 'sentence', text: 'Tekst.', note: undefined };
}

const conflict = labelled(['reception'], 'reception');
const lookAlike = labelled([], 'reception');

describe('evaluation', () => {
  describe('labels', () => {
    it('are well formed in all files, with ids of their own', () => {
      const all = readLabelled([folder]);
      const themes = new Set(all.flatMap((labelled) => labelled.themes));
      assert.deepEqual(
        [...themes].filter((theme) => !sourcePack().themes.has(theme)),
        [],
      );
      assert.ok(all.length > 0);
    });

    it('of whole documents fit the documents, with themes that there are', () => {
      const themes = sourcePack().themes;
      for (const part of ['documents', 'held-out-documents']) {
        const files = labelFiles([join(folder, part)]);
        assert.ok(files.length > 0 && files.every(labelsDocument), part);
        for (const { id, conflicts } of files.map(readDocument)) {
          assert.deepEqual(
            conflicts.flatMap((one) => one.themes).filter((theme) => !themes.has(theme)),
            [],
            id,
          );
        }
      }
    });

    it('have the same number of conflicts and look-alikes in each language and theme of both halves', () => {
      const distribution = (file: string): string[] =>
        readLabelled([join(folder, file)])
          .map(({ about, language, themes }) => `${about} ${language} ${themes.length > 0}`)
          .sort();
      assert.deepEqual(distribution('development.yaml'), distribution('held-out.yaml'));
    });

    it('of a look-alike must say what it resembles', () => {
      const source = '- { id: a, lang: nl, theme: none, structure: sentence, text: Tekst. }';
      assert.throws(() => parseLabelled(source, 'labels.yaml'), /labels\.yaml.*near/s);
    });
  });

  describe('a conflict', () => {
    it('is found by information of its theme', () => {
      assert.equal(judge(conflict, saying('reception information')).outcome, 'found');
    });

    it('is found by any of the themes of its label', () => {
      assert.equal(judge(labelled(['a', 'b'], 'a'), saying('b error')).outcome, 'found');
    });

    it('is not found by a finding of another theme', () => {
      assert.equal(judge(conflict, saying('detention error')).outcome, 'missed');
    });
  });

  describe('a look-alike', () => {
    it('is left alone when there is information only', () => {
      assert.equal(judge(lookAlike, saying('reception information')).outcome, 'left-alone');
    });

    it('is a false alarm with a warning of whatever theme', () => {
      assert.equal(judge(lookAlike, saying('detention warning')).outcome, 'false-alarm');
    });

    it('is left alone when the findings are about the document', () => {
      const outcome = judge(lookAlike, saying('citations error', 'suppressions error', 'document warning')).outcome;
      assert.equal(outcome, 'left-alone');
    });
  });

  it('notes a text that was read in another language', () => {
    assert.equal(judge({ ...conflict, language: 'en' }, saying()).misread, 'read as nl');
  });

  it('puts an article heading above a bare text only', () => {
    assert.equal(asDocument({ text: 'Tekst.', language: 'nl' }), '### Artikel 1\n\nTekst.');
    assert.match(asDocument({ text: 'Text.', language: 'en' }), /ENACTED[^#]*### Section 1\n\nText\.$/);
    assert.match(asDocument({ text: '### 4. Aid\n\nText.', language: 'en' }), /ENACTED[^#]*### 4\. Aid\n\nText\.$/);
    assert.equal(asDocument({ text: '---\nkind: bill\n---\nText.', language: 'en' }), '---\nkind: bill\n---\nText.');
    assert.equal(asDocument({ text: '### Artikel 3\n\nTekst.', language: 'nl' }), '### Artikel 3\n\nTekst.');
  });

  describe('figures', () => {
    const judgements = [
      judge(conflict, saying('reception error', 'detention warning')),
      judge(conflict, saying('reception information')),
      judge(conflict, saying()),
      judge(lookAlike, saying('reception warning')),
      judge(lookAlike, saying('reception information')),
      judge(lookAlike, saying()),
    ];
    const { total, themes } = summarise(judgements, new Set(['reception']));

    it('count what was found, alarmed and left alone', () => {
      assert.equal(recall(total), 2 / 3);
      assert.equal(total.foundAsInformation, 1);
      assert.equal(precision(total), 1 / 2);
      assert.equal(leftAloneShare(total), 2 / 3);
      assert.equal(total.withInformation, 1);
    });

    it('keep alarms of another theme on a conflict apart from false alarms', () => {
      const detention = themes.find(({ name }) => name === 'detention');
      assert.deepEqual([detention?.rightAlarms, detention?.falseAlarms, detention?.alarmsElsewhere], [0, 0, 1]);
    });

    it('name the labelled themes for which there is no rule', () => {
      assert.deepEqual(summarise(judgements, new Set(['reception'])).withoutRules, []);
      assert.deepEqual(summarise(judgements, new Set(['detention'])).withoutRules, ['reception']);
    });

    it('are printed without any text of a provision when the judgements are withheld', () => {
      const secret = { ...conflict, id: 'geheim', text: 'Geheim.' };
      const summary = summarise([judge(secret, saying())], new Set());
      for (const print of [toText, toMarkdown, toJson]) {
        assert.doesNotMatch(print({ summary, judgements: undefined, documents: [] }), /geheim/i);
        assert.match(print({ summary, judgements: [judge(secret, saying())], documents: [] }), /Geheim\./);
      }
    });
  });
});
