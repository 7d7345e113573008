import type { Pack } from '../../server/norms/pack.js';
import { type Claim, rulesFor } from './coverage.js';
import { anchor, bullets, escaped, link, page, prose } from './markdown.js';
import { ruleLink } from './register.js';

/** Every claim of the inventory with the rules that encode it, or the reason why none can. */
export function coveragePage(claims: readonly Claim[], pack: Pack): string {
  const covered = claims.filter((claim) => rulesFor(claim, pack).length > 0);
  return page([
    '# Dekking van de inventaris · Coverage of the inventory',
    'De inventaris verzamelt wat de bronnen van dit project van een wetgever vragen. Hier staat bij elk punt welke regels een bepaling daaraan toetsen, of waarom geen regel dat kan. Dat een punt hier staat, zegt niet dat het recht is: dat zeggen de norm en de uitspraak bij de regel, en de zwaarte.',
    'The inventory collects what the sources of this project ask of a legislator. For each claim it says which rules check a provision against it, or why no rule can. That a claim stands here does not make it law: that is for the norm and the ruling of the rule, and its severity.',
    `${covered.length} van ${claims.length} punten hebben een regel. · ${covered.length} of ${claims.length} claims have a rule.`,
    ...claims.flatMap((claim) => entry(claim, pack)),
    '<!-- scripts/generateDocs.ts makes this page from docs/coverage.yaml and the claims of rules -->',
  ]);
}

function entry(claim: Claim, pack: Pack): string[] {
  const rules = rulesFor(claim, pack);
  const themes = claim.themes.flatMap((id) => pack.themes.get(id) ?? []);
  const { 'why-not': whyNot, 'not-covered': notCovered } = claim;
  return [
    `${anchor(claim.id.toLowerCase())}\n\n## ${claim.id}`,
    `${escaped(claim.title.nl)}. · ${escaped(claim.title.en)}.`,
    themes.map(({ id, title }) => link(`${title.nl} · ${title.en}`, `rules/${id}/README.md`)).join('; '),
    ...(rules.length === 0
      ? []
      : [bullets(rules.map((rule) => `${ruleLink(rule)}: ${escaped(rule.title.nl)} · ${escaped(rule.title.en)}`))]),
    ...(whyNot === undefined
      ? []
      : [`Geen regel kan dit tonen. ${prose(whyNot.nl)}`, `No rule can show this. ${prose(whyNot.en)}`]),
    ...(notCovered === undefined
      ? []
      : [`Niet gedekt: ${prose(notCovered.nl)}`, `Not covered: ${prose(notCovered.en)}`]),
    ...(rules.length > 0 || whyNot !== undefined ? [] : ['Nog geen regel. · No rule yet.']),
  ];
}
