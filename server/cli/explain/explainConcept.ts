import type { Pack } from '../../norms/pack.js';
import type { Concept } from '../../norms/schema.js';
import type { Bilingual } from '../../text/range.js';
import type { Page } from './page.js';

const kinds: { readonly [kind in Concept['kind']]: Bilingual } = {
  act: { nl: 'handeling (telt alleen waar zij bevestigd wordt)', en: 'act (counts only where it is affirmed)' },
  thing: { nl: 'zaak', en: 'thing' },
  person: { nl: 'persoon', en: 'person' },
  quality: { nl: 'eigenschap', en: 'quality' },
};

/** The whole record of a concept: what it means and the phrases that express it, in both languages. */
export function explainConcept(concept: Concept, pack: Pack, page: Page): void {
  page.title({ nl: 'Begrip', en: 'Concept' }, concept.id);
  page.paragraph(page.say(concept.means));
  page.space();
  page.row({ nl: 'Soort', en: 'Kind' }, page.say(kinds[concept.kind]));
  if (concept.nl.length > 0) page.heading({ nl: 'In het Nederlands', en: 'In Dutch' });
  for (const phrase of concept.nl) page.item(phrase);
  if (concept.en.length > 0) page.heading({ nl: 'In het Engels', en: 'In English' });
  for (const phrase of concept.en) page.item(phrase);
  const mention = `<${concept.id}>`;
  const concepts = [...pack.concepts.values()].filter((other) =>
    [...other.nl, ...other.en].some((phrase) => phrase.includes(mention)),
  );
  if (concepts.length > 0) page.heading({ nl: 'Begrippen die het gebruiken', en: 'Concepts that use it' });
  for (const other of concepts) page.item(other.id);
  const rules = [...pack.rules.values()].filter((rule) =>
    JSON.stringify([rule.when, rule.unless, rule.safeguards, rule.variants]).includes(mention),
  );
  if (rules.length > 0) page.heading({ nl: 'Regels die het gebruiken', en: 'Rules that use it' });
  for (const rule of rules) page.item(`${rule.name}: ${page.say(rule.title)}`);
}
