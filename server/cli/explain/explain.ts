import { citeNorm, citeRuling } from '../../check/citing.js';
import type { Pack } from '../../norms/pack.js';
import type { Theme } from '../../norms/schema.js';
import { nearest } from '../../norms/suggestion.js';
import { ProblemError } from '../../project/problem.js';
import { explainConcept } from './explainConcept.js';
import { explainInstrument, explainNorm } from './explainNorm.js';
import { explainRule } from './explainRule.js';
import { explainRuling } from './explainRuling.js';
import { calledSo, type Found, named } from './lookup.js';
import type { Page } from './page.js';

/**
 * Explains whatever has this name. When several things have exactly this name, each is explained; when several are only
 * called so, they are listed.
 * @param newPage makes an empty page
 * @throws ProblemError when nothing has the name
 */
export function explain(name: string, pack: Pack, newPage: () => Page): string {
  const wanted = name.trim().replace(/^<(.*)>$/, '$1');
  const exactly = named(wanted, pack);
  const found = exactly.length > 0 ? exactly : calledSo(wanted, pack);
  if (found.length === 0) throw new ProblemError([unknownName(wanted, pack)]);
  if (exactly.length === 0 && found.length > 1) return listed(wanted, found, newPage());
  return found.map((one) => explained(one, pack, newPage())).join('\n');
}

function explained(found: Found, pack: Pack, page: Page): string {
  if (found.kind === 'rule') explainRule(found.record, pack, page);
  else if (found.kind === 'theme') explainTheme(found.record, pack, page);
  else if (found.kind === 'ruling') explainRuling(found.record, pack, page);
  else if (found.kind === 'norm') explainNorm(found.record, pack, page);
  else if (found.kind === 'instrument') explainInstrument(found.record, page);
  else explainConcept(found.record, pack, page);
  return page.toString();
}

function explainTheme(theme: Theme, pack: Pack, page: Page): void {
  page.title({ nl: 'Thema', en: 'Theme' }, theme.id);
  page.paragraph(page.say(theme.title));
  page.space();
  page.paragraph(page.say(theme.description));
  page.heading({ nl: 'Regels', en: 'Rules' });
  for (const rule of pack.rules.values()) {
    if (rule.theme === theme.id) page.item(`${rule.name}: ${page.say(rule.title)}`);
  }
}

function listed(name: string, found: readonly Found[], page: Page): string {
  page.paragraph(page.say({ nl: `Er past meer bij "${name}":`, en: `More than one thing fits "${name}":` }));
  page.space();
  for (const one of found) page.item(`${nameOf(one)}: ${describe(one, page)}`);
  page.space();
  const [first] = found.map(nameOf);
  page.paragraph(
    page.say({ nl: `Eén ervan: toetssteen explain ${first}`, en: `One of them: toetssteen explain ${first}` }),
  );
  return page.toString();
}

function nameOf({ kind, record }: Found): string {
  return kind === 'rule' ? record.name : record.id;
}

function describe(found: Found, page: Page): string {
  if (found.kind === 'ruling') return citeRuling(found.record, page.language);
  if (found.kind === 'norm') return citeNorm(found.record, page.language);
  if (found.kind === 'instrument') return page.say(found.record.name);
  return page.say(found.kind === 'concept' ? found.record.means : found.record.title);
}

/** How many characters of a number or ECLI may differ from the one that is suggested. */
const mostInNumbers = 2;

function unknownName(name: string, pack: Pack): ProblemError['problems'][number] {
  const known = [
    ...pack.rules.keys(),
    ...[...pack.rules.values()].map((rule) => rule.id),
    ...pack.themes.keys(),
    ...pack.rulings.keys(),
    ...pack.norms.keys(),
    ...pack.instruments.keys(),
    ...pack.concepts.keys(),
    ...[...pack.rulings.values()].flatMap(({ ecli, number }) => [ecli, number]).filter((one) => one !== undefined),
  ];
  // A number that is not in the register is another number, not a slip of one that is, unless it is very like it.
  const meant = /\d/.test(name) ? nearest(name, known, mostInNumbers) : nearest(name, known);
  return {
    code: 'unknown-name',
    message: {
      nl: `er is geen regel, uitspraak, norm of begrip met de naam "${name}"`,
      en: `there is no rule, ruling, norm or concept named "${name}"`,
    },
    remedy:
      meant === undefined
        ? { nl: 'toetssteen rules toont de regels', en: 'toetssteen rules lists the rules' }
        : { nl: `bedoelde u ${meant}?`, en: `did you mean ${meant}?` },
  };
}
