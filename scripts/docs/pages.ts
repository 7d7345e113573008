import { editorSchemas } from '../../server/norms/editorSchemas.js';
import type { Pack } from '../../server/norms/pack.js';
import { configurationEditorSchema } from './configurationSchema.js';
import type { Claim } from './coverage.js';
import { coveragePage } from './coveragePage.js';
import { rulesIndex, themeIndex } from './indexes.js';
import { normsPage } from './normsPage.js';
import { rulePage } from './rulePage.js';
import { rulingsPage } from './rulingsPage.js';

/**
 * The reference pages made from the rules and the claims of the inventory, by path below the project.
 * @param claims those of docs/coverage.yaml
 */
export function referencePages(pack: Pack, claims: readonly Claim[] = []): Map<string, string> {
  const pages = new Map([
    ['docs/rules/README.md', rulesIndex(pack)],
    ['docs/rulings.md', rulingsPage(pack)],
    ['docs/norms.md', normsPage(pack)],
    ['docs/coverage.md', coveragePage(claims, pack)],
  ]);
  for (const theme of pack.themes.values()) {
    pages.set(`docs/rules/${theme.id}/README.md`, themeIndex(theme, pack));
  }
  for (const rule of pack.rules.values()) pages.set(`docs/rules/${rule.theme}/${rule.id}.md`, rulePage(rule, pack));
  return pages;
}

/**
 * The JSON Schemas for editors, by path below the project: of the files of a pack, and of a configuration.
 * @param format lays JSON out as the formatter does
 */
export function schemaFiles(pack: Pack, format: (json: string) => string): Map<string, string> {
  const schemas = [...editorSchemas(), { name: 'configuration', schema: configurationEditorSchema(pack) }];
  return new Map(
    schemas.map(({ name, schema }) => [
      `docs/schema/${name}.schema.json`,
      format(JSON.stringify(schema, undefined, 2)),
    ]),
  );
}
