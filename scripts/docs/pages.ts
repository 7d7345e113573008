import { editorSchemas } from '../../server/norms/editorSchemas.js';
import type { Pack } from '../../server/norms/pack.js';
import { configurationEditorSchema } from './configurationSchema.js';
import { registerPage, rulesIndex } from './overviews.js';
import { rulePage } from './rulePage.js';

/** The reference pages made from the rules, by path below the project. */
export function referencePages(pack: Pack): Map<string, string> {
  const pages = new Map([
    ['docs/rules/README.md', rulesIndex(pack)],
    ['docs/register.md', registerPage(pack)],
  ]);
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
