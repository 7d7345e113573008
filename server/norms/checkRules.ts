import type { Bilingual } from '../text/range.js';
import { isBinding } from './authority.js';
import { type DraftPack, problemIn, type Report, type RuleEntry, references } from './draftPack.js';
import type { KeyPath } from './keyPath.js';
import type { Rule, Ruling } from './schema.js';
import { isMapping } from './schemaShape.js';

/** Checks that every rule rests on law that carries it. */
export function checkRules(draft: DraftPack, report: Report): void {
  const rulings = new Map(draft.base?.rulings);
  const loose = new Map<string, Readonly<Partial<Record<keyof Ruling, unknown>>> & Support>();
  for (const [id, ruling] of rulings) loose.set(id, ruling);
  for (const { value } of draft.rulings) if (value.id !== undefined) loose.set(value.id, value);
  for (const entry of draft.rules) {
    if (!isMapping(entry.raw)) continue;
    checkGround(entry, report);
    checkSupport(entry, loose, report);
    checkVariants(entry, report);
    if (draft.known.rules !== undefined) checkYielding(entry, report);
  }
}

/** What decides whether a ruling can support a finding. */
type Support = {
  readonly [Key in 'body' | 'verification' | 'superseded' | 'signal']?: Ruling[Key] | undefined;
};

/** A rule of which every condition is about the tool or about citations needs no norm of its own. */
export function isBuiltIn(rule: { readonly when?: Rule['when'] | undefined }): boolean {
  return rule.when?.every((condition) => 'built-in' in condition) ?? false;
}

/** The severities that a finding of this rule may have. */
function mayBeError({ value }: RuleEntry): boolean {
  return value.severity === 'error' || (value.variants ?? []).some((variant) => variant.severity === 'error');
}

function checkGround(entry: RuleEntry, report: Report): void {
  if (isBuiltIn(entry.value) || entry.value.when === undefined || references(entry, 'rulings').length > 0) return;
  // A list that the schema refused is reported there.
  if (entry.value.rulings === undefined || entry.value.norms === undefined) return;
  if (entry.value.norms.length === 0) {
    report(
      problemIn(entry, ['norms'], {
        message: { nl: 'deze regel noemt uitspraak noch norm', en: 'this rule names neither a ruling nor a norm' },
        remedy: { nl: 'noem ten minste één norm', en: 'name at least one norm' },
      }),
    );
  }
  if (!mayBeError(entry)) return;
  report(
    problemIn(entry, ['severity'], {
      message: {
        nl: 'een regel zonder uitspraak kan geen fout ("error") geven',
        en: 'a rule without a ruling cannot give an error',
      },
      remedy: {
        nl: 'noem een bindende uitspraak, of maak er "warning" van',
        en: 'name a binding ruling, or make it "warning"',
      },
    }),
  );
}

function checkSupport(entry: RuleEntry, rulings: ReadonlyMap<string, Support>, report: Report): void {
  let mayStandFirst = true;
  references(entry, 'rulings').forEach(({ name, path }, index) => {
    const ruling = rulings.get(name);
    const at = (message: Bilingual, remedy: Bilingual): void => report(entry.source.problem(path, { message, remedy }));
    if (ruling !== undefined) {
      checkSignal(name, ruling, at);
      if (mayStandFirst) checkFirst(name, ruling, mayBeError(entry), at);
    }
    // Before or after its own period the next ruling stands first.
    if (!hasPeriod(entry, index)) mayStandFirst = false;
  });
}

function hasPeriod(entry: RuleEntry, index: number): boolean {
  const { rulings: list } = isMapping(entry.raw) ? entry.raw : {};
  const item: unknown = Array.isArray(list) ? list[index] : undefined;
  return isMapping(item) && ('from' in item || 'until' in item);
}

