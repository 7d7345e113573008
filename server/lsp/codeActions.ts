import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import type { Finding } from '../check/finding.js';
import { fingerprint } from '../check/fingerprint.js';
import type { Bilingual } from '../text/range.js';
import type { ClientAbilities } from './abilities.js';
import type { Change } from './actions/change.js';
import { offerClause } from './actions/clauseAction.js';
import { type FindingAsked, findingsAsked } from './actions/findingsAsked.js';
import { mendCitation } from './actions/mendCitation.js';
import { mendSuppression } from './actions/mendSuppression.js';
import { suppressionChange, suppressionComment } from './actions/suppressHere.js';
import type { Judge } from './actions/trial.js';
import type { CheckedDocument } from './checkedDocument.js';
import { addressOf } from './diagnostic.js';
import type { Feature } from './feature.js';
import { clientCommands } from './protocol.js';
import type { Workspace } from './workspace.js';
import { workspaceEdit } from './workspaceEdit.js';

/** What of a client's abilities makes a difference to an action. */
export type ActionAbilities = Pick<ClientAbilities, 'documentChanges' | 'clientCommands' | 'codeActionLiterals'>;

const words = {
  write: { nl: 'Schrijf', en: 'Write' },
  replaceBy: { nl: 'Vervang door', en: 'Replace by' },
  remove: { nl: 'Verwijder deze onderdrukking', en: 'Remove this suppression' },
  suppress: { nl: 'Onderdruk hier, met een reden', en: 'Suppress here, with a reason' },
  suppressUnfinished: {
    nl: 'Onderdruk hier (geldt zodra u een reden invult)',
    en: 'Suppress here (holds once you fill in a reason)',
  },
  openRuling: { nl: 'Open de uitspraak', en: 'Open the ruling' },
  openNorm: { nl: 'Open de bepaling', en: 'Open the provision' },
  explain: { nl: 'Leg deze bevinding uit', en: 'Explain this finding' },
} satisfies { readonly [name: string]: Bilingual };

/**
 * What an editor offers to do about the findings at a place: put in a compatible clause, put a citation or a suppression
 * right, silence it for a reason, and for our own extension read on. Edits go along at once: they are a few bytes and
 * already known, as which one is preferred follows from trying them.
 */
export function codeActionsFor(
  document: CheckedDocument,
  { range, context }: Pick<CodeActionParams, 'range' | 'context'>,
  abilities: ActionAbilities,
  judge: Judge,
): CodeAction[] {
  if (!abilities.codeActionLiterals || !isAsked(context.only)) return [];
  const { lines } = document;
  const place = { start: lines.offset(range.start), end: lines.offset(range.end) };
  return findingsAsked(document, place, context).flatMap((asked) => actionsFor(asked, document, abilities, judge));
}

function isAsked(only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

function actionsFor(
  { finding, diagnostic }: FindingAsked,
  document: CheckedDocument,
  abilities: ActionAbilities,
  judge: Judge,
): CodeAction[] {
  const { bill, pack, language, asOf } = document;
  const diagnostics = diagnostic === undefined ? {} : { diagnostics: [diagnostic] };
  const edit = (title: string, change: Change, preferred: boolean): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    ...diagnostics,
    ...(preferred ? { isPreferred: true } : {}),
    edit: workspaceEdit(document, [change], abilities),
  });
  const clauses = offerClause(document, finding, judge).map((one) => edit(one.title, one.change, one.preferred));
  const citations = mendCitation(bill, pack, asOf, finding).map(({ change, text, sure, successor }) =>
    edit(`${words[successor ? 'replaceBy' : 'write'][language]} ${text}`, change, sure),
  );
  const suppressions = mendSuppression(bill, pack, finding).map((mending) => {
    const title = mending.way === 'remove' ? words.remove[language] : `${words.write[language]} ${mending.name}`;
    return edit(title, mending.change, true);
  });
  return [
    ...clauses,
    ...citations,
    ...suppressions,
    ...suppressAction(finding, document, abilities, diagnostics, edit),
    ...(abilities.clientCommands ? readingActions(finding, document, diagnostics) : []),
  ];
}

/** For our own extension a command that asks for the reason; else the comment, that holds once there is one. */
function suppressAction(
  finding: Finding,
  { uri, bill, pack, lines, language }: CheckedDocument,
  { clientCommands: commands }: ActionAbilities,
  diagnostics: Pick<CodeAction, 'diagnostics'>,
  edit: (title: string, change: Change, preferred: boolean) => CodeAction,
): CodeAction[] {
  const comment = suppressionComment(bill, pack, finding);
  if (comment === undefined) return [];
  if (!commands) return [edit(words.suppressUnfinished[language], suppressionChange(comment, ''), false)];
  const { line } = lines.position(comment.offset);
  return [
    command(
      words.suppress[language],
      clientCommands.suppressWithReason,
      [uri, finding.ruleId, line, comment.before, comment.after],
      diagnostics,
    ),
  ];
}

function readingActions(
  finding: Finding,
  { uri, source, language }: CheckedDocument,
  diagnostics: Pick<CodeAction, 'diagnostics'>,
): CodeAction[] {
  const address = addressOf(finding);
  const [ruling] = finding.rulings;
  const title = ruling === undefined ? words.openNorm[language] : `${words.openRuling[language]} (${ruling.name})`;
  return [
    command(words.explain[language], clientCommands.explainFinding, [uri, fingerprint(finding, source)], diagnostics),
    ...(address === undefined ? [] : [command(title, clientCommands.openRuling, [address], diagnostics)]),
  ];
}

function command(
  title: string,
  name: string,
  args: readonly unknown[],
  diagnostics: Pick<CodeAction, 'diagnostics'>,
): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    ...diagnostics,
    command: { title, command: name, arguments: [...args] },
  };
}

/** How bills are judged as a document was: with its rules, for its day. */
async function judgeFor(workspace: Workspace, { uri, language, asOf }: CheckedDocument): Promise<Judge> {
  const settings = await workspace.settingsFor(uri);
  const { rules } = await workspace.projects.forDocument(uri, settings, workspace.folderOf(uri));
  return (bill) => rules?.judge(bill, { language, asOf, today: asOf }) ?? [];
}

/** Quick fixes for findings. */
export const codeActions: Feature = {
  capabilities: ({ codeActionLiterals }) =>
    codeActionLiterals ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } } : {},
  register({ connection, workspace }) {
    connection.onCodeAction(async (params, token) => {
      const document = await workspace.checked(params.textDocument.uri, token);
      if (document === undefined) return [];
      const judge = await judgeFor(workspace, document);
      return token.isCancellationRequested ? [] : codeActionsFor(document, params, workspace.abilities, judge);
    });
  },
};
