import type { Workplace } from './harness.js';

/** Words on which the rules of the pack below fire, one for each severity. */
export const words = { error: 'zandkasteel', warning: 'luchtkasteel', information: 'kaartenhuis' } as const;

const manifest = `id: proef
name: { nl: Proefpakket, en: Test pack }
version: 1.2.3
licence: EUPL-1.2
authors: [Proef]
description: { nl: Regels voor een proef., en: Rules for a test. }
`;

const themes = `themes:
  - id: bouwsels
    title: { nl: Bouwsels, en: Structures }
    description: { nl: Alles wat omvalt., en: Everything that falls over. }
`;

const ruling = `id: proef-ruling
body: rechtbank
name: Proefzaak
number: 1/20
date: 2020-01-02
url: https://example.org/proefzaak
holding: { nl: Bouwsels van zand zijn verboden., en: Structures of sand are forbidden. }
verification: { level: verified, sources: ["https://example.org/proefzaak"] }
`;

function rule(severity: keyof typeof words): string {
  return `id: no-${severity}
title: { nl: Er wordt een ${words[severity]} gebouwd, en: A ${words[severity]} is built }
message:
  nl: Deze bepaling bouwt een ${words[severity]}. Verenigbaar is een huis.
  en: This provision builds a ${words[severity]}. Compatible is a house.
why: { nl: Omdat het omvalt., en: Because it falls over. }
severity: ${severity}
rulings: [proef-ruling]
norms: []
when:
  - roles:
      structure: ${words[severity]}
examples:
  nl: { conflicts: ["Er is een ${words[severity]}."], compatible: ["Er is een huis."] }
  en: { conflicts: [], compatible: [] }
`;
}

/**
 * Writes a rule pack and a configuration that uses it, so that the tests of the command line depend on no rule of law.
 * @param settings more lines for the configuration
 */
export function writePack(place: Pick<Workplace, 'write'>, settings = ''): void {
  place.write('regels/pack.yaml', manifest);
  place.write('regels/themes.yaml', themes);
  place.write('regels/rulings/proef-ruling.yaml', ruling);
  for (const severity of ['error', 'warning', 'information'] as const) {
    place.write(`regels/bouwsels/no-${severity}.yaml`, rule(severity));
  }
  place.write('toetssteen.config.yaml', `packs: [regels]\n${settings}`);
}

/** A bill in which the rules with these severities fire, one in each article. */
export function billWith(...severities: readonly (keyof typeof words)[]): string {
  const articles = severities.map(
    (severity, at) => `### Artikel ${at + 1}\n\nEr is een ${words[severity]} in de gemeente.\n`,
  );
  return `# Wet op de bouwsels\n\n${articles.join('\n')}\n### Artikel 99\n\nDeze wet treedt in werking op 1 januari 2027.\n`;
}
