import type { DraftPack, Entry, Report } from './draftPack.js';
import type { KeyPath } from './keyPath.js';
import { isMapping } from './schemaShape.js';

/** Checks that every period ends after it begins, wherever it stands. */
export function checkPeriods(draft: DraftPack, report: Report): void {
  for (const entry of [...draft.instruments, ...draft.rules]) visit(entry, entry.raw, entry.path, report);
}

function visit(entry: Entry<unknown>, value: unknown, path: KeyPath, report: Report): void {
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => {
      visit(entry, item, [...path, index], report);
    });
  }
  if (!isMapping(value)) return;
  const { from, until } = value;
  if (typeof from === 'string' && typeof until === 'string' && isDate(from) && isDate(until) && from >= until) {
    report(
      entry.source.problem([...path, 'until'], {
        message: {
          nl: `de periode eindigt (${until}) niet na het begin (${from})`,
          en: `the period ends (${until}) no later than it begins (${from})`,
        },
        remedy: {
          nl: '"until" is de eerste dag waarop het niet meer geldt; verbeter een van beide',
          en: '"until" is the first day on which it no longer applies; mend one of the two',
        },
      }),
    );
  }
  for (const [key, child] of Object.entries(value)) visit(entry, child, [...path, key], report);
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
