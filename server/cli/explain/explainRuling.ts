import { citeNorm, nameOfCourt } from '../../check/citing.js';
import { signalInWords, verificationInWords } from '../../check/recordWording.js';
import { authorityOf } from '../../norms/authority.js';
import type { Pack } from '../../norms/pack.js';
import type { Ruling } from '../../norms/schema.js';
import { writtenDate } from '../../text/writtenDate.js';
import type { Page } from './page.js';

/** The whole record of a ruling, with the rules that rest on it. */
export function explainRuling(ruling: Ruling, pack: Pack, page: Page): void {
  const { language } = page;
  page.title({ nl: 'Uitspraak', en: 'Ruling' }, ruling.id);
  page.row({ nl: 'Naam', en: 'Name' }, ruling.name);
  page.row({ nl: 'Van', en: 'By' }, nameOfCourt(ruling, language));
  page.row({ nl: 'Datum', en: 'Date' }, writtenDate(ruling.date, language));
  page.row({ nl: 'Nummer', en: 'Number' }, ruling.number);
  page.row({ nl: 'ECLI', en: 'ECLI' }, ruling.ecli);
  page.address(ruling.url);
  page.row({ nl: 'Gezag', en: 'Authority' }, page.say(authorityOf(ruling.body).reason));
  page.heading({ nl: 'Wat is beslist', en: 'What was held' });
  page.paragraph(page.say(ruling.holding));
  if (ruling.allowed !== undefined) {
    page.heading({ nl: 'Wat niet verboden is', en: 'What it does not forbid' });
    page.paragraph(page.say(ruling.allowed));
  }
  if (ruling.pinpoints.length > 0) page.heading({ nl: 'Vindplaatsen', en: 'Pinpoints' });
  for (const { paragraph, about } of ruling.pinpoints) page.item(`${paragraph}: ${page.say(about)}`);
  if (ruling.history.length > 0) page.heading({ nl: 'Verloop', en: 'History' });
  for (const event of ruling.history) page.item(page.say(event));
  const norms = ruling.norms.map((id) => pack.norms.get(id)).filter((norm) => norm !== undefined);
  if (norms.length > 0) page.heading({ nl: 'Uitgelegde normen', en: 'Norms interpreted' });
  for (const norm of norms) page.item(`${citeNorm(norm, language)} (${norm.id})`);
  usedBy(ruling, pack, page);
  page.space();
  page.row({ nl: 'Gebruik', en: 'Use' }, signalInWords(ruling.signal, language));
  if (ruling.superseded) {
    page.row(
      { nl: 'Achterhaald', en: 'Superseded' },
      page.say({ nl: 'ja, door later recht', en: 'yes, by later law' }),
    );
  }
  page.row({ nl: 'Nagekeken', en: 'Verification' }, verificationInWords(ruling.verification, language));
  for (const source of ruling.verification.sources) page.address(source);
}

function usedBy(ruling: Ruling, pack: Pack, page: Page): void {
  const rules = [...pack.rules.values()].filter(
    (rule) =>
      rule.limits.includes(ruling.id) ||
      rule.rulings.some((entry) => (typeof entry === 'string' ? entry : entry.id) === ruling.id),
  );
  if (rules.length > 0) page.heading({ nl: 'Regels die deze uitspraak noemen', en: 'Rules that name this ruling' });
  for (const rule of rules) page.item(`${rule.name}: ${page.say(rule.title)}`);
}
