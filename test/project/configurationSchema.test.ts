import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { configurationEditorSchema } from '../../scripts/docs/configurationSchema.js';
import { configurationSchema } from '../../server/project/configuration.js';
import { sourcePack } from '../../server/project/packSource.js';

describe('the schema with which an editor completes and checks a configuration', () => {
  const pack = sourcePack();
  const editorSchema = configurationEditorSchema(pack);
  const inEditor = z.fromJSONSchema(editorSchema);

  for (const text of [
    '{}',
    'language: nl',
    'language: fr',
    'as-of: 2027-01-01',
    'as-of: 2027-02-30',
    'fail-on: never',
    'fail-on: off',
    'include: []',
    'exclude: []',
    'packs: [onze-regels]',
    'packs: onze-regels',
    'rules: { two-status: off, two-status/split-statuses: on }',
    'rules: { two-status: { severity: warning, reason: "advies volgt" } }',
    'rules: { two-status: { severity: warning } }',
    'rules: { two-status: { severity: off, reason: "weg" } }',
    'rules: { two-status: { severity: warning, reason: "x", until: 2027 } }',
    'rules: { onze-regels/eigen-regel: off }',
    'rules: { onze-regels/eigen-regel: maybe }',
    'rulez: {}',
  ]) {
    it(`accepts or refuses as the program does: ${text}`, () => {
      const data: unknown = parse(text);
      assert.equal(inEditor.safeParse(data).success, configurationSchema.safeParse(data).success);
    });
  }

  it('accepts the configuration that the documentation shows', () => {
    const example: unknown = parse(/```yaml\n(.*?)```/s.exec(readFileSync('docs/configuration.md', 'utf8'))?.[1] ?? '');
    assert.ok(inEditor.safeParse(example).success);
  });

  it('describes every key in Dutch and in English', () => {
    const described = z.object({ properties: z.record(z.string(), z.object({ description: z.string() })) });
    const { properties } = described.parse(editorSchema);
    assert.deepEqual(Object.keys(properties).sort(), Object.keys(configurationSchema.shape).sort());
    for (const { description } of Object.values(properties)) assert.match(description, /^\S.+\n\n\S.+$/);
  });

  it('offers every rule and theme by its name, with what it is about', () => {
    const named = z.object({
      properties: z.object({
        rules: z.object({ properties: z.record(z.string(), z.object({ description: z.string() })) }),
      }),
    });
    const offered = named.parse(editorSchema).properties.rules.properties;
    assert.deepEqual(Object.keys(offered).sort(), [...pack.themes.keys(), ...pack.rules.keys()].sort());
    for (const [name, { title }] of pack.rules) {
      assert.equal(offered[name]?.description, `${title.nl}\n\n${title.en}`);
    }
  });
});
