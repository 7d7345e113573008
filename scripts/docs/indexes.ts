import type { Pack, RuleOfPack } from '../../server/norms/pack.js';
import type { Theme } from '../../server/norms/schema.js';
import { wordingIn } from '../../server/report/wording.js';
import { escaped, link, page } from './markdown.js';

/** The rules of a theme, in the order of their names. */
export function rulesOf(theme: Pick<Theme, 'id'>, pack: Pack): RuleOfPack[] {
  return [...pack.rules.values()].filter((rule) => rule.theme === theme.id);
}

/** All themes with how many rules each has, then the rules of each. Themes without rules are left out. */
export function rulesIndex(pack: Pack): string {
  const themes = [...pack.themes.values()].filter((theme) => rulesOf(theme, pack).length > 0);
  const rows = themes.map((theme) => {
    const count = rulesOf(theme, pack).length;
    return `| ${link(theme.title.nl, `${theme.id}/README.md`)} | ${escaped(theme.title.en)} | ${count} |`;
  });
  return page([
    '# Regels · Rules',
    'Elke regel beschrijft één handeling van de wetgever, met de norm en de uitspraak die zij raakt. De [uitspraken](../rulings.md) en de [normen](../norms.md) staan bijeen in een register; [welk punt van de inventaris](../coverage.md) door welke regel wordt getoetst, staat apart.',
    'Each rule describes one operation of the legislator, with the norm and the ruling that it meets. The [rulings](../rulings.md) and the [norms](../norms.md) stand together in a register; [which claim of the inventory](../coverage.md) is checked by which rule has a page of its own.',
    [
      '| thema | theme | regels · rules |',
      '| --- | --- | --- |',
      ...rows,
      `| **samen** | **together** | ${pack.rules.size} |`,
    ].join('\n'),
    ...themes.flatMap((theme) => [
      `## ${escaped(theme.title.nl)} · ${escaped(theme.title.en)}`,
      table(rulesOf(theme, pack), `${theme.id}/`),
    ]),
    '<!-- scripts/generateDocs.ts makes this page from rules/ -->',
  ]);
}

/** What a theme is about, with its rules. */
export function themeIndex(theme: Theme, pack: Pack): string {
  return page([
    `# ${escaped(theme.title.nl)} · ${escaped(theme.title.en)}`,
    escaped(theme.description.nl),
    escaped(theme.description.en),
    table(rulesOf(theme, pack), ''),
    link('Alle regels · All rules', '../README.md'),
    '<!-- scripts/generateDocs.ts makes this page from rules/ -->',
  ]);
}

function table(rules: readonly RuleOfPack[], folder: string): string {
  if (rules.length === 0) return 'Nog geen regels. · No rules yet.';
  const rows = rules.map(({ id, name, severity, title }) => {
    const strengths = new Set((['nl', 'en'] as const).map((language) => wordingIn(language).severity[severity]));
    return `| ${link(name, `${folder}${id}.md`)} | ${[...strengths].join(' · ')} | ${escaped(title.nl)} | ${escaped(title.en)} |`;
  });
  return ['| regel · rule | zwaarte · severity | | |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
