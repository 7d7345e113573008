import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { parseBill } from '../../server/bill/parseBill.js';
import { check } from '../../server/check/check.js';
import { compilePack } from '../../server/check/compile.js';
import type { CheckOptions } from '../../server/check/finding.js';
import { loadPack } from '../../server/norms/loadPack.js';
import { packFiles } from '../../server/project/packFiles.js';
import type { LanguageCode } from '../../server/text/range.js';

const options: CheckOptions = {
  language: 'en',
  asOf: undefined,
  today: '2026-09-01',
  keepSuppressed: true,
  severities: new Map(),
};

/** A bill of one article that says this and nothing else. */
function billSaying(wording: string, language: LanguageCode): string {
  const heading = language === 'nl' ? 'Artikel' : 'Article';
  return `---\nkind: bill\nlang: ${language}\n---\n\n### ${heading} 1\n\n${wording}\n`;
}

describe('the compatible wording that our rules offer', () => {
  const { pack } = loadPack(packFiles(fileURLToPath(new URL('../../rules', import.meta.url))), { folder: 'rules' });
  assert.ok(pack);
  const compiled = compilePack(pack);

  for (const language of ['nl', 'en'] as const) {
    for (const rule of pack.rules.values()) {
      const wording = rule.compatible?.[language];
      if (wording === undefined) continue;

      it(`is no conflict in itself: ${rule.name} (${language})`, () => {
        const source = billSaying(wording, language);
        const bill = parseBill(source);
        assert.equal(bill.kind, 'bill');
        assert.equal(bill.language, language);

        const conflicts = check(bill, compiled, options)
          .filter(({ severity }) => severity !== 'information')
          .map(({ severity, ruleId, range }) => `${severity} ${ruleId}: ${source.slice(range.start, range.end)}`);
        assert.deepEqual(conflicts, []);
      });
    }
  }
});
