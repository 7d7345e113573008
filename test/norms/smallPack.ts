import { type LoadedPack, type LoadOptions, loadPack } from '../../server/norms/loadPack.js';
import type { Pack } from '../../server/norms/pack.js';
import type { PackFile } from '../../server/norms/problem.js';

const files: Readonly<Record<string, string>> = {
  'pack.yaml': `id: small
name: {nl: Klein, en: Small}
version: 1.0.0
licence: EUPL-1.2
authors: [Somebody]
description: {nl: Klein pakket., en: Small pack.}
`,
  'themes.yaml': `themes:
  - id: doors
    title: {nl: Deuren, en: Doors}
    description: {nl: Over deuren., en: About doors.}
`,
  'rulings/court-door.yaml': `id: court-door
body: cjeu
name: Door
number: C-12/21
ecli: ECLI:EU:C:2022:34
date: 2022-03-04
url: https://example.org/door
holding: {nl: Deuren blijven open., en: Doors stay open.}
norms: [doors-1]
verification: {level: verified}
`,
  'rulings/advice-door.yaml': `id: advice-door
body: expert-advice
name: Advice
date: 2021-01-02
url: https://example.org/advice
holding: {nl: Raad., en: Advice.}
verification: {level: verified}
`,
  'norms/doors-directive.yaml': `id: doors-directive
kind: eu-directive
name: {nl: Deurenrichtlijn, en: Doors Directive}
short: {nl: Deurenrichtlijn, en: Doors Directive}
url: https://example.org/directive
applies: {from: 2010-01-01, until: 2026-06-12}
successors: [doors-regulation]
provisions:
  - id: doors-1
    article: "1"
    requires: {nl: Open., en: Open.}
    successors: [doors-new-1]
    verification: {level: verified}
`,
  'norms/doors-regulation.yaml': `id: doors-regulation
kind: eu-regulation
name: {nl: Deurenverordening, en: Doors Regulation}
short: {nl: Deurenverordening, en: Doors Regulation}
url: https://example.org/regulation
applies: {from: 2026-06-12}
provisions:
  - id: doors-new-1
    article: "1"
    requires: {nl: Open., en: Open.}
    verification: {level: verified}
`,
  'concepts/doors.yaml': `concepts:
  - id: door
    kind: thing
    means: {nl: Een deur., en: A door.}
    nl: [deur, poort]
    en: [door]
  - id: close
    kind: act
    means: {nl: Sluiten., en: To close.}
    nl: ["~sluiten & <door>"]
    en: [~close]
`,
  'doors/close-doors.yaml': `id: close-doors
title: {nl: Deuren dicht, en: Doors closed}
message: {nl: Deze bepaling sluit deuren., en: This provision closes doors.}
why: {nl: Daarom., en: Because.}
severity: error
rulings: [court-door]
norms: [doors-1]
when:
  - within: sentence
    roles:
      close: <close>
      door: <door>
examples:
  nl:
    conflicts: [a, b, c, d, e]
    compatible: [f, g, h, i, j]
  en:
    conflicts: [k, l]
    compatible: [m, n]
`,
};

/**
 * The files of a small pack without problems.
 * @param changes by path: another text, a function that changes the text, or `undefined` to leave the file out
 */
export function smallFiles(
  changes: Readonly<Record<string, string | ((text: string) => string) | undefined>> = {},
): PackFile[] {
  const texts = new Map(Object.entries(files));
  for (const [path, change] of Object.entries(changes)) {
    if (change === undefined) texts.delete(path);
    else texts.set(path, typeof change === 'string' ? change : change(texts.get(path) ?? ''));
  }
  return [...texts].map(([path, text]) => ({ path, text }));
}

/** Replaces words that must be there exactly once, so that a test cannot miss its own change. */
export function instead(words: string, others: string): (text: string) => string {
  return (text) => {
    if (text.split(words).length !== 2) throw new Error(`"${words}" does not stand once in the text`);
    return text.replace(words, others);
  };
}

/** Loads the small pack with changes. */
export function loadSmall(changes: Parameters<typeof smallFiles>[0] = {}, options: LoadOptions = {}): LoadedPack {
  return loadPack(smallFiles(changes), options);
}

/** The small pack without changes. */
export function smallPack(): Pack {
  const { pack } = loadSmall();
  if (pack === undefined) throw new Error('the small pack has problems');
  return pack;
}

/** Problems as `file:line:column message; remedy` in English, lines and columns from one. */
export function lines({ problems }: Pick<LoadedPack, 'problems'>): string[] {
  return problems.map(
    ({ file, line, column, message, remedy }) => `${file}:${line + 1}:${column + 1} ${message.en}; ${remedy.en}`,
  );
}
