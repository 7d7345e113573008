import { MarkdownMemory } from '../bill/markdownMemory.js';
import { parseBill } from '../bill/parseBill.js';
import type { CompiledPack } from '../check/compile.js';
import { Rechecker } from '../check/rechecker.js';
import { internalProblem } from '../project/problem.js';
import { LineIndex } from '../text/lines.js';
import type { LanguageCode } from '../text/range.js';
import type { CheckedDocument, Outcome, ParsedDocument } from './checkedDocument.js';
import { runInSlices } from './pause.js';
import type { ProjectRules } from './projects.js';
import type { Settings } from './settings.js';
import { isOurs } from './whichDocuments.js';
import { type Urgency, WorkQueue } from './workQueue.js';

/** A text to be checked: of an open document the newest version, else what the file holds. */
export interface DocumentText {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
}

/** What holds for a document besides its text. */
export interface Circumstances {
  readonly settings: Settings;
  readonly project: ProjectRules;
  readonly workspaceFolder: string | undefined;
  /** Language of messages where neither the settings nor the configuration say. */
  readonly language: LanguageCode;
  /** ISO date of today. */
  readonly today: string;
}

/** Where the checker gets what it needs, always as it is at the moment of asking. */
export interface Sources {
  /** Undefined when there is no such document. */
  text(uri: string): DocumentText | undefined;
  circumstances(uri: string): Promise<Circumstances>;
}

/** What is remembered of one document. */
class Memory {
  parsed: ParsedDocument | undefined;
  readonly markdown = new MarkdownMemory();
  outcome: { readonly text: DocumentText; readonly generation: number; readonly value: Outcome } | undefined;
  running: Promise<Outcome | undefined> | undefined;
  private rechecker: { readonly pack: CompiledPack; readonly value: Rechecker } | undefined;

  recheckerFor(pack: CompiledPack): Rechecker {
    if (this.rechecker?.pack !== pack) this.rechecker = { pack, value: new Rechecker(pack) };
    return this.rechecker.value;
  }
}

/**
 * Reads and judges documents, each version once. A newer version makes the work on an older one stop, so that what is
 * given is never about a text that is no longer there.
 */
export class Checker {
  private readonly memories = new Map<string, Memory>();
  private readonly queue = new WorkQueue();
  private generation = 0;

  /**
   * @param started told when the check of a version of a document begins
   * @param failed told when this program itself is at fault; the document then has no findings
   * @param ended told what came of a version of a document, whoever asked for it
   */
  constructor(
    private readonly sources: Sources,
    private readonly started: (uri: string, version: number) => void,
    private readonly failed: (uri: string, error: unknown) => void,
    private readonly ended: (uri: string, version: number, outcome: Outcome) => void = () => undefined,
  ) {}

  /** The document read as a bill, or undefined when there is no such document. */
  parsed(uri: string): ParsedDocument | undefined {
    const text = this.sources.text(uri);
    return text === undefined ? undefined : this.parse(text);
  }

  /** What came of the newest version of a document, or undefined when there is no such document (any more). */
  check(uri: string, urgency: Urgency = 'now'): Promise<Outcome | undefined> {
    const text = this.sources.text(uri);
    if (text === undefined) return Promise.resolve(undefined);
    const memory = this.memory(uri);
    const known = memory.outcome;
    if (known !== undefined && same(known.text, text) && known.generation === this.generation)
      return Promise.resolve(known.value);
    memory.running ??= this.enqueue(uri, memory, urgency).finally(() => {
      memory.running = undefined;
    });
    return memory.running;
  }

  /** What came of a document when it was last checked, though its text may have changed since. */
  last(uri: string): Outcome | undefined {
    return this.memories.get(uri)?.outcome?.value;
  }

  /** The configuration, a pack or a setting changed: nothing that was found holds any more. */
  invalidate(): void {
    this.generation++;
  }

  /** The document was closed. */
  forget(uri: string): void {
    this.memories.delete(uri);
  }

  private async enqueue(uri: string, memory: Memory, urgency: Urgency): Promise<Outcome | undefined> {
    let outcome: Outcome | undefined;
    await this.queue.add(urgency, async (givenUp) => {
      for (;;) {
        const text = this.sources.text(uri);
        if (text === undefined) {
          outcome = undefined;
          return 'done';
        }
        const { generation } = this;
        const stale = (): boolean => !same(this.sources.text(uri), text) || this.generation !== generation;
        this.started(uri, text.version);
        const value = await this.attempt(text, memory, stale, givenUp);
        if (givenUp() && value === undefined) return 'given-up';
        if (value === undefined || stale()) continue;
        memory.outcome = { text, generation, value };
        outcome = value;
        this.ended(uri, text.version, value);
        return 'done';
      }
    });
    return outcome;
  }

  /** Judges a text; what goes wrong inside this program becomes an outcome too. Undefined when it was given up. */
  private async attempt(
    text: DocumentText,
    memory: Memory,
    stale: () => boolean,
    givenUp: () => boolean,
  ): Promise<Outcome | undefined> {
    let language: LanguageCode = 'nl';
    try {
      const circumstances = await this.sources.circumstances(text.uri);
      language = circumstances.language;
      return stale() ? undefined : await this.judge(text, memory, circumstances, () => givenUp() || stale());
    } catch (error) {
      this.failed(text.uri, error);
      return { state: 'broken', problems: [internalProblem(error)], language };
    }
  }

  private async judge(
    text: DocumentText,
    memory: Memory,
    { settings, project, workspaceFolder, language: ofEditor, today: thisDay }: Circumstances,
    givenUp: () => boolean,
  ): Promise<Outcome | undefined> {
    const { configuration, rules, problems } = project;
    const language = settings.language ?? configuration.language ?? ofEditor;
    if (!settings.enable) return { state: 'off' };
    const start = performance.now();
    const parsed = this.parse(text);
    if (!isOurs(text.uri, parsed.bill, settings, configuration, workspaceFolder)) return { state: 'not-a-bill' };
    if (rules === undefined) return { state: 'broken', problems, language };
    const { asOf } = settings;
    const today = configuration.asOf ?? thisDay;
    const { severities, compiled } = rules;
    const steps = memory
      .recheckerFor(compiled)
      .steps(parsed.bill, { language, asOf, today, keepSuppressed: true, severities });
    const finished = await runInSlices(steps, givenUp);
    if (finished === undefined) return undefined;
    const document: CheckedDocument = {
      ...parsed,
      findings: rules.explain(finished.result, language),
      pack: rules.pack,
      configuration,
      rulesInForce: [...rules.pack.rules.keys()].filter((name) => severities.get(name) !== 'off').length,
      language,
      asOf: asOf ?? parsed.bill.frontMatter.entryIntoForce ?? today,
      milliseconds: performance.now() - start,
    };
    return { state: 'checked', document };
  }

  private parse({ uri, version, text }: DocumentText): ParsedDocument {
    const memory = this.memory(uri);
    if (memory.parsed?.version !== version || memory.parsed.source !== text) {
      memory.parsed = {
        uri,
        version,
        source: text,
        lines: new LineIndex(text),
        bill: parseBill(text, memory.markdown),
      };
    }
    return memory.parsed;
  }

  private memory(uri: string): Memory {
    const memory = this.memories.get(uri) ?? new Memory();
    this.memories.set(uri, memory);
    return memory;
  }
}

/** Whether two texts are the same version; a document that is closed and opened again may begin to count anew. */
function same(one: DocumentText | undefined, other: DocumentText): boolean {
  return one?.version === other.version && one.text === other.text;
}
