import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionRequest,
  type CodeActionTriggerKind,
  type CompletionItem,
  CompletionRequest,
  type Diagnostic,
  type TextEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TestClient } from './client.js';
import { marked } from './marked.js';

/** A document that is open in a client, with what it says. */
export interface OpenText {
  readonly uri: string;
  readonly text: string;
}

let opened = 0;

/** Opens a text under a name of its own. */
export async function openText(client: TestClient, text: string): Promise<OpenText> {
  return { uri: await client.open(`tekst${opened++}.md`, text), text };
}

/** What an editor offers for the findings of a rule in a document, as when the cursor stands in one. */
export async function actionsFor(
  client: TestClient,
  { uri }: OpenText,
  rule: string,
  more: { readonly only?: string[]; readonly triggerKind?: CodeActionTriggerKind } = {},
): Promise<CodeAction[]> {
  const diagnostics = (await client.diagnostics(uri)).filter(({ code }) => code === rule);
  const [first] = diagnostics;
  assert.ok(first, `${rule} is not found`);
  return actionsAt(client, uri, first, [first], more);
}

/** What an editor offers at a place, for the diagnostics that it sends along. */
export async function actionsAt(
  client: TestClient,
  uri: string,
  { range }: Pick<Diagnostic, 'range'>,
  diagnostics: Diagnostic[],
  more: { readonly only?: string[]; readonly triggerKind?: CodeActionTriggerKind } = {},
): Promise<CodeAction[]> {
  const context = { diagnostics, ...more };
  const offered = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range,
    context,
  });
  return (offered ?? []).flatMap((one) => (typeof one.command === 'string' ? [] : [one as CodeAction]));
}

/** The edits of an action, whichever way they are written down. */
export function editsOf({ edit }: CodeAction): TextEdit[] {
  const versioned = (edit?.documentChanges ?? []).flatMap((change) => ('edits' in change ? change.edits : []));
  return [...versioned, ...Object.values(edit?.changes ?? {}).flat()].flatMap((one) => ('newText' in one ? [one] : []));
}

/** The text after an action whose title begins so. */
export function applied({ text }: OpenText, actions: readonly CodeAction[], title: string): string {
  const action = actions.find((one) => one.title.startsWith(title));
  assert.ok(action, `${title} is not among: ${actions.map((one) => one.title).join('; ')}`);
  return withEdits(text, editsOf(action));
}

/** The text with edits made. */
export function withEdits(text: string, edits: TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create('file:///x.md', 'markdown', 1, text), edits);
}

/** What is offered at the mark in a text. */
export async function completionsAt(client: TestClient, written: string): Promise<CompletionItem[]> {
  const { text, positions } = marked(written);
  const [position] = positions;
  assert.ok(position);
  const { uri } = await openText(client, text);
  const list = await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
  return list === null || Array.isArray(list) ? (list ?? []) : list.items;
}

/** The text with something chosen at the mark. */
export function chosen(written: string, items: readonly CompletionItem[], label: string | RegExp): string {
  const item = items.find((one) => (typeof label === 'string' ? one.label === label : label.test(one.label)));
  assert.ok(item, `${label} is not among: ${items.map((one) => one.label).join('; ')}`);
  const { textEdit } = item;
  assert.ok(textEdit !== undefined && 'range' in textEdit);
  return withEdits(marked(written).text, [textEdit]);
}
