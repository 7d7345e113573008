import type { Pack } from '../norms/pack.js';
import { sourcePack } from './packSource.js';

let pack: Pack | undefined;

/**
 * The rules that come with the program. Made when first asked for, then kept.
 * @throws Error when they cannot be had
 */
export function builtInPack(): Pack {
  pack ??= sourcePack();
  return pack;
}

/** Says what the rules of the program are, where they do not come with it: a worker in a browser is sent them. */
export function provideBuiltInPack(rules: Pack): void {
  pack = rules;
}
