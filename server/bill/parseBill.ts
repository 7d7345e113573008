import { ActFinder } from './actNames.js';
import { type AmendingStretch, findCitations } from './citations.js';
import { findDefinitions } from './definitions.js';
import { detectLanguage } from './detectLanguage.js';
import { documentForm } from './documentKind.js';
import { type Draft, type Finished, finishDrafts } from './draft.js';
import { readFrontMatter } from './frontMatter.js';
import type { DraftAmendment } from './instructions.js';
import { labelDrafts } from './labels.js';
import { readMarkdown } from './markdown.js';
import type { MarkdownMemory } from './markdownMemory.js';
import type { Amendment, Bill, Definition, ProvisionReference } from './model.js';
import { readPolicy } from './policy.js';
import { labelPolicy } from './policyLabels.js';
import { toProvisionReference } from './provisionReference.js';
import { readStructure } from './structure.js';
import type { VisibleText } from './visibleText.js';

/**
 * Reads a draft bill, memorandum or policy document in Markdown into its legal structure. Offsets are UTF-16 code units
 * in `markdown`, ranges half-open. Any text at all gives a bill, in time linear in its length: nothing is thrown.
 * @param memory of earlier versions of the same document, which makes reading the next one cheaper
 */
export function parseBill(markdown: string, memory?: MarkdownMemory): Bill {
  const { frontMatter, bodyStart } = readFrontMatter(markdown);
  const { writer, readAsPlainText } = readMarkdown(markdown, bodyStart, memory);
  const { visible, lines, comments } = writer;
  const text = visible.text;
  const language = frontMatter.language ?? detectLanguage(text, 0);
  const { kind, habits, loose } = documentForm(text, lines, language, frontMatter);
  const acts = new ActFinder(visible);
  let roots: readonly Draft[];
  let drafted: readonly DraftAmendment[] = [];
  if (kind === 'policy') roots = readPolicy(text, lines);
  else {
    const structure = readStructure({ text, lines, habits, acts, loose, memorandum: kind === 'memorandum' });
    roots = structure.roots;
    drafted = structure.amendments;
  }
  const label = kind === 'policy' ? labelPolicy : labelDrafts;
  const { provisions, finished } = finishDrafts(roots, visible, label(roots, language));
  return {
    source: markdown,
    kind,
    language,
    frontMatter,
    provisions,
    amendments: finishAmendments(drafted, finished, visible, acts),
    definitions: finishDefinitions(roots, text, finished, visible),
    citations: findCitations(acts, articleHeadings(roots), amendingStretches(roots)),
    comments,
    readAsPlainText,
  };
}

/** Where the headings of articles start, in the visible text. */
function articleHeadings(roots: readonly Draft[]): Set<number> {
  const starts = new Set<number>();
  const visit = (node: Draft): void => {
    if (node.heading !== undefined && node.kind !== 'item') starts.add(node.heading.from);
    node.children.forEach(visit);
  };
  roots.forEach(visit);
  return starts;
}

/** Where references belong to the act that is amended: instructions and what they put in or take out. */
function amendingStretches(roots: readonly Draft[]): AmendingStretch[] {
  const stretches: AmendingStretch[] = [];
  const visit = (node: Draft): void => {
    const act = node.carriedAct;
    if (act !== undefined) {
      for (const { force, from, to } of node.passages) {
        if (force === 'instruction' || force === 'inserted' || force === 'removed') stretches.push({ from, to, act });
      }
    }
    node.children.forEach(visit);
  };
  roots.forEach(visit);
  return stretches.sort((a, b) => a.from - b.from);
}

function finishAmendments(
  drafted: readonly DraftAmendment[],
  finished: Finished,
  visible: VisibleText,
  acts: ActFinder,
): Amendment[] {
  return drafted.flatMap((draft) => {
    const provision = finished.get(draft.node);
    if (provision === undefined) return [];
    const amendment: Amendment = {
      action: draft.action,
      range: visible.range(draft.from, draft.to),
      provision,
      act: draft.act,
      target: targetOf(draft, visible, acts),
      removed: draft.removed.map((range) => visible.range(range.from, range.to)),
      inserted: draft.inserted.map((range) => visible.range(range.from, range.to)),
    };
    return [amendment];
  });
}

/** The provisions that an instruction is about, with what the instructions above it have said already. */
function targetOf(draft: DraftAmendment, visible: VisibleText, acts: ActFinder): ProvisionReference | undefined {
  const { reference, carried } = draft;
  if (reference === undefined) {
    if (carried?.article === undefined) return undefined;
    return {
      range: visible.range(draft.from, draft.to),
      articles: [{ from: carried.article, to: carried.article }],
      paragraphs: carried.paragraph === undefined ? [] : [carried.paragraph],
      items: [],
      divisions: [],
      partial: false,
      act: draft.act,
    };
  }
  const target = toProvisionReference(reference, visible, acts);
  const articles =
    target.articles.length === 0 && carried?.article !== undefined && reference.level !== 'division' && !reference.own
      ? [{ from: carried.article, to: carried.article }]
      : target.articles;
  const paragraphs =
    target.articles.length === 0 &&
    target.paragraphs.length === 0 &&
    carried?.paragraph !== undefined &&
    target.items.length > 0
      ? [carried.paragraph]
      : target.paragraphs;
  return { ...target, articles, paragraphs, act: target.act ?? draft.act };
}

function finishDefinitions(
  roots: readonly Draft[],
  text: string,
  finished: Finished,
  visible: VisibleText,
): Definition[] {
  return findDefinitions(roots, text).flatMap(({ term, meaning, node }) => {
    const provision = finished.get(node);
    if (provision === undefined) return [];
    return [{ term: visible.range(term.from, term.to), meaning: visible.range(meaning.from, meaning.to), provision }];
  });
}
