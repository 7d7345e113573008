import { citeNorm, citeRuling } from '../../check/citing.js';
import { periodInWords } from '../../check/recordWording.js';
import type { Norm, Pack } from '../../norms/pack.js';
import type { Instrument } from '../../norms/schema.js';
import type { Page } from './page.js';

/** The whole record of a provision of a treaty, act, directive or regulation, with what refers to it. */
export function explainNorm(norm: Norm, pack: Pack, page: Page): void {
  const { language } = page;
  page.title({ nl: 'Norm', en: 'Norm' }, norm.id);
  page.paragraph(citeNorm(norm, language));
  page.address(norm.url ?? norm.instrument.url);
  page.heading({ nl: 'Wat zij eist', en: 'What it requires' });
  page.paragraph(page.say(norm.requires));
  if (norm.allows !== undefined) {
    page.heading({ nl: 'Wat zij vrijlaat', en: 'What it leaves free' });
    page.paragraph(page.say(norm.allows));
  }
  page.space();
  page.row({ nl: 'Instrument', en: 'Instrument' }, `${page.say(norm.instrument.name)} (${norm.instrument.id})`);
  page.row({ nl: 'Geldt', en: 'Applies' }, periodInWords(norm.applies ?? norm.instrument.applies, language));
  page.row({ nl: 'Opgevolgd door', en: 'Succeeded by' }, norm.successors.join(', '));
  page.row({ nl: 'Opmerking', en: 'Note' }, norm.verification.note);
  for (const source of norm.verification.sources) page.address(source);
  const rulings = [...pack.rulings.values()].filter((ruling) => ruling.norms.includes(norm.id));
  if (rulings.length > 0) page.heading({ nl: 'Uitspraken over deze norm', en: 'Rulings on this norm' });
  for (const ruling of rulings) page.item(`${ruling.id}: ${citeRuling(ruling, language)}`);
  const rules = [...pack.rules.values()].filter((rule) => rule.norms.includes(norm.id));
  if (rules.length > 0) page.heading({ nl: 'Regels die eraan toetsen', en: 'Rules that check against it' });
  for (const rule of rules) page.item(`${rule.name}: ${page.say(rule.title)}`);
}

/** An instrument, with its provisions. */
export function explainInstrument(instrument: Instrument, page: Page): void {
  page.title({ nl: 'Instrument', en: 'Instrument' }, instrument.id);
  page.paragraph(page.say(instrument.name));
  page.address(instrument.url);
  page.space();
  page.row({ nl: 'Aangehaald als', en: 'Cited as' }, page.say(instrument.short));
  page.row({ nl: 'Nummer', en: 'Number' }, instrument.number);
  page.row({ nl: 'CELEX', en: 'CELEX' }, instrument.celex);
  page.row({ nl: 'Geldt', en: 'Applies' }, periodInWords(instrument.applies, page.language));
  page.row({ nl: 'Opgevolgd door', en: 'Succeeded by' }, instrument.successors.join(', '));
  page.row({ nl: 'Opmerking', en: 'Note' }, instrument.note && page.say(instrument.note));
  if (instrument.provisions.length > 0) page.heading({ nl: 'Bepalingen', en: 'Provisions' });
  for (const { id, article, requires } of instrument.provisions) {
    page.item(`${article === undefined ? id : `${article} (${id})`}: ${page.say(requires)}`);
  }
}
