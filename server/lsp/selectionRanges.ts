import type { SelectionRange } from 'vscode-languageserver';
import { tokensOf } from '../check/readings.js';
import { languageOf } from '../language/index.js';
import type { Range } from '../text/range.js';
import { editorRange, holds, type ParsedDocument } from './checkedDocument.js';
import type { Feature } from './feature.js';
import { pointerAt } from './pointers.js';
import { nameRange, ProvisionIndex } from './provisionIndex.js';

/**
 * What is around an offset, from the inside out: word, reference, sentence, passage, item, paragraph, article, division,
 * document. Each is larger than the one before it and holds it.
 */
export function rangesAround(document: ParsedDocument, offset: number): readonly Range[] {
  const { bill, source } = document;
  const candidates: (Range | undefined)[] = [wordAt(source, offset), pointerAt(bill, offset)?.range];
  candidates.push(bill.citations.find((citation) => holds(citation, offset)));
  const comment = bill.comments.find((one) => holds(one, offset));
  if (comment !== undefined) {
    candidates.push({ start: comment.textStart, end: comment.textStart + comment.text.length }, comment);
  }
  const { frontMatter } = bill;
  if (frontMatter.range !== undefined && holds(frontMatter.range, offset)) {
    candidates.push(document.lines.line(document.lines.position(offset).line), frontMatter.range);
  }
  const index = ProvisionIndex.of(bill);
  const provision = index.at(offset);
  if (provision !== undefined) {
    const passage = provision.passages.find(({ range }) => holds(range, offset));
    if (passage !== undefined) {
      const language = languageOf(bill.language);
      const sentences = language.sentences(tokensOf(bill, language, passage)).map(rangeOfTokens);
      candidates.push(
        sentences.find((sentence) => sentence !== undefined && sentence.start <= offset && offset < sentence.end) ??
          sentences.find((sentence) => sentence !== undefined && holds(sentence, offset)),
        passage.range,
      );
    } else {
      const name = nameRange(provision, source);
      if (holds(name, offset)) candidates.push(name);
    }
    for (const around of index.around(provision)) candidates.push(around.range);
  }
  candidates.push({ start: 0, end: source.length });
  const growing: Range[] = [];
  for (const range of candidates) {
    if (range === undefined || !holds(range, offset)) continue;
    const inner = growing.at(-1);
    if (inner === undefined ? range.end > range.start : isLarger(range, inner)) growing.push(range);
  }
  return growing;
}

function isLarger(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && (outer.start < inner.start || inner.end < outer.end);
}

function rangeOfTokens(tokens: readonly Range[]): Range | undefined {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

/** No word is longer; it bounds the work in a text without spaces. */
const longestWord = 200;

/** The word at an offset, or the one that ends there. */
function wordAt(source: string, offset: number): Range | undefined {
  const from = Math.max(0, offset - longestWord);
  for (const { index, 0: word } of source
    .slice(from, offset + longestWord)
    .matchAll(/[\p{L}\p{M}\d]+(?:[-’'][\p{L}\p{M}\d]+)*/gu)) {
    const range = { start: from + index, end: from + index + word.length };
    if (holds(range, offset)) return range;
    if (range.start > offset) return undefined;
  }
  return undefined;
}

/** Growing and shrinking the selection along the structure of the law. */
export const selectionRanges: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  register({ connection, workspace }) {
    connection.onSelectionRanges(async ({ textDocument, positions }, token) => {
      const document = await workspace.ours(textDocument.uri, token);
      if (document === undefined) return null;
      return positions.map((position): SelectionRange => {
        let selection: SelectionRange | undefined;
        for (const range of [...rangesAround(document, document.lines.offset(position))].reverse()) {
          selection = {
            range: editorRange(document, range),
            ...(selection === undefined ? {} : { parent: selection }),
          };
        }
        return selection ?? { range: { start: position, end: position } };
      });
    });
  },
};
