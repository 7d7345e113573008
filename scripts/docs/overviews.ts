import { nameOfBody } from '../../server/check/citing.js';
import { authorityOf } from '../../server/norms/authority.js';
import type { Pack, RuleOfPack } from '../../server/norms/pack.js';
import { body } from '../../server/norms/schema.js';
import { wordingIn } from '../../server/report/wording.js';
import { bullets, escaped, link, page } from './markdown.js';
import { rulingLine } from './sources.js';
import { wording } from './wording.js';

/** The rules by theme, in the order of themes.yaml. Themes without rules are left out. */
export function rulesIndex(pack: Pack): string {
  const sections = [...pack.themes.values()].flatMap((theme) => {
    const rules = [...pack.rules.values()].filter((rule) => rule.theme === theme.id);
    if (rules.length === 0) return [];
    return [
      `## ${escaped(theme.title.nl)} · ${escaped(theme.title.en)}`,
      escaped(theme.description.nl),
      escaped(theme.description.en),
      table(rules),
    ];
  });
  return page([
    '# Regels · Rules',
    'Elke regel beschrijft één handeling van de wetgever, met de norm en de uitspraak die zij raakt. De [uitspraken](../register.md) staan bijeen in een register.',
    'Each rule describes one operation of the legislator, with the norm and the ruling that it meets. The [rulings](../register.md) stand together in a register.',
    ...sections,
    '<!-- scripts/generateDocs.ts makes this page from rules/ -->',
  ]);
}

function table(rules: readonly RuleOfPack[]): string {
  const rows = rules.map(({ id, name, theme, severity, title }) => {
    const strength = `${wordingIn('nl').severity[severity]} · ${wordingIn('en').severity[severity]}`;
    return `| ${link(name, `${theme}/${id}.md`)} | ${strength} | ${escaped(title.nl)} | ${escaped(title.en)} |`;
  });
  return ['| regel · rule | zwaarte · severity | | |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** The register: every ruling by who decided, the newest first, with the rules that name it. */
export function registerPage(pack: Pack): string {
  const users = new Map<string, RuleOfPack[]>();
  for (const rule of pack.rules.values()) {
    const named = rule.rulings.map((reference) => (typeof reference === 'string' ? reference : reference.id));
    for (const id of new Set([...named, ...rule.limits])) users.set(id, [...(users.get(id) ?? []), rule]);
  }
  const sections = body.options.flatMap((name) => {
    const rulings = [...pack.rulings.values()]
      .filter((ruling) => ruling.body === name)
      .sort((a, b) => compare(b.date, a.date) || compare(a.id, b.id));
    if (rulings.length === 0) return [];
    const { reason } = authorityOf(name);
    return [
      `## ${nameOfBody(name, 'nl')} · ${nameOfBody(name, 'en')}`,
      `${sentence(escaped(reason.nl))}.`,
      `${sentence(escaped(reason.en))}.`,
      ...rulings.flatMap((ruling) => {
        const rules = (users.get(ruling.id) ?? []).map((rule) => link(rule.name, `rules/${rule.theme}/${rule.id}.md`));
        const usedBy = `${wording.nl.usedBy.slice(0, -1)} · ${wording.en.usedBy} ${rules.join(', ')}`;
        return [
          `### ${escaped(ruling.id)}`,
          bullets([
            rulingLine(ruling, 'nl', { allowed: true }),
            rulingLine(ruling, 'en', { allowed: true }),
            ...(rules.length === 0 ? [] : [usedBy]),
          ]),
        ];
      }),
    ];
  });
  return page([
    '# Register van uitspraken · Register of rulings',
    'Wat is beslist, in onze woorden en niet verder dan de bron gaat. Bij een uitspraak die niet helemaal is nagelezen, staat dat erbij.',
    'What was decided, in our own words and no further than the source goes. A ruling that was not read in full says so.',
    ...sections,
    '<!-- scripts/generateDocs.ts makes this page from rules/ -->',
  ]);
}

/** Code unit order, so that the page does not depend on the machine's language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
