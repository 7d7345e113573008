import type { Finding } from '../../check/finding.js';
import { fingerprint } from '../../check/fingerprint.js';
import type { Bilingual, LanguageCode } from '../../text/range.js';
import type { CheckedDocument } from '../checkedDocument.js';
import type { Change } from './change.js';
import { type ClauseChange, clauseChanges } from './clauseChanges.js';
import { isMadeToBeAdded } from './clauseNature.js';
import { type Judge, Trial } from './trial.js';

/** What an editor offers: a change with its name. */
export interface OfferedChange {
  readonly title: string;
  readonly change: Change;
  /** The one right thing to do. */
  readonly preferred: boolean;
}

const titles: { readonly [way in ClauseChange['way']]: Bilingual } = {
  'add-paragraph': { nl: 'Voeg een verenigbaar lid toe', en: 'Add a compatible paragraph' },
  'add-sentence': { nl: 'Voeg een verenigbare zin toe', en: 'Add a compatible sentence' },
  'replace-sentence': {
    nl: 'Vervang deze zin door een verenigbare tekst',
    en: 'Replace this sentence with compatible wording',
  },
  'replace-paragraph': {
    nl: 'Vervang deze bepaling door een verenigbare tekst',
    en: 'Replace this provision with compatible wording',
  },
  'replace-instruction': {
    nl: 'Vervang deze wijzigingsopdracht door een verenigbare',
    en: 'Replace this amending instruction with a compatible one',
  },
};
const asStart: Bilingual = { nl: 'als begin', en: 'as a start' };
const toComplete: Bilingual = { nl: 'nog aan te vullen', en: 'to be completed' };
/** What the register writes where the drafter has to choose: a penalty. */
const blank = '[…]';

/** Worked out once for each finding of each version: an editor asks again whenever the cursor moves. */
const known = new WeakMap<CheckedDocument, Map<string, readonly OfferedChange[]>>();

/**
 * The compatible clause of a finding, put into the bill. Each way to do so is tried on a copy: offered are an addition
 * and a replacement that take the finding away. Preferred is the addition when the clause is made to stand beside the
 * provision, else the replacement. Where neither takes it away the clause is offered as a start, if it can be added at
 * all.
 */
export function offerClause(document: CheckedDocument, finding: Finding, judge: Judge): readonly OfferedChange[] {
  const name = fingerprint(finding, document.source);
  const ofDocument = known.get(document) ?? new Map<string, readonly OfferedChange[]>();
  known.set(document, ofDocument);
  const offered = ofDocument.get(name) ?? workOut(document, finding, name, judge);
  ofDocument.set(name, offered);
  return offered;
}

function workOut(document: CheckedDocument, finding: Finding, name: string, judge: Judge): OfferedChange[] {
  const { bill, language } = document;
  const changes = clauseChanges(bill, finding);
  if (changes.length === 0) return [];
  const trial = new Trial(bill, finding, name, judge);
  const works = (one: ClauseChange): boolean => trial.resolves(one.change, one.way === 'add-paragraph' ? 1 : 0);
  const addition = changes.find(({ way }) => way.startsWith('add'));
  const added = addition !== undefined && works(addition) ? addition : undefined;
  const replaced = changes.find((one) => one.way.startsWith('replace') && works(one));
  const beside = isMadeToBeAdded(finding.compatible ?? '');
  const best = beside ? (added ?? replaced) : replaced;
  const resolving = (beside ? [added, replaced] : [replaced, added]).filter((one) => one !== undefined);
  if (resolving.length === 0) {
    return addition === undefined ? [] : [offer(addition, language, [asStart[language]], false)];
  }
  return resolving.map((one) => offer(one, language, [], one === best));
}

function offer(
  { way, number, change }: ClauseChange,
  language: LanguageCode,
  remarks: readonly string[],
  preferred: boolean,
): OfferedChange {
  const incomplete = change.text.includes(blank);
  const all = [...(number === undefined ? [] : [number]), ...remarks, ...(incomplete ? [toComplete[language]] : [])];
  const title = titles[way][language] + (all.length === 0 ? '' : ` (${all.join(', ')})`);
  return { title, change, preferred: preferred && !incomplete };
}
