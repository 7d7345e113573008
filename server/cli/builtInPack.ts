import type { Pack } from '../norms/pack.js';
import { sourcePack } from './packSource.js';

let pack: Pack | undefined;

/** The rules that come with the program. Made when first asked for, then kept. */
export function builtInPack(): Pack {
  pack ??= sourcePack();
  return pack;
}
