import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { inPeriod, normsAt, periodOf } from '../../server/norms/application.js';
import { loadPack } from '../../server/norms/loadPack.js';
import { packFromJson, packToJson } from '../../server/norms/packJson.js';
import { formatProblem } from '../../server/norms/problem.js';
import { packFiles } from '../../server/project/packFiles.js';

describe('our own rules', () => {
  const files = packFiles(fileURLToPath(new URL('../../rules', import.meta.url)));
  const { pack, problems } = loadPack(files, { folder: 'rules' });

  it('load without problems', () => {
    assert.deepEqual(
      problems.map((problem) => formatProblem(problem, 'en')),
      [],
    );
    assert.ok(pack);
  });

  it('come back equal from the form in which they are bundled', () => {
    assert.ok(pack);
    assert.deepEqual(packFromJson(JSON.parse(JSON.stringify(packToJson(pack)))), pack);
  });

  it('cite only law that applies when the bill would, before and after the 2024 Pact', () => {
    for (const rule of pack?.rules.values() ?? []) {
      for (const day of ['2025-01-01', '2026-06-11', '2027-01-01']) {
        const norms = pack === undefined ? [] : normsAt(pack, rule, day);
        for (const norm of norms) assert.ok(inPeriod(periodOf(norm), day), `${rule.name} cites ${norm.id} on ${day}`);
        assert.ok(norms.length > 0 || rule.norms.length === 0, `${rule.name} has no norm left on ${day}`);
      }
    }
  });
});
