import { citeNorm, nameOfBody, nameOfCourt } from '../../server/check/citing.js';
import { authorityOf } from '../../server/norms/authority.js';
import type { Pack, RuleOfPack } from '../../server/norms/pack.js';
import { body, type Ruling } from '../../server/norms/schema.js';
import type { LanguageCode } from '../../server/text/range.js';
import { writtenDate } from '../../server/text/writtenDate.js';
import { anchor, code, escaped, link, page, prose } from './markdown.js';
import { readAt, ruleLinks, tableOf } from './register.js';
import { sentence, standing, supportOf, unchecked } from './sources.js';
import { wording } from './wording.js';

/** The register of rulings: by who decided, the newest first, each with the rules that rest on it. */
export function rulingsPage(pack: Pack): string {
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
      ...rulings.flatMap((ruling) => entry(ruling, pack)),
    ];
  });
  return page([
    '# Register van uitspraken · Register of rulings',
    'Wat is beslist, in onze woorden en niet verder dan de bron gaat, en wat daarmee niet is verboden. Bij een uitspraak die niet helemaal is nagelezen, staat dat erbij. De [normen](norms.md) hebben een eigen register.',
    'What was decided, in our own words and no further than the source goes, and what that does not forbid. A ruling that was not read in full says so. The [norms](norms.md) have a register of their own.',
    `${pack.rulings.size} uitspraken en adviezen. · ${pack.rulings.size} rulings and opinions.`,
    ...sections,
    '<!-- scripts/generateDocs.ts makes this page from rules/rulings/ -->',
  ]);
}

function entry(ruling: Ruling, pack: Pack): string[] {
  const supported = (rule: RuleOfPack): boolean => supportOf(rule).includes(ruling.id);
  const limited = (rule: RuleOfPack): boolean => rule.limits.includes(ruling.id) && !supported(rule);
  const rules = [...pack.rules.values()];
  const norms = ruling.norms.flatMap((id) => pack.norms.get(id) ?? []);
  return [
    `${anchor(ruling.id)}\n\n### ${escaped(ruling.number === undefined ? ruling.name : `${ruling.number} · ${ruling.name}`)}`,
    tableOf([
      ['instantie · body', both((language) => nameOfCourt(ruling, language))],
      ['datum · date', both((language) => writtenDate(ruling.date, language))],
      ['nummer · number', ruling.number === undefined ? '' : escaped(ruling.number)],
      ['ECLI', ruling.ecli === undefined ? '' : code(ruling.ecli)],
      ['te lezen · read it at', readAt(ruling.url)],
      ['nagegaan · verified', verified(ruling)],
      ['gebruik · use', both((language) => standing(ruling, language).join('; '))],
      ['normen · norms', norms.map((norm) => link(citeNorm(norm, 'nl'), `norms.md#${norm.id}`)).join(', ')],
      ['draagt · supports', ruleLinks(rules.filter(supported))],
      ['begrenst · limits', ruleLinks(rules.filter(limited))],
      ['naam · name', code(ruling.id)],
    ]),
    ...text(ruling, 'nl'),
    ...text(ruling, 'en'),
  ];
}

function text(ruling: Ruling, language: LanguageCode): string[] {
  const words = wording[language];
  const notForbidden = language === 'nl' ? 'Niet verboden:' : 'Not forbidden:';
  const points = ruling.pinpoints.map(
    ({ paragraph, about }) => `${words.paragraph} ${prose(paragraph)} (${prose(about[language])})`,
  );
  return [
    `${language === 'nl' ? '**Nederlands.**' : '**English.**'} ${prose(ruling.holding[language])}`,
    ...(points.length === 0 ? [] : [`${sentence(points.join('; '))}.`]),
    ...(ruling.allowed === undefined ? [] : [`${notForbidden} ${prose(ruling.allowed[language])}`]),
    ...ruling.history.map((later) => `${words.history} ${prose(later[language])}`),
  ];
}

function verified({ verification }: Ruling): string {
  const { verified: yes } = wording.nl.verification;
  if (verification.level === 'verified') return `${yes} · ${wording.en.verification.verified}`;
  return `${unchecked(verification, 'nl').join('')} · ${unchecked(verification, 'en').join('')}`;
}

/** Something in both languages, once where they are the same. */
function both(say: (language: LanguageCode) => string): string {
  return [...new Set([escaped(say('nl')), escaped(say('en'))])].filter((part) => part !== '').join(' · ');
}

/** Code unit order, so that the page does not depend on the machine's language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
