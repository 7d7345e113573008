import { type InlayHint, InlayHintKind } from 'vscode-languageserver';
import type { ActReference, Amendment, Bill, Provision, ProvisionReference } from '../bill/model.js';
import { writtenArticles } from '../check/articleCitation.js';
import { citationsIn } from '../check/readings.js';
import type { Bilingual, LanguageCode, Range } from '../text/range.js';
import type { ParsedDocument } from './checkedDocument.js';
import type { Feature } from './feature.js';

const changes: Bilingual = { nl: 'Deze opdracht wijzigt', en: 'This step amends' };

/**
 * Behind what an amending step changes, the act that it changes, where the step does not name it: "In artikel 45
 * (Vreemdelingenwet 2000) wordt …". Where it does not name the article either, the article too: "In het eerste lid
 * (artikel 45 Vreemdelingenwet 2000) …". One hint for each step.
 * @param within leaves out what stands elsewhere
 * @param language of the words that explain a hint; the hint itself is in the language of the bill
 */
export function inlayHintsOf({ bill, lines }: ParsedDocument, within: Range, language: LanguageCode): InlayHint[] {
  const amendments = new Map<Provision, Amendment>();
  for (const amendment of bill.amendments) {
    if (!amendments.has(amendment.provision)) amendments.set(amendment.provision, amendment);
  }
  const hints: InlayHint[] = [];
  const visit = (provision: Provision): void => {
    if (provision.range.end < within.start || provision.range.start > within.end) return;
    const change = changeBy(provision, bill, amendments.get(provision));
    if (change !== undefined && within.start <= change.end && change.end <= within.end) {
      const position = lines.position(change.end);
      const tooltip = `${changes[language]}: ${change.words}`;
      hints.push({ position, label: `(${change.words})`, kind: InlayHintKind.Type, paddingLeft: true, tooltip });
    }
    for (const child of provision.children) visit(child);
  };
  for (const provision of bill.provisions) visit(provision);
  return hints;
}

/** What a step changes, in words, and where the reference to it ends. */
interface Change {
  readonly words: string;
  readonly end: number;
}

function changeBy(provision: Provision, bill: Bill, amendment: Amendment | undefined): Change | undefined {
  const instructions = provision.passages.filter(({ force }) => force === 'instruction');
  const [instruction] = instructions;
  if (instruction === undefined) return undefined;
  const isNamed = ({ range }: ActReference): boolean =>
    [instruction.range, provision.heading].some(
      (part) => part !== undefined && part.start <= range.start && range.end <= part.end,
    );
  const [cited] = citationsIn(bill.citations, instruction.range.start, instruction.range.end).filter(
    ({ kind }) => kind === 'provision',
  );
  if (cited !== undefined) {
    const act = cited.reference?.act;
    return act === undefined || isNamed(act) ? undefined : { words: act.name, end: cited.end };
  }
  const { act, target } = amendment ?? {};
  if (act === undefined || target === undefined || isNamed(act)) return undefined;
  const { start, end } = target.range;
  if (start < instruction.range.start || end > instruction.range.end) return undefined;
  return { words: withArticle(target, act, bill.language), end };
}

function withArticle({ articles }: ProvisionReference, { name }: ActReference, language: LanguageCode): string {
  const [article, ...more] = articles;
  if (article === undefined || more.length > 0 || article.from !== article.to) return name;
  return `${writtenArticles(article.from, language)} ${name}`;
}

/** Which act an amending step changes; off unless the settings ask for it. */
export const inlayHints: Feature = {
  capabilities: () => ({ inlayHintProvider: { resolveProvider: false } }),
  register({ connection, workspace }) {
    connection.languages.inlayHint.on(async ({ textDocument, range }, token) => {
      const settings = await workspace.settingsFor(textDocument.uri);
      if (!settings.inlayHints) return [];
      const document = await workspace.checked(textDocument.uri, token);
      if (document === undefined) return [];
      const { lines, language } = document;
      const within = { start: lines.offset(range.start), end: lines.offset(range.end) };
      return inlayHintsOf(document, within, language);
    });
  },
};
