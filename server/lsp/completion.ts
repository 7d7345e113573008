import { type CompletionItem, CompletionItemKind, type CompletionList, InsertTextFormat } from 'vscode-languageserver';
import type { ClientAbilities } from './abilities.js';
import { type CheckedDocument, editorRange } from './checkedDocument.js';
import { actOffers } from './completions/acts.js';
import { clauseOffers } from './completions/clauses.js';
import { frontMatterOffers } from './completions/frontMatter.js';
import type { Offer } from './completions/offer.js';
import { rulingOffers } from './completions/rulings.js';
import { suppressionOffers } from './completions/suppressions.js';
import type { Feature } from './feature.js';

/** What of a client's abilities makes a difference to what is offered. */
export type CompletionAbilities = Pick<ClientAbilities, 'snippets' | 'clientCommands' | 'markdownHover'>;

/**
 * What can be written at an offset: settings at the top, what belongs in a comment that suppresses, rulings and acts by
 * the beginning of their names, compatible clauses where a paragraph begins. In ordinary prose nothing.
 */
export function completionsAt(
  document: CheckedDocument,
  offset: number,
  abilities: CompletionAbilities,
): CompletionItem[] {
  const offers = offersAt(document, offset, abilities);
  return offers.map((one, at) => toItem(one, at, document, abilities));
}

function offersAt(document: CheckedDocument, offset: number, { snippets }: CompletionAbilities): readonly Offer[] {
  const { bill, pack, findings, language, asOf, source, lines } = document;
  const { line } = lines.position(offset);
  const typed = source.slice(lines.line(line).start, offset);
  const atTop = frontMatterOffers(bill, typed, offset, asOf, language);
  if (atTop !== undefined) return atTop;
  const comment = openComment(source, offset);
  if (comment !== undefined) {
    return suppressionOffers(comment, offset, pack, findings, language, bill.language) ?? [];
  }
  const rulings = rulingOffers(typed, offset, pack, bill.language, language);
  if (rulings.length > 0) return rulings;
  const acts = actOffers(typed, offset, pack, asOf, language);
  return acts.length > 0 ? acts : clauseOffers(bill, findings, typed, offset, snippets, language);
}

/** No comment of ours is longer; what lies further back is not looked at. */
const longestComment = 2000;

/** The comment that an offset stands in, up to there. */
function openComment(source: string, offset: number): string | undefined {
  const before = source.slice(Math.max(0, offset - longestComment), offset);
  const open = before.lastIndexOf('<!--');
  return open < 0 || before.indexOf('-->', open) >= 0 ? undefined : before.slice(open);
}

const kinds: { readonly [kind in Offer['kind']]: CompletionItemKind } = {
  ruling: CompletionItemKind.Reference,
  act: CompletionItemKind.Module,
  rule: CompletionItemKind.Constant,
  theme: CompletionItemKind.Folder,
  keyword: CompletionItemKind.Keyword,
  value: CompletionItemKind.Value,
  clause: CompletionItemKind.Snippet,
};

/** The command of VS Code that shows suggestions; only our own extension is known to have it. */
const suggest = { title: '', command: 'editor.action.triggerSuggest' };

function toItem(
  one: Offer,
  at: number,
  document: CheckedDocument,
  { clientCommands, markdownHover }: CompletionAbilities,
): CompletionItem {
  const { label, detail, documentation, filter, range, text, snippet, first, goesOn } = one;
  return {
    label,
    kind: kinds[one.kind],
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined
      ? {}
      : { documentation: { kind: markdownHover ? 'markdown' : 'plaintext', value: documentation } }),
    ...(filter === undefined ? {} : { filterText: filter }),
    sortText: `${first ? 0 : 1}${String(at).padStart(4, '0')}`,
    insertTextFormat: snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: editorRange(document, range), newText: text },
    ...(goesOn && clientCommands ? { command: suggest } : {}),
  };
}

/** Completion of citations, suppressions, clauses and the settings at the top. */
export const completion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: [':', '-', '/', ','] } }),
  register({ connection, workspace }) {
    connection.onCompletion(async ({ textDocument, position }, token): Promise<CompletionList> => {
      const document = await workspace.checked(textDocument.uri, token);
      if (document === undefined) return { isIncomplete: false, items: [] };
      const items = completionsAt(document, document.lines.offset(position), workspace.abilities);
      // Rulings and acts are chosen by what was typed, so with other words they are chosen anew.
      return { isIncomplete: items.some(({ kind }) => kind === kinds.ruling || kind === kinds.act), items };
    });
  },
};
