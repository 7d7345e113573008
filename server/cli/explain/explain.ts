import type { Pack } from '../../norms/pack.js';
import { nearest } from '../../norms/suggestion.js';
import { CommandProblem } from '../problem.js';
import { rulesNamed } from '../severities.js';
import { explainConcept } from './explainConcept.js';
import { explainInstrument, explainNorm } from './explainNorm.js';
import { explainRule } from './explainRule.js';
import { explainRuling } from './explainRuling.js';
import type { Page } from './page.js';

/**
 * Explains whatever has this name: a rule ("theme/rule", or the rule's own name), a ruling (id, ECLI or number), a
 * norm, an instrument or a concept. When several things have the name, each is explained.
 * @param newPage makes an empty page
 * @throws CommandProblem when nothing has the name
 */
export function explain(name: string, pack: Pack, newPage: () => Page): string {
  const pages: string[] = [];
  const add = (write: (page: Page) => void): void => {
    const page = newPage();
    write(page);
    pages.push(page.toString());
  };
  const wanted = name.trim().replace(/^<(.*)>$/, '$1');
  const isTheme = pack.themes.has(wanted);
  for (const ruleName of rulesNamed(wanted, pack)) {
    const rule = pack.rules.get(ruleName);
    if (rule !== undefined && !isTheme) add((page) => explainRule(rule, pack, page));
  }
  const theme = pack.themes.get(wanted);
  if (theme !== undefined) {
    add((page) => {
      page.title({ nl: 'Thema', en: 'Theme' }, theme.id);
      page.paragraph(page.say(theme.title));
      page.space();
      page.paragraph(page.say(theme.description));
      page.heading({ nl: 'Regels', en: 'Rules' });
      for (const rule of pack.rules.values()) {
        if (rule.theme === theme.id) page.item(`${rule.name}: ${page.say(rule.title)}`);
      }
    });
  }
  for (const ruling of pack.rulings.values()) {
    const names = [ruling.id, ruling.ecli, ruling.number];
    if (names.some((one) => one?.toLowerCase() === wanted.toLowerCase()))
      add((page) => explainRuling(ruling, pack, page));
  }
  const norm = pack.norms.get(wanted);
  if (norm !== undefined) add((page) => explainNorm(norm, pack, page));
  const instrument = pack.instruments.get(wanted);
  if (instrument !== undefined) add((page) => explainInstrument(instrument, page));
  const concept = pack.concepts.get(wanted);
  if (concept !== undefined) add((page) => explainConcept(concept, pack, page));
  if (pages.length === 0) throw new CommandProblem([unknownName(wanted, pack)]);
  return pages.join('\n');
}

function unknownName(name: string, pack: Pack): CommandProblem['problems'][number] {
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
  const meant = nearest(name, known);
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
