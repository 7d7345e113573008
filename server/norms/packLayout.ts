import type { Bilingual } from '../text/range.js';

/** What a file of a pack holds, told by its place. */
export type PackPlace =
  | { readonly kind: 'manifest' | 'themes' }
  | { readonly kind: 'ruling' | 'instrument' | 'concepts'; readonly name: string }
  | { readonly kind: 'rule'; readonly theme: string; readonly name: string };

const folders: ReadonlyMap<string, 'ruling' | 'instrument' | 'concepts'> = new Map([
  ['rulings', 'ruling'],
  ['norms', 'instrument'],
  ['concepts', 'concepts'],
]);

/** Folders that are not themes. */
export const reservedFolders: readonly string[] = [...folders.keys()];

/** What the file at this path (below the folder of the pack) holds; `undefined` when nothing belongs there. */
export function packPlace(path: string): PackPlace | undefined {
  if (path === 'pack.yaml') return { kind: 'manifest' };
  if (path === 'themes.yaml') return { kind: 'themes' };
  const [folder, file, ...deeper] = path.split('/');
  if (folder === undefined || file === undefined || deeper.length > 0 || !file.endsWith('.yaml')) return undefined;
  const name = file.slice(0, -'.yaml'.length);
  const kind = folders.get(folder);
  return kind === undefined ? { kind: 'rule', theme: folder, name } : { kind, name };
}

/** What to do with a file that stands where nothing belongs. */
export const misplacedFile: { readonly message: Bilingual; readonly remedy: Bilingual } = {
  message: {
    nl: 'dit bestand staat op een plaats waar een regelpakket niets verwacht',
    en: 'this file stands where a rule pack expects nothing',
  },
  remedy: {
    nl: 'gebruik pack.yaml, themes.yaml, rulings/<id>.yaml, norms/<id>.yaml, concepts/<onderwerp>.yaml of <thema>/<regel>.yaml',
    en: 'use pack.yaml, themes.yaml, rulings/<id>.yaml, norms/<id>.yaml, concepts/<subject>.yaml or <theme>/<rule>.yaml',
  },
};
