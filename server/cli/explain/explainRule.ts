import { citeNorm, citeRuling } from '../../check/citing.js';
import { periodInWords } from '../../check/recordWording.js';
import type { Pack, RuleOfPack } from '../../norms/pack.js';
import type { Severity } from '../../norms/schema.js';
import { wordingIn } from '../../report/wording.js';
import type { Bilingual, LanguageCode } from '../../text/range.js';
import { conditionInWords, findInWords, scopeInWords } from './condition.js';
import type { Page } from './page.js';

const precision: { readonly [level in RuleOfPack['precision']]: Bilingual } = {
  high: { nl: 'hoog', en: 'high' },
  medium: { nl: 'gemiddeld', en: 'medium' },
  low: { nl: 'laag', en: 'low' },
};

/** The whole record of a rule: what it says, what it rests on, how it recognises a provision, its examples. */
export function explainRule(rule: RuleOfPack, pack: Pack, page: Page): void {
  const { language } = page;
  page.title({ nl: 'Regel', en: 'Rule' }, rule.name);
  page.paragraph(page.say(rule.title));
  page.space();
  page.paragraph(page.say(rule.message));
  page.heading({ nl: 'Waarom', en: 'Why' });
  page.paragraph(page.say(rule.why));
  page.space();
  const theme = pack.themes.get(rule.theme);
  page.row({ nl: 'Thema', en: 'Theme' }, theme === undefined ? rule.theme : `${page.say(theme.title)} (${rule.theme})`);
  page.row({ nl: 'Zwaarte', en: 'Severity' }, severityInWords(rule.severity, language));
  page.row({ nl: 'Trefzekerheid', en: 'Precision' }, page.say(precision[rule.precision]));
  page.row({ nl: 'Geldt', en: 'Applies' }, rule.applies && periodInWords(rule.applies, language));
  sources(rule, pack, page);
  recognition(rule, page);
  outcome(rule, page);
  examples(rule, page);
  page.heading({ nl: 'Onderdrukken, met reden', en: 'Suppressing, with a reason' });
  const reason = page.say({
    nl: 'waarom deze bepaling toch verenigbaar is',
    en: 'why this provision is compatible all the same',
  });
  page.paragraph(`<!-- toetssteen-disable-next ${rule.name}: ${reason} -->`);
}

function sources(rule: RuleOfPack, pack: Pack, page: Page): void {
  const { language } = page;
  if (rule.rulings.length > 0) page.heading({ nl: 'Uitspraken die dit dragen', en: 'Rulings that support it' });
  for (const entry of rule.rulings) {
    const id = typeof entry === 'string' ? entry : entry.id;
    const ruling = pack.rulings.get(id);
    if (ruling === undefined) continue;
    const period =
      typeof entry === 'string' ? undefined : periodInWords({ from: entry.from, until: entry.until }, language);
    page.item(`${citeRuling(ruling, language)}${period === undefined ? '' : ` (${period})`}`);
    page.item(page.style.link(ruling.url), ' ');
    page.item(page.say(ruling.holding), ' ');
  }
  const limits = rule.limits.map((id) => pack.rulings.get(id)).filter((ruling) => ruling !== undefined);
  if (limits.length > 0) page.heading({ nl: 'Uitspraken die ruimte laten', en: 'Rulings that leave room' });
  for (const ruling of limits) {
    page.item(citeRuling(ruling, language));
    page.item(page.style.link(ruling.url), ' ');
    page.item(page.say(ruling.allowed ?? ruling.holding), ' ');
  }
  const norms = rule.norms.map((id) => pack.norms.get(id)).filter((norm) => norm !== undefined);
  if (norms.length > 0) page.heading({ nl: 'Normen', en: 'Norms' });
  for (const norm of norms) {
    page.item(`${citeNorm(norm, language)}: ${page.say(norm.requires)}`);
    page.item(page.style.link(norm.url ?? norm.instrument.url), ' ');
  }
  if (rule.allowed === undefined) return;
  page.heading({ nl: 'Wat de uitspraken niet verbieden', en: 'What the rulings do not forbid' });
  page.paragraph(page.say(rule.allowed));
}

function recognition(rule: RuleOfPack, page: Page): void {
  const { language } = page;
  page.heading({ nl: 'Hoe een bepaling wordt herkend', en: 'How a provision is recognised' });
  for (const condition of rule.when) {
    const { heading, parts } = conditionInWords(condition, language);
    page.item(heading);
    for (const part of parts) page.item(part, ' ');
  }
  if (rule.unless.length > 0) page.heading({ nl: 'Niet als', en: 'Not when' });
  for (const { find, within } of rule.unless) {
    page.item(`${findInWords(find, language)}, ${scopeInWords(within, language)}`);
  }
  if (rule.untranslatable === undefined) return;
  page.heading({ nl: 'Waar de regel ophoudt', en: 'Where the rule stops' });
  page.paragraph(page.say(rule.untranslatable));
}

function outcome(rule: RuleOfPack, page: Page): void {
  const { language } = page;
  if (rule.safeguards.length > 0) page.heading({ nl: 'Waarborgen', en: 'Safeguards' });
  for (const { name, find, within, effect } of rule.safeguards) {
    const removes = { nl: 'neemt de bevinding weg', en: 'takes the finding away' };
    const informs = { nl: 'maakt de bevinding informatief', en: 'turns the finding into information' };
    page.item(`${page.say(name)}: ${page.say(effect === 'removes' ? removes : informs)}`);
    page.item(`${findInWords(find, language)}, ${scopeInWords(within, language)}`, ' ');
  }
  if (rule.variants.length > 0) page.heading({ nl: 'Andere zwaarte', en: 'Other severity' });
  for (const { severity, when, applies, because } of rule.variants) {
    page.item(`${severityInWords(severity, language)}: ${page.say(because)}`);
    if (when !== undefined)
      page.item(`${findInWords(when.find, language)}, ${scopeInWords(when.within, language)}`, ' ');
    if (applies !== undefined) page.item(periodInWords(applies, language) ?? '', ' ');
  }
  if (rule.compatible !== undefined) {
    page.heading({ nl: 'Voorbeeld van een verenigbare bepaling', en: 'Example of a compatible clause' });
    page.paragraph(page.say(rule.compatible));
  }
  page.space();
  page.row({ nl: 'Wijkt voor', en: 'Gives way to' }, rule['yields-to'].join(', '));
  page.row({ nl: 'Inventaris', en: 'Inventory' }, rule.claims.join(', '));
}

function examples(rule: RuleOfPack, page: Page): void {
  const list = rule.examples[page.language];
  const groups = [
    {
      heading: { nl: 'Voorbeelden die gemeld worden', en: 'Examples that are reported' },
      sign: '✗',
      items: list.conflicts,
    },
    {
      heading: { nl: 'Voorbeelden die verenigbaar zijn', en: 'Examples that are compatible' },
      sign: '✓',
      items: list.compatible,
    },
  ];
  for (const { heading, sign, items } of groups) {
    if (items.length > 0) page.heading(heading);
    for (const example of items) page.item(typeof example === 'string' ? example : example.text, sign);
  }
}

/** The severity as reports name it, with the word that options and configuration use. */
function severityInWords(severity: Severity, language: LanguageCode): string {
  return `${wordingIn(language).severity[severity]} (${severity})`;
}
