import { commands, Disposable, env, l10n, Uri, window } from 'vscode';
import { clientCommands, type FindingRecord } from '../../server/lsp/protocol.js';
import type { LanguageCode } from '../../server/text/range.js';
import type { ActiveFindings } from '../findings/activeFindings.js';
import { findingAt } from '../findings/findingAt.js';
import type { FindingsView } from '../findings/findingsView.js';
import { isWebAddress } from '../panel/html.js';
import type { RulingPanel } from '../panel/rulingPanel.js';
import { isPosition, isRange, toPosition, toRange } from '../positions.js';

/** A finding that a command is about. */
interface Meant {
  readonly uri: string;
  readonly finding: FindingRecord;
  readonly language: LanguageCode;
}

/** What commands about findings work with. */
export interface FindingSurroundings {
  readonly findings: ActiveFindings;
  readonly view: FindingsView;
  readonly panel: RulingPanel;
}

/** The commands about findings and rulings: of code lenses and code actions, of the view, and of the palette. */
export function registerFindingCommands({ findings, view, panel }: FindingSurroundings): Disposable {
  const meant = (args: readonly unknown[]): Promise<Meant | undefined> => findingMeant(findings, args);
  return Disposable.from(
    commands.registerCommand(clientCommands.explainFinding, async (...args: unknown[]) => {
      const found = await meant(args);
      if (found === undefined) await sayNoFinding();
      else await panel.show(found.uri, found.finding, found.language);
    }),
    commands.registerCommand(clientCommands.openRuling, async (...args: unknown[]) => {
      const [address] = args;
      if (typeof address === 'string') return open(address);
      const found = await meant(args);
      if (found === undefined) return sayNoFinding();
      const chosen = await chooseAddress(found.finding);
      if (chosen !== undefined) await open(chosen);
    }),
    commands.registerCommand(clientCommands.showFindings, async (...args: unknown[]) => {
      const [uri, positions] = args;
      const first = Array.isArray(positions) ? positions.find(isPosition) : undefined;
      if (typeof uri !== 'string' || first === undefined) return view.reveal(undefined);
      const document = await findings.of(uri);
      await view.reveal(document === undefined ? undefined : findingAt(document.findings, first));
    }),
    commands.registerCommand(clientCommands.showReferences, async (...args: unknown[]) => {
      const [uri, position, locations] = args;
      if (typeof uri !== 'string' || !isPosition(position) || !Array.isArray(locations)) return;
      await commands.executeCommand(
        'editor.action.showReferences',
        Uri.parse(uri),
        toPosition(position),
        locations.flatMap(toLocation),
      );
    }),
  );
}

function toLocation(value: unknown): { uri: Uri; range: ReturnType<typeof toRange> }[] {
  if (typeof value !== 'object' || value === null || !('uri' in value) || !('range' in value)) return [];
  return typeof value.uri === 'string' && isRange(value.range)
    ? [{ uri: Uri.parse(value.uri), range: toRange(value.range) }]
    : [];
}

/** The finding that the arguments name, that of a line of the view, or that at the cursor. */
async function findingMeant(findings: ActiveFindings, args: readonly unknown[]): Promise<Meant | undefined> {
  const [first, fingerprint] = args;
  if (typeof first === 'string' && typeof fingerprint === 'string') {
    const document = await findings.of(first);
    const finding = document?.findings.find((one) => one.fingerprint === fingerprint);
    return document === undefined || finding === undefined
      ? undefined
      : { uri: first, finding, language: document.language };
  }
  if (typeof first === 'object' && first !== null && 'finding' in first && 'uri' in first) {
    // A line of the view: only its name is taken, since the record may be older than what is known by now.
    const { finding, uri } = first;
    if (typeof uri === 'string' && typeof finding === 'object' && finding !== null && 'fingerprint' in finding) {
      return findingMeant(findings, [uri, finding.fingerprint]);
    }
    return undefined;
  }
  const editor = window.activeTextEditor;
  if (editor === undefined) return undefined;
  const uri = editor.document.uri.toString();
  const document = await findings.of(uri);
  if (document === undefined) return undefined;
  const finding = findingAt(document.findings, editor.selection.active);
  return finding === undefined ? undefined : { uri, finding, language: document.language };
}

async function sayNoFinding(): Promise<void> {
  await window.showInformationMessage(l10n.t('There is no finding at the cursor.'));
}

/** The address of the ruling, or of the norm where no court ruled; of several the user chooses. */
async function chooseAddress({ rulings, norms }: FindingRecord): Promise<string | undefined> {
  const sources = rulings.length > 0 ? rulings : norms;
  if (sources.length <= 1) return sources[0]?.url;
  const items = sources.map((source) => ({
    label: 'name' in source ? source.name : source.citation,
    detail: source.citation,
    url: source.url,
  }));
  const chosen = await window.showQuickPick(items, { title: l10n.t('Which ruling?'), matchOnDetail: true });
  return chosen?.url;
}

async function open(address: string): Promise<void> {
  if (isWebAddress(address)) await env.openExternal(Uri.parse(address));
}
