import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The Markdown files below a folder, as texts. */
export function readCorpus(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(md|markdown)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => readFileSync(path, 'utf8'));
}

/** Sentences of no particular law, with the words and the shapes that make a checker work. */
const sentences = [
  'Onze Minister beslist binnen zes maanden op de aanvraag, tenzij bij algemene maatregel van bestuur anders is bepaald.',
  'De vreemdeling die geen rechtmatig verblijf heeft, kan worden uitgezet nadat is vastgesteld dat artikel 3 EVRM zich daartegen niet verzet.',
  'Het eerste lid is niet van toepassing op de aanvraag, bedoeld in artikel 12, tweede lid, onder b, van de Algemene wet bestuursrecht.',
  'Tegen het besluit staat beroep open; de werking van het besluit wordt opgeschort totdat op het beroep is beslist.',
  'De ambtenaar verstrekt de gegevens die nodig zijn voor de uitvoering van Verordening (EU) 2024/1348.',
  'Subsidie wordt geweigerd indien het subsidieplafond, bedoeld in artikel 4, is bereikt.',
];

/**
 * A made-up act of the given number of articles, each with numbered paragraphs and a list. Every article differs, so
 * that nothing is remembered from the one before.
 */
export function generateAct(articles: number): string {
  const parts = ['# Wet van 1 januari 2027, houdende regels om mee te meten\n'];
  for (let article = 1; article <= articles; article++) {
    const sentence = (step: number) => `${sentences[(article * 7 + step) % sentences.length]} (nr. ${article}.${step})`;
    parts.push(
      `### Artikel ${article}`,
      `1. ${sentence(0)}\n2. ${sentence(1)}\n3. Onze Minister kan regels stellen over:`,
      `a. de wijze waarop aanvraag ${article} wordt ingediend;\nb. de termijn van ${article} weken;\nc. de kosten.`,
      `4. ${sentence(2)}\n`,
    );
  }
  return parts.join('\n\n');
}

/** What a list may be about in a bill on migration law. */
const listed = [
  'de vreemdeling die een aanvraag om asiel heeft ingediend',
  'de minderjarige vreemdeling zonder ouder of voogd',
  'de vreemdeling die niet beschikt over een geldige verblijfstitel',
  'de persoon die subsidiaire bescherming geniet',
];

/** A made-up bill on migration law with lists in lists, as long as a large one: every article is judged. */
export function generateBill(articles: number): string {
  const parts = ['---\nkind: bill\nlang: nl\n---\n\n# Wet houdende regels over het verblijf van vreemdelingen\n'];
  for (let article = 1; article <= articles; article++) {
    const sentence = (step: number) => `${sentences[(article * 5 + step) % sentences.length]} (nr. ${article}.${step})`;
    const item = (step: number) => `${listed[(article + step) % listed.length]}, geval ${article}.${step}`;
    parts.push(
      `### Artikel ${article}. Onderwerp ${article}`,
      [
        `1. ${sentence(0)}`,
        '2. Onze Minister kan in afwijking van het eerste lid bepalen dat een plaats wordt aangeboden aan:',
        `   - ${item(0)};`,
        `   - ${item(1)}, indien:`,
        `     - hij dit binnen ${article} dagen verzoekt; of`,
        '     - het belang van het kind dit vordert;',
        `   - ${item(2)}.`,
        `3. ${sentence(1)}`,
      ].join('\n'),
    );
  }
  return parts.join('\n\n');
}
