import { isSeq, parseDocument } from 'yaml';
import type { LanguageCode } from '../../text/range.js';

/** A first pack.yaml: what can be known is filled in, what only its author knows is empty. */
export function manifestTemplate(id: string, language: LanguageCode): string {
  const comments = {
    nl: {
      top: '# Wie dit pakket met regels schreef, en onder welke licentie het staat.',
      licence: '# zoals EUPL-1.2 of CC-BY-4.0',
    },
    en: {
      top: '# Who wrote this pack of rules, and under which licence it stands.',
      licence: '# such as EUPL-1.2 or CC-BY-4.0',
    },
  }[language];
  return `${comments.top}
id: ${id}
name: { nl: Eigen regels, en: Rules of our own }
version: 0.1.0
licence: "" ${comments.licence}
authors: [""]
description: { nl: Regels bij die van Toetssteen., en: Rules beside those of Toetssteen. }
`;
}

const about: Readonly<Record<LanguageCode, string>> = {
  nl: '# De thema’s van dit pakket: een korte titel, en in één zin waarover het gaat. Elk thema is een map met regels.',
  en: '# The themes of this pack: a short title, and in one sentence what it is about. Each theme is a folder with rules.',
};

/**
 * themes.yaml with a theme at its end, whose title and description are still empty.
 * @param present the file as it is; undefined when there is none
 * @returns undefined when the theme is there already, or when the file cannot be added to
 */
export function withTheme(present: string | undefined, theme: string, language: LanguageCode): string | undefined {
  const entry = { id: theme, title: { nl: '', en: '' }, description: { nl: '', en: '' } };
  const document = parseDocument(present ?? `${about[language]}\nthemes: []\n`);
  const themes = document.get('themes');
  if (document.errors.length > 0 || !isSeq(themes)) return undefined;
  const known = themes.items.some((_, at) => document.getIn(['themes', at, 'id']) === theme);
  if (known) return undefined;
  themes.flow = false;
  themes.add(document.createNode(entry));
  return document.toString({ lineWidth: 0 });
}
