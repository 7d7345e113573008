import assert from 'node:assert/strict';
import { authorityOf, isBinding } from '../../server/norms/authority.js';
import { mergePacks } from '../../server/norms/loadPack.js';
import { packFromJson, packToJson } from '../../server/norms/packJson.js';
import type { PackFile } from '../../server/norms/problem.js';
import { body } from '../../server/norms/schema.js';
import { lines, smallFiles, smallPack } from './smallPack.js';

/** An extra pack: its own manifest and one rule under the theme, rulings and concepts of the small pack. */
function extension(rule: string, id: string, more: readonly PackFile[] = []): PackFile[] {
  const files = new Map(smallFiles().map(({ path, text }) => [path, text]));
  return [
    { path: 'pack.yaml', text: (files.get('pack.yaml') ?? '').replace('id: small', `id: ${id}`) },
    {
      path: `doors/${rule}.yaml`,
      text: (files.get('doors/close-doors.yaml') ?? '').replace('id: close-doors', `id: ${rule}`),
    },
    ...more,
  ];
}

describe('several packs', () => {
  it('become one, and an extra pack may use what is there', () => {
    const { pack, problems } = mergePacks(smallPack(), [
      { folder: 'extra', files: extension('shut-doors', 'extra') },
      { folder: 'more', files: extension('lock-doors', 'more') },
    ]);
    assert.deepEqual(problems, []);
    assert.deepEqual([...(pack?.rules.keys() ?? [])], ['doors/close-doors', 'doors/shut-doors', 'doors/lock-doors']);
    assert.deepEqual(
      pack?.manifests.map(({ id }) => id),
      ['small', 'extra', 'more'],
    );
    assert.equal(pack?.origins?.get('rule doors/shut-doors'), 'extra/doors/shut-doors.yaml');
  });

  it('may not repeat a name: both files are named', () => {
    const again: PackFile = {
      path: 'concepts/own.yaml',
      text: 'concepts: [{id: door, kind: thing, means: {nl: x, en: x}}]',
    };
    const { pack, problems } = mergePacks(smallPack(), [
      { folder: 'extra', files: extension('close-doors', 'extra', [again]) },
    ]);
    assert.equal(pack, undefined);
    assert.deepEqual(lines({ problems }), [
      'extra/concepts/own.yaml:1:17 "door" stands in extra/concepts/own.yaml and also in concepts/doors.yaml; give one of the two another name',
      'extra/doors/close-doors.yaml:1:5 "close-doors" stands in extra/doors/close-doors.yaml and also in doors/close-doors.yaml; give one of the two another name',
    ]);
  });

  it('are all looked at, also after a broken one', () => {
    const broken: PackFile = { path: 'norms/x.yaml', text: 'id: 3' };
    const { problems } = mergePacks(smallPack(), [
      { folder: 'one', files: extension('shut-doors', 'one', [broken]) },
      { folder: 'two', files: extension('lock-doors', 'two', [broken]) },
    ]);
    assert.deepEqual([...new Set(problems.map(({ file }) => file))], ['one/norms/x.yaml', 'two/norms/x.yaml']);
  });
});

describe('a pack as data', () => {
  it('comes back equal after a round through JSON', () => {
    const pack = smallPack();
    const text = JSON.stringify(packToJson(pack));
    assert.deepEqual(packFromJson(JSON.parse(text)), pack);
  });
});

describe('authority', () => {
  it('follows from who decided, with a reason in both languages', () => {
    for (const name of body.options) {
      const { authority, reason } = authorityOf(name);
      assert.ok(reason.nl.length > 10 && reason.en.length > 10);
      assert.equal(isBinding(name), authority === 'binding');
    }
    assert.deepEqual(
      body.options.filter((name) => isBinding(name)),
      ['cjeu', 'ecthr', 'hoge-raad', 'raad-van-state', 'centrale-raad-van-beroep', 'gerechtshof', 'rechtbank'],
    );
    assert.equal(authorityOf('ecsr').authority, 'authoritative-not-binding');
    assert.equal(authorityOf('council-of-state-advice').authority, 'advice');
    assert.equal(authorityOf('foreign-court').authority, 'persuasive');
  });
});
