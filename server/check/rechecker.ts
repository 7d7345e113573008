import type { Bill } from '../bill/model.js';
import { BillMemory } from './billMemory.js';
import { checkInSteps } from './check.js';
import type { CompiledPack } from './compile.js';
import type { CheckOptions, Finding } from './finding.js';

/** Judges one version of a document after another, and of each only the articles that are not as they were. */
export class Rechecker {
  private readonly memory = new BillMemory();

  constructor(private readonly pack: CompiledPack) {}

  /**
   * Judges a version in steps, between which other work may be done and the check given up; what was found until then
   * is remembered.
   * @returns the same findings as `check` gives
   */
  steps(bill: Bill, options: CheckOptions): Generator<undefined, Finding[]> {
    return checkInSteps(bill, this.pack, options, this.memory);
  }
}