function checkSignal(name: string, ruling: Support, at: (message: Bilingual, remedy: Bilingual) => void): void {
  if (ruling.superseded === true) {
    at(
      {
        nl: `uitspraak "${name}" is door later recht ingehaald en kan geen bevinding dragen`,
        en: `ruling "${name}" was overtaken by later law and cannot support a finding`,
      },
      { nl: 'noem een uitspraak die nog geldt', en: 'name a ruling that still stands' },
    );
  }
  if (ruling.signal === 'do-not-cite') {
    at(
      {
        nl: `uitspraak "${name}" mag niet als gezag worden aangehaald`,
        en: `ruling "${name}" may not be cited as authority`,
      },
      { nl: 'noem een andere uitspraak', en: 'name another ruling' },
    );
  }
  if (ruling.signal === 'allows') {
    at(
      {
        nl: `uitspraak "${name}" zegt wat is toegestaan en steunt geen bevinding`,
        en: `ruling "${name}" says what is allowed and supports no finding`,
      },
      { nl: 'noem haar onder "limits"', en: 'name it under "limits"' },
    );
  }
}

function checkFirst(
  name: string,
  ruling: Support,
  error: boolean,
  at: (message: Bilingual, remedy: Bilingual) => void,
): void {
  if (ruling.verification?.level === 'unverified') {
    at(
      {
        nl: `uitspraak "${name}" is niet nagegaan en mag niet als eerste staan`,
        en: `ruling "${name}" is unverified and may not stand first`,
      },
      { nl: 'zet een nagegane uitspraak voorop', en: 'put a verified ruling first' },
    );
  }
  if (error && ruling.body !== undefined && !isBinding(ruling.body)) {
    at(
      {
        nl: `een fout ("error") vraagt een bindende uitspraak voorop; "${name}" is van "${ruling.body}"`,
        en: `an error needs a binding ruling first; "${name}" is of "${ruling.body}"`,
      },
      {
        nl: 'zet een uitspraak van een rechter voorop, of maak er "warning" van',
        en: 'put a ruling of a court first, or make it "warning"',
      },
    );
  }
}

function checkVariants(entry: RuleEntry, report: Report): void {
  (entry.value.variants ?? []).forEach((variant, index) => {
    const { when, applies } = variant;
    if (when !== undefined || applies?.from || applies?.until) return;
    report(
      problemIn(entry, ['variants', index], {
        message: {
          nl: 'deze variant noemt geen omstandigheid en geen periode, en beslist dus altijd',
          en: 'this variant names no circumstance and no period, and so always decides',
        },
        remedy: { nl: 'voeg "when:" of "applies:" toe', en: 'add "when:" or "applies:"' },
      }),
    );
  });
}

function checkYielding(entry: RuleEntry, report: Report): void {
  const own = `${entry.theme}/${entry.fileName}`;
  for (const { name, path } of references(entry, 'yields-to')) {
    if (name === own) report(entry.source.problem(path, yieldsToItself));
  }
}

const yieldsToItself: { readonly message: Bilingual; readonly remedy: Bilingual } = {
  message: { nl: 'een regel kan niet voor zichzelf wijken', en: 'a rule cannot yield to itself' },
  remedy: { nl: 'haal deze naam weg', en: 'remove this name' },
};

/** The least number of examples. Half of them are look-alikes, because false alarms cost more trust than misses. */
const leastExamples: readonly { language: 'nl' | 'en'; least: number }[] = [
  { language: 'nl', least: 5 },
  { language: 'en', least: 2 },
];

/** Checks that every rule shows enough conflicts and look-alikes. Rules about the tool itself are left out. */
export function checkExamples(draft: DraftPack, level: 'error' | 'warning', report: Report): void {
  for (const entry of draft.rules) {
    const { examples } = entry.value;
    if (examples === undefined || isBuiltIn(entry.value)) continue;
    for (const { language, least } of leastExamples) {
      for (const kind of ['conflicts', 'compatible'] as const) {
        const count = examples[language][kind].length;
        const path: KeyPath = ['examples', language, kind];
        if (count < least) report(problemIn(entry, path, { level, ...tooFew(count, least) }));
      }
    }
  }
}

function tooFew(count: number, least: number): { message: Bilingual; remedy: Bilingual } {
  return {
    message: {
      nl: `er ${count === 1 ? 'is' : 'zijn'} ${count} van ten minste ${least} voorbeelden`,
      en: `there ${count === 1 ? 'is' : 'are'} ${count} of at least ${least} examples`,
    },
    remedy: {
      nl: `voeg er ${least - count} toe, met een andere zinsbouw`,
      en: `add ${least - count}, with another sentence structure`,
    },
  };
}
