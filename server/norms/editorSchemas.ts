import { z } from 'zod';
import { conceptFile, instrument, manifest, rule, ruling, themeFile } from './schema.js';

/** The JSON Schema of one kind of file, for completion and checks while somebody writes. */
export interface EditorSchema {
  /** Name without ending: "rule". */
  readonly name: string;
  /** Which files of a pack it is for, as a pattern of paths. */
  readonly files: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

const kinds: readonly { name: string; files: string; title: string; schema: z.ZodType }[] = [
  { name: 'rule', files: '<theme>/*.yaml', title: 'A rule', schema: rule },
  { name: 'ruling', files: 'rulings/*.yaml', title: 'A ruling in the register', schema: ruling },
  { name: 'instrument', files: 'norms/*.yaml', title: 'A treaty, act, directive or regulation', schema: instrument },
  { name: 'concepts', files: 'concepts/*.yaml', title: 'Concepts that rules share', schema: conceptFile },
  { name: 'themes', files: 'themes.yaml', title: 'The themes of a pack', schema: themeFile },
  { name: 'pack', files: 'pack.yaml', title: 'What a pack says about itself', schema: manifest },
];

/**
 * The JSON Schemas (draft-07, which editors support most widely) of the files of a pack. They say no more than the zod
 * schemas, which remain the gate: what refers to other files is checked by `loadPack` only.
 */
export function editorSchemas(): EditorSchema[] {
  return kinds.map(({ name, files, title, schema }) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-07', io: 'input' });
    return { name, files, schema: { $schema, title, ...rest } };
  });
}
