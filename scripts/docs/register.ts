import type { RuleOfPack } from '../../server/norms/pack.js';
import { link } from './markdown.js';

/** Facts as a table of names and values; what has no value is left out. */
export function tableOf(rows: readonly (readonly [name: string, value: string])[]): string {
  const known = rows.filter(([, value]) => value !== '');
  return ['| | |', '| --- | --- |', ...known.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}

/** A link from a page of the register to the page of a rule. */
export function ruleLink({ name, theme, id }: Pick<RuleOfPack, 'name' | 'theme' | 'id'>): string {
  return link(name, `rules/${theme}/${id}.md`);
}

/** Links from a page of the register to the pages of rules. */
export function ruleLinks(rules: readonly RuleOfPack[]): string {
  return rules.map(ruleLink).join(', ');
}

/** A link that names the site at which a text can be read. */
export function readAt(url: string): string {
  return link(new URL(url).host, url);
}
